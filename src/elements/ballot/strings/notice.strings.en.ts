import type { NoticeStrings } from './notice.strings.js';
import { countOf, s, shareOf } from './english.js';

export const words: NoticeStrings = {
  people: (n) => s(n, 'person', 'people'),
  passRule: (of, num, den, inclusive, aim) =>
    `${{ motion: 'The motion passes', election: 'A candidate is elected', preselection: 'A name is listed as a candidate' }[aim]} with ${inclusive ? 'at least' : 'more than'} ${shareOf(of, num, den)} in favour`,
  quorumRule: (num, den, inclusive) =>
    `The meeting is held when ${inclusive ? 'at least' : 'more than'} ${shareOf('expected', num, den)} are present`,
  passNumbers: (of, base, needed, inclusive) =>
    `${countOf(of, base)}: ${inclusive ? '' : `more than ${needed - 1} in favour are needed, that is `}at least ${needed}${inclusive ? ' in favour' : ''}`,
  writtenCounts: 'Opinions written before the meeting count',
  onRoll: 'On the roll',
  writtenFiled: (total) => `${s(total, 'written opinion')} filed before the meeting`,
  excludedHead: 'Left out of those expected',
  excludedBy: (by) => `approved by ${by}`,
  noneExcluded: 'Nobody is left out',
  opinion: 'Opinion formed before',
  principle: 'Principle',
  content: 'Content',
  procedure: 'Procedure',
  accountability: 'Accountability',
  whenWhere: 'When and where',
  theRule: 'Rule of the vote',
  readHere: 'Scan to read this notice',
  opinionLater: 'Shown once it is formed',
  noOpinion: 'Not given',
  notTold: 'Shown once it was told',
};
