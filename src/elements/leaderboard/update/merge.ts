import { placeOfEntry, takePlaces } from '../../../contract/checks/leaderboard.places.js';
import type { Entry, LeaderboardDocument } from '../../../contract/generated/leaderboard/types.js';
import { isRecord } from '../../../contract/values.js';

/** What a patch makes of a document: entries as they will be, and ids that go. Nothing is checked yet. */
export interface Merged {
  /** Records whole again, known fields kept: what is checked against the schema. */
  readonly entries: readonly unknown[];
  readonly withdrawn: readonly string[];
}

/**
 * Fills each record of a patch up with what its entry holds already: `{ id, values: { hours: 412 } }` is enough for one
 * that is known; figures that it does not name stay. Later records of one id win.
 */
export function mergePatch(document: LeaderboardDocument, patch: readonly unknown[]): Merged {
  const entries = document.entries ?? [];
  const merged = new Map<unknown, unknown>();
  const withdrawn: string[] = [];
  patch.forEach((record, i) => {
    if (!isRecord(record) || typeof record['id'] !== 'string') return void merged.set(i, record);
    const { id } = record;
    if (record['withdrawn'] === true) {
      merged.delete(id);
      return void withdrawn.push(id);
    }
    const known = merged.get(id) ?? entries[placeOfEntry(entries, id)];
    const whole: Record<string, unknown> = { ...(known as object | undefined), ...record };
    for (const field of ['values', 'previous'] as const) {
      const old: unknown = isRecord(known) ? known[field] : undefined;
      if (isRecord(old) && isRecord(record[field])) whole[field] = { ...old, ...record[field] };
    }
    merged.set(id, whole);
  });
  return { entries: [...merged.values()], withdrawn };
}

/** A new document with these entries in the place of theirs, new ones at the end, and without those that go. */
export function applyPatch(
  document: LeaderboardDocument,
  changed: readonly Entry[],
  withdrawn: readonly string[],
): LeaderboardDocument {
  const before = document.entries ?? [];
  const entries = before.slice();
  for (const entry of changed) {
    const place = placeOfEntry(before, entry.id);
    if (place < 0) entries.push(entry);
    else entries[place] = entry;
  }
  if (withdrawn.length === 0) {
    // The ids of a city are not put into a table anew for a hundred changes.
    if (entries.length === before.length) takePlaces(entries, before);
    return { ...document, entries };
  }
  const gone = new Set(withdrawn);
  return { ...document, entries: entries.filter(({ id }) => !gone.has(id)) };
}
