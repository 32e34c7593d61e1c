import type { Entry, LeaderboardDocument } from '../generated/leaderboard/types.js';
import type { Problem, Severity } from '../problem.js';
import { escapeSegment } from '../values.js';
import { hasTwins, isBefore } from './leaderboard.places.js';

/**
 * What the schema cannot say of a leaderboard: ids are unique among entries and among measures; figures and milestones
 * belong to a measure that is there; a period does not end before it begins. A figure of an unknown measure is told once a
 * measure: in a city's data the same mistake stands in every row.
 */
export function check(document: LeaderboardDocument): Problem[] {
  const { entries = [], measures = [], milestones = [], period } = document;
  const problems = [
    ...sameIds(
      measures.map(({ id }) => id),
      '/measures',
      'duplicate-measure',
    ),
    ...(hasTwins(entries)
      ? sameIds(
          entries.map(({ id }) => id),
          '/entries',
          'duplicate-entry',
        )
      : []),
  ];
  const known = new Set(measures.map(({ id }) => id));
  const told = new Set<string>();
  const unknown = (measure: string, pointer: string): void => {
    if (told.has(measure)) return;
    told.add(measure);
    problems.push(problem(pointer, 'unknown-measure', { measure, known: listed([...known]) }, 'warning'));
  };
  for (let i = 0; i < entries.length; i++) {
    const { values, previous } = entries[i]!;
    for (const measure in values)
      if (!known.has(measure)) unknown(measure, `/entries/${i}/values/${escapeSegment(measure)}`);
    for (const measure in previous)
      if (!known.has(measure)) unknown(measure, `/entries/${i}/previous/${escapeSegment(measure)}`);
  }
  milestones.forEach(({ measure }, i) => {
    if (!known.has(measure)) unknown(measure, `/milestones/${i}/measure`);
  });
  if (measures.length === 0 && entries.length > 0)
    problems.push(problem('/measures', 'no-measure', {}, 'warning'));
  if (period?.from !== undefined && period.to !== undefined && isBefore(period.to, period.from))
    problems.push(problem('/period/to', 'period-backwards', { from: period.from, to: period.to }, 'warning'));
  return problems;
}

const problem = (
  pointer: string,
  code: string,
  params: Problem['params'],
  severity: Severity = 'error',
): Problem => ({ pointer, code, severity, params });

/** As many names as a sentence bears. */
const listed = (ids: readonly Entry['id'][]): string =>
  ids.slice(0, 8).join(' ') + (ids.length > 8 ? ' …' : '');

function sameIds(ids: readonly string[], list: string, code: string): Problem[] {
  const problems: Problem[] = [];
  const first = new Map<string, number>();
  ids.forEach((id, i) => {
    const before = first.get(id);
    if (before === undefined) first.set(id, i);
    else problems.push(problem(`${list}/${i}/id`, code, { id, first: `${list}/${before}` }));
  });
  return problems;
}
