import { html, type TemplateResult } from 'lit';
import { sensePieces } from '../text/sense.js';

/**
 * A display text (title, sum, source, post) that is broken by sense: within a piece only where a line cannot hold it. The text is
 * not altered: it is copied, searched and read as it was given.
 */
export function renderSense(text: string): TemplateResult | string {
  const pieces = sensePieces(text);
  if (pieces.length < 2) return text;
  return html`<span class="sense"
    >${pieces.map((piece, i) => (i === 0 ? piece : html`<wbr />${piece}`))}</span
  >`;
}
