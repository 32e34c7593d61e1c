import type { BallotStrings } from './ballot.strings.js';
import { s } from './english.js';

export const words: BallotStrings = {
  empty: 'Nothing to vote on yet',
  emptyMore: 'It appears here as soon as there is data.',
  loading: 'Getting the vote…',
  face: {
    notice: 'Notice',
    'roll-call': 'Roll call',
    marking: 'Ballot',
    count: 'Count',
    result: 'Result',
    paper: 'Papers',
    record: 'Record',
  },
  stage: {
    draft: 'Draft',
    opinion: 'Opinion',
    notice: 'Notice',
    'roll-call': 'Roll call',
    marking: 'Marking',
    closed: 'Box closed',
    count: 'Count',
    declared: 'Declared',
    published: 'Published',
    'carried-out': 'Carried out',
    adjourned: 'Adjourned',
  },
  progress: 'Course of the meeting',
  notYet: (face, from) => `${face}: not before the meeting has come to “${from}”`,
  markingOver: 'This is not the time to mark ballots',
  now: (stage) => `The meeting is at “${stage}”. No step is skipped.`,
  full: '. ',
  comma: ', ',
  pause: ', ',
  colon: ': ',
  space: ' · ',
  gapHead: 'Over or short',
  mostHead: 'The most votes win',
  mostSay: (seats) =>
    `The ${seats === 1 ? 'candidate' : `${seats} candidates`} with the most votes ${seats === 1 ? 'is' : 'are'} elected; no majority is asked for`,
  seats: (seats, candidates) => `${s(seats, 'seat')}, ${s(candidates, 'candidate')}`,
  byStrokes: 'ordered by surname strokes',
  fixedBy: (by) => `order fixed by ${by}`,
  asWritten: 'in the order of the document',
  yes: 'For',
  no: 'Against',
  abstain: 'Abstain',
  motion: 'Motion',
  candidate: 'Candidate',
  basisOf: (name, year, article) => `Basis: ${name} ${year}${article ? `, ${article}` : ''}`,
  status: (status, caveat) => {
    const said = { confirmed: 'confirmed', unconfirmed: 'basis to be verified', legacy: 'former rule' }[
      status
    ];
    return `Rule: ${caveat && status === 'confirmed' ? caveat : said + (caveat ? `, ${caveat}` : '')}`;
  },
  chair: 'Chair',
  role: { monitor: 'Monitor', caller: 'Caller', counter: 'Counter' },
};
