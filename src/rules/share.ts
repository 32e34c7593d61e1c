import type { Share } from './types.js';

/** A count: a safe whole number from 0. A text, NaN, a fraction is none, and nothing is ever made into one. */
export function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

/**
 * The least whole number x that meets a share of `base`: x·den ≥ base·num where the share itself is enough, else
 * x·den > base·num. Worked out by whole and rest, so that no product leaves the safe integers, whatever the base; of
 * 46, more than half is 24, four fifths is 37.
 */
export function leastOf({ num, den, inclusive }: Share, base: number): number {
  const rest = base % den;
  const whole = ((base - rest) / den) * num + (rest * num - ((rest * num) % den)) / den;
  return inclusive && (rest * num) % den === 0 ? whole : whole + 1;
}

/** Whether `count` is exactly the share of `base`. */
export function isExactly(count: number, { num, den }: Share, base: number): boolean {
  return (
    leastOf({ num, den, of: 'expected', inclusive: true }, base) === count && ((base % den) * num) % den === 0
  );
}

/**
 * The cross-multiplication in signs: `42×5=210 ≥ 46×4=184`. A factor of one is left out, and a product above the safe
 * integers is not written, for it would be wrong.
 */
export function crossed(count: number, share: Share, base: number, shown = String(count)): string {
  const holds = count >= leastOf(share, base);
  const sign = holds ? (share.inclusive ? '≥' : '>') : share.inclusive ? '<' : '≤';
  return `${product(count, share.den, shown)} ${sign} ${product(base, share.num, String(base))}`;
}

/** Whether so many votes suffice, in signs: `crossed`. Of no votes none suffice, and half of them would say nothing. */
export function passText(votes: number, needed: number, pass: Share, base: number, shown?: string): string {
  if (base === 0) return `${votes} < ${needed}`;
  return crossed(votes, pass, base, shown);
}

function product(count: number, factor: number, shown: string): string {
  const value = count * factor;
  if (factor === 1) return shown === String(count) ? shown : `${shown}=${count}`;
  const written = /\D/.test(shown) ? `(${shown})` : shown;
  return `${written}×${factor}${Number.isSafeInteger(value) ? `=${value}` : ''}`;
}
