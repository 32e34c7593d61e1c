import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ResizeWatch } from '../shell/watch/resize-watch.js';
import { RowOffsets } from './row-offsets.js';
import { renderAllUpTo, type RowWindow } from './row-window.js';
import { scaleOf, ScrollWatch } from './scroll-watch.js';
import { visiblePart } from '../shell/watch/visible-part.js';

/** Rows kept beyond each edge, so that fast scrolling shows rows and not a gap. */
const overscan = 6;

/**
 * Windows a list against whatever scrolls it: the nearest scroller or the page. The list holds one child with
 * `data-edge="top"` before and one with `data-edge="bottom"` after its rows, and each row carries `data-key`.
 */
export class WindowController implements ReactiveController {
  readonly #offsets: RowOffsets;
  #list: HTMLElement | null = null;
  readonly #scroll = new ScrollWatch(() => this.#look());
  readonly #rows = new ResizeWatch((rows) => this.#resized(rows));
  #observed = new Set<Element>();
  #frame = 0;
  #seen = { from: 0, to: 0 };
  #keys: readonly string[] = [];
  /** Whether the list that stands has been measured: what it was guessed to be must not be painted first. */
  #isMeasured = false;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly options: {
      readonly list: () => HTMLElement | null;
      readonly guess: number;
      /** Whether every row is rendered, however many: on paper nobody scrolls. */
      readonly all: () => boolean;
      /** Up to this many rows every one is rendered anyway. Default 300. */
      readonly most?: number;
    },
  ) {
    this.#offsets = new RowOffsets(options.guess);
    this.#seen.to = typeof innerHeight === 'number' ? innerHeight : 2_000;
    host.addController(this);
  }

  get isWindowed(): boolean {
    return this.#keys.length > (this.options.most ?? renderAllUpTo) && !this.options.all();
  }

  /** Names the rows that there are; call before asking for `window`. */
  setKeys(keys: readonly string[]): void {
    this.#keys = keys;
    this.#offsets.setKeys(keys);
  }

  get window(): RowWindow {
    const count = this.#keys.length;
    if (!this.isWindowed) return { start: 0, end: count, before: 0, after: 0 };
    const start = Math.max(0, this.#offsets.indexAt(this.#seen.from) - overscan);
    const end = Math.min(count, this.#offsets.indexAt(this.#seen.to) + 1 + overscan);
    return {
      start,
      end,
      before: this.#offsets.startOf(start),
      after: this.#offsets.total - this.#offsets.startOf(end),
    };
  }

  /** Px from the list's start at which a row begins. */
  startOf(index: number): number {
    return this.#offsets.startOf(index);
  }

  /** Scrolls the nearest scroller (or the page) so that the row can be seen; does nothing when it can. */
  reveal(index: number): void {
    if (!this.#list || !this.isWindowed) return;
    this.#measureView();
    const top = this.#offsets.startOf(index);
    const bottom = this.#offsets.startOf(index + 1);
    const { from, to } = this.#seen;
    if (top >= from && bottom <= to) return;
    const by = top < from ? top - from : bottom - to;
    // The edge of the list is brought to where the row is; the exact place follows once the row itself is rendered.
    // One that is as high as its content (a wrapper that would scroll in a box) moves nothing.
    const scroller = this.#scroll.scrollers.find((each) => each.scrollHeight > each.clientHeight + 1);
    if (scroller) scroller.scrollTop += by;
    else scrollBy(0, by * scaleOf(this.#list));
    this.#measureView();
    this.host.requestUpdate();
  }

  hostConnected(): void {
    this.#scroll.connect();
  }

  hostDisconnected(): void {
    this.#scroll.disconnect();
    this.#list = null;
    this.#isMeasured = false;
    this.#forgetRows();
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  hostUpdated(): void {
    this.#list = this.isWindowed ? this.options.list() : null;
    this.#scroll.watch(this.#list);
    if (!this.#list) {
      this.#isMeasured = false;
      return this.#forgetRows();
    }
    const present = new Set<Element>(Array.from(this.#list.querySelectorAll('[data-key]')));
    for (const row of this.#observed) if (!present.has(row)) this.#rows.unobserve(row);
    for (const row of present) if (!this.#observed.has(row)) this.#rows.observe(row);
    this.#observed = present;
    if (this.#isMeasured || present.size === 0) return this.#look();
    this.#isMeasured = true;
    this.#resized(present);
    this.#lookNow();
  }

  #forgetRows(): void {
    if (this.#observed.size === 0) return;
    this.#rows.disconnect();
    this.#observed.clear();
  }

  #look = (): void => {
    if (!this.#list || this.#frame) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#lookNow();
    });
  };

  #lookNow(): void {
    const before = this.window;
    this.#measureView();
    const after = this.window;
    if (after.start !== before.start || after.end !== before.end) this.host.requestUpdate();
  }

  #measureView(): void {
    const edge = (name: string): Element | null => this.#list?.querySelector(`[data-edge=${name}]`) ?? null;
    const top = edge('top');
    const bottom = edge('bottom');
    if (top && bottom && this.#list)
      this.#seen = visiblePart(top, bottom, this.#list.offsetHeight, this.#scroll.scrollers);
  }

  #resized(rows: ReadonlySet<Element>): void {
    let changed = false;
    for (const row of rows) {
      const { offsetHeight, dataset } = row as HTMLElement;
      const { key } = dataset;
      if (key !== undefined && offsetHeight > 0)
        changed = this.#offsets.setSize(key, offsetHeight) || changed;
    }
    if (changed) this.host.requestUpdate();
  }
}
