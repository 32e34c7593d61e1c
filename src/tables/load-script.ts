/**
 * A document as the script that a hall without a network loads: `<script src="district.js">`. In ASCII alone, for a classic
 * script is read in its page's encoding, and that may be GBK or unknown. No `<` either: put into a page, nothing in the data
 * ends the script or begins a comment in it.
 *
 * @param name by which elements ask for it: `document="name"`
 */
export function loadScript(document: unknown, name?: string | null): string {
  return `Qianshao.load(${inAscii(document)}${name ? `, ${inAscii(name)}` : ''});\n`;
}

const inAscii = (value: unknown): string =>
  JSON.stringify(value, null, 2).replace(
    /[<\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
