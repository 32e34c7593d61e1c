import { defineStringsLater } from '../../../shell/strings.js';
import type { Shape } from './shape.js';

const source = {
  find: '找候选人',
  names: '姓名',
};

export type LongListStrings = Shape<typeof source>;

/** Words of a long list of candidates. zh-CN is the source. */
export const longListStrings = defineStringsLater<LongListStrings>(source, {
  'zh-TW': () => import('./long-list.strings.zh-TW.js'),
  en: () => import('./long-list.strings.en.js'),
});
