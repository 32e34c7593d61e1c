import type { OrgTreeDocument, Unit } from '../generated/org-tree/types.js';
import type { Problem } from '../problem.js';
import { escapeSegment } from '../values.js';
import { closedChains, contradictions, differ, placesAbove, placesOf, superior } from './org-tree.graph.js';
import { error, warning } from './problems.js';
import { sameIds, type Lists } from './same-ids.js';

/**
 * What the schema cannot say of an organisation: ids are unique among units, posts and people (one namespace, so that
 * `selected` takes any); one root unless `roots` is `many`; superiors exist and no chain of them closes; people, types
 * and ends of relations exist; a stated count is not less than its parts. Each is one pass without recursion: a chain of
 * 100,000 units costs as much as a flat list.
 */
export function check(document: OrgTreeDocument): Problem[] {
  const units = document.units ?? [];
  const byId = placesOf(units);
  const above = placesAbove(units, byId);
  return [
    ...(differ(document, byId) ? [] : sameIds(() => named(document))),
    // Types have a namespace of their own: they are named by `type` only.
    ...sameIds(() => [['/types', document.types ?? []]]),
    ...roots(document, units),
    ...parents(units, above),
    ...cycles(units, above),
    ...types(document, units),
    ...holders(document, units),
    ...relations(document, byId),
    ...counts(units, byId),
  ];
}

/** As many names as a sentence bears. */
const listed = (ids: readonly string[], by: string): string =>
  ids.length > 8 ? `${ids.slice(0, 8).join(by)}${by}…` : ids.join(by);

function* named({ units = [], people = [] }: OrgTreeDocument): Lists {
  yield ['/units', units];
  for (let i = 0; i < units.length; i++) {
    const { posts } = units[i]!;
    if (posts) yield [`/units/${i}/posts`, posts];
  }
  yield ['/people', people];
}

function roots({ roots: allowed }: OrgTreeDocument, units: readonly Unit[]): Problem[] {
  if (units.length === 0) return [];
  const tops: number[] = [];
  units.forEach((unit, i) => {
    if (superior(unit) === undefined) tops.push(i);
  });
  if (tops.length === 0) return [error('/units', 'no-root')];
  if (tops.length === 1 || allowed === 'many') return [];
  const ids = listed(
    tops.slice(0, 9).map((i) => units[i]?.id ?? ''),
    ' ',
  );
  return [error(`/units/${tops[1]}`, 'many-roots', { count: tops.length, ids })];
}

function parents(units: readonly Unit[], above: Int32Array): Problem[] {
  const problems: Problem[] = [];
  units.forEach((unit, i) => {
    const parent = superior(unit);
    if (parent !== undefined && above[i]! < 0)
      problems.push(error(`/units/${i}/parentId`, 'missing-parent', { id: unit.id, parent }));
  });
  return problems;
}

/** Each closed chain once, told at the first of its units in the document. */
function cycles(units: readonly Unit[], above: Int32Array): Problem[] {
  return closedChains(above).map((at) => {
    const members = [at];
    for (let next = above[at]!; next >= 0 && next !== at; next = above[next]!) members.push(next);
    const lead = members.indexOf(members.reduce((least, each) => (each < least ? each : least)));
    const chain = [...members.slice(lead), ...members.slice(0, lead)].map((i) => units[i]?.id ?? '');
    const ids = listed([...chain, chain[0] as string], '→');
    return error(`/units/${members[lead]}/parentId`, 'cycle', { ids, count: members.length });
  });
}

function types({ types: known }: OrgTreeDocument, units: readonly Unit[]): Problem[] {
  if (!known) return [];
  const ids = new Set(known.map((type) => type.id));
  const told = listed([...ids], ' ');
  const problems: Problem[] = [];
  units.forEach(({ type }, i) => {
    if (ids.has(type)) return;
    problems.push(warning(`/units/${i}/type`, 'unknown-type', { type, known: told }));
  });
  return problems;
}

/** The post stays and is shown as vacant. */
function holders({ people = [] }: OrgTreeDocument, units: readonly Unit[]): Problem[] {
  const known = new Set(people.map((person) => person.id));
  const problems: Problem[] = [];
  units.forEach((unit, i) => {
    unit.posts?.forEach((post, j) => {
      const person = post.holder?.person;
      if (person === undefined || known.has(person)) return;
      problems.push(warning(`/units/${i}/posts/${j}/holder/person`, 'missing-person', { person }));
    });
  });
  return problems;
}

function relations(
  { relations: all = [], people = [] }: OrgTreeDocument,
  byId: ReadonlyMap<string, number>,
): Problem[] {
  const persons = new Set(people.map((person) => person.id));
  const problems: Problem[] = [];
  all.forEach((relation, i) => {
    for (const end of ['from', 'to'] as const) {
      const id = relation[end];
      if (!persons.has(id) && !byId.has(id))
        problems.push(warning(`/relations/${i}/${end}`, 'missing-end', { id, end }));
    }
  });
  return problems;
}

function counts(units: readonly Unit[], byId: ReadonlyMap<string, number>): Problem[] {
  return contradictions(units, byId).map(({ place, name, figure: { value, unit }, parts }) => {
    const params = { name, stated: value, sum: parts, unit };
    return warning(`/units/${place}/counts/${escapeSegment(name)}`, 'count-contradicts', params);
  });
}
