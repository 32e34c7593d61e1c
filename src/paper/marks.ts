/**
 * What a drawing is made of before it is painted: a short list of rectangles, lines and texts that the SVG file, the
 * picture and the printed page are all painted from, so that they cannot differ. A strict content security policy lets
 * nobody turn an SVG into a picture (no `blob:` or `data:` images), hence no painting of one from the other.
 */

/** What a colour is for. A palette says which colour that is. */
export type Ink =
  | 'ground'
  | 'ink'
  | 'ink2'
  | 'ink3'
  | 'line'
  | 'edge'
  | 'accent'
  | 'root'
  | 'rootInk'
  | 'rootLine'
  | 'plate'
  | 'plateInk'
  | 'plateInk2'
  | 'plateLine';

export type Palette = Readonly<Record<Ink, string>>;

/** Black ink on white paper: frames instead of filled fields, as on a printed form. */
export const blackInk: Palette = {
  ground: '#ffffff',
  ink: '#000000',
  ink2: '#000000',
  ink3: '#000000',
  line: '#000000',
  edge: '#000000',
  accent: '#000000',
  root: '#ffffff',
  rootInk: '#000000',
  rootLine: '#000000',
  plate: '#ffffff',
  plateInk: '#000000',
  plateInk2: '#000000',
  plateLine: '#000000',
};

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface RectMark extends Box {
  readonly kind: 'rect';
  readonly fill?: Ink;
  readonly stroke?: Ink;
  readonly strokeWidth?: number;
}

export interface PathMark {
  readonly kind: 'path';
  /** SVG path data of straight lines. */
  readonly d: string;
  readonly stroke: Ink;
  readonly strokeWidth: number;
  readonly dash?: readonly number[];
}

/** Titles are Song (serif), all else Hei (sans). */
export type Face = 'title' | 'text';

/** Letters that stand together: one piece of a text at a place of its own. */
export interface Run {
  readonly text: string;
  /** The anchor, and the baseline. */
  readonly x: number;
  readonly y: number;
  /** Turned clockwise by a right angle about (x, y), as Latin letters stand in a vertical line. */
  readonly turned?: boolean;
  /** Size against that of the text, for digits that share the room of one character. Default 1. */
  readonly scale?: number;
}

export interface TextMark {
  readonly kind: 'text';
  readonly face: Face;
  readonly weight: number;
  readonly size: number;
  readonly fill: Ink;
  readonly anchor: 'start' | 'middle' | 'end';
  /** In reading order; joined they are the text. */
  readonly runs: readonly Run[];
}

export type Mark = RectMark | PathMark | TextMark;

/** Marks that belong together: a card, or the lines from a parent to its children. */
export interface Group {
  readonly box: Box;
  readonly marks: readonly Mark[];
  /** What it is, in words: a card has it, a line has not. It is also what must not be cut by the edge of a page. */
  readonly title?: string;
}

/** A part of a drawing shown in a frame: `view`, in its own measure, fills the box and is cut off at its edges. */
export interface Window {
  readonly box: Box;
  readonly view: Box;
  readonly groups: readonly Group[];
}

export interface DisplayList {
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly (Group | Window)[];
}

export function isWindow(piece: Group | Window): piece is Window {
  return 'view' in piece;
}

/** Touching edges count: a line that runs along the edge is seen on both sides. */
export function overlaps(a: Box, b: Box): boolean {
  return a.x <= b.x + b.width && a.x + a.width >= b.x && a.y <= b.y + b.height && a.y + a.height >= b.y;
}

export function contains(outer: Box, inner: Box, slack = 0): boolean {
  return (
    inner.x >= outer.x - slack &&
    inner.y >= outer.y - slack &&
    inner.x + inner.width <= outer.x + outer.width + slack &&
    inner.y + inner.height <= outer.y + outer.height + slack
  );
}

/** Size of the smallest letters, in the drawing's measure; Infinity without any. */
export function smallestText(groups: readonly Group[]): number {
  let least = Infinity;
  for (const { marks } of groups)
    for (const mark of marks)
      if (mark.kind === 'text')
        for (const run of mark.runs) least = Math.min(least, mark.size * (run.scale ?? 1));
  return least;
}
