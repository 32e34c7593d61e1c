import { html, type TemplateResult } from 'lit';
import { fitName } from '../text/name.js';

/** Paints a person's name as it is fitted: two characters spread to three, dotted and long ones breaking at the dot only. */
export function renderName(name: string): TemplateResult {
  const { fit, parts } = fitName(name);
  if (fit === 'two') return html`<span class="name two">${name}</span>`;
  if (fit === 'long' && parts.length > 1)
    return html`<span class="name long">${parts.map((part) => html`<span>${part}</span>`)}</span>`;
  return html`<span class="name">${name}</span>`;
}
