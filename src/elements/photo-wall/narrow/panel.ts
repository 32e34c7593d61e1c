import type { PagePanel } from '../gallery/shelf.js';
import { pageColumns } from '../layout/page-columns.js';
import { cutBelow, fitPages, lastPage, pageWith, type Pages } from '../layout/pages.js';
import { lineAt, type Air, type Strip } from '../layout/strip.js';
import type { Stretch } from '../../../windowing/strip-controller.js';

/** Ms in which sizes that go to and fro are no new ones. */
const settles = 200;

/** The pages of an upright panel: only whole rows stand above its bar, and in columns whole photos. */
export class Panel implements PagePanel {
  #pages: Pages | null = null;
  /** The pages before these, and since when these are. */
  #before: Pages | null = null;
  #pagedAt = -Infinity;

  get key(): string {
    return `${this.#pages?.first} ${this.#pages?.page}`;
  }

  fit(strip: Strip, air: Air): Strip {
    if (!this.#pages) return strip;
    return strip.heads.length > 0 ? fitPages(strip, this.#pages) : pageColumns(strip, this.#pages, air);
  }

  startWith(strip: Strip, place: number, { from, to }: Stretch, mayBeCut: boolean): number {
    return pageWith(strip, lineAt(strip.lines, strip.top[place]!), from, to - from, mayBeCut);
  }

  cover(strip: Strip | null, { from, to }: Stretch, bar: HTMLElement, isAtTop: boolean): boolean {
    const sizes = {
      '--_bar': bar.offsetHeight,
      '--_cut': strip ? cutBelow(strip, from, to) : 0,
      '--_rest': strip ? lastPage(strip, to - from) + to - from - strip.height : 0,
    };
    const { style } = bar.parentElement!;
    for (const [name, value] of Object.entries(sizes))
      style.setProperty(name, `${Math.max(0, Math.floor(value))}px`);
    const pages = strip && this.#pagesNow(from, to, isAtTop);
    if (!pages || isSame(pages, this.#pages)) return false;
    // A measure just between two pixels must not go to and fro.
    if (isSame(pages, this.#before) && performance.now() - this.#pagedAt < settles) return false;
    [this.#before, this.#pages, this.#pagedAt] = [this.#pages, pages, performance.now()];
    return true;
  }

  /** The strip's own height is rounded, and all that is measured by it a little off. */
  #pagesNow(from: number, to: number, isAtTop: boolean): Pages | null {
    const page = Math.round(to - from);
    if (from <= 0 && isAtTop) return { first: Math.round(to), page };
    // Where the page scrolls nobody knows how much of it is above.
    if (!this.#pages) return null;
    // Further down the height of a page changes too, as when the filter opens in the bar; the first page changes as much.
    const more = page - this.#pages.page;
    return Math.abs(more) > 1 ? { first: this.#pages.first + more, page } : this.#pages;
  }
}

const isSame = (a: Pages, b: Pages | null): boolean => a.first === b?.first && a.page === b.page;
