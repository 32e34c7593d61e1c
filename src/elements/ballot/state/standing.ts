import type { BallotDocument } from '../../../contract/generated/ballot/types.js';
import { isReached, mayShow, type Face } from '../model/faces.js';
import type { BallotText } from '../model/text.js';

/** What stands on the screen: a form with its text, in one meeting. */
export interface Standing {
  readonly face: Face;
  readonly text: BallotText;
  /** The meeting as one text. */
  readonly meeting: string;
}

/** Whether what stands shows nothing that the meeting, as it is now, does not show: it may stay until another form has come. */
export function mayStay({ face, text }: Standing, { stage }: BallotDocument): boolean {
  return mayShow(face, stage) && isReached(stage, text.document.stage);
}
