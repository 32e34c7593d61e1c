import { nameKey } from './name-key.js';
import { foundIn, isRecord, readCounts, wrong } from './problems.js';
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
import { isCount, passText } from './share.js';
import type { Arithmetic, Election, ElectionCounts, Rule, RuleProblem, RuleWarning, Step } from './types.js';

/**
 * How many candidates 差额 asks for: one fifth more than seats at least, seats + ⌈seats/5⌉ (1→2, 3→4, 5→6, 7→9, 9→11). For rules with
 * `moreCandidates`; their source is that of the rule (`rules[id].basis`).
 *
 * @param seats a whole number from 1; it is not tested
 */
export function candidatesAsked(seats: number): number {
  const rest = seats % 5;
  return seats + (seats - rest) / 5 + (rest > 0 ? 1 : 0);
}

interface Contender {
  readonly id: string;
  readonly yes: number;
}

interface Line extends Contender {
  readonly no: number;
  readonly abstain: number;
}

const lineNames = ['yes', 'no', 'abstain'] as const;
const none = { total: 0, yes: 0 };

/**
 * What an election has come to. Figures are read and tested as in {@link decide}; each candidate's three add up to the valid
 * ballots. More names in all than the valid ballots have seats is remarked (`more-names`): one with too many was taken as
 * valid, or a count is wrong. Who passes is sorted by votes (by `most-votes` one vote is enough to be among them); where more
 * pass than there are seats, the first are elected; those with the same count at the cut are `tied`, and no program breaks a
 * tie. A person who was named beside the candidates is counted like one, under that name.
 *
 * @param counts anything; what is no count is refused, never converted
 * @param rule id of a preset, or a rule of that shape
 * @returns never throws: what cannot be right, a rule that is not known among it, is in `problems`
 */
export function elect(counts: ElectionCounts, rule: string | Rule): Election {
  const read = readArithmetic(rule);
  const given: unknown = counts;
  const { seats, candidates, writeIns } = isRecord(given) ? given : {};
  const problems = [...read.problems];
  const { values, problems: wrongRoll } = readCounts(given, rollNames, 2);
  // They count in no election, but what is no count is told here too.
  problems.push(...wrongRoll, ...readWritten(isRecord(given) ? given['written'] : undefined).problems);
  const open = isCount(seats) && seats > 0 ? seats : 0;
  if (open === 0) problems.push(wrong('/seats', 'no-seats', { found: foundIn(seats) }));
  const lines = readLines(candidates, values.valid, problems);
  const others = readWriteIns(writeIns, lines, problems);
  if (!read.rule || problems.length > 0) return inconsistent(problems, open);

  const roll = values as RollValues;
  const isOver = isVoid(roll, read.rule);
  problems.push(...rollProblems(roll, none, read.rule));
  // Names written in come with valid ballots, as all votes do.
  if (others.length > 0 && roll.valid === undefined && !isOver)
    problems.push(wrong('/valid', 'missing-count', { name: 'valid' }));
  problems.push(...listProblems(open, lines, others, isOver ? undefined : roll.valid, read.rule));
  if (problems.length > 0) return inconsistent(problems, open);

  const judged = judgeRoll(roll, none, read.rule);
  const steps = [candidatesStep(open, lines.length, read.rule), ...judged.steps];
  const warnings: RuleWarning[] = [...judged.warnings];
  if (lines.length < open)
    warnings.push({ code: 'fewer-candidates-than-seats', params: { candidates: lines.length, seats: open } });
  const { pass } = read.rule;
  const base = pass === 'most-votes' ? undefined : baseOf(pass, roll);
  const needed = pass === 'most-votes' || base === undefined ? null : neededStep(pass, base);
  const nobody = { elected: [], tied: [], unfilled: open, votesNeeded: needed?.needed ?? null, problems: [] };
  if (judged.status !== 'quorum') return { status: judged.status, steps, warnings, ...nobody };
  if (needed) steps.push(needed.step);
  const isComplete = values.invalid !== undefined && lines.every(isLine);
  if (!isComplete || (!needed && pass !== 'most-votes'))
    return { status: 'quorum', steps, warnings, ...nobody };

  const counted = lines as readonly Line[];
  for (const { id, yes, no, abstain } of counted)
    steps.push(step('votes', true, `${yes}+${no}+${abstain}=${roll.valid}`, { yes, no, abstain }, id));
  const contenders: Contender[] = [
    ...counted,
    ...others.map(({ name, votes }) => ({ id: name, yes: votes })),
  ];
  // One vote at least: who has none is wanted by nobody.
  const least = needed?.needed ?? 1;
  for (const { id, yes } of contenders)
    steps.push(
      pass === 'most-votes'
        ? step('pass', yes >= least, `${yes} ${yes >= least ? '≥' : '<'} ${least}`, { votes: yes }, id)
        : step(
            'pass',
            yes >= least,
            passText(yes, least, pass, base!),
            { votes: yes, base: base!, needed: least, ...shareOf(pass) },
            id,
          ),
    );
  const names = contenders.reduce((sum, { yes }) => sum + yes, 0);
  const most = roll.valid! * open;
  if (names > most)
    warnings.push({ code: 'more-names', params: { names, most, valid: roll.valid!, seats: open } });
  const { elected, tied } = seat(contenders, least, open);
  const unfilled = open - elected.length;
  const status = tied.length > 0 ? 'tie' : unfilled > 0 ? 'partial' : 'complete';
  const votesNeeded = needed?.needed ?? null;
  return { status, elected, tied, unfilled, votesNeeded, steps, warnings, problems: [] };
}

function seat(
  contenders: readonly Contender[],
  needed: number,
  seats: number,
): { elected: string[]; tied: string[] } {
  // The sort is stable (Chromium from 70 on): of equal ones the order of the list stays.
  const passed = contenders.filter(({ yes }) => yes >= needed).sort((a, b) => b.yes - a.yes);
  const ids = (list: readonly Contender[]): string[] => list.map(({ id }) => id);
  const next = passed[seats];
  if (!next || passed[seats - 1]!.yes > next.yes) return { elected: ids(passed.slice(0, seats)), tied: [] };
  return {
    elected: ids(passed.filter(({ yes }) => yes > next.yes)),
    tied: ids(passed.filter(({ yes }) => yes === next.yes)),
  };
}

function step(code: Step['code'], holds: boolean, text: string, params: Step['params'], id: string): Step {
  return { code, holds, text, params, id };
}

/** Where the higher counts win, one more than seats: among as many as seats nobody would be chosen. */
function askedOf(seats: number, { moreCandidates, pass }: Arithmetic): number {
  if (moreCandidates) return candidatesAsked(seats);
  return pass === 'most-votes' ? seats + 1 : seats;
}

function candidatesStep(seats: number, candidates: number, rule: Arithmetic): Step {
  const asked = askedOf(seats, rule);
  const holds = candidates >= asked;
  const text = `${candidates} ${holds ? '≥' : '<'} ${asked > seats ? `${seats}+${asked - seats}` : seats}`;
  return { code: 'candidates', holds, text, params: { candidates, seats, asked } };
}

function isLine(line: Partial<Line>): line is Line {
  return line.abstain !== undefined;
}

/** The candidates' counts: all reached equally far, each candidate once. */
function readLines(
  given: unknown,
  valid: number | undefined,
  problems: RuleProblem[],
): (Partial<Line> & { id: string })[] {
  if (!Array.isArray(given)) {
    problems.push(wrong('/candidates', 'no-candidates'));
    return [];
  }
  const seen = new Set<string>();
  // Votes come with valid ballots; what one candidate has, all have.
  const reached = (given as unknown[]).some(
    (each) => isRecord(each) && lineNames.some((name) => each[name] !== undefined),
  );
  if (reached && valid === undefined) problems.push(wrong('/valid', 'missing-count', { name: 'valid' }));
  // Not by `map`, which passes over holes.
  return Array.from(given as unknown[], (each, i) => {
    const at = `/candidates/${i}`;
    const id = isRecord(each) ? each['id'] : undefined;
    if (typeof id !== 'string' || id === '') problems.push(wrong(`${at}/id`, 'no-id'));
    else if (seen.size === seen.add(id).size) problems.push(wrong(`${at}/id`, 'same-candidate', { id }));
    const { values, problems: more } = readCounts(each, lineNames, reached ? 3 : 0, at);
    problems.push(...more);
    return { id: typeof id === 'string' ? id : '', ...values };
  });
}

function readWriteIns(
  given: unknown,
  lines: readonly { id: string }[],
  problems: RuleProblem[],
): { name: string; votes: number }[] {
  if (given === undefined) return [];
  if (!Array.isArray(given)) {
    problems.push(wrong('/writeIns', 'not-a-count', { name: 'writeIns', found: '…' }));
    return [];
  }
  const seen = new Set(lines.map(({ id }) => nameKey(id)));
  return Array.from(given as unknown[], (each, i) => {
    const at = `/writeIns/${i}`;
    const written = isRecord(each) ? each['name'] : undefined;
    const name = typeof written === 'string' ? written : '';
    const key = nameKey(name);
    if (key === '') problems.push(wrong(`${at}/name`, 'no-id'));
    else if (seen.size === seen.add(key).size)
      problems.push(wrong(`${at}/name`, 'same-candidate', { id: name }));
    const { values, problems: more } = readCounts(each, ['votes'] as const, 1, at);
    problems.push(...more);
    return { name, votes: values.votes ?? 0 };
  });
}

function listProblems(
  seats: number,
  lines: readonly (Partial<Line> & { id: string })[],
  others: readonly { name: string; votes: number }[],
  valid: number | undefined,
  rule: Arithmetic,
): RuleProblem[] {
  const problems: RuleProblem[] = [];
  const asked = askedOf(seats, rule);
  if (asked > seats && lines.length < asked)
    problems.push(wrong('/candidates', 'too-few-candidates', { candidates: lines.length, seats, asked }));
  if (valid === undefined) return problems;
  let against = 0;
  lines.forEach((line, i) => {
    if (!isLine(line)) return;
    const { id, yes, no, abstain } = line;
    against += no;
    if (yes + no + abstain !== valid)
      problems.push(wrong(`/candidates/${i}/yes`, 'votes-do-not-add', { id, yes, no, abstain, valid }));
  });
  // A ballot names a person once.
  others.forEach(({ name, votes }, i) => {
    if (votes > valid)
      problems.push(wrong(`/writeIns/${i}/votes`, 'more-than-valid', { name, votes, valid }));
  });
  const written = others.reduce((sum, { votes }) => sum + votes, 0);
  const { writeIns = 'against' } = rule;
  if (writeIns === 'none' && written > 0) problems.push(wrong('/writeIns', 'no-write-ins', { written }));
  else if (writeIns === 'against' && written > against)
    problems.push(wrong('/writeIns', 'more-write-ins', { written, against }));
  return problems;
}

function inconsistent(problems: readonly RuleProblem[], unfilled: number): Election {
  return {
    status: 'inconsistent',
    elected: [],
    tied: [],
    unfilled,
    votesNeeded: null,
    steps: [],
    warnings: [],
    problems,
  };
}
