import type { Locale } from '../../text/locale.js';
import type { BallotText } from './model/text.js';
import type { BallotStrings } from './strings/ballot.strings.js';

type Table<Words> = Readonly<Record<Locale, Words>>;

/** The words of every face, with those of one or two more tables, in the text's language. */
export function wordsIn<A extends object, B extends object = object>(
  { locale, words }: BallotText,
  first: Table<A>,
  second?: Table<B>,
): BallotStrings & A & B {
  return { ...words, ...first[locale], ...second?.[locale] } as BallotStrings & A & B;
}
