import { html, type TemplateResult } from 'lit';
import { askedFor } from '../state/visit.js';
import { renderFoot } from './foot.js';
import { roomy } from './rest.js';
import { renderStrokes } from './strokes.js';
import type { PlinthView } from './view.js';

/**
 * Whether somebody is still there: what will happen, how long there is, and one button. Any touch or key says yes. The
 * seconds are not read out one by one; the kiosk's own voice says the question once.
 */
export function renderAsk(view: PlinthView, seconds: number, stay: () => void): TemplateResult {
  const { strings, idle, isWide, room } = view;
  const left = html`<div class="left" aria-hidden="true">
    <p>${strings.remaining}<b class="fig">${seconds}</b>${strings.seconds}</p>
    ${renderStrokes(seconds, askedFor)}
  </div>`;
  const button = html`<button class="btn btn-primary go" @click=${stay}>${strings.stay}</button>`;
  const question = html`<h2 class="serif">${strings.ask}</h2>`;
  if (isWide)
    return html`<div class="rise line ask ${room < roomy ? 'tight' : ''}">
      <div>
        ${question}
        <p class="what">${strings.askMore}</p>
      </div>
      ${left}${button}
    </div>`;
  return html`<div class="rise ask">
    <p class="since">${strings.since(idle)}</p>
    ${question}
    <p class="what">${strings.askMore}<em>${strings.askTraces}</em></p>
    ${left} ${button}
    <p class="also">${strings.stayMore}</p>
    ${renderFoot(view, strings.walkAway)}
  </div>`;
}
