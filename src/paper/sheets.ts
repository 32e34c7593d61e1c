import { cut, type Span } from './cuts.js';
import { hei, path, rect, type Box, type DisplayList, type Group, type Mark } from './marks.js';
import { furniture, roomOf } from './pages.js';
import { pageStrings } from './paper.strings.js';
import type { Stationery } from './papers.js';
import { columnLength, setColumn, setLine } from './set.js';

/** What is put on paper or in a file: a drawing in its own measure. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly groups: readonly Group[];
  /** Size of its smallest letters. */
  readonly smallest: number;
}

/** Strokes along the edge of a drawing are half outside it. */
const bleed = 2;

/** All that is seen of a drawing. */
export function wholeOf({ width, height }: Drawing): Box {
  return { x: -bleed, y: -bleed, width: width + 2 * bleed, height: height + 2 * bleed };
}

/** Points for each px of the drawing when all of it stands on one sheet, no more than `most`. */
export function fit(drawing: Drawing, paper: Stationery, most: number): number {
  const room = roomOf(paper, 'full');
  const whole = wholeOf(drawing);
  return Math.min(room.width / whole.width, room.height / whole.height, most);
}

/** The whole drawing on one sheet. */
export function oneSheet(drawing: Drawing, paper: Stationery, most: number): DisplayList {
  const room = roomOf(paper, 'full');
  const scale = fit(drawing, paper, most);
  const view = wholeOf(drawing);
  const width = view.width * scale;
  const height = view.height * scale;
  // Optical middle: a sheet that is not full looks as if it had slid down when it stands in the true one.
  const x = room.x + (room.width - width) / 2;
  const y = room.y + (room.height - height) * 0.38;
  return {
    width: paper.width,
    height: paper.height,
    pieces: [furniture(paper, 'full', 1, 1), { box: { x, y, width, height }, view, groups: drawing.groups }],
  };
}

/** A drawing cut into pages. */
export interface Tiling {
  readonly drawing: Drawing;
  readonly paper: Stationery;
  readonly scale: number;
  readonly columns: readonly Span[];
  readonly rows: readonly Span[];
  /** Page of each piece, row by row, from 1; 0 for a piece on which there would be nothing. */
  readonly pages: readonly (readonly number[])[];
  readonly count: number;
}

/** Points by which pages overlap, to be pasted over each other: one centimetre. */
const overlap = 28;

/** Room above and below the frame for the words that name the next page. */
const words = 14;

/**
 * Cuts a drawing at `scale` into pages. Every card stands whole on one of them, unless it is larger than a page without
 * its overlap; pieces without anything on them are no pages.
 */
export function tile(drawing: Drawing, paper: Stationery, scale: number): Tiling {
  const room = roomOf(paper, 'line');
  const whole = wholeOf(drawing);
  const cards = drawing.groups.filter(({ title }) => title !== undefined);
  const cutAlong = (length: number, size: number, start: 'x' | 'y', extent: 'width' | 'height'): Span[] => {
    const spans = cards.map(({ box }) => ({ from: box[start], to: box[start] + box[extent] + 2 * bleed }));
    return cut(length, size / scale, overlap / scale, spans);
  };
  const columns = cutAlong(whole.width, room.width, 'x', 'width');
  const rows = cutAlong(whole.height, room.height - 2 * words, 'y', 'height');
  let count = 0;
  const pages = rows.map((row) =>
    columns.map((column) => {
      const view = viewOf(column, row);
      return drawing.groups.some(({ box }) => isIn(box, view, 0.5)) ? ++count : 0;
    }),
  );
  return { drawing, paper, scale, columns, rows, pages, count };
}

function viewOf(column: Span, row: Span): Box {
  return {
    x: column.from - bleed,
    y: row.from - bleed,
    width: column.to - column.from,
    height: row.to - row.from,
  };
}

/** Whether something is seen in a view, and reaches by `least` into it: a line along its edge is seen on both sides. */
function isIn({ x, y, width, height }: Box, view: Box, least = 0): boolean {
  return (
    x + least <= view.x + view.width &&
    x + width >= view.x + least &&
    y + least <= view.y + view.height &&
    y + height >= view.y + least
  );
}

/** The pages of a tiling, each with its part of the drawing, the words that name its neighbours and a small plan. */
export function tilePages(tiling: Tiling): DisplayList[] {
  const { drawing, paper, scale, columns, rows, pages, count } = tiling;
  const { width, height } = paper;
  const room = roomOf(paper, 'line');
  return rows.flatMap((row, r) =>
    columns.flatMap((column, c): DisplayList | never[] => {
      const number = pages[r]![c]!;
      if (number === 0) return [];
      const view = viewOf(column, row);
      const box = { x: room.x, y: room.y + words, width: view.width * scale, height: view.height * scale };
      const edges = [...edgeMarks(tiling, r, c, box), ...plan(tiling, number)];
      return {
        width,
        height,
        pieces: [
          { box, view, groups: drawing.groups.filter((group) => isIn(group.box, view)) },
          furniture(paper, 'line', number, count),
          { box: { x: 0, y: 0, width, height }, marks: edges },
        ],
      };
    }),
  );
}

/** Frame, the numbers of the pages beside, above and below, and as far as where they lie over this one. */
function edgeMarks({ columns, rows, pages, scale, paper }: Tiling, r: number, c: number, box: Box): Mark[] {
  const { type, head } = paper;
  const voice = hei(8 * type);
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const bottom = box.y + box.height;
  const joins = (row: number, column: number): string => {
    const number = pages[row]?.[column] ?? 0;
    return number > 0 ? pageStrings[head.locale].joins(number) : '';
  };
  const marks: Mark[] = [rect(box, 'ink', 0.5)];
  for (const side of [-1, 1]) {
    const beside = joins(r, c + side);
    const x = middle.x + side * (box.width / 2 + 10 * type);
    if (beside) marks.push(setColumn(beside, x, middle.y - (columnLength(beside) * voice.size) / 2, voice));
    const stacked = joins(r + side, c);
    const y = side < 0 ? box.y - 4 * type : bottom + 10.5 * type;
    if (stacked) marks.push(setLine(stacked, middle.x, y, voice, 'middle'));
  }
  const tick = 6;
  if (joins(r, c + 1)) {
    const x = box.x + (columns[c + 1]!.from - columns[c]!.from) * scale;
    marks.push(path(`M${x} ${box.y - tick}v${tick}M${x} ${bottom}v${tick}`, 'ink', 0.5));
  }
  if (joins(r + 1, c)) {
    const y = box.y + (rows[r + 1]!.from - rows[r]!.from) * scale;
    marks.push(path(`M${box.x - tick} ${y}h${tick}M${box.x + box.width} ${y}h${tick}`, 'ink', 0.5));
  }
  return marks;
}

/** A plan of all pages at the upper right, this one filled; none where its cells would be specks. */
function plan({ pages, paper: { width, type } }: Tiling, here: number): Mark[] {
  const across = pages[0]!.length;
  const down = pages.length;
  if (across > 40 || down > 8) return [];
  const cell = { width: Math.min(9, 160 / across) * type, height: Math.min(6.5, 16 / down) * type };
  const left = width - 36 - across * cell.width;
  const top = 34 + 8 * type - (down * cell.height) / 2;
  return pages.flatMap((row, r) =>
    row.flatMap((number, c) => {
      const box = { x: left + c * cell.width, y: top + r * cell.height, ...cell };
      return number > 0 ? rect(box, 'ink', 0.5, number === here ? 'ink' : undefined) : [];
    }),
  );
}
