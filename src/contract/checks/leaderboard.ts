import type { Entry, LeaderboardDocument } from '../generated/leaderboard/types.js';
import type { Problem } from '../problem.js';
import { escapeSegment } from '../values.js';
import { isBefore } from './dates.js';
import { hasTwins } from './leaderboard.places.js';
import { warning } from './problems.js';
import { sameIds } from './same-ids.js';

/**
 * What the schema cannot say of a leaderboard: ids are unique among entries and among measures; figures and milestones
 * belong to a measure that is there; a period does not end before it begins. A figure of an unknown measure is told once a
 * measure: in a city's data the same mistake stands in every row.
 */
export function check(document: LeaderboardDocument): Problem[] {
  const { entries = [], measures = [], milestones = [], period } = document;
  const problems = [
    ...sameIds(() => [['/measures', measures]], 'duplicate-measure'),
    ...(hasTwins(entries) ? sameIds(() => [['/entries', entries]], 'duplicate-entry') : []),
  ];
  const known = new Set(measures.map(({ id }) => id));
  const ids = [...known];
  const told = new Set<string>();
  const unknown = (measure: string, pointer: string): void => {
    if (told.has(measure)) return;
    told.add(measure);
    problems.push(warning(pointer, 'unknown-measure', { measure, known: listed(ids) }));
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
  if (measures.length === 0 && entries.length > 0) problems.push(warning('/measures', 'no-measure'));
  if (period && isBefore(period.to, period.from))
    problems.push(warning('/period/to', 'period-backwards', { from: period.from!, to: period.to! }));
  return problems;
}

/** As many names as a sentence bears. */
const listed = (ids: readonly Entry['id'][]): string =>
  ids.slice(0, 8).join(' ') + (ids.length > 8 ? ' …' : '');
