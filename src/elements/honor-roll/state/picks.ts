import { groupings, usualGrouping, type GroupBy, type HonorItem, type HonorModel } from '../model/model.js';
import type { ListState } from '../view-context.js';

/** What a visitor picks for the list: one level, a grouping. It ends with the visit; a level also when the data no longer has it. */
export class Picks {
  /** Id of the only level that is shown; null for all. */
  only: string | null = null;
  /** The visitor's grouping; null for the author's. */
  groupBy: GroupBy | null = null;

  get isEmpty(): boolean {
    return this.only === null && this.groupBy === null;
  }

  reset(): void {
    this.only = this.groupBy = null;
  }

  /** Gives a level up that the data no longer has. */
  keepIn(model: HonorModel | undefined): void {
    if (!model?.levels.some(({ id }) => id === this.only)) this.only = null;
  }

  /** Gives a level up that hides an honour. @returns whether it did */
  admit({ level }: HonorItem): boolean {
    if (this.only === null || this.only === level.id) return false;
    this.only = null;
    return true;
  }

  /**
   * What follows for the list.
   * @param authors the author's grouping as it is written; where there is no such grouping the usual one stands for it
   */
  stateOf(authors: string | null, model: HonorModel | undefined): ListState {
    const wanted = this.groupBy ?? authors;
    const known = groupings.find((each) => each === wanted);
    return { only: this.only, groupBy: known ?? (model ? usualGrouping(model) : 'year') };
  }
}
