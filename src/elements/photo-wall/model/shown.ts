import { isKeptBack } from '../../../contract/checks/photo-wall.kept.js';
import type { Photo, PhotoWallDocument } from '../../../contract/generated/photo-wall/types.js';
import type { Review } from '../../../contract/generated/common/types.js';

/** What decides, beside the photo itself, whether it is shown. */
export interface Rules {
  /** The day it is in Asia/Shanghai, `YYYY-MM-DD`, by the clock of the screen: it counts also without network. */
  readonly today: string;
  /** Hide what has no consent. */
  readonly strictConsent: boolean;
  /** Hide what was not reviewed. */
  readonly strictReview: boolean;
}

/** Why a photo is not shown. */
export type HiddenFor = 'refused' | 'minor' | 'expired' | 'no-consent' | 'no-review';

/**
 * Why a photo is not shown; null when it is. Withdrawn ones never come here: reading has taken them out. Consent that was
 * refused or has run out, an expired photo and a minor's without the guardian's consent are hidden always; what has no
 * consent or no review only where the site asks for it.
 */
export function hiddenFor(photo: Photo, rules: Rules, review?: Review): HiddenFor | null {
  const { consent, expiresAt } = photo;
  if (consent && (!consent.given || isPast(consent.until, rules.today))) return 'refused';
  if (isKeptBack(photo)) return 'minor';
  if (isPast(expiresAt, rules.today)) return 'expired';
  if (rules.strictConsent && !consent) return 'no-consent';
  return isUnreviewed(photo, rules, review) ? 'no-review' : null;
}

/** A photo's or an object's own review counts, else that of the whole document. */
export function isUnreviewed(
  record: { readonly review?: Review },
  { strictReview }: Rules,
  review: PhotoWallDocument['review'],
): boolean {
  return strictReview && !(record.review ?? review);
}

/** Whether a date is over: a year when the next has begun, a month, a day likewise. Without a day (`''`) nothing is. */
export function isPast(date: string | undefined, today: string): boolean {
  return date !== undefined && today.slice(0, date.length) > date;
}
