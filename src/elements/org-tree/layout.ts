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
  const { em, isOpen, orientation = 'top' } = options;
  const lying = orientation === 'left' || orientation === 'right';
  const room = lying ? 0 : options.width;
  const levels = collectLevels(roots, isOpen);
  const sizes = levels.map((nodes) => (lying ? sizeLying(nodes, options) : sizeStanding(nodes, options)));
  const stacks = stackedParents(levels, sizes, lying);
  const stackAcross = slipWidth(stacks, options);
  const middles = placeAcross(roots, sizes, stacks, stackAcross, options);
  const spread = extent(levels, sizes, middles, stacks, stackAcross, room);
  const breadth = Math.max(room, spread.to - spread.from);
  const shift = (breadth - (spread.to - spread.from)) / 2 - spread.from;
  for (const [node, middle] of middles) middles.set(node, middle + shift);
  if (!lying) slideIntoView(levels, sizes, middles, stacks, breadth);

  const slipHeight = Math.max(slip.height * em, options.touch);
  const flat: (Placed & { readonly size: number })[] = [];
  let start = 0;
  let depth = 0;
  levels.forEach((nodes, level) => {
    const size = sizes[level]!;
    let along = 0;
    for (const node of nodes) {
      const parent = node.parent;
      if (parent && stacks.has(parent)) {
        const at = start - gap.level * em * 0.5 + (node.position - 1) * slipHeight;
        const across = (middles.get(parent) ?? 0) - stackAcross / 2;
        flat.push({
          node,
          form: 'slip',
          x: across,
          y: at,
          width: stackAcross,
          height: slipHeight,
          handle: 0,
          size: slipHeight,
        });
        along = Math.max(along, node.position * slipHeight - gap.level * em * 0.5);
        continue;
      }
      const handle = node.children.length > 0 ? size.handle : 0;
      const across = (middles.get(node) ?? 0) - size.across / 2;
      flat.push({
        node,
        form: size.form,
        x: across,
        y: start,
        width: size.across,
        height: size.along,
        handle,
        size: size.along + handle,
      });
      along = Math.max(along, size.along + size.handle);
    }
    depth = Math.max(depth, start + along);
    start += along + gap.level * em;
  });
  return turn(flat, orientation, breadth, depth, isOpen);
}

function collectLevels(roots: readonly UnitNode[], isOpen: (node: UnitNode) => boolean): UnitNode[][] {
  const levels: UnitNode[][] = [];
  for (let level: readonly UnitNode[] = roots; level.length > 0;) {
    levels.push([...level]);
    level = level.flatMap((node) => (isOpen(node) ? node.children : []));
  }
  return levels;
}

/** Roots above: cards while a level's all fit side by side, sign boards when they do not. */
function sizeStanding(nodes: readonly UnitNode[], options: DrawingOptions): LevelSize {
  const { em, width, touch } = options;
  const n = nodes.length;
  const handle = nodes.some((node) => node.children.length > 0) ? touch : 0;
  if (nodes[0]!.level === 1) {
    return {
      form: 'plate',
      across: Math.min(plate.width * em, width),
      along: plate.height * em,
      handle,
      gap: gap.card * em,
    };
  }
  const each = (width - (n - 1) * gap.card * em) / n;
  if (each >= card.least * em || n === 1) {
    return {
      form: 'card',
      across: Math.min(card.most * em, Math.max(each, card.least * em)),
      along: cardHeight(nodes, options),
      handle,
      gap: gap.card * em,
    };
  }
  const longest = nodes.reduce((most, node) => Math.max(most, options.boardLength(node)), 0);
  const gapLeast = gap.boardLeast * em;
  const across = Math.max(board.narrow * em, Math.min(board.width * em, (width - (n - 1) * gapLeast) / n));
  const between = (width - n * across) / (n - 1);
  return {
    form: 'board',
    across,
    along: Math.max(board.least, longest * board.perCharacter + board.padding) * em,
    handle,
    gap: Math.min(Math.max(between, gapLeast), gap.boardMost * em),
  };
}

/** Roots at a side: cards above one another. */
function sizeLying(nodes: readonly UnitNode[], options: DrawingOptions): LevelSize {
  const { em, touch } = options;
  const handle = nodes.some((node) => node.children.length > 0) ? touch * 1.6 : 0;
  const root = nodes[0]!.level === 1;
  return {
    form: root ? 'plate' : 'card',
    across: root ? plate.height * em : cardHeight(nodes, options),
    along: (root ? plate.width * 0.75 : card.standing) * em,
    handle,
    gap: gap.cardAbove * em,
  };
}

function cardHeight(nodes: readonly UnitNode[], { em, cardLines }: DrawingOptions): number {
  const lines = nodes.reduce((most, node) => Math.max(most, cardLines(node)), 0);
  return (card.title + card.padding + lines * card.line) * em;
}

/** Parents whose children are all leaves on a level of sign boards: those leaves are stacked. */
function stackedParents(
  levels: readonly UnitNode[][],
  sizes: readonly LevelSize[],
  lying: boolean,
): ReadonlySet<UnitNode> {
  const stacked = new Set<UnitNode>();
  if (lying) return stacked;
  for (let level = 2; level < levels.length; level++) {
    if (sizes[level]!.form !== 'board') continue;
    let family: UnitNode | null = null;
    for (const { parent } of levels[level]!) {
      if (!parent || parent === family) continue; // siblings stand together: each family is looked at once
      family = parent;
      if (parent.children.every((child) => child.children.length === 0)) stacked.add(parent);
    }
  }
  return stacked;
}

/** Middle of every unit across its level; a stack stands below its parent and has none of its own. */
function placeAcross(
  roots: readonly UnitNode[],
  sizes: readonly LevelSize[],
  stacks: ReadonlySet<UnitNode>,
  stackAcross: number,
  { em, isOpen }: DrawingOptions,
): Map<UnitNode, number> {
  const items = itemsOf(roots, stacks, isOpen);
  const broadest = sizes.map(() => 0);
  for (const { stack, row } of items)
    broadest[row] = Math.max(broadest[row]!, stack ? stackAcross : sizes[row]!.across);
  const middles = tidyMiddles(
    outlineOf(items),
    (row, kin) => broadest[row]! + sizes[row]!.gap + (kin ? 0 : gap.cousins * em),
  );
  const found = new Map<UnitNode, number>();
  items.forEach(({ node, stack }, i) => {
    if (!stack) found.set(node, middles[i]!);
  });
  return found;
}

/** One place in the tidy tree: a unit, or the stack of a unit's leaves. */
interface Item {
  readonly node: UnitNode;
  readonly stack: boolean;
  readonly row: number;
  readonly parent: number;
}

/** Everything that takes a place, parents before children. */
function itemsOf(
  roots: readonly UnitNode[],
  stacks: ReadonlySet<UnitNode>,
  isOpen: (node: UnitNode) => boolean,
): Item[] {
  const items: Item[] = [];
  const waiting: Item[] = [];
  const later = (nodes: readonly UnitNode[], row: number, parent: number): void => {
    for (let i = nodes.length - 1; i >= 0; i--) waiting.push({ node: nodes[i]!, stack: false, row, parent });
  };
  later(roots, 0, -1);
  for (let item = waiting.pop(); item; item = waiting.pop()) {
    const at = items.push(item) - 1;
    const { node, row } = item;
    if (item.stack || !isOpen(node)) continue;
    if (stacks.has(node)) waiting.push({ node, stack: true, row: row + 1, parent: at });
    else later(node.children, row + 1, at);
  }
  return items;
}

function outlineOf(items: readonly Item[]): Outline {
  const none = () => new Int32Array(items.length).fill(-1);
  const outline = { parent: none(), firstChild: none(), nextSibling: none(), row: none() };
  const lastChild = none();
  let lastRoot = -1;
  items.forEach(({ parent, row }, i) => {
    outline.parent[i] = parent;
    outline.row[i] = row;
    const before = parent < 0 ? lastRoot : lastChild[parent]!;
    if (before >= 0) outline.nextSibling[before] = i;
    else if (parent >= 0) outline.firstChild[parent] = i;
    if (parent < 0) lastRoot = i;
    else lastChild[parent] = i;
  });
  return outline;
}

/** All stacks are as wide as the longest line of any of them. */
function slipWidth(stacks: ReadonlySet<UnitNode>, { em, slipLength }: DrawingOptions): number {
  if (!slipLength) return slip.usual * em;
  let longest: number = slip.least;
  for (const { children } of stacks)
    for (const node of children) longest = Math.max(longest, slipLength(node));
  return Math.min(longest, slip.most) * em;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** From where to where a level reaches. */
function spanOf(
  nodes: readonly UnitNode[],
  size: LevelSize,
  middles: ReadonlyMap<UnitNode, number>,
  stacks: ReadonlySet<UnitNode>,
  stackAcross: number,
): Span {
  let from = Infinity;
  let to = -Infinity;
  for (const node of [nodes[0]!, nodes[nodes.length - 1]!]) {
    const stacked = node.parent !== null && stacks.has(node.parent);
    const middle = middles.get(stacked ? node.parent : node) ?? 0;
    const half = (stacked ? stackAcross : size.across) / 2;
    from = Math.min(from, middle - half);
    to = Math.max(to, middle + half);
  }
  return { from, to };
}

/** How broad the drawing must be. A level with a single open branch above it can slide, so it only counts when it is broader than the room. */
function extent(
  levels: readonly UnitNode[][],
  sizes: readonly LevelSize[],
  middles: ReadonlyMap<UnitNode, number>,
  stacks: ReadonlySet<UnitNode>,
  stackAcross: number,
  room: number,
): Span {
  let from = Infinity;
  let to = -Infinity;
  levels.forEach((nodes, level) => {
    const span = spanOf(nodes, sizes[level]!, middles, stacks, stackAcross);
    // A stack hangs from its parent and slides nowhere.
    const above = nodes[0]!.parent;
    const slides =
      room > 0 && above !== null && !stacks.has(above) && nodes[nodes.length - 1]!.parent === above;
    if (slides && span.to - span.from <= Math.max(room, to - from)) return;
    from = Math.min(from, span.from);
    to = Math.max(to, span.to);
  });
  return { from, to };
}

/**
 * The only open branch of its row need not stand over the middle of its children: they slide sideways until they are
 * inside the drawing, so that opening the first or the last branch of a row does not push the whole row aside.
 */
function slideIntoView(
  levels: readonly UnitNode[][],
  sizes: readonly LevelSize[],
  middles: Map<UnitNode, number>,
  stacks: ReadonlySet<UnitNode>,
  breadth: number,
): void {
  // What is below slides along, so the sum goes down with the levels: a chain of 100,000 is walked once.
  let by = 0;
  for (let level = 1; level < levels.length; level++) {
    const nodes = levels[level]!;
    const above = nodes[0]!.parent!;
    if (nodes[nodes.length - 1]!.parent === above && !stacks.has(above)) {
      const span = spanOf(nodes, sizes[level]!, middles, stacks, 0);
      const [from, to] = [span.from + by, span.to + by];
      if (to - from <= breadth) by += from < 0 ? -from : to > breadth ? breadth - to : 0;
    }
    if (by === 0) continue;
    for (const node of nodes) if (middles.has(node)) middles.set(node, middles.get(node)! + by);
  }
}

/** From across and along to x and y. */
function turn(
  flat: readonly (Placed & { readonly size: number })[],
  orientation: Orientation,
  breadth: number,
  depth: number,
  isOpen: (node: UnitNode) => boolean,
): Drawing {
  const lying = orientation === 'left' || orientation === 'right';
  const placeOf = new Map<UnitNode, Placed>();
  for (const { size: _, ...place } of [...flat].sort((a, b) => a.node.index - b.node.index)) {
    const { x: across, y: along, width, height } = place;
    const far = depth - along - height;
    const turned: Placed = lying
      ? { ...place, x: orientation === 'left' ? along : far, y: across, width: height, height: width }
      : { ...place, y: orientation === 'top' ? along : far };
    placeOf.set(place.node, turned);
  }
  const places = [...placeOf.values()];
  return {
    orientation,
    width: lying ? depth : breadth,
    height: lying ? breadth : depth,
    places,
    placeOf,
    parents: places.filter(({ node }) => isOpen(node)),
  };
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
  const lying = orientation === 'left' || orientation === 'right';
  return `M${bends.map(([across, along]) => (lying ? `${round(along)} ${round(across)}` : `${round(across)} ${round(along)}`)).join('L')}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** A second line between two cards: a bow over their tops, so that it is told from the right angles of the hierarchy. */
export function secondPath(from: Placed, to: Placed): string {
  const [ax, ay, bx, by] = [from.x + from.width / 2, from.y, to.x + to.width / 2, to.y];
  const lift = Math.min(60, 12 + Math.abs(bx - ax) / 12);
  return `M${round(ax)} ${round(ay)}C${round(ax)} ${round(ay - lift)} ${round(bx)} ${round(by - lift)} ${round(bx)} ${round(by)}`;
}
