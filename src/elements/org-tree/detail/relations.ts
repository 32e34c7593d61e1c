import { html, svg } from 'lit';
import { renderName } from '../../../shell/paint/name.js';
import type { Drawing, Placed } from '../tree/drawing.js';
import { personIdOf, type OrgModel, type UnitNode } from '../model/model.js';
import { around } from '../around.js';
import type { OrgWords } from '../model/words.js';

/** A second line as it is read at one of its ends: its label, and who stands at the other; of a mentor and a learner, which is which. */
type SecondLine = readonly [label: unknown, tie: unknown];

/** The ids by which a unit takes part in relations: its own and those of its posts' holders. */
function idsAt(node: UnitNode): string[] {
  return [node.id, ...(node.unit.posts ?? []).flatMap((post) => personIdOf(post) ?? [])];
}

/**
 * 结对帮带：沈佳 → 林芝: who is tied beside the hierarchy to a unit, or to one person when a post was chosen.
 *
 * @param shown who is named above them: a line of another holder of the unit says whose it is
 */
export function secondLinesOf(
  node: UnitNode,
  person: string | undefined,
  words: OrgWords,
  shown: string | undefined,
): SecondLine[] {
  const { model } = words;
  const own = new Set(person === undefined ? idsAt(node) : [node.id, person]);
  return (model.document.relations ?? []).flatMap((relation) => {
    const isOwn = (id: string): boolean => id === shown || id === node.id;
    // Of two ends in one unit it is read from that of who is named.
    const outward = own.has(relation.from) && !(own.has(relation.to) && isOwn(relation.to));
    if (!outward && !own.has(relation.to)) return [];
    const [from, to] = outward ? [relation.from, relation.to] : [relation.to, relation.from];
    const other = nameOf(to, model, words);
    const label = words.paint(relation.label) || words.strings[relation.kind];
    if (!other) return [];
    const { guides, guidedBy } = words.strings;
    const tie = relation.kind !== 'mentor' ? other : around(outward ? guides : guidedBy, other);
    return [[label, isOwn(from) ? tie : html`${nameOf(from, model, words)}${words.frame.colon}${tie}`]];
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
    const unit = model.unitOf.get(other);
    const units = unit ? [unit] : (model.unitsOfPerson.get(other) ?? []);
    for (const unit of units) if (unit !== node) ends.add(unit);
  }
  return [...ends];
}

/**
 * A second line between two cards, told from the right angles of the hierarchy: a bow over the tops of two that stand side
 * by side, and from the side of the higher one to the top of the lower.
 */
function secondPath(from: Placed, to: Placed): string {
  const [upper, lower] = from.y <= to.y ? [from, to] : [to, from];
  const [end, top] = [round(lower.x + lower.width / 2), round(lower.y)];
  if (upper.y < lower.y) {
    const isRight = end > upper.x + upper.width / 2;
    const [start, side] = [round(upper.x + (isRight ? upper.width : 0)), round(upper.y + upper.height / 2)];
    return `M${start} ${side}C${end} ${side} ${end} ${side} ${end} ${top}`;
  }
  const start = round(upper.x + upper.width / 2);
  const lift = top - Math.min(60, 12 + Math.abs(end - start) / 12, lower.y);
  return `M${start} ${top}C${start} ${round(lift)} ${end} ${round(lift)} ${end} ${top}`;
}

const round = Math.round;

function nameOf(id: string, model: OrgModel, words: OrgWords): unknown {
  const unit = model.unitOf.get(id);
  const label = model.people.get(id)?.name ?? unit?.unit.name;
  const name = words.say(label) || (unit ? unit.id : '');
  return name && renderName(name, words.lang(label));
}
