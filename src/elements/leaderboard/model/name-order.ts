import type { CompareNames } from '../../../text/compare.js';
import type { Locale } from '../../../text/locale.js';

/** `strokes`: 姓氏笔画; `pinyin`: by sound. In English both are the alphabet. */
export type NameOrder = 'strokes' | 'pinyin';

/** Which collation of the engine stands for an order; strokes of the simplified script have a table of their own. */
const collations = {
  strokes: { 'zh-CN': 'zh-Hans-CN-u-co-stroke', 'zh-TW': 'zh-Hant-TW-u-co-stroke', en: 'en' },
  pinyin: { 'zh-CN': 'zh-Hans-CN-u-co-pinyin', 'zh-TW': 'zh-Hant-TW-u-co-pinyin', en: 'en' },
} as const;

/** Whether an order asks for the table of strokes (13 kB), which is fetched at its first use. */
export function needsStrokes(order: NameOrder, locale: Locale): boolean {
  return order === 'strokes' && locale === 'zh-CN';
}

/** The comparison of an order by the engine's own collation. */
export function collated(order: NameOrder, locale: Locale): CompareNames {
  return new Intl.Collator(collations[order][locale], { numeric: true }).compare;
}

/** Entries by name; equal names keep their order. `nameOf` is asked once an entry. */
export function sortByName(
  members: ArrayLike<number>,
  nameOf: (index: number) => string,
  compare: CompareNames,
): Uint32Array {
  const named = Array.from(members, (index) => ({ index, name: nameOf(index) }));
  named.sort((a, b) => compare(a.name, b.name));
  return Uint32Array.from(named, ({ index }) => index);
}
