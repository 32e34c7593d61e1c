import type { Column, List } from './columns.js';
import { asMeasure, filledIn, headRow, isOtherList } from './find-heads.js';
import { forms } from './forms.js';
import { columnFor, isPrivateHead, nearestHead, plainHead } from './heads.js';
import type { OwnMeasure } from './measures.js';
import { isNote, isRemark, isTotal, ofWords } from './no-record.js';
import { isSeveral, readCell } from './read-cell.js';
import { headColumns } from './read-head.js';
import { isEmpty, textOf, type Cell, type Row, type Sheet } from './sheet.js';
import { setAt, toldRow, type Place, type TableProblem, type TableRecord } from './told.js';

export interface ReadList {
  readonly records: TableRecord[];
  readonly problems: TableProblem[];
  /** Rows that were not understood, with what was: more may be wrong with them. */
  readonly broken: TableRecord[];
  /** Names and ids in rows that were not understood. */
  readonly failed: string[];
}

interface Used {
  readonly column: Column;
  readonly index: number;
}

/** Reads the rows below the heads. A row with a cell that cannot be understood is told and not taken. */
export function readRows(sheet: Sheet, list: List, own: readonly OwnMeasure[] = []): ReadList {
  const problems: TableProblem[] = [];
  const { at } = headRow(sheet, list, own);
  const whole: Place = { sheet: sheet.name, row: 0, column: -1, head: '' };
  if (at < 0) {
    const known = list.columns.filter(({ isRare }) => !isRare).map(({ head }) => head);
    problems.push({ ...whole, severity: 'error', code: 'no-heads', params: { known: known.join('、') } });
    return { records: [], broken: [], problems, failed: [] };
  }
  const headCells = sheet.rows[at]!;
  // `Array.from`: a head that is no cell at all is an empty one.
  const heads = Array.from(headCells.cells, textOf);
  const below = rowsBelow(sheet, at, heads, list, problems);
  if (!below) return { records: [], broken: [], problems, failed: [] };
  const used = usedColumns(sheet, headCells, below, list, own, problems);
  const columns = new Map(used.map(({ column, index }) => [column.at, index]));
  for (const { column, index } of used)
    if (typeof column.as === 'object' && column.as.as === 'holders')
      columns.set(`posts:${column.as.post}`, index);
  const lacks = problems.some(({ code }) => code === 'missing-head');
  const records: TableRecord[] = [];
  const broken: TableRecord[] = [];
  const failed: string[] = [];
  const rowNumbers = heads.findIndex((each) => columnFor(each, list.columns)?.as === 'ignored');
  const isRecord = (row: Row): boolean =>
    filledIn(row).filter((each) => each !== undefined && !isNote(each)).length > 1;
  const last = below.reduce((found, row, i) => (isRecord(row) ? i : found), -1);
  for (const [i, row] of below.entries()) {
    // Numbers are written ahead for rows that nobody has filled in.
    if (filledIn(row).length === 1 && /^\d+$/.test(textOf(row.cells[rowNumbers]))) continue;
    const place: Place = { ...whole, row: row.number };
    const before = problems.length;
    const value = readRow(row, place, used, heads, list, sheet, problems, i > last);
    if (problems.length === before && !lacks) records.push({ value, place, columns, heads });
    else {
      broken.push({ value, place, columns, heads });
      for (const { column, index } of used)
        if (/^(id|name|title|label)$/.test(column.at)) failed.push(textOf(row.cells[index]));
    }
  }
  return { records, broken, problems, failed };
}

/** Whether a row above a list is an item of the document: 标题 照片. 照片 is a head, too. */
const isItem = (row: Row): boolean =>
  filledIn(row).length === 2 && columnFor(textOf(row.cells[0]), forms.flatMap(headColumns)) !== undefined;

/**
 * The rows of the list: those below its heads, up to another list. Undefined where another list stands above: its rows would be
 * lost.
 */
function rowsBelow(
  { name, rows }: Sheet,
  at: number,
  heads: readonly string[],
  { at: listAt }: List,
  problems: TableProblem[],
): readonly Row[] | undefined {
  // Long sheets are printed with their heads on each page, and some are put together so.
  const isAgain = (row: Row): boolean =>
    row.cells.every((each, j) => isEmpty(each) || textOf(each) === heads[j]) && filledIn(row).length > 1;
  const isOther = (row: Row, i: number): boolean => !ofWords.test(listAt) && isOtherList(row, rows[i - 1]);
  // What stands right above the heads may be the upper of two rows of heads.
  const isAbove = rows.slice(0, Math.max(0, at - 1)).some((row, i) => !isItem(row) && isOther(row, i));
  const end = isAbove ? at : rows.findIndex((row, i) => i > at && !isAgain(row) && isOther(row, i));
  if (end >= 0) problems.push(toldRow(name, rows[end]!, 'error', 'second-list'));
  if (isAbove) return undefined;
  return rows.slice(at + 1, end < 0 ? undefined : end).filter((row) => {
    const isRow = !isAgain(row);
    if (!isRow) problems.push(toldRow(name, row, 'warning', 'repeated-heads'));
    return isRow;
  });
}

function usedColumns(
  sheet: Sheet,
  headCells: Row,
  below: readonly Row[],
  list: List,
  own: readonly OwnMeasure[],
  problems: TableProblem[],
): Used[] {
  const used: Used[] = [];
  const taken = new Map<string, string>();
  const width = below.reduce((most, { cells }) => Math.max(most, cells.length), headCells.cells.length);
  for (let index = 0; index < width; index++) {
    const text = textOf(headCells.cells[index]);
    const tell = (code: string, params: TableProblem['params'] = {}): void =>
      void problems.push({
        ...{ sheet: sheet.name, row: headCells.number, column: index, head: text },
        ...{ severity: 'error', code, params },
      });
    const isBare = below.every(({ cells }) => isEmpty(cells[index]));
    if (text === '') {
      // Values without a head: nobody can say what they are.
      const first = below.find(({ cells }) => !isEmpty(cells[index]));
      if (first) tell('no-head', { row: first.number });
      continue;
    }
    const column = columnFor(text, list.columns);
    const measure = typeof column?.as === 'object' && column.as.as === 'measure' ? undefined : column;
    const found = measure ?? asMeasure(text, list, own);
    if (!found) {
      if (isBare) continue;
      if (isPrivateHead(text)) tell('private-column');
      else tell('unknown-head', { near: nearestHead(text, list.columns) ?? '' });
      continue;
    }
    if (found.as === 'ignored') continue;
    const key = found.at === 'posts' ? `posts:${plainHead(found.head)}` : found.at;
    const first = taken.get(key);
    if (first !== undefined) {
      if (!isBare) tell('same-head', { first });
      continue;
    }
    taken.set(key, text);
    used.push({ column: found, index });
  }
  for (const column of list.columns)
    if (column.must && !used.some((each) => each.column.at === column.at) && below.length > 0)
      problems.push({
        ...{ sheet: sheet.name, row: headCells.number, column: -1, head: '' },
        ...{ severity: 'error', code: 'missing-head', params: { head: column.head } },
      });
  return used;
}

/** A head of one person's name. */
const personHead = /^(姓名|名字|任职者|任职人|人员|候选人)$/;
const isExample = /[（(](示例|范例|範例)[）)]|^示例，请删去这一行$/;

function readRow(
  row: Row,
  place: Place,
  used: readonly Used[],
  heads: readonly string[],
  list: List,
  sheet: Sheet,
  problems: TableProblem[],
  isBelow: boolean,
): Record<string, unknown> {
  const value: Record<string, unknown> = {};
  const tell = (code: string, params: TableProblem['params'] = {}, index = -1): void =>
    void problems.push({
      ...place,
      ...(index >= 0 ? { column: index, head: heads[index] ?? '' } : {}),
      ...{ severity: 'error', code, params },
    });
  if (row.covered?.some((each) => used.some(({ index }) => index === each))) {
    tell('merged-across');
    return value;
  }
  const first = row.cells.find((each) => !isEmpty(each));
  const names = used.filter(({ column }) => /^(name|title|holder\.name)$/.test(column.at));
  const sum = [first, ...names.map(({ index }) => row.cells[index])].find((each) => isTotal(each, list.at));
  if (sum !== undefined) {
    tell('total-row', {
      found: textOf(sum).replace(/[\d.,\s]{8,}/, '…'),
      totals: list.at === 'entries' ? '合计' : '',
    });
    return value;
  }
  const line = used.length > 1 && filledIn(row).length === 1 ? textOf(first).replace(/\s/g, '') : '';
  const above = problems[problems.length - 1];
  const isAlone =
    line !== '' &&
    isRemark(line, list.at, {
      isBelow,
      isAfterNote: above?.code === 'note-row' && above.row === place.row - 1,
      isGoingOn: used.some(({ column, index }) => column.as === 'text' && !isEmpty(row.cells[index])),
    });
  if (first !== undefined && (isAlone || isNote(first))) {
    tell('note-row');
    // Beside it something else stands: it may yet be a record.
    const isSure = isAlone || row.cells.every((each) => each === undefined || isEmpty(each) || isNote(each));
    if (isSure) problems.push({ ...problems.pop()!, severity: 'warning' });
    return value;
  }
  const wrong = new Set<number>();
  for (const { column, index } of used) {
    const cell: Cell | undefined = row.cells[index];
    const isShared = /^(values|previous|counts?|figure|votes)/.test(column.at) && row.held?.includes(index);
    const own = readCell(cell, column, sheet);
    const read =
      isShared && own && 'value' in own ? { code: 'merged-figure', params: { found: textOf(cell) } } : own;
    if (read && 'code' in read) {
      tell(read.code, read.params, index);
      wrong.add(index);
    } else if (read) put(value, column, read.value);
  }
  for (const { column, index } of names) {
    if (column.at === 'title') continue;
    const head = plainHead(heads[index] ?? '');
    const isPerson = personHead.test(head);
    if (
      /^(姓名|名字)$/.test(head) &&
      list.at === 'entries' &&
      !used.some((each) => each.column.at === 'type')
    )
      value['type'] = 'person';
    const found = textOf(row.cells[index]);
    if ((value['type'] === undefined ? isPerson : value['type'] === 'person') && isSeveral(found))
      tell('several-persons', { found }, index);
  }
  const isGone = value['withdrawn'] === true;
  for (const column of list.columns) {
    if (!column.must || (isGone && column.at !== 'id')) continue;
    const index = used.find((each) => each.column.at === column.at)?.index;
    // A column that is missing is told once, at the heads.
    if (index !== undefined && getAt(value, column.at) === undefined && !wrong.has(index))
      tell('missing-value', { head: column.head }, index);
  }
  if (row.cells.some((each) => typeof each === 'string' && isExample.test(textOf(each))))
    setAt(value, '#example', true);
  return value;
}

function put(value: Record<string, unknown>, { at, as }: Column, read: unknown): void {
  if (typeof as === 'object' && as.as === 'holders') {
    const holders = (value['#holders'] ??= []) as { post: string; names: unknown }[];
    holders.push({ post: as.post, names: read });
  } else if (typeof as === 'object' && as.as === 'measure') {
    const [list = '', ...name] = at.split('.');
    // Without a prototype: the name of a measure is the author's own word.
    const figures = (value[list] ??= Object.create(null) as object) as Record<string, unknown>;
    figures[name.join('.')] = read;
  } else setAt(value, at, read);
}

function getAt(value: unknown, path: string): unknown {
  let found = value;
  for (const name of path.split('.')) found = (found as Record<string, unknown> | undefined)?.[name];
  return found;
}
