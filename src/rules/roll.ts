import { isRecord, readCounts, wrong } from './problems.js';
import { crossed, isExactly, leastOf } from './share.js';
import type { Arithmetic, RuleProblem, RuleWarning, Share, Step } from './types.js';

/** Figures in the order in which a meeting reaches them. */
export const rollNames = ['expected', 'present', 'issued', 'returned', 'valid', 'invalid'] as const;
type RollName = (typeof rollNames)[number];

export interface RollValues extends Partial<Record<RollName, number>> {
  readonly expected: number;
  readonly present: number;
}

/** The written opinions, all and in favour; zero when none were filed. */
export interface Written {
  readonly total: number;
  readonly yes: number;
}

/** How far the roll and the box bring a meeting. */
export interface RollOutcome {
  readonly status: 'no-quorum' | 'quorum' | 'void';
  readonly steps: readonly Step[];
  readonly warnings: readonly RuleWarning[];
}

export function readWritten(given: unknown): { written: Written; problems: readonly RuleProblem[] } {
  const none = { total: 0, yes: 0 };
  if (given === undefined) return { written: none, problems: [] };
  if (!isRecord(given))
    return { written: none, problems: [wrong('/written', 'not-a-count', { name: 'written', found: '…' })] };
  const { values, problems } = readCounts(given, ['total', 'yes'] as const, 2, '/written');
  const { total = 0, yes = 0 } = values;
  const sums = yes > total ? [wrong('/written/yes', 'more-written-in-favour', { yes, total })] : [];
  return { written: { total, yes }, problems: [...problems, ...sums] };
}

/** Whether more ballots came back than may: no wrong sum, but a void vote, of which no tally is asked or told. */
export function isVoid({ issued, returned, present }: RollValues, { returnedLimit }: Arithmetic): boolean {
  if (issued === undefined || returned === undefined) return false;
  return returned > (returnedLimit === 'issued' ? issued : present);
}

/** Sums of roll and box that do not agree. */
export function rollProblems(values: RollValues, written: Written, rule: Arithmetic): RuleProblem[] {
  const { expected, present, issued, returned, valid, invalid } = values;
  const problems: RuleProblem[] = [];
  if (present > expected) problems.push(wrong('/present', 'more-present', { present, expected }));
  if (rule.writtenOpinion === 'counted' && present + written.total > expected)
    problems.push(wrong('/written/total', 'more-written', { present, written: written.total, expected }));
  if (issued !== undefined && issued > present)
    problems.push(wrong('/issued', 'more-issued', { issued, present }));
  if (returned === undefined || valid === undefined || isVoid(values, rule)) return problems;
  // While ballots are read one by one the rest of them is neither valid nor invalid yet.
  if (invalid === undefined ? valid > returned : valid + invalid !== returned)
    problems.push(wrong('/valid', 'ballots-do-not-add', { valid, invalid: invalid ?? 0, returned }));
  return problems;
}

/** Quorum and box, of figures that agree. */
export function judgeRoll(values: RollValues, written: Written, rule: Arithmetic): RollOutcome {
  const { expected, present, issued, returned, valid, invalid } = values;
  const { quorum } = rule;
  const warnings: RuleWarning[] = [];
  const steps: Step[] = [];
  const step = (code: Step['code'], holds: boolean, text: string, params: Step['params']): void =>
    void steps.push({ code, holds, text, params });

  const least = leastOf(quorum, expected);
  const isQuorum = present >= least;
  step('quorum', isQuorum, crossed(present, quorum, expected), {
    present,
    expected,
    least,
    ...shareOf(quorum),
  });
  if (expected === 0) warnings.push({ code: 'nobody-expected', params: {} });
  if (rule.warnAtEquality && expected > 0 && isExactly(present, quorum, expected))
    warnings.push({ code: 'exactly-the-share', params: { present, expected, ...shareOf(quorum) } });
  if (rule.writtenOpinion === 'counted' && written.total > 0)
    step('written', true, `${present}+${written.total} ≤ ${expected}`, { present, ...written, expected });
  else if (rule.writtenOpinion !== 'counted' && written.total > 0)
    warnings.push({ code: 'written-not-counted', params: { total: written.total } });
  if (!isQuorum) return { status: 'no-quorum', steps, warnings };

  if (issued !== undefined) step('issued', true, `${issued} ≤ ${present}`, { issued, present });
  if (issued === undefined || returned === undefined) return { status: 'quorum', steps, warnings };
  const limit = rule.returnedLimit === 'issued' ? issued : present;
  const isTooMany = isVoid(values, rule);
  step('returned', !isTooMany, `${returned} ${isTooMany ? '>' : '≤'} ${limit}`, { returned, limit, issued });
  if (isTooMany) return { status: 'void', steps, warnings };
  if (returned > issued) warnings.push({ code: 'returned-above-issued', params: { returned, issued } });
  if (valid !== undefined && invalid !== undefined)
    step('ballots', true, `${valid}+${invalid}=${returned}`, { valid, invalid, returned });
  return { status: 'quorum', steps, warnings };
}

/** The count of which the share for passing is taken; undefined while it is not known. */
export function baseOf({ of }: Share, values: RollValues): number | undefined {
  return values[of];
}

/** The line a count in favour must reach: one vote less is not enough. Without any vote nothing passes, though half of none is none. */
export function neededStep(pass: Share, base: number): { needed: number; step: Step } {
  const needed = Math.max(1, leastOf(pass, base));
  return {
    needed,
    step: {
      code: 'needed',
      holds: true,
      text: crossed(needed, pass, base),
      params: { needed, base, ...shareOf(pass) },
    },
  };
}

export function shareOf({ num, den, inclusive }: Share): { num: number; den: number; inclusive: number } {
  return { num, den, inclusive: inclusive ? 1 : 0 };
}
