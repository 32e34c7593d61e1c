/** Leaderboards for the tests; names are invented. */
import type { Entry, LeaderboardDocument } from '../../../src/contract/generated/leaderboard.types.js';
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

/** A city: so many volunteers with made-up names, in groups. */
export function city(count: number): LeaderboardDocument {
  const surnames = [...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹'];
  const given = [...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰梅春红建'];
  const entries = Array.from({ length: count }, (_, i) => ({
    id: `p${i}`,
    name: surnames[(i * 7) % 30]! + given[(i * 13 + (i >> 5)) % 30]! + given[(i * 11 + (i >> 3)) % 30]!,
    type: 'person' as const,
    group: `第${(i % 33) + 1}组`,
    values: { services: (i * 7919) % 4001, hours: ((i * 104729) % 9001) / 2 },
    ...(i % 5 ? { verified: true } : {}),
  }));
  return board({ title: '示例市志愿服务榜', entries });
}
