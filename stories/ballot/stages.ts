import { stages } from '../../src/contract/checks/ballot.stages.js';
import type { BallotDocument } from '../../src/contract/index.js';
import { mayShow, type Face, type Stage } from '../../src/elements/ballot/model/faces.js';
import type { Locale } from '../../src/text/locale.js';
import { themes, type Theme } from '../../src/theme/index.js';
import { documents } from '../../tests/elements/ballot/documents.js';

export const allStages: readonly Stage[] = [...stages, 'adjourned'];

export const languages: readonly Locale[] = ['zh-CN', 'zh-TW', 'en'];

/** The two sample meetings: a motion, and an election. */
export type Matter = 'motion' | 'election';

const last = { motion: documents['carriedOut']!, election: documents['electionPublished']! };

/** A sample meeting as it stands at a stage: all of the last one that the stage may hold. */
export function documentAt(stage: Stage, matter: Matter): BallotDocument {
  const { opinion, notice, roll, box, tally, record, publication, tellers, ...rest } = last[matter];
  const { carriedOut = { state: '已落实' }, ...head } = rest;
  const at = allStages.indexOf(stage);
  const from = (first: Stage, parts: Partial<BallotDocument>): Partial<BallotDocument> =>
    stage !== 'adjourned' && at >= allStages.indexOf(first) ? parts : {};
  const { issued = 0, returned = 0 } = box!;
  const few = { ...roll!, present: Math.floor(roll!.expected / 3) };
  return {
    ...head,
    ...(stage === 'adjourned' ? { opinion, notice: notice!, roll: few } : {}),
    ...from('opinion', opinion ? { opinion } : {}),
    ...from('notice', { notice: notice! }),
    ...from('roll-call', { roll: roll!, tellers: (tellers ?? []).map(({ name, role }) => ({ name, role })) }),
    ...from('marking', { box: { issued } }),
    ...from('closed', { box: { issued, returned } }),
    // Who counted has signed.
    ...from('count', { box: box!, tally: tally!, tellers: tellers ?? [] }),
    ...from('declared', { record: record! }),
    ...from('published', { publication: publication! }),
    ...from('carried-out', { carriedOut }),
    stage,
  };
}

/** One of the small frames of a form: what meeting it shows, in which theme and language. */
export interface Frame {
  readonly stage: Stage;
  readonly theme: Theme;
  readonly language: Locale;
  readonly matter: Matter;
}

/**
 * A form at every stage that has it, in the five themes; languages and the two meetings go round, so that any two of form, stage,
 * theme and language meet somewhere.
 */
export const framesOf = (face: Face): readonly Frame[] =>
  allStages
    .filter((stage) => mayShow(face, stage))
    .flatMap((stage, row) =>
      themes.map((theme, column) => ({
        stage,
        theme,
        language: languages[(row + column) % languages.length]!,
        matter: (row + column) % 2 ? 'motion' : 'election',
      })),
    );
