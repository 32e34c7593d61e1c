import { html, nothing, type TemplateResult } from 'lit';
import { renderFooter, renderHeader, renderSum, renderTotals } from './chrome.js';
import { renderTools, type Tools } from './tools.js';
import type { ViewContext } from './view-context.js';
import type { TreeInput } from './tree-input.js';

/** Own width, in em of the place, from which details stand beside the view instead of in place. */
export const panelFrom = 70;

/** Own width, in em of the place, below which the list is the better form: a portrait kiosk has 38. */
export const listBelow = 40;

/** … and below which small drawings are drawn coarser, so that their figures stay legible. */
const crampedBelow = 22;

/** What is set on a screen for the hand. */
export interface Screen {
  readonly view: 'list' | 'tree';
  /** Own width in em of the place. */
  readonly room: number;
  readonly headingLevel: number;
  /** The state above the view. */
  readonly strip: unknown;
  readonly search: unknown;
  /** The switch between the forms. */
  readonly views: unknown;
  readonly drawn: unknown;
  readonly input: TreeInput;
  readonly tools: Tools;
  /** The drawing's scale; null without one. */
  readonly scale: number | null;
  /** What the tools have to tell. */
  readonly told: string;
  /** Why this is not the view that was asked for. */
  readonly excuse: string;
  readonly announcement: string;
}

/** A view for the hand, with all that stands around it. */
export function renderScreen(context: ViewContext, screen: Screen): TemplateResult {
  const { model, words } = context;
  const { view, room, views, input, excuse } = screen;
  const told = screen.told || excuse;
  const beside = room >= panelFrom;
  const tight = room < listBelow;
  return html`<div
    class="org view-${view} ${beside ? 'beside' : ''} ${tight ? 'tight' : ''} ${room < crampedBelow ? 'cramped' : ''}"
    @keydown=${input.onArrow}
  >
    <div class="top">
      <slot name="header">
        ${renderHeader(model, words, screen.headingLevel)}
        ${tight ? renderSum(model, words) : renderTotals(model, words)}
      </slot>
    </div>
    <div class="find">${screen.search} ${tight ? nothing : views}</div>
    <div class="main">
      ${screen.strip}
      <div class="view" @keydown=${input.onKey} @click=${input.onClick} @focusin=${input.onFocus}>
        ${screen.drawn}
      </div>
      ${told ? html`<p class="told" aria-hidden="true">${told}</p>` : nothing}
      ${renderTools(words, screen.scale, screen.tools, tight ? views : nothing)}
    </div>
    ${beside || view !== 'list' ? renderPanel(context) : nothing}
    <slot name="footer">${renderFooter(model, words)}</slot>
    <p class="sr-only" role="status">${screen.told || screen.announcement || excuse}</p>
  </div>`;
}

/** What is told of the unit at hand. */
function renderPanel({ state, model, words, renderDetail }: ViewContext): TemplateResult {
  const node = state.chosen ?? model.roots[0]!;
  const { detail, colon } = words.strings;
  return html`<aside class="panel" aria-label=${`${detail}${colon}${words.say(model.document.title)}`}>
    ${renderDetail(node)}
  </aside>`;
}
