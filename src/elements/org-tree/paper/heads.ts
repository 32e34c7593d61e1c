import type { PageHead } from '../../../paper/pages.js';
import { pageStrings } from '../../../paper/paper.strings.js';
import { formatDate } from '../../../text/date.js';
import type { OrgWords } from '../words.js';

/** What stands above and below every drawing, list and page of an organisation. */
export interface OrgHead extends PageHead {
  /** 11 前哨支部, 33 楼道党小组: types of which there are several. */
  readonly totals: readonly { readonly count: number; readonly label: string }[];
  /** Where the data comes from. */
  readonly source: string;
  /** 示例数据：人名均为虚构; what the document remarks on itself. */
  readonly remark: string;
}

/**
 * The issuing body is the only root; of a document with several the source answers for all. A sample says so in words,
 * wherever it goes.
 */
export function headOf(words: OrgWords): OrgHead {
  const { document, roots } = words.model;
  const { strings } = words;
  const source = document.source ? words.tell(document.source.name) : '';
  const sample = document.sample ? strings.sample : '';
  const remark = [sample, words.tell(document.note)].filter(Boolean).join(strings.colon);
  const totals = words.model.totals.units
    .filter(({ count }) => count > 1)
    .map(({ type, count }) => ({ count, label: words.say(type.label) }));
  const sum = totals.map(({ count, label }) => strings.count(count, label)).join(strings.comma);
  return {
    locale: words.locale,
    title: words.say(document.title),
    kicker: [words.say(document.kicker), sum].filter(Boolean).join(pageStrings[words.locale].space),
    body: roots.length === 1 ? words.name(roots[0]!) : '',
    date: strings.asOf(formatDate(document.asOf, words.locale)),
    sample,
    notes: [source, remark === sample ? '' : remark].filter(Boolean),
    totals,
    source,
    remark,
  };
}
