import type { DistrictDocument } from '../generated/district.types.js';
import type { Problem } from '../problem.js';
import { escapeSegment, isRecord } from '../values.js';
import { defineWords } from '../words/define.js';
import { quoted as q } from '../words/terms.js';

/** A district in a district would make a tree of what is a list; the documents themselves are read by their elements. */
export function check(district: DistrictDocument): Problem[] {
  const problems: Problem[] = [];
  for (const name of Object.keys(district.documents)) {
    const document = district.documents[name];
    if (!isRecord(document) || document['kind'] !== 'district') continue;
    const pointer = `/documents/${escapeSegment(name)}`;
    problems.push({ pointer, code: 'nested-district', severity: 'warning', params: { name } });
  }
  return problems;
}

export const words = defineWords(
  {
    'nested-district': ({ name }) => ({
      message: `“${q(name)}”本身又是一份社区数据，里面的文档取不到。`,
      fix: '把里面的文档移到外层的documents里。',
    }),
  },
  {
    'zh-TW': {
      'nested-district': ({ name }) => ({
        message: `「${q(name)}」本身又是一份社區資料，裡面的文件取不到。`,
        fix: '請把裡面的文件移到外層的documents裡。',
      }),
    },
    en: {
      'nested-district': ({ name }) => ({
        message: `"${q(name)}" is a district itself; the documents inside it are not found.`,
        fix: 'Move them into the outer "documents".',
      }),
    },
  },
);
