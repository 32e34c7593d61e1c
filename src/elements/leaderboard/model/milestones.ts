import type { Measure, Milestone } from '../../../contract/generated/leaderboard/types.js';
import type { Board, Side } from './board.js';

/** Who has reached one mark and not yet the next. */
export interface Step {
  /** The mark reached; undefined for those on their way to the first, and for those without a figure. */
  readonly mark: Milestone | undefined;
  /** The mark ahead; undefined beyond the last, and for those without a figure. */
  readonly next: Milestone | undefined;
  /** Entries by index, as the document orders them. */
  readonly members: readonly number[];
}

/**
 * Milestones without places: who has reached which mark, the farthest first, and at the end who has no figure: he is on no
 * way. Steps that nobody stands on are left out.
 */
export function stepsOf(board: Board, side: Side, measure: Measure, of = board.members(side)): Step[] {
  const marks = board.milestones(measure);
  const values = board.column(measure.id);
  const groups: number[][] = Array.from({ length: marks.length + 2 }, () => []);
  const reached = (value: number, { at }: Milestone): boolean =>
    measure.better === 'less' ? value <= at : value >= at;
  for (const index of of) {
    const value = values[index]!;
    const at = marks.findIndex((mark) => reached(value, mark));
    const step = Number.isNaN(value) ? marks.length + 1 : at < 0 ? marks.length : at;
    groups[step]!.push(index);
  }
  return groups
    .map((members, at): Step => ({ mark: marks[at], next: marks[at - 1], members }))
    .filter(({ members }) => members.length > 0);
}

/** The way of a figure to its next mark: what is left, and how far it has come since the mark before, from 0 to 1. */
export function wayOf(
  value: number,
  { mark, next }: Pick<Step, 'mark' | 'next'>,
): { readonly left: number; readonly share: number } | undefined {
  if (!next) return undefined;
  const from = mark?.at ?? 0;
  const left = Math.abs(next.at - value);
  const way = Math.abs(next.at - from);
  return { left, share: way > 0 ? Math.min(1, Math.max(0, 1 - left / way)) : 0 };
}

/** The step on which one entry stands; undefined without marks or without a figure. */
export function stepOf(board: Board, measure: Measure, index: number): Step | undefined {
  if (board.milestones(measure).length === 0) return undefined;
  if (Number.isNaN(board.column(measure.id)[index]!)) return undefined;
  return stepsOf(board, board.sideOf(index), measure, Uint32Array.of(index))[0];
}
