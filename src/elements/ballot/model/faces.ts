import { stages } from '../../../contract/checks/ballot.stages.js';
import type { BallotDocument } from '../../../contract/generated/ballot/types.js';

export type Stage = BallotDocument['stage'];

/** The forms of a ballot. */
export const faces = ['notice', 'roll-call', 'marking', 'count', 'result', 'paper', 'record'] as const;
export type Face = (typeof faces)[number];

/** Whether a meeting has come to a stage; an adjourned one has come to its roll call at most. */
export function isReached(stage: Stage, wanted: Stage): boolean {
  if (stage === 'adjourned') return stages.indexOf(wanted) <= stages.indexOf('roll-call');
  return stages.indexOf(stage) >= stages.indexOf(wanted);
}

/** Which stage a form waits for: before it, nothing of the form is in the page. */
export const faceFrom: { readonly [face in Face]: Stage } = {
  notice: 'draft',
  'roll-call': 'roll-call',
  marking: 'marking',
  count: 'closed',
  result: 'declared',
  paper: 'notice',
  record: 'declared',
};

/** Whether a form may be shown at a stage. Ballots are marked only while the box is open; an adjourned meeting says so as its result. */
export function mayShow(face: Face, stage: Stage): boolean {
  if (face === 'marking') return stage === 'marking';
  if (face === 'result' && stage === 'adjourned') return true;
  return isReached(stage, faceFrom[face]);
}

/**
 * The form that goes with a stage. While ballots are marked a wall or a hall shows the roll: nobody votes before everybody's
 * eyes.
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
