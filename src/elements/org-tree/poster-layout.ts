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
  /** Em: the boards' height, so that all of them are one, and a column's width. */
  readonly boardHeight: number;
  readonly columnWidth: number;
  /** Em: height of a line under a board. */
  readonly lineHeight: number;
}

export interface PosterText {
  /** Length of a unit's name on its board, in widths of a Han character. */
  board(node: UnitNode): number;
  /** Length of the longest line under a board: label and holder. */
  line(node: UnitNode): number;
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
  rowGap: 1.6,
  rail: 1.1,
  boardWidth: 2.6,
  boardPerCharacter: 1.68,
  boardPadding: 1.6,
  boardLeast: 9,
  staffGap: 0.25,
  staffFirst: 1.75,
  staffNext: 1.3,
  /** What boards and lines take more of where there is height to spare. */
  boardAir: 0.7,
  listTop: 0.65,
  line: 1.9,
  lineAir: 0.2,
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
    most((node) => text.board(node)) * poster.boardPerCharacter + poster.boardPadding,
  );
  const staffColumns = most((node) => text.staff(node).length);
  const staffWidth =
    staffColumns > 0 ? poster.staffGap + poster.staffFirst + (staffColumns - 1) * poster.staffNext : 0;
  const lineWidth = most((node) =>
    linesUnder(model, node).reduce(
      (value, line) => Math.max(value, indentOf(line, node) + text.line(line)),
      0,
    ),
  );
  const columnWidth = Math.max(poster.boardWidth + staffWidth, lineWidth + poster.linePadding);
  const lines = most((node) => linesUnder(model, node).length);
  const rowHeight = boardHeight + (lines > 0 ? poster.listTop + lines * poster.line : 0);
  let best: Arrangement | null = null;
  for (const head of ['beside', 'above'] as const) {
    for (let rows = 1; rows <= Math.min(boards.length, 40); rows++) {
      const columns = Math.ceil(boards.length / rows);
      const body = columns * columnWidth + (columns - 1) * poster.columnGap;
      const wide =
        2 * poster.margin.x +
        (head === 'beside' ? poster.headWidth + poster.headGap + body : Math.max(body, poster.headWidth * 2));
      const stack = rows * (rowHeight + poster.rail) + (rows - 1) * poster.rowGap;
      const around = poster.margin.top + poster.margin.bottom + frame.foot;
      const tall = around + (head === 'beside' ? Math.max(stack, frame.headBeside) : stack + frame.headAbove);
      const em = Math.min(width / wide, height / tall);
      if (!best || em > best.em) best = { em, columns, rows, head, tall };
    }
  }
  const { columns, rows, head, tall } = best!;
  // Down to a tenth of a px and never up, or rounding would clip the last line.
  const em = Math.max(1, Math.floor(best!.em * 10) / 10);
  const spare = Math.max(0, height / em - tall) / rows;
  const lineAir = lines > 0 ? Math.min(poster.lineAir, spare / lines) : 0;
  const boardAir = Math.min(poster.boardAir, spare - lines * lineAir);
  return {
    em,
    columns,
    rows,
    head,
    columnWidth,
    boardHeight: boardHeight + boardAir,
    lineHeight: poster.line + lineAir,
  };
}

/** One of those that are tried, with the height it takes, in em. */
interface Arrangement extends Pick<PosterLayout, 'em' | 'columns' | 'rows' | 'head'> {
  readonly tall: number;
}
