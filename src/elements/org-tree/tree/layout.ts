import type { UnitNode } from '../model/model.js';
import { placeOf } from './place-of.js';
import { tidyMiddles, type Apart, type Outline } from './tidy.js';

/**
 * - `plate`: a wide filled plate, for the roots
 * - `board`: a vertical sign board, as at a gate, for many siblings side by side
 * - `card`: a wide card with facts, where there is room
 * - `slip`: one line in a stack below its parent, for leaves when there are many
 */
export type Form = 'plate' | 'board' | 'card' | 'slip';

/** The side at which the roots stand. */
export type Orientation = 'top' | 'bottom' | 'left' | 'right';

/** One unit's place in the drawing, in px: the face of its card. The handle that opens it adjoins on the far side from the root. */
export interface Placed {
  readonly node: UnitNode;
  readonly form: Form;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Length of the handle; 0 when there is none. */
  readonly handle: number;
}

export interface Drawing {
  readonly orientation: Orientation;
  readonly width: number;
  readonly height: number;
  /** In reading order. */
  readonly places: readonly Placed[];
  readonly placeOf: { get(node: UnitNode): Placed | undefined };
  /** Units whose children are drawn. */
  readonly parents: readonly Placed[];
  /** Stacks stand close together, in smaller type. */
  readonly isNarrow?: boolean;
}

export interface DrawingOptions {
  readonly orientation?: Orientation;
  /** Px that the drawing may fill before it has to be scrolled. */
  readonly width: number;
  /** Px of 1 em at this place: every measure below is in em. */
  readonly em: number;
  /** Px of a touch target. */
  readonly touch: number;
  /** Characters of the longest line a board must hold: its height follows. */
  boardLength(node: UnitNode): number;
  /** Whether its name takes two columns of a board. Default: none does. */
  isLong?(node: UnitNode): boolean;
  /** Lines that a root's name takes, of at most so many characters: the plate's height follows. Default: one. */
  plateLines?(node: UnitNode, characters: number): number;
  /** Length of the line of a leaf in a stack, in em; what is no longer than `least` may be told as that. Default 8.5. */
  slipLength?(node: UnitNode, least: number): number;
  /** Lines of facts on a card. */
  cardLines(node: UnitNode): number;
}

/** Measures in em, after the org-tree board (16 px): 72-px boards, 304-px cards, 44 px between levels. */
const plate = { width: 21, height: 4.75, perCharacter: 1.5, padding: 1.5, line: 1.8, mostLines: 3 };
const board = { width: 4.5, usual: 3.5, narrow: 3.2, least: 15.5, perCharacter: 1.6, padding: 2.4 };
const card = { most: 22, least: 11, standing: 16, title: 2.6, line: 1.75, padding: 1 };
const slip = { least: 6, usual: 8.5, most: 14, height: 2.25 };
/** Stacks that would make the drawing wider than its room: closer together, the names of their holders, of three characters at least, in the third voice. */
const narrow = { slip: 5.3, gap: 0.35, cousins: 0.05, holder: 0.375 };
const gap = {
  level: 2.75,
  card: 1.75,
  cardAbove: 1,
  boardUsual: 0.5,
  boardLeast: 0.25,
  boardMost: 2.5,
  cousins: 1,
};

/** How large the units of one level are. `across` runs along a level, `along` from the root outwards. */
interface LevelSize {
  readonly form: Form;
  readonly across: number;
  readonly along: number;
  readonly handle: number;
  readonly gap: number;
}

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
  const longest = longestOf(items, forms, options);
  const hasLong = items.nodes.some((node, at) => forms[items.row[at]!] === 'board' && options.isLong?.(node));
  const narrowest = Math.ceil((hasLong ? board.usual : board.narrow) * em);
  const sizes = levels.map((level, row) => sizeOf(forms[row]!, longest[row]!, narrowest, level, options));
  const usual: Across = { items, levels, sizes, stackAcross: slipWidth(items, options), isNarrow: false };
  let across = usual;
  let { middles, groups, spread } = spreadOf(across, room, em);
  // Stacks give way before anything is cut.
  if (room > 0 && spread.to - spread.from > room && items.isStack.includes(1)) {
    across = {
      ...usual,
      stackAcross: slipWidth(items, options, narrow.slip) - narrow.holder * em,
      isNarrow: true,
    };
    ({ middles, groups, spread } = spreadOf(across, room, em));
  }
  const breadth = Math.max(room, spread.to - spread.from);
  const shift = (breadth - (spread.to - spread.from)) / 2 - spread.from;
  for (let i = 0; i < middles.length; i++) middles[i] = middles[i]! + shift;
  if (!lying) slideIntoView(groups, across, middles, breadth);
  return placeAll(across, middles, breadth, orientation, options);
}

/** Where everything stands across the levels, and how far that reaches. */
function spreadOf(
  across: Across,
  room: number,
  em: number,
): { middles: Float64Array; groups: Level[][]; spread: Span } {
  const middles = tidyMiddles(across.items, apartOf(across, em));
  const groups = groupsOf(across);
  return { middles, groups, spread: extent(groups, across, middles, room) };
}

/** A row of the drawing. */
interface Level {
  readonly row: number;
  /** Units on it. */
  count: number;
  hasBranches: boolean;
  /** Its outermost items. */
  first: number;
  last: number;
}

function levelsOf(nodes: readonly UnitNode[]): Level[] {
  const levels: Level[] = [];
  for (const { level: depth, children } of nodes) {
    let level = levels[depth - 1];
    if (!level) levels.push((level = { row: depth - 1, count: 0, hasBranches: false, first: -1, last: -1 }));
    level.count++;
    if (children.length > 0) level.hasBranches = true;
  }
  return levels;
}

/** What takes a place in the tidy tree, in reading order: units, and stacks of them for one, which stand after their parent. */
interface Items extends Outline {
  /** The unit, or the parent of a stack. */
  readonly nodes: readonly UnitNode[];
  /** 1 for a stack. */
  readonly isStack: Uint8Array;
}

function itemsOf(nodes: readonly UnitNode[], levels: readonly Level[], forms: readonly Form[]): Items {
  const none = () => new Int32Array(nodes.length).fill(-1);
  const parent = none();
  const firstChild = none();
  const nextSibling = none();
  const row = none();
  const isStack = new Uint8Array(nodes.length);
  const units: UnitNode[] = [];
  const add = (node: UnitNode, depth: number): number => {
    const level = levels[depth]!;
    const { last } = level;
    const at = units.push(node) - 1;
    const above = depth > 0 ? levels[depth - 1]!.last : -1;
    if (last < 0) level.first = at;
    level.last = at;
    row[at] = depth;
    parent[at] = above;
    if (above >= 0 && firstChild[above]! < 0) firstChild[above] = at;
    else if (last >= 0) nextSibling[last] = at;
    return at;
  };
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at]!;
    add(node, node.level - 1);
    if (nodes[at + 1]?.parent !== node || !standsOnStack(node, forms)) continue;
    isStack[add(node, node.level)] = 1;
    at += node.children.length;
  }
  const cut = (all: Int32Array): Int32Array => all.subarray(0, units.length);
  return {
    nodes: units,
    isStack,
    parent: cut(parent),
    firstChild: cut(firstChild),
    nextSibling: cut(nextSibling),
    row: cut(row),
  };
}

/** Children that are all leaves, on a level of sign boards, are stacked; those of a root are not. */
function standsOnStack({ level, children }: UnitNode, forms: readonly Form[]): boolean {
  return level > 1 && forms[level] === 'board' && children.every((child) => child.children.length === 0);
}

/** Roots above: cards while a level's all fit side by side, sign boards when they do not. Roots at a side: cards. */
function formOf({ count, row }: Level, { em, width, orientation }: DrawingOptions): Form {
  if (row === 0) return 'plate';
  if (isLying(orientation)) return 'card';
  return count === 1 || shareOf(count, width, em) >= card.least * em ? 'card' : 'board';
}

/** What each of a level's units has of the width. */
function shareOf(count: number, width: number, em: number): number {
  return (width - (count - 1) * gap.card * em) / count;
}

/** For each level the longest name of its plates or boards, or the most lines of its cards. */
function longestOf(
  { nodes, row, isStack }: Items,
  forms: readonly Form[],
  options: DrawingOptions,
): number[] {
  const { em, boardLength, plateLines, cardLines } = options;
  const room = plateWidthOf(options) / em - plate.padding;
  const characters = Math.max(1, Math.floor(room / plate.perCharacter));
  const lengthOf = {
    plate: (node: UnitNode) => Math.min(plate.mostLines, plateLines?.(node, characters) ?? 1),
    board: boardLength,
    card: cardLines,
    slip: () => 0,
  };
  const longest = forms.map(() => 0);
  for (let at = 0; at < nodes.length; at++) {
    const level = row[at]!;
    if (isStack[at]) continue;
    const length = lengthOf[forms[level]!](nodes[at]!);
    if (longest[level]! < length) longest[level] = length;
  }
  return longest;
}

function plateWidthOf({ em, width, orientation }: DrawingOptions): number {
  return isLying(orientation) ? plate.width * 0.75 * em : Math.min(plate.width * em, width);
}

function sizeOf(
  form: Form,
  longest: number,
  narrowest: number,
  { count, hasBranches }: Level,
  options: DrawingOptions,
): LevelSize {
  const { em, width, touch, orientation } = options;
  const lying = isLying(orientation);
  const plateWidth = plateWidthOf(options);
  const height =
    form === 'plate'
      ? (plate.height + (longest - 1) * plate.line) * em
      : (card.title + card.padding + longest * card.line) * em;
  if (lying)
    return {
      form,
      across: height,
      along: form === 'plate' ? plateWidth : card.standing * em,
      handle: hasBranches ? touch * 1.6 : 0,
      gap: gap.cardAbove * em,
    };
  const handle = hasBranches ? touch : 0;
  if (form === 'plate')
    return {
      form,
      across: plateWidth,
      along: height,
      handle,
      gap: gap.card * em,
    };
  if (form === 'card')
    return {
      form,
      across: Math.min(card.most * em, Math.max(shareOf(count, width, em), card.least * em)),
      along: height,
      handle,
      gap: gap.card * em,
    };
  // Closer than usual only where that lets all be seen at once.
  const holds = (each: number, apart: number): boolean => count * each + (count - 1) * apart <= width;
  const isClose = !holds(board.usual * em, gap.boardUsual * em) && holds(narrowest, gap.boardLeast * em);
  const gapLeast = (isClose ? gap.boardLeast : gap.boardUsual) * em;
  const least = isClose ? narrowest : board.usual * em;
  // All of them where they narrow so far; else as many as are seen at once, and none in part. Whole px, as they are painted.
  const seen = Math.max(2, Math.min(count, Math.floor((width + gapLeast) / (least + gapLeast))));
  const share = (width - (seen - 1) * gapLeast) / seen;
  const across = Math.max(least, Math.floor(Math.min(board.width * em, share)));
  const between = Math.floor((width - seen * across) / (seen - 1));
  return {
    form,
    across,
    along: Math.max(board.least, longest * board.perCharacter + board.padding) * em,
    handle,
    gap: Math.min(Math.max(between, gapLeast), gap.boardMost * em),
  };
}

export function isLying(orientation: Orientation | undefined): boolean {
  return orientation === 'left' || orientation === 'right';
}

/** All stacks are as wide as the longest line of any of them. */
function slipWidth(
  { nodes, isStack }: Items,
  { em, slipLength }: DrawingOptions,
  least: number = slip.least,
): number {
  if (!slipLength) return slip.usual * em;
  let longest = least;
  for (let at = 0; at < nodes.length && longest < slip.most; at++) {
    if (!isStack[at]) continue;
    for (const node of nodes[at]!.children) longest = Math.max(longest, slipLength(node, longest));
  }
  return Math.min(longest, slip.most) * em;
}

/** What the places across the levels are made of. */
interface Across {
  readonly items: Items;
  readonly levels: readonly Level[];
  readonly sizes: readonly LevelSize[];
  readonly stackAcross: number;
  /** Stacks stand close, in smaller type. */
  readonly isNarrow: boolean;
}

function acrossOf(at: number, { items, sizes, stackAcross }: Across): number {
  return items.isStack[at] ? stackAcross : sizes[items.row[at]!]!.across;
}

/** Least distances of the middles of neighbours, for the broadest of their level. */
function apartOf(across: Across, em: number): Apart {
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

interface Span {
  readonly from: number;
  readonly to: number;
}

/** From where to where levels reach. */
function spanOf(levels: readonly Level[], across: Across, middles: Float64Array): Span {
  let from = Infinity;
  let to = -Infinity;
  for (const { first, last } of levels)
    for (const at of [first, last]) {
      const half = acrossOf(at, across) / 2;
      from = Math.min(from, middles[at]! - half);
      to = Math.max(to, middles[at]! + half);
    }
  return { from, to };
}

/**
 * The only open branch of its row need not stand over the middle of its children: those may slide sideways, with all
 * that is below them. So the levels fall into groups that move as one; all but the first can slide. A stack hangs from its
 * parent and slides nowhere.
 */
function groupsOf({ items: { parent, isStack }, levels }: Across): Level[][] {
  const groups: Level[][] = [];
  for (const level of levels) {
    const above = parent[level.first]!;
    const alone = above >= 0 && parent[level.last] === above && !isStack[level.first];
    if (groups.length === 0 || alone) groups.push([level]);
    else groups[groups.length - 1]!.push(level);
  }
  return groups;
}

/** How broad the drawing must be. What can slide only counts when it is broader than the room. */
function extent(groups: readonly Level[][], across: Across, middles: Float64Array, room: number): Span {
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
function slideIntoView(
  groups: readonly Level[][],
  across: Across,
  middles: Float64Array,
  breadth: number,
): void {
  const { row, parent, isStack } = across.items;
  // What is below slides along, so the sum goes down with the levels: a chain of 100,000 is walked once.
  const slides = new Float64Array(across.levels.length);
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
  for (let at = 0; at < middles.length; at++) {
    // A stack goes where its parent goes, which stands before it.
    middles[at] = isStack[at] ? middles[parent[at]!]! : middles[at]! + slides[row[at]!]!;
  }
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
  { items, levels, sizes }: Across,
  slipHeight: number,
  lift: number,
  em: number,
): { starts: readonly number[]; depth: number } {
  const alongs = levels.map(() => 0);
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
