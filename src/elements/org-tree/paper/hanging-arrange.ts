import { measures, type Board, type Entry } from './hanging-parts.js';

/** How boards stand on a hanging sheet. */
export interface Arrangement {
  readonly boards: readonly Board[];
  /** Below each board, in a column that wide. */
  readonly entries: readonly (readonly Entry[])[];
  readonly column: number;
  /** Of each board. */
  readonly height: number;
  /** Boards of each row, by their place among all. */
  readonly rows: readonly (readonly number[])[];
  /** Height of each row. */
  readonly heights: readonly number[];
  /** Height of a column of lines, and how many columns each board has. */
  readonly depth: number;
  readonly columns: readonly number[];
  /** Width of each board with what is below it. */
  readonly widths: readonly number[];
  readonly size: { readonly width: number; readonly height: number };
  /** The larger, the better it is read. */
  readonly score: number;
}

/** The sheet that is to be filled, and what takes room on it beside the boards. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  /** Scale above which a simpler sheet is better than a larger one. */
  readonly comfortable: number;
  readonly root: { readonly width: number; readonly height: number } | null;
}

/** Each further row of boards is as bad as type smaller by this share. */
const rowCost = 0.05;

/** More rows of boards than this are tried for no sheet. */
const mostRows = 60;

/**
 * Finds the depth of columns and the number of rows that let the type be largest; once it is comfortable, the fewest
 * rows. Every depth is tried, and for each one row more until the height alone decides.
 */
export function arrange(
  set: Pick<Arrangement, 'boards' | 'entries' | 'column' | 'height'>,
  sheet: Sheet,
): Arrangement {
  const { boards, entries, column } = set;
  const { root, comfortable } = sheet;
  const top = root ? root.height + measures.rootGap : 0;
  let best: Arrangement | null = null;
  for (const depth of depths(entries)) {
    const filled = entries.map((each) => fill(each, depth));
    const columns = filled.map((each) => each.columns);
    const widths = boards.map(({ width }, i) =>
      Math.max(width, columns[i]! * (column + measures.gap) - measures.gap),
    );
    for (let count = 1; count <= Math.min(boards.length, mostRows); count++) {
      const rows = rowsOf(widths, count);
      const heights = rows.map((row) => {
        const list = most(row.map((i) => filled[i]!.height));
        return measures.rail + set.height + (list > 0 ? measures.listTop + list : measures.bare);
      });
      const height = heights.reduce((sum, each) => sum + each + measures.rowGap, top - measures.rowGap);
      const trunk = rows.length > 1 ? measures.trunk : 0;
      const width = Math.max(most(rows.map((row) => widthOf(row, widths))) + trunk, root?.width ?? 0);
      const scale = Math.min(sheet.width / width, sheet.height / height, comfortable);
      const score = scale * (1 - rowCost * Math.min(rows.length - 1, 10));
      if (!best || score > best.score)
        best = { ...set, rows, heights, depth, columns, widths, size: { width, height }, score };
      // Further rows only make it higher.
      if (sheet.height / height <= best.score) break;
    }
  }
  return best!;
}

function most(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, value), 0);
}

/** Depths worth trying: each one at first, then ever coarser. A little more than the sum, which is rounded. */
function depths(entries: readonly (readonly Entry[])[]): number[] {
  const tallest = most(entries.map((each) => most(each.map(({ height }) => height))));
  const deepest = most(entries.map((each) => each.reduce((sum, { height }) => sum + height, 0)));
  const found: number[] = [];
  for (let depth = tallest; depth < deepest; depth = Math.max(depth + measures.line, depth * 1.04))
    found.push(depth + 0.001);
  return [...found, deepest + 0.001];
}

/**
 * Columns of at most `depth` that entries, which are never torn, take from the top down: counted only, for it is asked a
 * hundred times.
 */
function fill(entries: readonly Entry[], depth: number): { columns: number; height: number } {
  let columns = 0;
  let used = Infinity;
  let height = 0;
  for (const entry of entries) {
    if (used + entry.height > depth) {
      columns++;
      used = 0;
    }
    used += entry.height;
    if (used > height) height = used;
  }
  return { columns, height };
}

/** Boards in their order in so many rows, the widest as narrow as may be, to a thousandth of a board. */
function rowsOf(widths: readonly number[], count: number): number[][] {
  const widest = most(widths);
  // No room that is less than its share holds all, and none that is a board more leaves one out.
  let least = widths.reduce((sum, width) => sum + width + measures.gap, 0) / count;
  let enough = least + widest + measures.gap;
  least = Math.max(widest, least - measures.gap);
  for (let i = 0; i < 12; i++) {
    const middle = (least + enough) / 2;
    if (rowsWithin(widths, middle, measures.gap).length <= count) enough = middle;
    else least = middle;
  }
  return rowsWithin(widths, enough, measures.gap);
}

/** Places of what stands in each row, from the left until a row is full. */
export function rowsWithin(widths: readonly number[], room: number, gap: number): number[][] {
  const rows: number[][] = [];
  let used = Infinity;
  widths.forEach((width, i) => {
    if (used + width > room) {
      rows.push([]);
      used = 0;
    }
    rows[rows.length - 1]!.push(i);
    used += width + gap;
  });
  return rows;
}

export function widthOf(row: readonly number[], widths: readonly number[]): number {
  return row.reduce((sum, i) => sum + widths[i]! + measures.gap, -measures.gap);
}
