import { placeOfEntry, takePlaces } from '../../../contract/checks/leaderboard.places.js';
import type { Entry, LeaderboardDocument, Measure } from '../../../contract/generated/leaderboard/types.js';
import { hasOwn, isRecord } from '../../../contract/values.js';

/** What a patch makes of a document: entries as they will be, and ids that go. Nothing is checked yet. */
export interface Merged {
  /**
   * Records whole again, known fields kept: what is checked against the schema. Each stands where the patch has it; in the
   * place of one that goes or is followed by another of its id stands one that is left out.
   */
  readonly entries: readonly unknown[];
  readonly withdrawn: ReadonlySet<string>;
  /** Where in `entries` an id stands. */
  readonly places: ReadonlyMap<string, number>;
}

const leftOut = { withdrawn: true };
/** Fields whose figures a patch changes one by one. */
const figures = ['values', 'previous'] as const;

/**
 * Fills each record of a patch up with what its entry holds already: `{ id, values: { hours: 412 } }` is enough for one
 * that is known; figures that it does not name stay. Later records of one id win.
 */
export function mergePatch(document: LeaderboardDocument, patch: readonly unknown[]): Merged {
  const { entries: before = [], measures = [] } = document;
  const entries = patch.slice();
  const places = new Map<string, number>();
  const withdrawn = new Set<string>();
  patch.forEach((record, i) => {
    if (!isRecord(record) || typeof record['id'] !== 'string') return;
    const { id } = record;
    const place = places.get(id);
    // What the document says of a measure that is none is not told as the patch's.
    const known =
      place === undefined ? measuredOnly(before[placeOfEntry(before, id)], measures) : entries[place];
    if (place !== undefined) entries[place] = leftOut;
    if (record['withdrawn'] === true) {
      places.delete(id);
      withdrawn.add(id);
      return void (entries[i] = leftOut);
    }
    const whole: Record<string, unknown> = { ...(known as object | undefined), ...record };
    for (const field of figures) {
      const old: unknown = isRecord(known) ? known[field] : undefined;
      if (isRecord(old) && isRecord(record[field])) whole[field] = { ...old, ...record[field] };
    }
    entries[i] = whole;
    places.set(id, i);
    withdrawn.delete(id);
  });
  return { entries, withdrawn, places };
}

/** An entry without figures of measures that the board does not have: they are shown nowhere. */
function measuredOnly<E extends Entry | undefined>(entry: E, measures: readonly Measure[]): E {
  if (!entry) return entry;
  const only: { -readonly [F in keyof Entry]: Entry[F] } = { ...entry };
  for (const field of figures) {
    const all = entry[field];
    if (!all) continue;
    const ours: Record<string, number | null> = {};
    for (const { id } of measures) if (hasOwn(all, id)) ours[id] = all[id]!;
    only[field] = ours;
  }
  return only as E;
}

/**
 * The entries of a patch after they were read. Where reading left out a wrong value, the known one stays; null takes a field
 * away. Figures of measures that the board does not have are left out.
 */
export function keepKnown(
  { entries: before = [], measures = [] }: LeaderboardDocument,
  changed: readonly Entry[],
  { entries, places }: Merged,
): Entry[] {
  const keep = (known: unknown, asked: unknown, read: unknown): unknown => {
    if (!isRecord(known) || !isRecord(asked) || !isRecord(read)) return read;
    const kept = { ...read };
    for (const field of Object.keys(known))
      if (!(field in read) && (asked[field] ?? null) !== null) kept[field] = known[field];
    return kept;
  };
  return changed.map((entry) => {
    const known = before[placeOfEntry(before, entry.id)];
    const asked = entries[places.get(entry.id)!] as Entry;
    const kept = keep(known, asked, entry) as { -readonly [F in keyof Entry]: Entry[F] };
    for (const field of figures)
      if (known?.[field] && kept[field])
        kept[field] = keep(known[field], asked[field], kept[field]) as Entry['values'];
    return measuredOnly<Entry>(kept, measures);
  });
}

/** A new document with these entries in the place of theirs, new ones at the end, and without those that go. */
export function applyPatch(
  document: LeaderboardDocument,
  changed: readonly Entry[],
  withdrawn: ReadonlySet<string>,
): LeaderboardDocument {
  const before = document.entries ?? [];
  const entries = before.slice();
  for (const entry of changed) {
    const place = placeOfEntry(before, entry.id);
    if (place < 0) entries.push(entry);
    else entries[place] = entry;
  }
  if (withdrawn.size === 0) {
    // The ids of a city are not put into a table anew for a hundred changes.
    if (entries.length === before.length) takePlaces(entries, before);
    return { ...document, entries };
  }
  return { ...document, entries: entries.filter(({ id }) => !withdrawn.has(id)) };
}
