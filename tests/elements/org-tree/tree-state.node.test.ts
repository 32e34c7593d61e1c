import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TreeState } from '../../../src/elements/org-tree/state/tree-state.js';
import { bigOrg } from '../../fixtures/big-org.js';

/** 111 units: a root, ten below it, ten below each of these. */
function begin(): TreeState {
  const state = new TreeState();
  state.read(bigOrg(111, { posts: 0 }), 'zh-CN');
  return state;
}

const isSeen = (state: TreeState, id: string): boolean => state.visible.some((node) => node.id === id);

test('another depth starts over, the same one does not', () => {
  const state = begin();
  state.setOpen([state.nodeOf('u1')!], true);
  state.depth = 2;
  assert.equal(state.visible.length, 21);
  state.depth = 1;
  assert.equal(state.visible.length, 1);
  state.openTo(Infinity);
  state.reset();
  assert.equal(state.visible.length, 1);
});

test('the way to what is chosen is opened once a choice', () => {
  const state = begin();
  const leaf = state.model!.nodes.find(({ level }) => level === 3)!;
  state.chosenId = leaf.id;
  state.openWayToChosen(true);
  assert.ok(isSeen(state, leaf.id));
  state.setOpen([leaf.parent!], false);
  state.openWayToChosen(false);
  assert.ok(!isSeen(state, leaf.id), 'what the visitor has closed stays closed');
  state.openWayToChosen(true);
  assert.ok(isSeen(state, leaf.id), 'chosen again');
});

test('what a search has opened closes again, unless something of it was chosen', () => {
  const state = begin();
  const leaves = state.model!.nodes.filter(({ level }) => level === 3);
  const [first, last] = [leaves[0]!, leaves[leaves.length - 1]!];
  state.active = state.nodeOf('u0');
  state.goToFound(first);
  state.goToFound(last);
  assert.equal(state.active, last);
  state.undoSearched();
  assert.equal(state.visible.length, 11);
  assert.equal(state.active?.id, 'u0');
  state.goToFound(first);
  state.takeFound(first);
  state.undoSearched();
  assert.ok(isSeen(state, first.id));
});

test('what is opened by hand while something is searched stays open', () => {
  const state = begin();
  state.goToFound(state.model!.nodes.find(({ level }) => level === 3)!);
  state.openTo(Infinity);
  state.undoSearched();
  assert.equal(state.visible.length, 111);
});

test('a second press takes a choice back; the first press of what a search has chosen agrees', () => {
  const state = begin();
  const node = state.nodeOf('u1')!;
  assert.equal(state.pressed(node, null), 'u1');
  assert.equal(state.pressed(node, 'u2'), 'u1');
  assert.equal(state.pressed(node, 'u1'), null);
  state.takeFound(node);
  assert.equal(state.pressed(node, 'u1'), 'u1');
  assert.equal(state.pressed(node, 'u1'), null);
});

test('what was chosen on the poster is told of until something else is chosen', () => {
  const state = begin();
  state.toldId = 'u1';
  state.chosenId = 'u1';
  assert.equal(state.toldId, 'u1');
  state.chosenId = 'u2';
  state.chosenId = 'u1';
  assert.equal(state.toldId, null);
});
