import { html } from 'lit';
import { renderSense } from '../../frame/sense.js';
import { verticalRuns } from '../../text/vertical.js';

/** Vertical text: one to three digits stand upright, and a long name goes on in the next column where a word ends. */
export function renderVertical(text: string): unknown {
  return verticalRuns(text).map((run) =>
    run.upright ? html`<span class="tcy">${run.text}</span>` : renderSense(run.text),
  );
}
