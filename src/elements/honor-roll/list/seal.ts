import { html, type TemplateResult } from 'lit';
import { figureParts } from '../../../text/figure.js';
import type { HonorText } from '../model/text.js';

/** The total as given, in a seal-like square: 70余项. Where it is not told, how many are listed. */
export function renderSeal(text: HonorText): TemplateResult {
  const { strings, locale, document, model } = text;
  const { before, number, after, unit } = document.total
    ? figureParts(document.total, locale)
    : { before: '', number: String(model.listed), after: '', unit: strings.unit };
  return html`<p class="seal">
    <span class="seal-in"
      >${before ? html`<small>${before}</small>` : ''}<b class="fig">${number}</b
      ><small>${after}${unit.trim() || strings.unit}</small></span
    >
  </p>`;
}
