import { nameKey } from '../../../rules/name-key.js';
import { recount, type Ballot } from '../../../rules/recount.js';
import type { Rule } from '../../../rules/types.js';
import type { BallotDocument } from '../../../contract/generated/ballot/types.js';
import { noVotes, type BallotModel, type Votes } from '../model/model.js';
import { marksInOrder, recordOf } from '../state/marks.js';

/** What was read out so far: figures of the box, votes, others who were named. */
export interface Counted {
  readonly valid: number;
  readonly invalid: number;
  readonly lines: Readonly<Record<string, Votes>>;
  readonly writeIns: readonly { readonly name: string; readonly votes: number }[];
}

/**
 * Tellers' work: ballots entered one by one as they are read, with undo, or totals of a count on paper. Plain data, so that it can
 * be kept and taken up again after a reload.
 */
export interface Counting {
  readonly mode: 'ballots' | 'totals';
  readonly ballots: readonly Ballot[];
  readonly totals: { readonly [field: string]: number };
}

export const nothingCounted: Counting = { mode: 'ballots', ballots: [], totals: {} };

export function enter(state: Counting, ballot: Ballot): Counting {
  return { ...state, ballots: [...state.ballots, ballot] };
}

export function undo(state: Counting): Counting {
  return { ...state, ballots: state.ballots.slice(0, -1) };
}

/** Before the name of somebody beside the list, in the totals. */
const named = 'named:';

/** Who was named beside the list. */
export const namedIn = (totals: Counting['totals']): string[] =>
  Object.keys(totals)
    .filter((field) => field.startsWith(named))
    .map((field) => field.slice(named.length));

/** The field of somebody beside the list: the one that he has already, however his name was spelled there. */
export function namedField(totals: Counting['totals'], name: string): string {
  const key = nameKey(name);
  return named + (namedIn(totals).find((each) => nameKey(each) === key) ?? name);
}

/** `valid`, `invalid`, `yes`, `no`, `abstain` of a line (`yes:li`), or votes for a person beside the list (`named:苏晓梅`). */
export function setTotal(state: Counting, field: string, value: number): Counting {
  return { ...state, totals: { ...state.totals, [field]: value } };
}

/** To totals. Where none were entered yet they begin with what was read so far, so that a wall goes on showing it. */
export function toTotals(state: Counting, model: BallotModel): Counting {
  if (state.ballots.length === 0 || Object.keys(state.totals).length > 0) return { ...state, mode: 'totals' };
  const { valid, invalid, lines, writeIns } = countedOf({ ...state, mode: 'ballots' }, model);
  const totals: Record<string, number> = { valid, invalid };
  for (const [id, votes] of Object.entries(lines))
    for (const mark of marksInOrder) totals[`${mark}:${id}`] = votes[mark];
  for (const { name, votes } of writeIns) totals[named + name] = votes;
  return { ...state, mode: 'totals', totals };
}

/** Back to ballots. Totals that nobody has typed over are forgotten: the next time they begin with what was read by then. */
export function toBallots(state: Counting, model: BallotModel): Counting {
  const made = toTotals({ ...state, totals: {} }, model).totals;
  const isTyped = Object.entries(state.totals).some(([field, value]) => value !== made[field]);
  return { ...state, mode: 'ballots', totals: isTyped ? state.totals : {} };
}

/** A ballot that is read as invalid: every line of it spoiled. */
export function spoiledBallot({ lines }: BallotModel): Ballot {
  return { marks: recordOf(lines.map(({ id }) => [id, 'spoiled' as const] as const)) };
}

/** What the rules make of the ballots that were read, as if they were all. */
export function countedOf(state: Counting, model: BallotModel): Counted {
  const { lines, document } = model;
  if (state.mode === 'totals') {
    const { totals } = state;
    const of = (field: string): number => totals[field] ?? 0;
    const votes = lines.map(({ id }): [string, Votes] => [
      id,
      { yes: of(`yes:${id}`), no: of(`no:${id}`), abstain: of(`abstain:${id}`) },
    ]);
    const writeIns = namedIn(totals)
      .map((name) => ({ name, votes: of(named + name) }))
      .filter((each) => each.votes > 0);
    return { valid: of('valid'), invalid: of('invalid'), lines: recordOf(votes), writeIns };
  }
  const n = state.ballots.length;
  // Roll figures that let any number of ballots be counted: what is asked here is the tally alone.
  const { tally } = recount(
    state.ballots,
    ruleOf(model),
    { expected: n, present: n, issued: n },
    document.matter,
  );
  if (!tally)
    return {
      valid: 0,
      invalid: 0,
      lines: recordOf(lines.map(({ id }) => [id, noVotes] as const)),
      writeIns: [],
    };
  if ('candidates' in tally) {
    const votes = tally.candidates.map(({ id, yes, no, abstain }): [string, Votes] => [
      id,
      { yes, no, abstain },
    ]);
    return {
      valid: tally.valid,
      invalid: tally.invalid,
      lines: recordOf(votes),
      writeIns: tally.writeIns,
    };
  }
  const { valid, invalid, yes, no, abstain } = tally;
  return { valid, invalid, lines: { [lines[0]!.id]: { yes, no, abstain } }, writeIns: [] };
}

const ruleOf = ({ document }: BallotModel): string | Rule => document.rule;

/** The document as it stands with what was entered; the one that was given stays as it is. */
export function withCount(document: BallotDocument, counted: Counted): BallotDocument {
  const { valid, invalid, lines, writeIns } = counted;
  const tally = document.matter.candidates
    ? { candidates: lines, ...(writeIns.length > 0 ? { writeIns } : {}) }
    : { ...Object.values(lines)[0]! };
  return { ...document, stage: 'count', box: { ...document.box, valid, invalid }, tally };
}

/**
 * Which matter of which meeting a kept count belongs to: it must not be taken up at another one, as at a second election of the same
 * evening. Names of candidates are no part of it: where one is corrected, the count goes on.
 */
const keyOf = ({ document: { meeting, matter } }: BallotModel): string => {
  const { motion, seats, candidates } = matter;
  return JSON.stringify([
    meeting.date,
    meeting.name,
    motion,
    candidates && [seats, ...candidates.map(({ id }) => id)],
  ]);
};

/** As text, for a host's storage or a file. */
export function keep(state: Counting, model: BallotModel): string {
  return JSON.stringify({ kind: 'qs-ballot-count', version: 1, of: keyOf(model), ...state });
}

/** A kept count; null for any other text, and for that of another meeting. */
export function takeUp(text: unknown, model: BallotModel): Counting | null {
  try {
    const { kind, version, of, mode, ballots, totals } = JSON.parse(String(text)) as Record<string, unknown>;
    if (kind !== 'qs-ballot-count' || version !== 1 || of !== keyOf(model)) return null;
    if ((mode !== 'ballots' && mode !== 'totals') || !Array.isArray(ballots)) return null;
    const state: Counting = { mode, ballots: ballots as Ballot[], totals: numbersIn(totals) };
    const n = ballots.length;
    const { problems } = recount(
      state.ballots,
      ruleOf(model),
      { expected: n, present: n, issued: n },
      model.document.matter,
    );
    return problems.some(({ pointer }) => pointer.startsWith('/ballots')) ? null : state;
  } catch {
    return null;
  }
}

function numbersIn(totals: unknown): Record<string, number> {
  if (typeof totals !== 'object' || totals === null) return {};
  const entries = Object.entries(totals).filter((each): each is [string, number] =>
    Number.isSafeInteger(each[1]),
  );
  return recordOf(entries);
}
