import { measures, type Board, type Entry } from './hanging-parts.js';

/** How boards stand on a hanging sheet. Measures in em. */
export interface Arrangement {
  /** Of the page, in its measure: the size of type. */
  readonly em: number;
  /** One column. */
  readonly column: number;
  /** Boards of each row, by their place among all. */
  readonly rows: readonly (readonly number[])[];
  /** Height of each row. */
  readonly heights: readonly number[];
  /** Height of a column of lines. */
  readonly depth: number;
  /** Columns that each board takes. */
  readonly spans: readonly number[];
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

/**
 * Finds the depth of columns and the number of boards in a row that let the type be largest; once it is comfortable, the
 * fewest rows. Every depth is tried, and for each every number of columns that could still be better.
 */
export function arrange(
  boards: readonly Board[],
  column: number,
  sheet: Sheet,
): { found: Arrangement; score: number } {
  let best: { found: Arrangement; score: number } | null = null;
  for (const depth of depths(boards)) {
    const filled = boards.map(({ entries }) => fill(entries, depth));
    const spans = boards.map(({ width }, i) =>
      Math.max(filled[i]!.columns, Math.ceil((width + measures.gap) / (column + measures.gap))),
    );
    const least = spans.reduce((most, span) => Math.max(most, span), 1);
    const all = spans.reduce((sum, span) => sum + span, 0);
    for (let across = least; across <= all; across++) {
      const total = across * (column + measures.gap) - measures.gap + measures.trunk;
      // From here on type only shrinks.
      if (best && Math.min(sheet.width / total, sheet.comfortable) <= best.score) break;
      const rows = rowsOf(spans, across);
      const heights = rows.map((row) => rowHeight(row, filled, sheet.boardHeight));
      const height =
        (sheet.root ? sheet.root.height + measures.rootGap : 0) +
        heights.reduce((sum, each) => sum + each + measures.rowGap, -measures.rowGap);
      const width = Math.max(total, sheet.root?.width ?? 0);
      const em = Math.min(sheet.width / width, sheet.height / height);
      const score = Math.min(em, sheet.comfortable) * (1 - rowCost * Math.min(rows.length - 1, 10));
      if (!best || score > best.score)
        best = { score, found: { em, column, depth, rows, heights, spans, width, height } };
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

function rowsOf(spans: readonly number[], across: number): number[][] {
  const rows: number[][] = [];
  let used = Infinity;
  spans.forEach((span, i) => {
    if (used + span > across) {
      rows.push([]);
      used = 0;
    }
    rows[rows.length - 1]!.push(i);
    used += span;
  });
  return rows;
}

function rowHeight(row: readonly number[], filled: readonly Filled[], boardHeight: number): number {
  const most = row.reduce((value, i) => Math.max(value, filled[i]!.height), 0);
  return measures.rail + boardHeight + (most > 0 ? measures.listTop + most : 0.2);
}
