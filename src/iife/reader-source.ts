import { kinds } from '../contract/generated/kinds.js';
import type { Kind } from '../contract/kind.js';
import { parseDocument, readDocument } from '../contract/read.js';
import { readInFull, type ReaderOf, type Source, type Taken } from '../data/reading.js';

/** In place of `data/reader-source.ts`: the one-file script holds everything, so nothing is waited for. */
export function beginReading<D>(by: ReaderOf<D>, source: Source): Taken<D> {
  const kind = kinds[by.kind.kind] as Kind<D>;
  return readInFull(
    { parse: parseDocument, read: (input, options) => readDocument(input, kind, options) },
    by,
    source,
  );
}
