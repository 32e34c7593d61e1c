import type { StateStrings } from './states.strings.js';

export const words: StateStrings = {
  emptyLabel: 'Empty',
  loadingLabel: 'Loading',
  staleLabel: 'Older data',
  unavailableLabel: 'Not available',
  invalidLabel: 'Data needs mending',
  staleSay: (age) => `Showing data from ${age}`,
  gotAt: (time) => `fetched ${time}`,
  nextTry: (wait) => `next try in ${wait}`,
  nextTrySoon: 'trying again in a moment',
  seconds: (n) => `${n} s`,
  minutes: (n) => `${n} min`,
  unavailableSay: 'Nothing to show yet',
  network: 'The server cannot be reached. Check the network and the address.',
  timeout: 'The server gave no answer in 15 seconds.',
  status: (code) => `The server answered ${code}. Check the address of the data file.`,
  away: 'The server redirected to another site; it was not followed. Use the final address.',
  local:
    'A page opened from file:// cannot read data files. Use <script src> with a file that calls Qianshao.load.',
  invalidSayKept: (n) => `${n} to mend; still showing the last good content`,
  invalidSay: (n) => `${n} to mend before this can be shown`,
  moreProblems: (n) => `${n} more`,
  unused: (n) => `${n} in the data not used or worth a look`,
  document: 'the whole document',
  comma: ', ',
};
