import { measures, type Board, type Entry } from './hanging-parts.js';

/** How boards stand on a hanging sheet. Measures in em. */
export interface Arrangement {
  /** Of the page, in its measure: the size of type. */
  readonly em: number;
  /** Boards of each row, by their place among all. */
  readonly rows: readonly (readonly number[])[];
  /** Height of each row. */
  readonly heights: readonly number[];
  /** Height of a column of lines. */
  readonly depth: number;
  /** Width of each board with what is below it. */
  readonly widths: readonly number[];
  readonly width: number;
  readonly height: number;
}

/** The sheet that is to be filled, and what takes room on it beside the boards. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  /** Size of type above which a simpler sheet is better than a larger one. */
  readonly comfortable: number;
  readonly boardHeight: number;
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
  boards: readonly Board[],
  column: number,
  sheet: Sheet,
): { found: Arrangement; score: number } {
  let best: { found: Arrangement; score: number } | null = null;
  const top = sheet.root ? sheet.root.height + measures.rootGap : 0;
  for (const depth of depths(boards)) {
    const filled = boards.map(({ entries }) => fill(entries, depth));
    const widths = boards.map(({ width }, i) =>
      Math.max(width, filled[i]!.columns * (column + measures.gap) - measures.gap),
    );
    for (let count = 1; count <= Math.min(boards.length, mostRows); count++) {
      const rows = rowsOf(widths, count);
      const heights = rows.map((row) => rowHeight(row, filled, sheet.boardHeight));
      const height = heights.reduce((sum, each) => sum + each + measures.rowGap, top - measures.rowGap);
      const most = rows.reduce((value, row) => Math.max(value, widthOf(row, widths)), 0);
      const width = Math.max(most + (rows.length > 1 ? measures.trunk : 0), sheet.root?.width ?? 0);
      const em = Math.min(sheet.width / width, sheet.height / height);
      const score = Math.min(em, sheet.comfortable) * (1 - rowCost * Math.min(rows.length - 1, 10));
      if (!best || score > best.score)
        best = { score, found: { em, rows, heights, depth, widths, width, height } };
      // Further rows only make it higher.
      if (sheet.height / height <= best.score) break;
    }
  }
  return best!;
}

/** Depths worth trying: each one at first, then ever coarser. */
function depths(boards: readonly Board[]): number[] {
  let tallest: number = measures.line;
  let deepest: number = measures.line;
  for (const { entries } of boards) {
    deepest = Math.max(deepest, heightOf(entries));
    for (const { height } of entries) tallest = Math.max(tallest, height);
  }
  const found: number[] = [];
  for (let depth = tallest; depth < deepest; depth = Math.max(depth + measures.line, depth * 1.04))
    found.push(depth);
  return [...found, deepest];
}

function heightOf(entries: readonly Entry[]): number {
  return entries.reduce((sum, { height }) => sum + height, 0);
}

/** Entries from the top down, in columns of at most `depth` em; an entry is never torn. */
export function columnsOf(entries: readonly Entry[], depth: number): Entry[][] {
  const columns: Entry[][] = [];
  let used = Infinity;
  for (const entry of entries) {
    if (used + entry.height > depth + 0.001) {
      columns.push([]);
      used = 0;
    }
    columns[columns.length - 1]!.push(entry);
    used += entry.height;
  }
  return columns;
}

/** What `columnsOf` would come to: counted only, for it is asked a hundred times. */
function fill(entries: readonly Entry[], depth: number): Filled {
  let columns = 0;
  let used = Infinity;
  let height = 0;
  for (const entry of entries) {
    if (used + entry.height > depth + 0.001) {
      columns++;
      used = 0;
    }
    used += entry.height;
    if (used > height) height = used;
  }
  return { columns, height };
}

interface Filled {
  readonly columns: number;
  readonly height: number;
}

/** Boards in their order in so many rows, the widest as narrow as may be. */
function rowsOf(widths: readonly number[], count: number): number[][] {
  let least = widths.reduce((most, width) => Math.max(most, width), 0);
  let most = widths.reduce((sum, width) => sum + width + measures.gap, 0);
  for (let i = 0; i < 24; i++) {
    const middle = (least + most) / 2;
    if (rowsWithin(widths, middle).length <= count) most = middle;
    else least = middle;
  }
  return rowsWithin(widths, most);
}

function rowsWithin(widths: readonly number[], room: number): number[][] {
  const rows: number[][] = [];
  let used = Infinity;
  widths.forEach((width, i) => {
    if (used + width > room) {
      rows.push([]);
      used = 0;
    }
    rows[rows.length - 1]!.push(i);
    used += width + measures.gap;
  });
  return rows;
}

export function widthOf(row: readonly number[], widths: readonly number[]): number {
  return row.reduce((sum, i) => sum + widths[i]! + measures.gap, -measures.gap);
}

function rowHeight(row: readonly number[], filled: readonly Filled[], boardHeight: number): number {
  const most = row.reduce((value, i) => Math.max(value, filled[i]!.height), 0);
  return measures.rail + boardHeight + (most > 0 ? measures.listTop + most : 0.2);
}
