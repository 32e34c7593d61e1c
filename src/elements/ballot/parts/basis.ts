import { html, type TemplateResult } from 'lit';
import { basisOf } from '../model/basis.js';
import type { BallotText } from '../model/text.js';
import { renderWhole } from './whole.js';

/** The rule's source and status: stands on every screen and paper that uses the rule. */
export function renderBasis(text: BallotText): TemplateResult {
  const { basis, status } = basisOf(text);
  return html`<p class="basis"><span>${renderWhole(basis, /(（\d{4}年）)/)}</span><span>${status}</span></p>`;
}
