import { resolveLocale, type Locale } from '../text/locale.js';
import type { Problem } from './problem.js';
import { hasOwn } from './values.js';
import { generic } from './words/generic.js';
import { withoutNumbers } from './words/terms.js';

/** A problem in the reader's language. */
export interface Wording {
  /** What is wrong. */
  readonly message: string;
  /** How to mend it. */
  readonly fix: string;
}

export type Say = (params: Problem['params']) => Wording;

/** The words of some codes, in every language. */
export type Words = { readonly [locale in Locale]: { readonly [code: string]: Say } };

/**
 * Words for the clerk who wrote the document: what is wrong and how to mend it. `more` are the words of the kinds
 * concerned (`kind.words`). Numbers of eleven digits and more are never repeated, for they may be a person's. A code nobody
 * knows gives a sentence that names it; nothing is ever thrown.
 */
export function describe(problem: Problem, lang: Locale, ...more: readonly Words[]): Wording {
  const locale = resolveLocale(lang);
  for (const words of [...more, generic]) {
    const table = words[locale];
    const say = hasOwn(table, problem.code) ? table[problem.code] : undefined;
    if (say) {
      const { message, fix } = say(problem.params);
      return { message: withoutNumbers(message), fix };
    }
  }
  return generic[locale]['unknown-problem']?.({ code: problem.code }) ?? { message: problem.code, fix: '' };
}
