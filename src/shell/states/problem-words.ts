import type { describe as Describe, Wording, Words } from '../../contract/describe.js';
import type { Locale } from '../../text/locale.js';
import type { Problem } from '../../contract/problem.js';

/** The words of a kind's own problems, or how to fetch them. */
export type ProblemWords = Words | (() => Promise<Words>);

let describe: typeof Describe | undefined;
const fetched = new Map<ProblemWords, Words>();
const waiting = new Map<ProblemWords, (() => void)[]>();

/**
 * A problem in the reader's language. The words are fetched with the first problem there is, for nearly every page has
 * none; until they are there the answer is undefined, and `renew` is called once they have come. Where they cannot be
 * fetched, the next painting tries again.
 */
export function wordsOf(
  problem: Problem,
  locale: Locale,
  own: ProblemWords,
  renew: () => void = () => undefined,
): Wording | undefined {
  const words = typeof own === 'function' ? fetched.get(own) : own;
  if (describe && words) return describe(problem, locale, words);
  const others = waiting.get(own);
  if (others) {
    if (!others.includes(renew)) others.push(renew);
  } else {
    waiting.set(own, [renew]);
    void fetchWords(own);
  }
  return undefined;
}

/** Fetches them; the same that `wordsOf` does when they are missing. Never rejects. */
export async function fetchWords(own: ProblemWords): Promise<void> {
  try {
    const [contract, words] = await Promise.all([
      import('../../contract/describe.js'),
      typeof own === 'function' ? own() : own,
    ]);
    describe = contract.describe;
    fetched.set(own, words);
    for (const renew of waiting.get(own) ?? []) renew();
  } catch {
    // The pointer and the code stay.
  } finally {
    waiting.delete(own);
  }
}
