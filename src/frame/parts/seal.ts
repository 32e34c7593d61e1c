import { html, type TemplateResult } from 'lit';
import { cssom } from '../../shell/paint/cssom.js';

/** A word in a double frame, as a seal is: two Han characters fill it, more are set smaller, Latin words stand one a line. */
export function renderSeal(said: string): TemplateResult {
  const widths = said
    .split(' ')
    .map((word) => Array.from(word).reduce((sum, each) => sum + (each > '\u2e80' ? 1 : 0.6), 0));
  return html`<p class="seal" ${cssom({ '--letters': String(Math.max(2, ...widths)) })}>
    <b class="serif">${said}</b>
  </p>`;
}
