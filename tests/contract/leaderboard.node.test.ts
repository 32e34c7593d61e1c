import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { hasTwins, placeOfEntry } from '../../src/contract/checks/leaderboard.places.js';
import { describe, leaderboard, readDocument } from '../../src/contract/index.js';
import { board, city, team } from '../elements/leaderboard/board.js';
import { growth, linear } from '../fixtures/growth.js';
import { frozen } from './samples.js';

const read = (more: object) => readDocument(frozen(board(more)), leaderboard);
const told = (more: object) =>
  read(more).problems.map(({ pointer, code, severity }) => `${severity} ${code} ${pointer}`);

test('a leaderboard without entries, and one without measures', () => {
  assert.deepEqual(told({}), []);
  assert.deepEqual(told({ measures: [] }), []);
  assert.deepEqual(told({ entries: [team('a', 1)] }), []);
  assert.deepEqual(told({ measures: [], entries: [{ id: 'a', name: '甲', values: {} }] }), [
    'warning no-measure /measures',
  ]);
});

test('ids are used once among entries and among measures', () => {
  assert.deepEqual(told({ entries: [team('a', 1), team('b', 2), team('a', 3)] }), [
    'error duplicate-entry /entries/2/id',
  ]);
  const twice = { id: 'services', label: '服务' };
  assert.deepEqual(told({ measures: [twice, twice] }), ['error duplicate-measure /measures/1/id']);
});

test('figures and milestones of a measure that is not there are told once a measure', () => {
  const entries = [
    team('a', 1, { values: { visits: 3 } }),
    team('b', 1, { values: { visits: 4 }, previous: { calls: 1 } }),
  ];
  const milestones = [
    { measure: 'visits', at: 5 },
    { measure: 'stars', at: 5 },
  ];
  assert.deepEqual(told({ entries, milestones }), [
    'warning unknown-measure /entries/0/values/visits',
    'warning unknown-measure /entries/1/previous/calls',
    'warning unknown-measure /milestones/1/measure',
  ]);
});

test('a period does not end before it begins, as far as both say', () => {
  assert.deepEqual(told({ period: { from: '2018-03', to: '2018-01' } }), [
    'warning period-backwards /period/to',
  ]);
  assert.deepEqual(told({ period: { from: '2018-03', to: '2018' } }), []);
});

test('a wrong entry is left out; a wrong opt-out leaves its entry out, not in', () => {
  const entries = [
    team('a', 1),
    { id: 'b', values: {} },
    team('c', 1, { optOut: 'yes' }),
    team('d', 1, { type: 'robot' }),
  ];
  const { document, problems } = read({ entries });
  assert.deepEqual(
    document?.entries?.map(({ id }) => id),
    ['a'],
  );
  assert.equal(problems.filter(({ severity }) => severity === 'error').length, 0);
  assert.ok(problems.length >= 3);
});

test('a figure that is none is missing, and what was withdrawn is gone', () => {
  const entries = [team('a', 1, { values: { services: '12', hours: 3 } }), { id: 'b', withdrawn: true }];
  const { document } = read({ entries });
  assert.deepEqual(document?.entries, [{ id: 'a', name: 'a队', values: { hours: 3 } }]);
  // An export that quotes every figure empties no board.
  const quoted = read({ entries: [team('a', 1, { values: { services: '12' } })] });
  assert.deepEqual(quoted.document?.entries, [{ id: 'a', name: 'a队', values: {} }]);
  assert.equal(quoted.problems.length, 1);
});

test('every problem has its words in the three languages', () => {
  const found = read({
    entries: [team('a', 1, { values: { x: 1 } }), team('a', null)],
    measures: [
      { id: 'm', label: 'm' },
      { id: 'm', label: 'm' },
    ],
    period: { from: '2018-03', to: '2018-01' },
  }).problems;
  assert.equal(found.length, 4);
  for (const locale of ['zh-CN', 'zh-TW', 'en'] as const)
    for (const problem of found) {
      const { message, fix } = describe(problem, locale, leaderboard.words);
      assert.ok(message && fix && !message.includes('undefined'), `${locale} ${problem.code}: ${message}`);
    }
});

test('a city is read whole', () => {
  const { document, problems } = readDocument(city(100_000), leaderboard);
  assert.deepEqual(problems, []);
  assert.equal(document?.entries?.length, 100_000);
});

test('an id is found where it stands, in a list of any ids; one that stands twice is seen', () => {
  const ids = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 12 }), { maxLength: 200 });
  fc.assert(
    fc.property(ids, fc.string(), (list, other) => {
      const entries = list.map((id) => ({ id, name: id, values: {} }));
      list.forEach((id, i) => assert.equal(placeOfEntry(entries, id), i));
      assert.equal(placeOfEntry(entries, other), list.indexOf(other));
      assert.equal(hasTwins(entries), false);
      if (list.length > 0)
        assert.equal(hasTwins([...entries, { id: list[0]!, name: 'x', values: {} }]), true);
    }),
  );
});

test('as many unknown measures as rows cost no more than other mistakes', () => {
  const often = growth((count) => {
    const document = board({
      measures: Array.from({ length: count }, (_, i) => ({ id: `m${i}`, label: '次' })),
      entries: Array.from({ length: count }, (_, i) => team(`t${i}`, null, { values: { [`x${i}`]: 1 } })),
    });
    return () => readDocument(document, leaderboard);
  });
  assert.ok(often < linear, `${often.toFixed(0)} times the time of a tenth`);
});
