import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ResizeWatch } from '../shell/watch/resize-watch.js';
import { renderAllUpTo, type RowWindow } from './row-window.js';
import { scaleOf, ScrollWatch } from './scroll-watch.js';
import { TallRange, type Extra } from './tall-range.js';
import { visiblePart } from '../shell/watch/visible-part.js';

/** Rows kept beyond each edge. */
const overscan = 6;

/**
 * Windows a long list of rows of one height against whatever scrolls it, without a key or a size a row: a million rows cost
 * no more than a hundred. The list holds one child with `data-edge="top"` before and one with `data-edge="bottom"` after its
 * rows; the rows carry `data-row`; what stands open below one of them carries `data-extra`.
 */
export class TallRows implements ReactiveController {
  readonly #range: TallRange;
  #list: HTMLElement | null = null;
  #frame = 0;
  readonly #scroll = new ScrollWatch(() => this.#look());
  readonly #sizes = new ResizeWatch(() => this.#measureRows());
  #observed: readonly Element[] = [];
  /** Whether the height of a row is a row's own. */
  #isMeasured = false;
  /** The rows that were rendered last. */
  #shown: RowWindow | null = null;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly options: {
      readonly list: () => HTMLElement | null;
      /** Px of a row before one was measured. */
      readonly guess: number;
      /** Whether every row is rendered, however many: on paper nobody scrolls. */
      readonly all: () => boolean;
    },
  ) {
    this.#range = new TallRange(options.guess);
    host.addController(this);
  }

  get isWindowed(): boolean {
    return this.#range.count > renderAllUpTo && !this.options.all();
  }

  /** How many rows there are, and after which of them something stands open; call before asking for `window`. */
  setRows(count: number, open = -1): void {
    this.#range.count = count;
    const { extra } = this.#range;
    if (open < 0) this.#range.extra = null;
    else if (extra?.after !== open)
      this.#range.extra = { after: open, size: extra?.size ?? 0 } satisfies Extra;
  }

  /** The rows to render; asked once a rendering. */
  get window(): RowWindow {
    const { count } = this.#range;
    this.#shown = this.isWindowed
      ? this.#range.window(overscan)
      : { start: 0, end: count, before: 0, after: 0 };
    return this.#shown;
  }

  /** Scrolls the nearest scroller (or the page) so that the row can be seen; does nothing when it can. */
  reveal(index: number): void {
    if (!this.#list || !this.isWindowed) return;
    // Or the list would be brought to where its rows were guessed to be.
    if (!this.#isMeasured) this.#measureRows();
    this.#measureView();
    const by = this.#range.reveal(index);
    if (by === 0) return this.host.requestUpdate();
    // The element itself would scroll if the page gave it a height.
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
    this.#observe([]);
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  hostUpdated(): void {
    const list = this.isWindowed ? this.options.list() : null;
    // To look at what stands around it makes the engine work out styles: not with every row that comes to sight.
    if (list !== this.#list) this.#scroll.watch(list);
    else this.#scroll.observe(list);
    this.#list = list;
    if (!this.#list) return this.#observe([]);
    const first = this.#list.querySelector('[data-row]');
    const extra = this.#list.querySelector('[data-extra]');
    this.#observe([first, extra].flatMap((each) => each ?? []));
    this.#look();
  }

  #observe(elements: readonly Element[]): void {
    for (const each of this.#observed) if (!elements.includes(each)) this.#sizes.unobserve(each);
    for (const each of elements) if (!this.#observed.includes(each)) this.#sizes.observe(each);
    this.#observed = elements;
  }

  #look = (): void => {
    if (!this.#list || this.#frame) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#measureView();
      if (!this.#isCovered) this.host.requestUpdate();
    });
  };

  /**
   * Whether all that is seen is rendered, and almost as much beyond: a row or two in each frame are smooth where all of the margin at
   * once takes three frames. And where it belongs: a list that stands for more lies elsewhere after a long way.
   */
  get #isCovered(): boolean {
    const { start, end } = this.#range.window(overscan - 1);
    const shown = this.#shown;
    if (!shown) return false;
    return (
      shown.start <= start &&
      shown.end >= end &&
      Math.abs(Math.max(0, this.#range.placeOf(shown.start)) - shown.before) <= 1
    );
  }

  #measureView(): void {
    const edge = (name: string): Element | null => this.#list?.querySelector(`[data-edge=${name}]`) ?? null;
    const top = edge('top');
    const bottom = edge('bottom');
    if (top && bottom && this.#list)
      this.#range.look(visiblePart(top, bottom, this.#list.offsetHeight, this.#scroll.scrollers));
  }

  #measureRows(): void {
    const height = (name: string): number | undefined =>
      this.#list?.querySelector<HTMLElement>(`[data-${name}]`)?.offsetHeight;
    const row = height('row');
    const extra = height('extra');
    const range = this.#range;
    let isOther = false;
    this.#isMeasured ||= Boolean(row);
    if (row && row !== range.row) {
      range.row = row;
      isOther = true;
    }
    if (extra !== undefined && range.extra && extra !== range.extra.size) {
      range.extra = { ...range.extra, size: extra };
      isOther = true;
    }
    if (isOther) this.host.requestUpdate();
  }
}
