import { noticeStrings } from '../strings/notice.strings.js';
import type { BallotText } from './text.js';

/** The rule in words, without numbers: before the roll call has fixed them. */
export function ruleInWords(text: BallotText): readonly string[] {
  const { rule, aim } = text.model;
  const { quorum, pass, writtenOpinion } = rule;
  const words = noticeStrings[text.locale];
  return [
    words.quorumRule(quorum.num, quorum.den, quorum.inclusive),
    words.passRule(pass.of, pass.num, pass.den, pass.inclusive, aim),
    ...(writtenOpinion === 'counted' && aim === 'motion' ? [words.writtenCounts] : []),
  ];
}

/** 应到66人，赞成须超过33票，即至少34票: once the base is known; '' before. */
export function ruleInNumbers(text: BallotText): string {
  const { needed, rule } = text.model;
  const { base } = text;
  if (needed === null || base === undefined) return '';
  return noticeStrings[text.locale].passNumbers(rule.pass.of, base, needed, rule.pass.inclusive);
}
