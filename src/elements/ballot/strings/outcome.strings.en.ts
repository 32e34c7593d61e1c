import type { OutcomeStrings } from './outcome.strings.js';
import { englishShare, s, shareOf, sign, times } from './english.js';

export const words: OutcomeStrings = {
  resultTitle: 'Declaration',
  step1: 'First: the ballots returned',
  toStep2: 'Declare the result',
  adjourned: 'Adjourned',
  passedSay: (of, yes, written, { base, num, den, inclusive, holds }) =>
    `*${yes}* in favour${written > 0 ? ` and ${written} written, *${yes + written}* in all` : ''}: ${inclusive ? (holds ? 'at least' : 'less than') : holds ? 'more than' : 'not more than'} ${shareOf(of, num, den, base)}. `,
  needSay: (needed, margin) =>
    margin === 0
      ? `*${needed}* needed, exactly reached.`
      : `*${needed}* needed, *${Math.abs(margin)}* ${margin > 0 ? 'over' : 'short'}.`,
  arithmetic: 'Arithmetic: ',
  attendance: 'Present: ',
  ballots: 'Ballots: ',
  arithmeticSay: ({ count, den, base, num, inclusive, holds }, needed) =>
    `${times(count, den)}, ${sign(inclusive, holds)} ${times(base, num)}; ${!inclusive && (base * num) % den === 0 ? `${englishShare(num, den)} is ${(base * num) / den}: ` : ''}${needed - 1} too few, ${needed} enough.`,
  attendanceSay: (expected, present, why) => `${expected} expected, ${present} present. ${why}`,
  ballotsSay: (issued, returned, isVoid) =>
    `${issued} issued, ${returned} returned, the vote is ${isVoid ? 'void' : 'valid'}`,
  sumsSay: (valid, invalid, returned, votes) =>
    `${valid} valid + ${invalid} invalid = ${returned}${votes ? `, ${votes}` : ''}.`,
  strokeIs: (of, n) => `one stroke a ${of === 'valid' ? 'valid ballot' : `member ${of}`}, ${n} in all`,
  lineAt: (of, num, den, at, inclusive) =>
    `${shareOf(of, num, den)}: ${inclusive ? 'at least' : 'more than'} ${at}`,
  dashed: (invalid, missing, without) =>
    `dashed: ${[invalid > 0 && `${invalid} invalid`, missing > 0 && `${missing} not returned`, without > 0 && `${without} without a ballot`].filter(Boolean).join(', ')}`,
  writtenFor: 'Written, for',
  otherAbsent: 'Others absent',
  electedHead: (n, seats) => `${n} elected, ${s(seats, 'seat')}`,
  elected: 'Elected',
  notElected: 'below the line',
  lessVotes: 'fewer votes',
  tiedMark: 'Tie',
  shortBy: (n) => `${n} short`,
  overBy: (n) => (n === 0 ? 'exactly enough' : `${n} over`),
  tieSay: (names, votes, open) =>
    `${names} have ${s(votes, 'vote')} each for ${s(open, 'open seat')}: a vote between them alone, where the higher count wins.`,
  unfilledSay: (n) =>
    `${s(n, 'seat')} open: another election; where nearly all seats are filled, fewer may do if half or more of the electors agree or the presidium decides.`,
  notHeld: 'Too few were present; no vote was held.',
  voidSay: 'This vote does not count; it is held again.',
  noOpinion: 'The opinion formed before is not given.',
  noTellers: 'No tellers are named.',
  notSigned: (names) => `It is not said that the count sheet is signed by ${names}.`,
  publishedFor: (range) => `Published ${range}`,
  carriedOut: 'Carried out',
  digest: 'Digest of the meeting record',
  digestSay:
    'The digest shows a change of the record after publication; it does not prove how anybody voted.',
  preselection: {
    electedHead: (n, seats) => `${n} selected, ${s(seats, 'seat')}`,
    elected: 'Selected',
    unfilledSay: (n) => `${s(n, 'seat')} open.`,
    tieSay: (names, votes, open) =>
      `${names} have ${s(votes, 'vote')} each for ${s(open, 'open seat')}: the meeting decides between them.`,
  },
  outcome: {
    'no-quorum': 'Too few',
    quorum: 'Not counted',
    void: 'Void',
    passed: 'Passed',
    rejected: 'Not passed',
    complete: 'Elected',
    partial: 'Seats open',
    tie: 'Tie',
    inconsistent: 'Wrong sums',
  },
};
