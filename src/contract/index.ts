/**
 * The contract: what a document may hold, and how it is read. Pure; works in Node and in a worker.
 * An application that shows one kind imports that kind's own module and so bundles one validator only.
 */
export { defineWords } from './words/define.js';
export { describe, type Say, type Wording, type Words } from './describe.js';
export * from './generated/kinds.js';
export type * from './generated/types.js';
export type { Check, Kind, Migration, Shape } from './kind.js';
export type { Problem, RawError, Severity } from './problem.js';
export { parseDocument } from './parse.js';
export { pickDocument } from './pick.js';
export { readAnyDocument } from './read-any.js';
export { readDocument, type Reading, type ReadOptions } from './read.js';
export type { Locale } from '../text/locale.js';
