import { noticeStrings } from '../strings/notice.strings.js';
import type { BallotText } from './text.js';

/** What votes must reach, without numbers. */
export function passInWords({ locale, model, words }: BallotText): string {
  const { aim, pass, seats } = model;
  if (!pass) return words.mostSay(seats);
  return noticeStrings[locale].passRule(pass.of, pass.num, pass.den, pass.inclusive, aim);
}

/** The rule in words, without numbers: before the roll call has fixed them. */
export function ruleInWords(text: BallotText): readonly string[] {
  const { rule, aim } = text.model;
  const { quorum, writtenOpinion } = rule;
  const words = noticeStrings[text.locale];
  return [
    words.quorumRule(quorum.num, quorum.den, quorum.inclusive),
    passInWords(text),
    ...(writtenOpinion === 'counted' && aim === 'motion' ? [words.writtenCounts] : []),
  ];
}

/** 应到66人，赞成须超过33票，即至少34票: once the base is known; '' before. */
export function ruleInNumbers(text: BallotText): string {
  const { needed, pass } = text.model;
  const { base } = text;
  if (!pass || needed === null || base === undefined) return '';
  return noticeStrings[text.locale].passNumbers(pass.of, base, needed, pass.inclusive);
}
