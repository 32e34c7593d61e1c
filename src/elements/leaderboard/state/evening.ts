import type { Standing } from '../model/standing.js';

/**
 * An award evening: places are announced one after the other, from the last numbered one upward; who shares a place is
 * announced with it. Until the end of it the figures stand still.
 */
export class Evening {
  /** How many of the numbered, from the first place on, are still to be announced; all of them at the beginning. */
  #waiting: number;

  constructor(readonly standing: Standing) {
    this.#waiting = standing.numbered;
  }

  get isOver(): boolean {
    return this.#waiting === 0;
  }

  /** Whether an entry's place is not announced yet. */
  isWaiting(index: number): boolean {
    const { order } = this.standing;
    for (let at = 0; at < this.#waiting; at++) if (order[at] === index) return true;
    return false;
  }

  /** Who comes next: those of one place, as they stand. Nobody when all are announced. */
  next(): readonly number[] {
    const { order, placeOf } = this.standing;
    if (this.#waiting === 0) return [];
    const place = placeOf(order[this.#waiting - 1]!);
    let from = this.#waiting - 1;
    while (from > 0 && placeOf(order[from - 1]!) === place) from--;
    return Array.from(order.subarray(from, this.#waiting));
  }

  /** Announces them. */
  go(): void {
    this.#waiting -= this.next().length;
  }
}
