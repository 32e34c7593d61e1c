/** A sheet of paper in points (1/72 inch), standing. Sizes after ISO 216. */
export interface Paper {
  readonly name: 'A4' | 'A3';
  readonly width: number;
  readonly height: number;
  /** Size of the type of heads and feet against that of A4: a larger sheet is read from farther. */
  readonly type: number;
}

const mm = 72 / 25.4;

export const papers: Readonly<Record<Paper['name'], Paper>> = {
  A4: { name: 'A4', width: 210 * mm, height: 297 * mm, type: 1 },
  A3: { name: 'A3', width: 297 * mm, height: 420 * mm, type: 1.25 },
};

/** A paper as it lies: width and height in points. */
export interface Format {
  readonly paper: Paper;
  readonly width: number;
  readonly height: number;
}

export function formatOf(paper: Paper, lying: boolean): Format {
  return lying
    ? { paper, width: paper.height, height: paper.width }
    : { paper, width: paper.width, height: paper.height };
}

/** The least size of type that is printed, in points: what the smallest print of official forms has (小六). */
export const leastType = 6;
