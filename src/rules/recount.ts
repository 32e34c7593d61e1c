import { decide } from './decide.js';
import { elect } from './elect.js';
import { foundIn, isRecord, wrong } from './problems.js';
import { readRule } from './rule.js';
import type { Decision, Election, Rule, RuleProblem, RuleText, RuleWarning } from './types.js';

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
  readonly issued: number;
  /** Default: as many as there are ballots. Another number is a problem. */
  readonly returned?: number;
  readonly written?: { readonly total: number; readonly yes: number };
}

/** What is voted on: one motion, or seats and candidates. A document's `matter` is one. */
export interface RecountMatter {
  readonly motion?: RuleText | undefined;
  readonly seats?: number | undefined;
  readonly candidates?: readonly { readonly id: string; readonly name?: RuleText | undefined }[] | undefined;
}

export interface MotionTally {
  readonly valid: number;
  readonly invalid: number;
  readonly yes: number;
  readonly no: number;
  readonly abstain: number;
}

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

/** What a line without a name on it comes to: one object a mark, for a large vote has a million lines. */
const plain: { readonly [mark in BallotMark]: ReadLine } = {
  yes: { mark: 'yes' },
  no: { mark: 'no' },
  abstain: { mark: 'abstain' },
  spoiled: { mark: 'spoiled' },
};

const hasOwn = (object: object, key: string): boolean => Object.prototype.hasOwnProperty.call(object, key);

/** The id of the mark of a single motion. */
export const motionId = 'motion';

/**
 * Counts ballots anew and decides by them; the order of the ballots changes nothing. What cannot be a ballot (an unknown mark
 * or id) is a problem, never left out in silence. Of what can:
 * - more names than seats: invalid as a whole;
 * - a mark that cannot be read spoils its line, which then abstains (`spoiled-lines` tells how many), or the ballot, as the rule
 *   says; so does a name on a line that may not carry one, a second name on a line, a candidate's or the same name again;
 * - a ballot of which no line can be read is invalid by either rule;
 * - a blank one is valid: all abstentions.
 */
export function recount(
  ballots: readonly Ballot[],
  rule: string | Rule,
  roll: RecountRoll,
  matter: RecountMatter,
): Recount {
  const listed: unknown = isRecord(matter) ? matter['candidates'] : undefined;
  const isElection = listed !== undefined;
  const given: readonly unknown[] = Array.isArray(ballots) ? ballots : [];
  const counts = { ...roll, returned: given.length };
  const lists: NonNullable<RecountMatter['candidates']> = !isElection
    ? [{ id: motionId }]
    : Array.isArray(listed)
      ? (listed as NonNullable<RecountMatter['candidates']>)
      : [];
  const seats = isElection ? matter.seats : undefined;

  /** What is told before any ballot is looked at: quorum, void, sums. */
  const before = isElection
    ? elect({ ...counts, seats: seats as number, candidates: lists.map(({ id }) => ({ id })) }, rule)
    : decide(counts, rule);
  const problems: RuleProblem[] = [...before.problems];
  if (!Array.isArray(ballots)) problems.push(wrong('/ballots', 'bad-ballot', { found: foundIn(ballots) }));
  if (isRecord(roll) && roll.returned !== undefined && roll.returned !== given.length)
    problems.push(
      wrong('/returned', 'ballots-missing', { returned: String(roll.returned), ballots: given.length }),
    );
  const ids = new Set(lists.map(({ id }) => id));
  given.forEach((ballot, i) => problems.push(...ballotProblems(ballot, ids, `/ballots/${i}`)));
  const read = readRule(rule).rule;
  if (problems.length > 0 || !read) {
    const nothing = { ...before, status: 'inconsistent' as const, problems, steps: [], tally: null };
    return nothing;
  }
  if (before.status !== 'quorum') return { ...before, tally: null };

  const counted = countBallots(given as readonly Ballot[], lists, seats, read);
  const { valid, invalid, tallies, names, spoiled } = counted;
  const remark: RuleWarning[] = spoiled > 0 ? [{ code: 'spoiled-lines', params: { lines: spoiled } }] : [];
  if (!isElection) {
    const { yes, no, abstain } = tallies[0]!;
    const outcome = decide({ ...counts, valid, invalid, yes, no, abstain }, read);
    return {
      ...outcome,
      warnings: [...outcome.warnings, ...remark],
      tally: { valid, invalid, yes, no, abstain },
    };
  }
  const candidates = lists.map(({ id }, i) => ({ id, ...tallies[i]! }));
  const writeIns = [...names].map(([name, votes]) => ({ name, votes })).sort(byVotes);
  const outcome = elect({ ...counts, valid, invalid, seats: seats!, candidates, writeIns }, read);
  return {
    ...outcome,
    warnings: [...outcome.warnings, ...remark],
    tally: { valid, invalid, candidates, writeIns },
  };
}

interface Named {
  readonly name: string;
  readonly votes: number;
}

/** By name where the votes are equal, so that shuffled ballots give the same list. */
function byVotes(a: Named, b: Named): number {
  return b.votes - a.votes || (a.name < b.name ? -1 : 1);
}

function countBallots(
  ballots: readonly Ballot[],
  lists: NonNullable<RecountMatter['candidates']>,
  seats: number | undefined,
  rule: Rule,
) {
  const tallies = lists.map(() => ({ yes: 0, no: 0, abstain: 0 }));
  const names = new Map<string, number>();
  const taken = new Set(lists.flatMap(({ id, name }) => (typeof name === 'string' ? [id, name] : [id])));
  let invalid = 0;
  let spoiled = 0;
  for (const ballot of ballots) {
    const lines = readBallot(ballot, lists, taken, rule);
    let unreadable = 0;
    let named = 0;
    for (const { mark, name } of lines) {
      if (mark === 'spoiled') unreadable++;
      if (mark === 'yes' || name !== undefined) named++;
    }
    const isSpoiled = unreadable > 0 && (rule.invalidScope === 'ballot' || unreadable === lines.length);
    if (isSpoiled || (seats !== undefined && named > seats)) {
      invalid++;
      continue;
    }
    spoiled += unreadable;
    lines.forEach(({ mark, name }, i) => {
      tallies[i]![mark === 'spoiled' ? 'abstain' : mark]++;
      if (name !== undefined) names.set(name, (names.get(name) ?? 0) + 1);
    });
  }
  return { valid: ballots.length - invalid, invalid, tallies, names, spoiled };
}

interface ReadLine {
  readonly mark: BallotMark;
  readonly name?: string;
}

function readBallot(
  { marks: given, writeIns = [] }: Ballot,
  lists: readonly { readonly id: string }[],
  taken: ReadonlySet<string>,
  { writeIns: allowed = 'against' }: Rule,
): ReadLine[] {
  const before = new Set<string>();
  return lists.map(({ id }): ReadLine => {
    const mark = hasOwn(given, id) ? given[id]! : 'abstain';
    if (writeIns.length === 0) return plain[mark];
    const here = writeIns.filter(({ against }) => against === id);
    if (here.length === 0) return plain[mark];
    const name = here[0]!.name.trim();
    const mayName = allowed === 'free' ? mark !== 'yes' : allowed === 'against' && mark === 'no';
    const isNew = !taken.has(name) && !before.has(name);
    before.add(name);
    return here.length === 1 && mayName && isNew ? { mark, name } : plain.spoiled;
  });
}

function ballotProblems(ballot: unknown, ids: ReadonlySet<string>, at: string): RuleProblem[] {
  if (!isRecord(ballot) || !isRecord(ballot['marks']))
    return [wrong(at, 'bad-ballot', { found: foundIn(ballot) })];
  const problems: RuleProblem[] = [];
  const given = ballot['marks'];
  for (const id of Object.keys(given)) {
    const mark = given[id];
    if (!ids.has(id)) problems.push(wrong(`${at}/marks`, 'unknown-line', { id }));
    if (typeof mark !== 'string' || !hasOwn(plain, mark))
      problems.push(wrong(`${at}/marks`, 'bad-mark', { id, found: foundIn(mark) }));
  }
  const { writeIns } = ballot;
  if (writeIns === undefined) return problems;
  const isList = Array.isArray(writeIns) && (writeIns as unknown[]).every(isWriteIn);
  if (!isList) return [...problems, wrong(`${at}/writeIns`, 'bad-ballot', { found: foundIn(writeIns) })];
  for (const { against } of writeIns as { against: string }[])
    if (!ids.has(against)) problems.push(wrong(`${at}/writeIns`, 'unknown-line', { id: against }));
  return problems;
}

function isWriteIn(each: unknown): boolean {
  return (
    isRecord(each) &&
    typeof each['against'] === 'string' &&
    typeof each['name'] === 'string' &&
    each['name'].trim() !== ''
  );
}
