import { html, nothing, type TemplateResult } from 'lit';
import { headingLevelOf } from '../../shell/paint/heading.js';
import { cssom } from '../../shell/paint/cssom.js';

/**
 * A word in a double frame, as a seal is: two Han characters fill it, more are set smaller, Latin words stand one a line.
 *
 * @param level where it says what the screen has come to, it is a heading
 */
export function renderSeal(said: string, level?: number): TemplateResult {
  const widths = said
    .split(' ')
    .map((word) => Array.from(word).reduce((sum, each) => sum + (each > '\u2e80' ? 1 : 0.6), 0));
  return html`<p
    class="seal"
    role=${level ? 'heading' : nothing}
    aria-level=${level ? headingLevelOf(level) : nothing}
    ${cssom({ '--letters': String(Math.max(2, ...widths)) })}
  >
    <b class="serif">${said}</b>
  </p>`;
}
