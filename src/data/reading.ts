import type { Reader } from '../contract/kind.js';
import type { Problem } from '../contract/problem.js';
import { parseDocument, pickDocument, readDocument, type Reading } from '../contract/read.js';
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
  /** What is to be told of the text itself, beside what is in it. */
  readonly remark?: Problem | undefined;
}

/** A reading, with whether there is anything to show. */
export interface Taken<D> extends Reading<D> {
  readonly isEmpty: boolean;
}

/** What an element reads by. */
export interface ReaderOf<D> {
  readonly kind: Reader<D>;
  /** A valid document that has nothing to show. Method notation, so that elements of different documents have one type. */
  isEmpty(document: D): boolean;
}

/** `parse → pick → read`; in development unknown fields are told too. Never throws. */
export function readSource<D>(by: ReaderOf<D>, source: Source): Taken<D> {
  const taken = read(by, source);
  return source.remark ? { ...taken, problems: [...taken.problems, source.remark] } : taken;
}

function read<D>(by: ReaderOf<D>, source: Source): Taken<D> {
  try {
    const parsed = source.isText ? parseDocument(source.given as string) : { value: source.given };
    const picked = 'problem' in parsed ? parsed : pick(parsed.value, by.kind.kind, source.name);
    if ('problem' in picked) return refused(picked.problem);
    const { document, problems } = readDocument(picked.value, by.kind, { unknownFields: isDevelopment() });
    return { document, problems, isEmpty: document !== null && by.isEmpty(document) };
  } catch (error) {
    return refused(unreadable(error)); // an object with its own traps
  }
}

/** A district's document of this kind; anything else as it stands. */
function pick(value: unknown, kind: string, name: string | null): { value: unknown } | { problem: Problem } {
  return kind !== 'district' && kindOf(value) === 'district' ? pickDocument(value, kind, name) : { value };
}

export const refused = (problem: Problem): Taken<never> => ({
  document: null,
  problems: [problem],
  isEmpty: false,
});
