import type { Honor, HonorReview, Revocation } from '../../../contract/generated/honor-roll/types.js';

/**
 * Whether an honour still stands. `valid` tells on what ground: a date that has not passed, no end, or the last review;
 * without a ground nothing is claimed. What was withdrawn is not in the document any more.
 */
export type Validity =
  | {
      readonly state: 'valid';
      readonly until?: string;
      readonly permanent?: true;
      readonly review?: HonorReview;
    }
  | { readonly state: 'expired'; readonly until: string }
  /** Its time has passed, or another has taken its place. */
  | { readonly state: 'renewed'; readonly until?: string; readonly by: string }
  | ({ readonly state: 'revoked' } & Revocation);

/**
 * @param today the day it is in Asia/Shanghai, `YYYY-MM-DD`
 * @param isThere whether the document holds an honour of that id
 */
export function validityOf(honor: Honor, today: string, isThere: (id: string) => boolean): Validity {
  const { revoked, validUntil: until, renewedBy: by, permanent, reviews } = honor;
  if (revoked) return { state: 'revoked', ...revoked };
  const isOver = until !== undefined && hasPassed(until, today);
  const renewed = by !== undefined && by !== honor.id && isThere(by);
  if (renewed && (isOver || until === undefined))
    return { state: 'renewed', by, ...(until === undefined ? {} : { until }) };
  if (isOver) return { state: 'expired', until };
  const review = lastReview(reviews);
  return {
    state: 'valid',
    ...(until === undefined ? (permanent ? { permanent } : {}) : { until }),
    ...(review ? { review } : {}),
  };
}

/** A month or a year counts to its last day. */
export function hasPassed(end: string, today: string): boolean {
  return today.slice(0, end.length) > end;
}

function lastReview(reviews: readonly HonorReview[] = []): HonorReview | undefined {
  return reviews.reduce<HonorReview | undefined>(
    (last, each) => (last && last.date > each.date ? last : each),
    undefined,
  );
}
