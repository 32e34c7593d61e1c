import { hierarchy, tree } from 'd3-hierarchy';
import type { UnitNode } from './model.js';

/**
 * - `plate`: a wide filled plate, for the roots
 * - `board`: a vertical sign board, as at a gate, for many siblings side by side
 * - `card`: a wide card with facts, where there is room
 */
export type Form = 'plate' | 'board' | 'card';

/** One unit's place in the drawing, in px; `bottom` includes the handle that opens it. */
export interface Placed {
  readonly node: UnitNode;
  readonly form: Form;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Height of the handle below the card; 0 when there is none. */
  readonly handle: number;
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** In reading order. */
  readonly places: readonly Placed[];
  readonly placeOf: ReadonlyMap<UnitNode, Placed>;
  /** Units whose children are drawn. */
  readonly parents: readonly Placed[];
}

export interface DrawingOptions {
  /** Px that the drawing may fill before it has to be scrolled. */
  readonly width: number;
  /** Px of 1 em at this place: every measure below is in em. */
  readonly em: number;
  /** Px of a touch target. */
  readonly touch: number;
  isOpen(node: UnitNode): boolean;
  /** Characters of the longest line a board must hold: its height follows. */
  boardLength(node: UnitNode): number;
  /** Lines of facts on a card. */
  cardLines(node: UnitNode): number;
}

/** Measures in em, after the org-tree board (16 px): 72-px boards, 304-px cards, 44 px between levels. */
const plate = { width: 21, height: 4.75 };
const board = { width: 4.5, least: 15.5, perCharacter: 1.6, padding: 2.4 };
const card = { most: 22, least: 11, title: 2.6, line: 1.75, padding: 1 };
const gap = { level: 2.75, card: 1.75, boardLeast: 0.75, boardMost: 2.5, cousins: 1 };

/**
 * Lays the visible units out from the top: one row a level, siblings side by side, parents over the middle of their
 * children, O(n) and without recursion (d3-hierarchy walks with stacks). Pure: same units and sizes, same drawing.
 */
export function layOut(roots: readonly UnitNode[], options: DrawingOptions): Drawing {
  const { em, width, isOpen } = options;
  const levels = collectLevels(roots, isOpen);
  const sizes = levels.map((nodes) => sizeOfLevel(nodes, options));
  const tops: number[] = [];
  let height = 0;
  for (const size of sizes) {
    tops.push(height);
    height += size.height + size.handle + gap.level * em;
  }
  const xs = placeAcross(roots, sizes, options);
  const spread = extent(levels, sizes, xs);
  const drawn = Math.max(width, spread.right - spread.left);
  const shift = (drawn - (spread.right - spread.left)) / 2 - spread.left;
  for (const [node, x] of xs) xs.set(node, x + shift);
  slideIntoView(levels, sizes, xs, drawn, isOpen);
  const placeOf = new Map<UnitNode, Placed>();
  levels.forEach((nodes, level) => {
    const size = sizes[level]!;
    for (const node of nodes) {
      const x = (xs.get(node) ?? 0) - size.width / 2;
      const handle = node.children.length > 0 ? size.handle : 0;
      placeOf.set(node, {
        node,
        form: size.form,
        x,
        y: tops[level]!,
        width: size.width,
        height: size.height,
        handle,
      });
    }
  });
  const places = [...placeOf.values()].sort((a, b) => a.node.index - b.node.index);
  return {
    width: drawn,
    height: Math.max(0, height - gap.level * em),
    places,
    placeOf,
    parents: places.filter(({ node }) => isOpen(node)),
  };
}

interface LevelSize {
  readonly form: Form;
  readonly width: number;
  readonly height: number;
  readonly handle: number;
  readonly gap: number;
}

function collectLevels(roots: readonly UnitNode[], isOpen: (node: UnitNode) => boolean): UnitNode[][] {
  const levels: UnitNode[][] = [];
  for (let level: readonly UnitNode[] = roots; level.length > 0;) {
    levels.push([...level]);
    level = level.flatMap((node) => (isOpen(node) ? node.children : []));
  }
  return levels;
}

/** One level, one form: cards while they all fit side by side, sign boards when they do not. */
function sizeOfLevel(nodes: readonly UnitNode[], options: DrawingOptions): LevelSize {
  const { em, width, touch } = options;
  const n = nodes.length;
  const handle = nodes.some((node) => node.children.length > 0) ? touch : 0;
  if (nodes[0]!.level === 1) {
    return {
      form: 'plate',
      width: Math.min(plate.width * em, width),
      height: plate.height * em,
      handle,
      gap: gap.card * em,
    };
  }
  const room = (width - (n - 1) * gap.card * em) / n;
  if (room >= card.least * em || n === 1) {
    const lines = nodes.reduce((most, node) => Math.max(most, options.cardLines(node)), 0);
    return {
      form: 'card',
      width: Math.min(card.most * em, Math.max(room, card.least * em)),
      height: (card.title + card.padding + lines * card.line) * em,
      handle,
      gap: gap.card * em,
    };
  }
  const longest = nodes.reduce((most, node) => Math.max(most, options.boardLength(node)), 0);
  const between = n > 1 ? (width - n * board.width * em) / (n - 1) : 0;
  return {
    form: 'board',
    width: board.width * em,
    height: Math.max(board.least, longest * board.perCharacter + board.padding) * em,
    handle,
    gap: Math.min(Math.max(between, gap.boardLeast * em), gap.boardMost * em),
  };
}

/** Middle of every unit, by the tidy tree of Buchheim, Jünger and Leipert (GD 2002), as d3-hierarchy has it. */
function placeAcross(
  roots: readonly UnitNode[],
  sizes: readonly LevelSize[],
  { em, isOpen }: DrawingOptions,
): Map<UnitNode, number> {
  interface Datum {
    readonly node: UnitNode | null;
  }
  const wrap = (node: UnitNode): Datum => ({ node });
  // Several roots hang from one that is not drawn.
  const top = hierarchy<Datum>({ node: null }, ({ node }) =>
    (node === null ? roots : isOpen(node) ? node.children : []).map(wrap),
  );
  const laid = tree<Datum>()
    .nodeSize([1, 1])
    .separation((a, b) => {
      const size = sizes[a.depth - 1];
      if (!size) return 1;
      const cousins = a.parent === b.parent ? 0 : gap.cousins * em;
      return size.width + size.gap + cousins;
    })(top);
  const xs = new Map<UnitNode, number>();
  laid.each(({ data, x }) => {
    if (data.node) xs.set(data.node, x);
  });
  return xs;
}

function extent(
  levels: readonly UnitNode[][],
  sizes: readonly LevelSize[],
  xs: ReadonlyMap<UnitNode, number>,
): { left: number; right: number } {
  // A level with a single open branch can slide, so only levels with several decide how wide the drawing must be.
  let left = Infinity;
  let right = -Infinity;
  levels.forEach((nodes, level) => {
    const half = sizes[level]!.width / 2;
    const first = xs.get(nodes[0]!)! - half;
    const last = xs.get(nodes[nodes.length - 1]!)! + half;
    const slides = level > 0 && nodes.every((node) => node.parent === nodes[0]!.parent);
    if (slides && last - first <= right - left) return;
    left = Math.min(left, first);
    right = Math.max(right, last);
  });
  return { left, right };
}

/**
 * The only open branch of its row need not stand over the middle of its children: they slide sideways until they are
 * inside the drawing, so that opening the first or the last branch of a row does not push the whole row aside.
 */
function slideIntoView(
  levels: readonly UnitNode[][],
  sizes: readonly LevelSize[],
  xs: Map<UnitNode, number>,
  width: number,
  isOpen: (node: UnitNode) => boolean,
): void {
  for (let level = 1; level < levels.length; level++) {
    const nodes = levels[level]!;
    if (levels[level - 1]!.filter(isOpen).length !== 1) continue;
    const half = sizes[level]!.width / 2;
    const first = xs.get(nodes[0]!)! - half;
    const last = xs.get(nodes[nodes.length - 1]!)! + half;
    const by = last - first > width ? 0 : first < 0 ? -first : last > width ? width - last : 0;
    if (by === 0) continue;
    for (let below = level; below < levels.length; below++)
      for (const node of levels[below]!) xs.set(node, xs.get(node)! + by);
  }
}

/** The lines from a parent to its children as one SVG path: down, across, down; right angles only. */
export function linkPath(parent: Placed, children: readonly Placed[]): string {
  if (children.length === 0) return '';
  const from = parent.y + parent.height + parent.handle;
  const to = children[0]!.y;
  const across = (from + to) / 2;
  const middles = children.map(middle);
  const at = middle(parent);
  const ends = [...middles, at].sort((a, b) => a - b);
  return `M${round(at)} ${round(from)}V${round(across)}M${round(ends[0]!)} ${round(across)}H${round(ends[ends.length - 1]!)}${middles
    .map((x) => `M${round(x)} ${round(across)}V${round(to)}`)
    .join('')}`;
}

/** The line from a parent to one child, to be drawn over the others as the chosen way. */
export function wayPath(parent: Placed, child: Placed): string {
  const from = parent.y + parent.height + parent.handle;
  const across = (from + child.y) / 2;
  return `M${round(middle(parent))} ${round(from)}V${round(across)}H${round(middle(child))}V${round(child.y)}`;
}

function middle({ x, width }: Placed): number {
  return x + width / 2;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
