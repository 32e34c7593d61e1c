import { hasOwn } from '../../../contract/values.js';
import { judgeRead, outcomeOf } from '../../../contract/checks/ballot.sums.js';
import type { BallotCandidate, BallotDocument } from '../../../contract/generated/ballot/types.js';
import type { RuleId } from '../../../rules/arithmetic.js';
import { leastOf } from '../../../rules/share.js';
import { readArithmetic } from '../../../rules/rule.js';
import { motionId } from '../../../rules/recount.js';
import type { Arithmetic, Decision, Election, Share } from '../../../rules/types.js';
import type { CompareNames } from '../../../text/compare.js';
import { pickLabel, type Label } from '../../../text/label.js';

export interface Votes {
  readonly yes: number;
  readonly no: number;
  readonly abstain: number;
}

/** The rule of a preselection. */
export const preselection: RuleId = 'grassroots-preselection-2020';

export const noVotes: Votes = { yes: 0, no: 0, abstain: 0 };

/** What is marked on one line of a ballot: the motion, or a candidate. */
export interface Line {
  /** Id of the candidate, or `motion`. */
  readonly id: string;
  readonly name: Label;
  readonly candidate?: BallotCandidate;
  /** Votes, where there are any to be shown. */
  readonly votes?: Votes;
}

/** What a vote is for. A preselection elects nobody: who passes may stand. */
export type Aim = 'motion' | 'election' | 'preselection';

/** How the candidates came into their order: by surname strokes, by a superior, or as the document has them. */
export type Order = 'strokes' | 'fixed' | 'written';

/** A document with what its rule makes of it. */
export interface BallotModel {
  readonly document: BallotDocument;
  readonly rule: Arithmetic;
  readonly outcome: Decision | Election;
  readonly isElection: boolean;
  readonly aim: Aim;
  readonly seats: number;
  readonly lines: readonly Line[];
  readonly order: Order;
  readonly writeIns: readonly { readonly name: string; readonly votes: number }[];
  /** Opinions in favour that absentees filed, where the rule counts them; 0 otherwise. */
  readonly written: number;
  /** The share that is asked for; null where the higher counts win. */
  readonly pass: Share | null;
  /** Votes in favour that are needed; null while the base is not known, and without a share. */
  readonly needed: number | null;
  /** How many must be there, at least; null before the roll call. */
  readonly quorum: number | null;
}

/**
 * @param compare 姓氏笔画 order; without it (it could not be had) candidates stay as they are written, and it is said
 */
export function modelOf(document: BallotDocument, compare?: CompareNames): BallotModel {
  const { matter, tally, roll } = document;
  // A document whose rule cannot be used is refused by its reader.
  const rule = readArithmetic(document.rule).rule!;
  const { candidates } = matter;
  const order: Order = matter.orderFixedBy !== undefined ? 'fixed' : compare ? 'strokes' : 'written';
  const lines: Line[] = candidates
    ? ordered(candidates, order === 'strokes' ? compare : undefined, document.locale).map((candidate) => {
        const { id } = candidate;
        const votes = tally?.candidates && hasOwn(tally.candidates, id) ? tally.candidates[id] : undefined;
        return { id, name: candidate.name, candidate, ...(votes ? { votes } : {}) };
      })
    : [motionLine(document)];
  const outcome = outcomeOf(document);
  return {
    document,
    rule,
    outcome,
    isElection: candidates !== undefined,
    aim: !candidates ? 'motion' : rule.id === preselection ? 'preselection' : 'election',
    seats: matter.seats ?? 1,
    lines,
    order,
    writeIns: [...(tally?.writeIns ?? [])].sort((a, b) => b.votes - a.votes),
    written: rule.writtenOpinion === 'counted' && !candidates ? (roll?.written?.yes ?? 0) : 0,
    pass: rule.pass === 'most-votes' ? null : rule.pass,
    needed: roll ? outcome.votesNeeded : null,
    quorum: roll ? leastOf(rule.quorum, roll.expected) : null,
  };
}

function motionLine({ matter, tally }: BallotDocument): Line {
  const { yes, no, abstain } = tally ?? {};
  const votes =
    yes === undefined || no === undefined || abstain === undefined ? {} : { votes: { yes, no, abstain } };
  return { id: motionId, name: matter.motion ?? '', ...votes };
}

/** By the Chinese name, whatever the reader's language: the order is that of the surname's strokes. */
function ordered(
  candidates: readonly BallotCandidate[],
  compare: CompareNames | undefined,
  locale: string | undefined,
): readonly BallotCandidate[] {
  if (!compare) return candidates;
  return candidates
    .map((candidate) => ({ candidate, name: pickLabel(candidate.name, 'zh-CN', locale).text }))
    .sort((a, b) => compare(a.name, b.name))
    .map(({ candidate }) => candidate);
}

/** Whether the rule lets voters name somebody beside the list. */
export const mayNameOthers = ({ isElection, rule }: BallotModel): boolean =>
  isElection && (rule.writeIns ?? 'against') !== 'none';

/** Whether every ballot that came back is read, and what was read can be right. */
export function isAllRead({ document, lines }: BallotModel): boolean {
  const { returned, valid = 0, invalid = 0 } = document.box ?? {};
  return (
    valid + invalid === returned &&
    lines.every(({ votes }) => votes !== undefined) &&
    judgeRead(document).problems.length === 0
  );
}

/** Whether tellers are named, and all of them have signed the count sheet. */
export function isSigned({ tellers = [] }: BallotDocument): boolean {
  return tellers.length > 0 && tellers.every(({ signed }) => signed === true);
}

export function isElected(outcome: Decision | Election): outcome is Election {
  return 'elected' in outcome;
}
