import type { Column, List } from './columns.js';
import { forms } from './forms.js';
import { columnFor, isPersonalHead, plainHead, plainName } from './heads.js';
import { measureOf, type OwnMeasure } from './measures.js';
import { isEmpty, textOf, type Row, type Sheet } from './sheet.js';

/** Rows in which the heads are looked for. */
const searched = 20;

/** The row that holds the heads: the one with most words that are known as such. */
export function headRow(
  sheet: Sheet,
  list: List,
  own: readonly OwnMeasure[] = [],
): { at: number; known: number } {
  let best = { at: -1, known: 0 };
  for (let at = 0; at < Math.min(sheet.rows.length, searched); at++) {
    const cells = sheet.rows[at]!.cells.filter((each) => typeof each === 'string' && !isEmpty(each));
    const known = knownIn(cells, list, own);
    const isHead = known >= 2 || (known === 1 && cells.length === 1 && at === 0);
    if (isHead && known > best.known) best = { at, known };
  }
  return best;
}

/** How many columns of a list the cells name: 姓名 and 志愿者 are one. */
function knownIn(cells: Row['cells'], list: List, own: readonly OwnMeasure[]): number {
  const found = new Set<string>();
  for (const cell of cells) {
    const column = meant(textOf(cell), list, own);
    if (column) found.add(`${column.at}:${column.head}`);
  }
  return found.size;
}

/** Whether a row has the heads that a list must have. */
export function hasHeads({ cells }: Row, { columns }: List): boolean {
  const found = new Set(cells.map((each) => columnFor(textOf(each), columns)?.at));
  return columns.every(({ must, at }) => !must || found.has(at));
}

/** The cells of a row in which something stands. */
export const filledIn = ({ cells }: Row): Row['cells'] => cells.filter((each) => !isEmpty(each));

/** All words that are a head of some list. */
let allHeads: ReadonlySet<string> | undefined;

/** Whether another list begins in a row: most of its cells are heads of one, and a blank row or a line of its own stands before it. */
export function isOtherList(row: Row, before?: Row): boolean {
  const filled = filledIn(row);
  if (filled.length < 2 || !filled.every((each) => typeof each === 'string')) return false;
  allHeads ??= new Set(
    forms.flatMap(({ lists }) =>
      lists.flatMap(({ columns }) =>
        columns.flatMap(({ head, also = [] }) => [head, ...also].map(plainHead)),
      ),
    ),
  );
  // Most rows of a long sheet are asked no more than this.
  if (!allHeads.has(plainHead(textOf(filled[0])))) return false;
  const isApart = !before || row.number > before.number + 1 || filledIn(before).length === 1;
  return forms.some(({ lists }) =>
    lists.some((list) => {
      const known = knownIn(filled, list, []);
      return known >= (isApart ? 2 : 3) && known * 2 > filled.length && hasHeads(row, list);
    }),
  );
}

/** Where a list begins below the last known item: a row named as one of `lists`, or with the heads of any; -1 where none does. */
export function listBelow(rows: readonly Row[], items: readonly Column[], lists: readonly List[]): number {
  const names = new Set(lists.flatMap(({ name, also = [] }) => [name, ...also].map(plainName)));
  const last = rows.reduce((found, { cells }, i) => (columnFor(textOf(cells[0]), items) ? i : found), -1);
  return rows.findIndex(
    (row, i) => i > last && (names.has(plainName(textOf(row.cells[0]))) || isOtherList(row, rows[i - 1])),
  );
}

/** The column that a text names, if it is one. */
const meant = (text: string, list: List, own: readonly OwnMeasure[]): Column | undefined =>
  text.length <= 40 ? (columnFor(text, list.columns) ?? asMeasure(text, list, own)) : undefined;

/** The column of a figure that has a name of its own: 服务时长（小时）. */
export function asMeasure(text: string, list: List, own: readonly OwnMeasure[]): Column | undefined {
  if (list.at !== 'entries' || isPersonalHead(text)) return undefined;
  const measure = measureOf(text, own);
  if (!measure) return undefined;
  const at = `${measure.isPrevious ? 'previous' : 'values'}.${measure.id}`;
  return {
    head: text,
    at,
    as: { as: 'measure', ...(measure.unit ? { unit: measure.unit } : {}) },
    about: '',
  };
}
