import { lineAt, type Strip } from './strip.js';

/** How much higher or lower a picture may be than its row has it; what is beyond is cut from its edges. */
export const most = 0.1;

/** A panel's pages in px: where the first one ends on the strip, below the title, and the height of the others. */
export interface Pages {
  readonly first: number;
  readonly page: number;
}

type Rows = Pick<Strip, 'lines' | 'heads' | 'height'>;

/** Where a line begins: with the head above it. */
function startOf({ lines, heads }: Rows, at: number): number {
  const head = heads.find((each) => each.height > 0 && each.lines.from === at);
  return (head ?? lines[at])?.top ?? 0;
}

/** Where the last page begins: with a line, as every other does. */
export function lastPage(rows: Rows, page: number): number {
  const { lines, height } = rows;
  const least = Math.max(0, height - page);
  if (least === 0) return 0;
  for (let at = lineAt(lines, least); at < lines.length; at++) {
    const y = startOf(rows, at);
    if (y >= least) return y;
  }
  return least;
}

/** Where the next page of a strip begins, or the one before; round the ends. Lines stand whole at its top, below their head. */
export function pageFrom(rows: Rows, from: number, page: number, by: 1 | -1): number {
  const { lines } = rows;
  const last = lastPage(rows, page);
  if (by > 0 && from >= last - 1) return 0;
  if (by < 0 && from < 2) return last;
  // The air above a page needs no room on the page before.
  const above = lines[lineAt(lines, from - 1)];
  const end = above ? Math.min(from, above.top + above.height) : from;
  const y = Math.max(0, by > 0 ? from + page : end - page);
  let at = lineAt(lines, y);
  const line = lines[at];
  if (!line || y === 0) return y;
  // Forwards with the line that was cut, backwards with the first that is not.
  if (by > 0 ? line.top + line.height <= y + 1 : line.top < y - 1) at++;
  const next = lines[at];
  const start = next ? startOf(rows, at) : y;
  // A head that would be cut stays on the page before.
  const top = by > 0 || start >= y ? start : next!.top;
  // A line may be higher than the screen.
  return (top - from) * by > 1 ? top : y;
}

/**
 * Where the page begins that shows the whole of a line, and the fewest others anew; `from` where it does already.
 *
 * @param mayBeCut whether the page may begin within another line, as a finger has left it
 */
export function pageWith(rows: Rows, at: number, from: number, page: number, mayBeCut: boolean): number {
  const { top, height } = rows.lines[at]!;
  if (top >= from - 1 && top + height <= from + page + 1 && (mayBeCut || isStart(rows, from))) return from;
  if (top >= from) return startOf(rows, at);
  let first = at;
  while (first > 0 && startOf(rows, first - 1) >= top + height - page) first--;
  return startOf(rows, first);
}

/** Px at the foot of a page that would show a part of a row; none where a finger has left it within one at its top. */
export function cutBelow(rows: Rows, from: number, to: number): number {
  const { lines, height } = rows;
  if (lines.length === 0 || to >= height || !isStart(rows, from)) return 0;
  let at = lineAt(lines, to);
  // Less than a pixel is no part of a row.
  if (lines[at]!.top + lines[at]!.height > to + 1) at--;
  const whole = at < 0 ? 0 : lines[at]!.top + lines[at]!.height;
  // A row may be higher than the page.
  return whole > Math.max(0, from) ? to - whole : 0;
}

const isStart = ({ lines, heads }: Rows, y: number): boolean =>
  y < 2 ||
  Math.abs((lines[lineAt(lines, y + 2)]?.top ?? 0) - y) < 2 ||
  heads.some(({ top }) => Math.abs(top - y) < 2);

/**
 * Rows a little higher or lower, so that they fill their pages: a row that nearly fits is not left out. Changes the places of the
 * strip that it is given.
 */
export function fitPages(strip: Strip, { first, page }: Pages): Strip {
  const { top, high, lines } = strip;
  const picture = (at: number): number => high[lines[at]!.from]!;
  const bottom = (at: number): number => lines[at]!.top + lines[at]!.height;
  const shares: number[] = [];
  let end = first;
  for (let from = 0; from < lines.length; end = startOf(strip, from) + page) {
    let to = from;
    let pictures = picture(from);
    while (to + 1 < lines.length && bottom(to + 1) <= end) pictures += picture(++to);
    let more = 0;
    if (to + 1 < lines.length) {
      const over = bottom(to + 1) - end;
      const withNext = pictures + picture(to + 1);
      if (over <= most * withNext) {
        to++;
        more = -over / withNext;
      } else more = Math.max(0, Math.min(most, (end - bottom(to)) / pictures));
    }
    for (; from <= to; from++) shares.push(1 + more);
  }
  let moved = 0;
  const movedBefore: number[] = [];
  const fitted = lines.map((line, at) => {
    const before = picture(at);
    const after = Math.floor(before * shares[at]!);
    movedBefore.push(moved);
    const own = { ...line, top: line.top + moved, height: line.height + after - before };
    top.fill(own.top, line.from, line.to);
    high.fill(after, line.from, line.to);
    moved += after - before;
    return own;
  });
  const heads = strip.heads.map((head) => ({
    ...head,
    top: head.top + (movedBefore[head.lines.from] ?? moved),
  }));
  return { ...strip, lines: fitted, heads, height: strip.height + moved };
}
