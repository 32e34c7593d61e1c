import type { LongListStrings } from './long-list.strings.js';

export const words: LongListStrings = {
  find: '找候選人',
  names: '姓名',
};
