import { defineStringsLater } from '../../../shell/strings.js';
import { type Cross, type Of, chineseShare, ofWhom, times } from './share.js';
import type { Shape } from './shape.js';

const source = {
  resultTitle: '宣布结果',
  step1: '第一步：收回的票',
  toStep2: '宣布计票结果',
  adjourned: '休会',
  passedSay: (of: Of, yes: number, written: number, { base, num, den, inclusive, holds }: Cross) =>
    `赞成*${yes}*票，${written > 0 ? `连同书面意见${written}份共*${yes + written}*票，` : ''}${holds ? '' : '没有'}${
      inclusive ? '达到' : '超过'
    }${of === 'valid' ? '有效票' : `${ofWhom[of]}党员`}${base}${of === 'valid' ? '张' : '名'}的${chineseShare(num, den)}。`,
  needSay: (needed: number, margin: number) =>
    margin === 0
      ? `须得*${needed}*票，正好够。`
      : `须得*${needed}*票，${margin > 0 ? '多出' : '差'}*${Math.abs(margin)}*票。`,
  arithmetic: '算式：',
  attendance: '到会：',
  ballots: '投票：',
  arithmeticSay: ({ count, den, base, num, inclusive, holds }: Cross, needed: number) =>
    `${times(count, den)}，${holds ? (inclusive ? '不小于' : '大于') : inclusive ? '小于' : '不大于'}${times(base, num)}。${!inclusive && (base * num) % den === 0 ? `${chineseShare(num, den)}是${(base * num) / den}，` : ''}${needed - 1}票不够，${needed}票才够。`,
  attendanceSay: (expected: number, present: number, why: string) =>
    `应到${expected}名，实到${present}名；${why}`,
  ballotsSay: (issued: number, returned: number, isVoid: boolean) =>
    `发出${issued}张，收回${returned}张，表决${isVoid ? '无效' : '有效'}`,
  sumsSay: (valid: number, invalid: number, returned: number, votes: string) =>
    `有效${valid}＋无效${invalid}＝${returned}${votes ? `，${votes}` : ''}。`,
  strokeIs: (of: Of, n: number) =>
    of === 'valid' ? `一画一张有效票，共${n}张` : `一画一名${ofWhom[of]}党员，共${n}名`,
  lineAt: (of: Of, num: number, den: number, at: number, inclusive: boolean) =>
    `${ofWhom[of]}的${chineseShare(num, den)}：须${inclusive ? '至少' : '多于'}${at}${of === 'valid' ? '张' : '名'}`,
  dashed: (invalid: number, missing: number, without: number) =>
    `虚线：${[invalid > 0 && `无效${invalid}张`, missing > 0 && `未收回${missing}张`, without > 0 && `未领票${without}人`].filter(Boolean).join('，')}`,
  writtenFor: '书面赞成',
  otherAbsent: '其余未到会',
  electedHead: (n: number, seats: number) => `选出${n}名，应选${seats}名`,
  elected: '当选',
  notElected: '未到得票线',
  lessVotes: '得票较少',
  tiedMark: '并列',
  shortBy: (n: number) => `差${n}票`,
  overBy: (n: number) => (n === 0 ? '正好够' : `多出${n}票`),
  tieSay: (names: string, votes: number, open: number) =>
    `${names}都得${votes}票，还有${open}个名额：就这几人再投一次，以得票多的为准。`,
  unfilledSay: (n: number) =>
    `还空${n}个名额：另行选举；选出的人数接近应选的，经半数以上选举人同意或主席团决定，也可少选。`,
  notHeld: '到会的人数不够，会议没有表决。',
  voidSay: '这次投票作废，重新投票。',
  noOpinion: '没有写明初步意见。',
  noTellers: '没有写明监票人、计票人。',
  notSigned: (names: string) => `没有写明${names}已在计票单上签名。`,
  publishedFor: (range: string) => `公示期：${range}`,
  carriedOut: '落实情况',
  digest: '会议记录摘要',
  digestSay: '摘要可以查出记录公布后被改动；不能证明某人投了什么票。',
  /** In place of the same: a preselection elects nobody. */
  preselection: {
    electedHead: (n: number, seats: number) => `入选${n}名，应选${seats}名`,
    elected: '入选',
    unfilledSay: (n: number) => `还空${n}个名额。`,
    tieSay: (names: string, votes: number, open: number) =>
      `${names}都得${votes}票，还有${open}个名额：怎样定，由会议决定。`,
  },
  outcome: {
    'no-quorum': '人数不够',
    quorum: '没有计票',
    void: '表决无效',
    passed: '通过',
    rejected: '未通过',
    complete: '选出',
    partial: '未选满',
    tie: '并列',
    inconsistent: '数字对不上',
  },
};

export type OutcomeStrings = Shape<typeof source>;

/** Words of the result and of the record. zh-CN is the source. */
export const outcomeStrings = defineStringsLater<OutcomeStrings>(source, {
  'zh-TW': () => import('./outcome.strings.zh-TW.js'),
  en: () => import('./outcome.strings.en.js'),
});
