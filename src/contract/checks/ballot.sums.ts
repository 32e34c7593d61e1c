/** Sums of a vote, asked of the rules (src/rules) and told with pointers into the document. */
import { decide } from '../../rules/decide.js';
import { elect } from '../../rules/elect.js';
import { nameKey, nameKeys } from '../../rules/name-key.js';
import type { Decision, ElectionCounts, Election } from '../../rules/types.js';
import type { BallotDocument } from '../generated/ballot/types.js';
import type { Problem } from '../problem.js';
import { escapeSegment, hasOwn } from '../values.js';
import { stages } from './ballot.stages.js';
import { error, warning } from './problems.js';

/**
 * What a document's figures come to. While ballots are read the count is not complete, so what was read so far decides
 * nothing.
 */
export function outcomeOf(document: BallotDocument): Decision | Election {
  return judge(document, document.stage !== 'count');
}

/** What was read so far, judged as if it were all: what cannot be right then (more write-ins than votes against) never comes right. */
export function judgeRead(document: BallotDocument): Decision | Election {
  const { valid = 0, invalid = 0 } = document.box ?? {};
  return judge({ ...document, box: { ...document.box, returned: valid + invalid } }, true);
}

function judge(document: BallotDocument, isComplete: boolean): Decision | Election {
  // Its schema and readArithmetic say what an organiser's own rule holds.
  const rule = document.rule;
  const { matter, roll, box = {}, tally } = document;
  const { issued, returned } = box;
  const roll_ = { expected: roll?.expected as number, present: roll?.present as number, issued, returned };
  const counted = isComplete ? { valid: box.valid, invalid: box.invalid } : {};
  if (!matter.candidates) {
    const { yes, no, abstain } = (isComplete && tally) || {};
    return decide({ ...roll_, ...counted, written: roll?.written, yes, no, abstain }, rule);
  }
  return elect({ ...roll_, ...counted, ...linesOf(document, isComplete), seats: matter.seats ?? 0 }, rule);
}

function linesOf(
  { matter, tally }: BallotDocument,
  isComplete: boolean,
): Pick<ElectionCounts, 'candidates' | 'writeIns'> {
  const votes = (isComplete && tally?.candidates) || {};
  const candidates = matter.candidates!.map(({ id }) => ({ id, ...votes[id] }));
  return { candidates, writeIns: isComplete ? tally?.writeIns : undefined };
}

export function outcomeProblems(document: BallotDocument): Problem[] {
  const { stage, roll } = document;
  const problems = [...rollProblems(document), ...lineProblems(document)];
  // Too few candidates are told before there is a roll.
  const { box: _box, tally: _tally, ...bare } = document;
  const judged = outcomeOf(roll ? document : { ...bare, roll: { expected: 1, present: 1 } });
  problems.push(...toldOf(judged, document));
  if (judged.problems.length > 0 || !roll) return problems;
  const now = stages.indexOf(stage);
  if (judged.status === 'no-quorum' && now > stages.indexOf('roll-call'))
    problems.push(error('/stage', 'no-quorum', { present: roll.present, expected: roll.expected }));
  if (judged.status === 'void') {
    const { returned = 0, issued = 0 } = document.box ?? {};
    if (document.tally || document.box?.valid !== undefined)
      problems.push(error('/tally', 'void-counted', { returned, issued }));
    else if (stage === 'count') problems.push(error('/stage', 'void-counted', { returned, issued }));
  } else if (stage === 'count') problems.push(...partProblems(document));
  return problems;
}

/** Where the document holds what the rules name. */
function placeOf(pointer: string, { matter }: BallotDocument): string {
  const [, first = '', second = '', third = ''] = pointer.split('/');
  if (first === 'rule') return pointer;
  if (['expected', 'present', 'written'].includes(first)) return `/roll${pointer}`;
  if (['issued', 'returned', 'valid', 'invalid'].includes(first)) return `/box${pointer}`;
  if (first === 'seats' || (first === 'candidates' && !third)) return `/matter${pointer}`;
  if (first !== 'candidates') return `/tally${pointer}`;
  const id = matter.candidates?.[Number(second)]?.id ?? '';
  return `/tally/candidates/${escapeSegment(id)}/${third}`;
}

/** 在册 less those left out gives 应到. */
function rollProblems({ roll }: BallotDocument): Problem[] {
  if (roll?.onRoll === undefined) return [];
  const excluded = (roll.excluded ?? []).reduce((sum, { count }) => sum + count, 0);
  const { onRoll, expected } = roll;
  return onRoll - excluded === expected
    ? []
    : [error('/roll/expected', 'roll-does-not-add', { onRoll, excluded, expected })];
}

/**
 * The tally is of the matter: three figures of a motion, or a line for each candidate and nobody else. Who was named beside the
 * list is none of them: the rules know candidates by id, so a candidate's name there would be elected twice.
 */
function lineProblems({ matter, tally }: BallotDocument): Problem[] {
  if (!tally) return [];
  if (!matter.candidates) {
    const wrong = ['candidates', 'writeIns'].filter((name) => tally[name as 'candidates'] !== undefined);
    return wrong.map((name) => error(`/tally/${name}`, 'other-matter', { field: name }));
  }
  const known = new Set(matter.candidates.map(({ id }) => id));
  const lines = tally.candidates ?? {};
  const names = new Set(matter.candidates.flatMap(({ name }) => nameKeys(name)));
  // `elect` tells these.
  const told = new Set([...known].map(nameKey));
  return [
    ...['yes', 'no', 'abstain']
      .filter((name) => tally[name as 'yes'] !== undefined)
      .map((name) => error(`/tally/${name}`, 'other-matter', { field: name })),
    ...Object.keys(lines)
      .filter((id) => !known.has(id))
      .map((id) => error(`/tally/candidates/${escapeSegment(id)}`, 'unknown-line', { id })),
    ...[...known]
      .filter((id) => !hasOwn(lines, id))
      .map((id) => error('/tally/candidates', 'missing-line', { id })),
    ...(tally.writeIns ?? []).flatMap(({ name }, i) =>
      names.has(nameKey(name)) && !told.has(nameKey(name))
        ? [error(`/tally/writeIns/${i}/name`, 'same-candidate', { id: name })]
        : [],
    ),
  ];
}

/** While ballots are read: no more are read than came back, and what was read agrees with itself. */
function partProblems(document: BallotDocument): Problem[] {
  const { stage, box = {}, tally } = document;
  const { returned = 0, valid, invalid } = box;
  if (valid === undefined && invalid === undefined && !tally) return [];
  if (valid === undefined) return [error('/box/valid', 'missing-count', { name: 'valid' })];
  if (invalid === undefined) return [error('/box/invalid', 'missing-count', { name: 'invalid' })];
  if (!tally) return [error('/tally', 'too-late', { field: 'tally', stage })];
  if (valid + invalid > returned) return [error('/box/valid', 'more-read', { valid, invalid, returned })];
  return toldOf(judgeRead(document), document);
}

/** What the rules say of a document's figures, where they stand in it. */
function toldOf({ problems, warnings }: Decision | Election, document: BallotDocument): Problem[] {
  return [
    ...problems.map(({ pointer, code, params }) => error(placeOf(pointer, document), code, params)),
    ...warnings
      .filter(({ code }) => code === 'more-names')
      .map(({ code, params }) => warning('/tally/candidates', code, params)),
  ];
}
