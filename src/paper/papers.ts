import type { PageHead } from './pages.js';

/** A sheet of paper as it lies, in points (1/72 inch). Sizes after ISO 216. */
export interface PaperSize {
  readonly name: 'A4' | 'A3';
  readonly width: number;
  readonly height: number;
  /** Size of the type of heads and feet against that of A4: a larger sheet is read from farther. */
  readonly type: number;
}

/** Points of a millimetre. */
export const mm = 72 / 25.4;

export const papers: Readonly<Record<PaperSize['name'], PaperSize>> = {
  A4: { name: 'A4', width: 210 * mm, height: 297 * mm, type: 1 },
  A3: { name: 'A3', width: 297 * mm, height: 420 * mm, type: 1.25 },
};

/** Paper with the head and foot that every page of a print has. */
export interface Stationery extends PaperSize {
  readonly head: PageHead;
}

export function stationery(name: PaperSize['name'], lying: boolean, head: PageHead): Stationery {
  const paper = papers[name];
  return lying ? { ...paper, width: paper.height, height: paper.width, head } : { ...paper, head };
}

/** No print has more pages than this: the reader is told how many there would be. */
export const mostPages = 300;

/** The least size of type that is printed, in points: what the smallest print of official forms has (小六). */
export const leastType = 6;
