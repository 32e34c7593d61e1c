import { nothing } from 'lit';
import type { Photo } from '../../../contract/generated/photo-wall/types.js';
import type { Shelf } from '../gallery/shelf.js';
import { facets, isOpen, type Facets, type Filter } from '../model/filter.js';
import type { ViewContext } from '../view-context.js';
import { renderFilterLine, renderFilterPanel, type FilterBar } from './filter-bar.js';
import { renderRail } from './rail.js';

export { narrowStyles } from './narrow.styles.js';

/** What narrows the photos: words to filter by, and the years to go to. Fetched after the first painting. */
export class Narrowing {
  #photos: readonly Photo[] | null = null;
  #all: Facets = facets([]);
  #filter: Filter = {};
  #kept = this.#all;

  /** @param hasYears whether the years stand in the same line */
  render(
    context: ViewContext,
    shelf: Shelf,
    hasYears: boolean,
    set: (filter: Filter) => void,
  ): { readonly line: unknown; readonly panel: unknown } {
    const { text, photos, visit, isTight } = context;
    this.#count(text.model.photos, visit.isFilterOpen ? visit.filter : {});
    const bar: FilterBar = {
      text,
      filter: visit.filter,
      all: this.#all,
      kept: this.#kept,
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
    const now = shelf.now || (photos.groups[0]?.id ?? '');
    return renderRail({ text, years: photos.rail, now, form, go: (month) => shelf.jump(month) });
  }

  /** Once a document, and once a filter while its panel is open: not at every painting. */
  #count(photos: readonly Photo[], filter: Filter): void {
    const isOther = photos !== this.#photos;
    if (isOther) this.#all = facets(photos);
    if (isOpen(filter)) this.#kept = this.#all;
    else if (isOther || filter !== this.#filter) this.#kept = facets(photos, filter);
    this.#photos = photos;
    this.#filter = filter;
  }
}
