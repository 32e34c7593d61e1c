import type { SearchStrings } from './search.strings.js';

export const words: SearchStrings = {
  found: (text, at, of) => (of === 1 ? `${text}, 1 found` : `${text}, ${at} of ${of}`),
  place: (at, of) => `${at}/${of}`,
  foundNone: 'Nothing found',
  nextMatch: 'Next match',
  previousMatch: 'Previous match',
  clearSearch: 'Clear',
  byPinyin: ' (pinyin initials will do)',
  fetching: 'Fetching pinyin…',
  notNow: 'Not available right now. Reload the page to try again',
  colon: ': ',
};
