import { define } from '../../../src/elements/leaderboard/define.js';
import type { Subject } from '../subject.js';

const head = {
  kind: 'leaderboard',
  version: 1,
  title: { 'zh-CN': '团队服务榜示例', 'zh-TW': '團隊服務榜範例', en: 'Teams at Service' },
  asOf: '2018-11-05',
  locale: 'zh-CN',
  sample: true,
  source: {
    name: { 'zh-CN': '社区志愿服务台账', 'zh-TW': '社區志願服務臺賬', en: 'Register of volunteers' },
  },
  period: { from: '2018-01', to: '2018-10' },
  measures: [
    {
      id: 'services',
      label: { 'zh-CN': '服务人次', 'zh-TW': '服務人次', en: 'Person-times served' },
      unit: '人次',
      better: 'more',
    },
  ],
  milestones: [
    { measure: 'services', at: 500 },
    { measure: 'services', at: 1000 },
  ],
};

const team = { type: 'team' };

export const leaderboard: Subject = {
  name: 'leaderboard',
  tag: 'qs-leaderboard',
  define,
  kind: 'leaderboard',
  // A tie, a team that fell, one without a figure; one name in Chinese only.
  document: () => ({
    ...head,
    entries: [
      {
        ...team,
        id: 'a',
        name: { 'zh-CN': '清扫队', 'zh-TW': '清掃隊', en: 'Cleaners' },
        values: { services: 1200 },
        previous: { services: 900 },
      },
      {
        ...team,
        id: 'b',
        name: { 'zh-CN': '夜巡队', 'zh-TW': '夜巡隊', en: 'Night Patrol' },
        values: { services: 1200 },
        previous: { services: 1300 },
      },
      { ...team, id: 'c', name: '啄木鸟队', values: { services: 340 } },
      {
        ...team,
        id: 'd',
        name: { 'zh-CN': '救援队', 'zh-TW': '救援隊', en: 'Rescue Team' },
        values: { services: null },
      },
    ],
  }),
  broken: { document: { ...head, asOf: 'x', entries: [] }, where: '/asOf' },
  empty: { ...head, entries: [] },
  views: ['rank', 'milestone', 'list'],
  words: { 'zh-CN': '里程碑', 'zh-TW': '里程碑', en: 'Milestones' },
  printed: ['清扫队', '夜巡队', '啄木鸟队', '救援队'],
  selects: 'a',
  attributes: 'selected="a"',
  open: [],
};
