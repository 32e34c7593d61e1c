import { kindOf } from './problems.js';

/** A value that JSON knows. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/**
 * Canonical JSON (RFC 8785): no blanks, names in the order of their UTF-16 units, numbers and texts as ECMAScript writes them.
 * The same data gives the same bytes, wherever and in whatever order of fields it was written. Fields that are undefined
 * are no data, as in `JSON.stringify`.
 *
 * @throws TypeError for what JSON does not know: NaN, Infinity, a function, a Date, a hole in a list, half a surrogate pair
 */
export function canonical(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value);
  if (typeof value === 'string') return quote(value);
  // Not `map`, which passes over holes.
  if (Array.isArray(value)) return `[${Array.from(value as unknown[], (each) => canonical(each)).join(',')}]`;
  const kind = kindOf(value);
  // A Date, a Map, a boxed number would be written as an empty object: all of it would be lost in silence.
  if (kind !== 'Object') throw new TypeError(`no JSON: ${kind}`);
  const record = value as Record<string, unknown>;
  const fields = Object.keys(record)
    .sort()
    .flatMap((name) => (record[name] === undefined ? [] : `${quote(name)}:${canonical(record[name])}`));
  return `{${fields.join(',')}}`;
}

function quote(text: string): string {
  if (/[\ud800-\udbff](?![\udc00-\udfff])|(?:[^\ud800-\udbff]|^)[\udc00-\udfff]/.test(text))
    throw new TypeError('half a surrogate pair');
  return JSON.stringify(text);
}
