import type { BallotText } from '../model/text.js';
import { basisStrings } from '../strings/basis.strings.js';
import { countStrings } from '../strings/count.strings.js';
import { figuresStrings } from '../strings/figures.strings.js';
import { markingStrings } from '../strings/marking.strings.js';
import { noticeStrings } from '../strings/notice.strings.js';
import { outcomeStrings } from '../strings/outcome.strings.js';
import { recordStrings } from '../strings/record.strings.js';
import { paperStrings } from '../strings/paper.strings.js';
import { wordsIn } from '../words.js';

/** Every table that some paper takes words from. */
export const strings = [
  basisStrings,
  figuresStrings,
  noticeStrings,
  markingStrings,
  countStrings,
  outcomeStrings,
  recordStrings,
  paperStrings,
] as const;

/** All words of papers; they are few calls, so one object holds them. */
export const paperWords = (text: BallotText) => ({
  ...wordsIn(text, markingStrings, countStrings),
  ...wordsIn(text, figuresStrings, outcomeStrings),
  ...recordStrings[text.locale],
  ...paperStrings[text.locale],
});

/** Told at the foot of every page: whose it is, printed when, that it is a sample. */
export const footOf = (text: BallotText, printed: string): readonly string[] => [
  text.say(text.document.meeting.name),
  printed,
  text.document.sample ? text.frame.sample : '',
];
