import { isCount } from './share.js';
import type { RuleProblem } from './types.js';

export function wrong(
  pointer: string,
  code: string,
  params: Readonly<Record<string, string | number>> = {},
): RuleProblem {
  return { pointer, code, params };
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `Object` for what JSON knows as one, in every frame; `Date`, `Map` and their like have no fields of their own. */
export const kindOf = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1);

/** Counts of a record, taken only as they are. */
export interface Counted<Name extends string> {
  readonly values: { readonly [name in Name]?: number };
  readonly problems: readonly RuleProblem[];
}

/**
 * Reads counts in the order in which a meeting reaches them. Each is a count or absent; nothing absent stands before
 * something present. The first `required` ones must be there.
 */
export function readCounts<Name extends string>(
  given: unknown,
  names: readonly Name[],
  required: number,
  at = '',
): Counted<Name> {
  const values: { [name in Name]?: number } = {};
  const problems: RuleProblem[] = [];
  const record = isRecord(given) ? given : {};
  let reached = required;
  names.forEach((name, i) => {
    if (record[name] !== undefined) reached = Math.max(reached, i + 1);
  });
  names.forEach((name, i) => {
    const value = record[name];
    if (value === undefined) {
      if (i < reached) problems.push(wrong(`${at}/${name}`, 'missing-count', { name }));
    } else if (isCount(value)) values[name] = value;
    else problems.push(wrong(`${at}/${name}`, 'not-a-count', { name, found: foundIn(value) }));
  });
  return { values, problems };
}

/** What stands where a count should, short enough for a sentence. */
export function foundIn(value: unknown): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return `"${value.slice(0, 20)}"`;
  if (Array.isArray(value)) return '[…]';
  return value === null || typeof value !== 'object' ? String(value) : '{…}';
}
