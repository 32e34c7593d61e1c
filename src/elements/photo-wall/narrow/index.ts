import { nothing } from 'lit';
import type { Photo } from '../../../contract/generated/photo-wall.types.js';
import type { Shelf } from '../gallery/shelf.js';
import { facets, type Filter } from '../model/filter.js';
import type { ViewContext } from '../view-context.js';
import { renderFilterLine, renderFilterPanel, type FilterBar, type Facets } from './filter-bar.js';
import { renderRail } from './rail.js';

export { narrowStyles } from './narrow.styles.js';

/** What narrows the photos: words to filter by, and the years to go to. Fetched after the first painting. */
export class Narrowing {
  #photos: readonly Photo[] | null = null;
  #filter: Filter | null = null;
  #facets: Facets = { year: [], place: [], tag: [] };
  #all = this.#facets;

  /** @param hasYears whether the years stand in the same line */
  render(
    context: ViewContext,
    shelf: Shelf,
    hasYears: boolean,
    set: (filter: Filter) => void,
  ): { readonly line: unknown; readonly panel: unknown } {
    const { text, photos, visit, isTight } = context;
    this.#count(text.model.photos, visit.filter);
    const bar: FilterBar = {
      text,
      filter: visit.filter,
      all: this.#all,
      kept: this.#facets,
      count: photos.kept.length,
      isOpen: visit.isFilterOpen,
      inLine: isTight ? 0 : 4,
      years: hasYears ? this.renderYears(context, shelf, 'strip') : nothing,
      toggle: () => {
        visit.isFilterOpen = !visit.isFilterOpen;
        context.requestUpdate();
      },
      set,
    };
    return { line: renderFilterLine(bar), panel: renderFilterPanel(bar) };
  }

  renderYears({ text, photos }: ViewContext, shelf: Shelf, form: 'side' | 'strip'): unknown {
    return renderRail({ text, years: photos.rail, now: shelf.now, form, go: (month) => shelf.jump(month) });
  }

  /** Once a document and filter: ten thousand photos are not counted at every painting. */
  #count(photos: readonly Photo[], filter: Filter): void {
    const isOther = photos !== this.#photos;
    if (!isOther && filter === this.#filter) return;
    const count = (kept: Filter): Facets => ({
      year: facets(photos, 'year', kept),
      place: facets(photos, 'place', kept),
      tag: facets(photos, 'tag', kept),
    });
    if (isOther) this.#all = count({});
    this.#facets = count(filter);
    this.#photos = photos;
    this.#filter = filter;
  }
}
