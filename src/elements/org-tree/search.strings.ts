import { defineStrings } from '../../shell/strings.js';

/** Words of search by pinyin. zh-CN is the source. */
export const searchStrings = defineStrings(
  {
    byPinyin: '（可用拼音首字母）',
    fetching: '正在取拼音…',
  },
  {
    'zh-TW': {
      byPinyin: '（可用拼音首字母）',
      fetching: '正在取拼音…',
    },
    en: {
      byPinyin: ' (pinyin initials will do)',
      fetching: 'Fetching pinyin…',
    },
  },
);
