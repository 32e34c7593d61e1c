import { renderSum, renderTotals, type Total } from '../../frame/head.js';
import { around } from './around.js';
import type { OrgWords } from './model/words.js';

/** The sums in the head: as large figures, or in a line where there is little room. */
export function renderSums(words: OrgWords, isShort: boolean): unknown {
  return isShort ? renderSum(sumsOf(words), words) : renderTotals(totalsOf(words), words);
}

/** 11个前哨支部, 33个楼道党小组: types of which there are several. */
function sumsOf(words: OrgWords): unknown[] {
  return words.model.totals.units
    .filter(({ count }) => count > 1)
    .map(({ type, count }) => around((of) => words.strings.count(count, of), words.paintMany(type)));
}

/** The same as figures, and the posts of which there are several. */
function totalsOf(words: OrgWords): Total[] {
  const { units, posts } = words.model.totals;
  const named = units.map(({ type, count }): Total => ({
    figure: count,
    label: count > 1 ? words.paintMany(type) : words.paint(type.label),
  }));
  const several = posts.filter(({ count }) => count > 1);
  return [
    ...named,
    ...several.map((each, i): Total => ({
      figure: each.count,
      label: words.paint(each.title, words.postName(each, posts)),
      apart: i === 0,
    })),
  ];
}
