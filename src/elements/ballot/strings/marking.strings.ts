import { defineStringsLater } from '../../../shell/strings.js';
import type { Shape } from './shape.js';

const source = {
  secret: '无记名',
  ballot: '选票',
  voteOn: '表决票',
  atMost: (seats: number, mayName: boolean) =>
    `赞成${mayName ? '与另选合计，' : '的'}不超过${seats}名为有效票。`,
  mayWrite: '可在下面另选一人',
  mayNotWrite: '不可另选他人',
  writeIn: '另选他人',
  chosenOf: (chosen: number, seats: number) => `已选*${chosen}*名，最多*${seats}*名`,
  chosenParts: (yes: number, written: number) => `赞成${yes}名${written > 0 ? `，另选${written}名` : ''}`,
  markedOf: (marked: number, all: number) => `已填${marked}项，共${all}项`,
  overNow: (over: number) => `多选了${over}名，这样整张无效`,
  taken: (n: number, isAll: boolean) =>
    `有${n}处另选的人已在票上，${isAll ? '这样整张无效' : n === 1 ? '那一处无效' : '那几处无效'}`,
  clear: '重填',
  toReview: '核对这张票',
  reviewTitle: '核对',
  reviewOver: (chosen: number, seats: number) => `选了${chosen}名，最多${seats}名。这样投出去，整张票无效。`,
  reviewUnder: (chosen: number, seats: number) => `选了${chosen}名，最多可选${seats}名。少选也有效。`,
  reviewUnmarked: (n: number) => `有${n}项没有填，按弃权计。`,
  reviewFull: '每一项都填了。',
  unmarked: '没有填（弃权）',
  back: '返回修改',
  cast: '投票',
  castAnyway: '仍然投出',
  casting: '正在投票…',
  castDone: '票已投出',
  castMore: '这里不显示也不保存选了什么。请离开，让下一位填写。',
  castNoAnswer: '没有投出：本页没有接票的票箱。请找工作人员。',
  castFailed: (why: string) => `没有投出${why && `：${why}`}。票还在，可以再投一次。`,
  leftFailed: (why: string) => `刚才那张票没有投出${why && `：${why}`}。请找工作人员。`,
  inRoom: '只在会场内填写，不作远程投票',
  idleTitle: '还在填写吗？',
  idleMore: (seconds: number) => `${seconds}秒后，没有投出的票会清除。`,
  idleGo: '继续填写',
  wiped: '票已清除，没有投出',
};

export type MarkingStrings = Shape<typeof source>;

/** Words of the ballot that a voter marks. zh-CN is the source. */
export const markingStrings = defineStringsLater<MarkingStrings>(source, {
  'zh-TW': () => import('./marking.strings.zh-TW.js'),
  en: () => import('./marking.strings.en.js'),
});
