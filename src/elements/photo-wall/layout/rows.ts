/** A line of photos: which of them, and how high they stand. */
export interface Row {
  readonly from: number;
  readonly to: number;
  readonly height: number;
}

export interface RowOptions {
  /** Px to fill, exactly. */
  readonly width: number;
  /** Px of height that rows should have. */
  readonly target: number;
  /** Px between photos. */
  readonly gap: number;
}

/** A photo wider or taller than this is cut at its edges in the wall, else a panorama would be too low to see; the viewer shows all of it. */
const ratioWithin = { least: 0.45, most: 3.2 };

export const layoutRatio = ({ width, height }: { readonly width: number; readonly height: number }): number =>
  Math.min(ratioWithin.most, Math.max(ratioWithin.least, width / height));

/** The last row of a group may stay short; it is not blown up to more than this of the target. */
const lastAtMost = 1.25;

/**
 * Breaks photos into rows that fill the width exactly and whose heights are, all together, as near to the target as can be:
 * the shortest path over all sensible breaks instead of the first row that happens to fit, which leaves its misfits to the
 * end. O(n·k), k the most photos that a row may sensibly hold (about width / (half the target)). The last row keeps to the
 * start of the line when it is not full.
 */
export function bestRows(ratios: ArrayLike<number>, from: number, to: number, options: RowOptions): Row[] {
  const { width, target, gap } = options;
  const n = to - from;
  if (n <= 0 || width <= 0) return [];
  const cost = new Float64Array(n + 1).fill(Infinity);
  const before = new Int32Array(n + 1);
  cost[0] = 0;
  // Rows lower than half of the target are no use, so a row holds no more than what makes it so low.
  for (let end = 1; end <= n; end++) {
    let sum = 0;
    for (let start = end - 1; start >= 0; start--) {
      sum += ratios[from + start]!;
      const height = (width - gap * (end - start - 1)) / sum;
      // One photo alone is always a way, however wide, or nothing could be laid out.
      if (height < target / 2 && start < end - 1) break;
      const isLast = end === n;
      const miss = isLast && height > target ? (height / target - 1) * 0.2 : height / target - 1;
      const each = cost[start]! + (miss > 0 ? miss * miss : 1.5 * miss * miss) * 100 + (isLast ? 0 : 1e-6);
      if (each < cost[end]!) {
        cost[end] = each;
        before[end] = start;
      }
    }
  }
  const rows: Row[] = [];
  for (let end = n; end > 0; end = before[end]!) {
    const start = before[end]!;
    let sum = 0;
    for (let i = start; i < end; i++) sum += ratios[from + i]!;
    const full = (width - gap * (end - start - 1)) / sum;
    const height = end === n ? Math.min(full, target * lastAtMost) : full;
    rows.push({ from: from + start, to: from + end, height });
  }
  return rows.reverse();
}

/**
 * Writes down where the photos of a row begin and how wide they are, in whole px: edges are rounded and not widths, so that
 * the row ends where the line does.
 */
export function placeRow(
  ratios: ArrayLike<number>,
  { from, to, height }: Row,
  { width, gap }: RowOptions,
  left: Int32Array,
  wide: Int32Array,
): void {
  let sum = 0;
  for (let i = from; i < to; i++) sum += ratios[i]!;
  const isFull = sum * height + gap * (to - from - 1) > width - 1;
  let x = 0;
  for (let i = from; i < to; i++) {
    const right = i === to - 1 && isFull ? width : Math.min(width, x + ratios[i]! * height);
    left[i] = Math.round(x);
    wide[i] = Math.max(1, Math.round(right) - left[i]!);
    x = right + gap;
  }
}
