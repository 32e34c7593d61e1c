import { html, type TemplateResult } from 'lit';
import { whenIdle } from '../shell/watch/when-idle.js';
import { textLength } from '../text/length.js';
import { sensePieces } from '../text/sense.js';

// The first text makes the engine load its dictionary of words (15 ms): it is loaded before a title needs it.
whenIdle(() => sensePieces('社区党组织'));

/** So many characters stand on one line everywhere. */
const short = 6;

/**
 * A display text (title, sum, source, post) that is broken by sense: within a piece only where a line cannot hold it. The text is
 * not altered: it is copied, searched and read as it was given. (A place for a break is hidden from readers: Chromium would put a blank
 * there into the name of a button or heading.) A short one stays whole, and no word is looked up for it.
 *
 * @param inOneLine so many characters are short here: a head and a foot have a line of their own
 */
export function renderSense(text: string, inOneLine = short): TemplateResult | string {
  if (textLength(text) <= inOneLine) return text;
  const pieces = sensePieces(text);
  if (pieces.length < 2) return text;
  return html`<span class="sense"
    >${pieces.map((piece, i) => (i === 0 ? piece : html`<wbr aria-hidden="true" />${piece}`))}</span
  >`;
}
