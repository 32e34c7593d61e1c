/** The rows of a long column, of which a part only is painted. Heights are measured where a row was painted, else a guess. */
export interface ColumnRows {
  readonly keys: readonly string[];
  /** Px from the first row to the beginning of one. */
  startOf(index: number): number;
  /** Whether it is a head, which goes with the row below it. */
  isHead(index: number): boolean;
}

/** Rows are measured in whole px: what those of a page may be higher in truth. */
const slack = 4;

/**
 * The row with which each page begins. No row is cut that has room on one.
 *
 * @param room px of a page, of which the axis takes its part on each
 * @param top px above the first row
 */
export function pagesOf(rows: ColumnRows, room: number, top: number, axis: number): number[] {
  const firsts = [0];
  let end = room - top;
  for (let i = 0; i < rows.keys.length; i++) {
    const begin = i > 0 && rows.isHead(i - 1) ? i - 1 : i;
    if (rows.startOf(i + 1) <= end - slack || begin <= firsts[firsts.length - 1]!) continue;
    firsts.push(begin);
    end = rows.startOf(begin) + room - axis;
  }
  return firsts;
}

/** The page on which a row stands. */
export function pageWith(row: number, firsts: readonly number[]): number {
  let page = 0;
  while (page + 1 < firsts.length && firsts[page + 1]! <= row) page++;
  return page;
}
