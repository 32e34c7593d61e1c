import { cut, type Span } from './cuts.js';
import {
  contains,
  overlaps,
  type Box,
  type DisplayList,
  type Group,
  type Mark,
  type Window,
} from './marks.js';
import { furniture, path, roomOf, type PageHead } from './pages.js';
import type { PageStrings } from './paper.strings.js';
import type { Format } from './papers.js';
import { setColumn, setLine, columnLength, type Voice } from './set.js';

/** What is put on paper: a drawing in its own measure. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly groups: readonly Group[];
}

/** Strokes along the edge of a drawing are half outside it. */
const bleed = 2;

/** Points for each px of the drawing when all of it stands on one sheet, no more than `most`. */
export function fit(drawing: Drawing, format: Format, head: PageHead, most: number): number {
  const room = roomOf(format, head, 'full');
  return Math.min(room.width / (drawing.width + 2 * bleed), room.height / (drawing.height + 2 * bleed), most);
}

/** The whole drawing on one sheet. */
export function oneSheet(
  drawing: Drawing,
  format: Format,
  head: PageHead,
  scale: number,
  strings: PageStrings,
): DisplayList {
  const room = roomOf(format, head, 'full');
  const view = {
    x: -bleed,
    y: -bleed,
    width: drawing.width + 2 * bleed,
    height: drawing.height + 2 * bleed,
  };
  const width = view.width * scale;
  const height = view.height * scale;
  // Optical middle: a sheet that is not full looks as if it had slid down when it stands in the true one.
  const x = room.x + (room.width - width) / 2;
  const y = room.y + (room.height - height) * 0.38;
  const window: Window = { box: { x, y, width, height }, view, groups: drawing.groups };
  const { width: wide, height: tall } = format;
  return {
    width: wide,
    height: tall,
    pieces: [furniture(format, head, 'full', { number: 1, of: 1 }, strings), window],
  };
}

/** A drawing cut into pages. */
export interface Tiling {
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

function frameOf(format: Format, head: PageHead): Box {
  const room = roomOf(format, head, 'line');
  return { x: room.x, y: room.y + words, width: room.width, height: room.height - 2 * words };
}

/**
 * Cuts a drawing at `scale` into pages. Every card stands whole on one of them, unless it is larger than a page without
 * its overlap; pieces without anything on them are no pages.
 */
export function tile(drawing: Drawing, format: Format, head: PageHead, scale: number): Tiling {
  const frame = frameOf(format, head);
  const cards = drawing.groups.filter(({ title }) => title !== undefined);
  const columns = cut(
    drawing.width + 2 * bleed,
    frame.width / scale,
    overlap / scale,
    cards.map(({ box }) => ({ from: box.x, to: box.x + box.width + 2 * bleed })),
  );
  const rows = cut(
    drawing.height + 2 * bleed,
    frame.height / scale,
    overlap / scale,
    cards.map(({ box }) => ({ from: box.y, to: box.y + box.height + 2 * bleed })),
  );
  let count = 0;
  const pages = rows.map((row) =>
    columns.map((column) => (hasWork(drawing.groups, viewOf(column, row)) ? ++count : 0)),
  );
  return { scale, columns, rows, pages, count };
}

function viewOf(column: Span, row: Span): Box {
  return {
    x: column.from - bleed,
    y: row.from - bleed,
    width: column.to - column.from,
    height: row.to - row.from,
  };
}

function hasWork(groups: readonly Group[], view: Box): boolean {
  const inside = { x: view.x + 0.5, y: view.y + 0.5, width: view.width - 1, height: view.height - 1 };
  return groups.some(({ box }) => overlaps(box, inside));
}

/** The pages of a tiling, each with its part of the drawing, the words that name its neighbours and a small plan. */
export function tilePages(
  drawing: Drawing,
  tiling: Tiling,
  format: Format,
  head: PageHead,
  strings: PageStrings,
): DisplayList[] {
  const frame = frameOf(format, head);
  const list: DisplayList[] = [];
  tiling.rows.forEach((row, r) =>
    tiling.columns.forEach((column, c) => {
      const number = tiling.pages[r]![c]!;
      if (number === 0) return;
      const view = viewOf(column, row);
      const box = {
        x: frame.x,
        y: frame.y,
        width: view.width * tiling.scale,
        height: view.height * tiling.scale,
      };
      const groups = drawing.groups.filter((group) => overlaps(group.box, view));
      const edges = {
        box: { x: 0, y: 0, width: format.width, height: format.height },
        marks: edgeMarks(tiling, r, c, box, format, strings),
      };
      list.push({
        width: format.width,
        height: format.height,
        pieces: [
          { box, view, groups },
          furniture(format, head, 'line', { number, of: tiling.count }, strings),
          edges,
        ],
      });
    }),
  );
  return list;
}

/** Cards that no page holds whole. */
export function tornCards(drawing: Drawing, tiling: Tiling): Group[] {
  const views = tiling.rows.flatMap((row, r) =>
    tiling.columns.flatMap((column, c) => (tiling.pages[r]![c]! > 0 ? [viewOf(column, row)] : [])),
  );
  return drawing.groups.filter(
    ({ title, box }) => title !== undefined && !views.some((view) => contains(view, box, 0.01)),
  );
}

function edgeMarks(
  tiling: Tiling,
  r: number,
  c: number,
  box: Box,
  format: Format,
  strings: PageStrings,
): Mark[] {
  const { columns, rows, pages, scale } = tiling;
  const { type } = format.paper;
  const page = (row: number, column: number): number => pages[row]?.[column] ?? 0;
  const voice: Voice = { face: 'text', size: 8 * type, fill: 'ink' };
  const right = box.x + box.width;
  const bottom = box.y + box.height;
  const marks: Mark[] = [
    { kind: 'rect', ...box, stroke: 'ink', strokeWidth: 0.5 },
    ...plan(tiling, r, c, format),
  ];
  const beside = (number: number, x: number): void => {
    if (number === 0) return;
    const text = strings.joins(number);
    marks.push(
      setColumn(text, { x, top: box.y + (box.height - columnLength(text) * voice.size) / 2 }, voice),
    );
  };
  const above = (number: number, y: number): void => {
    if (number > 0) marks.push(setLine(strings.joins(number), box.x + box.width / 2, y, voice, 'middle'));
  };
  beside(page(r, c - 1), box.x - 10 * type);
  beside(page(r, c + 1), right + 10 * type);
  above(page(r - 1, c), box.y - 4 * type);
  above(page(r + 1, c), bottom + 10.5 * type);
  // Short strokes outside the frame: as far as here the next page lies over this one.
  const tick = 6;
  if (page(r, c + 1) > 0) {
    const x = box.x + (columns[c + 1]!.from - columns[c]!.from) * scale;
    marks.push(path(`M${x} ${box.y - tick}v${tick}M${x} ${bottom}v${tick}`, 0.5));
  }
  if (page(r + 1, c) > 0) {
    const y = box.y + (rows[r + 1]!.from - rows[r]!.from) * scale;
    marks.push(path(`M${box.x - tick} ${y}h${tick}M${right} ${y}h${tick}`, 0.5));
  }
  return marks;
}

/** A plan of all pages at the upper right, this one filled. */
function plan({ pages }: Tiling, r: number, c: number, format: Format): Mark[] {
  const { type } = format.paper;
  const across = pages[0]?.length ?? 0;
  if (across * pages.length < 2 || across > 40 || pages.length > 8) return [];
  const cell = { width: Math.min(9, 160 / across) * type, height: Math.min(6.5, 16 / pages.length) * type };
  const left = format.width - 36 - across * cell.width;
  const top = 34 + (8 - (pages.length * cell.height) / type / 2) * type;
  return pages.flatMap((row, i) =>
    row.flatMap((number, k): Mark[] => {
      if (number === 0) return [];
      const box = {
        x: left + k * cell.width,
        y: top + i * cell.height,
        width: cell.width,
        height: cell.height,
      };
      const here = i === r && k === c;
      return [
        { kind: 'rect', ...box, ...(here ? { fill: 'ink' as const } : {}), stroke: 'ink', strokeWidth: 0.5 },
      ];
    }),
  );
}
