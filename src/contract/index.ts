/**
 * The contract: what a document may hold, and how it is read. Pure; works in Node and in a worker. An application that
 * shows one kind imports that kind's own module (`generated/<kind>.js`) and so bundles one validator only.
 *
 * A kind is `schemas/<kind>.schema.json` and, when it has cross-checks, words of its own or past versions,
 * `checks/<kind>.ts` (exports `check`, `words`, `migrations`; the words in `<kind>.words.ts` when elements should
 * carry less); `npm run generate` finds them. Its schema says
 * `"$ref": "common.schema.json#/$defs/head"` at the root and gives `kind` and `version` as constants. Marks in a schema:
 * - `x-drop` on items or map values: a wrong one is left out with a warning; otherwise it refuses what holds it;
 * - `x-essential` on an optional field: when it is wrong, what holds it is wrong (a unit with a wrong superior must not become a root);
 * - `x-code` beside a pattern: the code of the problem; `x-en`: the description in English;
 * - `if` withdrawn, `else` required: the record may be a tombstone, which reading removes.
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
