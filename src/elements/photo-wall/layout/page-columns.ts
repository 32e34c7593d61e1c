import { most, type Pages } from './pages.js';
import type { Air, Line, Strip } from './strip.js';

interface Column {
  readonly left: number;
  readonly wide: number;
  readonly places: number[];
  /** Px where its next photo begins. */
  end: number;
  /** Px of its pictures alone. */
  pictures: number;
}

/**
 * Columns that end with their page: when the next photo has no room in the shortest column, all columns continue on the next page.
 * Pictures are a little higher or lower, so that columns fill their page. Changes the strip that it is given. O(n·columns).
 */
export function pageColumns(strip: Strip, { first, page }: Pages, { gap, caption }: Air): Strip {
  const { left, top, wide, high } = strip;
  // Each column begins with a photo that no other stands above.
  const firsts = Array.from(left.keys()).slice(0, new Set(left).size);
  const shape = firsts.map((i) => ({ left: left[i]!, wide: wide[i]! }));
  const lines: Line[] = [];
  let y = 0;
  for (let from = 0, end = first; from < left.length; end = y + page) {
    const columns = shape.map((each): Column => ({ ...each, places: [], end: y, pictures: 0 }));
    let to = from;
    for (; to < left.length; to++) {
      const column = columns.reduce((least, each) => (each.end < least.end - 0.5 ? each : least));
      const picture = high[to]!;
      const over = column.end + picture + caption - end;
      // A picture that is higher than a page still gets a place: the first of its column.
      if (column.places.length > 0 && over > most * (column.pictures + picture)) break;
      column.places.push(to);
      column.end += picture + caption + gap;
      column.pictures += picture;
    }
    const isLast = to === left.length;
    let bottom = y;
    for (const column of columns) {
      const missing = end - column.end + gap;
      const share = isLast && missing > 0 ? 0 : Math.max(-most, Math.min(most, missing / column.pictures));
      let next = y;
      for (const i of column.places) {
        left[i] = column.left;
        wide[i] = column.wide;
        top[i] = next;
        high[i] = Math.floor(high[i]! * (1 + share));
        next += high[i] + caption + gap;
      }
      bottom = Math.max(bottom, next - gap);
    }
    lines.push({ from, to, top: y, height: bottom - y });
    y = bottom + gap;
    from = to;
  }
  return { ...strip, lines, height: Math.max(0, y - gap) };
}
