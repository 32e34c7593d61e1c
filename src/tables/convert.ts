import { commonHead, filledOn, type Form, type List } from './columns.js';
import { finishBallot, finishHonorRoll, finishLeaderboard, finishPhotoWall } from './finish-others.js';
import { finishOrgTree } from './finish-org-tree.js';
import { headRow, listBelow } from './find-heads.js';
import { columnFor } from './heads.js';
import type { OwnMeasure } from './measures.js';
import { emptyHead, headColumns, readAcross, readItem, takeItem } from './read-head.js';
import { readRows } from './read-rows.js';
import { isEmpty, sheetOf, textOf, type Cell, type PlainSheet, type Sheet } from './sheet.js';
import { settle } from './settle.js';
import { sortSheets, type Sorted, type SortedSheets } from './sort-sheets.js';
import {
  lostWith,
  nowhere,
  placeOf,
  toldRow,
  type TableProblem,
  type TableRecord,
  type Work,
} from './told.js';

/** What the one who converts knows better than the sheets do. All of it may be left out. */
export interface ConvertOptions {
  /** The kind of document: `org-tree`, `leaderboard`, `honor-roll`, `photo-wall`, `ballot`. Asked of the sheets when absent. */
  readonly kind?: string | undefined;
  /** Title of the document; it wins over the one in the sheets. */
  readonly title?: string | undefined;
  /** The day the figures are true of, `2018-11-05`; it wins over the one in the sheets. */
  readonly asOf?: string | undefined;
  /** Rows that cannot be understood are left out and told; default false: they stop the conversion. */
  readonly keepGoing?: boolean | undefined;
}

/** What came of it. `describeTable` puts a problem into words, `tablePlace` its place. */
export interface Conversion {
  /** The document, which passes the check without a word; null when something stops the conversion. */
  readonly document: Record<string, unknown> | null;
  /** By sheet, row and column. With a document they are warnings. */
  readonly problems: readonly TableProblem[];
}

const finishers: Readonly<Record<string, (work: Work) => Record<string, readonly TableRecord[]>>> = {
  'org-tree': finishOrgTree,
  leaderboard: finishLeaderboard,
  'honor-roll': finishHonorRoll,
  'photo-wall': finishPhotoWall,
  ballot: finishBallot,
};

/**
 * Turns sheets into a document, or into a district when they hold several kinds. Either every row is in the document, or the
 * problems tell which is not and why. Pure; rows are lists of values, as any reader of spreadsheets gives them.
 *
 * @returns never throws for what a sheet holds: that is in `problems`
 */
export function convertSheets(
  given: readonly (Sheet | PlainSheet)[],
  options: ConvertOptions = {},
): Conversion {
  const sheets = given.map(sheetOf);
  if (sheets.every(({ rows }) => rows.length === 0))
    return { document: null, problems: [{ ...nowhere, severity: 'error', code: 'empty-file', params: {} }] };
  const sorted = sortSheets(sheets, options.kind);
  const problems: TableProblem[] = [...sorted.problems];
  if (sorted.kinds.length === 0 && !problems.some(({ code }) => code === 'no-kind' || isOfSheet(code)))
    problems.push({
      ...nowhere,
      severity: 'error',
      code: 'no-kind',
      params: { known: Object.keys(finishers).join(' ') },
    });
  const documents = sorted.kinds.map((form) => ({
    form,
    document: convertKind(form, sorted, options, problems),
  }));
  const told = once(problems).map((each) =>
    isOfSheet(each.code) && sorted.kinds.length > 0 ? left(each, options.keepGoing === true) : each,
  );
  const isStopped =
    documents.length === 0 ||
    documents.some(({ document }) => document === null) ||
    told.some(({ severity, isLeftOut }) => severity === 'error' && !isLeftOut);
  const inOrder = [...told].sort((a, b) => byPlace(a, b, sheets));
  if (isStopped) return { document: null, problems: inOrder };
  const [only] = documents;
  const document =
    documents.length === 1
      ? only!.document
      : district(
          documents as { form: Form; document: Record<string, unknown> }[],
          sorted.heads[0] && sorted.owners.get(sorted.heads[0]),
        );
  return { document, problems: inOrder.map((each): TableProblem => ({ ...each, severity: 'warning' })) };
}

/** A sheet that is no list of these kinds may be left out, as a row may. */
const isOfSheet = (code: string): boolean => code === 'unknown-sheet' || code === 'other-kind';

/** What is wrong with an item that several kinds read is told once. */
function once(problems: readonly TableProblem[]): TableProblem[] {
  const met = new Set<string>();
  return problems.filter(
    ({ sheet, row, column, code, params, found }) =>
      met.size < met.add(JSON.stringify([sheet, row, column, code, params, found])).size,
  );
}

function byPlace(a: TableProblem, b: TableProblem, sheets: readonly Sheet[]): number {
  const of = ({ sheet }: TableProblem): number => sheets.findIndex(({ name }) => name === sheet);
  return of(a) - of(b) || a.row - b.row || a.column - b.column;
}

function district(
  documents: readonly { form: Form; document: Record<string, unknown> }[],
  first: string | undefined,
): Record<string, unknown> {
  const lead = documents.find(({ form }) => form.kind === first) ?? documents[0]!;
  const { title, asOf, source, sample, review } = lead.document;
  const named: Record<string, unknown> = {};
  for (const { form, document } of documents) named[form.kind] = { ...document, title: form.title };
  const shared = { title, asOf, source, sample, review } as Record<string, unknown>;
  const head: Record<string, unknown> = { kind: 'district', version: 1 };
  for (const name of Object.keys(shared)) if (shared[name] !== undefined) head[name] = shared[name];
  return { ...head, documents: named };
}

function convertKind(
  form: Form,
  sorted: SortedSheets,
  options: ConvertOptions,
  problems: TableProblem[],
): Record<string, unknown> | null {
  const { keepGoing = false } = options;
  const start = problems.length;
  const mine = sorted.lists.filter((each) => each.form === form);
  const head = readHead(form, sorted, mine, options, problems);
  if (keepGoing) leaveItemsOut(form, problems, start);
  const lists = new Map<string, TableRecord[]>();
  const broken = new Map<string, TableRecord[]>();
  const failed = new Set<string>();
  // Measures first: the columns of the list are named by them.
  const own = mine
    .filter(({ list }) => list.at === 'measures')
    .flatMap(({ sheet, list }) => readRows(sheet, list).records);
  const measures = own.map(({ value }) => value as OwnMeasure);
  for (const { sheet, list } of mine) {
    const read = readRows(sheet, list, measures);
    const records = lists.get(list.at) ?? [];
    for (const each of read.records) records.push(each);
    lists.set(list.at, records);
    for (const each of tall(sheet, list, read.records)) problems.push(each);
    broken.set(list.at, [...(broken.get(list.at) ?? []), ...read.broken]);
    for (const each of read.problems) problems.push(left(each, keepGoing));
    for (const each of read.failed) failed.add(each);
  }
  examples(lists, head, problems, keepGoing);
  const refused = new Set<TableRecord>();
  const work: Work = {
    lists,
    head,
    broken,
    failed,
    tell: (problem) =>
      void problems.push(left({ ...nowhere, severity: 'error', params: {}, ...problem }, keepGoing)),
    refuse: (record, path, code, params = {}) => {
      refused.add(record);
      problems.push(
        left({ ...placeOf(record, path.split('.')), severity: 'error', code, params }, keepGoing),
      );
    },
  };
  const finished = finishers[form.kind]!(work);
  for (const each of refused)
    for (const lost of lostWith(each, each.value['name'])) problems.push(left(lost, keepGoing));
  const found = problems.slice(start);
  const stops = ({ severity, isLeftOut }: TableProblem): boolean => severity === 'error' && !isLeftOut;
  if (found.some(stops)) return null;
  const kept = new Map<string, TableRecord[]>();
  for (const name of Object.keys(finished))
    kept.set(
      name,
      finished[name]!.filter((each) => !refused.has(each)),
    );
  const document = settle(form, head, kept, problems, keepGoing);
  const main = form.lists[0]!;
  if (document === null || form.kind === 'ballot' || (kept.get(main.at) ?? []).length > 0) return document;
  const sheet = mine.find(({ list }) => list === main)?.sheet;
  const [said] = [...sorted.owners].find(([, kind]) => kind === form.kind) ?? [];
  problems.push({
    ...{ ...nowhere, sheet: (sheet ?? said)?.name ?? '', severity: 'error', code: 'no-rows' },
    params: { list: main.name, said: !sheet && said ? '种类' : '' },
  });
  return null;
}

/** A name that is merged downward over several rows: each of them is one more record, which the one cell does not say. */
function tall({ rows }: Sheet, { at }: List, records: readonly TableRecord[]): TableProblem[] {
  if (!/^(units|entries|honors)$/.test(at)) return [];
  const field = at === 'honors' ? 'title' : 'name';
  const column = records[0]?.columns.get(field) ?? -1;
  const firsts = new Map<number, number>();
  let first = 0;
  for (const { number, held } of rows)
    if (held?.includes(column)) firsts.set(number, first);
    else first = number;
  return records.flatMap((record): TableProblem[] => {
    const place = placeOf(record, [field]);
    const row = firsts.get(place.row);
    // With ids the clerk has said that they are several.
    if (row === undefined || record.value['id'] !== undefined || record.value['withdrawn'] === true)
      return [];
    const params = { found: String(record.value[field]), sheet: place.sheet, row };
    return [{ ...place, severity: 'warning', code: 'same-again', params }];
  });
}

/** A problem of a row or column is left out when that was asked for; others stop all the same. */
const left = (problem: TableProblem, keepGoing: boolean): TableProblem =>
  keepGoing && problem.severity === 'error' && !['missing-head', 'no-heads'].includes(problem.code)
    ? { ...problem, isLeftOut: true }
    : problem;

/** Items that a document may lack are left out as rows are; without its title or day there is no document. */
function leaveItemsOut(form: Form, problems: TableProblem[], start: number): void {
  const must = headColumns(form).filter((each) => each.must);
  for (let at = start; at < problems.length; at++) {
    const { head, code } = problems[at]!;
    const isNeeded =
      /^(no-|--)/.test(code + head) || head.startsWith('--') || must.includes(columnFor(head, must)!);
    if (!isNeeded) problems[at] = left(problems[at]!, true);
  }
}

/** Rows of the template that were not taken out: in a document that is no sample they would stand among real ones. */
function examples(
  lists: ReadonlyMap<string, TableRecord[]>,
  head: TableRecord,
  problems: TableProblem[],
  keepGoing: boolean,
): void {
  for (const records of lists.values()) {
    const kept = records.filter(({ value, place }) => {
      if (value['#example'] === undefined) return true;
      delete value['#example'];
      if (head.value['sample'] === true || value['sample'] === true) return true;
      problems.push(left({ ...place, severity: 'error', code: 'example-row', params: {} }, keepGoing));
      return false;
    });
    records.length = 0;
    for (const each of kept) records.push(each);
  }
}

function readHead(
  form: Form,
  { kinds, heads, owners }: SortedSheets,
  mine: readonly Sorted[],
  options: ConvertOptions,
  problems: TableProblem[],
): TableRecord {
  const others = heads.filter((each) => (owners.get(each) ?? form.kind) !== form.kind);
  const own = heads.filter((each) => others.indexOf(each) < 0);
  const head = emptyHead((own[0] ?? heads[0])?.name ?? '');
  const columns = headColumns(form);
  const known = kinds.length > 1 ? kinds.flatMap(headColumns) : columns;
  const hasMeeting = kinds.some(({ kind }) => kind === 'ballot');
  // What another kind's sheet says of itself (its source, its review) is not said of this one.
  const shared = commonHead.filter(({ must, at }) => must || at === 'sample' || at === filledOn);
  const lent = own.length > 0 ? [...form.head, ...shared] : columns;
  for (const sheet of [...others, ...own]) {
    const taken = others.indexOf(sheet) < 0 ? columns : lent;
    if (hasMeeting && readAcross(sheet, taken, known, head, problems)) continue;
    const rows = isNamed(sheet) ? sheet.rows.slice(1) : sheet.rows;
    // A CSV of a vote holds its items alone: candidates below them would be told one by one as items that nobody knows.
    const end = sheet.isWholeFile ? listBelow(rows, known, form.lists) : -1;
    if (end >= 0) problems.push(toldRow(sheet.name, rows[end]!, 'error', 'second-list'));
    for (const row of end < 0 ? rows : rows.slice(0, end)) readItem(row, sheet, taken, known, head, problems);
  }
  // One kind of several may have a day of its own.
  head.isSettled = kinds.length === 1;
  for (const { sheet, list } of mine)
    aboveHeads(sheet, headRow(sheet, list).at, form, head, problems, options.title);
  for (const [name, at, said] of [
    ['--title', 'title', options.title],
    ['--as-of', 'asOf', options.asOf],
  ] as const) {
    if (said === undefined) continue;
    head.from!.delete(at);
    takeItem(
      commonHead.find((each) => each.at === at)!,
      said,
      { ...nowhere, head: name },
      {},
      head,
      problems,
    );
  }
  const { value, from } = head;
  if (value[filledOn] !== undefined && value['asOf'] === undefined) {
    value['asOf'] = value[filledOn];
    from!.set('asOf', from!.get(filledOn)!);
  }
  delete value[filledOn];
  for (const { at, must, head: item } of columns) {
    if (
      !must ||
      at
        .split('.')
        .reduce<unknown>(
          (value, name) => (value as Record<string, unknown> | undefined)?.[name],
          head.value,
        ) !== undefined
    )
      continue;
    if (problems.some((each) => each.head === item || each.head === (at === 'title' ? '--title' : '--as-of')))
      continue;
    problems.push({
      ...nowhere,
      sheet: head.place.sheet,
      severity: 'error',
      code: at === 'title' ? 'no-title' : at === 'asOf' ? 'no-date' : 'no-item',
      params: { item },
    });
  }
  return head;
}

const isNamed = ({ rows }: Sheet): boolean => /^(项目|项|事项)$/.test(textOf(rows[0]?.cells[0]));

/** What a cell says as X：…; several are parted by blanks: 填报单位：甲　　填报日期：2018-11-05. 12:30 and https:// are no X. */
const saidIn = (cell: Cell): readonly (readonly [name: string, value: string])[] =>
  textOf(cell)
    .split(/\s+(?=[^\s:：\d][^\s:：]{1,7}[:：](?!\/\/))/)
    .map((each) => {
      const [, name = each, value = ''] = /^([^:：]{2,8})[:：](.+)$/.exec(each) ?? [];
      return [name, value];
    });

/** What stands above the heads of a list: items of the document (标题, 截至日期), or a line that is its title unless one was given. */
function aboveHeads(
  sheet: Sheet,
  at: number,
  form: Form,
  head: TableRecord,
  problems: TableProblem[],
  title: string | undefined,
): void {
  const columns = headColumns(form);
  for (const row of sheet.rows.slice(0, Math.max(0, at))) {
    const filled = row.cells.filter((each) => !isEmpty(each));
    const item = textOf(row.cells[0]);
    const isKind = /^(种类|文档种类)$/.test(item);
    if (isKind || (!isEmpty(row.cells[0]) && columnFor(item, columns) && filled.length <= 2)) {
      readItem(row, sheet, columns, columns, head, problems);
      continue;
    }
    const place = { ...nowhere, sheet: sheet.name, row: row.number };
    const said = row.cells.flatMap((cell, column) =>
      isEmpty(cell)
        ? []
        : saidIn(cell!).map(([name, value]) => ({
            ...{ value, at: { ...place, column, head: name } },
            means: value === '' ? undefined : columnFor(name, columns),
          })),
    );
    if (said.some(({ means }) => means)) {
      for (const { value, at: cellAt, means } of said)
        if (means) takeItem(means, value, cellAt, sheet, head, problems);
        else problems.push({ ...cellAt, head: '', severity: 'warning', code: 'row-above', params: {} });
      continue;
    }
    if (
      filled.length === 1 &&
      !(head.value['title'] ?? title) &&
      !/^((单位|注|说明)[:：]|附[件表]\s*[\d一二三四五六七八九十.\-—－]*[:：]?$)/.test(textOf(filled[0]))
    ) {
      takeItem(
        commonHead.find((each) => each.at === 'title')!,
        textOf(filled[0]),
        place,
        sheet,
        head,
        problems,
      );
      problems.push({ ...place, severity: 'warning', code: 'title-from-row', params: {} });
    } else problems.push({ ...place, severity: 'warning', code: 'row-above', params: {} });
  }
}
