import { segmentsOf } from '../contract/values.js';

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
  let key = false;
  let at = 0;
  while (at < text.length) {
    const char = text.charAt(at);
    const inside = open[open.length - 1];
    if (' \t\n\r:'.includes(char)) at++;
    else if (char === ',') {
      key = inside?.index === undefined;
      if (inside?.index !== undefined) wanted = inside.wanted?.below.get(String(++inside.index));
      at++;
    } else if (char === '}' || char === ']') {
      open.pop();
      key = false;
      at++;
    } else if (key) {
      const end = stringEnd(text, at);
      wanted = inside?.wanted?.below.get(JSON.parse(text.slice(at, end)) as string);
      key = false;
      at = end;
    } else {
      if (wanted) wanted.offset = at;
      if (char === '{' || char === '[') {
        const index = char === '[' ? 0 : undefined;
        open.push({ wanted, index });
        key = char === '{';
        wanted = key ? undefined : wanted?.below.get('0');
        at++;
      } else at = char === '"' ? stringEnd(text, at) : scalarEnd(text, at);
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
