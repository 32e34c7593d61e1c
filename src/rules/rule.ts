import { arithmetic, type RuleId } from './arithmetic.js';
import { rules } from './presets.js';
import { foundIn, isRecord, wrong } from './problems.js';
import type { Arithmetic, Rule, RuleProblem, Share } from './types.js';

/** A rule that can be used, or why it cannot. */
export type ReadRule<R extends Arithmetic = Rule> =
  | { readonly rule: R; readonly problems: readonly [] }
  | { readonly rule: null; readonly problems: readonly RuleProblem[] };

const choices = {
  status: ['confirmed', 'unconfirmed', 'legacy'],
  returnedLimit: ['issued', 'voters'],
  invalidScope: ['line', 'ballot'],
  writtenOpinion: ['counted', 'not-counted', 'none'],
  writeIns: ['none', 'against', 'free', undefined],
} as const;

const flags = {
  moreCandidates: [true, false],
  secret: [true, false],
  warnAtEquality: [true, false, undefined],
};

/**
 * A rule by the id of its preset, or an organiser's own of the same shape, which is examined field by field: a rule that
 * is half understood would decide wrongly.
 *
 * @returns the rule, or null and all that is wrong with it; never throws
 */
export function readRule(given: unknown): ReadRule {
  return readBy<Rule>(given, rules);
}

/** The same without a preset's source: for who only decides. */
export function readArithmetic(given: unknown): ReadRule<Arithmetic> {
  return readBy<Arithmetic>(given, arithmetic);
}

function readBy<R extends Arithmetic>(given: unknown, presets: { readonly [id in RuleId]: R }): ReadRule<R> {
  if (typeof given === 'string') {
    const isKnown = Object.prototype.hasOwnProperty.call(presets, given);
    if (isKnown) return { rule: presets[given as RuleId], problems: [] };
    return { rule: null, problems: [wrong('/rule', 'unknown-rule', { id: foundIn(given) })] };
  }
  if (!isRecord(given))
    return { rule: null, problems: [wrong('/rule', 'bad-rule', { found: foundIn(given) })] };
  const problems = [...faults(given)];
  if (problems.length > 0) return { rule: null, problems };
  return { rule: given as unknown as R, problems: [] };
}

function* faults(given: Record<string, unknown>): Iterable<RuleProblem> {
  const fault = (field: string, found: unknown): RuleProblem =>
    wrong(`/rule/${field}`, 'bad-rule-field', { field, found: foundIn(found) });
  if (typeof given['id'] !== 'string' || given['id'] === '') yield fault('id', given['id']);
  const basis = given['basis'];
  if (!isRecord(basis)) yield fault('basis', basis);
  else
    for (const field of ['name', 'sentence', 'article', 'caveat'])
      if (!isText(basis[field]) && ((basis[field] ?? '') !== '' || field === 'name' || field === 'sentence'))
        yield fault(`basis/${field}`, basis[field]);
  for (const [field, allowed] of [...Object.entries(choices), ...Object.entries(flags)])
    if (!(allowed as readonly unknown[]).includes(given[field])) yield fault(field, given[field]);
  if (!isShare(given['quorum'], ['expected'])) yield fault('quorum', given['quorum']);
  const { pass } = given;
  if (pass !== 'most-votes' && !isShare(pass, ['expected', 'present', 'valid'])) yield fault('pass', pass);
}

function isText(value: unknown): boolean {
  const texts = isRecord(value) ? Object.values(value) : [value];
  return texts.every((text) => typeof text === 'string') && texts.some((text) => text !== '');
}

/** Larger parts than of a thousand nobody writes; with them every product in the arithmetic stays exact. */
const finest = 1000;

function isShare(value: unknown, of: readonly Share['of'][]): value is Share {
  if (!isRecord(value)) return false;
  const { num, den, inclusive } = value as Partial<Share>;
  return (
    Number.isSafeInteger(num) &&
    Number.isSafeInteger(den) &&
    num! >= 1 &&
    num! <= den! &&
    den! <= finest &&
    typeof inclusive === 'boolean' &&
    of.includes(value['of'] as Share['of'])
  );
}
