import { pageHead } from '../../../paper/give.js';
import type { PageHead } from '../../../paper/pages.js';
import { pageStrings } from '../../../paper/paper.strings.js';
import type { HonorText } from '../model/text.js';

/** What every page says of itself: the total as given beside what is listed, and the body in its foot. */
export function headOf(text: HonorText): PageHead {
  const kicker = [text.total, text.listedInAll].filter(Boolean).join(pageStrings[text.locale].space);
  return pageHead(text, { kicker, body: text.say(text.document.kicker) });
}
