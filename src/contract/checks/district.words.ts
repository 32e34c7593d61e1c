import { defineWords } from '../words/define.js';
import { quoted as q } from '../words/terms.js';

/** Words of the cross-checks in district.ts. */
export const words = defineWords(
  {
    'nested-district': ({ name }) => ({
      message: `“${q(name)}”本身又是一份社区数据，里面的文档取不到。`,
      fix: '把里面的文档移到外层的documents里。',
    }),
    'bad-time': ({ found }) => ({
      message: `“${q(found)}”不是时刻。`,
      fix: '写成08:30，24小时制，分钟写两位。',
    }),
  },
  {
    'zh-TW': {
      'nested-district': ({ name }) => ({
        message: `「${q(name)}」本身又是一份社區資料，裡面的文件取不到。`,
        fix: '請把裡面的文件移到外層的documents裡。',
      }),
      'bad-time': ({ found }) => ({
        message: `「${q(found)}」不是時刻。`,
        fix: '請寫成08:30，24小時制，分鐘寫兩位。',
      }),
    },
    en: {
      'nested-district': ({ name }) => ({
        message: `"${q(name)}" is a district itself; the documents inside it are not found.`,
        fix: 'Move them into the outer "documents".',
      }),
      'bad-time': ({ found }) => ({
        message: `"${q(found)}" is no time of day.`,
        fix: 'Write 08:30, on the 24-hour clock, with two digits for the minutes.',
      }),
    },
  },
);
