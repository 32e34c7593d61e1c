import type { MarkingStrings } from './marking.strings.js';
import { s } from './english.js';

export const words: MarkingStrings = {
  secret: 'secret',
  ballot: 'Ballot',
  voteOn: 'Ballot',
  atMost: (seats, mayName) =>
    `No more than ${s(seats, 'name')} in all${mayName ? ', those you write in included' : ''}.`,
  mayWrite: 'You may name another below',
  mayNotWrite: 'No other name here',
  writeIn: 'Another person',
  chosenOf: (chosen, seats) => `*${chosen}* chosen, *${seats}* at most`,
  chosenParts: (yes, written) => `${yes} for${written > 0 ? `, ${written} written in` : ''}`,
  markedOf: (marked, all) => `${marked} of ${all} marked`,
  overNow: (over) => `${over} too many: the whole ballot would be invalid`,
  taken: (n, isAll) =>
    `${n} of the persons you wrote in ${n === 1 ? 'is' : 'are'} on the ballot already; ${isAll ? 'the ballot would be invalid' : n === 1 ? 'that line does not count' : 'those lines do not count'}`,
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
  castFailed: (why) => `Not cast${why && `: ${why}`}. Your ballot is still here; you can cast it again.`,
  leftFailed: (why) => `The last ballot was not cast${why && `: ${why}`}. Please ask the staff.`,
  inRoom: 'For use in the meeting room only; this is no remote vote',
  idleTitle: 'Are you still there?',
  idleMore: (seconds) => `In ${s(seconds, 'second')} the ballot that was not cast is wiped.`,
  idleGo: 'Go on',
  wiped: 'The ballot was wiped and not cast',
};
