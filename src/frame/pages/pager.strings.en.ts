import type { PagerStrings } from './pager.strings.js';

export const words: PagerStrings = {
  pages: 'Pages',
  page: (at, of) => `Page ${at} of ${of}`,
  pause: 'Pause',
  play: 'Continue',
  previous: 'Previous page',
  next: 'Next page',
};
