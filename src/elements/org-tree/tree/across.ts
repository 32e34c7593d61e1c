import type { Items, Level } from './items.js';
import { gap, narrow, type LevelSize } from './sizes.js';
import type { Apart } from './tidy.js';

// Where everything stands across the levels: how far from its neighbours, how broad all of it is, and which levels slide
// sideways to stay in sight. `middles` holds the middle of each item, and is moved in place.

/** What the places across the levels are made of. */
export interface Across {
  readonly items: Items;
  readonly sizes: readonly LevelSize[];
  readonly stackAcross: number;
  /** Stacks stand close, in smaller type. */
  readonly isNarrow: boolean;
}

function acrossOf(at: number, { items, sizes, stackAcross }: Across): number {
  return items.isStack[at] ? stackAcross : sizes[items.row[at]!]!.across;
}

/** Least distances of the middles of neighbours, for the broadest of their level. */
export function apartOf(across: Across, em: number): Apart {
  const { items, sizes, isNarrow } = across;
  const broadest = sizes.map(() => 0);
  for (let at = 0; at < items.nodes.length; at++) {
    const level = items.row[at]!;
    broadest[level] = Math.max(broadest[level]!, acrossOf(at, across));
  }
  const cousins = isNarrow ? narrow.cousins : gap.cousins;
  // A stack's level has the gap of the boards that its lines would have been.
  const gapOf = (level: number): number =>
    isNarrow ? Math.min(sizes[level]!.gap, narrow.gap * em) : sizes[level]!.gap;
  return (level, kin) => broadest[level]! + gapOf(level) + (kin ? 0 : cousins * em);
}

/** Levels that slide as one. */
type Group = readonly Level[];

/**
 * The only open branch of its row need not stand over the middle of its children: those may slide sideways, with all
 * that is below them. So the levels fall into groups that move as one; all but the first can slide. A stack hangs from its
 * parent and slides nowhere.
 */
export function groupsOf({ parent, isStack }: Items, levels: readonly Level[]): Group[] {
  const groups: Level[][] = [];
  for (const level of levels) {
    const above = parent[level.first]!;
    const alone = above >= 0 && parent[level.last] === above && !isStack[level.first];
    if (groups.length === 0 || alone) groups.push([level]);
    else groups[groups.length - 1]!.push(level);
  }
  return groups;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** From where to where a group reaches. */
function spanOf(group: Group, across: Across, middles: Float64Array): Span {
  let from = Infinity;
  let to = -Infinity;
  for (const { first, last } of group)
    for (const at of [first, last]) {
      const half = acrossOf(at, across) / 2;
      from = Math.min(from, middles[at]! - half);
      to = Math.max(to, middles[at]! + half);
    }
  return { from, to };
}

/** How broad the drawing must be. What can slide only counts when it is broader than the room. */
export function extent(groups: readonly Group[], across: Across, middles: Float64Array, room: number): Span {
  let from = Infinity;
  let to = -Infinity;
  for (const group of groups) {
    const span = spanOf(group, across, middles);
    if (room > 0 && group !== groups[0] && span.to - span.from <= Math.max(room, to - from)) continue;
    from = Math.min(from, span.from);
    to = Math.max(to, span.to);
  }
  return { from, to };
}

/** Slides groups until they are inside the drawing, so that opening the first or the last branch of a row does not push the whole row aside. */
export function slideIntoView(
  groups: readonly Group[],
  across: Across,
  middles: Float64Array,
  breadth: number,
): void {
  const { row } = across.items;
  // What is below slides along, so the sum goes down with the levels: a chain of 100,000 is walked once.
  const slides = new Float64Array(across.sizes.length);
  let by = 0;
  let above: Span = { from: 0, to: breadth };
  for (const group of groups) {
    const span = spanOf(group, across, middles);
    // Under the row above, where it is no wider than that: both stand on one axis.
    const isWider = span.to - span.from > above.to - above.from;
    const { from: least, to: most } = isWider ? { from: 0, to: breadth } : above;
    const [from, to] = [span.from + by, span.to + by];
    if (group !== groups[0]) by += from < least ? least - from : to > most ? most - to : 0;
    above = { from: span.from + by, to: span.to + by };
    for (const level of group) slides[level.row] = by;
  }
  if (slides.every((each) => each === 0)) return;
  for (let at = 0; at < middles.length; at++) middles[at] = middles[at]! + slides[row[at]!]!;
}
