import { matchName } from '../text/match.js';

/** What a search needs: fetched when a visitor first comes to the search line, which most never do. */
export { finderStyles } from './finder.styles.js';
export { bringPinyin, pinyinState } from './by-pinyin.js';
export { renderMarked } from './marked.js';
export { Search } from './search.js';

/** Whether a name begins with what was typed, in characters or in pinyin once that is there. */
export const begins = (typed: string, name: string): boolean => matchName(typed, name)?.ranges[0]?.[0] === 0;
