/**
 * What a drawing is made of before it is painted: a short list of rectangles, lines and texts that the SVG file, the
 * picture and the printed page are all painted from, so that they cannot differ. A strict content security policy lets
 * nobody turn an SVG into a picture (no `blob:` or `data:` images), hence no painting of one from the other.
 */

const black = '#000000';
const white = '#ffffff';

/** Black ink on white paper: frames instead of filled fields, as on a printed form. */
export const blackInk = {
  ground: white,
  ink: black,
  ink2: black,
  ink3: black,
  line: black,
  edge: black,
  accent: black,
  root: white,
  rootInk: black,
  plate: white,
  plateInk: black,
  plateInk2: black,
};

/** What a colour is for. A palette says which colour that is. */
export type Ink = keyof typeof blackInk;
export type Palette = Readonly<Record<Ink, string>>;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface RectMark extends Box {
  readonly kind: 'rect';
  readonly fill?: Ink;
  readonly stroke: Ink;
  readonly strokeWidth: number;
}

/** `inset`: how far the middle of the stroke lies inside the box. */
export function rect(box: Box, stroke: Ink, strokeWidth: number, fill?: Ink, inset = 0): RectMark {
  const { x, y, width, height } = box;
  return {
    kind: 'rect',
    x: x + inset,
    y: y + inset,
    width: width - 2 * inset,
    height: height - 2 * inset,
    stroke,
    strokeWidth,
    ...(fill ? { fill } : {}),
  };
}

interface PathMark {
  readonly kind: 'path';
  /** SVG path data of straight lines. */
  readonly d: string;
  readonly stroke: Ink;
  readonly strokeWidth: number;
  readonly dash?: readonly number[];
}

export function path(d: string, stroke: Ink, strokeWidth: number): PathMark {
  return { kind: 'path', d, stroke, strokeWidth };
}

/** A line across. */
export function rule(x: number, y: number, length: number, stroke: Ink, strokeWidth: number): PathMark {
  return path(`M${x} ${y}h${length}`, stroke, strokeWidth);
}

/** Titles are Song (serif), all else Hei (sans). */
export type Face = 'title' | 'text';

/** How a text looks. */
export interface Voice {
  readonly face: Face;
  readonly weight: number;
  readonly size: number;
  readonly fill: Ink;
}

export function song(size: number, fill: Ink = 'ink'): Voice {
  return { face: 'title', weight: 600, size, fill };
}

export function hei(size: number, fill: Ink = 'ink', weight = 400): Voice {
  return { face: 'text', weight, size, fill };
}

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

export interface TextMark extends Voice {
  readonly kind: 'text';
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

/** Size of the smallest letters, in the drawing's measure; Infinity without any. */
export function smallestText(groups: readonly Group[]): number {
  let least = Infinity;
  for (const { marks } of groups)
    for (const mark of marks)
      if (mark.kind === 'text')
        for (const { scale = 1 } of mark.runs) least = Math.min(least, mark.size * scale);
  return least;
}
