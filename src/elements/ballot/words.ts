import type { Locale } from '../../text/locale.js';
import type { BallotText } from './model/text.js';
import type { BallotStrings } from './strings/ballot.strings.js';
import type { OutcomeStrings } from './strings/outcome.strings.js';

type Table<Words> = Readonly<Record<Locale, Words>>;

/** The words of every face, with those of one or two more tables, in the text's language; in a preselection nobody is elected. */
export function wordsIn<A extends object, B extends object = object>(
  { locale, words, model }: BallotText,
  first: Table<A>,
  second?: Table<B>,
): BallotStrings & A & B {
  const all = { ...words, ...first[locale], ...second?.[locale] } as BallotStrings & A & B;
  return model.aim === 'preselection' ? { ...all, ...(all as Partial<OutcomeStrings>).preselection } : all;
}
