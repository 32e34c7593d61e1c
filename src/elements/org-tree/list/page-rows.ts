/** Rows from one to before another, by their places in the list. */
export interface RowSpan {
  readonly from: number;
  readonly to: number;
}

/** A page: its columns, each with the rows that stand in it. Never empty. */
export type RowPage = readonly RowSpan[];

/**
 * Rows in pages of `columns` columns of `height` px, none of them cut. A row stands on the same page as the one that it
 * `keeps` below itself, where a column holds both; one that is higher than a column has it alone. O(rows). Pure.
 *
 * @param first the row with which they begin. Default 0.
 */
export function pageRows(
  count: number,
  sizeOf: (row: number) => number,
  keeps: (row: number) => boolean,
  height: number,
  columns: number,
  first = 0,
): RowPage[] {
  const spans: RowSpan[] = [];
  let from = first;
  let filled = 0;
  for (let row = first; row < count; row++) {
    let needed = sizeOf(row);
    for (let next = row; keeps(next) && next + 1 < count && needed <= height; next++)
      needed += sizeOf(next + 1);
    // What no column holds together is parted where the column ends.
    const most = needed <= height ? needed : sizeOf(row);
    if (filled + most > height && row > from) {
      spans.push({ from, to: row });
      from = row;
      filled = 0;
    }
    filled += sizeOf(row);
  }
  spans.push({ from, to: count });
  const pages: RowSpan[][] = [];
  spans.forEach((span, i) => (i % columns === 0 ? pages.push([span]) : pages[pages.length - 1]!.push(span)));
  return pages;
}
