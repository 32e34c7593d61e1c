/** The tidy tree against d3-hierarchy, which walks the same paper's algorithm, on generated trees. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hierarchy, tree } from 'd3-hierarchy';
import fc from 'fast-check';
import { tidyMiddles, type Outline } from '../../../src/elements/org-tree/tree/tidy.js';

/** parents[i] < i: any such list is a tree in an order where parents come first. */
const parents = fc
  .array(fc.nat(1_000), { minLength: 0, maxLength: 120 })
  .map((draws) => [-1, ...draws.map((draw, i) => draw % (i + 1))]);

interface Datum {
  id: number;
  children: Datum[];
}

function dataOf(list: readonly number[]): Datum {
  const nodes = list.map((_, id): Datum => ({ id, children: [] }));
  list.forEach((parent, id) => parent >= 0 && nodes[parent]!.children.push(nodes[id]!));
  return nodes[0]!;
}

/** The same tree in reading order, as the layout gives it. */
function outlineOf(root: Datum): { outline: Outline; ids: number[] } {
  const ids: number[] = [];
  const parent: number[] = [];
  const row: number[] = [];
  const walk = (node: Datum, above: number, level: number): void => {
    const at = ids.push(node.id) - 1;
    parent.push(above);
    row.push(level);
    for (const child of node.children) walk(child, at, level + 1);
  };
  walk(root, -1, 0);
  const firstChild = new Int32Array(ids.length).fill(-1);
  const nextSibling = new Int32Array(ids.length).fill(-1);
  const last = new Int32Array(ids.length).fill(-1);
  parent.forEach((above, i) => {
    if (above < 0) return;
    if (last[above]! < 0) firstChild[above] = i;
    else nextSibling[last[above]!] = i;
    last[above] = i;
  });
  return {
    outline: { parent: Int32Array.from(parent), firstChild, nextSibling, row: Int32Array.from(row) },
    ids,
  };
}

test('middles are those of d3-hierarchy, up to a common shift', () => {
  fc.assert(
    fc.property(parents, (list) => {
      const data = dataOf(list);
      const { outline, ids } = outlineOf(data);
      const ours = tidyMiddles(outline, (row, kin) => 10 + row + (kin ? 0 : 3));
      const theirs = new Map<number, number>();
      tree<Datum>()
        .nodeSize([1, 1])
        .separation((a, b) => 10 + a.depth + (a.parent === b.parent ? 0 : 3))(hierarchy(data))
        .each(({ data: { id }, x }) => void theirs.set(id, x));
      const shift = ours[0]! - theirs.get(ids[0]!)!;
      ids.forEach((id, i) =>
        assert.ok(Math.abs(ours[i]! - shift - theirs.get(id)!) < 1e-6, `unit ${id} of ${list.join()}`),
      );
    }),
    { numRuns: 300 },
  );
});
