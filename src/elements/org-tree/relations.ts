import { svg } from 'lit';
import type { Drawing, Placed } from './layout.js';
import { personIdOf, type OrgModel, type UnitNode } from './model.js';
import type { OrgWords } from './words.js';

/** A second line as it is read at one of its ends. */
export interface SecondLine {
  readonly label: string;
  /** Who stands at the other end; of a mentor and a learner, which is which. */
  readonly tie: string;
}

/** The ids by which a unit takes part in relations: its own and those of its posts' holders. */
function idsAt(node: UnitNode): string[] {
  return [node.id, ...(node.unit.posts ?? []).flatMap((post) => personIdOf(post) ?? [])];
}

/** The second lines of a unit, or of one person when a post was chosen. */
export function secondLinesOf(node: UnitNode, person: string | undefined, words: OrgWords): SecondLine[] {
  const { model } = words;
  const own = new Set(person === undefined ? idsAt(node) : [node.id, person]);
  return (model.document.relations ?? []).flatMap((relation) => {
    const outward = own.has(relation.from);
    if (!outward && !own.has(relation.to)) return [];
    const other = nameOf(outward ? relation.to : relation.from, model, words);
    const label = words.say(relation.label) || words.strings[relation.kind];
    if (!other) return [];
    const { strings } = words;
    const tie =
      relation.kind !== 'mentor' ? other : outward ? strings.guides(other) : strings.guidedBy(other);
    return [{ label, tie }];
  });
}

/** Second lines of a unit in the drawing, dashed, to those other ends that are drawn. */
export function renderSecondLines(node: UnitNode, { placeOf }: Drawing, model: OrgModel): unknown {
  const from = placeOf.get(node);
  if (!from) return undefined;
  return secondEndsOf(node, model).flatMap((end) => {
    const to = placeOf.get(end);
    return to ? [svg`<path class="second" d=${secondPath(from, to)}></path>`] : [];
  });
}

/** Units at the other ends of a unit's second lines, for the lines of the drawing. */
function secondEndsOf(node: UnitNode, model: OrgModel): UnitNode[] {
  const own = new Set(idsAt(node));
  const ends = new Set<UnitNode>();
  for (const { from, to } of model.document.relations ?? []) {
    const other = own.has(from) ? to : own.has(to) ? from : undefined;
    if (other === undefined) continue;
    const units = model.unitOf.has(other)
      ? [model.unitOf.get(other)!]
      : (model.unitsOfPerson.get(other) ?? []);
    for (const unit of units) if (unit !== node) ends.add(unit);
  }
  return [...ends];
}

/** A second line between two cards: a bow over their tops, so that it is told from the right angles of the hierarchy. */
function secondPath(from: Placed, to: Placed): string {
  const [ax, ay, bx, by] = [from.x + from.width / 2, from.y, to.x + to.width / 2, to.y];
  const lift = Math.min(60, 12 + Math.abs(bx - ax) / 12);
  return `M${round(ax)} ${round(ay)}C${round(ax)} ${round(ay - lift)} ${round(bx)} ${round(by - lift)} ${round(bx)} ${round(by)}`;
}

const round = Math.round;

function nameOf(id: string, model: OrgModel, words: OrgWords): string {
  const person = model.people.get(id);
  if (person) return words.say(person.name);
  const unit = model.unitOf.get(id);
  return unit ? words.name(unit) : '';
}
