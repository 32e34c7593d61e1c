import { scrollersOf } from '../windowing/visible-part.js';
import type { Point } from './axes.js';

/**
 * Scrolls what stands around a canvas down, the nearest scroller first and each as far as it goes; the page takes what is
 * left. So it is right in a portal's inner pane, in an element of a set height and on an ordinary page.
 *
 * @param px of the canvas, down
 * @param unit what one of them is on the screen
 */
export function scrollAround(canvas: HTMLElement, px: number, unit: Point): void {
  const size = Math.hypot(unit.x, unit.y) || 1;
  let left = px;
  for (const scroller of scrollersOf(canvas)) {
    if (Math.abs(left) * size < 1) return;
    if (getComputedStyle(scroller).overflowY === 'hidden') continue;
    const ratio = size / scaleOf(scroller);
    const before = scroller.scrollTop;
    // At once, or it could not be told how far it went.
    scroller.scrollBy({ top: left * ratio, behavior: 'instant' });
    left -= (scroller.scrollTop - before) / ratio;
  }
  if (Math.abs(left) * size >= 1) scrollBy(left * unit.x, left * unit.y);
}

/** Px of the screen for one of an element's own, whichever way it is turned. */
function scaleOf(element: HTMLElement): number {
  const { width, height } = element.getBoundingClientRect();
  return Math.sqrt((width * height) / (element.offsetWidth * element.offsetHeight)) || 1;
}
