import { defineStringsLater } from '../../../shell/strings.js';
import type { Shape } from './shape.js';

const source = {
  digestMore:
    '摘要由规则、点名、票数、签名、结果算出，不含任何一张票。重新算出的摘要与公布的一致，才说明记录公布以后没有改过；不证明记录当时是真的，也不证明谁投了什么票。',
  chain: '记录链',
  chainOk: (n: number) => `${n}份记录前后相接，没有改动。`,
  chainBroken: (at: number, reason: 'not-sealed' | 'digest' | 'previous') =>
    `第${at + 1}份对不上：${{ 'not-sealed': '不是封存的记录', digest: '内容改过', previous: '与上一份接不上' }[reason]}。`,
  notSealed: '还没有封存。按现在的内容，摘要是：',
  recount: '重新计算',
  recountAgrees: '与宣布的结果一致',
  recountDiffers: (told: string, found: string) => `与宣布的不一致：宣布${told}，重算${found}`,
  recountVotes: (of: string, told: string, found: string) =>
    `${of}的票数与宣布的不一致：宣布${told}，重算${found}`,
  others: '另选他人',
  recountNot: '这份记录不能重算',
  previous: '上一份摘要',
  first: '第一份',
};

export type RecordStrings = Shape<typeof source>;

/** Words of the sealed record and its chain. zh-CN is the source. */
export const recordStrings = defineStringsLater<RecordStrings>(source, {
  'zh-TW': () => import('./record.strings.zh-TW.js'),
  en: () => import('./record.strings.en.js'),
});
