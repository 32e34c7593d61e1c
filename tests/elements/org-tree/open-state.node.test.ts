import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { buildModel, type OrgModel, type UnitNode } from '../../../src/elements/org-tree/model/model.js';
import {
  isOpen,
  openTo,
  parseDepth,
  visibleNodes,
  withChoices,
  withPathOpen,
  type OpenState,
} from '../../../src/elements/org-tree/state/open-state.js';
import { bigOrg, chainOrg } from '../../fixtures/big-org.js';
import { organisations } from '../../fixtures/made-up-org.js';

const seen = (model: OrgModel, state: OpenState) => visibleNodes(model, state).map(({ id }) => id);

test('`open-depth` is a whole number from 1 or `all`; anything else is 2', () => {
  for (const [value, depth] of [
    [1, 1],
    ['1', 1],
    [' 3 ', 3],
    [2, 2],
    [40, 40],
    ['all', Infinity],
    [Infinity, Infinity],
    [0, 2],
    [-1, 2],
    [1.5, 2],
    [NaN, 2],
    ['', 2],
    ['  ', 2],
    ['zwei', 2],
    ['ALL', 2],
    [null, 2],
    [undefined, 2],
    [-Infinity, 2],
    [{}, 2],
    [[], 2],
  ] as const)
    assert.equal(parseDepth(value), depth, JSON.stringify(value));
});

test('what is neither number nor text is the default, and no throw', () => {
  for (const value of [Symbol('x'), 10n, true, [3], Object.create(null), { valueOf: () => ({}) }])
    assert.equal(parseDepth(value), 2);
});

test('1 shows the roots alone, 2 their children, all everything', () => {
  const model = buildModel(bigOrg(111, { posts: 0 }));
  assert.deepEqual(seen(model, openTo(1)), ['u0']);
  assert.equal(seen(model, openTo(2)).length, 11);
  assert.equal(seen(model, openTo(3)).length, 111);
  assert.equal(seen(model, openTo(Infinity)).length, 111);
});

test('a leaf is never open', () => {
  const model = buildModel(bigOrg(2, { posts: 0 }));
  const leaf = model.unitOf.get('u1')!;
  assert.equal(isOpen(withChoices(openTo(9), [leaf], true), leaf), false);
});

test('a choice changes one branch and what lies under it, nothing else', () => {
  fc.assert(
    fc.property(organisations(), fc.nat(5), fc.nat(1000), fc.boolean(), (document, depth, pick, open) => {
      const model = buildModel(document);
      const node = model.nodes[pick % model.nodes.length]!;
      const before = openTo(depth + 1);
      const after = withChoices(before, [node], open);
      assert.equal(before.choices.size, 0, 'a state is never changed');
      for (const other of model.nodes)
        if (other !== node) assert.equal(isOpen(after, other), isOpen(before, other));
      assert.equal(isOpen(after, node), open && node.children.length > 0);
      const changed = new Set(seen(model, before));
      for (const id of seen(model, after)) if (!changed.delete(id)) assert.ok(isBelow(model, id, node));
      for (const id of changed) assert.ok(isBelow(model, id, node));
    }),
  );
});

function isBelow(model: OrgModel, id: string, node: UnitNode): boolean {
  const { index } = model.unitOf.get(id)!;
  return index > node.index && index <= node.last;
}

test('what can be seen is exactly what has every unit above it open, in reading order', () => {
  fc.assert(
    fc.property(
      organisations(),
      fc.nat(4),
      fc.array(fc.tuple(fc.nat(1000), fc.boolean())),
      (document, depth, picks) => {
        const model = buildModel(document);
        let state = openTo(depth + 1);
        for (const [pick, open] of picks)
          state = withChoices(state, [model.nodes[pick % model.nodes.length]!], open);
        const expected = model.nodes.filter((node) => {
          for (let above = node.parent; above; above = above.parent) if (!isOpen(state, above)) return false;
          return true;
        });
        assert.deepEqual(
          seen(model, state),
          expected.map(({ id }) => id),
        );
      },
    ),
  );
});

test('the way to any unit can be opened, and closes nothing', () => {
  fc.assert(
    fc.property(organisations(), fc.nat(1000), fc.nat(3), (document, pick, depth) => {
      const model = buildModel(document);
      const node = model.nodes[pick % model.nodes.length]!;
      const before = openTo(depth + 1);
      const after = new Set(seen(model, withPathOpen(before, node)));
      assert.ok(after.has(node.id));
      for (const id of seen(model, before)) assert.ok(after.has(id));
    }),
  );
});

test('there and back leaves nothing behind', () => {
  const model = buildModel(bigOrg(111, { posts: 0 }));
  const node = model.unitOf.get('u3')!;
  const there = withChoices(openTo(2), [node], true);
  assert.equal(there.choices.size, 1);
  assert.equal(withChoices(there, [node], false).choices.size, 0);
});

test('choices outlive a renewed document by id', () => {
  const state = withChoices(openTo(2), [buildModel(bigOrg(111)).unitOf.get('u3')!], true);
  const renewed = buildModel(bigOrg(1_111));
  assert.equal(isOpen(state, renewed.unitOf.get('u3')!), true);
  assert.equal(isOpen(state, renewed.unitOf.get('u4')!), false);
});

test('a chain of 100,000 levels: what can be seen, and the way to its end', () => {
  const model = buildModel(chainOrg(100_000));
  assert.equal(visibleNodes(model, openTo(Infinity)).length, 100_000);
  const way = withPathOpen(openTo(1), model.nodes[99_999]!);
  assert.equal(visibleNodes(model, way).length, 100_000);
});
