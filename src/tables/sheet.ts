/**
 * What a cell holds: a text, a number, a truth, a date as exact as its cell shows it (`YYYY`, `YYYY-MM`, `YYYY-MM-DD`), or
 * something that is no value (`formula`: one that was never computed; `error`: #REF! and the like).
 */
export type Cell =
  | string
  | number
  | boolean
  | { readonly date: string }
  /** A number between words of its format: 新发〔2018〕12号. */
  | { readonly number: number; readonly text: string }
  | { readonly wrong: 'formula' | 'error'; readonly text: string };

/** One row in which something stands. */
export interface Row {
  /** As the spreadsheet numbers it, from 1; in a CSV the records are counted, so a line break inside a cell does not count. */
  readonly number: number;
  /** By column, from 0; where nothing stands there is a hole. */
  readonly cells: readonly (Cell | undefined)[];
  /** Columns that cells merged across cover beside their first: where they stand for heads, it is a remark, no record. */
  readonly covered?: readonly number[];
  /** Columns whose cell is the one above, merged downward. */
  readonly held?: readonly number[];
}

/** One sheet as it was read: rows in which nothing stands are left out. */
export interface Sheet {
  /** Empty for a file without sheets. */
  readonly name: string;
  readonly rows: readonly Row[];
  /** Hidden by who made the file: it is not read. */
  readonly isHidden?: true;
  /** Rows by their numbers and columns by their letters that the spreadsheet does not show. They are read, and that is told. */
  readonly unseen?: { readonly rows: readonly number[]; readonly columns: readonly string[] };
  /** Of a file without sheets (CSV, JSON). In a CSV a spreadsheet may have written 2018.10 as 2018.1. */
  readonly isWholeFile?: true;
  /** Numbers stand for days since 1904 (old files from a Mac). */
  readonly is1904?: true;
}

/** A sheet as other readers of spreadsheets give it: rows as lists of values, the first of them row 1. */
export interface PlainSheet {
  /** Empty, or absent, for a file without sheets. */
  readonly name?: string;
  readonly rows: readonly (readonly (Cell | Date | null | undefined)[])[];
}

/** Rows of values as rows with their numbers. A `Date` is the day it is in UTC, as readers of spreadsheets give it. */
export function sheetOf(given: Sheet | PlainSheet): Sheet {
  const { name = '', rows } = given;
  if (rows.length === 0) return { name, rows: [] };
  if (!Array.isArray(rows[0])) return given as Sheet;
  const numbered = (rows as PlainSheet['rows']).map((cells, i): Row => ({
    number: i + 1,
    cells: cells.map((each) =>
      each === null ? undefined : each instanceof Date ? { date: each.toISOString().slice(0, 10) } : each,
    ),
  }));
  const filled = numbered.filter(({ cells }) => cells.some((each) => !isEmpty(each)));
  return { name, rows: filled, ...(name === '' ? { isWholeFile: true as const } : {}) };
}

/** Something that keeps a file from being read at all. */
export interface Unreadable {
  readonly code: string;
  readonly row?: number;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** A: 0, Z: 25, AA: 26. */
export function columnOf(letters: string): number {
  let column = 0;
  for (let i = 0; i < letters.length; i++) column = column * 26 + letters.charCodeAt(i) - 64;
  return column - 1;
}

export function lettersOf(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** What is not seen: blanks of every width at the ends, marks without width, controls but line breaks. */
export const trimmed = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(
      /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g,
      (mark) => (mark === '\t' ? ' ' : ''),
    )
    .replace(/^[\s\u3000]+|[\s\u3000]+$/g, '');

/** Full-width digits, letters and marks as narrow ones, without any blanks: for dates, numbers, ids and choices. */
export const narrow = (text: string): string => trimmed(text).normalize('NFKC').replace(/\s+/g, '');

/** The text of a cell as a reader sees it; `''` for an empty one. */
export function textOf(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  // A spreadsheet stores what it computed as 13.200000000000001 and shows 13.2.
  if (typeof cell === 'number') return String(Number(cell.toFixed(10)));
  if (typeof cell === 'object') return 'date' in cell ? cell.date : cell.text;
  if (typeof cell === 'boolean') return cell ? '是' : '否';
  return trimmed(String(cell));
}

export const isEmpty = (cell: Cell | undefined): boolean =>
  cell === undefined || (typeof cell === 'string' && trimmed(cell) === '');
