import { defineStringsLater } from '../../../shell/strings.js';
import type { Aim } from '../model/model.js';
import { type Of, chineseShare, ofWhom } from './share.js';
import type { Shape } from './shape.js';

const source = {
  people: (n: number) => `${n}名`,
  passRule: (of: Of, num: number, den: number, inclusive: boolean, aim: Aim) =>
    `${aim === 'motion' ? '赞成' : '赞成票'}须${inclusive ? '达到' : '超过'}${{ expected: '应到会有表决权党员', present: '实到会有表决权党员', valid: '有效票' }[of]}的${chineseShare(num, den, '半数')}${{ motion: '，方为通过', election: '，方可当选', preselection: '，方可列为候选人' }[aim]}`,
  quorumRule: (num: number, den: number, inclusive: boolean) =>
    `实到会须${inclusive ? '达到' : '超过'}应到会的${chineseShare(num, den, '半数')}，方可开会`,
  passNumbers: (of: Of, base: number, needed: number, inclusive: boolean) =>
    `${ofWhom[of]}${base}${of === 'valid' ? '张' : '人'}，赞成须${inclusive ? `达到${needed}票` : `超过${needed - 1}票，即至少${needed}票`}`,
  writtenCounts: '会前写来的书面意见计入票数',
  onRoll: '在册党员',
  writtenFiled: (total: number) => `会前收到书面意见${total}份`,
  excludedHead: '不计入应到会的',
  excludedBy: (by: string) => `${by}批准`,
  noneExcluded: '没有不计入的人',
  opinion: '初步意见',
  principle: '原则',
  content: '内容',
  procedure: '程序',
  accountability: '责任追究',
  whenWhere: '时间地点',
  theRule: '表决规则',
  readHere: '扫码看这份告知',
  notTold: '会前告知后才显示',
  opinionLater: '形成以后才显示',
  noOpinion: '没有写明',
};

export type NoticeStrings = Shape<typeof source>;

/** Words of the notice and the roll call. zh-CN is the source. */
export const noticeStrings = defineStringsLater<NoticeStrings>(source, {
  'zh-TW': () => import('./notice.strings.zh-TW.js'),
  en: () => import('./notice.strings.en.js'),
});
