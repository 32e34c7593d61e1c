import { defineStrings } from '../shell/strings.js';

/** Words at the edges of printed pages. zh-CN is the source. */
export const pageStrings = defineStrings(
  {
    page: (n: number, of: number) => `第${n}页，共${of}页`,
    joins: (page: number) => `接第${page}页`,
    printed: (date: string) => `${date}印`,
    space: '　',
  },
  {
    'zh-TW': {
      page: (n, of) => `第${n}頁，共${of}頁`,
      joins: (page) => `接第${page}頁`,
      printed: (date) => `${date}印`,
      space: '　',
    },
    en: {
      page: (n, of) => `Page ${n} of ${of}`,
      joins: (page) => `joins page ${page}`,
      printed: (date) => `printed ${date}`,
      space: ' · ',
    },
  },
);
