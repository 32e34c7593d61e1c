import { pageHead } from '../../../paper/give.js';
import type { PageHead } from '../../../paper/pages.js';
import { pageStrings } from '../../../paper/paper.strings.js';
import type { OrgWords } from '../model/words.js';

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
  const { roots, totals: counted } = words.model;
  const totals = counted.units
    .filter(({ count }) => count > 1)
    .map(({ type, count }) => ({ count, label: words.many(type) }));
  const sum = totals.map(({ count, label }) => words.strings.count(count, label)).join(words.frame.comma);
  return {
    ...pageHead(words, {
      kicker: [words.say(words.document.kicker), sum].filter(Boolean).join(pageStrings[words.locale].space),
      body: roots.length === 1 ? words.name(roots[0]!) : '',
    }),
    totals,
    source: words.source,
    remark: words.remark,
  };
}
