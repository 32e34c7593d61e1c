import { html, type TemplateResult } from 'lit';
import { cssom } from '../../../shell/paint/cssom.js';
import type { ViewContext } from '../view-context.js';
import { pagesOf, pageWith, type ColumnRows } from './column-pages.js';

/** A list or timeline as it stands in a column. */
export interface ColumnView {
  /**
   * @param width em
   * @param begins whether a page begins with a row, by its key
   */
  renderColumn(context: ViewContext, width: number, begins: (key: string) => boolean): unknown;
  /** All its rows where a part of them is painted. */
  readonly columnRows: ColumnRows | undefined;
}

/**
 * A long column of rows on a screen that nobody scrolls: it goes on by pages, and no row is cut that has room on one. Rows are
 * marked `data-key`; a year's head goes with the row below it, and the axis stands above every page.
 */
export class Column {
  /** Px at which each page begins, and at which the column ends. */
  #stops: readonly number[] = [];
  /** Keys of the rows with which pages begin. */
  #first = new Set<string | undefined>();
  /** Rows of which a part is painted, and those of them that begin a page. */
  #rows: ColumnRows | undefined;
  #firsts: readonly number[] = [];
  /** Px of the axis. */
  #axis = 0;
  /** Px that it has. */
  width = 0;
  /** Rows of the fullest page. */
  most = 0;

  /** Whether a page begins with that row. */
  readonly begins = (key: string): boolean => this.#first.has(key);

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
   * @returns the page that is to be painted anew: where heights were a guess the one on show may have another number
   */
  measure(root: ParentNode, at: number, rows: ColumnRows | undefined): number | undefined {
    const column = root.querySelector<HTMLElement>('.column');
    const strip = column?.querySelector('.strip');
    if (!column || !strip || column.clientHeight === 0) return undefined;
    const before = String([...this.#stops, this.width]);
    const first = rows && rows.keys === this.#rows?.keys ? this.#firsts[at] : undefined;
    this.width = column.clientWidth;
    this.#axis = strip.querySelector<HTMLElement>('.axis')?.offsetHeight ?? 0;
    this.#rows = rows;
    this.#stops = rows
      ? this.#guess(strip, column.clientHeight, rows)
      : this.#stopsOf(strip, column.clientHeight);
    const now = first === undefined ? at : pageWith(first, this.#firsts);
    strip.scrollTop = this.#stops[now] ?? 0;
    return now !== at || before !== String([...this.#stops, this.width]) ? now : undefined;
  }

  /** Of a very long column one most is not painted. The rows of the page on show are, and stand where they are measured. */
  #guess(strip: Element, room: number, rows: ColumnRows): number[] {
    const top = topIn(strip, strip.querySelector('[data-edge=top]')!);
    this.#firsts = pagesOf(rows, room, top, this.#axis);
    this.most = Math.ceil(rows.keys.length / this.#firsts.length);
    this.#first = new Set(this.#firsts.map((row) => rows.keys[rows.isHead(row) ? row + 1 : row]));
    const painted = new Map<string | undefined, Element>();
    for (const row of rowsIn(strip)) painted.set(row.dataset['key'], row);
    const stops = this.#firsts.slice(1).map((row) => {
      const drawn = painted.get(rows.keys[row]);
      return Math.floor(drawn ? topIn(strip, drawn) : top + rows.startOf(row)) - this.#axis;
    });
    return [0, ...stops, this.#endOf(strip)];
  }

  #stopsOf(strip: Element, room: number): number[] {
    const rows = rowsIn(strip);
    const stops = [0];
    const first: (string | undefined)[] = [];
    rows.forEach((row, i) => {
      const begin = rows[i - 1]?.matches('.year-top') ? rows[i - 1]! : row;
      const top = Math.floor(topIn(strip, begin)) - this.#axis;
      const bottom = topIn(strip, row) + row.offsetHeight;
      const last = stops[stops.length - 1]!;
      if (bottom > last + room && top > last) {
        stops.push(top);
        first.push(row.dataset['key']);
      }
    });
    this.#first = new Set(first);
    this.most = Math.ceil(rows.length / stops.length);
    return [...stops, this.#endOf(strip)];
  }

  /** Px at which the last page ends, less the axis that stands above it. */
  #endOf(strip: Element): number {
    const end = Math.round(topIn(strip, strip.querySelector('[data-edge=bottom]')!));
    return Math.max(end - this.#axis, 1);
  }
}

function rowsIn(strip: Element): HTMLElement[] {
  return Array.from(strip.querySelectorAll<HTMLElement>('[data-key]'));
}

/** Px below the beginning of the column, however the screen is scaled. */
function topIn(strip: Element, row: Element): number {
  const { top, height } = strip.getBoundingClientRect();
  const scale = height / (strip as HTMLElement).offsetHeight || 1;
  return (row.getBoundingClientRect().top - top) / scale + strip.scrollTop;
}
