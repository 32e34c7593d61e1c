import { html, type TemplateResult } from 'lit';
import type { Shelf } from '../gallery/shelf.js';
import { between, lineAt, type Strip } from '../layout/strip.js';
import type { ViewContext } from '../view-context.js';

/** Em of height that all else of a panel's screen takes: an upright one has search and words in two lines. */
const around = { upright: 22, broad: 17 };

/** Em of the least height that is a page. */
const least = 8;

/** The forms, between two buttons that turn the page where there is more than one: not everybody can swipe. */
export function renderTurns(context: ViewContext, shelf: Shelf, views: unknown): unknown {
  const { text, size, isTight } = context;
  const room = size.height - size.em * around[isTight ? 'upright' : 'broad'];
  if (room < size.em * least || shelf.gallery.strip.height <= room) return views;
  const button = (label: string, by: 1 | -1): TemplateResult =>
    html`<button type="button" class="btn" @click=${(event: Event) => turn(context, shelf, by, high(event))}>
      ${label}
    </button>`;
  return html`<div class="turns">
    ${button(text.strings.earlierPage, -1)} ${views} ${button(text.strings.laterPage, 1)}
  </div>`;
}

/** Px of the bar that a button stands in: it lies over the photos. */
const high = ({ currentTarget }: Event): number =>
  (currentTarget as HTMLElement).closest<HTMLElement>('.find')!.offsetHeight;

function turn({ text, announce }: ViewContext, shelf: Shelf, by: 1 | -1, bar: number): void {
  const { gallery, seen } = shelf;
  const { strip, photos } = gallery;
  const page = Math.max(1, seen.to - seen.from - bar);
  const y = pageFrom(strip, seen.from, page, by);
  shelf.scrollTo(y);
  const [first = 0, ...others] = between(strip, y, y + page);
  gallery.active = photos[first]?.id ?? null;
  announce(text.strings.within(photos.length, first + 1, (others.pop() ?? first) + 1));
}

/** Where the next page of a strip begins, or the one before; round the ends. Lines stand whole at its top, below their head. */
export function pageFrom(
  { lines, heads, height }: Pick<Strip, 'lines' | 'heads' | 'height'>,
  from: number,
  page: number,
  by: 1 | -1,
): number {
  const last = Math.max(0, height - page);
  if (by > 0 && from >= last - 1) return 0;
  if (by < 0 && from < 2) return last;
  const y = Math.max(0, from + by * page);
  let at = lineAt(lines, y);
  const line = lines[at];
  if (!line || y === 0) return y;
  // Forwards with the line that was cut, backwards with the first that is not.
  if (by > 0 ? line.top + line.height <= y : line.top < y) at++;
  const head = heads.find((each) => each.height > 0 && each.lines.from === at);
  const top = head && (by > 0 || head.top >= y) ? head.top : (lines[at]?.top ?? y);
  // A line may be higher than the screen.
  return (top - from) * by > 1 ? top : y;
}
