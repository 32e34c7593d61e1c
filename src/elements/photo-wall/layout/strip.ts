import { bestRows, placeRow, type RowOptions } from './rows.js';

/** Photos that stand beside one another, by their places among all. */
export interface Line {
  readonly from: number;
  readonly to: number;
  readonly top: number;
  /** With the caption below. */
  readonly height: number;
}

/** A head above photos, by the group it belongs to. */
export interface Head {
  readonly group: number;
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly height: number;
  /** Its lines, by their places among all. */
  readonly lines: { readonly from: number; readonly to: number };
}

/** Where everything stands on a long strip of photos. Numbers, not objects: 100,000 photos are laid out within a frame. */
export interface Strip {
  readonly height: number;
  readonly left: Int32Array;
  readonly top: Int32Array;
  readonly wide: Int32Array;
  /** Of the picture alone. */
  readonly high: Int32Array;
  /** None where photos stand in columns. */
  readonly heads: readonly Head[];
  /** From the top down. Where photos stand in columns: one a page on a panel, none elsewhere. */
  readonly lines: readonly Line[];
}

/** Px that stand between photos. */
export interface Air {
  readonly gap: number;
  /** Below each picture for its caption. */
  readonly caption: number;
}

export interface StripOptions extends RowOptions, Air {
  /** Px of air below a group. */
  readonly after: number;
}

/** A group to lay out: how many photos, and the px its head takes. */
export interface StripGroup {
  readonly count: number;
  readonly head: number;
  /** Its first photo fills the width, with so many px of caption; 0 (default): none does. */
  readonly lead?: number;
}

const empty = (count: number) => ({
  left: new Int32Array(count),
  top: new Int32Array(count),
  wide: new Int32Array(count),
  high: new Int32Array(count),
});

/** A leading picture is no higher than this share of its width; what is beyond is cut. */
const leadAtMost = 0.75;

/** Groups one below the other, each in rows that fill the width. Pure; O(n·k). */
export function layStrip(
  ratios: ArrayLike<number>,
  groups: readonly StripGroup[],
  options: StripOptions,
): Strip {
  const { width, gap, caption, after } = options;
  const { left, top, wide, high } = empty(ratios.length);
  const heads: Head[] = [];
  const lines: Line[] = [];
  let y = 0;
  let at = 0;
  groups.forEach(({ count, head, lead = 0 }, group) => {
    const to = at + count;
    if (group > 0) y += after;
    const own = { group, from: at, to, top: y, height: head };
    const firstLine = lines.length;
    y += head;
    let from = at;
    if (lead > 0 && count > 0) {
      const height = Math.round(Math.min(width / ratios[from]!, width * leadAtMost));
      left[from] = 0;
      top[from] = y;
      wide[from] = width;
      high[from] = height;
      lines.push({ from, to: ++from, top: y, height: height + lead });
      y += height + lead + (from < to ? gap : 0);
    }
    const rows = bestRows(ratios, from, to, options);
    rows.forEach((row, r) => {
      const height = Math.max(1, Math.round(row.height));
      placeRow(ratios, row, options, left, wide);
      top.fill(y, row.from, row.to);
      high.fill(height, row.from, row.to);
      lines.push({ from: row.from, to: row.to, top: y, height: height + caption });
      y += height + caption + (r < rows.length - 1 ? gap : 0);
    });
    heads.push({ ...own, lines: { from: firstLine, to: lines.length } });
    at = to;
  });
  return { height: y, left, top, wide, high, heads, lines };
}

/** The same photos in columns of one width: each goes below the shortest column, so that order is kept nearly. */
export function layColumns(ratios: ArrayLike<number>, options: Omit<StripOptions, 'after'>): Strip {
  const { width, target, gap, caption } = options;
  const { left, top, wide, high } = empty(ratios.length);
  const count = Math.max(1, Math.round((width + gap) / (target * 1.2 + gap)));
  const ends = new Array<number>(count).fill(0);
  const edge = (column: number): number => Math.round((column * (width + gap)) / count);
  for (let i = 0; i < ratios.length; i++) {
    let column = 0;
    for (let each = 1; each < count; each++) if (ends[each]! < ends[column]! - 0.5) column = each;
    const own = edge(column + 1) - gap - edge(column);
    left[i] = edge(column);
    top[i] = ends[column]!;
    wide[i] = own;
    high[i] = Math.max(1, Math.round(own / ratios[i]!));
    ends[column]! += high[i]! + caption + gap;
  }
  const height = Math.max(0, ...ends.map((end) => end - gap));
  return { height, left, top, wide, high, heads: [], lines: [] };
}

/** The line at `y`: the last one that begins above it. */
export function lineAt(lines: readonly { readonly top: number }[], y: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (lines[middle]!.top <= y) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}

/** Places of the photos of which anything stands between two heights, in their order. */
export function between(strip: Strip, from: number, to: number): number[] {
  const found: number[] = [];
  const { lines, top, high } = strip;
  if (lines.length > 0) {
    for (let at = lineAt(lines, from); at < lines.length && lines[at]!.top < to; at++)
      if (lines[at]!.top + lines[at]!.height > from)
        for (let i = lines[at]!.from; i < lines[at]!.to; i++) found.push(i);
    return found;
  }
  for (let i = 0; i < top.length; i++) if (top[i]! < to && top[i]! + high[i]! > from) found.push(i);
  return found;
}
