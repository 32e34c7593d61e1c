/** What a search needs: fetched when a visitor first comes to the search line, which most never do. */
export { finderStyles } from './finder.styles.js';
export { bringPinyin, pinyinState } from './by-pinyin.js';
export { renderMarked } from './marked.js';
export { Search } from './search.js';
