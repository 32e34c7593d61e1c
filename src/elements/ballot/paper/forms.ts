import { isReached, type Stage } from '../model/faces.js';
import type { BallotText } from '../model/text.js';

/** The papers of a meeting. */
export const forms = ['ballots', 'count', 'result', 'record'] as const;
export type Form = (typeof forms)[number];

/** The stage from which a paper can be printed. */
export const formFrom: { readonly [form in Form]: Stage } = {
  ballots: 'notice',
  count: 'roll-call',
  result: 'declared',
  record: 'declared',
};

/** Whether a paper can be printed at a stage: none says more than the meeting has come to. */
export function mayPrint(form: Form, stage: Stage): boolean {
  return stage !== 'adjourned' && isReached(stage, formFrom[form]);
}

/** How many ballots stand on an A4 sheet: as many as have room, four at most, so that a hand has some for itself. In points. */
export function onSheet(text: BallotText, lines = text.model.lines.length): number {
  const { isElection, lines: all } = text.model;
  // In 178 points a motion of some 320 characters has room.
  const own = isElection
    ? 140 + 43 * (lines + 0.65)
    : 178 + 0.3 * Math.max(0, text.name(all[0]!).length - 320);
  return Math.max(1, Math.min(4, Math.floor(842 / (own + 48))));
}
