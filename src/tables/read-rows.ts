import type { Column, List } from './columns.js';
import { forms } from './forms.js';
import { columnFor, isPersonalHead, isPrivateHead, nearestHead, plainHead } from './heads.js';
import { measureOf, type OwnMeasure } from './measures.js';
import { isSeveral, readCell, simplified } from './read-cell.js';
import { headColumns } from './read-head.js';
import { isEmpty, textOf, trimmed, type Cell, type Row, type Sheet } from './sheet.js';
import { nowhere, setAt, type Place, type TableProblem, type TableRecord } from './told.js';

export interface ReadList {
  readonly records: TableRecord[];
  readonly problems: TableProblem[];
  /** Rows that were not understood, with what was: more may be wrong with them. */
  readonly broken: TableRecord[];
  /** Names and ids in rows that were not understood. */
  readonly failed: string[];
}

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

const filledIn = ({ cells }: Row): Row['cells'] => cells.filter((each) => !isEmpty(each));

/** All words that are a head of some list. */
let allHeads: ReadonlySet<string> | undefined;

/** Whether another list begins in a row: most of its cells are heads of one, and a blank row or a line of its own stands before it. */
function isOtherList(row: Row, before?: Row): boolean {
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
  const names = new Set(lists.flatMap(({ name, also = [] }) => [name, ...also].map(plainHead)));
  const last = rows.reduce((found, { cells }, i) => (columnFor(textOf(cells[0]), items) ? i : found), -1);
  return rows.findIndex(
    (row, i) => i > last && (names.has(plainHead(textOf(row.cells[0]))) || isOtherList(row, rows[i - 1])),
  );
}

/** A problem with a row that is told by the first texts in it. */
export const toldRow = (
  sheet: string,
  row: Row,
  severity: TableProblem['severity'],
  code: string,
): TableProblem => ({
  ...nowhere,
  sheet,
  row: row.number,
  severity,
  code,
  params: { found: row.cells.map(textOf).filter(Boolean).slice(0, 6).join('、') },
});

/** The column that a text names, if it is one. */
const meant = (text: string, list: List, own: readonly OwnMeasure[]): Column | undefined =>
  text.length <= 40 ? (columnFor(text, list.columns) ?? asMeasure(text, list, own)) : undefined;

function asMeasure(text: string, list: List, own: readonly OwnMeasure[]): Column | undefined {
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

const total =
  /^(本[页頁月年季期]|全年|年度|累计)?([合总小共累]计|总(时长|数|人数|人次|次数)|平均|共(?=\d))([（(].*[)）])?[:：]?([\d.,]+(人次?|小时|[名个支项次场件张户分]\D{0,2})?)?$/;
/** 社区汇总, 合计人数: only where teams, units and honours are named; a photo may be called so. */
const totalOf =
  /^(.{2,20})?([合总小共累]计|汇总)(数|人数|人次|时长)?([（(].*[)）])?[:：]?$|^(平均|最大|最小)值$/;
const isTotal = (cell: Cell | undefined, at: string): boolean => {
  if (typeof cell !== 'string') return false;
  const plain = simplified(cell.replace(/\s/g, ''));
  if (total.test(plain)) return true;
  // A unit may be called 数据汇总.
  return (
    /^(units|entries|honors)$/.test(at) && totalOf.test(plain) && !(at === 'units' && /.汇总$/.test(plain))
  );
};
/** Lists of words, in which 合计 and 总时长 are such. */
const ofWords = /^(totals|measures|milestones)$/;
/** A head of one person's name. */
const personHead = /^(姓名|名字|任职者|任职人|人员|候选人)$/;
/** What stands below a list: 制表人：…, 注：… */
const note =
  /^[（(【]?(注|备注|附注|说明|(制|製)表|填(表|报|報)|审核|审批|复核|经办|统计|打印|导出|报送|報送|负责|联系|数据来源|来源|日期|时间)(\d|人|者|人员|单位|部门|日期|时间|电话|签字|盖章)*】?[:：]/;
const isNote = (cell: Cell): boolean => typeof cell === 'string' && note.test(simplified(trimmed(cell)));
/** What is no record where nothing stands beside it: a day, a page, a seal, a sentence. */
const remark =
  /^(以上(?!率)|本表|第\d+[页頁](\D?共\d+[页頁])?$)|[（(](盖章|公章|签字)[)）]$|^\d{4}年\d{1,2}月(\d{1,2}日)?$|。$/;
/** Lists in which 2018年10月 and 党委印（公章） are titles. */
const ofTitles = /^(sections|cases|objects|levels|types|measures|milestones|totals)$/;
/** Alone in its row, and nothing but notes below it, where teams or units stand: 单位负责人：张三, 截至10月底, ※已核实. */
const said = /^[※\u2605*]|^截[至止]|^[^:：]{2,12}[:：]/;
/** The next line of a note, right below it. */
const numbered = /^[（(]?\d{1,2}[.、．)）]/;
const isNoteAbove = (problems: readonly TableProblem[], { row }: Place): boolean => {
  const last = problems[problems.length - 1];
  return last?.code === 'note-row' && last.row === row - 1;
};
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
  if (sum !== undefined && !ofWords.test(list.at)) {
    tell('total-row', {
      found: textOf(sum).replace(/[\d.,\s]{8,}/, '…'),
      totals: list.at === 'entries' ? '合计' : '',
    });
    return value;
  }
  const line = used.length > 1 && filledIn(row).length === 1 ? textOf(first).replace(/\s/g, '') : '';
  // The end of a long cell that was typed into the next row.
  const isGoingOn = used.some(({ column, index }) => column.as === 'text' && !isEmpty(row.cells[index]));
  const isRemark =
    (remark.test(line) && !ofTitles.test(list.at) && !(line.endsWith('。') && isGoingOn)) ||
    (isBelow && /^(units|entries)$/.test(list.at) && said.test(line)) ||
    (numbered.test(line) && isNoteAbove(problems, place));
  if (first !== undefined && (isRemark || isNote(first))) {
    tell('note-row');
    // Beside it something else stands: it may yet be a record.
    const isSure = isRemark || row.cells.every((each) => each === undefined || isEmpty(each) || isNote(each));
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
