import { matchName } from '../text/match.js';

/** What a search needs: fetched when a visitor first comes to the search line, which most never do. */
export { finderStyles } from './finder.styles.js';
export { bringPinyin, pinyinState } from './by-pinyin.js';
export { renderMarked } from './marked.js';
export { Search } from './search.js';

/** Whether a name begins with what was typed, in characters or in pinyin once that is there. */
export function begins(typed: string, name: string): boolean {
  const at = matchName(typed, name)?.ranges[0]?.[0];
  // Characters come before pinyin: in 北苑B座 the B is found first, and 北 before it.
  return at === 0 || (at !== undefined && begins(typed, name.slice(0, at)));
}
