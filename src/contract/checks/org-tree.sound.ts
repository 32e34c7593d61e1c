import type { OrgTreeDocument } from '../generated/org-tree.types.js';
import { closedChains, contradictions, placesOf, superior } from './org-tree.graph.js';

/**
 * Whether the cross-checks (org-tree.ts) would find nothing, as nearly always: what an element has at hand of them. It
 * stands between a city's data and the screen, so it walks twice only, and a unit beside its like asks nothing again.
 */
export function isSound(document: OrgTreeDocument): boolean {
  const { units = [], people = [], relations = [], types } = document;
  const kinds = types && new Set(types.map(({ id }) => id));
  const persons = new Set(people.map(({ id }) => id));
  const places = placesOf(units);
  if (places.size < units.length || persons.size < people.length || (kinds && kinds.size < types.length))
    return false;

  const others = new Set(persons);
  const above = new Int32Array(units.length);
  let tops = 0;
  let place = -1;
  let parentBefore: string | undefined;
  let typeBefore: string | undefined;
  for (let i = 0; i < units.length; i++) {
    const unit = units[i]!;
    if (kinds && unit.type !== typeBefore && !kinds.has((typeBefore = unit.type))) return false;
    const parent = superior(unit);
    if (parent !== parentBefore) place = parent === undefined ? -1 : (places.get(parent) ?? -1);
    parentBefore = parent;
    if (parent === undefined) tops++;
    else if (place < 0) return false;
    above[i] = place;
    for (const { id, holder } of unit.posts ?? []) {
      if (places.has(id) || others.size === others.add(id).size) return false;
      if (holder?.person !== undefined && !persons.has(holder.person)) return false;
    }
  }
  return (
    (units.length === 0 || tops === 1 || (tops > 1 && document.roots === 'many')) &&
    closedChains(above).length === 0 &&
    people.every(({ id }) => !places.has(id)) &&
    relations.every(({ from, to }) => [from, to].every((id) => persons.has(id) || places.has(id))) &&
    contradictions(units, places).length === 0
  );
}
