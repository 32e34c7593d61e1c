/**
 * When to ask again. Both are jittered, so that fifty screens switched on by one caretaker do not ask in one second.
 * `random` is injected for tests.
 */
type Random = () => number;

const firstRetry = 5_000;
const longestRetry = 300_000;

/** Ms until the next try after `failures` tries in a row failed (1, 2, …): 5 s doubled to at most 5 min, less up to half. */
export function retryDelay(failures: number, random: Random = Math.random): number {
  const full = Math.min(longestRetry, firstRetry * 2 ** Math.min(failures - 1, 16));
  return Math.round(full * (1 - random() / 2));
}

/** Ms until a good document is asked for anew: the `refresh` of the page, less up to a tenth. */
export function refreshDelay(seconds: number, random: Random = Math.random): number {
  return Math.round(seconds * 1000 * (1 - random() / 10));
}
