import type { OrgTreeDocument } from '../generated/org-tree.types.js';
import { closedChains, contradictions, differ, placesAbove, placesOf, superior } from './org-tree.graph.js';

/** Whether the cross-checks (org-tree.ts) would find nothing, as nearly always: what an element has at hand of them. */
export function isSound(document: OrgTreeDocument): boolean {
  const { units = [], people = [], relations = [], types } = document;
  const places = placesOf(units);
  const above = placesAbove(units, places);
  const persons = idsOf(people);
  const kinds = idsOf(types ?? []);
  const tops = units.filter((unit) => superior(unit) === undefined).length;
  return (
    differ(document, places) &&
    (!types || (kinds.size === types.length && units.every(({ type }) => kinds.has(type)))) &&
    (units.length === 0 || tops === 1 || (tops > 1 && document.roots === 'many')) &&
    units.every((unit, i) => above[i]! >= 0 || superior(unit) === undefined) &&
    closedChains(above).length === 0 &&
    units.every(({ posts }) => !posts || posts.every(({ holder }) => isKnown(holder?.person, persons))) &&
    relations.every(({ from, to }) => [from, to].every((id) => persons.has(id) || places.has(id))) &&
    contradictions(units, places).length === 0
  );
}

const idsOf = (records: readonly { readonly id: string }[]): Set<string> =>
  new Set(records.map(({ id }) => id));

const isKnown = (person: string | undefined, persons: ReadonlySet<string>): boolean =>
  person === undefined || persons.has(person);
