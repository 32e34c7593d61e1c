import { defineStringsLater, type StringsOf } from '../../shell/strings.js';

const source = {
  pages: '翻页',
  page: (at: number, of: number) => `第${at}页，共${of}页`,
  pause: '暂停',
  play: '继续',
  previous: '上一页',
  next: '下一页',
};

export type PagerStrings = StringsOf<typeof source>;

/** Words of paged screens. */
export const pagerStrings = defineStringsLater<PagerStrings>(source, {
  'zh-TW': () => import('./pager.strings.zh-TW.js'),
  en: () => import('./pager.strings.en.js'),
});
