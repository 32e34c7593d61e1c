import { findPrivateNumbers, hidePrivateNumbers } from '../../text/private.js';
import { originalPointer, type Origins } from './clean.js';
import type { Shape } from '../kind.js';
import type { Problem } from '../problem.js';
import { escapeSegment, isRecord } from '../values.js';

export interface Hidden {
  readonly document: unknown;
  readonly origins: Origins;
  readonly problems: Problem[];
}

/** The code of an empty text marks what an author writes freely: labels and texts, not ids, links, dates or phones. */
const freeText = 'empty-text';

/**
 * Replaces identity, mobile and bank card numbers in the free texts of a valid document by what may be shown, and tells
 * where they stood, never what they were. Documents have no field for them, so they slip in with a note or a name. A
 * help only: what must not be known is taken out before the data leaves the server. The input stays as it is; only what
 * holds such a text is copied.
 */
export function hidePrivate(document: unknown, shape: Shape, origins: Origins): Hidden {
  const problems: Problem[] = [];
  const moved = new Map<unknown, readonly number[]>();
  const path: (string | number)[] = [];
  /** Fields only: neither places in a list nor languages. */
  const fields: string[] = [];
  const after = visit(document, shape);
  if (problems.length === 0) return { document, origins, problems };
  return { document: after, origins: new Map([...origins, ...moved]), problems };

  function visit(node: unknown, at: Shape): unknown {
    if (typeof node === 'string') return at.c === freeText ? text(node) : node;
    if (Array.isArray(node)) return at.i && holdsText(at.i) ? list(node, at.i) : node;
    if (!isRecord(node)) return node;
    let copy: Record<string, unknown> | undefined;
    const keys = at.p ? textFields(at.p) : at.m && holdsText(at.m) ? Object.keys(node) : [];
    for (const key of keys) {
      const before = node[key];
      if (before === undefined) continue;
      path.push(key);
      if (at.p) fields.push(key);
      const value = visit(before, (at.p ? at.p[key] : at.m) as Shape);
      if (at.p) fields.pop();
      path.pop();
      if (value !== before) (copy ??= { ...node })[key] = value;
    }
    return copy ?? node;
  }

  function list(node: readonly unknown[], items: Shape): unknown {
    let copy: unknown[] | undefined;
    for (let index = 0; index < node.length; index++) {
      path.push(index);
      const value = visit(node[index], items);
      path.pop();
      if (value !== node[index]) (copy ??= node.slice())[index] = value;
    }
    const places = copy && origins.get(node);
    if (places) moved.set(copy, places);
    return copy ?? node;
  }

  function text(given: string): string {
    const found = findPrivateNumbers(given);
    if (found.length === 0) return given;
    const pointer = path.map((each) => `/${escapeSegment(String(each))}`).join('');
    problems.push({
      pointer: originalPointer(pointer, document, origins),
      code: 'private-number',
      severity: 'warning',
      params: {
        field: fields[fields.length - 1] ?? '',
        kinds: [...new Set(found.map(({ kind }) => kind))].join(' '),
      },
    });
    return hidePrivateNumbers(given, found);
  }
}

const holding = new WeakMap<Shape, boolean>();

function holdsText(shape: Shape): boolean {
  const known = holding.get(shape);
  if (known !== undefined) return known;
  const below = [...Object.keys(shape.p ?? {}).map((key) => shape.p?.[key]), shape.i, shape.m];
  const holds = shape.c === freeText || below.some((each) => each !== undefined && holdsText(each));
  holding.set(shape, holds);
  return holds;
}

const fieldLists = new WeakMap<object, readonly string[]>();

function textFields(fields: NonNullable<Shape['p']>): readonly string[] {
  let list = fieldLists.get(fields);
  if (!list)
    fieldLists.set(fields, (list = Object.keys(fields).filter((key) => holdsText(fields[key] as Shape))));
  return list;
}
