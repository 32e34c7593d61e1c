/**
 * The size of a name in a column of set width, in parts of the full size: a long one is set smaller, not over two lines.
 *
 * @param options `room`: Han characters that have room at full size; `least`: the smallest size
 */
export function fitOf(name: string, { room = 5.4, least = 0.62 } = {}): string {
  const width = widthOfName(name);
  return String(Math.max(least, Math.min(1, Math.round((room / Math.max(width, 1)) * 100) / 100)));
}

/** The width of a name in Han characters. */
export const widthOfName = (name: string): number =>
  Array.from(name).reduce((sum, each) => sum + (each > '\u2e80' ? 1 : 0.56), 0);
