import type { QuickReader } from '../contract/kind.js';
import { pickDocument } from '../contract/pick.js';
import type { Problem } from '../contract/problem.js';
import type { parseDocument, Reading, ReadOptions } from '../contract/read.js';
import { unreadable } from '../contract/unreadable.js';
import { isDevelopment } from './environment.js';
import { kindOf } from './kind-of.js';

/** Something to read. */
export interface Source {
  /** JSON text, or a value as it stands. */
  readonly given: unknown;
  readonly isText: boolean;
  /** Which document of a district. */
  readonly name: string | null;
}

/** A reading, with whether there is anything to show. */
export interface Taken<D> extends Reading<D> {
  readonly isEmpty: boolean;
  /** In development: the same document read in full for its warnings, when the full reader was not at hand. */
  readonly inFull?: Promise<Taken<D>>;
}

/** What an element reads by. */
export interface ReaderOf<D> {
  readonly kind: QuickReader<D>;
  /** A valid document that has nothing to show. Method notation, so that elements of different documents have one type. */
  isEmpty(document: D): boolean;
}

/** Reads any document of a kind, and tells what is wrong with it. */
export interface FullReader<D> {
  readonly parse: typeof parseDocument;
  read(input: unknown, options: ReadOptions): Reading<D>;
}

/** `parse → pick → read`, telling everything that is wrong. Never throws. */
export function readInFull<D>(full: FullReader<D>, by: ReaderOf<D>, source: Source): Taken<D> {
  return weigh(by, () => {
    const parsed = source.isText ? full.parse(source.given as string) : { value: source.given };
    const picked = 'problem' in parsed ? parsed : pick(parsed.value, by, source);
    return 'problem' in picked
      ? { document: null, problems: [picked.problem] }
      : full.read(picked.value, { unknownFields: isDevelopment() });
  });
}

/** A district's document of this kind; anything else as it stands. */
export function pick(
  value: unknown,
  { kind: { kind } }: ReaderOf<never>,
  { name }: Source,
): { value: unknown } | { problem: Problem } {
  return kind !== 'district' && kindOf(value) === 'district' ? pickDocument(value, kind, name) : { value };
}

/** Finds out whether there is anything to show, of which a document with its own traps may throw too. */
export function weigh<D>(by: ReaderOf<D>, read: () => Reading<D>): Taken<D> {
  try {
    const { document, problems } = read();
    return { document, problems, isEmpty: document !== null && by.isEmpty(document) };
  } catch (error) {
    return refused(unreadable(error));
  }
}

export const refused = (problem: Problem): Taken<never> => ({
  document: null,
  problems: [problem],
  isEmpty: false,
});
