import { quickParse, withoutMark } from './json.js';
import type { Problem } from './problem.js';

/**
 * Text to value. JSON only: no comments, no trailing commas. A byte-order mark is taken off. What is no JSON is told
 * as `not-json` with what it looks like (`html`, `empty`, `truncated`, `deep`, `other`) and the line and column, from
 * 1, where it stops being JSON, and the text around it, in which the words find out what is there.
 */
export function parseDocument(text: string): { value: unknown } | { problem: Problem } {
  const parsed = quickParse(text);
  if (parsed) return parsed;
  const json = withoutMark(text);
  const { offset, looks } = looksLike(json);
  const near =
    looks === 'other'
      ? { before: json.slice(Math.max(0, offset - 80), offset), after: json.slice(offset, offset + 20) }
      : {};
  const params = { looks, ...placeOf(json, offset), ...near };
  return { problem: { pointer: '', code: 'not-json', severity: 'error', params } };
}

function looksLike(text: string): { offset: number; looks: string } {
  const start = /[^\s]/.exec(text);
  if (!start) return { offset: 0, looks: 'empty' };
  if (text.charAt(start.index) === '<') return { offset: start.index, looks: 'html' };
  const offset = firstFault(text);
  // The engine refused what the scanner finds right: it could not go so deep.
  if (offset === undefined) return { offset: 0, looks: 'deep' };
  return { offset, looks: offset >= text.length ? 'truncated' : 'other' };
}

/** Line and column from 1, columns in UTF-16 units, as editors count. */
export function placeOf(text: string, offset: number): { line: number; column: number } {
  let line = 1;
  let start = 0;
  for (let i = text.indexOf('\n'); i !== -1 && i < offset; i = text.indexOf('\n', i + 1)) {
    line++;
    start = i + 1;
  }
  return { line, column: offset - start + 1 };
}

const blank = /[\t\n\r ]*/y;
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/**
 * Where JSON stops being JSON; the text's length when it only ends too early; undefined when nothing is wrong. Engines
 * word this differently or not at all, so it is found by hand, without recursion.
 */
function firstFault(text: string): number | undefined {
  const open: string[] = [];
  let at = 0;
  let expect: 'value' | 'first' | 'key' | 'firstKey' | 'next' = 'value';
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) at += found[0].length;
    return found !== null;
  };
  for (;;) {
    take(blank);
    const char = text.charAt(at);
    const inside = open[open.length - 1];
    if (expect === 'next') {
      if (inside === undefined) return at < text.length ? at : undefined;
      if (char === ',') expect = inside === '{' ? 'key' : 'value';
      else if (char === (inside === '{' ? '}' : ']')) open.pop();
      else return at;
      at++;
    } else if ((expect === 'first' && char === ']') || (expect === 'firstKey' && char === '}')) {
      open.pop();
      at++;
      expect = 'next';
    } else if (expect === 'key' || expect === 'firstKey') {
      const { end, fault } = scanString(text, at);
      if (fault !== undefined) return fault;
      at = end;
      take(blank);
      if (text.charAt(at) !== ':') return at;
      at++;
      expect = 'value';
    } else if (char === '{' || char === '[') {
      open.push(char);
      at++;
      expect = char === '{' ? 'firstKey' : 'first';
    } else if (char === '"') {
      const { end, fault } = scanString(text, at);
      if (fault !== undefined) return fault;
      at = end;
      expect = 'next';
    } else if (take(scalar)) {
      expect = 'next';
    } else {
      return wordFault(text, at);
    }
  }
}

/** A loop, not a pattern: on a text of many megabytes a pattern runs out of the engine's stack. */
function scanString(text: string, start: number): { end: number; fault?: number } {
  if (text.charAt(start) !== '"') return { end: start, fault: start };
  for (let i = start + 1; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x22) return { end: i + 1 };
    if (code < 0x20) return { end: i, fault: i };
    if (code !== 0x5c) continue;
    const rest = text.slice(i + 1, i + 6);
    const escape = /^(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.exec(rest);
    if (!escape)
      return { end: i, fault: i + 6 > text.length && /^(?:u[0-9a-fA-F]*)?$/.test(rest) ? text.length : i };
    i += escape[0].length;
  }
  return { end: text.length, fault: text.length };
}

/** `tru` at the very end is a cut `true`. */
function wordFault(text: string, start: number): number {
  const rest = text.slice(start, start + 8);
  const cut =
    start + rest.length === text.length &&
    ['true', 'false', 'null', '-'].some((each) => each.startsWith(rest));
  return cut ? text.length : start;
}
