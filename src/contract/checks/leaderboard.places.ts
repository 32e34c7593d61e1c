import type { Entry } from '../generated/leaderboard.types.js';

/** Where each id stands, of the lists that were read; gone with its list. */
const tables = new WeakMap<readonly Entry[], ReadonlyMap<string, number>>();

/** Where each id stands in a list: the table of the reading where there is one, for a city's ids take 10 ms. */
export function placesOfEntries(entries: readonly Entry[]): ReadonlyMap<string, number> {
  const read = tables.get(entries);
  if (read) return read;
  const places = new Map<string, number>();
  for (let i = 0; i < entries.length; i++) places.set(entries[i]!.id, i);
  tables.set(entries, places);
  return places;
}

/** Tells that a list holds the same ids in the same order as one that was read. */
export function takePlaces(entries: readonly Entry[], from: readonly Entry[]): void {
  tables.set(entries, placesOfEntries(from));
}

/** Whether a date ends before another begins, as far as both say: 2018 is not before 2018-03. */
export function isBefore(date: string, other: string): boolean {
  const length = Math.min(date.length, other.length);
  return date.slice(0, length) < other.slice(0, length);
}
