import type { Words } from './describe.js';
import type { Problem, RawError } from './problem.js';

/** What the schema cannot say: sums, references, cycles. Called with a document that fits its schema; pure. */
export type Check<D> = (document: D) => Problem[];

/**
 * Lifts a document by one version: index `i` of `Kind.migrations` takes version `i + 1` to `i + 2`. It returns a new
 * object and never changes the one given; the version number itself is set by the reader.
 */
export type Migration = (document: Record<string, unknown>) => Record<string, unknown>;

/**
 * What reading needs of a schema beside the validator, in short: which fields are known, which must stand, which
 * records may be left out. Generated.
 */
export interface Shape {
  /** Fields of an object. */
  readonly p?: { readonly [name: string]: Shape };
  /** Those of them that must be there and right, or the whole object is refused: `required` and `x-essential`. */
  readonly r?: readonly string[];
  /** Items of a list. */
  readonly i?: Shape;
  /** Values of a map (an object whose keys are the author's own). */
  readonly m?: Shape;
  /** This item or value may be left out with a warning (`x-drop`). */
  readonly d?: 1;
  /** These items may be tombstones: `{ id, withdrawn: true }`. */
  readonly t?: 1;
  /** The code of a text that does not fit its pattern (`x-code`). */
  readonly c?: string;
}

/** What reading a kind of document needs: its schema, its checks, its past versions. Generated from `schemas/<kind>.schema.json`. */
export interface Reader<D> {
  /** The name documents carry in `kind`. */
  readonly kind: string;
  /** The newest version that this release reads. */
  readonly version: number;
  /**
   * Stand-alone validator: all violations; an empty list when the document fits. Pointers cost time, so it looks twice: the second time,
   * with pointers, only when something is wrong. `verdict`: it stops at the first violation, which holds no pointer.
   * `pointers`: it looks once, with pointers.
   */
  validate(document: unknown, wanted?: 'verdict' | 'pointers'): readonly RawError[];
  /** Whether a free text of the document that was validated last may hold a private number. Without this function each text is searched. */
  readonly mayHoldPrivate?: () => boolean;
  readonly shape: Shape;
  // Method notation, so that a list of kinds of different documents can be typed.
  /** Cross-checks. */
  check(document: D): Problem[];
  readonly migrations: readonly Migration[];
}

/** One kind of document: all that reads it, and the words of its problems. */
export interface Kind<D> extends Reader<D> {
  /** Words of the problems that only this kind has. */
  readonly words: Words;
}
