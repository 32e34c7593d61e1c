import { statusOf } from '../../../rules/sources/status.js';
import type { Rule } from '../../../rules/types.js';
import { pickLabel, type Label } from '../../../text/label.js';
import { basisStrings } from '../strings/basis.strings.js';
import type { BallotText } from './text.js';

/** What a rule says of itself, wherever it is used: its source, and how far that was verified. */
export interface BasisWords {
  readonly basis: string;
  readonly status: string;
}

export function basisOf({ document, locale, words }: BallotText): BasisWords {
  const { rule } = document;
  const own = (label: Label | undefined): string => (label ? pickLabel(label, locale).text : '');
  const id = rule as keyof typeof statusOf;
  const told: Pick<Rule, 'status' | 'basis'> =
    typeof rule === 'string'
      ? { status: statusOf[id], basis: { ...basisStrings[locale][id], sentence: '' } }
      : rule;
  const { name, article, caveat } = told.basis;
  // The year stands outside the marks of a title: 《条例》（2020年）.
  const [, title = '', year = ''] = /^(.*?)(（\d{4}年）|\(\d{4}\))?$/.exec(own(name)) ?? [];
  return {
    basis: words.basisOf(title.trim(), year, own(article)).replace(/ +,/, ',').trim(),
    status: words.status(told.status, own(caveat)),
  };
}
