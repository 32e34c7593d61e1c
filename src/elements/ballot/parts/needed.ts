import { html, type TemplateResult } from 'lit';
import { passInWords } from '../model/rule-words.js';
import { Figures } from '../model/figures.js';
import type { BallotText } from '../model/text.js';
import { renderBasis } from './basis.js';
import { renderFigured } from '../../../frame/parts/figured.js';
import { renderSums } from './whole.js';

/**
 * The line that votes must reach and how it is found, in words while its base is not known; the quorum; the rule's source and its
 * status.
 *
 * @param isQuorumTold the quorum stands elsewhere on the screen already
 */
export function renderNeeded(text: BallotText, isQuorumTold = false): TemplateResult {
  const figures = new Figures(text);
  const why = [figures.neededWhy, isQuorumTold ? '' : figures.quorumWhy].filter(Boolean);
  return html`<section class="line">
    <p class="line-head serif">${renderFigured(figures.neededHead || passInWords(text))}</p>
    <div>${why.map((each) => html`<p>${renderSums(each)}</p>`)} ${renderBasis(text)}</div>
  </section>`;
}
