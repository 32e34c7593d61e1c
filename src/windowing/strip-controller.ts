import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ScrollWatch } from './scroll-watch.js';
import { visiblePart } from '../shell/watch/visible-part.js';

/** Px of the strip between two heights. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** As much of the height that can be seen is kept beyond each edge, so that fast scrolling shows pictures and not a gap. */
const margin = 0.4;

/**
 * Tells which part of a long strip can be seen whose parts stand at places known beforehand, whatever scrolls it: the
 * nearest scroller or the page, under any transform. The strip holds two empty children, `data-edge="top"` and
 * `data-edge="bottom"`.
 */
export class StripController implements ReactiveController {
  /** What can be seen. */
  seen: Stretch = { from: 0, to: 1_000 };
  /** What is to be rendered: moves in steps, so that not every scrolled px renders anew. */
  value: Stretch = { from: 0, to: 1_200 };
  #strip: HTMLElement | null = null;
  #frame = 0;
  readonly #scroll = new ScrollWatch(() => this.#look());

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly options: {
      readonly strip: () => HTMLElement | null;
      /** What follows the scrolling without a rendering, such as the mark on a rail. */
      readonly moved?: () => void;
    },
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#scroll.connect();
  }

  hostDisconnected(): void {
    this.#scroll.disconnect();
    this.#strip = null;
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  hostUpdated(): void {
    this.#strip = this.options.strip();
    this.#scroll.watch(this.#strip);
    if (this.#strip && this.#measure()) this.host.requestUpdate();
  }

  /** Scrolls the nearest scroller (or the page) so that a height of the strip is at the top, `below` px under the edge. */
  scrollTo(y: number, below = 0): void {
    // What is hidden has no place: the page around it would be scrolled.
    if (!this.#strip || this.#strip.offsetHeight === 0) return;
    this.#measure();
    const by = y - below - this.seen.from;
    const scroller = this.#scroll.scrollers.find((each) => each.scrollHeight > each.clientHeight + 1);
    if (scroller) scroller.scrollTop += by;
    else scrollBy(0, by * this.#scale());
    this.#measure();
    this.host.requestUpdate();
  }

  /** Scrolls as little as brings a stretch to sight. */
  reveal({ from, to }: Stretch): void {
    if (!this.#strip) return;
    this.#measure();
    const { seen } = this;
    if (from >= seen.from && to <= seen.to) return;
    if (from < seen.from || to - from > seen.to - seen.from) this.scrollTo(from, 8);
    else this.scrollTo(seen.from + (to - seen.to), -8);
  }

  #look = (): void => {
    if (!this.#strip || this.#frame) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      if (this.#measure()) this.host.requestUpdate();
      this.options.moved?.();
    });
  };

  /** @returns whether another part is to be rendered */
  #measure(): boolean {
    const strip = this.#strip;
    const top = strip?.querySelector('[data-edge=top]');
    const bottom = strip?.querySelector('[data-edge=bottom]');
    if (!strip || !top || !bottom || strip.offsetHeight === 0) return false;
    this.seen = visiblePart(top, bottom, strip.offsetHeight, this.#scroll.scrollers);
    const { from, to } = this.seen;
    const more = (to - from) * margin;
    // What is rendered may lie half a margin nearer before it is moved.
    if (
      this.value.from <= Math.max(0, from - more / 2) &&
      this.value.to >= Math.min(strip.offsetHeight, to + more / 2)
    )
      if (this.value.to - this.value.from <= to - from + 4 * more) return false;
    this.value = { from: Math.max(0, from - more), to: to + more };
    return true;
  }

  #scale(): number {
    const { offsetHeight = 0 } = this.#strip ?? {};
    return this.#strip && offsetHeight > 0 ? this.#strip.getBoundingClientRect().height / offsetHeight : 1;
  }
}
