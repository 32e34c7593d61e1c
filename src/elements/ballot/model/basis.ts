import { rules, unread } from '../../../rules/presets.js';
import type { Rule } from '../../../rules/types.js';
import { pickLabel, type Label } from '../../../text/label.js';
import type { BallotText } from './text.js';

/** What a rule says of itself, wherever it is used: its source, and how far that was verified. */
export interface BasisWords {
  readonly basis: string;
  readonly status: string;
  readonly sentence: string;
}

export function basisOf({ document, locale, words }: BallotText): BasisWords {
  const given = document.rule;
  const { basis, status }: Rule = typeof given === 'string' ? rules[given as keyof typeof rules] : given;
  const own = (label: Label | undefined): string => (label ? pickLabel(label, locale).text : '');
  // The status says it.
  const article = basis.article === unread ? undefined : basis.article;
  // The year stands outside the marks of a title: 《条例》（2020年）.
  const [, name = '', year = ''] = /^(.*?)(（\d{4}年）|\(\d{4}\))?$/.exec(own(basis.name)) ?? [];
  return {
    basis: words.basisOf(name, year, own(article)).replace(/ +,/, ',').trim(),
    status: words.status(status, own(basis.caveat)),
    sentence: own(basis.sentence),
  };
}
