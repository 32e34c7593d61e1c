import { html, nothing, type TemplateResult } from 'lit';
import { cssom } from '../../../shell/paint/cssom.js';
import { figureParts } from '../../../text/figure.js';
import type { HonorText } from '../model/text.js';
import { renderClauses } from './clauses.js';

/** Size of the figure in em of the seal, and the em that its digits share. */
const figure = { size: 4.5, room: 15 };

/** The total as given, in a seal-like square: 70余项. Where it is not told, how many are listed, which is never called the total. */
export function renderTotalSeal(text: HonorText): TemplateResult {
  const { strings, locale, document, model } = text;
  const { before, number, after, unit } = document.total
    ? figureParts(document.total, locale)
    : { before: strings.listedWord, number: String(model.listed), after: '', unit: '' };
  const size = Math.min(figure.size, figure.room / number.length);
  return html`<p class="seal">
    <span
      >${before ? html`<small>${before}</small>` : ''}<b class="fig" ${cssom({ 'font-size': `${size}em` })}
        >${number}</b
      ><small>${after}${unit.trim() || strings.unit(document.total?.value ?? model.listed)}</small></span
    >
  </p>`;
}

/** The total in a line, as given, and beside it how many are listed: never one for the other. */
export function renderSums({ total, listedInAll, frame }: HonorText): TemplateResult {
  return html`<p class="sums">
    ${total ? html`<b>${total}</b>${frame.comma}` : nothing}${renderClauses(listedInAll)}
  </p>`;
}
