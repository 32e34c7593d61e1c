import type { Measure } from '../../contract/generated/leaderboard/types.js';
import type * as qr from '../../frame/qr.js';
import type { TallRows } from '../../windowing/tall-rows.js';
import type { Arrangement, SortBy } from './model/arrange.js';
import type { Side } from './model/board.js';
import type { BoardText } from './model/text.js';
import type { BoardState } from './state/board-state.js';
import type { Evening } from './evening/evening.js';

export type BoardView = 'rank' | 'milestone' | 'list';

/** What every view is given to paint. */
export interface ViewContext {
  readonly state: BoardState;
  readonly text: BoardText;
  /** Index of the chosen entry, or -1. */
  readonly chosen: number;
  /** Index of what a search has at hand, or -1. */
  readonly found: number;
  /** Index of who was last brought to sight, or -1. */
  readonly revealed: number;
  readonly evening: Evening | null;
  /** An evening is not over: only the places are shown, and whoever is not among them is not told either. */
  readonly isCovered: boolean;
  /** Own width in em of the place is that of a hand. */
  readonly isNarrow: boolean;
  /** Details stand below the row instead of in a panel. */
  readonly detailInPlace: boolean;
  /** Nobody scrolls or presses: no buttons in heads and rows. */
  readonly isStill: boolean;
  /** A hall's screen: a link would lead away from it. */
  readonly hasRemote: boolean;
  /** Asks for what draws codes; undefined until it has come. */
  codes(): typeof qr | undefined;
  readonly headingLevel: number;
  /** What is searched for; '' when nothing is. */
  readonly query: string;
  /** What it has found: another object once the finder or readings have come. */
  readonly matches: unknown;
  /** A text with what is searched for marked in it. */
  mark(text: string): unknown;
  /** @param measure by which figures; that of the places unless told */
  sortBy(sort: SortBy, measure?: string): void;
  choose(index: number): void;
  /** Paints anew, after a change of the state. */
  renew(): void;
  renderDetail(index: number): unknown;
}

/** One side as a table. */
export interface TableContext extends ViewContext {
  readonly side: Side;
  readonly arrangement: Arrangement;
  /** A list of names with all figures: no places, no bars. */
  readonly isList: boolean;
  /** Figures that have a column. */
  readonly measures: readonly Measure[];
  /** A page of a screen that nobody scrolls. */
  readonly isPage: boolean;
  /** A page of a screen that is not high. */
  readonly isLow: boolean;
  /** Columns in which the rows of a page stand. */
  readonly columns: number;
  readonly rows: TallRows;
}
