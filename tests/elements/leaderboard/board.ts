/** Leaderboards for the tests; names are invented. */
export { madeUpCity as city } from '../../fixtures/made-up-city.js';
import type { Entry, LeaderboardDocument } from '../../../src/contract/generated/leaderboard/types.js';
import { Board } from '../../../src/elements/leaderboard/model/board.js';
import { BoardText } from '../../../src/elements/leaderboard/model/text.js';
import type { Locale } from '../../../src/text/locale.js';

/** The least a leaderboard may be, with something of the test's own. */
export function board(more: Partial<LeaderboardDocument> = {}): LeaderboardDocument {
  return {
    kind: 'leaderboard',
    version: 1,
    title: '示例服务榜',
    asOf: '2018-11-05',
    sample: true,
    measures: [
      { id: 'services', label: '服务人次', unit: '人次' },
      { id: 'hours', label: '服务时长', unit: '小时', decimals: 1 },
    ],
    ...more,
  };
}

export function team(id: string, services: number | null, more: object = {}): Entry {
  return { id, name: `${id}队`, values: services === null ? {} : { services }, ...more };
}

export function textOf(document: LeaderboardDocument, locale: Locale = 'zh-CN'): BoardText {
  return new BoardText(new Board(document), locale);
}
