/** A number as an author gave it: frameworks set a property to the text that HTML has. NaN for anything else. */
export const numberOf = (value: unknown): number =>
  typeof value === 'string' ? Number(value) : typeof value === 'number' ? value : NaN;

/** Seconds as an author gave them, fewer than `most`; 0 for anything that is none. */
export function secondsOf(value: unknown, most = Infinity): number {
  const seconds = numberOf(value);
  return seconds > 0 && seconds < most ? seconds : 0;
}
