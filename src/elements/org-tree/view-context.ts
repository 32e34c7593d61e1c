import type { Unit } from '../../contract/generated/org-tree/types.js';
import type { Drawing } from './tree/layout.js';
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
  /**
   * What is told of a unit; its name alone while that is still fetched.
   * @param brief the rest of it behind a line to be pressed
   */
  renderDetail(node: UnitNode, brief?: boolean): unknown;
  /** Its second lines in a drawing; undefined as above. */
  renderSecondLines(node: UnitNode, drawing: Drawing): unknown;
}
