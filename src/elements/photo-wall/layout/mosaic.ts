/** A place in a mosaic, in whole px. */
export interface Tile {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Mosaic {
  readonly tiles: readonly Tile[];
  /** The largest share of a picture that is cut off, 0 to 1; at most `cropAtMost` when `isFull`. */
  readonly crop: number;
  /** Whether the box is filled edge to edge. With too few photos it cannot be: the block stands in the middle. */
  readonly isFull: boolean;
}

export const cropAtMost = 0.1;

interface Box {
  readonly width: number;
  readonly height: number;
}

interface Breaks {
  /** Where each row ends. */
  readonly ends: readonly number[];
  readonly heights: readonly number[];
  /** What all heights are to be multiplied by to fill the box. */
  readonly scale: number;
}

/**
 * Fills a box edge to edge with as many of the first photos as suit it, in their order: rows that fill the width, all made
 * higher or lower by one factor until they fill the height too; no picture loses more than a tenth. Rows or columns,
 * whichever cuts less. Tries every number of photos from `least` to `most` and every sensible number of rows.
 */
export function layMosaic(
  ratios: ArrayLike<number>,
  box: Box,
  gap: number,
  { least, most }: { readonly least: number; readonly most: number },
): Mosaic {
  const all = Array.from(ratios).slice(0, most);
  if (all.length === 0 || box.width <= 0 || box.height <= 0) return { tiles: [], crop: 0, isFull: false };
  let best: { breaks: Breaks; turned: boolean; score: number } | undefined;
  for (let count = Math.min(all.length, Math.max(1, least)); count <= all.length; count++) {
    for (const turned of [false, true]) {
      const own = all.slice(0, count).map((ratio) => (turned ? 1 / ratio : ratio));
      const room = turned ? { width: box.height, height: box.width } : box;
      for (const breaks of tries(own, room, gap)) {
        const score = scoreOf(breaks, room, count / all.length, turned);
        if (!best || score < best.score) best = { breaks, turned, score };
      }
    }
  }
  return place(all, best!.breaks, best!.turned, box, gap);
}

const cropOf = (scale: number): number => 1 - Math.min(scale, 1 / scale);

/** Filled first, then many photos, then rows of like height, then little cut. Rows are read more easily than columns. */
function scoreOf({ heights, scale }: Breaks, { height }: Box, share: number, turned: boolean): number {
  const crop = cropOf(scale);
  const mean = height / heights.length;
  const uneven = heights.reduce((sum, each) => sum + Math.abs(each * scale - mean), 0) / height;
  return (crop > cropAtMost ? 100 * crop : 0) + crop * 2 + uneven + (1 - share) * 1.5 + (turned ? 0.15 : 0);
}

function tries(ratios: readonly number[], box: Box, gap: number): Breaks[] {
  const sum = ratios.reduce((all, each) => all + each, 0);
  // Rows of equal height h take sum·h of width in all: rows·width = sum·h and rows·h = height.
  const fair = Math.sqrt((sum * box.height) / box.width);
  const found: Breaks[] = [];
  const most = ratios.length;
  for (
    let rows = Math.max(1, Math.min(most, Math.floor(fair)));
    rows <= Math.min(most, Math.ceil(fair));
    rows++
  )
    found.push(intoRows(ratios, rows, box, gap));
  return found;
}

/** Exactly so many rows, whose sums of ratios are as even as can be. O(rows·n·k), a page holds some dozens. */
function intoRows(ratios: readonly number[], rows: number, box: Box, gap: number): Breaks {
  const n = ratios.length;
  const sums = [0];
  for (const ratio of ratios) sums.push(sums[sums.length - 1]! + ratio);
  const fair = sums[n]! / rows;
  let cost = sums.map((sum, i) => (i === 0 ? 0 : (sum - fair) ** 2));
  const before: number[][] = [new Array<number>(n + 1).fill(0)];
  for (let row = 1; row < rows; row++) {
    const next = new Array<number>(n + 1).fill(Infinity);
    const from = new Array<number>(n + 1).fill(0);
    for (let end = row + 1; end <= n; end++)
      for (let start = end - 1; start >= row; start--) {
        const sum = sums[end]! - sums[start]!;
        if (sum > fair * 3 && start < end - 1) break;
        const each = cost[start]! + (sum - fair) ** 2;
        if (each < next[end]!) [next[end], from[end]] = [each, start];
      }
    cost = next;
    before.push(from);
  }
  const ends: number[] = [];
  for (let row = rows - 1, end = n; row >= 0; end = before[row]![end]!, row--) ends.unshift(end);
  const heights = ends.map((end, row) => {
    const start = row === 0 ? 0 : ends[row - 1]!;
    return (box.width - gap * (end - start - 1)) / (sums[end]! - sums[start]!);
  });
  const natural = heights.reduce((sum, each) => sum + each, 0);
  return { ends, heights, scale: (box.height - gap * (rows - 1)) / natural };
}

function place(ratios: readonly number[], breaks: Breaks, turned: boolean, box: Box, gap: number): Mosaic {
  const { ends, heights, scale } = breaks;
  const isFull = cropOf(scale) <= cropAtMost;
  // A block that cannot fill the box is drawn whole, in its middle.
  const across = isFull || scale >= 1 ? 1 : scale;
  const along = isFull ? scale : across;
  const [length, depth] = turned ? [box.height, box.width] : [box.width, box.height];
  const taken = heights.reduce((sum, each) => sum + each * along, gap * (heights.length - 1));
  const startDepth = isFull ? 0 : (depth - taken) / 2;
  const startLength = (length - length * across) / 2;
  const tiles: Tile[] = [];
  let y = startDepth;
  ends.forEach((end, row) => {
    const start = row === 0 ? 0 : ends[row - 1]!;
    const bottom = isFull && row === ends.length - 1 ? depth : y + heights[row]! * along;
    let x = startLength;
    for (let i = start; i < end; i++) {
      const ratio = turned ? 1 / ratios[i]! : ratios[i]!;
      const right = i === end - 1 ? length - startLength : x + ratio * heights[row]! * across;
      const [a, b, c, d] = [x, y, right, bottom].map((each) => Math.round(each)) as [
        number,
        number,
        number,
        number,
      ];
      tiles.push(
        turned
          ? { left: b, top: a, width: d - b, height: c - a }
          : { left: a, top: b, width: c - a, height: d - b },
      );
      x = right + gap;
    }
    y = bottom + gap;
  });
  return { tiles, crop: isFull ? cropOf(scale) : 0, isFull };
}
