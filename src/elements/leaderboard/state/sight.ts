import type { LitElement } from 'lit';
import { TallRows } from '../../../windowing/tall-rows.js';
import { bringDetail } from '../detail/in-sight.js';
import { sides, type Side } from '../model/board.js';
import type { BoardState } from './board-state.js';

/** How the board stands at the moment. */
interface SightOptions {
  /** On paper every row is rendered. */
  readonly isPrinting: () => boolean;
  /** The view is the list, whose rows stand in another order than the places. */
  readonly isList: () => boolean;
}

/**
 * Brings a team or person to sight: its side, its group and its row, which in a long list is rendered only then. Searching, a
 * choice from outside, `reveal()` and an evening all go through it.
 */
export class Sight {
  /** Id of who was last brought to sight. */
  revealed: string | null = null;
  /** The choice that was turned to: renewed data must not take a visitor away from where he went since. */
  followed: string | null = null;
  readonly #rows: ReadonlyMap<Side, TallRows>;

  constructor(
    private readonly host: LitElement & { readonly selected: string | null },
    private readonly state: BoardState,
    private readonly options: SightOptions,
  ) {
    this.#rows = new Map(
      sides.map((side) => [
        side,
        new TallRows(host, {
          list: () => host.renderRoot.querySelector<HTMLElement>(`[data-side=${side}] [data-list]`),
          guess: 56,
          all: options.isPrinting,
        }),
      ]),
    );
  }

  rowsOf(side: Side): TallRows {
    return this.#rows.get(side)!;
  }

  /** Shows the side and the group of an entry. */
  turnTo(index: number): void {
    const { state } = this;
    const text = state.text!;
    state.side = text.board.sideOf(index);
    this.revealed = text.entry(index).id;
    const group = state.groupOf(state.side);
    if (group !== null && text.group(index) !== group) state.group = null;
  }

  /** Scrolls to the row of an id, where it is shown. */
  async toRow(id: string): Promise<void> {
    const { host, state } = this;
    const index = state.text?.board.indexOf(id) ?? -1;
    if (index < 0) return;
    const side = state.text!.board.sideOf(index);
    const { rows } = state.arrangement(side, state.sortIn(side, this.options.isList()));
    const at = rows.indexOf(index);
    if (at >= 0) {
      this.rowsOf(side).reveal(at);
      await host.updateComplete;
    }
    host.renderRoot.querySelector(`[data-id="${CSS.escape(id)}"]`)?.scrollIntoView({ block: 'nearest' });
  }

  /**
   * Turns to what was chosen from outside, once it is there.
   *
   * @param index the chosen entry, or -1 while nothing of it may be shown
   */
  follow(index: number): void {
    const { host } = this;
    const { selected } = host;
    if (selected === null) this.followed = null;
    if (index < 0 || selected === this.followed) return;
    this.followed = selected;
    this.turnTo(index);
    void host.updateComplete
      .then(() => this.toRow(selected!))
      .then(() => {
        if (host.selected === selected) bringDetail(host.renderRoot);
      });
  }
}
