import { scrollersOf } from '../shell/watch/visible-part.js';
import type { Point } from './axes.js';

/**
 * Scrolls what stands around a canvas down, the nearest scroller first and each as far as it goes; the page takes what is
 * left. So it is right in a portal's inner pane, in an element of a set height and on an ordinary page.
 *
 * @param px of the canvas, down; a scroller around it is taken to be of the same scale
 * @param unit what one of them is on the screen
 */
export function scrollAround(canvas: HTMLElement, px: number, unit: Point): void {
  const size = Math.hypot(unit.x, unit.y);
  let left = px;
  for (const scroller of scrollersOf(canvas)) {
    if (Math.abs(left) * size < 1) return;
    if (getComputedStyle(scroller).overflowY === 'hidden') continue;
    const { scrollTop, scrollHeight, clientHeight } = scroller;
    // Reckoned, not read: a page may let its scrollers take their time.
    const part = Math.max(-scrollTop, Math.min(left, scrollHeight - clientHeight - scrollTop));
    scroller.scrollTop += part;
    left -= part;
  }
  if (Math.abs(left) * size >= 1) scrollBy(left * unit.x, left * unit.y);
}
