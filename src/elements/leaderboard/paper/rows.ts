import type { Measure } from '../../../contract/generated/leaderboard/types.js';
import { sides, type Side } from '../model/board.js';
import { standingOf, type Standing } from '../model/standing.js';
import type { BoardText } from '../model/text.js';

/** A side as it leaves the screen: the numbered ones by place, the others as the document orders them. */
export interface PaperSide {
  readonly side: Side;
  /** Undefined where the document has no measures. */
  readonly standing: Standing | undefined;
  readonly rows: Uint32Array;
}

/** All of it, teams before persons: a table is sorted by whoever takes it, and nobody is printed as the last. */
export function paperSides(text: BoardText): PaperSide[] {
  const { board, settings } = text;
  const measure = board.measure(settings.measure);
  return board.sides.map((side) => {
    const members = board.members(side);
    if (!measure) return { side, standing: undefined, rows: members };
    const standing = standingOf(board, side, measure, settings);
    const numbered = standing.order.subarray(0, standing.numbered);
    const rest = members.filter((index) => standing.placeOf(index) === 0);
    const rows = new Uint32Array(members.length);
    rows.set(numbered);
    rows.set(rest, numbered.length);
    return { side, standing, rows };
  });
}

/** The measure that places are by comes first. */
export function paperMeasures({ board, settings }: BoardText): readonly Measure[] {
  const first = board.measure(settings.measure);
  return first ? [first, ...board.measures.filter((each) => each !== first)] : [];
}

/** What is said beside the figures: when, of what, who does not take part, that it is a sample. */
export function paperNotes(text: BoardText): string[] {
  const { board, strings, source, remark, period } = text;
  const leftOut = sides.flatMap((side) => {
    const n = board.leftOut(side);
    return n > 0 ? [strings.leftOut(n, side)] : [];
  });
  return [period ? strings.period(period) : strings.noPeriod, ...leftOut, source, remark].filter(Boolean);
}
