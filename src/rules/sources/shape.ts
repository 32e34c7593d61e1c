import type { RuleId } from '../arithmetic.js';

/** Of each preset, in one language: the regulation, its articles where they were read, what of it is to be verified. */
export type Sources = {
  readonly [id in RuleId]: { readonly name: string; readonly article?: string; readonly caveat?: string };
};
