import type { LeaderboardDocument } from '../../../src/contract/generated/leaderboard/types.js';
import '../../../src/elements/leaderboard/define.js';
import type { QsLeaderboard } from '../../../src/elements/leaderboard/leaderboard.js';
import { another, changes, wheel, type Subject } from './subject.js';

let element: QsLeaderboard | undefined;
let prepared: LeaderboardDocument | undefined;

/** This library's element on a desk. It alone validates what it is given. */
export const subject: Subject = {
  prepare: ({ document }) => {
    prepared = another(document);
  },
  open: ({ stage }) => {
    element = document.createElement('qs-leaderboard');
    element.sortBy = 'services';
    element.data = prepared;
    stage.append(element);
  },
  sort: (_, measure) => {
    element!.sortBy = measure;
  },
  patch: () => {
    const { entries = [] } = prepared!;
    void element!.patch(
      changes(entries.length).map(({ at, services }) => ({ id: entries[at]!.id, values: { services } })),
    );
  },
  scroll: (_, frame) => scrollBy(0, wheel(frame)),
  end: () => scrollTo(0, document.documentElement.scrollHeight),
  close: () => {
    element?.remove();
    element = prepared = undefined;
  },
};
