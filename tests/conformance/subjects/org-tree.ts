import { define } from '../../../src/elements/org-tree/define.js';
import type { Subject } from '../subject.js';

const head = {
  kind: 'org-tree',
  version: 1,
  title: {
    'zh-CN': '示例社区党组织架构',
    'zh-TW': '示例社區黨組織架構',
    en: 'Party organisation of a community',
  },
  asOf: '2018-11-05',
  locale: 'zh-CN',
  sample: true,
  source: {
    name: { 'zh-CN': '社区党委公开栏', 'zh-TW': '社區黨委公開欄', en: 'Notice board of the committee' },
  },
  types: [
    {
      id: 'committee',
      label: { 'zh-CN': '社区党委', 'zh-TW': '社區黨委', en: 'Community committee' },
      rank: 1,
    },
    {
      id: 'branch',
      label: { 'zh-CN': '前哨支部', 'zh-TW': '前哨支部', en: 'Outpost branch' },
      counter: { 'zh-CN': '支', 'zh-TW': '支', en: 'branches' },
      rank: 2,
    },
    {
      id: 'group',
      label: { 'zh-CN': '楼道党小组', 'zh-TW': '樓道黨小組', en: 'Stairwell group' },
      counter: { 'zh-CN': '组', 'zh-TW': '組', en: 'groups' },
      rank: 3,
    },
  ],
};

const secretary = { 'zh-CN': '书记', 'zh-TW': '書記', en: 'Secretary' };
const leader = { 'zh-CN': '组长', 'zh-TW': '組長', en: 'Leader' };
const branch = (n: number, zh: string, en: string): object => ({
  id: `b${n}`,
  parentId: 'c',
  order: n,
  type: 'branch',
  name: { 'zh-CN': `${zh}前哨支部`, 'zh-TW': `${zh}前哨支部`, en: `${en} Outpost Branch` },
  shortName: { 'zh-CN': zh, 'zh-TW': zh, en: `Branch ${n}` },
});

export const orgTree: Subject = {
  name: 'org-tree',
  tag: 'qs-org-tree',
  define,
  kind: 'org-tree',
  // Three levels, a vacancy, a year's cycle, a pair; names of people in Chinese only.
  document: () => ({
    ...head,
    units: [
      {
        id: 'c',
        type: 'committee',
        name: { 'zh-CN': '示例社区党委', 'zh-TW': '示例社區黨委', en: 'Community Party Committee' },
        posts: [
          { id: 'c-head', title: secretary, holder: { name: '林国强' } },
          {
            id: 'c-disc',
            title: { 'zh-CN': '纪检委员', 'zh-TW': '紀檢委員', en: 'Member for discipline' },
            holder: null,
          },
        ],
      },
      {
        ...branch(1, '第一', 'First'),
        posts: [
          {
            id: 'b1-head',
            title: secretary,
            holder: { person: 'p1', since: '2016-06' },
            duties: [{ 'zh-CN': '主持支部工作', 'zh-TW': '主持支部工作', en: 'Leads the branch' }],
            cycle: [
              { stage: 'plan', date: '2018-01', state: 'done' },
              { stage: 'review', date: '2018-12', state: 'planned' },
            ],
          },
        ],
      },
      { ...branch(2, '第二', 'Second'), posts: [{ id: 'b2-head', title: secretary, holder: null }] },
      {
        id: 'b1-g1',
        parentId: 'b1',
        order: 1,
        type: 'group',
        name: { 'zh-CN': '第一楼道党小组', 'zh-TW': '第一樓道黨小組', en: 'First stairwell group' },
        posts: [{ id: 'g1-head', title: leader, holder: { person: 'p2' } }],
      },
    ],
    people: [
      { id: 'p1', name: '许文静' },
      { id: 'p2', name: '毛惠芬' },
    ],
    relations: [{ kind: 'mentor', from: 'p1', to: 'p2' }],
  }),
  broken: {
    document: { ...head, units: [{ id: 'a', parentId: 'zz', name: '甲', type: 'branch' }] },
    where: '/units/0/parentId',
  },
  empty: { ...head, units: [] },
  views: ['list', 'tree', 'poster'],
  words: { 'zh-CN': '空缺', 'zh-TW': '空缺', en: 'vacant' },
  printed: ['林国强', '许文静', '毛惠芬', '第二前哨支部'],
  selects: 'b1',
  attributes: 'selected="b1"',
};
