import { html, nothing, type TemplateResult } from 'lit';
import { renderSense } from '../../../frame/sense.js';
import type { PlinthView } from './view.js';

/** The last line: where the data is from, or a word in its place, the day it is true of, a word in the middle, and whether it is a sample. */
export function renderFoot({ strings, foot }: PlinthView, first?: string, middle = ''): TemplateResult {
  const { source, day, isSample } = foot;
  const around = (text: string): unknown => (text === '' ? nothing : html`<i>${text}</i>`);
  const [left, right] =
    first === undefined
      ? [
          html`<span lang=${source?.lang ?? nothing}>${renderClauses(source?.text ?? '')}</span>
            ${around(day)}`,
          nothing,
        ]
      : [renderClauses(first), around(day)];
  return html`<p class="foot">
    <span>${left}</span>
    <span>${right} ${around(middle)} ${around(isSample ? strings.sample : '')}</span>
  </p>`;
}

/** Why old data is shown, quietly. */
export function renderStale({ foot }: PlinthView): TemplateResult {
  return html`<svg class="clock" viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r="6.5" />
      <path d="M8 4v4.5l3 1.5" /></svg
    ><b>${renderClauses(foot.stale ?? '')}</b>`;
}

/** Clauses begin a new line rather than break; a text that needs all the room there is breaks by sense alone. */
function renderClauses(text: string): unknown {
  const clauses = text.match(/[^，。；：、]+[，。；：、]*/g) ?? [];
  if (clauses.length < 2 || text.length > 48) return renderSense(text);
  return clauses.map((clause) => html`<span class="clause">${renderSense(clause)}</span>`);
}
