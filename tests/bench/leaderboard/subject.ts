import type { LeaderboardDocument } from '../../../src/contract/generated/leaderboard/types.js';
import type { PageContext, Step } from '../page-context.js';

export type Page = PageContext<LeaderboardDocument>;
export type Measure = 'services' | 'hours';

/** What is measured: this library's element, the floor, or a peer. */
export interface Subject {
  /** Brings the document into the form the subject takes, another object each time. Not timed. */
  prepare: Step<LeaderboardDocument>;
  /** Shows all of it, the most services first. */
  open: Step<LeaderboardDocument>;
  /** All rows by another measure, the larger first. */
  sort?: Step<LeaderboardDocument, [Measure]>;
  /** New figures of 100 rows, by which some of them come to the top. */
  patch?: Step<LeaderboardDocument>;
  /** Scrolls on by one frame. */
  scroll: Step<LeaderboardDocument, [frame: number]>;
  /** To the last row. */
  end?: Step<LeaderboardDocument>;
  /** Takes it off the page and forgets it. */
  close: Step<LeaderboardDocument>;
}

/** Nothing that was worked out for a document that was read before is of use. */
export const another = (document: LeaderboardDocument): LeaderboardDocument => ({
  ...document,
  entries: document.entries?.slice() ?? [],
});

/** Which rows change, and to what. */
export function changes(count: number): { readonly at: number; readonly services: number }[] {
  return Array.from({ length: 100 }, (_, i) => ({
    at: Math.floor((i * count) / 100),
    services: i < 5 ? 5_000 + i : i * 30,
  }));
}

/** As fast as a wheel is turned: down, and half as far up again. */
export const wheel = (frame: number): number => (Math.floor(frame / 30) % 3 === 2 ? -240 : 240);
