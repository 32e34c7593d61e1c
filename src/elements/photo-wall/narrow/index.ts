import { nothing } from 'lit';
import type { Photo } from '../../../contract/generated/photo-wall/types.js';
import type { Shelf } from '../gallery/shelf.js';
import { facets, hasWords, isOpen, type Filter, type FilterPart } from '../model/filter.js';
import type { Facet } from '../model/model.js';
import { oneLineFrom } from '../screen.js';
import type { ViewContext } from '../view-context.js';
import { renderFilterLine, renderFilterPanel, type FilterBar } from './filter-bar.js';
import { Panel } from './panel.js';
import { renderRail } from './rail.js';
import { renderTurns } from './turns.js';

export { narrowStyles as styles } from './narrow.styles.js';

/** Em of what stands in one line with the tags: search, all, filter and the forms. */
const besideTags = 48;

/** Em for tags in a line; below the search they go on in a second one. */
const roomOfTags = ({ size: { width, padding, em } }: ViewContext): number =>
  width < em * oneLineFrom ? Infinity : (width - padding) / em - besideTags;

/** What narrows the photos: words to filter by, and the years to go to. Fetched after the first painting. */
export class Narrowing {
  readonly renderTurns = renderTurns;
  readonly panel = new Panel();
  #photos: readonly Photo[] = [];
  #hasWords = false;
  #filter: Filter = {};
  /** The words of each part, once they were asked for: of all photos, and beside the filter. */
  readonly #all = new Map<FilterPart, readonly Facet[]>();
  readonly #kept = new Map<FilterPart, readonly Facet[]>();

  /** @param hasYears whether the years stand in the same line */
  render(
    context: ViewContext,
    shelf: Shelf,
    hasYears: boolean,
  ): { readonly line: unknown; readonly panel: unknown } {
    const { text, photos, visit, isTight } = context;
    this.#take(text.model.photos, visit.filter);
    const bar: FilterBar = {
      text,
      filter: visit.filter,
      // A filter whose words have gone can still be taken off.
      hasWords: this.#hasWords || !isOpen(visit.filter),
      all: (by) => this.#words(this.#all, by, {}),
      kept: (by) =>
        isOpen(visit.filter) ? this.#words(this.#all, by, {}) : this.#words(this.#kept, by, visit.filter),
      count: photos.kept.length,
      isOpen: visit.isFilterOpen,
      inLine: isTight || context.place === 'kiosk' ? 0 : 4,
      lineRoom: roomOfTags(context),
      years: hasYears ? this.renderYears(context, shelf, 'strip') : nothing,
      toggle: () => {
        visit.isFilterOpen = !visit.isFilterOpen;
        context.requestUpdate();
      },
      set: context.setFilter,
    };
    return { line: renderFilterLine(bar), panel: renderFilterPanel(bar) };
  }

  renderYears({ text, photos }: ViewContext, shelf: Shelf, form: 'side' | 'strip'): unknown {
    const now = shelf.now || (photos.groups[0]?.id ?? '');
    return renderRail({ text, years: photos.rail, now, form, go: (month) => shelf.jump(month) });
  }

  /** What was counted holds for a document, and for a filter: not at every painting is it counted again. */
  #take(photos: readonly Photo[], filter: Filter): void {
    if (photos !== this.#photos) {
      this.#all.clear();
      this.#hasWords = hasWords(photos);
    }
    if (photos !== this.#photos || filter !== this.#filter) this.#kept.clear();
    this.#photos = photos;
    this.#filter = filter;
  }

  #words(known: Map<FilterPart, readonly Facet[]>, by: FilterPart, filter: Filter): readonly Facet[] {
    let words = known.get(by);
    if (!words) known.set(by, (words = facets(this.#photos, by, filter)));
    return words;
  }
}
