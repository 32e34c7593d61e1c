/** What a visitor, an evening and updates make of a leaderboard, without an element. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LeaderboardDocument } from '../../../src/contract/generated/leaderboard/types.js';
import type { Snapshot } from '../../../src/data/snapshot.js';
import * as part from '../../../src/elements/leaderboard/evening/evening.js';
import { saySorted } from '../../../src/elements/leaderboard/rank/order.js';
import { BoardState } from '../../../src/elements/leaderboard/state/board-state.js';
import { Covering } from '../../../src/elements/leaderboard/state/covering.js';
import { Patched } from '../../../src/elements/leaderboard/update/patched.js';
import '../../fixtures/languages.js';
import { board, team } from './board.js';

function stateOf(document: LeaderboardDocument): BoardState {
  const state = new BoardState();
  state.read(document, 'zh-CN');
  return state;
}

test('an evening covers once, by the measure at hand, and tells of nobody until he is announced', () => {
  const state = stateOf(board({ entries: [team('a', 9), team('b', 8), team('c', null)] }));
  state.sortBy('value', 'services');
  const covering = new Covering(state);
  assert.deepEqual([covering.isOn, covering.mayTell(0)], [false, true]);
  assert.equal(covering.begin(undefined), false, 'its part has not come');
  assert.equal(covering.begin(part), true);
  assert.equal(covering.begin(part), false);
  assert.deepEqual([state.sort, state.measureId], ['rank', 'services']);
  const page = { dispatchEvent: () => true, announce: () => undefined };
  covering.evening!.announce(state.text!, page);
  assert.deepEqual(
    [0, 1, 2, -1].map((index) => covering.mayTell(index)),
    [false, true, false, false],
  );
  covering.evening!.announce(state.text!, page);
  assert.deepEqual([covering.isOn, covering.mayTell(2)], [false, true]);
});

test('where nobody has a place there is nothing to cover', () => {
  const covering = new Covering(stateOf(board({ entries: [team('a', null)] })));
  assert.equal(covering.begin(part), false);
  assert.equal(covering.evening, null);
});

test('of presses that follow one another at once the first counts', () => {
  const covering = new Covering(new BoardState());
  assert.deepEqual([covering.isFirstPress(), covering.isFirstPress()], [true, false]);
});

test('what a page has set to something else than it can be counts as not set', () => {
  const state = new BoardState();
  state.ask({ sortBy: 7, top: -1, ties: 'none' });
  assert.deepEqual(state.asked, { sortBy: null, top: null, ties: 'skip' });
  state.ask({ sortBy: 'hours', top: '3', ties: 'dense' });
  assert.deepEqual(state.asked, { sortBy: 'hours', top: 3, ties: 'dense' });
});

test('a new order is said of the side that can stand so', () => {
  const entries = [team('a', 5), team('b', 9), team('p', 1, { type: 'person', group: 'a' })];
  const state = stateOf(board({ entries }));
  const { strings } = state.text!;
  state.sortBy('group');
  assert.equal(saySorted(state.text!, state, false), strings.sorted(strings.byGroup, 1));
  state.sortBy('value', 'hours');
  assert.equal(saySorted(state.text!, state, false), strings.sorted(strings.byMeasure('服务时长'), 2));
});

test('updates stand for the document that they were made of, however often, and for no later one', () => {
  const [came, first, second] = [
    board({ entries: [] }),
    board({ entries: [team('a', 1)] }),
    board({ entries: [team('a', 1, { optOut: true })] }),
  ];
  const of = (document: LeaderboardDocument): Snapshot<LeaderboardDocument> => ({
    state: document.entries?.length ? 'stale' : 'empty',
    document,
    problems: [],
  });
  const once = new Patched(came, first, null);
  assert.deepEqual(once.over(of(came)), { state: 'ready', document: first, problems: [] });
  const twice = new Patched(first, second, once);
  assert.deepEqual(twice.over(of(came)), { state: 'empty', document: second, problems: [] });
  const later = of(board({ entries: [team('b', 1)] }));
  assert.equal(twice.over(later), later);
});
