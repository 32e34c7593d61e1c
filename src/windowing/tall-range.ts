/**
 * Rows of one height in a list that may be taller than an engine lays out (Chromium 33 million px, Firefox 17 million). Such
 * a list is as tall as `tallest`, and its scroll range stands for the whole: a drag of the thumb goes to the same share of the
 * rows, a turn of the wheel still moves by its own px, so that no row is passed over. Pure.
 */

/** Px of the tallest list that is laid out as it is. */
export const tallest = 8_000_000;

/** A row that is open: what stands below it takes `size` px more. */
export interface Extra {
  readonly after: number;
  readonly size: number;
}

/** What can be seen of the list, in its own px. */
export interface Seen {
  readonly from: number;
  readonly to: number;
}

export class TallRange {
  count = 0;
  row: number;
  extra: Extra | null = null;
  /** Most of a screen, before it was measured; rows beyond its edge are rendered too. */
  #seen: Seen = { from: 0, to: 600 };
  /** Px by which the rows lie further on than the list itself was scrolled. */
  #shift = 0;

  constructor(guess: number) {
    this.row = guess;
  }

  get seen(): Seen {
    return this.#seen;
  }

  /** Px of all rows. */
  get whole(): number {
    return this.count * this.row + (this.extra?.size ?? 0);
  }

  /** Px of the list as it is laid out. */
  get height(): number {
    return Math.min(this.whole, tallest);
  }

  /** Takes in what can be seen now. */
  look(seen: Seen): void {
    const { whole, height } = this;
    const size = seen.to - seen.from;
    const most = height - size;
    if (whole <= height || most <= 0 || seen.from <= 0) this.#shift = 0;
    else if (seen.from >= most - 1) this.#shift = whole - height;
    else if (Math.abs(seen.from - this.#seen.from) > 2 * size)
      this.#shift = (seen.from / most) * (whole - size) - seen.from;
    this.#shift = Math.min(Math.max(0, this.#shift), whole - height);
    this.#seen = seen;
  }

  /** Where a row begins among all rows. */
  startOf(index: number): number {
    const { extra } = this;
    return index * this.row + (extra && index > extra.after ? extra.size : 0);
  }

  /** Where a row stands in the list as it is laid out now. */
  placeOf(index: number): number {
    return this.startOf(index) - this.#shift;
  }

  /** The row at a place among all rows. */
  indexAt(place: number): number {
    const { extra } = this;
    const opened = extra ? (extra.after + 1) * this.row : 0;
    if (extra && place >= opened && place < opened + extra.size) return extra.after;
    const plain = extra && place >= opened ? place - extra.size : place;
    return Math.max(0, Math.min(this.count - 1, Math.floor(plain / this.row)));
  }

  /** Rows to render, some beyond each edge, and the px before and after them. */
  window(overscan: number): { start: number; end: number; before: number; after: number } {
    const { from, to } = this.#seen;
    const shift = this.#shift;
    const first = this.indexAt(from + shift);
    const last = this.indexAt(to + shift) + 1;
    // Near an end that does not lie as it says yet, rows beyond it would make the list taller, and push the others away.
    const least = shift > 0 ? this.indexAt(shift) + 1 : 0;
    const most = shift < this.whole - this.height ? this.indexAt(this.height + shift) : this.count;
    const start = Math.min(first, Math.max(first - overscan, least));
    const end = Math.max(last, Math.min(last + overscan, most));
    const rows = this.startOf(end) - this.startOf(start);
    const before = Math.max(0, Math.min(this.placeOf(start), this.height - rows));
    return { start, end, before, after: Math.max(0, this.height - before - rows) };
  }

  /** Px by which the list has to be scrolled so that a row is wholly seen; the rows are moved so that it will be. */
  reveal(index: number): number {
    const { from, to } = this.#seen;
    const top = this.placeOf(index);
    const bottom = top + this.row;
    if (top >= from && bottom <= to) return 0;
    const { whole, height } = this;
    const size = to - from;
    const by = top < from ? top - from : bottom - to;
    // At its two ends such a list lies as they say, so the last px there are not its own.
    const isNear = Math.abs(by) < 2 * size && from + by > 0 && from + by < height - size - 1;
    if (whole <= height || isNear) return by;
    // Far away in a list that stands for more: to the same share of it.
    const start = Math.min(Math.max(0, this.startOf(index) - size / 2), whole - size);
    const place = (start / (whole - size)) * (height - size);
    this.#shift = start - place;
    this.#seen = { from: place, to: place + size };
    return place - from;
  }
}
