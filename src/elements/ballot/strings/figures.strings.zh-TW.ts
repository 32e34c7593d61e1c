import type { FiguresStrings } from './figures.strings.js';
import { chineseShare, times, ofWhomInTaiwan as ofWhom } from './share.js';

export const words: FiguresStrings = {
  sheets: (n) => `${n}張`,
  neededHead: (needed, aim) =>
    aim === 'motion'
      ? `贊成須得*${needed}*票，方為通過`
      : `得贊成票*${needed}*張，方可${aim === 'election' ? '當選' : '列為候選人'}`,
  neededWhy: (of, { count, den, base, num, inclusive }) =>
    `須${inclusive ? '達到' : '超過'}${ofWhom[of]}${base}${of === 'valid' ? '張' : '名'}的${chineseShare(num, den)}：${
      !inclusive && (base * num) % den === 0
        ? `${chineseShare(num, den)}是${(base * num) / den}${of === 'valid' ? '張' : '名'}，`
        : ''
    }${count - 1}票不夠，${count}票才夠（${times(count, den)}，${inclusive ? '不小於' : '大於'}${times(base, num)}）。`,
  quorumWhy: ({ count, den, base, num, inclusive, holds }) =>
    `實到會：${times(count, den)}，${
      holds ? (inclusive ? '不小於' : '大於') : inclusive ? '小於' : '不大於'
    }${times(base, num)}，${holds ? '可以開會' : '不能開會'}。`,
  quorumMissing: (missing) => `還差${missing}人。人數不夠，不能開會。`,
  expected: '應到會',
  present: '實到會',
  absent: '未到會',
  issued: '發出',
  returned: '收回',
  valid: '有效',
  invalid: '無效',
  validSoFar: '有效（已唱）',
  invalidSoFar: '無效（已唱）',
  notCounted: (n) => `另${n}名不計入`,
  reached: (num, den, inclusive) => `${inclusive ? '達到' : '超過'}${chineseShare(num, den, '半數')}`,
  notReached: (missing) => `還差${missing}人`,
  within: (what) => `不多於${what}`,
  withinValid: (what) => `不多於${what}，有效`,
  aboveVoid: (what) => `多於${what}，無效`,
  adds: (parts, sum) => `${parts.join('＋')}＝${sum}`,
  addsRead: (a, b, sum) => `${a}＋${b}＝已唱${sum}`,
  addsUnread: (read, rest, all) => `${read}＋未唱${rest}＝${all}`,
  ok: '對',
  wrong: '不對',
  boxValid: (returned, issued, limit) =>
    `發出${issued}張，收回${returned}張，收回的不多於${limit === 'issued' ? '發出的' : '實到會的人'}，表決有效，可以計票。`,
  boxVoid: (returned, issued, limit) =>
    `發出${issued}張，收回${returned}張，收回的多於${limit === 'issued' ? '發出的' : '實到會的人'}，表決無效，不計票，重新投票。`,
  closeSay: (yes, no) =>
    `贊成${yes}、不贊成${no}，兩種意見接近：除緊急情況外，黨章第十七條要求暫緩決定，再作調查討論。`,
  equalitySay: '到會人數正好是規定的數：規則原文說的是「超過」，請核實。',
  writtenNotCounted: (n, isRead) =>
    `另有書面意見${n}份，${isRead ? '沒有計入，依據待核實' : '按規則不計入'}。`,
  moreNamesSay: (names, valid, seats) =>
    `得票合計${names}，多於${valid}張有效票每張${seats}名：有選多了的票算作有效，或者數錯了，請核對。`,
  spoiledSay: (n) => `有${n}處不能算（看不清，或者另選寫得不對），按棄權計。`,
  aboveIssuedSay: (returned, issued) => `收回${returned}張，多於發出的${issued}張：按規則仍有效，請核對。`,
  fewCandidatesSay: (candidates, seats) => `候選人${candidates}名，少於應選${seats}名。`,
  nobodySay: '沒有應到會的人，請核對。',
};
