import { readCounts, wrong } from './problems.js';
import {
  baseOf,
  isVoid,
  judgeRoll,
  neededStep,
  readWritten,
  rollNames,
  rollProblems,
  shareOf,
  type RollValues,
} from './roll.js';
import { readArithmetic } from './rule.js';
import { passText } from './share.js';
import type { Decision, MotionCounts, Rule, RuleProblem, RuleWarning, Step } from './types.js';

/** Order in which a vote on one motion comes to its figures. */
const names = [...rollNames, 'yes', 'no', 'abstain'] as const;

/** Of valid votes: where the two sides are no further apart, the charter's reminder is given. Our reading of "near". */
const near = { num: 1, den: 10 };

/**
 * What a vote on one motion has come to. Figures later than the meeting are left out, each only when all after it are. In
 * order: every number is a count, every sum agrees (else `inconsistent`, with all that is wrong), the quorum is there (else
 * `no-quorum`), no more ballots came back than may (else `void`: no tally is given), and, once the count is complete, the
 * votes in favour reach what the rule asks for. Exactly half never is more than half.
 *
 * @param counts anything; what is no count is refused, never converted
 * @param rule id of a preset, or a rule of that shape
 * @returns never throws: what cannot be right, a rule that is not known among it, is in `problems`
 */
export function decide(counts: MotionCounts, rule: string | Rule): Decision {
  const read = readArithmetic(rule);
  const { values, problems } = readCounts(counts, names, 2);
  const { written, problems: wrongWritten } = readWritten((counts as MotionCounts | undefined)?.written);
  const wrongs = [...read.problems, ...problems, ...wrongWritten];
  const { pass } = read.rule ?? {};
  if (pass === 'most-votes') wrongs.push(wrong('/rule', 'elections-only', { id: read.rule!.id }));
  // Who wrote is among those expected, not among those present: of a share of those present, opinions could carry what all present reject.
  else if (pass && pass.of !== 'expected' && read.rule?.writtenOpinion === 'counted')
    wrongs.push(
      wrong('/rule/writtenOpinion', 'bad-rule-field', { field: 'writtenOpinion', found: 'counted' }),
    );
  if (!read.rule || !pass || pass === 'most-votes' || wrongs.length > 0) return inconsistent(wrongs);
  const roll = values as RollValues;
  const sums = [
    ...rollProblems(roll, written, read.rule),
    ...(isVoid(roll, read.rule) ? [] : voteProblems(values)),
  ];
  if (sums.length > 0) return inconsistent(sums);

  const { status, steps, warnings } = judgeRoll(roll, written, read.rule);
  const base = baseOf(pass, roll);
  const line = base === undefined ? null : neededStep(pass, base);
  const votesNeeded = line?.needed ?? null;
  const open = { votesNeeded, margin: null, problems: [] };
  if (status !== 'quorum') return { status, steps, warnings, ...open };
  const all = line ? [...steps, line.step] : steps;
  const { yes, no, abstain, valid } = values;
  if (yes === undefined || no === undefined || abstain === undefined || valid === undefined || !line)
    return { status, steps: all, warnings, ...open };

  const counted = read.rule.writtenOpinion === 'counted' ? written : { total: 0, yes: 0 };
  const inFavour = yes + counted.yes;
  const holds = inFavour >= line.needed;
  const votes: Step = {
    code: 'votes',
    holds: true,
    text: `${yes}+${no}+${abstain}=${valid}`,
    params: { yes, no, abstain, valid },
  };
  const passes: Step = {
    code: 'pass',
    holds,
    text: passText(inFavour, line.needed, pass, base!, counted.yes > 0 ? `${yes}+${counted.yes}` : undefined),
    params: {
      yes,
      written: counted.yes,
      votes: inFavour,
      base: base!,
      needed: line.needed,
      ...shareOf(pass),
    },
  };
  return {
    status: holds ? 'passed' : 'rejected',
    votesNeeded,
    margin: inFavour - line.needed,
    steps: [...all, votes, passes],
    warnings: [...warnings, ...closeness(inFavour, no + counted.total - counted.yes)],
    problems: [],
  };
}

function inconsistent(problems: readonly RuleProblem[]): Decision {
  return { status: 'inconsistent', votesNeeded: null, margin: null, steps: [], warnings: [], problems };
}

/** While ballots are read one by one the sum may still fall short. */
function voteProblems({
  yes,
  no,
  abstain,
  valid,
}: Partial<Record<(typeof names)[number], number>>): RuleProblem[] {
  if (yes === undefined || valid === undefined) return [];
  const sum = yes + (no ?? 0) + (abstain ?? 0);
  if (abstain === undefined ? sum <= valid : sum === valid) return [];
  return [wrong('/yes', 'votes-do-not-add', { yes, no: no ?? 0, abstain: abstain ?? 0, valid })];
}

/** Charter art. 17: where the numbers are near, the decision is put off, save in emergencies. A reminder, not an outcome. */
function closeness(yes: number, no: number): RuleWarning[] {
  const gap = Math.abs(yes - no);
  const all = yes + no;
  return all > 0 && gap * near.den <= all * near.num ? [{ code: 'close', params: { yes, no } }] : [];
}
