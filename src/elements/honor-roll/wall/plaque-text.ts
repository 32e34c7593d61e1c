import { balanceTitle } from '../../../text/balance.js';
import { widthOf } from '../../../paper/measure.js';
import { textLength } from '../../../text/length.js';
import { sensePieces } from '../../../text/sense.js';

/** A title set on a plaque: its lines, joined the title itself, and the size of its type in em. */
export interface SetTitle {
  readonly lines: readonly string[];
  readonly size: number;
}

/** Height of a line against its size. */
export const titleLeading = 1.34;

/** The least type of a plaque in em of the place: 26 of 30 px in a hall, 32 of 40 on a wall. */
export const leastTitle = 0.87;

/** Letters stand a little apart. */
const spaced = 1.04;

const steps = [1, 0.92, 0.84, 0.76, 0.68, 0.6, 0.52];

/**
 * The largest type, no larger than `size`, at which a whole title stands in a room (em), in balanced lines. Where even the
 * least is too large the title is taller than the room, and never cut: `heightFor` asks for a room that is high enough.
 */
export function setTitle(title: string, size: number, room: { width: number; height: number }): SetTitle {
  let set: SetTitle = { lines: [title], size };
  for (const step of steps) {
    const each = Math.max(leastTitle, size * step);
    set = { lines: linesOf(title, room.width / (each * spaced)), size: each };
    const wide = Math.max(...set.lines.map(widthOf)) * each * spaced;
    // A Latin word or a date that is not broken may be wider than a line.
    if (wide <= room.width + 0.01 && set.lines.length * titleLeading * each <= room.height) return set;
    if (each === leastTitle) break;
  }
  return set;
}

/** Balanced lines that break by sense where they can: 全国综合 / 减灾示范社区. */
export function linesOf(title: string, perLine: number): string[] {
  // Quotes and dashes are as wide as a Han character in a Song font.
  const room = perLine - Math.max(0, Math.min(1, widthOf(title) - textLength(title)));
  // An author's own places to break say more.
  if (title.includes('\u200b') || textLength(title) <= room) return balanceTitle(title, room);
  const wished = sensePieces(title)
    .join('\u200b')
    .replace(/“[^”]{1,12}”/g, (quoted) => quoted.replace(/\u200b/g, ''));
  return balanceTitle(wished, room).map((line) => line.replace(/\u200b/g, ''));
}

/** Em that a title takes at the least type in a width. */
export function heightFor(title: string, width: number): number {
  return linesOf(title, width / (leastTitle * spaced)).length * titleLeading * leastTitle;
}
