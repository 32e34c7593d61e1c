/** An `error` refuses the document; a `warning` tells what was left out or looks wrong, and the rest is shown. */
export type Severity = 'error' | 'warning';

/** One thing wrong with a document, as data: `describe` gives the words in the reader's language. */
export interface Problem {
  /** JSON Pointer (RFC 6901) into the document as it was given; `''` is the whole document. A missing field is named too. */
  readonly pointer: string;
  /** What is wrong, e.g. `missing-parent`. Codes stay the same from release to release. */
  readonly code: string;
  readonly severity: Severity;
  /** What the words need: ids, names, limits. Text in it comes from the data and may be of any length. */
  readonly params: Readonly<Record<string, string | number>>;
}

/** One schema violation, as a generated validator gives it: the few fields of Ajv's error that reading needs. */
export interface RawError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** Set when it is the name of a property that is wrong, not its value. */
  readonly propertyName?: string;
}
