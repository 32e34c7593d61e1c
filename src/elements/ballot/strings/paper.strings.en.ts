import type { BallotPaperStrings } from './paper.strings.js';
import { s } from './english.js';

export const words: BallotPaperStrings = {
  sheets4: {
    ballots: 'Ballots',
    count: 'Count sheet',
    result: 'Public notice',
    record: 'Meeting record',
  },
  motionBallots: 'Ballots',
  paperSay: {
    ballots: (each) =>
      `${each} a page${each > 1 ? ', to be cut along the dashes' : ''}. No number, no mark of any kind.`,
    count: 'Strokes are drawn by hand; monitors and counters sign.',
    result: 'To be posted after the declaration: rule, votes and time of publication.',
    record: 'All figures, and the digest in eight groups of eight characters.',
  },
  printThis: (name) => `Print: ${name}`,
  mark: 'Mark',
  writeInHere: 'Another person (only on a line marked ×)',
  strokes: 'For, one stroke a vote',
  strokesMotion: 'One stroke a vote',
  how1: 'Draw ○ for, × against; no mark abstains.',
  how2: (seats) => `No more than ${s(seats, 'name')} in all; with more the whole ballot is invalid. `,
  how2Motion: 'A ballot without any mark abstains.',
  how3: 'Draw clearly. Who cannot write may ask a person who is no candidate. Ballots carry no number and no mark.',
  how3Motion: 'Draw clearly. Ballots carry no number and no mark.',
  cutHere: 'cut here',
  chairSign: 'Chair',
  seal: '(seal)',
  objections: 'Objections may be put to the Party organisation while this is published.',
  reachedNames: (n, names) => `At the line, ${n}: ${names}.`,
  missedNames: (n, names) => `Below the line, ${n}: ${names}.`,
  nameVotes: (name, votes, short) => `${name} ${votes}${short > 0 ? ` (${short} short)` : ''}`,
};
