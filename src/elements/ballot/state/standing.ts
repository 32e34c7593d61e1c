import type { BallotDocument } from '../../../contract/generated/ballot/types.js';
import { isReached, mayShow, type Face } from '../model/faces.js';
import type { BallotText } from '../model/text.js';

/** What the screen shows now: a face with its text, of one meeting. */
export interface Standing {
  readonly face: Face;
  readonly text: BallotText;
  /** The meeting as one text. */
  readonly meeting: string;
}

/** Which matter of which meeting it is, as one text. With a corrected place or remark it stays the same: marks and counts stay. */
export function meetingOf({ meeting: { date, name }, matter }: BallotDocument): string {
  const { motion, seats, candidates } = matter;
  return JSON.stringify([date, name, motion, seats, candidates?.map((each) => [each.id, each.name])]);
}

/** Whether it may stay on the screen until the next face is fetched: it shows nothing that the meeting may not show at its present stage. */
export function mayStay({ face, text }: Standing, { stage }: BallotDocument): boolean {
  return mayShow(face, stage) && isReached(stage, text.document.stage);
}
