import { defineStringsLater, type StringsOf } from '../shell/strings.js';

const source = {
  found: (text: string, at: number, of: number) =>
    of === 1 ? `${text}，共1处` : `${text}，第${at}处，共${of}处`,
  place: (at: number, of: number) => `${at}/${of}`,
  foundNone: '没有找到',
  nextMatch: '下一处',
  previousMatch: '上一处',
  clearSearch: '清除',
  byPinyin: '（可用拼音首字母）',
  fetching: '正在取拼音…',
  notNow: '暂时不能用，请刷新页面再试',
  colon: '：',
};

export type SearchStrings = StringsOf<typeof source>;

/** Words of the search line. What is looked for is said by the element. */
export const searchStrings = defineStringsLater<SearchStrings>(source, {
  'zh-TW': () => import('./search.strings.zh-TW.js'),
  en: () => import('./search.strings.en.js'),
});
