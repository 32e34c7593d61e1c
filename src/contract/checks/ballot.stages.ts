/** What a stage of a meeting may hold, and what it must. */
import { isVoid } from '../../rules/roll.js';
import { readArithmetic } from '../../rules/rule.js';
import type { BallotDocument } from '../generated/ballot/types.js';
import type { Problem } from '../problem.js';
import { error, warning } from './problems.js';

type Stage = BallotDocument['stage'];

/** The way of a meeting. No step is skipped; `adjourned` leaves it. */
export const stages: readonly Stage[] = [
  'draft',
  'opinion',
  'notice',
  'roll-call',
  'marking',
  'closed',
  'count',
  'declared',
  'published',
  'carried-out',
];

/** A part of a document, the stage that may hold it, and the one that must. */
interface Part {
  readonly pointer: string;
  readonly may: Stage;
  readonly must?: Stage;
  /** Whether a meeting that was adjourned can have come to it. */
  readonly adjourned?: boolean;
  readonly value: (document: BallotDocument) => unknown;
}

const parts: readonly Part[] = [
  { pointer: '/opinion', may: 'opinion', adjourned: true, value: ({ opinion }) => opinion },
  { pointer: '/notice', may: 'notice', must: 'notice', adjourned: true, value: ({ notice }) => notice },
  { pointer: '/roll', may: 'roll-call', must: 'roll-call', adjourned: true, value: ({ roll }) => roll },
  {
    pointer: '/box/issued',
    may: 'marking',
    must: 'closed',
    adjourned: true,
    value: ({ box }) => box?.issued,
  },
  {
    pointer: '/box/returned',
    may: 'closed',
    must: 'closed',
    adjourned: true,
    value: ({ box }) => box?.returned,
  },
  { pointer: '/box/valid', may: 'count', must: 'declared', value: ({ box }) => box?.valid },
  { pointer: '/box/invalid', may: 'count', must: 'declared', value: ({ box }) => box?.invalid },
  { pointer: '/tally', may: 'count', must: 'declared', value: ({ tally }) => tally },
  { pointer: '/record', may: 'declared', value: ({ record }) => record },
  { pointer: '/publication', may: 'published', must: 'published', value: ({ publication }) => publication },
  { pointer: '/carriedOut', may: 'carried-out', must: 'carried-out', value: ({ carriedOut }) => carriedOut },
];

/** What only a count can have: a vote that is void has none, whatever its stage. */
const counted = ['/box/valid', '/box/invalid', '/tally'];

export function stageProblems(document: BallotDocument): Problem[] {
  const { stage } = document;
  // -1 when adjourned: before every stage.
  const now = stages.indexOf(stage);
  const problems: Problem[] = [];
  const tell = (pointer: string, code: string, params: Problem['params']): void =>
    void problems.push(error(pointer, code, params));
  for (const { pointer, may, must, adjourned = false, value } of parts) {
    const isThere = value(document) !== undefined;
    const isReached = stage === 'adjourned' ? adjourned : now >= stages.indexOf(may);
    if (isThere && !isReached) tell(pointer, 'too-early', { field: pointer.slice(1), stage, from: may });
    const isDue = must !== undefined && now >= stages.indexOf(must);
    if (!isThere && isDue && !(counted.includes(pointer) && isVoidVote(document)))
      tell(pointer, 'too-late', { field: pointer.slice(1), stage });
  }
  document.tellers?.forEach(({ signed }, i) => {
    if (signed === true && now < stages.indexOf('count'))
      tell(`/tellers/${i}/signed`, 'too-early', { field: 'signed', stage, from: 'count' });
  });
  return [...problems, ...leftOut(document, now)];
}

/** 三重一大. */
const major: readonly BallotDocument['matter']['category'][] = [
  'decision',
  'appointment',
  'project',
  'funds',
];

/**
 * What a vote asks for and a finished meeting's document may leave out: the opinion before it, the signatures under its
 * count. While the meeting goes on such a step cannot be skipped; afterwards the document is shown, and says what is missing.
 */
function leftOut(document: BallotDocument, now: number): Problem[] {
  const { stage, matter, opinion, tellers = [] } = document;
  const isOver = now >= stages.indexOf('published');
  const problems: Problem[] = [];
  // An election is prepared by a preselection; a motion by an opinion.
  if (matter.motion !== undefined && opinion === undefined && now >= stages.indexOf('notice'))
    problems.push(
      !isOver && major.includes(matter.category)
        ? error('/opinion', 'too-late', { field: 'opinion', stage })
        : warning('/opinion', 'no-opinion'),
    );
  if (now < stages.indexOf('declared') || isVoidVote(document)) return problems;
  if (tellers.length === 0 && !isOver) problems.push(warning('/tellers', 'no-tellers'));
  const unsigned = isOver ? warning : error;
  tellers.forEach(({ name, signed }, i) => {
    if (signed !== true)
      problems.push(unsigned(`/tellers/${i}/signed`, 'not-signed', { name: anyName(name) }));
  });
  return problems;
}

function isVoidVote({ box, roll, rule: given }: BallotDocument): boolean {
  const { rule } = readArithmetic(given);
  return rule !== null && roll !== undefined && isVoid({ ...roll, ...box }, rule);
}

/** A name as one language of it says it, for a sentence about it. */
export function anyName(name: string | Readonly<Record<string, string>>): string {
  return typeof name === 'string' ? name : (Object.values(name)[0] ?? '');
}
