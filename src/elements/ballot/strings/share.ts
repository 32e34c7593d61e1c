const digits = '零一二三四五六七八九十';

/** 五分之四 as prose has it, in digits where a word would be long. */
export function chineseShare(num: number, den: number, half = '一半'): string {
  if (num * 2 === den) return half;
  const of = (n: number): string => (n <= 10 ? digits.charAt(n) : String(n));
  return num === den ? '全部' : `${of(den)}分之${of(num)}`;
}

const ordinals = ['half', 'third', 'quarter', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const numbers = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

export function englishShare(num: number, den: number): string {
  if (num * 2 === den) return 'half';
  if (num === den) return 'all';
  const part = ordinals[den - 2];
  return part && numbers[num] ? `${numbers[num]} ${part}${num > 1 ? 's' : ''}` : `${num}/${den}`;
}
