import { html, nothing, type TemplateResult } from 'lit';

/** Own width, in em of the place, from which details stand beside the view instead of below it. */
export const panelFrom = 70;

/** What the column takes there, with its gap, in em (frame.styles). */
export const panelWidth = 23.5;

/** Own width, in em of the place, below which a list is the better form: a portrait kiosk has 38. */
export const listBelow = 40;

/** The same, below which not even three short words fit side by side: text of twice the size on a phone. */
export const slimBelow = 13;

/** What is set on a screen for the hand, each part a template or nothing. */
export interface Screen {
  /** The element's own name, for its styles: `org`, `board` … */
  readonly name: string;
  readonly view: string;
  /** Own width in em of the place. */
  readonly room: number;
  /** More classes of the element's own. */
  readonly classes?: string;
  /** Kicker, title and sums; a host's slot `header` stands in its place. */
  readonly head: unknown;
  /** The state above the view. */
  readonly strip: unknown;
  /** The search line. */
  readonly search: unknown;
  /** The switch between the forms. */
  readonly views: unknown;
  /** The view itself, in its own `.view`. */
  readonly drawn: unknown;
  /** What the tools have to tell: words that were announced, or how far they are, with a button to end it. */
  readonly told: unknown;
  readonly tools: unknown;
  /** What is told of the chosen thing: beside the view, or below it before the tools. Nothing when it stands in place. */
  readonly panel: unknown;
  /** Source, date and sample, in the slot `footer`. */
  readonly foot: unknown;
}

/**
 * A view with all that stands around it. Wide: the panel in a column at the right. Narrow: the panel directly below the view,
 * where a press brings it to sight, then the tools.
 */
export function renderScreen(screen: Screen): TemplateResult {
  const { room, panel, told } = screen;
  const beside = room >= panelFrom;
  const hasPanel = isThere(panel);
  return html`<div
    class="screen ${screen.name} view-${screen.view} ${beside && hasPanel ? 'beside' : ''} ${room < listBelow ? 'tight' : ''} ${room < slimBelow ? 'slim' : ''} ${screen.classes ?? ''}"
  >
    <div class="top"><slot name="header">${screen.head}</slot></div>
    ${
      isThere(screen.search) || isThere(screen.views)
        ? html`<div class="find">${screen.search} ${screen.views}</div>`
        : nothing
    }
    <div class="main">${screen.strip} ${screen.drawn}</div>
    ${hasPanel ? html`<div class="side">${panel}</div>` : nothing}
    <div class="bar">
      ${told ? html`<p class="told" aria-hidden=${typeof told === 'string' ? 'true' : nothing}>${told}</p>` : nothing}
      ${screen.tools}
    </div>
    <div class="end">${screen.foot}</div>
  </div>`;
}

const isThere = (part: unknown): boolean =>
  part !== nothing && part !== null && part !== undefined && part !== '';
