import type { SearchStrings } from './search.strings.js';

export const words: SearchStrings = {
  found: (text, at, of) => (of === 1 ? `${text}，共1處` : `${text}，第${at}處，共${of}處`),
  place: (at, of) => `${at}/${of}`,
  foundNone: '沒有找到',
  nextMatch: '下一處',
  previousMatch: '上一處',
  clearSearch: '清除',
  byPinyin: '（可用拼音首字母）',
  fetching: '正在取拼音…',
  notNow: '暫時不能用，請重新整理頁面再試',
  colon: '：',
};
