import type { Total } from '../../frame/head.js';
import type { OrgWords } from './words.js';

/** 11个前哨支部, 33个楼道党小组: types of which there are several. */
export function sumsOf(words: OrgWords): string[] {
  return words.model.totals.units
    .filter(({ count }) => count > 1)
    .map(({ type, count }) => words.strings.count(count, words.many(type)));
}

/** The same as figures, and the posts of which there are several. */
export function totalsOf(words: OrgWords): Total[] {
  const { units, posts } = words.model.totals;
  const named = units.map(({ type, count }): Total => ({
    figure: count,
    label: count > 1 ? words.many(type) : words.say(type.label),
  }));
  const several = posts.filter(({ count }) => count > 1);
  return [
    ...named,
    ...several.map((each, i): Total => ({
      figure: each.count,
      label: words.postName(each, posts),
      apart: i === 0,
    })),
  ];
}
