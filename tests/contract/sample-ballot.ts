import type { BallotDocument } from '../../src/contract/index.js';
import { fullOrg } from './samples.js';

const digest = '0123456789abcdef'.repeat(4);

/** Every field of a ballot, right: an election with an own rule, carried out. Meeting, people and votes are invented. */
export function fullBallot(): BallotDocument {
  const {
    units: _units,
    people = [],
    relations: _relations,
    types: _types,
    roots: _roots,
    ...head
  } = fullOrg();
  const { photo } = people.find((each) => each.photo) ?? {};
  return {
    ...head,
    kind: 'ballot',
    meeting: {
      name: { 'zh-CN': '示例支部党员大会', en: 'Sample meeting' },
      date: '2021-06-23',
      time: '14:00',
      place: '示例会议室',
      chair: { name: '钱志远' },
    },
    rule: {
      id: 'own',
      status: 'unconfirmed',
      basis: {
        name: { 'zh-CN': '示例表决办法', en: 'Sample measure' },
        article: '第三条',
        sentence: '示例：赞成票超过应到会的半数，方可当选。',
        caveat: '示例',
      },
      quorum: { num: 4, den: 5, of: 'expected', inclusive: true },
      pass: { num: 1, den: 2, of: 'expected', inclusive: false },
      moreCandidates: true,
      returnedLimit: 'issued',
      invalidScope: 'line',
      writtenOpinion: 'not-counted',
      secret: true,
      writeIns: 'against',
      warnAtEquality: true,
    },
    matter: {
      category: 'election',
      seats: 1,
      candidates: [
        {
          id: 'a',
          name: { 'zh-CN': '王丽萍', en: 'Wang Liping' },
          about: '示例委员',
          ...(photo ? { photo } : {}),
        },
        { id: 'b', name: '周敏' },
      ],
      orderFixedBy: '示例党委',
    },
    stage: 'carried-out',
    opinion: { text: '示例意见', by: '示例党委', date: '2021-06-01' },
    notice: {
      principle: '示例原则',
      content: '示例内容',
      procedure: '示例程序',
      accountability: '示例责任',
    },
    roll: {
      onRoll: 21,
      excluded: [{ reason: '出国', count: 1, approvedBy: '示例党委' }],
      expected: 20,
      present: 18,
      written: { total: 1, yes: 1 },
    },
    box: { issued: 18, returned: 18, valid: 17, invalid: 1 },
    tally: {
      candidates: { a: { yes: 12, no: 4, abstain: 1 }, b: { yes: 4, no: 9, abstain: 4 } },
      writeIns: [{ name: '苏晓梅', votes: 1 }],
    },
    tellers: [{ name: '何建平', role: 'monitor', signed: true }],
    publication: { from: '2021-06-24', to: '2021-06-30' },
    carriedOut: { state: '示例', note: '示例说明', date: '2021-07-01' },
    record: { digest, previous: digest },
    chain: [{ record: { kind: 'ballot-record' }, digest, previous: null }],
  };
}

/** The fields that only a motion has. */
export function fullMotion(): BallotDocument {
  const {
    record: _record,
    chain: _chain,
    carriedOut: _carriedOut,
    publication: _publication,
    ...rest
  } = fullBallot();
  return {
    ...rest,
    rule: 'branch-decision',
    stage: 'declared',
    matter: { category: 'decision', motion: { 'zh-CN': '示例议案', en: 'Sample motion' } },
    tally: { yes: 12, no: 4, abstain: 1 },
  };
}
