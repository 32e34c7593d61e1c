/** What the cross-checks of an organisation find, before anything is put into problems. One pass each, no recursion. */
import type { Figure } from '../generated/common/types.js';
import type { OrgTreeDocument, Unit } from '../generated/org-tree/types.js';

/** A unit without a superior: it says so by null, or by saying nothing. */
export const superior = (unit: Unit): string | undefined => unit.parentId ?? undefined;

/** Where each id stands, of the lists that were read; gone with its list. */
const tables = new WeakMap<readonly Unit[], ReadonlyMap<string, number>>();

/** Where each id first stands. */
export function placesOf(units: readonly Unit[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  units.forEach(({ id }, index) => {
    if (!places.has(id)) places.set(id, index);
  });
  tables.set(units, places);
  return places;
}

/** The same, taken from the reading just done while its list stands as it was: a city's ids are put into a table once. */
export function placesAsRead(units: readonly Unit[]): ReadonlyMap<string, number> {
  const places = tables.get(units);
  const stands = places?.size === units.length && units.every(({ id }, index) => places.get(id) === index);
  return stands ? places : placesOf(units);
}

/** For each unit the place of the unit above it, or -1. */
export function placesAbove(units: readonly Unit[], places: ReadonlyMap<string, number>): Int32Array {
  const above = new Int32Array(units.length).fill(-1);
  units.forEach((unit, i) => {
    const parent = superior(unit);
    if (parent !== undefined) above[i] = places.get(parent) ?? -1;
  });
  return above;
}

/** Whether no two of units, posts and people have the same id. */
export function differ(
  { units = [], people = [] }: OrgTreeDocument,
  places: ReadonlyMap<string, number>,
): boolean {
  if (places.size < units.length) return false;
  const others = new Set<string>();
  const isNew = (id: string): boolean => !places.has(id) && others.size < others.add(id).size;
  return (
    units.every(({ posts }) => !posts || posts.every((post) => isNew(post.id))) &&
    people.every(({ id }) => isNew(id))
  );
}

/** One place in each chain of superiors that closes. Without recursion: a chain may be 100,000 long. */
export function closedChains(above: Int32Array): number[] {
  const found: number[] = [];
  const walk = new Int32Array(above.length); // the walk that met a unit first; 0 for none yet
  for (let start = 0; start < above.length; start++) {
    let at = start;
    while (at >= 0 && walk[at] === 0) {
      walk[at] = start + 1;
      at = above[at]!;
    }
    if (at >= 0 && walk[at] === start + 1) found.push(at);
  }
  return found;
}

/** A stated count that its parts contradict. */
export interface Contradiction {
  /** The unit that states it. */
  readonly place: number;
  readonly name: string;
  readonly figure: Figure;
  readonly parts: number;
}

/**
 * The parts are a lower bound: what a unit states exactly may exceed the sum of its sub-units (a committee has members
 * of its own) but not fall short of it. 约 says nothing certain and 余 only "at least", so a sum never contradicts a
 * figure that is stated with either; among the parts 余 counts with its value and 约 not at all. Different units of
 * measure (人 and 人次) are never added.
 */
export function contradictions(units: readonly Unit[], places: ReadonlyMap<string, number>): Contradiction[] {
  const sums = new Map<number, Map<string, number>>();
  for (const unit of units) {
    if (!unit.counts) continue;
    const parent = superior(unit);
    const place = parent === undefined ? undefined : places.get(parent);
    if (place === undefined || !units[place]?.counts) continue;
    const sum = sums.get(place) ?? new Map<string, number>();
    sums.set(place, sum);
    for (const [name, figure] of Object.entries(unit.counts)) {
      if (figure.qualifier === 'about') continue;
      const key = measure(name, figure.unit);
      sum.set(key, (sum.get(key) ?? 0) + figure.value);
    }
  }
  const found: Contradiction[] = [];
  for (const [place, sum] of sums)
    for (const [name, figure] of Object.entries(units[place]?.counts ?? {})) {
      const parts = sum.get(measure(name, figure.unit));
      if (figure.qualifier === undefined && parts !== undefined && parts > figure.value)
        found.push({ place, name, figure, parts });
    }
  return found;
}

const measure = (name: string, unit: string): string => `${unit}\n${name}`;
