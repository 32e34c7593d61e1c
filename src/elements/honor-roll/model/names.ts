import { widthOf } from '../../../text/measure.js';

/** A name with the number of cells it takes. */
export interface PackedName<T> {
  readonly item: T;
  readonly span: number;
}

/**
 * Names in lines of cells of one length, so that they stand in columns (or, set vertically, in rows): a usual name takes one
 * cell, a long one as many as it needs, and none is parted. A name longer than a line has a line of its own.
 *
 * @param cells cells of a line
 * @param cell length of a cell in em, its gap included
 */
export function packNames<T>(
  items: readonly T[],
  nameOf: (item: T) => string,
  cells: number,
  cell: number,
): PackedName<T>[][] {
  const perLine = Math.max(1, Math.floor(cells));
  const lines: PackedName<T>[][] = [];
  let free = 0;
  for (const item of items) {
    const span = Math.min(perLine, spanOf(nameOf(item), cell));
    if (span > free) {
      lines.push([]);
      free = perLine;
    }
    lines[lines.length - 1]!.push({ item, span });
    free -= span;
  }
  return lines;
}

/** How many lines `packNames` would make: a roll is tried in several sizes before one of them is set. */
export function countLines(spans: readonly number[], cells: number): number {
  const perLine = Math.max(1, Math.floor(cells));
  let lines = 0;
  let free = 0;
  for (const span of spans) {
    if (span > free) {
      lines++;
      free = perLine;
    }
    free -= span;
  }
  return lines;
}

/** Em that stay free between two names. */
export const nameGap = 0.75;

/** Em of a cell in a line that is read across: most names, of up to four characters, take one. */
export const nameCell = 4 + nameGap;

/** Whether a name takes one cell for certain: no letter is wider than an em. Of twenty thousand names nearly all need no measuring. */
export const takesOneCell = (name: unknown, cell: number): boolean =>
  typeof name === 'string' && name.length + nameGap <= cell;

/** Cells of a line that a name takes. */
export function spanOf(name: string, cell: number): number {
  if (takesOneCell(name, cell)) return 1;
  return Math.max(1, Math.ceil((widthOf(name) + nameGap) / cell - 0.001));
}
