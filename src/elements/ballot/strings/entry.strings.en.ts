import { s } from './english.js';
import type { EntryStrings } from './entry.strings.js';

export const words: EntryStrings = {
  entry: 'Entry',
  writeIn: 'Another person',
  byBallot: 'Ballot by ballot',
  byTotals: 'Totals',
  thisBallot: (n) => `Ballot ${n}`,
  record: 'Enter this ballot',
  recordInvalid: 'Invalid as a whole',
  over: (n) => `${n} too many: it is entered as invalid`,
  taken: (n, isAll) =>
    `${s(n, 'name')} written in ${n === 1 ? 'is' : 'are'} on the ballot already: ${isAll ? 'it is entered as invalid' : 'counted as abstaining'}`,
  onList: (name) => `${name} is a candidate: enter the votes in that row`,
  undo: 'Undo the last',
  undone: (n) => `Undone; ${n} read`,
  recorded: (n, all) => `${n} of ${all} read`,
  keptByHost: 'The count is kept on this machine; after a reload it goes on.',
  keptNowhere: 'The count is not kept: a reload loses it.',
  saveCount: 'Save as a file',
  openCount: 'Go on from a file',
  notThisCount: 'This file is no count of this meeting',
  takenUp: (n) => `Going on: ${n} read`,
  sumNote: (sum, valid) =>
    sum === valid ? `${sum} in all, as many as valid` : `${sum} in all, ${valid} valid: not the same`,
  aboveValid: (votes, valid) => `${votes} of ${valid} valid: too many`,
  aboveAgainst: (written, against) => `${written} for others are more than ${against} against`,
  fileName: 'count',
};
