import type { FiguresStrings } from './figures.strings.js';
import { englishShare, s, shareOf, sign, times } from './english.js';

export const words: FiguresStrings = {
  sheets: (n) => s(n, 'ballot'),
  neededHead: (needed, aim) =>
    `*${needed}* ${needed === 1 ? 'vote' : 'votes'} ${{ motion: 'in favour to pass', election: 'to be elected', preselection: 'to be a candidate' }[aim]}`,
  neededWhy: (of, { count, den, base, num, inclusive }) =>
    `${inclusive ? 'At least' : 'More than'} ${shareOf(of, num, den, base)}: ${count - 1} too few, ${count} enough (${times(count, den)}, ${sign(inclusive, true)} ${times(base, num)}).`,
  quorumWhy: ({ count, den, base, num, inclusive, holds }) =>
    `Present: ${times(count, den)}, ${sign(inclusive, holds)} ${times(base, num)}; the meeting ${holds ? 'may be held' : 'cannot be held'}.`,
  quorumMissing: (missing) => `${s(missing, 'person', 'people')} short. Too few for the meeting.`,
  expected: 'Expected',
  present: 'Present',
  absent: 'Absent',
  issued: 'Issued',
  returned: 'Returned',
  valid: 'Valid',
  invalid: 'Invalid',
  validSoFar: 'Valid so far',
  invalidSoFar: 'Invalid so far',
  notCounted: (n) => `${n} more left out`,
  reached: (num, den, inclusive) => `${inclusive ? 'at least' : 'over'} ${englishShare(num, den)}`,
  notReached: (missing) => `${missing} short`,
  within: (what) => `no more than ${what.toLowerCase()}`,
  withinValid: (what) => `no more than ${what.toLowerCase()}: valid`,
  aboveVoid: (what) => `more than ${what.toLowerCase()}: void`,
  adds: (parts, sum) => `${parts.join(' + ')} = ${sum}`,
  addsRead: (a, b, sum) => `${a} + ${b} = ${sum} read`,
  addsUnread: (read, rest, all) => `${read} + ${rest} left = ${all}`,
  ok: 'right',
  wrong: 'wrong',
  boxValid: (returned, issued, limit) =>
    `${issued} issued, ${returned} returned, no more than ${limit === 'issued' ? 'issued' : 'are present'}: the vote is valid and may be counted.`,
  boxVoid: (returned, issued, limit) =>
    `${issued} issued, ${returned} returned, more than ${limit === 'issued' ? 'issued' : 'are present'}: the vote is void, nothing is counted, it is held again.`,
  closeSay: (yes, no) =>
    `${yes} for and ${no} against are close: by article 17 of the charter the decision is put off, save in emergencies.`,
  equalitySay: 'Exactly the number in the rule is present; its words say “over”. Please verify.',
  writtenNotCounted: (n, isRead) =>
    `${s(n, 'written opinion')} not counted${isRead ? ', basis to be verified' : ' under this rule'}.`,
  moreNamesSay: (names, valid, seats) =>
    `${names} votes in all are more than ${valid} valid ballots with ${seats} each can hold: a ballot with too many names was taken as valid, or a count is wrong. Please check.`,
  spoiledSay: (n) =>
    `${s(n, 'line')} could not be counted (not readable, or a name that may not stand there): taken as abstaining.`,
  aboveIssuedSay: (returned, issued) =>
    `${returned} returned are more than the ${issued} issued: valid under this rule. Please check.`,
  fewCandidatesSay: (candidates, seats) =>
    `${s(candidates, 'candidate')} for ${s(seats, 'seat')}: fewer than seats.`,
  nobodySay: 'Nobody is expected. Please check.',
};
