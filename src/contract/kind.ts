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
  /** Those of them without which the whole object falls: `required` and `x-essential`. */
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
   * Stand-alone validator: all violations, none when it fits. In two looks, for pointers cost time and are seldom needed; one
   * look where only the verdict is wanted (it ends at the first violation, which then says nothing) or where pointers are known to be
   * needed.
   */
  validate(document: unknown, wanted?: 'verdict' | 'pointers'): readonly RawError[];
  /** Whether a free text of what was validated last may hold a private number; it is looked for when this is not told. */
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
