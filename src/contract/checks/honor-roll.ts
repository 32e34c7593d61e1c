import type { Honor, HonorRollDocument } from '../generated/honor-roll/types.js';
import type { Problem } from '../problem.js';
import { isBefore } from './dates.js';
import { warning } from './problems.js';
import { sameIds, type Lists } from './same-ids.js';

/**
 * The levels that need no entry in `levels`, from the highest down. A level is data: it is never guessed from a name
 * (Yuyao is a city, and of county level).
 */
export const builtInLevels: readonly string[] = [
  'national',
  'provincial',
  'municipal',
  'county',
  'subdistrict',
  'community',
];

/**
 * What the schema cannot say of honours: ids are unique among honours and recipients (one namespace, so that `selected`
 * takes any); levels are known; what renewed an honour is there, and no chain of renewals closes; dates stand in their
 * order; the stated total is not less than what is listed. All of it but a second use of an id is a warning: the honour
 * stays and is shown as it is written.
 */
export function check(document: HonorRollDocument): Problem[] {
  const honors = document.honors ?? [];
  return [
    ...sameIds(() => named(honors)),
    // Levels have a namespace of their own: they are named by `level` only.
    ...sameIds(() => [['/levels', document.levels ?? []]], 'duplicate-level', warning),
    ...levels(document, honors),
    ...renewals(honors),
    ...honors.flatMap(dates),
    ...total(document, honors),
  ];
}

function* named(honors: readonly Honor[]): Lists {
  yield ['/honors', honors];
  for (let i = 0; i < honors.length; i++) {
    const { recipients } = honors[i]!;
    if (recipients) yield [`/honors/${i}/recipients`, recipients];
  }
}

/** Each unknown level once: a spreadsheet with its own word in a hundred rows has one mistake. */
function levels({ levels: own = [] }: HonorRollDocument, honors: readonly Honor[]): Problem[] {
  // A built-in level may stand in `levels`, too, with words of its own.
  const seen = new Set([...builtInLevels, ...own.map(({ id }) => id)]);
  const known = [...seen].join(' ');
  const problems: Problem[] = [];
  honors.forEach(({ level }, i) => {
    if (seen.has(level)) return;
    seen.add(level);
    problems.push(warning(`/honors/${i}/level`, 'unknown-level', { level, known }));
  });
  return problems;
}

function renewals(honors: readonly Honor[]): Problem[] {
  if (honors.every(({ renewedBy }) => renewedBy === undefined)) return [];
  const places = new Map(honors.map(({ id }, i) => [id, i]));
  const problems: Problem[] = [];
  /** 0 not yet seen, 1 on the way that is walked now, 2 done. */
  const seen = new Uint8Array(honors.length);
  honors.forEach((_, start) => {
    const way: number[] = [];
    let at: number | undefined = start;
    while (at !== undefined && seen[at] === 0) {
      seen[at] = 1;
      way.push(at);
      const next: string | undefined = honors[at]!.renewedBy;
      const place: number | undefined = next === undefined ? undefined : places.get(next);
      if (next !== undefined && place === undefined)
        problems.push(warning(`/honors/${at}/renewedBy`, 'missing-renewal', { renewedBy: next }));
      if (place !== undefined && seen[place] === 1)
        problems.push(warning(`/honors/${at}/renewedBy`, 'renewal-cycle', { id: honors[at]!.id }));
      at = place;
    }
    for (const each of way) seen[each] = 2;
  });
  return problems;
}

function dates(honor: Honor, i: number): Problem[] {
  const { date, validUntil, permanent, revoked, reviews = [] } = honor;
  const at = `/honors/${i}`;
  const problems: Problem[] = [];
  if (isBefore(validUntil, date))
    problems.push(warning(`${at}/validUntil`, 'ends-early', { date: date!, end: validUntil! }));
  if (permanent === true && validUntil !== undefined)
    problems.push(warning(`${at}/permanent`, 'permanent-ends', { end: validUntil }));
  if (isBefore(revoked?.date, date))
    problems.push(warning(`${at}/revoked/date`, 'revoked-early', { date: date!, end: revoked!.date! }));
  reviews.forEach((review, j) => {
    if (isBefore(review.date, date))
      problems.push(warning(`${at}/reviews/${j}/date`, 'reviewed-early', { date: date!, end: review.date }));
  });
  return problems;
}

function total({ total: stated }: HonorRollDocument, honors: readonly Honor[]): Problem[] {
  // 余 is only at least, and 约 is near: neither is contradicted.
  if (!stated || stated.qualifier) return [];
  const listed = honors.filter(({ revoked }) => revoked === undefined).length;
  if (listed <= stated.value) return [];
  return [warning('/total', 'total-less', { stated: stated.value, listed, unit: stated.unit })];
}
