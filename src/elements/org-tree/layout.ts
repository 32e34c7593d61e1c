import type { UnitNode } from './model.js';
import { tidyMiddles, type Outline } from './tidy.js';

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
  readonly placeOf: ReadonlyMap<UnitNode, Placed>;
  /** Units whose children are drawn. */
  readonly parents: readonly Placed[];
}

export interface DrawingOptions {
  readonly orientation?: Orientation;
  /** Px that the drawing may fill before it has to be scrolled. */
  readonly width: number;
  /** Px of 1 em at this place: every measure below is in em. */
  readonly em: number;
  /** Px of a touch target. */
  readonly touch: number;
  isOpen(node: UnitNode): boolean;
  /** Characters of the longest line a board must hold: its height follows. */
  boardLength(node: UnitNode): number;
  /** Length of the line of a leaf in a stack, in em. Default 8.5. */
  slipLength?(node: UnitNode): number;
  /** Lines of facts on a card. */
  cardLines(node: UnitNode): number;
}

/** Measures in em, after the org-tree board (16 px): 72-px boards, 304-px cards, 44 px between levels. */
const plate = { width: 21, height: 4.75 };
const board = { width: 4.5, narrow: 3.5, least: 15.5, perCharacter: 1.6, padding: 2.4 };
const card = { most: 22, least: 11, standing: 16, title: 2.6, line: 1.75, padding: 1 };
const slip = { least: 6, usual: 8.5, most: 14, height: 2.25 };
const gap = { level: 2.75, card: 1.75, cardAbove: 1, boardLeast: 0.5, boardMost: 2.5, cousins: 1 };

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
 */
export function layOut(roots: readonly UnitNode[], options: DrawingOptions): Drawing {
  const { em, orientation = 'top' } = options;
  const lying = isLying(orientation);
  const room = lying ? 0 : options.width;
  const shown = collect(roots, options.isOpen);
  const forms = shown.levels.map((level) => formOf(level, shown.nodes, options));
  const stacked = stackedFamilies(shown, forms);
  const longest = longestOf(shown, forms, stacked, options);
  const sizes = shown.levels.map((level, row) => sizeOf(forms[row]!, longest[row]!, level, options));
  const across: Across = { shown, sizes, stacked, stackAcross: slipWidth(shown, stacked, options) };
  const middles = placeAcross(across, em);
  const groups = groupsOf(across);
  const spread = extent(groups, across, middles, room);
  const breadth = Math.max(room, spread.to - spread.from);
  const shift = (breadth - (spread.to - spread.from)) / 2 - spread.from;
  for (let i = 0; i < middles.length; i++) middles[i] = middles[i]! + shift;
  if (!lying) slideIntoView(groups, across, middles, breadth);
  return placeAll(across, middles, breadth, orientation, options);
}

/** A row of the drawing. */
interface Level {
  readonly row: number;
  /** Places of its outermost units in `Shown.nodes`. */
  readonly first: number;
  last: number;
  count: number;
  hasBranches: boolean;
}

/** The units that are drawn, in reading order, and for each its row and the place of its parent (-1: none). */
interface Shown {
  readonly nodes: readonly UnitNode[];
  readonly row: readonly number[];
  readonly parent: readonly number[];
  readonly levels: readonly Level[];
}

function collect(roots: readonly UnitNode[], isOpen: (node: UnitNode) => boolean): Shown {
  const nodes: UnitNode[] = [];
  const row: number[] = [];
  const parent: number[] = [];
  const levels: Level[] = [];
  const waiting: UnitNode[] = [];
  const above: number[] = [];
  const later = (siblings: readonly UnitNode[], from: number): void => {
    for (let i = siblings.length - 1; i >= 0; i--) {
      waiting.push(siblings[i]!);
      above.push(from);
    }
  };
  later(roots, -1);
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const from = above.pop()!;
    const at = nodes.push(node) - 1;
    const depth = from < 0 ? 0 : row[from]! + 1;
    parent.push(from);
    row.push(depth);
    let level = levels[depth];
    if (!level) levels.push((level = { row: depth, first: at, last: at, count: 0, hasBranches: false }));
    level.last = at;
    level.count++;
    if (node.children.length === 0) continue;
    level.hasBranches = true;
    if (isOpen(node)) later(node.children, at);
  }
  return { nodes, row, parent, levels };
}

/** Roots above: cards while a level's all fit side by side, sign boards when they do not. Roots at a side: cards. */
function formOf(
  { count, first }: Level,
  nodes: readonly UnitNode[],
  { em, width, orientation }: DrawingOptions,
): Form {
  if (nodes[first]!.level === 1) return 'plate';
  if (isLying(orientation)) return 'card';
  return count === 1 || shareOf(count, width, em) >= card.least * em ? 'card' : 'board';
}

/** What each of a level's units has of the width. */
function shareOf(count: number, width: number, em: number): number {
  return (width - (count - 1) * gap.card * em) / count;
}

/** Marks the parents whose children are all leaves on a level of sign boards: those leaves are stacked. */
function stackedFamilies({ nodes, row, parent }: Shown, forms: readonly Form[]): Uint8Array {
  const stacked = new Uint8Array(nodes.length);
  for (let at = 1; at < nodes.length; at++) {
    const from = parent[at]!;
    // A first child follows its parent: each family is looked at once.
    if (from !== at - 1 || row[at]! < 2 || forms[row[at]!] !== 'board') continue;
    if (nodes[from]!.children.every((child) => child.children.length === 0)) stacked[from] = 1;
  }
  return stacked;
}

/** For each level the longest name of its boards, or the most lines of its cards. */
function longestOf(
  { nodes, row, parent }: Shown,
  forms: readonly Form[],
  stacked: Uint8Array,
  { boardLength, cardLines }: DrawingOptions,
): number[] {
  const longest = forms.map(() => 0);
  for (let at = 0; at < nodes.length; at++) {
    const level = row[at]!;
    const form = forms[level]!;
    if (form === 'plate' || stacked[parent[at]!]) continue;
    const length = form === 'board' ? boardLength(nodes[at]!) : cardLines(nodes[at]!);
    if (longest[level]! < length) longest[level] = length;
  }
  return longest;
}

function sizeOf(
  form: Form,
  longest: number,
  { count, hasBranches }: Level,
  options: DrawingOptions,
): LevelSize {
  const { em, width, touch, orientation } = options;
  const height = (card.title + card.padding + longest * card.line) * em;
  if (isLying(orientation))
    return {
      form,
      across: form === 'plate' ? plate.height * em : height,
      along: (form === 'plate' ? plate.width * 0.75 : card.standing) * em,
      handle: hasBranches ? touch * 1.6 : 0,
      gap: gap.cardAbove * em,
    };
  const handle = hasBranches ? touch : 0;
  if (form === 'plate')
    return {
      form,
      across: Math.min(plate.width * em, width),
      along: plate.height * em,
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
  const gapLeast = gap.boardLeast * em;
  const share = (width - (count - 1) * gapLeast) / count;
  const across = Math.max(board.narrow * em, Math.min(board.width * em, share));
  const between = (width - count * across) / (count - 1);
  return {
    form,
    across,
    along: Math.max(board.least, longest * board.perCharacter + board.padding) * em,
    handle,
    gap: Math.min(Math.max(between, gapLeast), gap.boardMost * em),
  };
}

function isLying(orientation: Orientation | undefined): boolean {
  return orientation === 'left' || orientation === 'right';
}

/** All stacks are as wide as the longest line of any of them. */
function slipWidth({ nodes }: Shown, stacked: Uint8Array, { em, slipLength }: DrawingOptions): number {
  if (!slipLength) return slip.usual * em;
  let longest: number = slip.least;
  for (let at = 0; at < nodes.length && longest < slip.most; at++) {
    if (!stacked[at]) continue;
    for (const node of nodes[at]!.children) longest = Math.max(longest, slipLength(node));
  }
  return Math.min(longest, slip.most) * em;
}

/** What the places across the levels are made of. */
interface Across {
  readonly shown: Shown;
  readonly sizes: readonly LevelSize[];
  readonly stacked: Uint8Array;
  readonly stackAcross: number;
}

/** Middle of every unit across its level; units in a stack have that of their parent. */
function placeAcross({ shown, sizes, stacked, stackAcross }: Across, em: number): Float64Array {
  const { nodes, row, parent } = shown;
  // What takes a place in the tidy tree: units, and in place of a family in a stack its first unit.
  const items = new Int32Array(nodes.length);
  const itemOf = new Int32Array(nodes.length);
  const broadest = sizes.map(() => 0);
  let count = 0;
  for (let at = 0; at < nodes.length; at++) {
    const from = parent[at]!;
    const inStack = from >= 0 && stacked[from] === 1;
    if (inStack && at !== from + 1) continue;
    itemOf[at] = count;
    items[count++] = at;
    const width = inStack ? stackAcross : sizes[row[at]!]!.across;
    if (broadest[row[at]!]! < width) broadest[row[at]!] = width;
  }
  const tidy = tidyMiddles(
    outlineOf(items.subarray(0, count), itemOf, shown),
    (level, kin) => broadest[level]! + sizes[level]!.gap + (kin ? 0 : gap.cousins * em),
  );
  const middles = new Float64Array(nodes.length);
  for (let at = 0; at < nodes.length; at++) {
    const from = parent[at]!;
    middles[at] = from >= 0 && stacked[from] === 1 ? middles[from]! : tidy[itemOf[at]!]!;
  }
  return middles;
}

function outlineOf(items: Int32Array, itemOf: Int32Array, { row, parent }: Shown): Outline {
  const none = () => new Int32Array(items.length).fill(-1);
  const outline = { parent: none(), firstChild: none(), nextSibling: none(), row: none() };
  const lastChild = none();
  let lastRoot = -1;
  for (let i = 0; i < items.length; i++) {
    const at = items[i]!;
    const from = parent[at]! < 0 ? -1 : itemOf[parent[at]!]!;
    outline.parent[i] = from;
    outline.row[i] = row[at]!;
    const before = from < 0 ? lastRoot : lastChild[from]!;
    if (before >= 0) outline.nextSibling[before] = i;
    else if (from >= 0) outline.firstChild[from] = i;
    if (from < 0) lastRoot = i;
    else lastChild[from] = i;
  }
  return outline;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** From where to where levels reach. */
function spanOf(levels: readonly Level[], across: Across, middles: Float64Array): Span {
  const { shown, sizes, stacked, stackAcross } = across;
  let from = Infinity;
  let to = -Infinity;
  for (const { row, first, last } of levels)
    for (const at of [first, last]) {
      const above = shown.parent[at]!;
      const half = (above >= 0 && stacked[above] ? stackAcross : sizes[row]!.across) / 2;
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
function groupsOf({ shown: { levels, parent }, stacked }: Across): Level[][] {
  const groups: Level[][] = [];
  for (const level of levels) {
    const above = parent[level.first]!;
    const alone = above >= 0 && parent[level.last] === above && !stacked[above];
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
  const { levels, row, parent } = across.shown;
  // What is below slides along, so the sum goes down with the levels: a chain of 100,000 is walked once.
  const slides = new Float64Array(levels.length);
  let by = 0;
  for (const group of groups) {
    const span = spanOf(group, across, middles);
    const [from, to] = [span.from + by, span.to + by];
    if (group !== groups[0]) by += from < 0 ? -from : to > breadth ? breadth - to : 0;
    for (const level of group) slides[level.row] = by;
  }
  if (slides.every((each) => each === 0)) return;
  for (let at = 0; at < middles.length; at++) {
    const above = parent[at]!;
    // A stack goes where its parent goes, which stands before it.
    if (above >= 0 && across.stacked[above]) middles[at] = middles[above]!;
    else middles[at] = middles[at]! + slides[row[at]!]!;
  }
}

/** From across and along to x and y. */
function placeAll(
  { shown, sizes, stacked, stackAcross }: Across,
  middles: Float64Array,
  breadth: number,
  orientation: Orientation,
  { em, touch }: DrawingOptions,
): Drawing {
  const { nodes, row, parent } = shown;
  const slipHeight = Math.max(slip.height * em, touch);
  const lying = isLying(orientation);
  const { starts, depth } = startsOf(shown, sizes, stacked, slipHeight, em);
  const places: Placed[] = [];
  const parents: Placed[] = [];
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at]!;
    const above = parent[at]!;
    const isSlip = above >= 0 && stacked[above] === 1;
    const size = sizes[row[at]!]!;
    const width = isSlip ? stackAcross : size.across;
    const height = isSlip ? slipHeight : size.along;
    const across = middles[at]! - width / 2;
    let along = starts[row[at]!]!;
    if (isSlip) along += (node.position - 1) * slipHeight - gap.level * em * 0.5;
    if (orientation === 'bottom' || orientation === 'right') along = depth - along - height;
    const place: Placed = {
      node,
      form: isSlip ? 'slip' : size.form,
      x: lying ? along : across,
      y: lying ? across : along,
      width: lying ? height : width,
      height: lying ? width : height,
      handle: !isSlip && node.children.length > 0 ? size.handle : 0,
    };
    places.push(place);
    if (parent[at + 1] === at) parents.push(place);
  }
  return {
    orientation,
    width: lying ? depth : breadth,
    height: lying ? breadth : depth,
    places,
    placeOf: new PlaceOf(places),
    parents,
  };
}

/** Where each level begins, and where the last one ends. */
function startsOf(
  { nodes, row, parent, levels }: Shown,
  sizes: readonly LevelSize[],
  stacked: Uint8Array,
  slipHeight: number,
  em: number,
): { starts: readonly number[]; depth: number } {
  const alongs = levels.map(() => 0);
  for (let at = 0; at < nodes.length; at++) {
    const above = parent[at]!;
    const size = sizes[row[at]!]!;
    const along =
      above >= 0 && stacked[above]
        ? nodes[at]!.position * slipHeight - gap.level * em * 0.5
        : size.along + size.handle;
    if (alongs[row[at]!]! < along) alongs[row[at]!] = along;
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

/**
 * Finds a unit's place among all, which stand in reading order, as units do; so a hundred thousand places need no table
 * of their own.
 */
class PlaceOf implements ReadonlyMap<UnitNode, Placed> {
  constructor(private readonly places: readonly Placed[]) {}

  get size(): number {
    return this.places.length;
  }

  get(node: UnitNode): Placed | undefined {
    let low = 0;
    let high = this.places.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.places[middle]!.node.index < node.index) low = middle + 1;
      else high = middle;
    }
    const found = this.places[low];
    return found?.node === node ? found : undefined;
  }

  has(node: UnitNode): boolean {
    return this.get(node) !== undefined;
  }

  forEach(each: (place: Placed, node: UnitNode, map: ReadonlyMap<UnitNode, Placed>) => void): void {
    for (const place of this.places) each(place, place.node, this);
  }

  entries() {
    return this.places.map((place): [UnitNode, Placed] => [place.node, place])[Symbol.iterator]();
  }

  keys() {
    return this.places.map(({ node }) => node)[Symbol.iterator]();
  }

  values() {
    return this.places[Symbol.iterator]();
  }

  [Symbol.iterator]() {
    return this.entries();
  }
}

type Bend = readonly [across: number, along: number];

/** The lines from a parent to its children as one SVG path: out, across, out; right angles only. */
export function linkPath(
  parent: Placed,
  children: readonly Placed[],
  orientation: Orientation = 'top',
): string {
  const [first] = children;
  if (!first) return '';
  const { at, from, to } = joint(parent, first, orientation);
  if (first.form === 'slip')
    return path(
      [
        [at, from],
        [at, to],
      ],
      orientation,
    );
  const between = (from + to) / 2;
  const middles = children.map((child) => middleAcross(child, orientation));
  const least = Math.min(at, ...ends(middles));
  const most = Math.max(at, ...ends(middles));
  return (
    path(
      [
        [at, from],
        [at, between],
      ],
      orientation,
    ) +
    path(
      [
        [least, between],
        [most, between],
      ],
      orientation,
    ) +
    middles
      .map((middle) =>
        path(
          [
            [middle, between],
            [middle, to],
          ],
          orientation,
        ),
      )
      .join('')
  );
}

/** The line from a parent to one child, to be drawn over the others as the chosen way. */
export function wayPath(parent: Placed, child: Placed, orientation: Orientation = 'top'): string {
  const { at, from, to } = joint(parent, child, orientation);
  if (child.form === 'slip')
    return path(
      [
        [at, from],
        [at, to],
      ],
      orientation,
    );
  const between = (from + to) / 2;
  const middle = middleAcross(child, orientation);
  return path(
    [
      [at, from],
      [at, between],
      [middle, between],
      [middle, to],
    ],
    orientation,
  );
}

/** Siblings stand in order, so the first and the last are the outermost: 100,000 need not be spread into a call. */
function ends(middles: readonly number[]): [number, number] {
  return [middles[0]!, middles[middles.length - 1]!];
}

/** Where a parent's line begins and a child's ends, along the way out from the root. */
function joint(
  parent: Placed,
  child: Placed,
  orientation: Orientation,
): { at: number; from: number; to: number } {
  const at = middleAcross(parent, orientation);
  switch (orientation) {
    case 'top':
      return { at, from: parent.y + parent.height + parent.handle, to: child.y };
    case 'bottom':
      return { at, from: parent.y - parent.handle, to: child.y + child.height };
    case 'left':
      return { at, from: parent.x + parent.width + parent.handle, to: child.x };
    case 'right':
      return { at, from: parent.x - parent.handle, to: child.x + child.width };
  }
}

function middleAcross({ x, y, width, height }: Placed, orientation: Orientation): number {
  return orientation === 'top' || orientation === 'bottom' ? x + width / 2 : y + height / 2;
}

function path(bends: readonly Bend[], orientation: Orientation): string {
  const lying = isLying(orientation);
  return `M${bends.map(([across, along]) => (lying ? `${round(along)} ${round(across)}` : `${round(across)} ${round(along)}`)).join('L')}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
