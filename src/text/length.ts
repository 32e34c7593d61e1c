/**
 * About how long a text stands on a line, in widths of a Han character: a wide character counts one, a narrow one a
 * little over half. For choosing a form or a size before anything is painted; never for cutting.
 */
export function textLength(text: string): number {
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at)!;
    if (code > 0xffff) at++;
    length += isWide(code) ? 1 : 0.56;
  }
  return length;
}

/** East Asian Wide and Fullwidth, in the few ranges that names and titles use. */
function isWide(code: number): boolean {
  return (
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    code >= 0x1f000
  );
}
