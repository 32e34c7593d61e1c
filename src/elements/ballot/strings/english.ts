import type { Of } from './share.js';

const ordinals = ['half', 'third', 'quarter', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const numbers = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

export function englishShare(num: number, den: number): string {
  if (num * 2 === den) return 'half';
  if (num === den) return 'all';
  const part = ordinals[den - 2];
  return part && numbers[num] ? `${numbers[num]} ${part}${num > 1 ? 's' : ''}` : `${num}/${den}`;
}

const ofWhom = { expected: 'those expected', present: 'those present', valid: 'the valid ballots' };

export const shareOf = (of: Of, num: number, den: number, base: number | '' = ''): string =>
  `${englishShare(num, den)} of ${base === '' ? ofWhom[of] : `the ${countOf(of, base)}`}`;

/** 1 valid ballot, 2 valid ballots, 2 present. */
export const countOf = (of: Of, n: number): string => (of === 'valid' ? s(n, 'valid ballot') : `${n} ${of}`);

export const times = (n: number, factor: number): string =>
  factor === 1 ? String(n) : `${n} × ${factor} = ${n * factor}`;

/** 1 ballot, 2 ballots. */
export const s = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

export const sign = (inclusive: boolean, holds: boolean): string =>
  holds ? (inclusive ? 'not less than' : 'more than') : inclusive ? 'less than' : 'not more than';
