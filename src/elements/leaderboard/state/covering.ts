import { secondWithin } from '../../../shell/input/keys.js';
import type * as EveningPart from '../evening/evening.js';
import type { Evening } from '../evening/evening.js';
import type { BoardState } from './board-state.js';

/**
 * What an award evening covers, from its beginning until the last place is announced. The element asks it before anything is shown
 * or told; the rules of announcing are fetched with the evening itself.
 */
export class Covering {
  /** Null before the evening begins, and after a reset. */
  evening: Evening | null = null;
  #pressedAt = -Infinity;

  constructor(private readonly state: BoardState) {}

  /** On an evening that is not over: no other form, order, search, table or print tells more than was announced. */
  get isOn(): boolean {
    return this.evening !== null && !this.evening.isOver;
  }

  /** Whether anything of an entry may be told. */
  mayTell(index: number): boolean {
    return this.evening?.mayTell(index) !== false;
  }

  /**
   * Covers the places as they stand now, where anybody has one.
   *
   * @param part undefined until it has come
   * @returns whether the evening has begun with this call
   */
  begin(part: typeof EveningPart | undefined): boolean {
    const { state } = this;
    const { text } = state;
    if (this.evening || !part || !text) return false;
    const standing = state.standing(state.sideNow);
    if (!standing?.numbered) return false;
    this.evening = new part.Evening(text.document, standing);
    state.sort = 'rank';
    state.measureId = standing.measure.id;
    state.group = null;
    return true;
  }

  /** Of presses that follow one another at once the first counts: each place has its moment. */
  isFirstPress(): boolean {
    const before = this.#pressedAt;
    this.#pressedAt = performance.now();
    return this.#pressedAt - before > secondWithin;
  }
}
