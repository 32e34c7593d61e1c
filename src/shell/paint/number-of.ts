/** A number as an author gave it: frameworks set a property to the text that HTML has. NaN for anything else. */
export const numberOf = (value: unknown): number =>
  typeof value === 'string' ? Number(value) : typeof value === 'number' ? value : NaN;

/** Seconds as an author gave them, fewer than a million; 0 for anything else. A timer of more than two million fires at once. */
export function secondsOf(value: unknown): number {
  const seconds = numberOf(value);
  return seconds > 0 && seconds < 1e6 ? seconds : 0;
}
