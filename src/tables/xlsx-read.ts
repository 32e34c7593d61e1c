import { strFromU8, unzipSync } from 'fflate';
import type { Cell, Row, Sheet, Unreadable } from './sheet.js';
import { columnOf, isEmpty, lettersOf } from './sheet.js';
import { dateOfSerial, shownBy, timeOfSerial, type Shown } from './xlsx-dates.js';
import { attribute, walk } from './xml.js';

/** A file that unpacks to more is not a clerk's: it would fill the memory. */
const mostBytes = 600_000_000;
/** Cells that merged areas fill; more of them are told as too large. */
const mostFilled = 3_000_000;

type Read = { readonly sheets: readonly Sheet[] } | { readonly problem: Unreadable };

/** Whether the bytes are a zip, which every .xlsx is, or the old container of .xls, .et and locked files. */
export const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;
export const isOldFile = (bytes: Uint8Array): boolean =>
  bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0;

/**
 * Reads the values of an .xlsx file as Excel, WPS, Numbers or LibreOffice write it: shared and inline texts (furigana left
 * out), numbers, dates and percents by their format, the computed values of formulas, and cells merged downward, which hold
 * their value in every row. Nothing in it is run or fetched.
 */
export function readXlsx(bytes: Uint8Array): Read {
  let files: Record<string, Uint8Array>;
  let size = 0;
  try {
    files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!/\.(xml|rels)$/i.test(name) || /\/(media|theme|drawings|charts)\//.test(name)) return false;
        size += originalSize;
        return size <= mostBytes;
      },
    });
  } catch {
    return { problem: { code: 'broken-file' } };
  }
  if (size > mostBytes) return { problem: { code: 'too-large-file' } };
  const part = (path: string): string | undefined => (files[path] ? strFromU8(files[path]) : undefined);
  const start = [...targets(part('_rels/.rels') ?? '', '').values()].find((each) =>
    /workbook\d*\.xml$/i.test(each),
  );
  const workbookPath = start ?? 'xl/workbook.xml';
  const workbook = part(workbookPath);
  if (workbook === undefined) return { problem: { code: 'not-xlsx' } };
  const folder = workbookPath.slice(0, workbookPath.lastIndexOf('/') + 1);
  const relations = targets(part(`${folder}_rels/${workbookPath.slice(folder.length)}.rels`) ?? '', folder);
  const other = (name: RegExp, usual: string): string =>
    part([...relations.values()].find((each) => name.test(each)) ?? `${folder}${usual}`) ?? '';
  const texts = sharedTexts(other(/sharedstrings\.xml$/i, 'sharedStrings.xml'));
  const shown = stylesOf(other(/styles\.xml$/i, 'styles.xml'));
  const { entries, is1904 } = workbookOf(workbook);
  const sheets: Sheet[] = [];
  for (const { name, relation, isHidden } of entries) {
    const xml = part(relations.get(relation) ?? '');
    // A sheet of charts has no rows.
    if (xml === undefined || !/<(\w+:)?worksheet/.test(xml.slice(0, 2000))) continue;
    const rows = rowsOf(xml, { texts, shown, is1904 });
    if (rows === null) return { problem: { code: 'too-large-file' } };
    sheets.push({
      name,
      rows,
      ...unseenIn(xml, rows),
      ...(isHidden ? { isHidden: true } : {}),
      ...(is1904 ? { is1904: true } : {}),
    });
  }
  return { sheets };
}

/** Rows and columns that somebody hid or filtered away, as far as something stands in them. */
function unseenIn(xml: string, all: readonly Row[]): Pick<Sheet, 'unseen'> {
  // Most sheets hide nothing: they are not walked again.
  if (!/\shidden=/.test(xml)) return {};
  const hiddenRows = new Set<number>();
  const columns: string[] = [];
  const isUsed = (column: number): boolean => all.some(({ cells }) => !isEmpty(cells[column]));
  let last = 0;
  walk(xml, {
    open: (name, attributes) => {
      const isHidden = /^(1|true)$/.test(attribute(attributes, 'hidden') ?? '');
      if (name === 'row') {
        last = Number(attribute(attributes, 'r') ?? last + 1);
        if (isHidden) hiddenRows.add(last);
      } else if (name === 'col' && isHidden) {
        const to = Math.min(Number(attribute(attributes, 'max')), 200);
        for (let column = Number(attribute(attributes, 'min')) - 1; column < to; column++)
          if (isUsed(column)) columns.push(lettersOf(column));
      }
    },
  });
  const rows = all.map(({ number }) => number).filter((number) => hiddenRows.has(number));
  return rows.length + columns.length > 0 ? { unseen: { rows, columns } } : {};
}

/** Targets of relations by id, as paths in the file. */
function targets(xml: string, folder: string): Map<string, string> {
  const found = new Map<string, string>();
  walk(xml, {
    open: (name, attributes) => {
      const target = attribute(attributes, 'Target');
      const id = attribute(attributes, 'Id');
      if (name !== 'Relationship' || target === undefined || id === undefined) return;
      found.set(id, target.charAt(0) === '/' ? target.slice(1) : `${folder}${target}`);
    },
  });
  return found;
}

function workbookOf(xml: string) {
  const entries: { name: string; relation: string; isHidden: boolean }[] = [];
  let is1904 = false;
  walk(xml, {
    open: (name, attributes) => {
      if (name === 'workbookPr') is1904 = /^(1|true)$/.test(attribute(attributes, 'date1904') ?? '');
      if (name !== 'sheet') return;
      entries.push({
        name: attribute(attributes, 'name') ?? '',
        relation: relationOf(attributes),
        isHidden: /hidden/i.test(attribute(attributes, 'state') ?? ''),
      });
    },
  });
  return { entries, is1904 };
}

/** `r:id`; its prefix is the file's own. */
const relationOf = (attributes: string): string => /\s\w+:id\s*=\s*["']([^"']*)/.exec(attributes)?.[1] ?? '';

function sharedTexts(xml: string): string[] {
  const texts: string[] = [];
  let text = '';
  let isText = false;
  let isReading = false;
  walk(xml, {
    open: (name) => {
      if (name === 'si') text = '';
      else if (name === 't') isText = true;
      else if (name === 'rPh') isReading = true;
    },
    text: (more) => {
      if (isText && !isReading) text += more;
    },
    close: (name) => {
      if (name === 'si') texts.push(withoutCodes(text));
      else if (name === 't') isText = false;
      else if (name === 'rPh') isReading = false;
    },
  });
  return texts;
}

/** `_x000D_` is how a control character is written. */
const withoutCodes = (text: string): string =>
  text.indexOf('_x') < 0
    ? text
    : text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

/** What each style of the cells shows of a number. */
function stylesOf(xml: string): Shown[] {
  const codes = new Map<number, string>();
  const shown: Shown[] = [];
  let isCells = false;
  walk(xml, {
    open: (name, attributes) => {
      if (name === 'numFmt')
        codes.set(Number(attribute(attributes, 'numFmtId')), attribute(attributes, 'formatCode') ?? '');
      else if (name === 'cellXfs') isCells = true;
      else if (name === 'xf' && isCells) {
        const id = Number(attribute(attributes, 'numFmtId') ?? 0);
        shown.push(shownBy(id, codes.get(id)));
      }
    },
    close: (name) => {
      if (name === 'cellXfs') isCells = false;
    },
  });
  return shown;
}

interface Held {
  readonly texts: readonly string[];
  readonly shown: readonly Shown[];
  readonly is1904: boolean;
}

interface Draft {
  number: number;
  cells: (Cell | undefined)[];
  covered?: number[];
  held?: number[];
}

function rowsOf(xml: string, held: Held): Row[] | null {
  const rows: Draft[] = [];
  const merged: string[] = [];
  let row: Draft | undefined;
  let column = 0;
  let next = 0;
  let type = '';
  let style = 0;
  let value: string | undefined;
  let isFormula = false;
  let isValue = false;
  let isReading = false;
  walk(xml, {
    open: (name, attributes) => {
      if (name === 'c') {
        const at = /^[A-Z]+/.exec(attribute(attributes, 'r') ?? '')?.[0];
        // Where no cell says its place, empty ones count too.
        column = at === undefined ? next : columnOf(at);
        next = column + 1;
        type = attribute(attributes, 't') ?? 'n';
        style = Number(attribute(attributes, 's') ?? 0);
        value = undefined;
        isFormula = false;
      } else if (name === 'v' || name === 't') {
        isValue = true;
        value ??= '';
      } else if (name === 'f') isFormula = true;
      else if (name === 'rPh') isReading = true;
      else if (name === 'row') {
        const number = Number(attribute(attributes, 'r') ?? (rows[rows.length - 1]?.number ?? 0) + 1);
        row = { number, cells: [] };
        rows.push(row);
        next = 0;
      } else if (name === 'mergeCell') merged.push(attribute(attributes, 'ref') ?? '');
    },
    text: (more) => {
      if (isValue && !isReading) value = (value ?? '') + more;
    },
    close: (name) => {
      if (name === 'v' || name === 't') isValue = false;
      else if (name === 'rPh') isReading = false;
      else if (name === 'c' && row && column < 16_384) {
        const cell = cellOf(type, value, isFormula, held.shown[style] ?? null, held);
        if (cell !== undefined) row.cells[column] = cell;
      }
    },
  });
  if (!fill(rows, merged)) return null;
  return rows.filter(({ cells }) => cells.some((each) => !isEmpty(each)));
}

function cellOf(
  type: string,
  value: string | undefined,
  isFormula: boolean,
  shown: Shown,
  { texts, is1904 }: Held,
): Cell | undefined {
  if (value === undefined || (value === '' && type !== 'str'))
    return isFormula ? { wrong: 'formula', text: '' } : undefined;
  if (type === 's') return texts[Number(value)] || undefined;
  if (type === 'inlineStr' || type === 'str') return withoutCodes(value) || undefined;
  if (type === 'b') return value === '1' || value === 'true';
  if (type === 'e') return { wrong: 'error', text: value };
  if (type === 'd') return { date: value.slice(0, 10) };
  const number = Number(value);
  if (!Number.isFinite(number)) return value;
  if (typeof shown === 'object' && shown !== null)
    return /^\d{1,15}$/.test(String(number))
      ? { number, text: `${shown.before}${String(number).padStart(shown.digits, '0')}${shown.after}` }
      : number;
  if (shown === 'time') return timeOfSerial(number) ?? number;
  if (shown === 'percent') return `${Number((number * 100).toFixed(8))}%`;
  // A longer one has lost its last digits: that is told of numbers.
  if (typeof shown === 'number')
    return /^\d{1,15}$/.test(String(number)) ? String(number).padStart(shown, '0') : number;
  const date = shown && dateOfSerial(number, is1904, shown);
  return date ? { date } : number;
}

/** Cells merged downward hold the value of the first; those merged across cover the columns beside it. False when there are too many. */
function fill(rows: Draft[], merged: readonly string[]): boolean {
  if (merged.length === 0) return true;
  const places = new Map(rows.map((each, i) => [each.number, i]));
  let filled = 0;
  for (const area of merged) {
    const [, left, top, right, bottom] = /^\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)\$?(\d+)$/.exec(area) ?? [];
    if (left === undefined) continue;
    const first = places.get(Number(top));
    const cell = first === undefined ? undefined : rows[first]?.cells[columnOf(left)];
    if (first === undefined || cell === undefined || isEmpty(cell)) continue;
    for (let i = first; i < rows.length && rows[i]!.number <= Number(bottom); i++) {
      const row = rows[i]!;
      row.covered ??= [];
      // A merge may reach to the last column there is.
      for (let each = columnOf(left) + 1; each <= Math.min(columnOf(right ?? left), 200); each++)
        row.covered.push(each);
      // A row in which nothing else stands is only the rest of a tall cell.
      if (row.cells.some((each) => !isEmpty(each))) {
        row.cells[columnOf(left)] = cell;
        if (i > first) (row.held ??= []).push(columnOf(left));
      }
      if (++filled > mostFilled) return false;
    }
  }
  return true;
}
