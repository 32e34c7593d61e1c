import type { BallotStrings, Of } from './ballot.strings.js';
import { englishShare } from './share.js';

const ofWhom = { expected: 'those expected', present: 'those present', valid: 'the valid ballots' };
const times = (n: number, factor: number): string =>
  factor === 1 ? String(n) : `${n} × ${factor} = ${n * factor}`;
const s = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;
const shareOf = (of: Of, num: number, den: number, base: number | '' = ''): string =>
  `${englishShare(num, den)} of ${base === '' ? ofWhom[of] : `the ${base} ${{ expected: 'expected', present: 'present', valid: 'valid ballots' }[of]}`}`;
const sign = (inclusive: boolean, holds: boolean): string =>
  holds ? (inclusive ? 'not less than' : 'more than') : inclusive ? 'less than' : 'not more than';

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
  people: (n) => s(n, 'person', 'people'),
  sheets: (n) => s(n, 'ballot'),
  seats: (seats, candidates) => `${s(seats, 'seat')}, ${s(candidates, 'candidate')}`,
  byStrokes: 'ordered by surname strokes',
  fixedBy: (by) => `order fixed by ${by}`,
  asWritten: 'in the order of the document',
  secret: 'secret',
  open: 'open',
  yes: 'For',
  no: 'Against',
  abstain: 'Abstain',
  motion: 'Motion',
  candidate: 'Candidate',

  passRule: (of, num, den, inclusive, isElection) =>
    `${isElection ? 'A candidate is elected' : 'The motion passes'} with ${inclusive ? 'at least' : 'more than'} ${shareOf(of, num, den)} in favour`,
  quorumRule: (num, den, inclusive) =>
    `The meeting is held when ${inclusive ? 'at least' : 'more than'} ${shareOf('expected', num, den)} are present`,
  passNumbers: (of, base, needed, inclusive) =>
    `${base} ${{ expected: 'expected', present: 'present', valid: 'valid ballots' }[of]}: ${inclusive ? `${needed}` : `more than ${needed - 1}`} in favour are needed, that is at least ${needed}`,
  writtenCounts: 'Opinions written before the meeting count',
  basisOf: (name, year, article) => `Basis: ${name} ${year}${article ? `, ${article}` : ''}`,
  status: (status, caveat) => {
    const said = { confirmed: 'confirmed', unconfirmed: 'basis to be verified', legacy: 'former rule' }[
      status
    ];
    return `Rule: ${caveat && status === 'confirmed' ? caveat : said + (caveat ? `, ${caveat}` : '')}`;
  },
  neededHead: (needed, isElection) =>
    isElection ? `*${needed}* votes to be elected` : `*${needed}* votes in favour to pass`,
  neededWhy: (of, { count, den, base, num, inclusive }) =>
    `${inclusive ? 'At least' : 'More than'} ${shareOf(of, num, den, base)}: ${count - 1} are not enough, ${count} are (${times(count, den)}, ${sign(inclusive, true)} ${times(base, num)}).`,
  quorumWhy: ({ count, den, base, num, inclusive, holds }) =>
    `Present: ${times(count, den)}, ${sign(inclusive, holds)} ${times(base, num)}; the meeting ${holds ? 'may be held' : 'cannot be held'}.`,
  quorumMissing: (missing) => `${s(missing, 'person', 'people')} short. Too few for the meeting.`,

  onRoll: 'On the roll',
  expected: 'Expected',
  present: 'Present',
  absent: 'Absent',
  issued: 'Issued',
  returned: 'Returned',
  valid: 'Valid',
  invalid: 'Invalid',
  validSoFar: 'Valid so far',
  invalidSoFar: 'Invalid so far',
  writtenFiled: (total) => `${s(total, 'written opinion')} filed before the meeting`,
  notCounted: (n) => `${n} more left out`,
  excludedHead: 'Left out of those expected',
  excludedBy: (by) => `approved by ${by}`,
  noneExcluded: 'Nobody is left out',
  reached: (num, den, inclusive) => `${inclusive ? 'at least' : 'over'} ${englishShare(num, den)}`,
  notReached: (missing) => `${missing} short`,
  within: (what) => `not above ${what.toLowerCase()}`,
  withinValid: (what) => `not above ${what.toLowerCase()}`,
  aboveVoid: (what) => `above ${what.toLowerCase()}: void`,
  adds: (a, b, sum) => `${a} + ${b} = ${sum}`,
  addsRead: (a, b, sum) => `${a} + ${b} = ${sum} read`,
  addsUnread: (read, rest, all) => `${read} + ${rest} unread = ${all}`,
  ok: 'right',
  wrong: 'wrong',

  opinion: 'Opinion formed before',
  principle: 'Principle',
  content: 'Content',
  procedure: 'Procedure',
  accountability: 'Accountability',
  whenWhere: 'When and where',
  chair: 'Chair',
  theRule: 'Rule of the vote',
  notTold: 'Shown once it was told',

  ballot: 'Ballot',
  voteOn: 'Ballot',
  atMost: (seats) => `No more than ${s(seats, 'name')} in all, those you write in included.`,
  mayWrite: 'You may name another below',
  mayNotWrite: 'No other name here',
  writeIn: 'Another person',
  chosenOf: (chosen, seats) => `*${chosen}* chosen, *${seats}* at most`,
  chosenParts: (yes, written) => `${yes} for${written > 0 ? `, ${written} written in` : ''}`,
  markedOf: (marked, all) => `${marked} of ${all} marked`,
  overNow: (over) => `${over} too many: the whole ballot would be invalid`,
  clear: 'Start again',
  toReview: 'Review this ballot',
  reviewTitle: 'Review',
  reviewOver: (chosen, seats) =>
    `You chose ${chosen}, ${seats} at most. Cast like this, the whole ballot is invalid.`,
  reviewUnder: (chosen, seats) => `You chose ${chosen} of at most ${seats}. Fewer is valid.`,
  reviewUnmarked: (n) => `${s(n, 'line')} without a mark will abstain.`,
  reviewFull: 'Every line is marked.',
  unmarked: 'no mark (abstains)',
  back: 'Go back and change',
  cast: 'Cast',
  castAnyway: 'Cast it all the same',
  casting: 'Casting…',
  castDone: 'Your ballot was cast',
  castMore: 'What you chose is neither shown nor kept here. Please leave, so that the next person can vote.',
  castNoAnswer: 'Not cast: nothing on this page receives ballots. Please ask the staff.',
  castFailed: 'Not cast',
  castAgain: 'Your ballot is still here; you can cast it again.',
  inRoom: 'For use in the meeting room only; this is no remote vote',
  idleTitle: 'Are you still there?',
  idleMore: (seconds) => `In ${s(seconds, 'second')} the ballot that was not cast is wiped.`,
  idleGo: 'Go on',
  wiped: 'The ballot was wiped and not cast',

  countTitle: 'Open count',
  boxTitle: 'Box closed',
  read: (read, all) => `*${read}* read of *${all}*`,
  strokesHead: (needed) => `For: one stroke a vote, pale up to the line of ${needed}`,
  reachedLine: 'at the line',
  short: (n) => `*${n}* short`,
  resultLater: 'The result is what will be declared',
  countDone: 'All ballots are read; to be declared',
  boxValid: (returned, issued) =>
    `${issued} issued, ${returned} returned, no more than issued: the vote is valid and may be counted.`,
  boxVoid: (returned, issued) =>
    `${issued} issued, ${returned} returned, more than issued: the vote is void, nothing is counted, it is held again.`,
  role: { monitor: 'Monitor', caller: 'Caller', counter: 'Counter' },
  entry: 'Entry',
  byBallot: 'Ballot by ballot',
  byTotals: 'Totals',
  thisBallot: (n) => `Ballot ${n}`,
  record: 'Enter this ballot',
  recordInvalid: 'Invalid as a whole',
  undo: 'Undo the last',
  undone: (n) => `Undone; ${n} read`,
  recorded: (n, all) => `${n} of ${all} read`,
  keptByHost: 'The count is kept on this machine; after a reload it goes on.',
  keptNowhere: 'The count is not kept: a reload loses it. You can save it as a file.',
  saveCount: 'Save as a file',
  openCount: 'Go on from a file',
  notThisCount: 'This file is no count of this meeting',
  takenUp: (n) => `Going on: ${n} read`,
  fileName: 'count',

  resultTitle: 'Declaration',
  step1: 'First: the ballots returned',
  toStep2: 'Declare the result',
  adjourned: 'Adjourned',
  passedSay: (of, yes, written, { base, num, den, inclusive, holds }) =>
    `*${yes}* in favour${written > 0 ? ` and ${written} written, *${yes + written}* in all` : ''}: ${holds ? '' : 'not '}${inclusive ? 'at least' : 'more than'} ${shareOf(of, num, den, base)}. `,
  needSay: (needed, margin) =>
    margin === 0
      ? `*${needed}* needed, exactly reached.`
      : `*${needed}* needed, *${Math.abs(margin)}* ${margin > 0 ? 'over' : 'short'}.`,
  arithmetic: 'Arithmetic: ',
  attendance: 'Present: ',
  ballots: 'Ballots: ',
  arithmeticSay: ({ count, den, base, num, inclusive, holds }, needed) =>
    `${times(count, den)}, ${sign(inclusive, holds)} ${times(base, num)}. ${needed - 1} are not enough, ${needed} are.`,
  attendanceSay: (expected, present, why) => `${expected} expected, ${present} present. ${why}`,
  ballotsSay: (issued, returned, isVoid) =>
    `${issued} issued, ${returned} returned, the vote is ${isVoid ? 'void' : 'valid'}`,
  sumsSay: (valid, invalid, returned, votes) =>
    `${valid} valid + ${invalid} invalid = ${returned}${votes ? `, ${votes}` : ''}.`,
  strokeIsOne: (n) => `one stroke a member expected, ${n} in all`,
  strokeIsBallot: (n) => `one stroke a valid ballot, ${n} in all`,
  lineAt: (of, num, den, at, inclusive) =>
    `${shareOf(of, num, den)}: ${at}, ${inclusive ? 'to be reached' : 'to be exceeded'}`,
  dashed: (invalid, missing) => `dashed: ${invalid} invalid${missing > 0 ? `, ${missing} not returned` : ''}`,
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
    `${s(n, 'seat')} open: another election; where the count is close, fewer may do if half or more of the electors agree or the presidium decides.`,
  closeSay: (yes, no) =>
    `${yes} for and ${no} against are close: by article 17 of the charter the decision is put off, save in emergencies.`,
  equalitySay: 'Exactly the share is present; the words of the former rule say “over”. Please verify.',
  writtenNotCounted: (n) => `${s(n, 'written opinion')} do not count under this rule.`,
  moreNamesSay: (names, valid, seats) =>
    `${names} votes in all are more than ${valid} valid ballots with ${seats} each can hold: a ballot with too many names was taken as valid, or a count is wrong. Please check.`,
  spoiledSay: (n) => `${s(n, 'line')} could not be read and abstain.`,
  notHeld: 'Too few were present; no vote was held.',
  voidSay: 'This vote does not count; it is held again.',
  publishedFor: (range) => `Published ${range}`,
  carriedOut: 'Carried out',

  digest: 'Digest of the meeting record',
  digestSay:
    'The digest shows a change of the record after publication; it does not prove how anybody voted.',
  digestMore:
    'The digest is made of rule, roll, counts, signatures and outcome, and of no ballot. It proves that the record was not changed after it was published; not that the record was true, and not how anybody voted.',
  chain: 'Chain of records',
  chainOk: (n) => `${s(n, 'record')} in a chain, none changed.`,
  chainBroken: (at, reason) =>
    `Record ${at + 1} does not hold: ${{ 'not-sealed': 'it is no sealed record', digest: 'it was changed', previous: 'it does not follow the one before' }[reason]}.`,
  notSealed: 'Not sealed yet. As it stands, the digest is:',
  recount: 'Recount',
  recountAgrees: 'agrees with what was declared',
  recountDiffers: (told, found) => `differs: declared ${told}, recounted ${found}`,
  recountNot: 'this record cannot be recounted',
  previous: 'Digest before',
  first: 'first record',
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

  sheets4: {
    ballots: 'Ballots',
    count: 'Count sheet',
    result: 'Public notice',
    record: 'Meeting record',
  },
  paperSay: {
    ballots: (each) => `${each} a page, to be cut along the dashes. No number, no mark of any kind.`,
    count: 'Strokes are drawn by hand; monitors and counters sign.',
    result: 'To be posted after the declaration: rule, votes and time of publication.',
    record: 'All figures and the digest in eight groups of eight characters.',
  },
  printThis: (name) => `Print: ${name}`,
  mark: 'Mark',
  writeInHere: 'Another person (only on a line marked ×)',
  total: 'Total',
  strokes: 'For, one stroke a vote',
  how1: 'Draw ○ for, × against; no mark abstains.',
  how2: (seats) =>
    `No more than ${s(seats, 'name')} in all; with more the whole ballot is invalid. A ballot without any mark abstains.`,
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
