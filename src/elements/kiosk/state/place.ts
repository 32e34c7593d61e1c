import type { Place } from '../../../shell/surroundings.js';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Rooms in which a kiosk finds its place by itself. */
export type Hung = Extract<Place, 'kiosk' | 'hall' | 'wall'>;

/** The place of a screen of that size, where the page does not say; null for what is held in the hand. */
export function placeFor({ width, height }: Size): Hung | null {
  if (width < 720) return null;
  if (height > width) return 'kiosk';
  if (width >= 2.5 * height) return 'wall';
  // A television's box tells of 960×540 px; a tablet, which is less wide for its height, is held in the hand.
  return width >= 1280 || (width >= 900 && width >= 1.6 * height) ? 'hall' : null;
}

/**
 * Px of body text in a place: 28 on 1080×1920, 30 on 1920×1080, 40 on 3840×1080, and as much more or less as another screen is
 * larger or smaller, so that an Android panel of 800×1280 and a 4K screen show the same picture.
 */
export function unitFor(place: Hung, { width, height }: Size): number {
  const units = {
    kiosk: Math.min(width / (1080 / 28), height / 56),
    hall: Math.min(width / 64, height / 36),
    wall: height / 27,
  };
  return Math.max(16, Math.round(units[place]));
}

/**
 * Whether a page has itself said how large text (`--qs-u`) or what is pressed (`--qs-touch`) is. The house's theme sheets say both of
 * every page: by these words, for the hand and in the elder theme.
 */
export const isOwnSize = (value: string): boolean =>
  !/^(|1rem|1\.375rem|max\((1rem, ?16|1\.375rem, ?22)px\)|44px|60px)$/.test(value.trim());

/** Px of the least side of what is pressed, beside text of `unit` px: 96 on a panel that stands before the visitor. */
export const touchFor = (place: Hung, unit: number): number =>
  Math.max(44, Math.round(unit * (place === 'kiosk' ? 96 / 28 : 2)));
