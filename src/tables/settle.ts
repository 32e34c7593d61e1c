import { kinds as readers } from '../contract/generated/kinds.js';
import type { Problem } from '../contract/problem.js';
import { readDocument } from '../contract/read.js';
import { segmentsOf } from '../contract/values.js';
import { commonHead, type Column, type Form } from './columns.js';
import { lostWith, nowhere, placeOf, type Place, type TableProblem, type TableRecord } from './told.js';

/** More rounds than any table needs: what is left out may be what another row refers to. */
const mostRounds = 200;

/**
 * Checks the document as the command `check` does, until it says nothing. What it tells stops the conversion; when rows may be
 * left out, a warning costs its value and an error its row, which `lists` then lack.
 *
 * @returns the document, or null when something stops it
 */
export function settle(
  form: Form,
  head: TableRecord,
  lists: Map<string, TableRecord[]>,
  problems: TableProblem[],
  keepGoing: boolean,
): Record<string, unknown> | null {
  for (let round = 0; round < mostRounds; round++) {
    const document = assembled(form, head, lists);
    const found = readDocument(document, readers[form.kind]!, { unknownFields: true }).problems;
    if (found.length === 0) return document;
    const gone = new Gone();
    const start = problems.length;
    // Before anything is taken out: it may be what another problem is of.
    const where = new Map(found.map((each) => [each, forClerk(each, form, head, lists)]));
    let isMended = false;
    for (const each of found) {
      // The next round finds the rest.
      if (each.code === 'more-problems' && keepGoing) continue;
      const isOut = keepGoing && leaveOut(each, head, lists, gone);
      const told = { severity: 'error', code: each.code, kind: form.kind } as const;
      problems.push({ ...told, ...where.get(each)!, ...(isOut ? { isLeftOut: true } : {}) });
      isMended = isMended || isOut;
    }
    if (!isMended) return null;
    const told = new Set(problems.slice(start).map(rowOf));
    for (const each of gone.take(lists))
      if (!told.has(rowOf(each))) problems.push({ ...each, isLeftOut: true });
  }
  return null;
}

const rowOf = ({ sheet, row }: TableProblem): string => `${row} ${sheet}`;

type Lists = ReadonlyMap<string, readonly TableRecord[]>;

function assembled(form: Form, { value }: TableRecord, lists: Lists): Record<string, unknown> {
  const { title, asOf, ...rest } = value;
  const document: Record<string, unknown> = { kind: form.kind, version: 1, title, asOf, ...rest };
  for (const [name, records] of lists)
    if (records.length > 0) document[name] = records.map((each) => each.value);
  return document;
}

function whereIs(pointer: string, head: TableRecord, lists: Lists): Place {
  const [list = '', index = '', ...path] = segmentsOf(pointer);
  const record = lists.get(list)?.[Number(index)];
  return record ? placeOf(record, path) : placeOf(head, [list, index, ...path].filter(Boolean));
}

/** Parts of a meeting may lack these: they are not asked for. */
const spare = /^(roll\.(onRoll|written)|opinion\.(by|date)|carriedOut\.(note|date))/;

/** The place of a problem, its fields called as their columns are, and in `params` the row of the record that was first. */
function forClerk(each: Problem, form: Form, head: TableRecord, lists: Lists) {
  const { pointer, code, params } = each;
  const path = segmentsOf(pointer);
  let place: Place = whereIs(pointer, head, lists);
  const heads = place.head || headsOf(path, form, head);
  const names: Record<string, string> = {};
  for (const name of ['field', 'name'])
    if (heads && (name === 'field' ? params[name] : params[name] === path[path.length - 1]))
      names[name] = heads;
  const [parent = ''] = path;
  if (code === 'too-early' && !place.row)
    place = [...head.from!].find(([at]) => at.startsWith(`${path.join('.')}.`))?.[1].place ?? place;
  // Votes of an election stand beside its candidates.
  if (parent === 'tally' && !place.row) {
    const candidates = [...(head.from ?? [])].filter(([at]) => at.startsWith('matter.candidates.'));
    const [, own] = candidates.find(([, { value }]) => value['id'] === params['id']) ?? [];
    const sheet = candidates[0]?.[1].place.sheet ?? place.sheet;
    place = own ? placeOf(own, ['votes.yes']) : { ...nowhere, sheet };
  }
  const first = typeof params['first'] === 'string' ? whereIs(params['first'], head, lists) : undefined;
  return {
    ...place,
    found: { ...each, params: { ...params, ...names } },
    params: first ? { row: first.row, sheet: first.sheet === place.sheet ? '' : first.sheet } : {},
  };
}

/** The heads of the columns that a field has, or that the parts of it have. */
function headsOf(path: readonly string[], form: Form, { from }: TableRecord): string {
  const [first, second, ...rest] = path;
  const isLine = first === 'tally' && second === 'candidates' && rest.length > 1;
  const [name = '', index, ...inner] = isLine
    ? ['candidates', '0', 'votes', ...rest.slice(1)]
    : first === 'matter' && second === 'candidates'
      ? [second, ...rest]
      : path;
  const list = form.lists.find(({ at }) => at === name);
  if (list && index === undefined) return list.name;
  const at = (list ? inner : path).join('.');
  const columns: readonly Column[] = list ? list.columns : [...form.head, ...commonHead];
  const exact = columns.find((each) => each.at === at);
  const parts = exact ? [exact] : columns.filter((each) => each.at.startsWith(`${at}.`));
  const written = parts.filter((each) => from?.has(each.at));
  const asked = parts.filter((each) => exact || !spare.test(each.at));
  return (written.length > 0 ? written : asked).map((each) => each.head).join('、');
}

/** Takes out what a problem is of; false when it is of the whole document. */
function leaveOut({ pointer, severity }: Problem, head: TableRecord, lists: Lists, gone: Gone): boolean {
  const segments = segmentsOf(pointer);
  const [list = '', index = '', ...path] = segments;
  const record = lists.get(list)?.[Number(index)];
  if (!record) return severity === 'warning' && drop(head.value, segments);
  if (severity === 'warning' && drop(record.value, path)) return true;
  const [field = '', place = ''] = path;
  // A post has a row of its own; the unit it stands in is another.
  if (record.from?.has(`${field}.${place}`)) gone.addPart(record, field, Number(place));
  else gone.add(record);
  return true;
}

/** Takes a value out; false when it stands in a list, whose places would be others then. */
function drop(value: Record<string, unknown>, path: readonly string[]): boolean {
  let holder: unknown = value;
  for (const name of path.slice(0, -1)) holder = (holder as Record<string, unknown> | undefined)?.[name];
  const last = path[path.length - 1];
  if (last === undefined || typeof holder !== 'object' || holder === null || Array.isArray(holder))
    return false;
  if (!(last in holder)) return false;
  delete (holder as Record<string, unknown>)[last];
  return true;
}

/** What goes out at the end of a round: till then all places are as the problems name them. */
class Gone {
  readonly #records = new Set<TableRecord>();
  readonly #parts = new Map<TableRecord, Map<string, Set<number>>>();

  add(record: TableRecord): void {
    this.#records.add(record);
  }

  addPart(record: TableRecord, field: string, place: number): void {
    const parts = this.#parts.get(record) ?? new Map<string, Set<number>>();
    this.#parts.set(record, parts.set(field, (parts.get(field) ?? new Set()).add(place)));
  }

  /** Tells the rows of other places that go with them. */
  take(lists: Map<string, TableRecord[]>): TableProblem[] {
    const lost: TableProblem[][] = [];
    for (const [name, records] of lists)
      lists.set(
        name,
        records.filter((each) => !this.#records.has(each)),
      );
    for (const [record, parts] of this.#parts)
      for (const [field, places] of parts) {
        const all = record.value[field] as Record<string, unknown>[];
        for (const at of places) lost.push(lostWith(record, all[at]!['title'], `${field}.${at}.`));
        takeParts(record, field, places);
      }
    for (const each of this.#records) lost.push(lostWith(each, each.value['name']));
    return lost.flat();
  }
}

function takeParts(record: TableRecord, field: string, places: ReadonlySet<number>): void {
  const all = record.value[field] as unknown[];
  const kept = all.map((_, i) => i).filter((i) => !places.has(i));
  if (kept.length > 0) record.value[field] = kept.map((i) => all[i]);
  else delete record.value[field];
  const from = new Map<string, TableRecord>();
  for (const [path, each] of record.from ?? []) {
    const [name = '', place = '', ...rest] = path.split('.');
    const at = kept.indexOf(Number(place));
    if (name !== field) from.set(path, each);
    else if (at >= 0) from.set([name, at, ...rest].join('.'), each);
  }
  record.from = from;
}
