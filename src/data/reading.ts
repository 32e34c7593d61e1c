import { fits } from '../contract/reading/fits.js';
import { quickParse } from '../contract/json.js';
import type { Reader } from '../contract/kind.js';
import { pickDocument } from '../contract/pick.js';
import type { Problem } from '../contract/problem.js';
import type * as readModule from '../contract/read.js';
import type { Reading } from '../contract/read.js';
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
  /** In development: the same document with all that may be remarked of it, when that is told later. */
  readonly inFull?: Promise<Taken<D>>;
}

/** What an element reads by. */
export interface ReaderOf<D> {
  readonly kind: Reader<D>;
  /** A valid document that has nothing to show. Method notation, so that elements of different documents have one type. */
  isEmpty(document: D): boolean;
}

/**
 * The part that tells what is wrong and leaves it out. It is fetched for the first document in which something is, and
 * kept for the page: nearly every document is right, and the part is as large as a view.
 */
type Full = typeof readModule;
let full: Full | undefined;
let coming: Promise<Full> | undefined;

function fetchFull(): Promise<Full> {
  return (coming ??= import('../contract/read.js').then(
    (come) => (full = come),
    (error: unknown) => {
      coming = undefined; // the next time it may be had
      throw error;
    },
  ));
}

/** For an element whose documents are seldom quite right: the part is there when one comes. Never throws or rejects. */
export const prepareFull = (): Promise<unknown> => fetchFull().catch(() => undefined);

/** `parse → pick → read`, at once when all is right. In development unknown fields are told too. Never throws or rejects. */
export function readSource<D>(by: ReaderOf<D>, source: Source): Taken<D> | Promise<Taken<D>> {
  const told = (taken: Taken<D>): Taken<D> =>
    source.remark ? { ...taken, problems: [...taken.problems, source.remark] } : taken;
  const inFull = (by_: Full): Taken<D> => told(readInFull(by_, by, source));
  const isTold = isDevelopment();
  if (full && isTold) return inFull(full);
  const right = quickly(by, source);
  if (!right) return full ? inFull(full) : fetchFull().then(inFull, (error) => refused(unreadable(error)));
  const taken = told(right);
  return isTold ? { ...taken, inFull: fetchFull().then(inFull, () => taken) } : taken;
}

/** undefined when something is to be told. */
function quickly<D>(by: ReaderOf<D>, source: Source): Taken<D> | undefined {
  try {
    const parsed = source.isText ? quickParse(source.given as string) : { value: source.given };
    const picked = parsed && pick(parsed.value, by.kind.kind, source.name);
    if (!picked || 'problem' in picked || !fits(picked.value, by.kind)) return undefined;
    return { document: picked.value, problems: [], isEmpty: by.isEmpty(picked.value) };
  } catch {
    return undefined; // an object with its own traps
  }
}

function readInFull<D>({ parseDocument, readDocument }: Full, by: ReaderOf<D>, source: Source): Taken<D> {
  try {
    const parsed = source.isText ? parseDocument(source.given as string) : { value: source.given };
    const picked = 'problem' in parsed ? parsed : pick(parsed.value, by.kind.kind, source.name);
    if ('problem' in picked) return refused(picked.problem);
    const { document, problems } = readDocument(picked.value, by.kind, {
      unknownFields: isDevelopment(),
      isUnfit: true,
    });
    return { document, problems, isEmpty: document !== null && by.isEmpty(document) };
  } catch (error) {
    return refused(unreadable(error));
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
