import { lineAt, type Strip } from './strip.js';

type Direction = 'left' | 'right' | 'up' | 'down';

/**
 * The photo that an arrow leads to: the neighbour in the line, or the one of the next line that stands nearest below or
 * above. Null at the edges.
 */
export function neighbour(strip: Strip, at: number, direction: Direction): number | null {
  const { heads, lines, left, wide, top, high } = strip;
  const middle = left[at]! + wide[at]! / 2;
  const nearest = (places: Iterable<number>, far: (i: number) => number): number | null => {
    let best: number | null = null;
    let least = Infinity;
    for (const i of places) {
      const distance = far(i);
      if (distance < least) [least, best] = [distance, i];
    }
    return best;
  };
  if (direction === 'left' || direction === 'right') {
    const next = at + (direction === 'left' ? -1 : 1);
    return next >= 0 && next < left.length ? next : null;
  }
  const sign = direction === 'down' ? 1 : -1;
  if (heads.length > 0) {
    const line = lines[lineAt(lines, top[at]!) + sign];
    if (!line) return null;
    const places = Array.from({ length: line.to - line.from }, (_, i) => line.from + i);
    return nearest(places, (i) => Math.abs(left[i]! + wide[i]! / 2 - middle));
  }
  const level = top[at]! + high[at]! / 2;
  return nearest(Array.from(left.keys()), (i) => {
    const ahead = (top[i]! + high[i]! / 2 - level) * sign;
    return ahead <= 0 ? Infinity : ahead + 3 * Math.abs(left[i]! + wide[i]! / 2 - middle);
  });
}
