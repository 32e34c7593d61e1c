import { kinds } from './generated/kinds.js';
import type { Kind } from './kind.js';
import { readDocument, type Reading, type ReadOptions } from './read.js';
import { hasOwn, isRecord, nameOfType } from './values.js';

/**
 * Reads a document of whatever kind it says it is. It knows every kind, so it is for tools (the command line, an
 * editor's preview); an element reads its own kind by `readDocument`.
 *
 * @returns the reading, with the kind it was read as when there is one
 */
export function readAnyDocument(
  input: unknown,
  options: ReadOptions = {},
): Reading<unknown> & { readonly kind: Kind<unknown> | null } {
  const named = isRecord(input) ? input['kind'] : undefined;
  const kind = typeof named === 'string' && hasOwn(kinds, named) ? kinds[named] : undefined;
  if (kind) return { ...readDocument(input, kind, options), kind };
  const known = Object.keys(kinds).join(' ');
  if (!isRecord(input)) return refused('', 'not-object', { found: nameOfType(input) });
  if (named === undefined) return refused('/kind', 'missing-kind', { wanted: known });
  return refused('/kind', 'unknown-kind', {
    wanted: known,
    found: typeof named === 'string' ? named : nameOfType(named),
  });
}

function refused(pointer: string, code: string, params: Readonly<Record<string, string>>) {
  return { document: null, problems: [{ pointer, code, severity: 'error' as const, params }], kind: null };
}
