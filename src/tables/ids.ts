import { idOf } from './measures.js';
import { placeOf, type TableRecord, type Work } from './told.js';

/**
 * Gives records ids that none was written for: their names, so that the same table gives the same ids next month. Of several with
 * one name the first keeps the name alone; the others add what tells them apart (`apart`), at last a number. What they say decides
 * which is the first, not their rows: a sheet that was sorted keeps its ids, and so does the oldest honour when a newer one is added.
 */
export function giveIds(
  records: readonly TableRecord[],
  name: string,
  taken: Set<string>,
  apart: readonly string[] = [],
): void {
  for (const { value } of records) if (typeof value['id'] === 'string') taken.add(value['id']);
  const drafts = records
    .filter(({ value }) => typeof value['id'] !== 'string')
    .map((record) => {
      const said = [name, ...apart].map((each) => wordsIn(record.value[each]));
      return { record, key: said.join('\n'), ids: idsOf(said) };
    });
  drafts.sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)));
  const counts = new Map<string, number>();
  for (const { ids } of drafts) for (const id of new Set(ids)) counts.set(id, (counts.get(id) ?? 0) + 1);
  for (const { record, ids } of drafts) {
    const own = ids.find((id) => counts.get(id) === 1) ?? ids[ids.length - 1]!;
    record.value = { id: freeId(taken.has(ids[0]!) ? own : ids[0]!, taken), ...record.value };
  }
}

/** Names, and names in lists of names. */
function wordsIn(value: unknown): string {
  if (typeof value === 'string') return idOf(value);
  return typeof value === 'object' && value !== null ? Object.values(value).map(wordsIn).join('') : '';
}

/** A name, then longer ids: each adds one more word. */
function idsOf([name = '', ...words]: readonly string[]): string[] {
  const ids = [name || 'x'];
  for (const word of words) if (word) ids.push(`${ids[ids.length - 1]!}-${word}`.slice(0, 90));
  return ids;
}

/**
 * Tells rows that say the same of who they are about and have no id to tell them apart. In one sheet they may be two of one name; in
 * two sheets they are one of whom the sheets tell different times.
 */
export function tellDoubled(work: Work, records: readonly TableRecord[], fields: readonly string[]): void {
  const met = new Map<string, TableRecord>();
  for (const record of records) {
    if (record.value['id'] !== undefined || record.value['withdrawn'] === true) continue;
    const who = fields.map((each) => JSON.stringify(record.value[each] ?? '')).join();
    const first = met.get(who);
    if (!first) met.set(who, record);
    else {
      const { sheet, row } = first.place;
      const params = { found: record.value[fields[0]!] as string, sheet, row };
      if (sheet !== record.place.sheet) work.refuse(record, fields[0]!, 'in-two-sheets', params);
      else work.tell({ ...placeOf(record, [fields[0]!]), severity: 'warning', code: 'same-again', params });
    }
  }
}

/** How often a name has been met: a hundred thousand of one name are numbered in one go. */
const counters = new WeakMap<Set<string>, Map<string, number>>();

/** The id, or the id with the first number that nobody has. */
export function freeId(wanted: string, taken: Set<string>): string {
  const counts = counters.get(taken) ?? new Map<string, number>();
  counters.set(taken, counts);
  let id = wanted;
  let count = counts.get(wanted) ?? 1;
  while (taken.has(id)) id = `${wanted}-${++count}`;
  counts.set(wanted, count);
  taken.add(id);
  return id;
}

/** A clerk mends the first of them and converts again. */
const mostAsked = 100;

/** Finds records by what another cell says of them: an id, or a name that only one has. */
export class Finder {
  private readonly ids = new Map<string, TableRecord>();
  private readonly names = new Map<string, TableRecord | null>();
  private asked = 0;

  constructor(records: readonly TableRecord[], name: string) {
    for (const record of records) {
      this.ids.set(String(record.value['id']), record);
      const called = record.value[name];
      for (const each of new Set([called, record.value['shortName']]))
        if (typeof each === 'string') this.names.set(key(each), this.names.has(key(each)) ? null : record);
    }
  }

  /** null when several are called so. */
  find(said: string): TableRecord | null | undefined {
    return this.ids.get(said) ?? this.ids.get(key(said)) ?? this.names.get(key(said));
  }

  /** A name like it, for who wrote it wrongly; '' for the later ones of many, of which each would take milliseconds. */
  near(said: string): string {
    if (++this.asked > mostAsked) return '';
    let best = '';
    let most = 0.5;
    const wanted = new Set(key(said));
    let looked = 0;
    for (const [name, record] of this.names) {
      if (++looked > 2000) break;
      const shared = [...new Set(name)].filter((each) => wanted.has(each)).length;
      const share = shared / Math.max(new Set(name).size, wanted.size);
      if (share > most && record) [best, most] = [name, share];
    }
    return best;
  }
}

const key = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '');

/**
 * Puts the id of what a field refers to in its place. What cannot be found is told and its row left out, but told only once:
 * a reference to a row that was not understood itself says nothing new.
 */
export function refer(
  work: Work,
  record: TableRecord,
  field: string,
  finders: readonly Finder[],
): TableRecord | undefined {
  const said = record.value[field];
  if (typeof said !== 'string') return undefined;
  for (const finder of finders) {
    const found = finder.find(said);
    if (found) {
      record.value[field] = found.value['id'];
      return found;
    }
    if (found === null) {
      work.refuse(record, field, 'unclear-reference', { found: said });
      return undefined;
    }
  }
  const near = finders.map((each) => each.near(said)).find(Boolean) ?? '';
  if (work.failed.has(said)) work.refuse(record, field, 'reference-left-out', { found: said });
  else work.refuse(record, field, 'unknown-reference', { found: said, near });
  return undefined;
}

/** A row that is withdrawn keeps its id alone. */
export function strip(records: readonly TableRecord[]): void {
  for (const record of records) {
    if (record.value['withdrawn'] === true) record.value = { id: record.value['id'], withdrawn: true };
    else delete record.value['withdrawn'];
  }
}
