import { html, type TemplateResult } from 'lit';
import { sensePieces } from '../text/sense.js';

/**
 * A display text (title, sum, source, post) that is broken by sense: within a piece only where a line cannot hold it. The text is
 * not altered: it is copied, searched and read as it was given.
 *
 * @param inOneLine so many characters stand in one line anywhere: a fresh page does not wait 10 ms for an engine's words
 */
export function renderSense(text: string, inOneLine = 0): TemplateResult | string {
  if (text.length <= inOneLine) return text;
  const pieces = sensePieces(text);
  if (pieces.length < 2) return text;
  return html`<span class="sense"
    >${pieces.map((piece, i) => (i === 0 ? piece : html`<wbr />${piece}`))}</span
  >`;
}
