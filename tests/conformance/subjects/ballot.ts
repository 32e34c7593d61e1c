import { define } from '../../../src/elements/ballot/define.js';
import type { Subject } from '../subject.js';

const branch = { 'zh-CN': '示例支部', 'zh-TW': '範例支部', en: 'Sample branch' };

const head = {
  kind: 'ballot',
  version: 1,
  title: { 'zh-CN': '支部委员会选举示例', 'zh-TW': '支部委員會選舉範例', en: 'Branch Committee Election' },
  asOf: '2018-11-05',
  locale: 'zh-CN',
  sample: true,
  source: { name: { 'zh-CN': '支部会议台账', 'zh-TW': '支部會議臺賬', en: 'Minutes of the branch' } },
  meeting: { name: branch, date: '2018-11-05', chair: { name: '钱志远' } },
};

/** A vote that went all its way, so that every form but the voter's has something to show. */
const votes = (yes: number, no: number, abstain: number) => ({ yes, no, abstain });

export const ballot: Subject = {
  name: 'ballot',
  tag: 'qs-ballot',
  define,
  kind: 'ballot',
  // One elected, one short of the line; one name in Chinese only; a name beside the list.
  document: () => ({
    ...head,
    stage: 'published',
    rule: 'grassroots-election-1990',
    matter: {
      category: 'election',
      seats: 1,
      candidates: [
        { id: 'a', name: { 'zh-CN': '王丽萍', 'zh-TW': '王麗萍', en: 'Wang Liping' } },
        { id: 'b', name: '周敏' },
      ],
    },
    notice: {
      principle: { 'zh-CN': '民主集中', 'zh-TW': '民主集中', en: 'Democratic centralism' },
      content: { 'zh-CN': '选出一名', 'zh-TW': '選出一名', en: 'One is elected' },
      procedure: { 'zh-CN': '点名、填票、唱票', 'zh-TW': '點名、填票、唱票', en: 'Roll, ballots, count' },
      accountability: { 'zh-CN': '支部负责', 'zh-TW': '支部負責', en: 'The branch answers' },
    },
    roll: {
      onRoll: 21,
      excluded: [
        { reason: { 'zh-CN': '出国', 'zh-TW': '出國', en: 'Abroad' }, count: 1, approvedBy: branch },
      ],
      expected: 20,
      present: 18,
    },
    box: { issued: 18, returned: 18, valid: 17, invalid: 1 },
    tally: {
      candidates: { a: votes(12, 4, 1), b: votes(4, 9, 4) },
      writeIns: [{ name: '苏晓梅', votes: 1 }],
    },
    publication: { from: '2018-11-06', to: '2018-11-12' },
  }),
  broken: {
    document: { ...head, asOf: 'x', stage: 'draft', rule: 'branch-decision', matter: {} },
    where: '/asOf',
  },
  empty: {
    ...head,
    stage: 'draft',
    rule: 'branch-decision',
    matter: { category: 'election', seats: 1, candidates: [] },
  },
  views: ['notice', 'roll-call', 'marking', 'count', 'result', 'paper', 'record'],
  words: { 'zh-CN': '告知', 'zh-TW': '告知', en: 'Notice' },
  // Who stands is on some forms only; what is voted on, on all of them.
  printed: ['选举'],
  selects: null,
  open: [],
};
