import { decodeBytes } from '../contract/decode.js';
import { describe, type Words } from '../contract/describe.js';
import { parseDocument, placeOf } from '../contract/parse.js';
import type { Problem, Severity } from '../contract/problem.js';
import { readAnyDocument } from '../contract/read-any.js';
import { escapeSegment, isRecord } from '../contract/values.js';
import type { Locale } from '../text/locale.js';
import { isOldFile, isZip } from '../tables/xlsx-read.js';
import { codeOf, jsonOf, nameOf } from './files.js';
import { locate, repeatedNames } from './locate.js';
import type { ExitCode, World } from './main.js';
import { plain } from './plain.js';
import { strings } from './strings.js';

/** A problem, with the words of the kind it came from. */
interface Found {
  readonly problem: Problem;
  readonly words?: Words | undefined;
  /** Where it stands in the text, when that is known already. */
  readonly at?: number;
}

/** One problem as it is told; with `--json` these are printed. Texts of the document stand in the words only. */
interface Told {
  readonly file: string;
  /** From 1; 0 where there is no text. */
  readonly line: number;
  readonly column: number;
  /** JSON Pointer; empty for the whole document. */
  readonly pointer: string;
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly fix: string;
}

/**
 * Tells the problems of each file, one a line: `file:line:column severity pointer message — fix`; with `json` one list of
 * objects, to which files that cannot be read belong as well.
 */
export function check(files: readonly string[], locale: Locale, json: boolean, world: World): ExitCode {
  const say = strings[locale];
  const told: Told[] = [];
  let unread = 0;
  for (const file of files) {
    const name = nameOf(file, locale);
    const read = readFile(file, world);
    if ('bytes' in read) {
      const found = problemsOfFile(name, read.bytes, locale);
      told.push(...found);
      if (!json) for (const each of found) world.out(lineOf(each, locale));
      continue;
    }
    unread++;
    const message = say.unreadable(name, read.code);
    if (json) told.push({ ...nowhere(name), code: 'unreadable-file', severity: 'error', message, fix: '' });
    else world.err(plain(message));
  }
  if (json) world.out(JSON.stringify(told, null, 2));
  else if (unread < files.length) {
    const errors = told.filter(({ severity }) => severity === 'error').length;
    world.err(say.summary(files.length - unread, errors, told.length - errors));
  }
  return unread > 0 ? 2 : told.length > 0 ? 1 : 0;
}

function readFile(file: string, world: World): { bytes: Uint8Array } | { code: string } {
  try {
    return { bytes: world.read(file) };
  } catch (error) {
    return { code: codeOf(error) };
  }
}

const nowhere = (file: string) => ({ file, line: 0, column: 0, pointer: '' });

function lineOf({ file, line, column, pointer, severity, message, fix }: Told, locale: Locale): string {
  const say = strings[locale];
  return plain(
    `${file}:${line}:${column} ${say[severity]} ${pointer || say.wholeDocument} ${message} — ${fix}`,
  );
}

/** More than any document, in bytes: such a file is told as too large, not as one that cannot be decoded. */
const largest = 200_000_000;

function problemsOfFile(file: string, bytes: Uint8Array, locale: Locale): Told[] {
  const say = strings[locale];
  const whole = { file, line: 1, column: 1, pointer: '', severity: 'error' } as const;
  if (bytes.length > largest) return [{ ...whole, code: 'too-large', ...say.tooLarge }];
  if (isZip(bytes) || isOldFile(bytes)) return [{ ...whole, code: 'is-table', ...say.isTable }];
  const decoded = decodeBytes(bytes, null);
  if ('problem' in decoded)
    return [{ ...whole, code: decoded.problem.code, ...describe(decoded.problem, locale) }];
  const { remark } = decoded;
  const text = jsonOf(decoded.text);
  if (/\.csv$/i.test(file) && !/^\s*[[{]/.test(text)) return [{ ...whole, code: 'is-table', ...say.isTable }];
  const found = [...(remark ? [{ problem: remark, at: 0 }] : []), ...problemsIn(text)];
  const pointers = found.map(({ problem }) => problem.pointer);
  const offsets = isJson(found) ? locate(text, pointers) : new Map<string, number>();
  return found
    .map(({ problem, words, at }) => ({
      file,
      ...placed(problem, text, at ?? offsets.get(problem.pointer) ?? 0),
      pointer: problem.pointer,
      code: problem.code,
      severity: problem.severity,
      ...describe(problem, locale, ...(words ? [words] : [])),
    }))
    .sort((a, b) => a.line - b.line || a.column - b.column);
}

const isJson = (found: readonly Found[]): boolean =>
  !found.some(({ problem }) => problem.code === 'not-json');

function placed(problem: Problem, text: string, offset: number): { line: number; column: number } {
  const { line, column } = problem.params;
  if (problem.code === 'not-json') return { line: Number(line), column: Number(column) };
  return placeOf(text, offset);
}

/** The problems of a document, those of every document in a district, and the names written twice. */
function problemsIn(text: string): Found[] {
  const parsed = parseDocument(text);
  if ('problem' in parsed) return [{ problem: parsed.problem }];
  const found = read(parsed.value, '');
  for (const { pointer, field, at } of repeatedNames(text))
    found.push({ problem: { pointer, code: 'repeated-field', severity: 'warning', params: { field } }, at });
  const { value } = parsed;
  if (!isRecord(value) || value['kind'] !== 'district' || !isRecord(value['documents'])) return found;
  for (const [name, document] of Object.entries(value['documents'])) {
    if (isRecord(document) && document['kind'] === 'district') continue; // told as nested
    found.push(...read(document, `/documents/${escapeSegment(name)}`));
  }
  return found;
}

function read(value: unknown, at: string): Found[] {
  const { problems, kind } = readAnyDocument(value, { unknownFields: true });
  return problems.map((each) => ({ problem: { ...each, pointer: at + each.pointer }, words: kind?.words }));
}
