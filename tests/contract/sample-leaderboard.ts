import type { LeaderboardDocument } from '../../src/contract/index.js';
import { fullOrg } from './samples.js';

/** Every field of a leaderboard, right. The teams and people are invented. */
export function fullLeaderboard(): LeaderboardDocument {
  const {
    units: _units,
    people = [],
    relations: _relations,
    types: _types,
    roots: _roots,
    ...head
  } = fullOrg();
  const picture = people[0]!.photo!;
  return {
    ...head,
    kind: 'leaderboard',
    period: { label: '2018年1月—10月', from: '2018-01', to: '2018-10' },
    measures: [
      { id: 'hours', label: '服务时长', unit: '小时', decimals: 1, better: 'more' },
      { id: 'times', label: { 'zh-CN': '服务人次', en: 'Person-times' } },
    ],
    entries: [
      {
        id: 'red',
        name: '红马甲清洁队',
        type: 'team',
        group: '环境',
        values: { hours: 412.5, times: null },
        previous: { hours: 390, times: null },
        verified: true,
        optOut: false,
        picture,
        href: 'teams/red.html',
        note: '每周清洁',
        withdrawn: false,
      },
      { id: 'v1', name: { 'zh-CN': '王小春', en: 'Wang Xiaochun' }, type: 'person', values: { hours: 40 } },
    ],
    milestones: [{ measure: 'hours', at: 300, label: '300小时' }],
    totals: [{ id: 'volunteers', label: '志愿者', figure: { value: 1500, qualifier: 'over', unit: '名' } }],
  };
}
