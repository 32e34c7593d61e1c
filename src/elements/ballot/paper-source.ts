import type { Paper } from '../../paper/take-away.js';
import { fetchStrings } from '../../shell/strings.js';
import type { Locale } from '../../text/locale.js';
import type { BallotText } from './model/text.js';

/** What leaves the screen, loaded at its first use with its words: who only looks need not fetch it. */
export async function fetchPaper(locale: Locale): Promise<Paper<BallotText>> {
  const paper = await import('./paper/index.js');
  await fetchStrings(paper.strings, locale);
  return paper;
}
