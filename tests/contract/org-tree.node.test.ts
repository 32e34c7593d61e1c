import assert from 'node:assert/strict';
import { test } from 'node:test';
import { orgTree, readDocument } from '../../src/contract/index.js';
import { frozen, fullOrg, org, unit } from './samples.js';

const read = (more: object) => readDocument(frozen(org(more)), orgTree);
const told = (more: object) =>
  read(more).problems.map(({ pointer, code, severity }) => `${severity} ${code} ${pointer}`);
const params = (more: object, code: string) => read(more).problems.find((each) => each.code === code)?.params;
const row = (id: string, parentId?: string | null, more: object = {}) => ({
  id,
  name: id,
  type: 'branch',
  ...(parentId === undefined ? {} : { parentId }),
  ...more,
});

test('an organisation without units is no problem', () => {
  assert.deepEqual(told({}), []);
  assert.deepEqual(told({ units: [] }), []);
  assert.deepEqual(readDocument(fullOrg(), orgTree).problems, []);
});

test('ids are one namespace of units, posts and people; types have their own', () => {
  const units = [unit({ posts: [{ id: 'p1', title: '书记' }] }), row('c', 'c')];
  const people = [
    { id: 'p1', name: '甲' },
    { id: 'branch', name: '乙' },
  ];
  const types = [
    { id: 'committee', label: '党委' },
    { id: 'branch', label: '支部' },
    { id: 'branch', label: '支部' },
  ];
  assert.deepEqual(told({ units, people, types }), [
    'error duplicate-id /units/1/id',
    'error duplicate-id /people/0/id',
    'error duplicate-id /types/2/id',
  ]);
  assert.deepEqual(params({ units, people, types }, 'duplicate-id'), { id: 'c', first: '/units/0' });
  // Each pair by itself: a post as a unit, two posts, a post as a person, two people.
  const post = (id: string) => ({ posts: [{ id, title: '书记' }] });
  const person = (id: string) => ({ id, name: id });
  for (const [document, pointer] of [
    [{ units: [unit(post('c'))] }, '/units/0/posts/0/id'],
    [{ units: [unit(post('p')), row('d', 'c', post('p'))] }, '/units/1/posts/0/id'],
    [{ units: [unit(post('p'))], people: [person('p')] }, '/people/0/id'],
    [{ units: [unit()], people: [person('q'), person('r'), person('q')] }, '/people/2/id'],
  ] as [object, string][])
    assert.deepEqual(told(document), [`error duplicate-id ${pointer}`]);
});

test('one root, unless many are allowed; null and nothing are the same', () => {
  const units = [unit(), row('b', null), row('d')];
  assert.deepEqual(told({ units }), ['error many-roots /units/1']);
  assert.deepEqual(params({ units }, 'many-roots'), { count: 3, ids: 'c b d' });
  assert.deepEqual(told({ units, roots: 'many' }), []);
  const twenty = Array.from({ length: 20 }, (_, i) => row(`u${i}`));
  assert.equal(params({ units: twenty }, 'many-roots')?.ids, 'u0 u1 u2 u3 u4 u5 u6 u7 …');
});

test('a superior that is not there', () => {
  const units = [unit(), row('b', 'b12')];
  assert.deepEqual(told({ units }), ['error missing-parent /units/1/parentId']);
  assert.deepEqual(params({ units }, 'missing-parent'), { id: 'b', parent: 'b12' });
  assert.deepEqual(told({ units: [row('b', 'b12')] }), [
    'error no-root /units',
    'error missing-parent /units/0/parentId',
  ]);
});

test('a closed chain is told once, with its ids, at its first unit', () => {
  const units = [unit(), row('x', 'b'), row('b', 'd'), row('e', 'b'), row('d', 'e'), row('self', 'self')];
  assert.deepEqual(told({ units }), ['error cycle /units/2/parentId', 'error cycle /units/5/parentId']);
  assert.deepEqual(params({ units }, 'cycle'), { ids: 'b→d→e→b', count: 3 });
  assert.deepEqual(told({ units: [row('a', 'a')] }), [
    'error no-root /units',
    'error cycle /units/0/parentId',
  ]);
});

test('types, people and ends that are not there are warnings: the rest is shown', () => {
  const more = {
    types: [{ id: 'branch', label: '支部' }],
    units: [unit({ posts: [{ id: 'x', title: '书记', holder: { person: 'p9' } }] })],
    people: [{ id: 'p1', name: '甲' }],
    relations: [
      { kind: 'mentor', from: 'p1', to: 'c' },
      { kind: 'guide', from: 'p9', to: 'p8' },
    ],
  };
  assert.deepEqual(told(more), [
    'warning unknown-type /units/0/type',
    'warning missing-person /units/0/posts/0/holder/person',
    'warning missing-end /relations/1/from',
    'warning missing-end /relations/1/to',
  ]);
  assert.equal(params(more, 'unknown-type')?.['known'], 'branch');
  assert.deepEqual(read(more).document?.units?.[0]?.posts?.[0]?.holder, { person: 'p9' });
  assert.deepEqual(told({ units: [unit()] }), [], 'without types a type is a plain word');
});

test('a stated count must not fall short of its parts', () => {
  const members = (value: number, more: object = {}) => ({
    counts: { members: { value, unit: '人', ...more } },
  });
  const tree = (top: object, ...parts: object[]) => ({
    units: [unit(top), ...parts.map((part, i) => row(`b${i}`, 'c', part))],
  });
  assert.deepEqual(told(tree(members(82), members(41), members(41))), []);
  assert.deepEqual(told(tree(members(90), members(41), members(41))), [], 'members of its own');
  assert.deepEqual(told(tree(members(81), members(41), members(41))), [
    'warning count-contradicts /units/0/counts/members',
  ]);
  assert.deepEqual(params(tree(members(81), members(41), members(41)), 'count-contradicts'), {
    name: 'members',
    stated: 81,
    sum: 82,
    unit: '人',
  });
  assert.deepEqual(told(tree(members(40), members(41), {})), [
    'warning count-contradicts /units/0/counts/members',
  ]);
  assert.deepEqual(told(tree(members(80, { qualifier: 'over' }), members(41), members(41))), []);
  assert.deepEqual(told(tree(members(80, { qualifier: 'about' }), members(41), members(41))), []);
  assert.deepEqual(told(tree(members(41), members(41), members(41, { qualifier: 'about' }))), []);
  assert.deepEqual(told(tree(members(41), members(41), members(1, { qualifier: 'over' }))).length, 1);
  assert.deepEqual(
    told(tree(members(41), members(41), members(41, { unit: '人次' }))),
    [],
    '人 and 人次 are never added',
  );
  assert.deepEqual(told(tree({}, members(41))), []);
});

test('a count below zero is left out', () => {
  const units = [unit({ counts: { members: { value: -1, unit: '人' }, groups: { value: 3, unit: '个' } } })];
  assert.deepEqual(told({ units }), ['warning too-small /units/0/counts/members/value']);
  assert.deepEqual(read({ units }).document?.units?.[0]?.counts, { groups: { value: 3, unit: '个' } });
});
