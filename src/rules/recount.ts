import { countBallots, type Reading } from './count-ballots.js';
import { decide } from './decide.js';
import { elect } from './elect.js';
import { nameKey } from './name-key.js';
import { foundIn, isRecord, wrong } from './problems.js';
import { readArithmetic } from './rule.js';
import { isCount } from './share.js';
import type { Decision, Election, Rule, RuleProblem, RuleText, RuleWarning } from './types.js';

/** What stands on a line: for, against, abstaining, or a mark that cannot be read (`spoiled`). */
export type BallotMark = 'yes' | 'no' | 'abstain' | 'spoiled';

/**
 * One ballot: a mark by id of candidate, or by `motion`. A line without a mark abstains. It carries nothing that tells whose
 * it is, when or in which order it came.
 */
export interface Ballot {
  readonly marks: Readonly<Record<string, BallotMark>>;
  /** Another person, named on the line of a candidate. */
  readonly writeIns?: readonly { readonly against: string; readonly name: string }[];
}

/** What a recount needs of the roll. */
export interface RecountRoll {
  readonly expected: number;
  readonly present: number;
  /** Default: one for each who is present. */
  readonly issued?: number;
  /** Default: as many as there are ballots. Another number is a problem. */
  readonly returned?: number;
  readonly written?: { readonly total: number; readonly yes: number };
}

/** What is voted on: one motion, or seats and candidates; one without either is a problem. A document's `matter` is one. */
export interface RecountMatter {
  readonly motion?: RuleText | undefined;
  readonly seats?: number | undefined;
  readonly candidates?: readonly { readonly id: string; readonly name?: RuleText | undefined }[] | undefined;
}

/** What the valid ballots on a motion come to: `yes + no + abstain` is `valid`. */
export interface MotionTally {
  readonly valid: number;
  readonly invalid: number;
  readonly yes: number;
  readonly no: number;
  readonly abstain: number;
}

/** What the valid ballots of an election come to: the three figures of each candidate add up to `valid`. */
export interface ElectionTally {
  readonly valid: number;
  readonly invalid: number;
  readonly candidates: readonly {
    readonly id: string;
    readonly yes: number;
    readonly no: number;
    readonly abstain: number;
  }[];
  readonly writeIns: readonly { readonly name: string; readonly votes: number }[];
}

/** The outcome with what was counted; the tally is null where none may be told (void, no quorum) or none can be made. */
export type Recount =
  (Decision & { readonly tally: MotionTally | null }) | (Election & { readonly tally: ElectionTally | null });

/** The id of the mark of a single motion. */
export const motionId = 'motion';

/**
 * Counts ballots anew and decides by them; the order of the ballots changes nothing. What cannot be a ballot (an unknown mark
 * or id) is a problem, never left out in silence. Of what can:
 * - more names than seats (in favour and written in, each person once, on whatever line): invalid as a whole;
 * - a mark that cannot be read spoils its line, which then abstains (`spoiled-lines` tells how many), or the ballot, as the rule
 *   says; so does a name on a line that may not carry one, a second name on a line, a candidate's or the same name again.
 *   One name is one person, with or without blanks and dots in it (周　敏 is 周敏; between letters they count: Anna Li is ANNA LI and not
 *   AnnaLi; a full stop after a Chinese character is the dot of a name), told in the spelling that most ballots have;
 * - a ballot of which no line can be read is invalid by either rule;
 * - a blank one is valid: all abstentions.
 *
 * @param ballots in any order; anything that is no list is a problem
 * @param rule id of a preset, or a rule of that shape
 * @returns never throws: what is wrong is in `problems`, with `status: 'inconsistent'`
 */
export function recount(
  ballots: readonly Ballot[],
  rule: string | Rule,
  roll: RecountRoll,
  matter: RecountMatter,
): Recount {
  const { motion, candidates: listed, seats } = isRecord(matter) ? matter : ({} as Record<string, unknown>);
  const isElection = listed !== undefined || seats !== undefined;
  const given: readonly unknown[] = Array.isArray(ballots) ? ballots : [];
  const { expected, present, issued = present, written } = (isRecord(roll) ? roll : {}) as RecountRoll;
  const counts = { expected, present, issued, written, returned: given.length };
  const lists = (Array.isArray(listed) ? (listed as unknown[]) : [{ id: motionId }]).filter(isRecord) as {
    readonly id: string;
    readonly name?: RuleText;
  }[];
  /** What is told before any ballot is looked at: quorum, void, sums. */
  const before = isElection
    ? elect({ ...counts, seats: seats as number, candidates: namesOnly(listed) }, rule)
    : decide(counts, rule);
  const problems: RuleProblem[] = [...before.problems];
  // Who forgets the candidates is not told what a motion would come to.
  if (!isElection && motion === undefined) problems.push(wrong('/matter', 'no-matter'));
  if (!Array.isArray(ballots)) problems.push(wrong('/ballots', 'bad-ballot', { found: foundIn(ballots) }));
  if (isRecord(roll) && roll.returned !== undefined && roll.returned !== given.length)
    problems.push(
      wrong('/returned', 'ballots-missing', { returned: foundIn(roll.returned), ballots: given.length }),
    );
  const read = readArithmetic(rule).rule;
  const reading: Reading = read ?? { invalidScope: 'line' };
  const counted = countBallots(
    given,
    lists,
    isCount(seats) ? seats : undefined,
    // On a motion there is nobody else to name.
    isElection ? reading : { ...reading, writeIns: 'none' },
  );
  problems.push(...counted.problems);
  if (problems.length > 0 || !read) {
    const nothing = { votesNeeded: null, steps: [], warnings: [], tally: null };
    return { ...before, ...nothing, status: 'inconsistent', problems };
  }
  if (before.status !== 'quorum') return { ...before, tally: null };

  const { valid, invalid, tallies, names, spoiled } = counted;
  if (!isElection) {
    // A motion is the only line: one that cannot be read makes its ballot invalid, and none is spoiled.
    const { yes, no, abstain } = tallies[0]!;
    const tally = { valid, invalid, yes, no, abstain };
    return { ...decide({ ...counts, ...tally }, rule), tally };
  }
  const remark: RuleWarning[] = spoiled > 0 ? [{ code: 'spoiled-lines', params: { lines: spoiled } }] : [];
  const candidates = lists.map(({ id }, i) => ({ id, ...tallies[i]! }));
  const writeIns = together([...names].map(([name, votes]) => ({ name, votes })));
  const outcome = elect({ ...counts, valid, invalid, seats: seats as number, candidates, writeIns }, rule);
  return {
    ...outcome,
    warnings: [...outcome.warnings, ...remark],
    tally: { valid, invalid, candidates, writeIns },
  };
}

/** Candidates without their votes; what is no list is told by `elect`. */
function namesOnly(listed: unknown): { readonly id: string }[] {
  const bare = (each: unknown): unknown => (isRecord(each) ? { id: each['id'] } : each);
  return (Array.isArray(listed) ? (listed as unknown[]).map(bare) : listed) as { readonly id: string }[];
}

interface Named {
  readonly name: string;
  readonly votes: number;
}

/** Each person once, in the spelling that most ballots have; of two as many the shorter one. */
function together(spelled: readonly Named[]): Named[] {
  const persons = new Map<string, Named>();
  for (const { name, votes } of [...spelled].sort(
    (a, b) => b.votes - a.votes || a.name.length - b.name.length || byVotes(a, b),
  )) {
    const key = nameKey(name);
    const before = persons.get(key);
    persons.set(key, before ? { ...before, votes: before.votes + votes } : { name, votes });
  }
  return [...persons.values()].sort(byVotes);
}

/** By name where the votes are equal, so that shuffled ballots give the same list. */
function byVotes(a: Named, b: Named): number {
  return b.votes - a.votes || (a.name < b.name ? -1 : 1);
}
