import { figuresStrings } from '../strings/figures.strings.js';
import type { BallotText } from './text.js';

interface RollFigure {
  readonly label: string;
  readonly value: number;
  readonly note: string;
  /** Whether its check holds; undefined where there is none. */
  readonly holds?: boolean;
}

/**
 * The six figures of roll and box, each with its check: a tick, or what is wrong. One that the meeting has not reached is not
 * there.
 *
 * @param isReading while ballots are read the last two say how many were read so far
 */
export function rollFigures(text: BallotText, isReading = false): readonly RollFigure[] {
  const { document, model } = text;
  const words = figuresStrings[text.locale];
  const { roll, box = {} } = document;
  if (!roll) return [];
  const { quorum } = model.rule;
  const figures: RollFigure[] = [];
  const out = (roll.excluded ?? []).reduce((sum, { count }) => sum + count, 0);
  figures.push({ label: words.expected, value: roll.expected, note: out > 0 ? words.notCounted(out) : '' });
  const missing = (model.quorum ?? 0) - roll.present;
  figures.push({
    label: words.present,
    value: roll.present,
    holds: missing <= 0,
    note: missing <= 0 ? words.reached(quorum.num, quorum.den, quorum.inclusive) : words.notReached(missing),
  });
  const { issued, returned, valid, invalid } = box;
  if (issued !== undefined)
    figures.push({
      label: words.issued,
      value: issued,
      holds: issued <= roll.present,
      note: words.within(words.present),
    });
  if (issued === undefined || returned === undefined) return figures;
  const isVoid = model.outcome.status === 'void';
  const limit = model.rule.returnedLimit === 'issued' ? words.issued : words.present;
  figures.push({
    label: words.returned,
    value: returned,
    holds: !isVoid,
    note: isVoid ? words.aboveVoid(limit) : words.withinValid(limit),
  });
  if (valid === undefined || invalid === undefined || isVoid) return figures;
  const read = valid + invalid;
  const votes = model.isElection ? undefined : model.lines[0]?.votes;
  figures.push({
    label: isReading ? words.validSoFar : words.valid,
    value: valid,
    holds: isReading ? read <= returned : read === returned,
    note: isReading
      ? words.addsRead(valid, invalid, read)
      : votes
        ? words.adds([votes.yes, votes.no, votes.abstain], valid)
        : words.adds([valid, invalid], returned),
  });
  figures.push({
    label: isReading ? words.invalidSoFar : words.invalid,
    value: invalid,
    holds: read <= returned,
    note: !isReading
      ? words.adds([valid, invalid], returned)
      : read <= returned
        ? words.addsUnread(read, returned - read, returned)
        : words.within(words.returned),
  });
  return figures;
}
