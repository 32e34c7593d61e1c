import { html, type TemplateResult } from 'lit';
import { cssom } from '../../../shell/cssom.js';

/** A word in a double frame, as a seal is. */
export function renderSeal(word: string): TemplateResult {
  const letters = Array.from(word).length;
  return html`<p class="seal" ${cssom({ '--letters': String(Math.max(2, letters)) })}>
    <b class="serif">${word}</b>
  </p>`;
}
