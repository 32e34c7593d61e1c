import { defineStringsLater } from '../../../shell/strings.js';
import type { Shape } from './shape.js';

const source = {
  countTitle: '公开唱票',
  boxTitle: '封箱',
  read: (read: number, all: number) => `已唱*${read}*张，共*${all}*张`,
  strokesHead: (needed: number | null, written = 0) =>
    `赞成：一画一票${needed === null ? '' : `，浅线为得票线${needed}票${written > 0 ? `减去书面赞成${written}票` : ''}`}`,
  reachedLine: '已到得票线',
  short: (n: number) => `还差*${n}*票`,
  resultLater: '结果以宣布为准',
  countDone: (isSigned: boolean) => `唱票完毕，${isSigned ? '等待宣布' : '监票人、计票人签名以后宣布'}`,
  writeIn: '另选他人',
  total: '合计',
};

export type CountStrings = Shape<typeof source>;

/** Words of the open count. zh-CN is the source. */
export const countStrings = defineStringsLater<CountStrings>(source, {
  'zh-TW': () => import('./count.strings.zh-TW.js'),
  en: () => import('./count.strings.en.js'),
});
