import type { ReactiveControllerHost } from 'lit';
import { Fit } from '../../../frame/pages/fit.js';
import { PageTurner, readingSeconds } from '../../../frame/pages/page-turner.js';
import { renderPager } from '../../../frame/pages/pager.js';
import type { Locale } from '../../../text/locale.js';

/** More lines than these come in pages where nobody scrolls. */
const linesOnPage = 8;

/** What it asks of an element. */
export interface PagingScene {
  /** Kiosk, hall, wall: nobody scrolls, and what has no room comes in pages. */
  isOn(): boolean;
  /** A page that is printed has all. */
  isPrinting(): boolean;
  /** A voter and a teller turn their own pages. */
  turnsByItself(): boolean;
  /** Whether somebody operates it. */
  hasButtons(): boolean;
  /** Tells one painting from another: what fits is asked anew. */
  key(): string;
  wrapper(): HTMLElement | null;
  locale(): Locale;
}

/** How the items of a list come in pages. */
export interface PageOptions<Item> {
  /** Further pages after those of the list. Default 0. */
  readonly after?: number;
  /** Items on a page at most. Default 8. */
  readonly most?: number;
  /** The face comes in sections when it does not fit on one page. */
  readonly hasSections?: boolean;
  /** The name of an item, where the list is in the order of names: buttons then jump by surname. */
  nameOf?(item: Item): string;
}

/** What stands on one page of a list. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** Which of the further pages it is; negative: none of them. */
  readonly after: number;
  /** Items on a full page: the last one is set as the others are. */
  readonly per: number;
}

/** Divides a face into pages on a screen that nobody scrolls, and turns them. */
export class Paging {
  readonly fit: Fit;
  readonly #turner: PageTurner;
  /** What is divided into pages now: items of a list, and further pages after them. */
  #items: readonly unknown[] = [];
  #nameAt: ((i: number) => string) | undefined;
  #most = Infinity;
  #after = 0;
  #isPaged = false;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    private readonly scene: PagingScene,
  ) {
    this.#turner = new PageTurner(host, {
      count: () => this.#pages,
      seconds: () => readingSeconds(linesOnPage * 8),
      isOn: () => scene.isOn() && this.#turns,
    });
    this.fit = new Fit(host, {
      isOn: () => scene.isOn(),
      key: () => scene.key(),
      wrapper: () => scene.wrapper(),
    });
  }

  go(page: number): void {
    this.#turner.go(page);
  }

  /** Before a painting. */
  begin(): void {
    this.#items = [];
    this.#nameAt = undefined;
    this.#after = 0;
    this.#isPaged = false;
    this.fit.hasSections = false;
    this.fit.shown = 0;
  }

  page<Item>(
    items: readonly Item[],
    { after = 0, most = linesOnPage, hasSections = false, nameOf }: PageOptions<Item> = {},
  ): Page<Item> {
    this.#items = items;
    this.#nameAt = nameOf && ((i) => nameOf(items[i]!));
    if (!this.#mayPage) return { items, after: -1, per: items.length };
    this.#isPaged = true;
    this.#most = most;
    this.#after = after;
    const per = this.#perPage;
    // Set closer it may have fewer pages than when it was turned.
    if (this.#turner.at >= this.#pages) this.#turner.at = 0;
    const { at } = this.#turner;
    const part = items.slice(at * per, (at + 1) * per);
    this.fit.hasSections = hasSections;
    this.fit.shown = part.length;
    return { items: part, after: at - Math.ceil(items.length / per), per };
  }

  /** The line with the pages; nothing with one page only. After `page`. */
  render(): unknown {
    return renderPager(this.#turner, this.#pages, this.scene.locale(), this.hasControls, this.#turns);
  }

  /** To the page on which an item stands. */
  goTo(id: string): void {
    const at = this.#items.findIndex((item) => (item as { readonly id?: string }).id === id);
    if (at >= 0 && this.#pages > 1) this.#turner.go(Math.floor(at / this.#perPage));
  }

  /** The name with which each page begins; [] with a few pages only, and for a list in another order. */
  starts(): readonly string[] {
    const nameAt = this.#nameAt;
    const pages = Math.ceil(this.#items.length / this.#perPage);
    if (!nameAt || !this.#isPaged || pages < fewPages) return [];
    return Array.from({ length: pages }, (_, i) => nameAt(i * this.#perPage));
  }

  get at(): number {
    return this.#turner.at;
  }

  /** Whether somebody turns them. */
  get hasControls(): boolean {
    return !this.#turns || this.scene.hasButtons();
  }

  get #turns(): boolean {
    return this.#isPaged && this.scene.turnsByItself();
  }

  get #mayPage(): boolean {
    return this.scene.isOn() && !this.scene.isPrinting();
  }

  /** Evenly: three and three, not five and one. */
  get #perPage(): number {
    const { length } = this.#items;
    const pages = Math.ceil(length / Math.min(this.#most, this.fit.per));
    return Math.max(1, Math.ceil(length / Math.max(1, pages)));
  }

  get #pages(): number {
    if (!this.#mayPage || !this.#isPaged) return 1;
    return Math.max(1, Math.ceil(this.#items.length / this.#perPage) + this.#after);
  }
}

/** With this many pages or more there are buttons that jump by surname. */
const fewPages = 5;
