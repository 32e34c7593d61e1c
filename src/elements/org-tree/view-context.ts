import type { Unit } from '../../contract/generated/org-tree/types.js';
import type { Screen } from '../../frame/screen.js';
import type { TreeState } from './state/tree-state.js';
import type { OrgModel, UnitNode } from './model/model.js';
import type { OrgWords } from './model/words.js';

/** Paints a text with what is searched for marked in it; gives the very text where nothing is. */
export type Mark = (text: string) => unknown;

/** What every view is given to paint: the visitor's state, and what is known to stand while there is a document. */
export interface ViewContext {
  readonly state: TreeState;
  readonly model: OrgModel;
  readonly words: OrgWords;
  readonly mark: Mark;
  /** The unit at which the search stands, before it is chosen. */
  readonly found: UnitNode | undefined;
  /** Level of the title's heading; what is told below it goes on from there. */
  readonly headingLevel: number;
  /** The host's own face of a card, when it brings one. */
  readonly renderCard: ((unit: Unit) => unknown) | null;
  /** Width for the rows of the list, in em of its type. */
  readonly rowRoom: number;
  /** Opens or closes a branch, as its sign does. */
  toggle(node: UnitNode): void;
  /** Chooses the unit of what was pressed, where a view has no keys of its own; null where nobody presses. */
  readonly press: ((event: MouseEvent) => void) | null;
  /** Details stand in place, below the chosen unit, instead of beside the view. */
  readonly detailInPlace: boolean;
  /** Details above an open branch are folded, all but their first lines: where a hand can unfold them. */
  readonly isFolding: boolean;
  /** A list that nobody scrolls: whole rows in pages, and what is told of a unit in their place. */
  readonly isPaged: boolean;
}

/** What a list or a drawing brings to its screen. What it leaves out is as usual. */
export interface Shown extends Partial<Pick<Screen, 'classes' | 'panel' | 'search' | 'tools' | 'views'>> {
  readonly drawn: unknown;
  /** Below it: the way to its other pages. */
  readonly pager?: unknown;
  /** The sums in one line: their height is needed. */
  readonly hasShortSums?: boolean;
}
