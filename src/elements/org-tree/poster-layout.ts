import type { OrgModel, UnitNode } from './model.js';

/** How a poster is set: one size of type for all, as large as lets everything stand. */
export interface PosterLayout {
  /** Px of 1 em; every measure of the poster follows it. */
  readonly em: number;
  /** Boards side by side, and rows of them. */
  readonly columns: number;
  readonly rows: number;
  /** The head stands beside the boards on a wide wall and above them on a portrait screen. */
  readonly head: 'beside' | 'above';
  /** Em: the boards' height, so that all of them are one, and the width of each column: a long name widens its own alone. */
  readonly boardHeight: number;
  readonly columnWidths: readonly number[];
  /** Em: from one column to the next. */
  readonly columnGap: number;
  /** Em: height of a line under a board. */
  readonly lineHeight: number;
  /** Em: height that is left between the root and the rail of its boards. */
  readonly trunk: number;
}

/** How much of an organisation a poster tells: fewer things, larger. */
export type PosterDetail =
  /** All posts and groups. */
  | 'whole'
  /** Of each board the head's post alone. */
  | 'heads'
  /** … and the groups below it as their number. */
  | 'counts';

/** From the most to the least that is told. */
export const posterDetails: readonly PosterDetail[] = ['whole', 'heads', 'counts'];

export interface PosterText {
  /** Length of a unit's name on its board, in widths of a Han character. */
  board(node: UnitNode): number;
  /** Lines under a board. */
  lines(board: UnitNode): number;
  /** Length of the longest line under a board, in em: indent, label and holder. */
  line(board: UnitNode): number;
  /** Length of each vertical column of holders beside the board, in em. */
  staff(node: UnitNode): readonly number[];
}

/** Measures in em, after the wall board (40 px: eleven columns of 5.77 em in 3840 px). */
export const poster = {
  margin: { x: 2.4, top: 1.8, bottom: 1 },
  headWidth: 15.5,
  frame: { headBeside: 21, headAbove: 12.5, foot: 2.6 },
  headGap: 2.2,
  columnGap: 1,
  columnGapMost: 3,
  rowGap: 1.6,
  rail: 1.1,
  boardWidth: 2.6,
  /** A longer name goes on in a column beside: it never decides the height of the whole wall. */
  boardCharacters: 8,
  boardColumn: 1.75,
  boardPerCharacter: 1.68,
  boardPadding: 1.6,
  boardLeast: 9,
  staffGap: 0.25,
  staffFirst: 1.75,
  staffNext: 1.3,
  /** What boards and lines take more of where there is height to spare. */
  boardAir: 4,
  listTop: 0.65,
  line: 1.9,
  lineAir: 0.6,
  linePadding: 0.7,
  indent: 0.6,
} as const;

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
 */
export function layOutPoster(
  model: OrgModel,
  text: PosterText,
  width: number,
  height: number,
  frame: PosterFrame = poster.frame,
): PosterLayout {
  const boards = boardsOf(model);
  const most = (of: (node: UnitNode) => number): number =>
    boards.reduce((value, node) => Math.max(value, of(node)), 0);
  const staffHeight = most((node) => Math.max(0, ...text.staff(node)));
  const boardHeight = Math.max(
    poster.boardLeast,
    staffHeight,
    Math.min(
      most((node) => text.board(node)),
      poster.boardCharacters,
    ) *
      poster.boardPerCharacter +
      poster.boardPadding,
  );
  const staffColumns = most((node) => text.staff(node).length);
  const staffWidth =
    staffColumns > 0 ? poster.staffGap + poster.staffFirst + (staffColumns - 1) * poster.staffNext : 0;
  const lineWidth = most((node) => text.line(node));
  const widths = boards.map((node) =>
    Math.max(plateWidth(text.board(node)) + staffWidth, lineWidth > 0 ? lineWidth + poster.linePadding : 0),
  );
  const lines = most((node) => text.lines(node));
  const rowHeight = boardHeight + (lines > 0 ? poster.listTop + lines * poster.line : 0);
  let best: Arrangement | null = null;
  for (const head of ['beside', 'above'] as const) {
    for (let rows = 1; rows <= Math.max(1, Math.min(boards.length, 40)); rows++) {
      const columns = Math.max(1, Math.ceil(boards.length / rows));
      const columnWidths = columnsOf(widths, columns);
      const body = sum(columnWidths) + (columns - 1) * poster.columnGap;
      const wide =
        2 * poster.margin.x +
        (head === 'beside'
          ? poster.headWidth + poster.headGap + body
          : Math.max(body + joinWidth(rows), poster.headWidth * 2));
      const stack = rows * (rowHeight + poster.rail) + (rows - 1) * poster.rowGap;
      const around = poster.margin.top + poster.margin.bottom + frame.foot;
      const tall = around + (head === 'beside' ? Math.max(stack, frame.headBeside) : stack + frame.headAbove);
      const em = Math.min(width / wide, height / tall);
      if (!best || em > best.em) best = { em, columns, columnWidths, rows, head, tall };
    }
  }
  const { columns, columnWidths, rows, head, tall } = best!;
  // Down to a tenth of a px and never up, or rounding would clip the last line.
  const em = Math.max(1, Math.floor(best!.em * 10) / 10);
  const spare = Math.max(0, height / em - tall) / rows;
  const lineAir = lines > 0 ? Math.min(poster.lineAir, spare / lines) : 0;
  const boardAir = Math.min(poster.boardAir, spare - lines * lineAir);
  const trunk = head === 'above' ? (spare - lines * lineAir - boardAir) * rows * 0.4 : 0;
  const around =
    2 * poster.margin.x + (head === 'beside' ? poster.headWidth + poster.headGap : joinWidth(rows));
  const free = width / em - around - sum(columnWidths);
  const columnGap =
    columns > 1 ? Math.min(poster.columnGapMost, Math.max(poster.columnGap, free / (columns - 1))) : 0;
  return {
    em,
    columns,
    rows,
    head,
    columnWidths,
    columnGap: Math.floor(columnGap * 100) / 100,
    boardHeight: boardHeight + boardAir,
    lineHeight: poster.line + lineAir,
    trunk,
  };
}

/** Em: width of the plate of a name, which goes on in a second and third column where it is long. */
export function plateWidth(length: number): number {
  return (
    poster.boardWidth + (Math.max(1, Math.ceil(length / poster.boardCharacters)) - 1) * poster.boardColumn
  );
}

/** Each column is as wide as the widest board in it. */
function columnsOf(widths: readonly number[], columns: number): number[] {
  return Array.from({ length: columns }, (_, column) =>
    Math.max(0, ...widths.filter((_width, i) => i % columns === column)),
  );
}

/** Em at the left for the line that joins one row of boards to the next. */
const joinWidth = (rows: number): number => (rows > 1 ? poster.rail : 0);

const sum = (all: readonly number[]): number => all.reduce((value, each) => value + each, 0);

/** One of those that are tried, with the height it takes, in em. */
interface Arrangement extends Pick<PosterLayout, 'em' | 'columns' | 'columnWidths' | 'rows' | 'head'> {
  readonly tall: number;
}
