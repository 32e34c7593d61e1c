import type { Point } from './axes.js';

/** Two fingers that hold something: how far they are apart, and the point between them. */
export interface Grip {
  readonly apart: number;
  readonly at: Point;
}

/**
 * The two fingers within `area`; null when there is another number of them. A hand that rests elsewhere on the screen, as on
 * the frame of a hall's table, is none of them.
 */
export function gripOf(touches: TouchList, area: Node): Grip | null {
  const [a, b, ...more] = Array.from(touches).filter(({ target }) => area.contains(target as Node));
  if (!a || !b || more.length > 0) return null;
  return {
    apart: Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY) || 1,
    at: { x: (a.clientX + b.clientX) / 2, y: (a.clientY + b.clientY) / 2 },
  };
}
