import type { Reader } from '../kind.js';
import { isRecord } from '../values.js';

/**
 * Whether nothing is to be told of a document and nothing in it is to be changed, as of nearly every one: it is of the
 * newest version, no rule is broken, nothing is withdrawn, no text may hold a private number. Only a document with its own
 * traps makes it throw.
 */
export function fits<D>(input: unknown, kind: Reader<D>): input is D {
  return (
    isRecord(input) &&
    input['kind'] === kind.kind &&
    input['version'] === kind.version &&
    kind.validate(input, 'verdict').length === 0 &&
    kind.mayHoldPrivate?.() === false &&
    kind.check(input as D).length === 0
  );
}
