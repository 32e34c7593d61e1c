import type { UnitNode } from '../model/model.js';
import { apartOf, extent, groupsOf, slideIntoView, type Across } from './across.js';
import {
  isLying,
  type Drawing,
  type DrawingOptions,
  type Form,
  type Orientation,
  type Placed,
} from './drawing.js';
import { itemsOf, levelsOf } from './items.js';
import { placeOf } from './place-of.js';
import { formOf, gap, narrowSlipWidth, sizesOf, slip, slipWidth } from './sizes.js';
import { tidyMiddles } from './tidy.js';

/**
 * Lays the visible units out: one level a row, siblings side by side, parents over the middle of their children, leaves
 * stacked when they are too many to stand side by side. O(n) and without recursion. Pure: same units and sizes, same drawing.
 *
 * @param nodes what is to be drawn, in reading order: all of the roots, and all or none of the children of any of them
 */
export function layOut(nodes: readonly UnitNode[], options: DrawingOptions): Drawing {
  const { em, orientation = 'top' } = options;
  const lying = isLying(orientation);
  const room = lying ? 0 : options.width;
  const levels = levelsOf(nodes);
  const forms = levels.map((level) => formOf(level, options));
  const items = itemsOf(nodes, levels, forms);
  const sizes = sizesOf(items, levels, forms, options);
  const groups = groupsOf(items, levels);
  let across: Across = { items, sizes, stackAcross: slipWidth(items, options), isNarrow: false };
  let middles = tidyMiddles(items, apartOf(across, em));
  let { from, to } = extent(groups, across, middles, room);
  // Stacks give way before anything is cut.
  if (room > 0 && to - from > room && items.isStack.includes(1)) {
    across = { ...across, stackAcross: narrowSlipWidth(items, options), isNarrow: true };
    middles = tidyMiddles(items, apartOf(across, em));
    ({ from, to } = extent(groups, across, middles, room));
  }
  const breadth = Math.max(room, to - from);
  const shift = (breadth - (to - from)) / 2 - from;
  for (let i = 0; i < middles.length; i++) middles[i] = middles[i]! + shift;
  if (!lying) slideIntoView(groups, across, middles, breadth);
  return placeAll(across, middles, breadth, orientation, options);
}

/** From across and along to x and y. */
function placeAll(
  across: Across,
  middles: Float64Array,
  breadth: number,
  orientation: Orientation,
  { em, touch }: DrawingOptions,
): Drawing {
  const { items, sizes } = across;
  const slipHeight = Math.max(slip.height * em, touch);
  /** A stack reaches up into the gap. */
  const lift = gap.level * em * 0.5;
  const lying = isLying(orientation);
  const { starts, depth } = startsOf(across, slipHeight, lift, em);
  const places: Placed[] = [];
  const parents: Placed[] = [];
  const place = (
    node: UnitNode,
    form: Form,
    middle: number,
    start: number,
    [wide, high, handle]: readonly [number, number, number],
  ): Placed => {
    const left = middle - wide / 2;
    const top = orientation === 'bottom' || orientation === 'right' ? depth - start - high : start;
    const x = lying ? top : left;
    const y = lying ? left : top;
    return { node, form, x, y, width: lying ? high : wide, height: lying ? wide : high, handle };
  };
  for (let at = 0; at < middles.length; at++) {
    const node = items.nodes[at]!;
    const start = starts[items.row[at]!]!;
    if (items.isStack[at]) {
      const size = [across.stackAcross, slipHeight, 0] as const;
      node.children.forEach((child, i) => {
        places.push(place(child, 'slip', middles[at]!, start - lift + i * slipHeight, size));
      });
      continue;
    }
    const { form, across: wide, along, handle } = sizes[items.row[at]!]!;
    const placed = place(node, form, middles[at]!, start, [
      wide,
      along,
      node.children.length > 0 ? handle : 0,
    ]);
    places.push(placed);
    if (items.firstChild[at]! >= 0) parents.push(placed);
  }
  return {
    orientation,
    width: lying ? depth : breadth,
    height: lying ? breadth : depth,
    places,
    placeOf: placeOf(places),
    parents,
    isNarrow: across.isNarrow,
  };
}

/** Where each level begins, and where the last one ends. */
function startsOf(
  { items, sizes }: Across,
  slipHeight: number,
  lift: number,
  em: number,
): { starts: readonly number[]; depth: number } {
  const alongs = sizes.map(() => 0);
  for (let at = 0; at < items.nodes.length; at++) {
    const level = items.row[at]!;
    const { along, handle } = sizes[level]!;
    const own = items.isStack[at] ? items.nodes[at]!.children.length * slipHeight - lift : along + handle;
    if (alongs[level]! < own) alongs[level] = own;
  }
  const starts: number[] = [];
  let start = 0;
  let depth = 0;
  for (const along of alongs) {
    starts.push(start);
    depth = Math.max(depth, start + along);
    start += along + gap.level * em;
  }
  return { starts, depth };
}
