import assert from 'node:assert/strict';
import { test } from 'node:test';
import { orgTree, readDocument, type OrgTreeDocument } from '../../src/contract/index.js';
import { frozen, fullOrg, org, unit } from './samples.js';

const read = (input: unknown, options = {}) => readDocument<OrgTreeDocument>(frozen(input), orgTree, options);
const told = (input: unknown, options = {}) =>
  read(input, options).problems.map(({ pointer, code, severity }) => `${severity} ${code} ${pointer}`);

test('a document that is right is handed on as it is, the same object', () => {
  const input = fullOrg();
  const { document, problems } = read(input);
  assert.deepEqual(problems, []);
  assert.equal(document, input);
});

test('the head decides first: kind, then version', () => {
  assert.deepEqual(told({}), ['error missing-kind /kind']);
  assert.deepEqual(told(org({ kind: 'ork-tree' })), ['error unknown-kind /kind']);
  assert.deepEqual(told(org({ kind: 7 })), ['error unknown-kind /kind']);
  assert.deepEqual(told(org({ kind: 'constructor' })), ['error unknown-kind /kind']);
  assert.deepEqual(told(org({ kind: 'district' })), ['error wrong-kind /kind']);
  for (const version of [undefined, null, '1', 0, -1, 1.5, NaN, Infinity, 2 ** 60])
    assert.deepEqual(told(org({ version })), ['error bad-version /version'], String(version));
  assert.deepEqual(read(org({ version: 2 })).problems, [
    { pointer: '/version', code: 'newer-version', severity: 'error', params: { found: 2, newest: 1 } },
  ]);
});

test('what is no object at all is told', () => {
  for (const [input, found] of [
    [null, 'null'],
    [7, 'number'],
    [NaN, 'infinite'],
    ['{}', 'text'],
    [true, 'boolean'],
    [[], 'list'],
    [undefined, 'other'],
    [() => 1, 'other'],
  ] as const)
    assert.deepEqual(read(input), {
      document: null,
      problems: [{ pointer: '', code: 'not-object', severity: 'error', params: { found } }],
    });
});

test('an optional field that is wrong is left out with a warning', () => {
  const { document } = read(org({ units: [unit({ established: '2018-02-30', area: 7, href: 'x.html' })] }));
  assert.deepEqual(document?.units, [unit({ href: 'x.html' })]);
  assert.deepEqual(told(org({ units: [unit({ established: '2018-02-30' })] })), [
    'warning bad-date /units/0/established',
  ]);
});

test('a record that may be missing is left out with a warning; one that may not refuses the document', () => {
  const posts = [{ id: 'a', title: '书记' }, { id: 'b' }, 7, { id: 'd', title: '委员' }];
  const input = org({ units: [unit({ posts })] });
  assert.deepEqual(told(input), [
    'warning missing-field /units/0/posts/1/title',
    'warning wrong-type /units/0/posts/2',
  ]);
  assert.deepEqual(read(input).document?.units?.[0]?.posts, [posts[0], posts[3]]);
  assert.deepEqual(told(org({ units: [unit(), { id: 'b', type: 'branch' }] })), [
    'error missing-field /units/1/name',
  ]);
  assert.equal(read(org({ units: [unit(), { id: 'b', type: 'branch' }] })).document, null);
});

test('an optional field the document cannot do without is an error', () => {
  assert.deepEqual(told(org({ units: 7 })), ['error wrong-type /units']);
  assert.deepEqual(told(org({ units: [unit({ parentId: 3 })] })), ['error wrong-type /units/0/parentId']);
  assert.deepEqual(told(org({ sample: 'true' })), ['error wrong-type /sample']);
});

test('consent that is written wrongly is no consent: the photo goes', () => {
  const person = fullOrg().people?.[0];
  const photo = { ...person?.photo, consent: { given: 'yes' } };
  const { document } = read(org({ people: [{ ...person, photo }] }));
  assert.equal(document?.people?.length, 1);
  assert.equal(document?.people?.[0]?.photo, undefined);
});

test('of a label in several languages only what is wrong goes, unless nothing is left', () => {
  const { document, problems } = read(
    org({ units: [unit({ name: { 'zh-CN': '一支部', en: '', 'zh-TW': null, zh_HK: '一支部' } })] }),
  );
  assert.deepEqual(document?.units?.[0]?.name, { 'zh-CN': '一支部' });
  assert.deepEqual(problems.map(({ code, pointer, severity }) => `${severity} ${code} ${pointer}`).sort(), [
    'warning bad-language /units/0/name/zh_HK',
    'warning empty-text /units/0/name/en',
    'warning wrong-type /units/0/name/zh-TW',
  ]);
  assert.deepEqual(told(org({ units: [unit({ name: { en: '', zh_CN: '一支部' } })] })).sort(), [
    'error bad-language /units/0/name/zh_CN',
    'error empty-text /units/0/name/en',
  ]);
  assert.deepEqual(told(org({ units: [unit({ area: { en: ' ' } })] })), [
    'warning empty-text /units/0/area/en',
  ]);
  assert.equal(read(org({ units: [unit({ area: { en: ' ' } })] })).document?.units?.[0]?.area, undefined);
});

test('a text that is too long is told and kept', () => {
  const name = '前'.repeat(201);
  const { document, problems } = read(org({ units: [unit({ name })] }));
  assert.equal(document?.units?.[0]?.name, name);
  assert.deepEqual(problems, [
    {
      pointer: '/units/0/name',
      code: 'too-long',
      severity: 'warning',
      params: { field: 'name', limit: 200, found: 201 },
    },
  ]);
});

test('a tombstone is heard although its id has a blank beside it, or a spreadsheet made a number of it', () => {
  for (const id of ['12 ', '\u300012', 12]) {
    const people = [
      { id: '12', name: '沈国良' },
      { id: '13', name: '欧阳春' },
      { id, withdrawn: true },
    ];
    assert.deepEqual(read(org({ people })).document?.people, [people[1]], JSON.stringify(id));
  }
});

test('tombstones go silently, an older row of the same id with them', () => {
  const people = [
    { id: 'p1', name: '沈国良' },
    { id: 'p2', name: '欧阳春' },
    { id: 'p1', withdrawn: true },
  ];
  const units = [
    unit({
      posts: [
        { id: 'x', withdrawn: true },
        { id: 'y', title: '书记' },
      ],
    }),
    { id: 'b', withdrawn: true },
  ];
  const { document, problems } = read(org({ people, units }));
  assert.deepEqual(problems, []);
  assert.deepEqual(document?.people, [people[1]]);
  assert.deepEqual(
    document?.units?.map(({ id }) => id),
    ['c'],
  );
  assert.deepEqual(
    document?.units?.[0]?.posts?.map(({ id }) => id),
    ['y'],
  );
});

test('pointers are those of the input, whatever was taken out before them', () => {
  const people = [{ id: 'p0', withdrawn: true }, { id: 'p1' }, { id: 'p2', name: '甲', href: 'data:x' }];
  const units = [
    { id: 'u0', withdrawn: true },
    unit({
      posts: [
        { id: 'x', withdrawn: true },
        { id: 'y' },
        { id: 'z', title: '书记', holder: { person: 'nobody' } },
      ],
    }),
    { id: 'b', parentId: 'gone', name: 'b', type: 'branch' },
  ];
  assert.deepEqual(told(org({ people, units })).sort(), [
    'error missing-parent /units/2/parentId',
    'warning missing-field /people/1/name',
    'warning missing-field /units/1/posts/1/title',
    'warning missing-person /units/1/posts/2/holder/person',
    'warning unsafe-link /people/2/href',
  ]);
});

test('unknown fields are told only when asked, each name once', () => {
  const units = [unit({ leader: 1 }), unit({ id: 'b', parentId: 'c', leader: 2, parentID: 'c' })];
  const input = org({ units, colour: 'red', $schema: 'x', _note: 1, 'x-own': 2 });
  assert.deepEqual(told(input), []);
  assert.deepEqual(told(input, { unknownFields: true }), [
    'warning unknown-field /colour',
    'warning unknown-field /units/0/leader',
    'warning unknown-field /units/1/parentID',
  ]);
  assert.notEqual(read(input, { unknownFields: true }).document, null);
});

test('errors come first, and at most a hundred problems', () => {
  const many = Array.from({ length: 150 }, (_, i) =>
    unit({ id: `u${i}`, parentId: i === 0 ? null : 'u0', established: 'x' }),
  );
  const warned = read(org({ units: many }));
  assert.notEqual(warned.document, null);
  assert.equal(warned.problems.length, 100);
  assert.deepEqual(warned.problems[99], {
    pointer: '',
    code: 'more-problems',
    severity: 'warning',
    params: { count: 51 },
  });
  const refused = read(org({ units: [...many, unit({ id: 'u1', parentId: 'u0' })] }));
  assert.equal(refused.document, null);
  assert.equal(refused.problems[0]?.code, 'duplicate-id');
  const hopeless = read(org({ units: many.map(() => 7) }));
  assert.equal(hopeless.problems[99]?.severity, 'error');
});

test('a list of wrong things without end is refused, not gathered', () => {
  const { document, problems } = read(org({ people: Array.from({ length: 300_000 }, () => 7) }));
  assert.equal(document, null);
  assert.equal(problems.length, 100);
});

test('a hundred thousand findings of the cross-checks are no trouble', () => {
  const units = Array.from({ length: 200_000 }, (_, i) => unit({ id: `u${i}`, parentId: 'gone' }));
  const { problems } = read(org({ units }));
  assert.equal(problems.length, 100);
  assert.equal(problems[0]?.code, 'no-root');
});
