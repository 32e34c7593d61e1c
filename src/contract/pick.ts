import type { Problem } from './problem.js';
import { escapeSegment, hasOwn, isRecord, nameOfType } from './values.js';

/**
 * One document out of a district: the one of that name, or without a name the only one of its kind. The value is not
 * read yet; `pointer` is where it stands in the district.
 */
export function pickDocument(
  district: unknown,
  kind: string | { readonly kind: string },
  name?: string | null,
): { value: unknown; pointer: string } | { problem: Problem } {
  const wanted = typeof kind === 'string' ? kind : kind.kind;
  if (!isRecord(district)) return { problem: problem('', 'not-object', { found: nameOfType(district) }) };
  const documents = district['documents'];
  if (!isRecord(documents)) {
    const params = { field: 'documents', wanted: 'object', found: nameOfType(documents) };
    return {
      problem: problem('/documents', documents === undefined ? 'missing-field' : 'wrong-type', params),
    };
  }
  if (name !== undefined && name !== null && name !== '') {
    if (hasOwn(documents, name)) return { value: documents[name], pointer: pointerTo(name) };
    const params = { name, names: listed(Object.keys(documents)) };
    return { problem: problem('/documents', 'no-such-document', params) };
  }
  const names = Object.keys(documents).filter((each) => {
    const document = documents[each];
    return isRecord(document) && document['kind'] === wanted;
  });
  const [only] = names;
  if (only === undefined) return { problem: problem('/documents', 'no-document-of-kind', { wanted }) };
  if (names.length > 1)
    return {
      problem: problem('/documents', 'several-of-kind', {
        wanted,
        names: listed(names),
        count: names.length,
      }),
    };
  return { value: documents[only], pointer: pointerTo(only) };
}

const pointerTo = (name: string): string => `/documents/${escapeSegment(name)}`;

/** Names for the words: enough to choose from. */
const listed = (names: readonly string[]): string => names.slice(0, 10).join(' ');

const problem = (pointer: string, code: string, params: Problem['params']): Problem => ({
  pointer,
  code,
  severity: 'error',
  params,
});
