import { html, nothing, svg, type TemplateResult } from 'lit';
import { renderFoot, renderStale } from './foot.js';
import { roomy } from './rest.js';
import type { PlinthView } from './view.js';

/** One of the bar's switches: what a press does, and below what is on now. */
export interface Control {
  readonly act: string;
  readonly name: string;
  readonly more: string;
  /** Language of the name, where it is another. */
  readonly lang?: string;
  press(event: MouseEvent): void;
}

export interface BarView extends PlinthView {
  readonly controls: readonly Control[];
}

/** A visitor is there: the bar, and what a remote's keys do. */
export function renderBar(view: BarView): TemplateResult {
  const { strings, idle, isWide, room, foot, loop } = view;
  const last = Math.min(9, loop.names.length);
  const keys = html`<p class="keys">
    ${isWide ? nothing : html`<span>${strings.remote}</span>`}
    ${last > 1 ? html`<span><kbd>1</kbd><span class="to">${strings.to}</span><kbd>${last}</kbd>${strings.choose}</span>` : nothing}
    <span>${arrows}${strings.move}</span>
    <span><kbd class="w">${strings.ok}</kbd>${strings.open}</span>
    <span><kbd>0</kbd>${strings.home}</span>
  </p>`;
  if (isWide)
    return html`<div class="rise line">
      ${renderControls(view)}${room < roomy ? nothing : keys}${renderFoot(view)}
    </div>`;
  return html`<div class="rise">
    ${renderControls(view)} ${keys} ${foot.stale ? html`<p class="stale">${renderStale(view)}</p>` : nothing}
    ${renderFoot(view, strings.idleNote(idle))}
  </div>`;
}

/** The bar's switches, or only the first of them. */
export function renderControls({ controls, strings }: BarView, count = controls.length): TemplateResult {
  return html`<div class="bar" role="group" aria-label=${strings.act}>
    ${controls
      .slice(0, count)
      .map(
        ({ act, name, more, lang, press }) =>
          html`<button data-act=${act} @click=${press}>
            <b lang=${lang ?? nothing}>${name}</b><small>${more}</small>
          </button>`,
      )}
  </div>`;
}

const arrows = ['M10 2L4 8l6 6', 'M2 11l6-6 6 6', 'M2 5l6 6 6-6', 'M6 2l6 6-6 6'].map(
  (d) => html`<kbd><svg viewBox="0 0 16 16" aria-hidden="true">${svg`<path d=${d} />`}</svg></kbd>`,
);
