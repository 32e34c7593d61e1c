import { stages } from '../../../contract/checks/ballot.stages.js';
import type { BallotDocument } from '../../../contract/generated/ballot/types.js';

export type Stage = BallotDocument['stage'];

/** The views of a ballot are called faces. */
export const faces = ['notice', 'roll-call', 'marking', 'count', 'result', 'paper', 'record'] as const;
export type Face = (typeof faces)[number];

/** Whether a meeting has come to a stage; an adjourned one has come to its roll call at most. */
export function isReached(stage: Stage, wanted: Stage): boolean {
  if (stage === 'adjourned') return stages.indexOf(wanted) <= stages.indexOf('roll-call');
  return stages.indexOf(stage) >= stages.indexOf(wanted);
}

/** From which stage a face may be shown. Before it, nothing of the face is in the page. */
export const faceFrom: { readonly [face in Face]: Stage } = {
  notice: 'draft',
  'roll-call': 'roll-call',
  marking: 'marking',
  count: 'closed',
  result: 'declared',
  paper: 'notice',
  record: 'declared',
};

/** Faces beside the result that tell what a vote has come to. */
export const tellsOutcome: readonly Face[] = ['paper', 'record'];

/** Whether a face may be shown at a stage. Ballots are marked only while the box is open; an adjourned meeting says so as its result. */
export function mayShow(face: Face, stage: Stage): boolean {
  if (face === 'marking') return stage === 'marking';
  if (face === 'result' && stage === 'adjourned') return true;
  return isReached(stage, faceFrom[face]);
}

/**
 * The face that belongs to a stage. While ballots are marked, a wall or a hall shows the roll call: nobody marks a ballot where
 * everybody can see it.
 */
export function autoFace(stage: Stage, isPublic: boolean): Face {
  switch (stage) {
    case 'draft':
    case 'opinion':
    case 'notice':
      return 'notice';
    case 'roll-call':
      return 'roll-call';
    case 'marking':
      return isPublic ? 'roll-call' : 'marking';
    case 'closed':
    case 'count':
      return 'count';
    default:
      return 'result';
  }
}

/** Whether tellers may enter: the box is closed, and nothing is declared. */
export function isCounting(stage: Stage | undefined): boolean {
  return stage === 'closed' || stage === 'count';
}
