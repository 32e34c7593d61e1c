import type { Row, Sheet, Unreadable } from './sheet.js';
import { isEmpty } from './sheet.js';

/**
 * Reads text as a table: RFC 4180, parted by commas, semicolons or tabs, whichever stands in most of its first lines, or by what
 * a first line `sep=;` names, which spreadsheets do not show. Quotes may
 * hold line breaks and doubled quotes. A quote that is never closed is told: the rest of the file would be one cell.
 */
export function readCsv(text: string): { readonly sheet: Sheet } | { readonly problem: Unreadable } {
  const given = /^\ufeff?sep=([,;\t])[\t ,;]*\r?\n/i.exec(text);
  const by = given?.[1] ?? delimiterOf(text);
  const rows: Row[] = [];
  let cells: string[] = [];
  let number = given ? 2 : 1;
  let at = given?.[0].length ?? 0;
  for (;;) {
    let cell: string;
    // Some systems write a blank behind each comma, before a quote as well.
    const quote = /[ \u3000]*(?=")/y;
    quote.lastIndex = at;
    at += quote.exec(text)?.[0].length ?? 0;
    if (text.charAt(at) === '"') {
      const open = number;
      const closed = closingQuote(text, at);
      if (closed < 0) return { problem: { code: 'open-quote', row: open } };
      cell = text.slice(at + 1, closed).replace(/""/g, '"');
      at = closed + 1;
      // What an editor by hand left behind the quote belongs to the cell; "四好"党支部 is a text that begins with a quoted word.
      const rest = endOfPlain(text, at, by);
      const isText = !isEmpty(text.slice(at, rest)) && !/["\n\r]/.test(cell) && cell.indexOf(by) < 0;
      cell = (isText ? `"${cell}"` : cell) + text.slice(at, rest);
      at = rest;
    } else {
      const end = endOfPlain(text, at, by);
      cell = text.slice(at, end);
      at = end;
    }
    // ="001": how office systems keep a spreadsheet from reading a text as a number.
    cells.push(/^\s*="([^"]|"")*"\s*$/.test(cell) ? cell.trim().slice(2, -1).replace(/""/g, '"') : cell);
    if (text.charAt(at) === by) {
      at++;
      continue;
    }
    if (cells.some((each) => !isEmpty(each))) rows.push({ number, cells });
    if (at >= text.length) break;
    at += text.startsWith('\r\n', at) ? 2 : 1;
    cells = [];
    number++;
    if (at >= text.length) break;
  }
  return { sheet: { name: '', rows, isWholeFile: true } };
}

function closingQuote(text: string, open: number): number {
  for (let at = text.indexOf('"', open + 1); at >= 0; at = text.indexOf('"', at + 2))
    if (text.charAt(at + 1) !== '"') return at;
  return -1;
}

function endOfPlain(text: string, start: number, by: string): number {
  for (let at = start; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === by || char === '\n' || char === '\r') return at;
  }
  return text.length;
}

const sample = 20_000;

function delimiterOf(text: string): string {
  const lines = text
    .slice(0, sample)
    .replace(/"(?:[^"]|"")*"/g, '')
    .split(/[\n\r]+/);
  const ways = [',', '\t', ';'].map((by) => {
    const counts = lines.map((line) => line.split(by).length - 1);
    return { by, lines: counts.filter(Boolean).length, all: counts.reduce((sum, each) => sum + each, 0) };
  });
  // What parts cells stands in every line; names in one cell may be parted by another more often.
  return ways.reduce((best, each) =>
    each.lines > best.lines || (each.lines === best.lines && each.all > best.all) ? each : best,
  ).by;
}
