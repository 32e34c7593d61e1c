/** What a share is taken of. */
export type Of = 'expected' | 'present' | 'valid';

/** How many ballots may come back: as many as were given out, or as many as voters are there. */
export type Limit = 'issued' | 'voters';

/** One side of a cross-multiplication. */
export interface Cross {
  readonly count: number;
  readonly den: number;
  readonly base: number;
  readonly num: number;
  readonly inclusive: boolean;
  readonly holds: boolean;
}

const digits = '零一二三四五六七八九十';

/** 五分之四 as prose has it, in digits where a word would be long. */
export function chineseShare(num: number, den: number, half = '一半'): string {
  if (num * 2 === den) return half;
  const of = (n: number): string => (n <= 10 ? digits.charAt(n) : String(n));
  return num === den ? '全部' : `${of(den)}分之${of(num)}`;
}

/** 34×2＝68; a factor of one is left out. */
export const times = (n: number, factor: number): string =>
  factor === 1 ? String(n) : `${n}×${factor}＝${n * factor}`;

export const ofWhom = { expected: '应到会', present: '实到会', valid: '有效票' };
export const ofWhomInTaiwan = { expected: '應到會', present: '實到會', valid: '有效票' };
