import { decodeBytes } from '../contract/decode.js';
import { parseDocument } from '../contract/parse.js';
import { convertSheets, type Conversion, type ConvertOptions } from './convert.js';
import { readCsv } from './csv.js';
import { readJson } from './json.js';
import type { Sheet, Unreadable } from './sheet.js';
import { nowhere, type TableProblem } from './told.js';
import { isOldFile, isZip, readXlsx } from './xlsx-read.js';

/**
 * Turns a file into a document: .xlsx, CSV in UTF-8, GBK or UTF-16, or JSON of other chart libraries. Its bytes say which
 * it is, not its name. Nothing is fetched, run or sent anywhere.
 *
 * @returns never throws for what a file holds: a file that cannot be read gives no document and one problem
 */
export function convertFile(bytes: Uint8Array, options: ConvertOptions = {}): Conversion {
  const { sheets, problems } = readSheets(bytes);
  if (!sheets) return { document: null, problems };
  const conversion = convertSheets(sheets, options);
  return { ...conversion, problems: [...problems, ...conversion.problems] };
}

interface Sheets {
  /** null when the file cannot be read. */
  readonly sheets: readonly Sheet[] | null;
  readonly problems: readonly TableProblem[];
}

/** The sheets of a file, with what is to be told of the file itself. */
function readSheets(bytes: Uint8Array): Sheets {
  if (isZip(bytes)) {
    const read = readXlsx(bytes);
    return 'problem' in read ? unread(read.problem) : { sheets: read.sheets, problems: [] };
  }
  if (isOldFile(bytes)) return unread({ code: 'old-file' });
  const decoded = decodeBytes(bytes, null);
  if ('problem' in decoded && decoded.problem.params['encoding'] === 'unknown' && isBinary(bytes))
    return unread({ code: 'binary-file' });
  if ('problem' in decoded)
    return { sheets: null, problems: [told(decoded.problem.code, { found: decoded.problem })] };
  const { text, remark } = decoded;
  const problems = remark ? [told(remark.code, { severity: 'warning' })] : [];
  // What many office systems call .xls is a page.
  if (/^\s*<[!?a-z]/i.test(text)) return unread({ code: 'markup-file' }, problems);
  const read = /^\s*[[{]/.test(text) ? fromJson(text) : readCsv(text);
  if (Array.isArray(read)) return { sheets: null, problems: [...problems, ...read] };
  return 'problem' in read ? unread(read.problem, problems) : { sheets: [read.sheet], problems };
}

/** Whether control characters stand in it, as in pictures: no table has them, but UTF-16 has zeros, all before or all after a letter. */
function isBinary(bytes: Uint8Array): boolean {
  const zeros = [0, 0];
  return (
    bytes.subarray(0, 1_000).some((byte, at) => {
      if (byte === 0) zeros[at % 2]!++;
      return (byte > 0 && byte < 9) || (byte > 13 && byte < 27);
    }) || Math.min(...zeros) > 0
  );
}

function fromJson(text: string): ReturnType<typeof readJson> | TableProblem[] {
  const parsed = parseDocument(text);
  if ('problem' in parsed)
    return [
      told(parsed.problem.code, { found: parsed.problem, row: Number(parsed.problem.params['line'] ?? 0) }),
    ];
  return readJson(parsed.value);
}

const told = (code: string, more: Partial<TableProblem> = {}): TableProblem => ({
  ...nowhere,
  severity: 'error',
  code,
  params: {},
  ...more,
});

const unread = (
  { code, row = 0, params = {} }: Unreadable,
  before: readonly TableProblem[] = [],
): Sheets => ({
  sheets: null,
  problems: [...before, told(code, { row, params })],
});
