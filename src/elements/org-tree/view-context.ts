import type { OrgModel, UnitNode } from './model.js';
import type { OrgWords } from './words.js';

/** What every view of the tree is given to paint. */
export interface ViewContext {
  readonly model: OrgModel;
  readonly words: OrgWords;
  /** Units that can be seen, in reading order. */
  readonly visible: readonly UnitNode[];
  /** The one unit that the Tab key enters. */
  readonly active: UnitNode | null;
  /** The unit at which the chosen unit, post or person stands. */
  readonly chosen: UnitNode | null;
  /** Details stand in place, below the chosen unit, instead of beside the drawing. */
  readonly detailInPlace: boolean;
  isOpen(node: UnitNode): boolean;
  isOnChosenWay(node: UnitNode): boolean;
}
