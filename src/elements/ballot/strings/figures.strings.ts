import { defineStringsLater } from '../../../shell/strings.js';
import type { Aim } from '../model/model.js';
import { type Cross, type Limit, type Of, chineseShare, ofWhom, times } from './share.js';
import type { Shape } from './shape.js';

const source = {
  sheets: (n: number) => `${n}张`,
  neededHead: (needed: number, aim: Aim) =>
    aim === 'motion'
      ? `赞成须得*${needed}*票，方为通过`
      : `得赞成票*${needed}*张，方可${aim === 'election' ? '当选' : '列为候选人'}`,
  neededWhy: (of: Of, { count, den, base, num, inclusive }: Cross) =>
    `须${inclusive ? '达到' : '超过'}${ofWhom[of]}${base}${of === 'valid' ? '张' : '名'}的${chineseShare(num, den)}：${
      !inclusive && (base * num) % den === 0
        ? `${chineseShare(num, den)}是${(base * num) / den}${of === 'valid' ? '张' : '名'}，`
        : ''
    }${count - 1}票不够，${count}票才够（${times(count, den)}，${inclusive ? '不小于' : '大于'}${times(base, num)}）。`,
  quorumWhy: ({ count, den, base, num, inclusive, holds }: Cross) =>
    `实到会：${times(count, den)}，${
      holds ? (inclusive ? '不小于' : '大于') : inclusive ? '小于' : '不大于'
    }${times(base, num)}，${holds ? '可以开会' : '不能开会'}。`,
  quorumMissing: (missing: number) => `还差${missing}人。人数不够，不能开会。`,
  expected: '应到会',
  present: '实到会',
  absent: '未到会',
  issued: '发出',
  returned: '收回',
  valid: '有效',
  invalid: '无效',
  validSoFar: '有效（已唱）',
  invalidSoFar: '无效（已唱）',
  notCounted: (n: number) => `另${n}名不计入`,
  reached: (num: number, den: number, inclusive: boolean) =>
    `${inclusive ? '达到' : '超过'}${chineseShare(num, den, '半数')}`,
  notReached: (missing: number) => `还差${missing}人`,
  within: (what: string) => `不多于${what}`,
  withinValid: (what: string) => `不多于${what}，有效`,
  aboveVoid: (what: string) => `多于${what}，无效`,
  adds: (parts: readonly number[], sum: number) => `${parts.join('＋')}＝${sum}`,
  addsRead: (a: number, b: number, sum: number) => `${a}＋${b}＝已唱${sum}`,
  addsUnread: (read: number, rest: number, all: number) => `${read}＋未唱${rest}＝${all}`,
  ok: '对',
  wrong: '不对',
  boxValid: (returned: number, issued: number, limit: Limit) =>
    `发出${issued}张，收回${returned}张，收回的不多于${limit === 'issued' ? '发出的' : '实到会的人'}，表决有效，可以计票。`,
  boxVoid: (returned: number, issued: number, limit: Limit) =>
    `发出${issued}张，收回${returned}张，收回的多于${limit === 'issued' ? '发出的' : '实到会的人'}，表决无效，不计票，重新投票。`,
  closeSay: (yes: number, no: number) =>
    `赞成${yes}、不赞成${no}，两种意见接近：除紧急情况外，党章第十七条要求暂缓决定，再作调查讨论。`,
  equalitySay: '到会人数正好是规定的数：规则原文说的是“超过”，请核实。',
  writtenNotCounted: (n: number, isRead: boolean) =>
    `另有书面意见${n}份，${isRead ? '没有计入，依据待核实' : '按规则不计入'}。`,
  moreNamesSay: (names: number, valid: number, seats: number) =>
    `得票合计${names}，多于${valid}张有效票每张${seats}名：有选多了的票算作有效，或者数错了，请核对。`,
  spoiledSay: (n: number) => `有${n}处不能算（看不清，或者另选写得不对），按弃权计。`,
  aboveIssuedSay: (returned: number, issued: number) =>
    `收回${returned}张，多于发出的${issued}张：按规则仍有效，请核对。`,
  fewCandidatesSay: (candidates: number, seats: number) => `候选人${candidates}名，少于应选${seats}名。`,
  nobodySay: '没有应到会的人，请核对。',
};

export type FiguresStrings = Shape<typeof source>;

/** Figures of roll and box with their checks, and the line that votes must reach. zh-CN is the source. */
export const figuresStrings = defineStringsLater<FiguresStrings>(source, {
  'zh-TW': () => import('./figures.strings.zh-TW.js'),
  en: () => import('./figures.strings.en.js'),
});
