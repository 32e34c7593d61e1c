import { escapeSegment, segmentsOf } from '../contract/values.js';

/** What stands in a JSON text. */
type Token =
  | { readonly what: 'open' | 'close' | 'comma'; readonly at: number; readonly char: string }
  | { readonly what: 'name'; readonly at: number; readonly name: string }
  | { readonly what: 'value'; readonly at: number };

interface Wanted {
  offset?: number;
  readonly below: Map<string, Wanted>;
}

interface Open {
  readonly wanted: Wanted | undefined;
  /** Index of the item in a list; undefined in an object. */
  index: number | undefined;
}

/**
 * Where values stand in a JSON text: for each pointer its offset, or that of the nearest value around it when it is not
 * there. The text must be valid JSON. One pass without recursion, whatever the depth; when a name is given twice in an
 * object the last one counts, as for `JSON.parse`.
 */
export function locate(text: string, pointers: readonly string[]): Map<string, number> {
  const root: Wanted = { below: new Map() };
  for (const pointer of pointers) want(root, pointer);
  mark(text, root);
  return new Map(pointers.map((pointer) => [pointer, nearest(root, pointer)]));
}

function want(root: Wanted, pointer: string): void {
  let node = root;
  for (const segment of segmentsOf(pointer)) {
    let next = node.below.get(segment);
    if (!next) node.below.set(segment, (next = { below: new Map() }));
    node = next;
  }
}

function nearest(root: Wanted, pointer: string): number {
  let node: Wanted | undefined = root;
  let offset = root.offset ?? 0;
  for (const segment of segmentsOf(pointer)) {
    node = node.below.get(segment);
    if (node?.offset === undefined) break;
    offset = node.offset;
  }
  return offset;
}

function mark(text: string, root: Wanted): void {
  const open: Open[] = [];
  let wanted: Wanted | undefined = root;
  for (const token of tokensOf(text)) {
    const inside = open[open.length - 1];
    if (token.what === 'comma') {
      if (inside?.index !== undefined) wanted = inside.wanted?.below.get(String(++inside.index));
    } else if (token.what === 'close') open.pop();
    else if (token.what === 'name') wanted = inside?.wanted?.below.get(token.name);
    else {
      if (wanted) wanted.offset = token.at;
      if (token.what === 'value') continue;
      const isList = token.char === '[';
      open.push({ wanted, index: isList ? 0 : undefined });
      wanted = isList ? wanted?.below.get('0') : undefined;
    }
  }
}

/** A name that is written again in the same object: JSON allows it, and the one before is lost without a word. */
export interface Repeated {
  readonly pointer: string;
  readonly field: string;
  readonly at: number;
}

/** More of them are not told. */
const most = 100;

/** The first of them. The text must be valid JSON. */
export function repeatedNames(text: string): Repeated[] {
  const found: Repeated[] = [];
  const open: { readonly names: Set<string> | undefined; segment: string | number }[] = [];
  for (const token of tokensOf(text)) {
    const inside = open[open.length - 1];
    if (token.what === 'open')
      open.push(token.char === '[' ? { names: undefined, segment: 0 } : { names: new Set(), segment: '' });
    else if (token.what === 'close') open.pop();
    else if (token.what === 'comma' && typeof inside?.segment === 'number') inside.segment++;
    else if (token.what === 'name' && inside?.names) {
      inside.segment = token.name;
      if (inside.names.size < inside.names.add(token.name).size) continue;
      const pointer = open.map(({ segment }) => `/${escapeSegment(String(segment))}`).join('');
      found.push({ pointer, field: token.name, at: token.at });
      if (found.length >= most) break;
    }
  }
  return found;
}

/** One after another, without recursion, whatever the depth. */
function* tokensOf(text: string): Generator<Token> {
  const open: string[] = [];
  let isName = false;
  let at = 0;
  while (at < text.length) {
    const char = text.charAt(at);
    if (' \t\n\r:'.includes(char)) at++;
    else if (char === ',') {
      isName = open[open.length - 1] === '{';
      yield { what: 'comma', at: at++, char };
    } else if (char === '}' || char === ']') {
      open.pop();
      isName = false;
      yield { what: 'close', at: at++, char };
    } else if (isName) {
      const end = stringEnd(text, at);
      yield { what: 'name', at, name: JSON.parse(text.slice(at, end)) as string };
      isName = false;
      at = end;
    } else if (char === '{' || char === '[') {
      open.push(char);
      isName = char === '{';
      yield { what: 'open', at: at++, char };
    } else {
      yield { what: 'value', at };
      at = char === '"' ? stringEnd(text, at) : scalarEnd(text, at);
    }
  }
}

function stringEnd(text: string, start: number): number {
  for (let i = start + 1; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x5c) i++;
    else if (code === 0x22) return i + 1;
  }
  return text.length;
}

function scalarEnd(text: string, start: number): number {
  let i = start + 1;
  while (i < text.length && !' \t\n\r,]}'.includes(text.charAt(i))) i++;
  return i;
}
