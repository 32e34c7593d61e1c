import { isMotionReduced } from '../../../shell/watch/motion.js';

/** Ms of the way from the wall to the viewer. */
const duration = 300;

/**
 * Lets a photo open from its place on the wall: the picture grows out of its thumbnail. Nothing moves where the reader asked
 * for less motion, nor on a turned page, whose measures are not those of the screen.
 */
export function openFrom(thumbnail: HTMLElement, picture: HTMLElement): void {
  if (typeof picture.animate !== 'function' || isMotionReduced()) return;
  const from = thumbnail.getBoundingClientRect();
  const to = picture.getBoundingClientRect();
  const { offsetWidth, offsetHeight } = picture;
  if (!offsetWidth || !from.width || !to.width) return;
  const scale = to.width / offsetWidth;
  if (Math.abs(to.height - offsetHeight * scale) > 2) return;
  const k = from.width / to.width;
  const x = (from.left - to.left) / scale;
  const y = (from.top - to.top) / scale;
  picture.animate(
    [
      { transform: `translate(${x}px, ${y}px) scale(${k})`, opacity: 0.4 },
      { transform: 'none', opacity: 1 },
    ],
    { duration, easing: 'cubic-bezier(0.2, 0, 0, 1)' },
  );
}
