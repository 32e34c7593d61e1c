import { html, type TemplateResult } from 'lit';
import type { Shelf } from '../gallery/shelf.js';
import { pageFrom } from '../layout/pages.js';
import { between } from '../layout/strip.js';
import type { ViewContext } from '../view-context.js';

/** Em of height that all else of a panel's screen takes: an upright one has search and words in two lines. */
const around = { upright: 22, broad: 17 };

/** Em of the least height that is a page. */
const least = 8;

/** The forms, between two buttons that turn the page where there is more than one: not everybody can swipe. */
export function renderTurns(context: ViewContext, shelf: Shelf, views: unknown): unknown {
  const { text, size, isTight } = context;
  const room = size.height - size.em * around[isTight ? 'upright' : 'broad'];
  if (room < size.em * least || shelf.gallery.natural <= room) return views;
  const button = (label: string, by: 1 | -1): TemplateResult =>
    html`<button type="button" class="btn" @click=${() => turn(context, shelf, by)}>${label}</button>`;
  return html`<div class="turns">
    ${button(text.strings.earlierPage, -1)} ${views} ${button(text.strings.laterPage, 1)}
  </div>`;
}

function turn({ text, announce }: ViewContext, shelf: Shelf, by: 1 | -1): void {
  const { strip, photos } = shelf.gallery;
  const { from, to } = shelf.page;
  const page = Math.max(1, to - from);
  const y = pageFrom(strip, from, page, by);
  shelf.scrollTo(y);
  const near = between(strip, y, y + page);
  // A page of columns may end early, and the next begin in sight.
  const whole = near.filter((i) => strip.top[i]! + strip.high[i]! <= y + page + 1);
  const [first = 0, ...others] = whole.length > 0 ? whole : near;
  shelf.gallery.active = photos[first]?.id ?? null;
  announce(text.strings.within(photos.length, first + 1, (others.pop() ?? first) + 1));
}
