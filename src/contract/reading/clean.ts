import type { Shape } from '../kind.js';
import type { Problem } from '../problem.js';
import { escapeSegment, hasOwn, isRecord, segmentsOf } from '../values.js';

/** For each list that lost items: where its remaining items stood. */
export type Origins = ReadonlyMap<unknown, readonly number[]>;

export interface Cleaned {
  readonly value: unknown;
  readonly origins: Map<unknown, readonly number[]>;
  /** Unknown fields, when asked for. */
  readonly problems: Problem[];
}

/** Names an author may use for remarks of their own; never told as unknown. */
const remark = /^(\$|_|x-)/;

/**
 * Takes out the records that were withdrawn, and finds unknown fields when asked. It follows the shape, so its depth is
 * the schema's, however deep the data. The input stays as it is: only lists that lose something, and what holds them,
 * are copied.
 */
export function clean(input: unknown, shape: Shape, unknownFields: boolean): Cleaned {
  const origins = new Map<unknown, readonly number[]>();
  const problems: Problem[] = [];
  const told = new Set<string>();
  const value = unknownFields || holdsTombstone(input, shape) ? visit(input, shape, '') : input;
  return { value, origins, problems };

  function visit(node: unknown, at: Shape, pointer: string): unknown {
    if (Array.isArray(node))
      return at.i && (at.t || worthVisiting(at.i, unknownFields)) ? list(node, at, pointer) : node;
    if (!isRecord(node)) return node;
    if (at.p) return record(node, at.p, pointer);
    return at.m && worthVisiting(at.m, unknownFields) ? map(node, at.m, pointer) : node;
  }

  function record(node: Record<string, unknown>, known: NonNullable<Shape['p']>, pointer: string): unknown {
    if (unknownFields) tellUnknown(node, known, pointer);
    let copy: Record<string, unknown> | undefined;
    for (const key of fieldsWorth(known, unknownFields)) {
      const before = node[key];
      if (typeof before !== 'object' || before === null) continue;
      const after = visit(before, known[key] as Shape, unknownFields ? `${pointer}/${key}` : '');
      if (after !== before) (copy ??= { ...node })[key] = after;
    }
    return copy ?? node;
  }

  function map(node: Record<string, unknown>, values: Shape, pointer: string): unknown {
    let copy: Record<string, unknown> | undefined;
    for (const key of Object.keys(node)) {
      const before = node[key];
      const after = visit(before, values, unknownFields ? `${pointer}/${escapeSegment(key)}` : '');
      if (after !== before) (copy ??= { ...node })[key] = after;
    }
    return copy ?? node;
  }

  function list(node: readonly unknown[], at: Shape, pointer: string): unknown {
    const items = at.i as Shape;
    const deeper = worthVisiting(items, unknownFields);
    const withdrawn = at.t ? withdrawnIds(node) : undefined;
    // Nearly always nothing is lost, and the list itself goes on.
    let kept: unknown[] | undefined;
    let places: number[] = [];
    for (let index = 0; index < node.length; index++) {
      const before = node[index];
      const gone = withdrawn !== undefined && isWithdrawn(before, withdrawn);
      const after =
        gone || !deeper ? before : visit(before, items, unknownFields ? `${pointer}/${index}` : '');
      if (kept === undefined && (gone || after !== before)) {
        kept = node.slice(0, index);
        places = Array.from(kept.keys());
      }
      if (kept === undefined || gone) continue;
      kept.push(after);
      places.push(index);
    }
    if (kept === undefined) return node;
    if (kept.length < node.length) origins.set(kept, places);
    return kept;
  }

  /** A name that is unknown in a thousand records is told once. */
  function tellUnknown(node: Record<string, unknown>, known: NonNullable<Shape['p']>, pointer: string): void {
    for (const field of Object.keys(node)) {
      if (hasOwn(known, field) || remark.test(field)) continue;
      const once = `${pointer.replace(/\/\d+(?=\/|$)/g, '/*')}/${field}`;
      if (told.has(once) || told.size > 100) continue;
      told.add(once);
      problems.push({
        pointer: `${pointer}/${escapeSegment(field)}`,
        // Rows of a tree inside a row: what most tree widgets take.
        code: hasOwn(known, 'parentId') && isList(node[field]) ? 'nested-rows' : 'unknown-field',
        severity: 'warning',
        params: { field, known: Object.keys(known).join(' ') },
      });
    }
  }
}

/** A list of objects. */
const isList = (value: unknown): boolean => Array.isArray(value) && value.some(isRecord);

/** Whether anything is withdrawn at all, which is seldom. */
function holdsTombstone(node: unknown, at: Shape): boolean {
  if (Array.isArray(node)) {
    if (!at.i) return false;
    const isList = at.t === 1;
    const deeper = worthVisiting(at.i, false);
    for (let i = 0; i < node.length; i++) {
      const each: unknown = node[i];
      if (isList && isRecord(each) && each['withdrawn'] === true) return true;
      if (deeper && holdsTombstone(each, at.i)) return true;
    }
    return false;
  }
  if (!isRecord(node)) return false;
  const { p, m } = at;
  if (p) return fieldsWorth(p, false).some((key) => holdsTombstone(node[key], p[key] as Shape));
  return (
    m !== undefined &&
    worthVisiting(m, false) &&
    Object.keys(node).some((key) => holdsTombstone(node[key], m))
  );
}

/** undefined when nothing in the list is withdrawn, which is nearly always. */
function withdrawnIds(list: readonly unknown[]): Set<unknown> | undefined {
  let ids: Set<unknown> | undefined;
  for (const each of list)
    if (isRecord(each) && each['withdrawn'] === true) (ids ??= new Set()).add(bare(each['id']));
  return ids;
}

/** A blank beside an id, or one that a spreadsheet made a number of, must not keep on show what was withdrawn. */
const bare = (id: unknown): unknown =>
  typeof id === 'string' ? id.trim() : typeof id === 'number' ? String(id) : id;

/** The tombstone itself, and an older row of the same id that a careless export left standing. */
function isWithdrawn(item: unknown, ids: Set<unknown>): boolean {
  return (
    isRecord(item) && (item['withdrawn'] === true || (item['id'] !== undefined && ids.has(bare(item['id']))))
  );
}

const worth = new WeakMap<Shape, boolean>();

/** Whether anything below can hold tombstones (or, when those are asked for, unknown fields). */
function worthVisiting(shape: Shape, unknownFields: boolean): boolean {
  if (unknownFields && (shape.p ?? shape.i ?? shape.m)) return true;
  const before = worth.get(shape);
  if (before !== undefined) return before;
  const below = [...Object.keys(shape.p ?? {}).map((key) => shape.p?.[key]), shape.i, shape.m];
  const found = shape.t === 1 || below.some((each) => each !== undefined && worthVisiting(each, false));
  worth.set(shape, found);
  return found;
}

const fieldLists = new WeakMap<object, [string[], string[]]>();

function fieldsWorth(known: NonNullable<Shape['p']>, unknownFields: boolean): string[] {
  let lists = fieldLists.get(known);
  if (!lists) {
    const all = Object.keys(known);
    lists = [
      all.filter((key) => worthVisiting(known[key] as Shape, false)),
      all.filter((key) => worthVisiting(known[key] as Shape, true)),
    ];
    fieldLists.set(known, lists);
  }
  return lists[unknownFields ? 1 : 0];
}

/** A pointer into the cleaned document, told as a pointer into what was given. */
export function originalPointer(pointer: string, document: unknown, origins: Origins): string {
  let node = document;
  let result = '';
  for (const segment of segmentsOf(pointer)) {
    const place = origins.get(node)?.[Number(segment)];
    result += `/${escapeSegment(place === undefined ? segment : String(place))}`;
    node = typeof node === 'object' && node !== null ? (node as Record<string, unknown>)[segment] : undefined;
  }
  return result;
}
