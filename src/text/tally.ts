import type { Locale } from './locale.js';

/** A count drawn by counting: one stroke is one, five make 正. */
export interface Tally {
  /** The count as a whole number from 0. */
  readonly count: number;
  /** Drawn in characters, for plain text: 正正丅. From the thirteenth thousand on in digits. */
  readonly text: string;
  /** In words, for the name of a drawing: 12画，正字2个又2画. The drawing itself says nothing to who cannot see it. */
  readonly label: string;
  /** What to draw, one entry a character of five: strokes that are made, and pale ones that are still needed. */
  readonly groups: readonly { readonly made: number; readonly pale: number }[];
}

/**
 * The five strokes of 正 in the order of writing, as SVG path data in a box of {@link tallyBox}: straight, with square
 * ends, so that a line of any width reads from afar.
 */
export const tallyPaths: readonly string[] = ['M10 12H62', 'M36 12V62', 'M36 35H58', 'M18 32V62', 'M6 62H66'];

/** Size of the box of one 正, and how far on the next one begins. */
export const tallyBox = { width: 72, height: 76, advance: 92 };

/** 正 as far as it is written. */
const partial = ['', '一', '丅', '下', '𤴓'];

/** More is not counted by eye: 12,500 strokes are 2,500 characters. */
const mostDrawn = 12_500;

/**
 * A count in 正 strokes. What is no count (negative, fractional, NaN) is taken as the whole number below it, at least 0.
 *
 * @param needed up to how many strokes pale ones are added, such as a pass line; default none
 */
export function tallyStrokes(count: number, locale: Locale = 'zh-CN', needed = 0): Tally {
  const made = whole(count);
  const all = Math.min(mostDrawn, Math.max(made, whole(needed)));
  const drawn = Math.min(made, mostDrawn);
  const groups: { made: number; pale: number }[] = [];
  for (let from = 0; from < all; from += 5) {
    const here = Math.max(0, Math.min(5, drawn - from));
    groups.push({ made: here, pale: Math.min(5, all - from) - here });
  }
  const fives = Math.floor(made / 5);
  const rest = made % 5;
  const text = made > mostDrawn ? String(made) : '正'.repeat(fives) + (partial[rest] as string);
  return { count: made, text, label: words[locale](made, fives, rest), groups };
}

/** Above the safe integers a remainder would be invented. */
function whole(count: number): number {
  return count > 0 ? Math.min(Math.floor(count), Number.MAX_SAFE_INTEGER) : 0;
}

const words: { readonly [locale in Locale]: (count: number, fives: number, rest: number) => string } = {
  'zh-CN': (count, fives, rest) => `${count}画${fives ? `，正字${fives}个${rest ? `又${rest}画` : ''}` : ''}`,
  'zh-TW': (count, fives, rest) => `${count}畫${fives ? `，正字${fives}個${rest ? `又${rest}畫` : ''}` : ''}`,
  en: (count, fives, rest) =>
    `${count} ${count === 1 ? 'stroke' : 'strokes'}${fives ? `: ${fives} of five${rest ? ` and ${rest}` : ''}` : ''}`,
};
