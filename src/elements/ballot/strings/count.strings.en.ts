import type { CountStrings } from './count.strings.js';

export const words: CountStrings = {
  countTitle: 'Open count',
  boxTitle: 'Box closed',
  read: (read, all) => `*${read}* read of *${all}*`,
  strokesHead: (needed, written = 0) =>
    `For: one stroke a vote${needed === null ? '' : `, pale up to the line of ${needed}${written > 0 ? ` less ${written} in writing` : ''}`}`,
  reachedLine: 'at the line',
  short: (n) => `*${n}* short`,
  resultLater: 'The result is what will be declared',
  countDone: (isSigned) =>
    `All ballots are read; ${isSigned ? 'to be declared' : 'to be declared once the tellers have signed'}`,
  writeIn: 'Another person',
  total: 'Total',
};
