import type { OutcomeStrings } from './outcome.strings.js';
import { chineseShare, times, ofWhomInTaiwan as ofWhom } from './share.js';

export const words: OutcomeStrings = {
  resultTitle: '宣布結果',
  step1: '第一步：收回的票',
  toStep2: '宣布計票結果',
  adjourned: '休會',
  passedSay: (of, yes, written, { base, num, den, inclusive, holds }) =>
    `贊成*${yes}*票，${written > 0 ? `連同書面意見${written}份共*${yes + written}*票，` : ''}${holds ? '' : '沒有'}${
      inclusive ? '達到' : '超過'
    }${of === 'valid' ? '有效票' : `${ofWhom[of]}黨員`}${base}${of === 'valid' ? '張' : '名'}的${chineseShare(num, den)}。`,
  needSay: (needed, margin) =>
    margin === 0
      ? `須得*${needed}*票，正好夠。`
      : `須得*${needed}*票，${margin > 0 ? '多出' : '差'}*${Math.abs(margin)}*票。`,
  arithmetic: '算式：',
  attendance: '到會：',
  ballots: '投票：',
  arithmeticSay: ({ count, den, base, num, inclusive, holds }, needed) =>
    `${times(count, den)}，${holds ? (inclusive ? '不小於' : '大於') : inclusive ? '小於' : '不大於'}${times(base, num)}。${!inclusive && (base * num) % den === 0 ? `${chineseShare(num, den)}是${(base * num) / den}，` : ''}${needed - 1}票不夠，${needed}票才夠。`,
  attendanceSay: (expected, present, why) => `應到${expected}名，實到${present}名；${why}`,
  ballotsSay: (issued, returned, isVoid) =>
    `發出${issued}張，收回${returned}張，表決${isVoid ? '無效' : '有效'}`,
  sumsSay: (valid, invalid, returned, votes) =>
    `有效${valid}＋無效${invalid}＝${returned}${votes ? `，${votes}` : ''}。`,
  strokeIs: (of, n) => (of === 'valid' ? `一畫一張有效票，共${n}張` : `一畫一名${ofWhom[of]}黨員，共${n}名`),
  lineAt: (of, num, den, at, inclusive) =>
    `${ofWhom[of]}的${chineseShare(num, den)}：須${inclusive ? '至少' : '多於'}${at}${of === 'valid' ? '張' : '名'}`,
  dashed: (invalid, missing, without) =>
    `虛線：${[invalid > 0 && `無效${invalid}張`, missing > 0 && `未收回${missing}張`, without > 0 && `未領票${without}人`].filter(Boolean).join('，')}`,
  writtenFor: '書面贊成',
  otherAbsent: '其餘未到會',
  electedHead: (n, seats) => `選出${n}名，應選${seats}名`,
  elected: '當選',
  notElected: '未到得票線',
  lessVotes: '得票較少',
  tiedMark: '並列',
  shortBy: (n) => `差${n}票`,
  overBy: (n) => (n === 0 ? '正好夠' : `多出${n}票`),
  tieSay: (names, votes, open) =>
    `${names}都得${votes}票，還有${open}個名額：就這幾人再投一次，以得票多的為準。`,
  unfilledSay: (n) =>
    `還空${n}個名額：另行選舉；選出的人數接近應選的，經半數以上選舉人同意或主席團決定，也可少選。`,
  notHeld: '到會的人數不夠，會議沒有表決。',
  voidSay: '這次投票作廢，重新投票。',
  noOpinion: '沒有寫明初步意見。',
  noTellers: '沒有寫明監票人、計票人。',
  notSigned: (names) => `沒有寫明${names}已在計票單上簽名。`,
  publishedFor: (range) => `公示期：${range}`,
  carriedOut: '落實情況',
  digest: '會議紀錄摘要',
  digestSay: '摘要可以查出紀錄公布後被改動；不能證明某人投了什麼票。',
  preselection: {
    electedHead: (n, seats) => `入選${n}名，應選${seats}名`,
    elected: '入選',
    unfilledSay: (n) => `還空${n}個名額。`,
    tieSay: (names, votes, open) => `${names}都得${votes}票，還有${open}個名額：怎樣定，由會議決定。`,
  },
  outcome: {
    'no-quorum': '人數不夠',
    quorum: '沒有計票',
    void: '表決無效',
    passed: '通過',
    rejected: '未通過',
    complete: '選出',
    partial: '未選滿',
    tie: '並列',
    inconsistent: '數字對不上',
  },
};
