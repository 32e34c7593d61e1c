import type { PagerStrings } from './pager.strings.js';

export const words: PagerStrings = {
  pages: '翻頁',
  page: (at, of) => `第${at}頁，共${of}頁`,
  pause: '暫停',
  play: '繼續',
  previous: '上一頁',
  next: '下一頁',
};
