import { noticeStrings } from '../strings/notice.strings.js';
import type { BallotText } from './text.js';

/** The rule in words, without numbers: before the roll call has fixed them. */
export function ruleInWords(text: BallotText): readonly string[] {
  const { rule, aim, pass, seats } = text.model;
  const { quorum, writtenOpinion } = rule;
  const words = noticeStrings[text.locale];
  return [
    words.quorumRule(quorum.num, quorum.den, quorum.inclusive),
    pass ? words.passRule(pass.of, pass.num, pass.den, pass.inclusive, aim) : text.words.mostSay(seats),
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
