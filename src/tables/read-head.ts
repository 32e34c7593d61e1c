import { commonHead, filledOn, type Column, type Form } from './columns.js';
import { columnFor, isPrivateHead, nearestHead, plainHead } from './heads.js';
import { readCell } from './read-cell.js';
import { isEmpty, textOf, type Cell, type Row, type Sheet } from './sheet.js';
import { nowhere, setAt, type Place, type TableProblem, type TableRecord } from './told.js';

/** The items that the head of a kind may have, its own before those that all have. */
export const headColumns = (form: Form): readonly Column[] => {
  let columns = all.get(form);
  if (!columns) all.set(form, (columns = [...form.head, ...commonHead]));
  return columns;
};
const all = new WeakMap<Form, readonly Column[]>();

export const emptyHead = (sheet: string): TableRecord => ({
  value: {},
  place: { ...nowhere, sheet },
  columns: new Map(),
  heads: [],
  from: new Map(),
});

/** What a document is called in the item 种类. */
export const kindItem = /^(种类|文档种类|kind)$/;

/** Whether a sheet is a list of items: 项目, 内容. */
export function isHeadSheet({ rows }: Sheet): boolean {
  const [first, second] = (rows[0]?.cells ?? []).map((each) => plainHead(textOf(each)));
  return /^(项目|项|事项|item)$/.test(first ?? '') && /^(内容|填写|填写内容|值|value)$/.test(second ?? '');
}

/** One row of items. What none of `known` means is told; another kind's item and one without a value say nothing. */
export function readItem(
  row: Row,
  sheet: Sheet,
  columns: readonly Column[],
  known: readonly Column[],
  head: TableRecord,
  problems: TableProblem[],
): void {
  const readPair = (from: number): void => {
    const item = textOf(row.cells[from]);
    const cell = row.cells[from + 1];
    if (item === '' && isEmpty(cell)) return;
    const place: Place = { sheet: sheet.name, row: row.number, column: from + 1, head: item };
    if (kindItem.test(plainHead(item)) || isEmpty(cell)) return;
    const column = columnFor(item, columns);
    if (column) return takeItem(column, cell, place, sheet, head, problems);
    if (columnFor(item, known)) return;
    const code = isPrivateHead(item) ? 'private-column' : 'unknown-item';
    problems.push({
      ...place,
      column: from,
      severity: 'error',
      code,
      params: { near: nearestHead(item, known) ?? '' },
    });
  };
  readPair(0);
  // Forms have two items beside each other: 审核人, 甲, 审核日期, 2018-11-05. Columns with heads are no items.
  const [first, , third] = sheet.rows[0]!.cells;
  const hasColumns = isHeadSheet(sheet) && !isEmpty(third) && textOf(third) !== textOf(first);
  const width = hasColumns ? 0 : row.cells.length;
  for (let from = 2; from + 1 < width; from += 2) {
    const next = row.cells[from];
    if (isEmpty(next) || !columnFor(textOf(next), known) || isEmpty(row.cells[from + 1])) break;
    readPair(from);
  }
}

export function takeItem(
  column: Column,
  cell: Cell | undefined,
  place: Place,
  origin: Pick<Sheet, 'isWholeFile' | 'is1904'>,
  head: TableRecord,
  problems: TableProblem[],
): void {
  const read = readCell(cell, column, origin);
  if (!read) return;
  if ('code' in read) {
    problems.push({ ...place, severity: 'error', code: read.code, params: read.params ?? {} });
    return;
  }
  const first = head.from!.get(column.at);
  const isHere = first?.place.sheet === place.sheet;
  if (first && (isHere || (head.isSettled && first.place.head !== ''))) {
    const isOther = JSON.stringify(first.value['said']) !== JSON.stringify(read.value);
    // 统计日期 may stand beside 制表日期: the first is taken.
    if (isOther && column.at !== filledOn)
      problems.push({
        ...place,
        severity: isHere ? 'error' : 'warning',
        code: 'same-item',
        params: { first: column.head },
      });
    return;
  }
  setAt(head.value, column.at, read.value);
  head.from!.set(column.at, { value: { said: read.value }, place, columns: new Map(), heads: [] });
}

/** Items in one row below their names, for who writes a meeting as a line of a table. */
export function readAcross(
  sheet: Sheet,
  columns: readonly Column[],
  known: readonly Column[],
  head: TableRecord,
  problems: TableProblem[],
): boolean {
  const [names, values, ...more] = sheet.rows;
  if (!names || !values || names.cells.filter((each) => columnFor(textOf(each), known)).length < 3)
    return false;
  for (let index = 0; index < Math.max(names.cells.length, values.cells.length); index++) {
    const cells = [names.cells[index], values.cells[index]];
    const before = problems.length;
    readItem({ number: values.number, cells }, sheet, columns, known, head, problems);
    for (let at = before; at < problems.length; at++) problems[at] = { ...problems[at]!, column: index };
  }
  for (const { number } of more)
    problems.push({
      ...nowhere,
      sheet: sheet.name,
      row: number,
      severity: 'error',
      code: 'second-meeting',
      params: {},
    });
  return true;
}
