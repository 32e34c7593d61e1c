import type { Reader } from '../kind.js';
import { isRecord } from '../values.js';

/**
 * Whether a document can be shown as it is, as nearly every one can: it is of the newest version, no rule is broken, nothing is
 * withdrawn, no text may hold a private number. It throws only for an object with its own traps (a getter, a Proxy).
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
