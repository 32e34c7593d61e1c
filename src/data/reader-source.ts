import { fullReaders } from '../contract/generated/full-readers.js';
import { quickParse } from '../contract/json.js';
import type { QuickReader, Reader } from '../contract/kind.js';
import { quickRead } from '../contract/quick-read.js';
import { withoutReader } from '../contract/unreadable.js';
import { isDevelopment } from './environment.js';
import {
  pick,
  readInFull,
  refused,
  weigh,
  type FullReader,
  type ReaderOf,
  type Source,
  type Taken,
} from './reading.js';

/** The full readers that have come, and those on their way: one a kind for all elements of the page, kept for good. */
const atHand = new Map<string, FullReader<unknown>>();
const onTheWay = new Map<string, Promise<FullReader<unknown>>>();

/**
 * Reads one source. That nothing is wrong with a document, as with nearly every one, is found out at once; any other waits
 * for the full reader, which is fetched then. Never throws or rejects.
 *
 * Stands in the modules; the one-file script has `iife/reader-source.ts` in its place.
 */
export function beginReading<D>(by: ReaderOf<D>, source: Source): Taken<D> | Promise<Taken<D>> {
  const full = atHand.get(by.kind.kind) as FullReader<D> | undefined;
  if (full && isDevelopment()) return readInFull(full, by, source);
  const document = quickly(by, source);
  if (document !== undefined) return accepted(by, document);
  if (full) return readInFull(full, by, source);
  return fullReader(by.kind).then(
    (come) => readInFull(come, by, source),
    (error: unknown) => refused(withoutReader(error)),
  );
}

function quickly<D>(by: ReaderOf<D>, source: Source): D | undefined {
  try {
    const parsed = source.isText ? quickParse(source.given as string) : { value: source.given };
    const picked = parsed && pick(parsed.value, by, source);
    return picked && 'value' in picked ? quickRead(picked.value, by.kind) : undefined;
  } catch {
    return undefined; // an object with its own traps: the full reader tells
  }
}

function accepted<D>(by: ReaderOf<D>, document: D): Taken<D> {
  const taken = weigh(by, () => ({ document, problems: [] }));
  if (!isDevelopment()) return taken;
  const inFull = fullReader(by.kind).then(
    (full) => weigh(by, () => full.read(document, { unknownFields: true })),
    () => taken,
  );
  return { ...taken, inFull };
}

/** Fetches it once; after a failure the next call tries again. */
function fullReader<D>({ kind: name }: QuickReader<D>): Promise<FullReader<D>> {
  let coming = onTheWay.get(name);
  if (!coming) {
    coming = fetchReader(name);
    onTheWay.set(name, coming);
    coming.then(
      (full) => atHand.set(name, full),
      () => onTheWay.delete(name),
    );
  }
  return coming as Promise<FullReader<D>>;
}

async function fetchReader(name: string): Promise<FullReader<unknown>> {
  const [{ parseDocument, readDocument }, kind] = await Promise.all([
    import('../contract/read.js'),
    (fullReaders[name] as () => Promise<Reader<unknown>>)(),
  ]);
  return { parse: parseDocument, read: (input, options) => readDocument(input, kind, options) };
}
