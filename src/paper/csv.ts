import { clipText } from '../text/clip.js';

/** Excel keeps 32,767 characters of a cell. */
const longestCell = 32_000;

/** What a cell may hold. A number stays a number for whoever opens the file; null is an empty cell. */
export type Cell = string | number | null;

/**
 * What a spreadsheet takes for the beginning of a formula, also after blanks and in the full-width forms that a Chinese
 * input method types and some programs fold. Tab and CR at the start count too. After the list of OWASP, "CSV Injection".
 */
const FORMULA = /^[\t\r]|^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/;

/**
 * Texts that a spreadsheet would make a number or a date of: it takes the zero off a telephone number, makes 6.2E+10 of a
 * longer one, 300 of the door 3E2, and the third of January of the stairwells 1-3 (also 1/3, and 1-3-2). A tab behind them keeps
 * them texts.
 */
const MISTAKEN = /^(?:0\d+|\d{12,}|\d+E[+-]?\d+|\d{1,4}[-/]\d{1,2}(?:[-/]\d{1,4})?|\d{1,2}:\d{2})$/i;

/** A plain signed number is what it says and must stay one; twelve digits after a plus are a telephone. */
const NUMBER = /^(?:-\d+|\+?\d{1,11})(?:\.\d+)?%?$/;

/**
 * Rows as a CSV file (RFC 4180: CRLF, cells quoted where they must be, every row as long as the longest). It begins with
 * a BOM, or a Chinese Excel and WPS would read it as GBK. There is no `sep=` line: Excel forgets the BOM when it meets one.
 *
 * A text that would be read as a date or a shorter number is followed by a tab. A text that would run as a formula is led by an apostrophe (`'=1+1`): it is seen, but it does nothing. Lone surrogates
 * become U+FFFD, for a file must be well-formed UTF-8.
 */
export function toCSV(rows: readonly (readonly Cell[])[]): string {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const lines = rows.map((row) => {
    const cells = Array.from({ length: columns }, (_, i) => quote(cellText(row[i] ?? null)));
    return `${cells.join(',')}\r\n`;
  });
  return `\uFEFF${lines.join('')}`;
}

/** The text that stands in a cell, before quoting. A number that is none leaves its cell empty. */
export function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  const { text } = clipText(cell, longestCell);
  if (MISTAKEN.test(text)) return `${text}\t`;
  return FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}

function quote(text: string): string {
  return /[",\r\n\t]|^\s|\s$/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
