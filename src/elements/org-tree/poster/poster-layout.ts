import type { OrgModel, UnitNode } from '../model/model.js';
import { columnsFor } from '../tree/vertical-name.js';

/** How a poster is set: one size of type for all, as large as lets everything stand. */
export interface PosterLayout {
  /** Px of 1 em; every measure of the poster follows it. */
  readonly em: number;
  /** Em of its least type, from `smallFrom` to 1. */
  readonly small: number;
  /** Em at the left and the right. */
  readonly margin: number;
  /** Boards side by side, and rows of them. */
  readonly columns: number;
  readonly rows: number;
  /** The head stands beside the boards on a wide wall and above them on a portrait screen. */
  readonly head: 'beside' | 'above';
  /** Em: the boards' height, so that all of them are one, and the width of each column: a long name widens its own alone. */
  readonly boardHeight: number;
  /** Em: the type of the names on them, and of those that take several columns. */
  readonly nameSize: number;
  readonly long: LongName;
  readonly columnWidths: readonly number[];
  /** Em: from one column to the next. */
  readonly columnGap: number;
  /** Em: height of a line under a board. */
  readonly lineHeight: number;
  /** Em: height that is left between the root and the rail of its boards. */
  readonly trunk: number;
}

/** How much of an organisation a poster tells: fewer things, larger. */
export interface PosterDetail {
  /** Of each board all posts, not its head's alone; or but of those whose names are long. */
  readonly members: boolean | 'beside short names';
  /** The groups below it one by one, not their number alone. */
  readonly lines: boolean;
  /** Of the root all posts and the year, not its head alone. */
  readonly year: boolean;
}

/** From the most to the least that is told. */
export const posterDetails: readonly PosterDetail[] = [
  { members: true, lines: true, year: true },
  { members: 'beside short names', lines: true, year: true },
  { members: false, lines: true, year: true },
  { members: false, lines: true, year: false },
  { members: false, lines: false, year: true },
  { members: false, lines: false, year: false },
];

/** Em of the least type where there is room. */
export const smallFrom = 0.8;

export interface PosterText {
  /** Em: width of a head beside the boards. Default: what Han characters take. */
  readonly headWidth?: number;
  /** Length of a unit's name on its board, in widths of a Han character; `most`: characters of a column. */
  board(node: UnitNode, most: number): number;
  /** Lines under a board. */
  lines(board: UnitNode): number;
  /** Length of the longest line under a board, in em: indent, label and holder. `small`: em of the least type. */
  line(board: UnitNode, small: number): number;
  /** Each kind of post beside the board. */
  staff(node: UnitNode, small: number): readonly StaffText[];
}

/** Em that one kind of post takes down its column: the title, and below it the pieces of each name in the type of all text. */
export interface StaffText {
  readonly isHead?: boolean | undefined;
  readonly title: number;
  readonly names: readonly (readonly number[])[];
}

/** Measures in em, after the wall board (40 px: eleven columns of 5.77 em in 3840 px). */
export const poster = {
  margin: { top: 1.8, bottom: 1, sideLeast: 1.2 },
  headWidth: 15.5,
  /** At the least: more once they are seen to need it. */
  frame: { headBeside: 12, headAbove: 8, foot: 2.1 },
  headGap: 2.2,
  columnGapMost: 3,
  rowGap: 1.6,
  rail: 1.1,
  boardWidth: 2.6,
  /** A longer name goes on in a column beside: it never decides the height of the whole wall. */
  boardCharacters: 8,
  name: 1.5,
  boardPerCharacter: 1.68,
  boardPadding: 1.6,
  /** The same of one em of a long name. */
  boardLong: 1.12,
  longPadding: 0.9,
  boardLeast: 9,
  staff: 0.25,
  staffFirst: 1.45,
  staffAir: 0.3,
  /** A title longer than this part of the board's height goes on beside. */
  titleMost: 0.6,
  nameAir: 0.7,
  /** A head's name that is longer is set smaller before a board is made higher for it. */
  firstMost: 7.5,
  heightsTried: 3,
  /** What boards and lines take more of where there is height to spare. */
  boardAir: 4,
  boardAirAbove: 7,
  trunkMost: 3,
  listTop: 0.65,
  line: 1.9,
  lineAir: 0.6,
  indent: 0.6,
} as const;

/** Em of air across, which gives way where the least type has to be larger against the rest. */
function airOf(small: number): { columnGap: number; line: number; long: LongName } {
  const tight = (small - smallFrom) / (1 - smallFrom);
  const size = poster.name - 0.5 * tight;
  const most = Math.floor((poster.boardCharacters * poster.name) / size + 0.01);
  return { columnGap: 1 - 0.4 * tight, line: 0.7 - 0.6 * tight, long: { size, most } };
}

/** A name in several columns: em of its type, which gives way, too, and the characters of a column. */
export interface LongName {
  readonly size: number;
  readonly most: number;
}

/** The units under a board, in reading order: everything below the second level is a line. */
export function linesUnder(model: OrgModel, board: UnitNode): readonly UnitNode[] {
  // What is below a root has boards of its own.
  return board.level === 1 ? [] : model.nodes.slice(board.index + 1, board.last + 1);
}

/** The units that get a board: those below the only root; of several roots each, followed by those below it. */
export function boardsOf({ roots }: OrgModel): readonly UnitNode[] {
  const below = roots.length === 1 ? roots[0]!.children : [];
  return below.length > 0 ? below : roots.flatMap((root) => [root, ...root.children]);
}

/** Em that a line stands further in than its board, by its level. */
export function indentOf(line: UnitNode, board: UnitNode): number {
  return poster.indent * Math.min(line.level - board.level - 1, 4);
}

/** Em that stand around the boards: at least what the house's own titles take, and more once they are seen to take more. */
export interface PosterFrame {
  readonly headBeside: number;
  readonly headAbove: number;
  readonly foot: number;
}

/**
 * Finds the arrangement with the largest type that holds the whole organisation in `width` × `height` px, nothing
 * clipped. Tries every number of rows; pure.
 *
 * @param small em of the least type
 * @param side px at the left and the right at the least
 */
export function layOutPoster(
  model: OrgModel,
  text: PosterText,
  width: number,
  height: number,
  frame: PosterFrame = poster.frame,
  small: number = smallFrom,
  side = 0,
): PosterLayout {
  const boards = boardsOf(model);
  const { columnGap: gapLeast, line: lineAcross, long } = airOf(small);
  const { top, bottom, sideLeast } = poster.margin;
  const most = (of: readonly number[]): number => of.reduce((value, each) => Math.max(value, each), 0);
  const staff = boards.map((node) => text.staff(node, small));
  const names = boards.map((node) => text.board(node, poster.boardCharacters));
  const isLong = (length: number): boolean => length > poster.boardCharacters;
  const nameHeight = most(names.filter((each) => !isLong(each))) * poster.boardPerCharacter;
  const hasLong = names.some(isLong);
  const longHeight = hasLong ? poster.boardLong * long.most * long.size + poster.longPadding : 0;
  const staffHeights = staff.map((groups) => most(groups.map(staffHeight))).sort((a, b) => a - b);
  // Nor does a long name of a person: what is much longer than beside most boards goes on in a column more where that is
  // the larger type for all.
  const mostStaff = 1.3 * (staffHeights[Math.floor(0.8 * (boards.length - 1))] ?? 0);
  const usualStaff = most(staffHeights.filter((each) => each <= mostStaff));
  const least = Math.max(poster.boardLeast, nameHeight + poster.boardPadding, longHeight);
  const longer = staffHeights.slice(-poster.heightsTried).filter((each) => each > usualStaff);
  const heights = new Set([usualStaff, ...longer].map((each) => Math.max(least, each)));
  const lineWidth = most(boards.map((node) => text.line(node, small)));
  const lines = most(boards.map((node) => text.lines(node)));
  const beside = (text.headWidth ?? poster.headWidth) + poster.headGap;
  let best: Arrangement | null = null;
  for (const boardHeight of Array.from(heights))
    for (const head of ['beside', 'above'] as const) {
      const widths = boards.map((node, i) =>
        Math.max(
          plateWidth((each) => text.board(node, each), long) + staffWidth(staff[i]!, boardHeight),
          lineWidth > 0 ? lineWidth + lineAcross : 0,
        ),
      );
      const rowHeight = boardHeight + (lines > 0 ? poster.listTop + lines * poster.line : 0);
      for (let rows = 1; rows <= Math.max(1, Math.min(boards.length, 40)); rows++) {
        const columns = Math.max(1, Math.ceil(boards.length / rows));
        const columnWidths = columnsOf(widths, columns);
        const body = sum(columnWidths) + (columns - 1) * gapLeast;
        const wide = head === 'beside' ? beside + body : Math.max(body, poster.headWidth * 2);
        const stack = rows * (rowHeight + poster.rail) + (rows - 1) * poster.rowGap;
        const around = top + bottom + frame.foot;
        const tall =
          around + (head === 'beside' ? Math.max(stack, frame.headBeside) : stack + frame.headAbove);
        const em = Math.min((width - 2 * side) / wide, width / (wide + 2 * sideLeast), height / tall);
        const boardsTall = around + stack + (head === 'above' ? frame.headAbove : 0);
        if (!best || em > best.em)
          best = { em, boardHeight, columns, columnWidths, rows, head, tall: boardsTall };
      }
    }
  const { boardHeight, columns, columnWidths, rows, head, tall } = best!;
  // Down to a tenth of a px and never up, or rounding would clip the last line.
  const em = Math.max(1, Math.floor(best!.em * 10) / 10);
  const margin = Math.max(side / em, sideLeast);
  const isAbove = head === 'above';
  // Height to spare goes to the lines, then to the boards and their names, then to the line from the root.
  const spare = Math.max(0, height / em - tall) / rows;
  const lineAir = lines > 0 ? Math.min(poster.lineAir, spare / lines) : 0;
  const boardAir = Math.min(isAbove ? poster.boardAirAbove : poster.boardAir, spare - lines * lineAir);
  const trunk = isAbove ? Math.min(poster.trunkMost, (spare - lines * lineAir - boardAir) * rows * 0.4) : 0;
  const free = width / em - 2 * margin - (isAbove ? 0 : beside) - sum(columnWidths);
  const columnGap =
    columns > 1 ? Math.min(poster.columnGapMost, Math.max(gapLeast, free / (columns - 1))) : 0;
  const stretch = (boardHeight + boardAir - poster.boardPadding) / nameHeight;
  return {
    em,
    small,
    margin,
    columns,
    rows,
    head,
    columnWidths,
    columnGap: Math.floor(columnGap * 100) / 100,
    boardHeight: boardHeight + boardAir,
    // Beside a long name, whose columns stand as near as they may, all others keep their size.
    nameSize: hasLong ? poster.name : poster.name * Math.max(1, Math.min(1.2, stretch)),
    long,
    lineHeight: poster.line + lineAir,
    trunk,
  };
}

/** Em: width of the plate of a name, which goes on in a second and third column where it is long. */
export function plateWidth(length: (most: number) => number, { size, most }: LongName): number {
  const columns = Math.ceil(length(most) / most);
  return poster.boardWidth + (columns > 1 ? size - poster.name + (columns - 1) * 1.17 * size : 0);
}

/** Em of a head's name: one that is too long for its column gives way, down to the type of all others. */
export function headSize({ title, names }: StaffText, height: number): number {
  return Math.max(1, Math.min(poster.staffFirst, belowTitle(title, height) / sum(names.map(sum))));
}

/** The names stand below their title, in however many columns. */
function belowTitle(title: number, height: number): number {
  return height - Math.min(title, poster.titleMost * height);
}

/** Em of height that holds a kind of post in one column. */
function staffHeight({ isHead, title, names }: StaffText): number {
  const length = sum(names.map(sum)) + (names.length - 1) * poster.nameAir;
  return title + (isHead ? Math.max(length, Math.min(poster.firstMost, poster.staffFirst * length)) : length);
}

function staffWidth(groups: readonly StaffText[], height: number): number {
  return groups.reduce(
    (width, group) => {
      const { isHead, title, names } = group;
      const most = belowTitle(title, height);
      const lengths = names.map((pieces, i) => {
        const columns = columnsFor(pieces, most);
        // A name that takes several columns has them to itself. The last needs no air after it.
        if (columns > 1) return columns * most;
        return Math.min(most, sum(pieces) + (i < names.length - 1 ? poster.nameAir : 0));
      });
      const columns = Math.max(columnsFor(lengths, most), Math.ceil(title / (poster.titleMost * height)));
      return width + (isHead ? Math.max(columns, headSize(group, height)) : columns + poster.staffAir);
    },
    groups.length > 0 ? poster.staff : 0,
  );
}

/** Each column is as wide as the widest board in it. */
function columnsOf(widths: readonly number[], columns: number): number[] {
  const widest = new Array<number>(columns).fill(0);
  widths.forEach((width, i) => (widest[i % columns] = Math.max(widest[i % columns]!, width)));
  return widest;
}

export const sum = (all: readonly number[]): number => all.reduce((value, each) => value + each, 0);

/** One of those that are tried, with the height that its boards take with what stands above and below them, in em. */
interface Arrangement extends Pick<
  PosterLayout,
  'em' | 'boardHeight' | 'columns' | 'columnWidths' | 'rows' | 'head'
> {
  readonly tall: number;
}
