import type { LongListStrings } from './long-list.strings.js';

export const words: LongListStrings = {
  find: 'Find a candidate',
  names: 'Name',
};
