import type { Locale } from './locale.js';

/** A place in a ranking. */
export interface Place {
  /** From 1. */
  readonly place: number;
  /** Whether others share it. */
  readonly tied?: boolean | undefined;
}

/**
 * A place in words: 第3名, 并列第3名; in English 3rd, joint 3rd. What is no whole number from 1 gives a dash.
 */
export function formatPlace({ place, tied = false }: Place, locale: Locale): string {
  if (!Number.isSafeInteger(place) || place < 1) return '—';
  if (locale === 'en') return `${tied ? 'joint ' : ''}${place}${ending(place)}`;
  const joint = locale === 'zh-TW' ? '並列' : '并列';
  return `${tied ? joint : ''}第${place}名`;
}

/**
 * Places for values that stand best first: equal values share a place, and the places they take up are skipped
 * (1, 2, 2, 4) unless `dense` (1, 2, 2, 3).
 *
 * @param equal when two neighbours share a place; default: the same value
 */
export function placesOf<T>(
  values: readonly T[],
  { dense = false, equal = Object.is }: { dense?: boolean; equal?: (a: T, b: T) => boolean } = {},
): Place[] {
  let place = 0;
  return values.map((value, i) => {
    const asBefore = i > 0 && equal(values[i - 1] as T, value);
    const asNext = i + 1 < values.length && equal(value, values[i + 1] as T);
    if (!asBefore) place = dense ? place + 1 : i + 1;
    return { place, tied: asBefore || asNext };
  });
}

function ending(place: number): string {
  const ten = Math.floor(place / 10) % 10;
  return ten === 1 ? 'th' : (['th', 'st', 'nd', 'rd'][place % 10] ?? 'th');
}
