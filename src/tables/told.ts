import type { Problem, Severity } from '../contract/problem.js';
import { textOf, type Row } from './sheet.js';

/** Where something stands in a spreadsheet. */
export interface Place {
  /** Name of the sheet; empty for a CSV. */
  readonly sheet: string;
  /** From 1, as the spreadsheet numbers it; 0 for the whole sheet or file. */
  readonly row: number;
  /** From 0; -1 for a whole row. */
  readonly column: number;
  /** Head of that column, or the item of the row in 基本信息; empty when there is none. */
  readonly head: string;
}

/** One thing that is wrong with a table, or that is to be known of how it was read. */
export interface TableProblem extends Place {
  /** An `error` stops the conversion; a `warning` does not. */
  readonly severity: Severity;
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  /** The row or value was left out, since this was asked for. */
  readonly isLeftOut?: true;
  /** What the check of the document that came of it says; its words are those of the document's kind. */
  readonly found?: Problem;
  readonly kind?: string;
}

export const nowhere: Place = { sheet: '', row: 0, column: -1, head: '' };

/** One row that was understood, or one more record made of its cells. */
export interface TableRecord {
  value: Record<string, unknown>;
  readonly place: Place;
  /** Columns by the path of their field; shared by all rows of a sheet. */
  readonly columns: ReadonlyMap<string, number>;
  readonly heads: readonly string[];
  /** Fields that came from elsewhere: a post of another sheet. */
  from?: Map<string, TableRecord>;
  /** Of a head: what it holds stays, whatever another sheet says. */
  isSettled?: boolean;
}

/** The place of a field of a record, as near as it is known. */
export function placeOf(record: TableRecord, path: readonly (string | number)[]): Place {
  for (let length = path.length; length > 0; length--) {
    const key = path.slice(0, length).join('.');
    const other = record.from?.get(key);
    if (other) return placeOf(other, path.slice(length));
    const column = record.columns.get(key);
    if (column !== undefined) return { ...record.place, column, head: record.heads[column] ?? '' };
  }
  return record.place;
}

/** Rows of other places that go when a record goes, or the part of it at `path`: the posts of a unit that is left out. */
export function lostWith(record: TableRecord, found: unknown, path = ''): TableProblem[] {
  const { sheet, row } = record.place;
  return [...(record.from ?? [])]
    .filter(([at, { place }]) => `${at}.`.startsWith(path) && (place.row !== row || place.sheet !== sheet))
    .map(([, part]) => ({
      ...placeOf(part, ['unit']),
      ...{ severity: 'error', code: 'reference-left-out', params: { found: String(found) } },
    }));
}

export function setAt(record: Record<string, unknown>, path: string, value: unknown): void {
  const names = path.split('.');
  let holder = record;
  for (const name of names.slice(0, -1)) holder = (holder[name] ??= {}) as Record<string, unknown>;
  holder[names[names.length - 1]!] = value;
}

/** What hooks are given: records of each list, and how to tell. */
export interface Work {
  readonly lists: ReadonlyMap<string, TableRecord[]>;
  readonly head: TableRecord;
  /** Rows that were not understood, by list: what else is wrong with them may be told. */
  readonly broken: ReadonlyMap<string, readonly TableRecord[]>;
  /** Names and ids of rows that were not understood: what refers to them is told once, at them. */
  readonly failed: ReadonlySet<string>;
  tell(problem: Partial<Place> & Pick<TableProblem, 'code'> & Partial<TableProblem>): void;
  /** Tells of a record and leaves it out. */
  refuse(record: TableRecord, path: string, code: string, params?: TableProblem['params']): void;
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
