import { originalPointer, type Cleaned, type Origins } from './clean.js';
import type { Shape } from '../kind.js';
import { leaveOut } from './leave-out.js';
import type { Problem, RawError } from '../problem.js';
import { escapeSegment, hasOwn, nameOfType, segmentsOf } from '../values.js';

export interface Judgement {
  /** Null when something that may not be left out is wrong. */
  readonly document: unknown;
  readonly problems: Problem[];
  readonly origins: Origins;
}

/** The validator's own limit: from here on it has not told everything, so nothing may be relied on. */
const toldAtMost = 10_000;

/** A violation with the path to what is left out for it: none when it stays, undefined when nothing may be left out. */
interface Finding {
  readonly error: RawError;
  readonly code: string;
  drop: readonly string[] | undefined;
}

/**
 * Sorts what the validator found wrong: the smallest optional field or record around it that may be left out is left out
 * with a warning; where there is none, the document is refused. A text that is too long stays and is told.
 */
export function judge(raw: readonly RawError[], { value, origins }: Cleaned, shape: Shape): Judgement {
  const findings: Finding[] = [];
  for (const error of raw) {
    const code = codeOf(error, shape);
    if (code !== undefined)
      findings.push({ error, code, drop: code === 'too-long' ? [] : dropPath(pathOf(error), shape) });
  }
  widen(findings, value, shape);
  const problems: Problem[] = [];
  const told = new Set<string>();
  for (const { error, code, drop } of findings) {
    const pointer = originalPointer(pointerOf(error), value, origins);
    // Two rules of a schema may say the same of one place: a definition, and what a field adds to it.
    if (told.size === told.add(`${code} ${pointer}`).size) continue;
    problems.push({
      pointer,
      code,
      severity: drop ? 'warning' : 'error',
      params: paramsOf(error, pointer, value),
    });
  }
  // With more than it tells, nothing can be left out one by one: what is told refuses the document.
  if (raw.length >= toldAtMost)
    return {
      document: null,
      problems: problems.map((each): Problem => ({ ...each, severity: 'error' })),
      origins,
    };
  if (problems.some((each) => each.severity === 'error')) return { document: null, problems, origins };
  return {
    problems,
    ...leaveOut(
      value,
      origins,
      findings.map(({ drop }) => drop ?? []),
    ),
  };
}

/** The path of what is wrong; a name that is wrong in a map concerns its entry only. */
function pathOf({ instancePath, params }: RawError): string[] {
  const segments = segmentsOf(instancePath);
  return typeof params['propertyName'] === 'string' ? [...segments, params['propertyName']] : segments;
}

function dropPath(segments: readonly string[], root: Shape): readonly string[] | undefined {
  let shape: Shape | undefined = root;
  let length: number | undefined;
  for (let i = 0; i < segments.length && shape; i++) {
    const segment = segments[i] as string;
    if (shape.p && hasOwn(shape.p, segment)) {
      if (!shape.r?.includes(segment)) length = i + 1;
      shape = shape.p[segment];
    } else {
      if (shape.d) length = i + 1;
      shape = shape.i ?? shape.m;
    }
  }
  return length === undefined ? undefined : segments.slice(0, length);
}

/**
 * A label whose texts are all wrong is wrong as a whole. Other maps may be empty: a team whose figures are all wrong stays, without
 * figures.
 */
function widen(findings: readonly Finding[], value: unknown, shape: Shape): void {
  const maps = new Map<string, { path: readonly string[]; gone: Set<string>; found: Finding[] }>();
  for (const finding of findings) {
    const path = finding.drop?.slice(0, -1);
    if (!path || !finding.drop?.length) continue;
    const { m, c } = shapeAt(path, shape) ?? {};
    if (!m || c === undefined) continue;
    const key = path.map(escapeSegment).join('/');
    const map = maps.get(key) ?? { path, gone: new Set(), found: [] };
    maps.set(key, map);
    map.gone.add(finding.drop[path.length] as string);
    map.found.push(finding);
  }
  for (const { path, gone, found } of maps.values()) {
    if (gone.size < Object.keys(valueAt(value, path) as object).length) continue;
    for (const finding of found) finding.drop = dropPath(path, shape);
  }
}

function shapeAt(segments: readonly string[], root: Shape): Shape | undefined {
  let shape: Shape | undefined = root;
  for (const segment of segments) {
    if (!shape) return undefined;
    shape = shape.p && hasOwn(shape.p, segment) ? shape.p[segment] : (shape.i ?? shape.m);
  }
  return shape;
}

const codes: Readonly<Record<string, string>> = {
  type: 'wrong-type',
  required: 'missing-field',
  minLength: 'empty-text',
  minProperties: 'empty-text',
  maxLength: 'too-long',
  enum: 'not-allowed',
  const: 'not-allowed',
  minimum: 'too-small',
  exclusiveMinimum: 'not-above',
  maximum: 'too-large',
  exclusiveMaximum: 'too-large',
  minItems: 'too-few',
  maxItems: 'too-many',
  uniqueItems: 'repeated',
};

/** undefined for Ajv's remarks that only say again what another error says. */
function codeOf(error: RawError, shape: Shape): string | undefined {
  const { keyword } = error;
  if (keyword === 'if' || error.propertyName !== undefined) return undefined;
  // What is withdrawn was taken out before; beside a wrong type it says nothing new.
  if (keyword === 'const' && error.params['allowedValue'] === false) return undefined;
  if (keyword === 'propertyNames') return 'bad-language';
  if (keyword === 'pattern') return shapeAt(segmentsOf(error.instancePath), shape)?.c ?? 'bad-value';
  return hasOwn(codes, keyword) ? codes[keyword] : 'bad-value';
}

/** What is missing is pointed at too; its parent is there. */
function pointerOf({ instancePath, params }: RawError): string {
  const name = params['missingProperty'] ?? params['propertyName'];
  return typeof name === 'string' ? `${instancePath}/${escapeSegment(name)}` : instancePath;
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  array: 'list',
  object: 'object',
  null: 'null',
};

function paramsOf(error: RawError, pointer: string, document: unknown): Problem['params'] {
  const { keyword, params } = error;
  const value = valueAt(document, segmentsOf(error.instancePath));
  const result: Record<string, string | number> = placeIn(document, pointerOf(error), pointer);
  if (keyword === 'type') {
    const wanted = ([] as unknown[]).concat(params['type']);
    result['wanted'] = wanted.map((each) => typeNames[String(each)] ?? String(each)).join(' ');
    result['found'] = nameOfType(value);
    return result;
  }
  const wanted = params['allowedValues'] ?? (keyword === 'const' ? [params['allowedValue']] : undefined);
  if (Array.isArray(wanted)) result['wanted'] = wanted.join(' ');
  if (typeof params['limit'] === 'number') result['limit'] = params['limit'];
  if (keyword === 'maxLength') result['found'] = String(value).length;
  else if (typeof value === 'string' || typeof value === 'number') result['found'] = value;
  else if (typeof value === 'boolean' || value === null) result['found'] = String(value);
  return result;
}

/** The field concerned; for an item of a list the list and the item's number, from 1. */
function placeIn(document: unknown, path: string, pointer: string): { field: string; item?: number } {
  const segments = segmentsOf(path);
  const last = segments[segments.length - 1] ?? '';
  if (!Array.isArray(valueAt(document, segments.slice(0, -1)))) return { field: last };
  const item = Number(segmentsOf(pointer).pop()) + 1;
  return { field: segments[segments.length - 2] ?? '', item };
}

function valueAt(value: unknown, segments: readonly string[]): unknown {
  let node = value;
  for (const segment of segments)
    node = typeof node === 'object' && node !== null ? (node as Record<string, unknown>)[segment] : undefined;
  return node;
}
