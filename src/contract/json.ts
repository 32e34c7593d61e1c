/** Without the byte-order mark that some editors write first. */
export const withoutMark = (text: string): string => (text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);

/** The value of a JSON text; undefined when it is none, of which `parseDocument` says why. */
export function quickParse(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(withoutMark(text)) as unknown };
  } catch {
    return undefined;
  }
}
