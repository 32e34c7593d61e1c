import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildModel } from '../../../src/elements/honor-roll/model/model.js';
import { Picks } from '../../../src/elements/honor-roll/state/picks.js';
import { rollOf } from '../../fixtures/made-up-honors.js';

const modelOf = (...levels: string[]) =>
  buildModel(rollOf(levels.map((level, i) => ({ level, date: `201${i}` }))), '2018-11-05');
const model = modelOf('national', 'municipal');

test('the grouping is the visitor’s, else the author’s, else the usual one', () => {
  const picks = new Picks();
  assert.equal(picks.stateOf('issuer', model).groupBy, 'issuer');
  assert.equal(picks.stateOf('colour', model).groupBy, 'year');
  assert.equal(picks.isEmpty, true);
  picks.groupBy = 'category';
  assert.equal(picks.stateOf('issuer', model).groupBy, 'category');
  assert.equal(picks.isEmpty, false);
});

test('a level is given up for an honour that it hides, for data without it, and when the visit ends', () => {
  const picks = new Picks();
  const [first, second] = model.items;
  picks.only = first!.level.id;
  assert.equal(picks.admit(first!), false);
  assert.equal(picks.admit(second!), true);
  assert.equal(picks.only, null);
  picks.only = 'municipal';
  picks.keepIn(model);
  assert.equal(picks.only, 'municipal');
  picks.keepIn(modelOf('national'));
  assert.equal(picks.only, null);
  picks.only = 'national';
  picks.reset();
  assert.equal(picks.isEmpty, true);
});
