import type { Filter } from '../model/filter.js';

/** What a visitor has made of the photos. It goes when the visitor has gone. */
export interface Visit {
  filter: Filter;
  isFilterOpen: boolean;
  /** Id of the case that is looked at; null for the first. */
  caseId: string | null;
  /** Which view of the object at hand, from 0. */
  angle: number;
}

export const newVisit = (): Visit => ({ filter: {}, isFilterOpen: false, caseId: null, angle: 0 });
