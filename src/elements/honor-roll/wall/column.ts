import { html, type TemplateResult } from 'lit';
import { cssom } from '../../../shell/paint/cssom.js';
import type { ViewContext } from '../view-context.js';

/** A list or timeline as it stands in a column. */
export interface ColumnView {
  /**
   * @param width em
   * @param begins whether a page begins with a row, by its key
   */
  renderColumn(context: ViewContext, width: number, begins: (key: string) => boolean): unknown;
}

/**
 * A long column of rows on a screen that nobody scrolls: it goes on by pages, and no row is cut that has room on one. Rows are
 * marked `data-key`; a year's head goes with the row below it, and the axis stands above every page.
 */
export class Column {
  /** Px at which each page begins, and at which the column ends. */
  #stops: readonly number[] = [];
  #first: (string | undefined)[] = [];
  /** Px of the axis. */
  #axis = 0;
  /** Px that it has. */
  width = 0;
  /** Rows of the fullest page. */
  most = 0;

  /** Whether a page begins with that row. */
  readonly begins = (key: string): boolean => this.#first.includes(key);

  /** Pages; 0 until it is laid out. */
  get count(): number {
    return Math.max(0, this.#stops.length - 1);
  }

  /** @param show brings the page of a row that has the focus */
  render(drawn: unknown, at: number, show: (row: Element) => void): TemplateResult {
    const [top = 0, next = 0] = this.#stops.slice(at, at + 2);
    const height = next > top ? `${next - top + this.#axis}px` : '100%';
    return html`<div class="column view">
      <div
        class="strip"
        ${cssom({ height })}
        @focusin=${(event: Event) => {
          const row = (event.target as Element).closest('[data-key]');
          if (row) show(row);
        }}
      >
        ${drawn}
      </div>
    </div>`;
  }

  /** The page on which a row stands; -1 where none does. */
  pageOf(row: Element): number {
    const strip = row.closest('.strip');
    const top = strip ? topIn(strip, row) - this.#axis + 1 : -1;
    return top < 0 ? -1 : Math.max(0, this.#stops.filter((stop) => stop <= top).length - 1);
  }

  /**
   * Measures what is painted, and brings the page at hand to sight.
   * @returns whether it is to be painted anew
   */
  measure(root: ParentNode, at: number): boolean {
    const column = root.querySelector<HTMLElement>('.column');
    const strip = column?.querySelector('.strip');
    if (!column || !strip || column.clientHeight === 0) return false;
    const before = String([...this.#stops, this.width]);
    this.width = column.clientWidth;
    this.#axis = strip.querySelector<HTMLElement>('.axis')?.offsetHeight ?? 0;
    this.#stops = this.#stopsOf(strip, column.clientHeight);
    strip.scrollTop = this.#stops[at] ?? 0;
    return before !== String([...this.#stops, this.width]);
  }

  #stopsOf(strip: Element, room: number): number[] {
    const rows = Array.from(strip.querySelectorAll<HTMLElement>('[data-key]'));
    const end = Math.round(topIn(strip, strip.querySelector('[data-edge=bottom]')!));
    const step = Math.max(1, room - this.#axis);
    const stops = [0];
    this.#first = [];
    // Of a very long one most is not painted.
    if (strip.querySelector('.years > div, .list > div:not([data-key])'))
      for (let at = step; at < end; at += step) stops.push(at);
    else
      rows.forEach((row, i) => {
        const begin = rows[i - 1]?.matches('.year-top') ? rows[i - 1]! : row;
        const top = Math.floor(topIn(strip, begin)) - this.#axis;
        const bottom = topIn(strip, row) + row.offsetHeight;
        const last = stops[stops.length - 1]!;
        if (bottom > last + room && top > last) {
          stops.push(top);
          this.#first.push(row.dataset['key']);
        }
      });
    this.most = Math.ceil(rows.length / stops.length);
    return [...stops, Math.max(end - this.#axis, 1)];
  }
}

/** Px below the beginning of the column, however the screen is scaled. */
function topIn(strip: Element, row: Element): number {
  const { top, height } = strip.getBoundingClientRect();
  const scale = height / (strip as HTMLElement).offsetHeight || 1;
  return (row.getBoundingClientRect().top - top) / scale + strip.scrollTop;
}
