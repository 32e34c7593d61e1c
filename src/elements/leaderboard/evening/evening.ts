import { html, type TemplateResult } from 'lit';
import type { LeaderboardDocument } from '../../../contract/generated/leaderboard/types.js';
import { PlaceEvent } from '../events.js';
import type { Standing } from '../model/standing.js';
import type { BoardText } from '../model/text.js';

export { eveningStyles as styles } from './evening.styles.js';

/** What it asks of the element. */
export interface EveningHost {
  dispatchEvent(event: Event): boolean;
  announce(text: string): void;
}

/**
 * An award evening: places are announced one after the other, from the last numbered one upward; who shares a place is
 * announced with it. Until the end of it the figures stand still.
 */
export class Evening {
  /** Who was announced last; before the first announcement one of those who come first. */
  shown: readonly number[];
  /** How many of the numbered, from the first place on, are still to be announced; all of them at the beginning. */
  #waiting: number;

  constructor(
    /** What stands still. */
    readonly document: LeaderboardDocument,
    private readonly standing: Standing,
  ) {
    this.#waiting = standing.numbered;
    this.shown = this.next().slice(0, 1);
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

  /** Whether anything of an entry may be told: whoever has no place is not told before the end either. */
  mayTell(index: number): boolean {
    return this.isOver || (this.standing.placeOf(index) > 0 && !this.isWaiting(index));
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

  /** Asks the page, then announces them in the language of the moment. @returns their ids; none when all are announced, or the page prevented it */
  announce(text: BoardText, host: EveningHost): readonly string[] {
    const next = this.next();
    if (next.length === 0) return [];
    const { standing } = this;
    const { strings, board } = text;
    const ids = next.map((index) => text.entry(index).id);
    if (!host.dispatchEvent(new PlaceEvent(ids, standing.placeOf(next[0]!)))) return [];
    this.#waiting -= next.length;
    this.shown = next;
    const { measure } = standing;
    const figures = board.column(measure.id);
    const said = next.map((index) =>
      strings.announced(
        text.placeSay(index, standing),
        text.name(index),
        text.value(figures[index]!, measure),
      ),
    );
    if (this.isOver) said.push(strings.announcedAll);
    host.announce(said.join(text.frame.comma));
    return ids;
  }

  /** Whether a key announces the next: Enter, blank and a presenter's forward key, wherever no control takes them. */
  isForward(event: KeyboardEvent): boolean {
    if (this.isOver || event.defaultPrevented || !/^(Enter| |PageDown)$/.test(event.key)) return false;
    if (event.key === 'PageDown') return true;
    const target = event.composedPath()[0];
    // A key that is held on a button would press it again and again.
    const controls = event.repeat ? 'a, input, select' : 'button, a, input, select';
    return !(target instanceof Element && target.closest(controls));
  }
}

/** The button for the next, with what else announces. */
export function renderEvening({ strings }: BoardText, announceNext: () => void): TemplateResult {
  return html`<p class="evening">
    <button type="button" class="btn btn-primary" @click=${announceNext}>${strings.announceNext}</button>
    <span>${strings.eveningHint}</span>
  </p>`;
}
