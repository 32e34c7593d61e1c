import { parentOf } from '../shell/surroundings.js';

/**
 * How high the window is along an element's own vertical axis, in the element's own px: on a wall that is scaled, and on a panel whose page
 * is turned a quarter, where the window's width is the element's height. It asks the transforms around the element and no
 * box of its own, so what is laid out by the answer never changes the answer. A frame may be made as high as its page by a script around
 * it: it counts for no more than the screen, or both would grow for ever.
 */
export function windowHeightOf(element: Element): number {
  const high = parent === window ? innerHeight : Math.min(innerHeight, screen.height);
  let down = { x: 0, y: 1 };
  for (let node: Node | null = element; node; node = parentOf(node)) {
    if (!(node instanceof Element)) continue;
    const { transform } = getComputedStyle(node);
    if (!transform || transform === 'none') continue;
    const { a, b, c, d } = new DOMMatrix(transform);
    down = { x: a * down.x + c * down.y, y: b * down.x + d * down.y };
  }
  const length = Math.hypot(down.x, down.y);
  // Seen edge-on it has no height that could be measured.
  if (!(length > 0.001)) return high;
  return Math.round((Math.abs(down.x) > Math.abs(down.y) ? innerWidth : high) / length);
}
