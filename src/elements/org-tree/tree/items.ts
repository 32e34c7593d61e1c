import type { UnitNode } from '../model/model.js';
import type { Form } from './drawing.js';
import type { Outline } from './tidy.js';

// What is laid out: levels of units, and stacks of leaves that take one place. Known before anything is measured.

/** A row of the drawing. */
export interface Level {
  readonly row: number;
  /** Units on it. */
  count: number;
  hasBranches: boolean;
  /** Its outermost items. */
  first: number;
  last: number;
}

export function levelsOf(nodes: readonly UnitNode[]): Level[] {
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
export interface Items extends Outline {
  /** The unit, or the parent of a stack. */
  readonly nodes: readonly UnitNode[];
  /** 1 for a stack. */
  readonly isStack: Uint8Array;
}

/** Also notes the outermost items of each level. */
export function itemsOf(nodes: readonly UnitNode[], levels: readonly Level[], forms: readonly Form[]): Items {
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
