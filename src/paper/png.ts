import { paint } from './canvas.js';
import type { DisplayList } from './marks.js';
import type { Look } from './look.js';
import { atOnce, noSteps, type Run } from './steps.js';

/** A picture that was made. */
export interface Picture {
  readonly blob: Blob;
  /** Px for each px of the drawing; less than was asked for when no engine could hold so large a picture. */
  readonly scale: number;
  readonly reduced: boolean;
}

/** Px for each of a drawing unless told: sharp on paper up to the size of the screen. */
export const usualScale = 2;

/** Longest side and largest area, in px, that every promised engine gives: iOS allows 16,777,216 and Chromium 16,384. */
const longestSide = 16_384;
const largestArea = 16_777_216;

/**
 * A drawing as PNG, painted straight on a canvas: a strict content security policy refuses the usual way through an
 * image of the SVG. Larger drawings come out smaller than asked and say so.
 *
 * @param scale px for each of the drawing. Default `usualScale`.
 * @returns null where an engine gives no picture at all (a canvas forbidden by policy or out of memory)
 */
export async function toPicture(
  list: DisplayList,
  look: Look,
  scale = usualScale,
  run?: Run,
): Promise<Picture | null> {
  const wanted = Number.isFinite(scale) && scale > 0 ? scale : usualScale;
  let each = Math.min(
    wanted,
    longestSide / Math.max(list.width, list.height, 1),
    Math.sqrt(largestArea / Math.max(list.width * list.height, 1)),
  );
  // An engine short of memory gives null and no reason; half the size asks a quarter of it.
  for (let tries = 0; tries < 4; tries++, each /= 2) {
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.floor(list.width * each));
    canvas.height = Math.max(1, Math.floor(list.height * each));
    const context = canvas.getContext('2d');
    if (!context) continue;
    const painting = paint(context, list, look, each);
    if (run) await run(painting);
    else atOnce(painting);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    // Safari keeps a canvas's memory until it is collected; a small one is let go at once.
    canvas.width = canvas.height = 0;
    if (run) await run(noSteps());
    if (blob) return { blob, scale: each, reduced: each < wanted };
  }
  return null;
}
