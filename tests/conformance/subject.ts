/** What the conformance suites know of an element. One file in subjects/ gives it; subjects.ts lists them. */
import type { Locale } from '../../src/text/locale.js';

export interface Subject {
  /** The folder of the element: `org-tree`. */
  readonly name: string;
  readonly tag: string;
  /** The element's own `define`. Importing its file has registered the tag. */
  define(tag?: string, registry?: CustomElementRegistry): CustomElementConstructor;
  /** Name of the document's kind. */
  readonly kind: string;
  /**
   * A small valid document, new at every call: invented people and `sample: true`, a source with a name, labels in the three
   * languages, and among them one name in Chinese only. A few records are enough; every suite paints it many times.
   */
  document(): object;
  /** One that is refused, and what must be read on the screen: where it is wrong, by pointer. */
  readonly broken: { readonly document: object; readonly where: string };
  /** A valid one without records. */
  readonly empty: object;
  /** The views by name, as `view` takes them; `['']` when there is one only. */
  readonly views: readonly string[];
  /** A word of the element's own that is on the screen in each language, not taken from the document. */
  readonly words: { readonly [locale in Locale]: string };
  /** Texts of the document that must be on paper, whatever was open or in sight on the screen. */
  readonly printed: readonly string[];
  /** An id that `selected` takes; null when nothing can be chosen. */
  readonly selects: string | null;
  /** Puts the element into a state that is worth a transcript beside the first one: a unit chosen, a detail open. */
  readonly attributes?: string;
  /** What the element does not pass yet. */
  readonly open?: readonly Open[];
}

/**
 * Tests that fail for a known reason. They run, and once all of them pass the run fails until the entry is taken off: the list
 * can only become shorter.
 */
export interface Open {
  /** Begins with `^`, the suite and ` >`, and fits the names of tests: `/^Sizes > phone, poster/`. */
  readonly tests: RegExp;
  readonly reason: string;
}
