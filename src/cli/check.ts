import { describe, type Words } from '../contract/describe.js';
import { parseDocument, placeOf } from '../contract/parse.js';
import type { Problem } from '../contract/problem.js';
import { readAnyDocument } from '../contract/read-any.js';
import { escapeSegment, isRecord } from '../contract/values.js';
import type { Locale } from '../text/locale.js';
import { decode } from './decode.js';
import { locate } from './locate.js';
import type { ExitCode, World } from './main.js';
import { strings } from './strings.js';

/** A problem, with the words of the kind it came from. */
interface Found {
  readonly problem: Problem;
  readonly words?: Words | undefined;
}

/** Tells the problems of each file, one a line: `file:line:column pointer message — fix`. */
export function check(files: readonly string[], locale: Locale, world: World): ExitCode {
  const say = strings[locale];
  let count = 0;
  let unread = 0;
  for (const file of files) {
    const name = plain(file === '-' ? say.standardInput : file);
    let bytes: Uint8Array;
    try {
      bytes = world.read(file);
    } catch (error) {
      unread++;
      world.err(plain(say.unreadable(name, (error as NodeJS.ErrnoException).code ?? '')));
      continue;
    }
    const lines = problemLines(name, bytes, locale);
    count += lines.length;
    for (const line of lines) world.out(line);
  }
  world.err(say.summary(files.length - unread, count));
  return unread > 0 ? 2 : count > 0 ? 1 : 0;
}

function problemLines(name: string, bytes: Uint8Array, locale: Locale): string[] {
  const say = strings[locale];
  const text = decode(bytes);
  if (text === null) return [`${name}:1:1 ${say.wholeDocument} ${say.notUtf8.message} — ${say.notUtf8.fix}`];
  const found = problemsIn(text);
  const pointers = found.map(({ problem }) => problem.pointer);
  const offsets = isJson(found) ? locate(text, pointers) : new Map<string, number>();
  return found
    .map((each) => ({ ...each, ...placed(each.problem, text, offsets) }))
    .sort((a, b) => a.line - b.line || a.column - b.column)
    .map(({ problem, words, line, column }) => {
      const { message, fix } = describe(problem, locale, ...(words ? [words] : []));
      const pointer = problem.pointer || say.wholeDocument;
      return plain(`${name}:${line}:${column} ${pointer} ${message} — ${fix}`);
    });
}

const isJson = (found: readonly Found[]): boolean =>
  !found.some(({ problem }) => problem.code === 'not-json');

function placed(
  problem: Problem,
  text: string,
  offsets: ReadonlyMap<string, number>,
): { line: number; column: number } {
  const { line, column } = problem.params;
  if (problem.code === 'not-json') return { line: Number(line), column: Number(column) };
  return placeOf(text, offsets.get(problem.pointer) ?? 0);
}

/** The problems of a document, and those of every document in a district. */
export function problemsIn(text: string): Found[] {
  const parsed = parseDocument(text);
  if ('problem' in parsed) return [{ problem: parsed.problem }];
  const found = read(parsed.value, '');
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

/** Text from a document never moves the terminal's cursor, nor turns its direction. */
function plain(line: string): string {
  return line.replace(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g, ' ');
}
