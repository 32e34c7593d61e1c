/** Whether a date is before another, as far as both say: 2018 is neither before nor after 2018-11. */
export function isBefore(date: string | undefined, other: string | undefined): boolean {
  if (date === undefined || other === undefined) return false;
  const length = Math.min(date.length, other.length);
  return date.slice(0, length) < other.slice(0, length);
}
