/**
 * When to ask again. Both are jittered, so that fifty screens switched on by one caretaker do not ask in one second.
 * `random` is injected for tests.
 */
type Random = () => number;

const firstRetry = 5_000;
const longestRetry = 300_000;
const longestRespite = 86_400_000;
/** More often than once a second asks nobody, whatever `refresh` says. */
const shortestRefresh = 1_000;

/** Ms until the next try after `failures` tries in a row failed (1, 2, …): 5 s doubled to at most 5 min, less up to half. */
export function retryDelay(failures: number, random: Random = Math.random): number {
  const full = Math.min(longestRetry, firstRetry * 2 ** Math.min(failures - 1, 16));
  return Math.round(full * (1 - random() / 2));
}

/** Ms for which a server that wants to be left alone (`Retry-After`) is: a day at most. */
export const respite = (asked: number): number => Math.min(asked, longestRespite);

/** Ms until a good document is asked for anew: the `refresh` of the page, less up to a tenth; at least 1 s. */
export function refreshDelay(seconds: number, random: Random = Math.random): number {
  return Math.max(shortestRefresh, Math.round(seconds * 1000 * (1 - random() / 10)));
}
