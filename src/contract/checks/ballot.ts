import { nameKeys } from '../../rules/name-key.js';
import { readArithmetic } from '../../rules/rule.js';
import type { BallotDocument } from '../generated/ballot/types.js';
import type { Problem } from '../problem.js';
import { outcomeProblems } from './ballot.sums.js';
import { anyName, stageProblems } from './ballot.stages.js';
import { isBefore } from './dates.js';
import { error, warning } from './problems.js';

/**
 * What the schema cannot say of a vote: it holds what its stage has reached and nothing later; the rule can be used; one
 * matter is voted on; every sum agrees; who counts is no candidate; what is published does not end before it begins.
 */
export function check(document: BallotDocument): Problem[] {
  const { rule, problems } = readArithmetic(document.rule);
  const wrongRule = problems.map(({ pointer, code, params }) => error(pointer, code, params));
  const matter = matterProblems(document);
  return [
    ...wrongRule,
    ...matter,
    ...stageProblems(document),
    ...tellerProblems(document),
    ...publicationProblems(document),
    ...(rule && matter.length === 0 ? outcomeProblems(document) : []),
  ];
}

function matterProblems({ matter }: BallotDocument): Problem[] {
  const { motion, seats, candidates } = matter;
  if (candidates === undefined && seats === undefined)
    return motion === undefined ? [error('/matter', 'no-matter')] : [];
  if (motion !== undefined) return [error('/matter/motion', 'two-matters')];
  if (seats === undefined || seats === 0) return [error('/matter/seats', 'no-seats')];
  if (candidates === undefined) return [error('/matter/candidates', 'no-candidates')];
  const ids = new Set<string>();
  return candidates.flatMap(({ id }, i) =>
    ids.size === ids.add(id).size ? [error(`/matter/candidates/${i}/id`, 'same-candidate', { id })] : [],
  );
}

function publicationProblems({ publication }: BallotDocument): Problem[] {
  const { from, to } = publication ?? {};
  return isBefore(to, from)
    ? [warning('/publication/to', 'publication-backwards', { from: from!, to: to! })]
    : [];
}

/** Tellers are no candidates. A name is all there is to know them by, in whatever language it is written. */
function tellerProblems({ matter, tellers = [] }: BallotDocument): Problem[] {
  const names = new Set((matter.candidates ?? []).flatMap(({ name }) => nameKeys(name)));
  return tellers.flatMap(({ name }, i) => {
    if (!nameKeys(name).some((each) => names.has(each))) return [];
    return [error(`/tellers/${i}/name`, 'teller-stands', { name: anyName(name) })];
  });
}
