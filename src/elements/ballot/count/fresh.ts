import type { BallotModel, Votes } from '../model/model.js';

const marks = ['yes', 'no', 'abstain'] as const;

/**
 * Which stroke was made just now: the id of the candidate (of a motion the mark) whose count grew by one since the last
 * painting. When nothing was counted meanwhile, the one of before.
 */
export function freshLine(
  before: BallotModel | undefined,
  now: BallotModel,
  last: string | null,
): string | null {
  const read = ({ document: { box } }: BallotModel): number => (box?.valid ?? 0) + (box?.invalid ?? 0);
  if (!before || before.document.meeting !== now.document.meeting) return null;
  if (read(before) === read(now)) return last;
  if (read(now) !== read(before) + 1) return null;
  const grew = (id: string, mark: keyof Votes): boolean => {
    const votes = (model: BallotModel): number =>
      model.lines.find((line) => line.id === id)?.votes?.[mark] ?? 0;
    return votes(now) === votes(before) + 1;
  };
  if (!now.isElection) return marks.find((mark) => grew(now.lines[0]!.id, mark)) ?? null;
  return now.lines.find(({ id }) => grew(id, 'yes'))?.id ?? null;
}
