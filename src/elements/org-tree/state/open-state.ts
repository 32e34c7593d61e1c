import type { OrgModel, UnitNode } from '../model/model.js';

/**
 * Which branches are open: a depth that holds for all, and the visitor's own choices over it. Small whatever the
 * tree's size, and still right when a renewed document brings other units.
 */
export interface OpenState {
  /** Units of a level below this show their children: 1 shows the roots alone. `Infinity` for all. */
  readonly depth: number;
  readonly choices: ReadonlyMap<string, boolean>;
}

export function openTo(depth: number): OpenState {
  return { depth, choices: new Map() };
}

/** `open-depth` as written: a whole number from 1, or `all`. Anything else is the default, 2. */
export function parseDepth(value: unknown): number {
  if (value === 'all' || value === Infinity) return Infinity;
  // Number() would read an empty text as 0 and throw on a symbol.
  const written = typeof value === 'string' && value.trim() !== '';
  const depth = written || typeof value === 'number' ? Number(value) : NaN;
  return Number.isInteger(depth) && depth >= 1 ? depth : 2;
}

export function isOpen(state: OpenState, node: UnitNode): boolean {
  return node.children.length > 0 && (state.choices.get(node.id) ?? node.level < state.depth);
}

/** One new state for all of them: ten thousand branches that open at once are one step. */
export function withChoices(state: OpenState, nodes: readonly UnitNode[], open: boolean): OpenState {
  const choices = new Map(state.choices);
  for (const node of nodes) choose(choices, state, node, open);
  return { ...state, choices };
}

/** Opens every unit above `node`, so that it can be seen. */
export function withPathOpen(state: OpenState, node: UnitNode): OpenState {
  const choices = new Map(state.choices);
  for (let above = node.parent; above; above = above.parent) choose(choices, state, above, true);
  return { ...state, choices };
}

/** What the depth already says is not noted down, so that a later `expandAll` and back leaves nothing behind. */
function choose(choices: Map<string, boolean>, state: OpenState, node: UnitNode, open: boolean): void {
  if (open === node.level < state.depth) choices.delete(node.id);
  else choices.set(node.id, open);
}

/** The units that can be seen, in reading order. O(visible): a closed branch is stepped over as one. */
export function visibleNodes(model: OrgModel, state: OpenState): UnitNode[] {
  const visible: UnitNode[] = [];
  const { nodes } = model;
  for (let i = 0; i < nodes.length;) {
    const node = nodes[i]!;
    visible.push(node);
    i = isOpen(state, node) ? i + 1 : node.last + 1;
  }
  return visible;
}
