import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { check } from '../../../src/contract/checks/org-tree.js';
import type { OrgTreeDocument, Post, Unit } from '../../../src/contract/generated/org-tree/types.js';
import { buildModel, holderName, holderOf, nodeOf } from '../../../src/elements/org-tree/model/model.js';
import { bigOrg, chainOrg } from '../../fixtures/big-org.js';
import { growth, linear } from '../../fixtures/growth.js';
import { organisations, outlined } from '../../fixtures/made-up-org.js';

const community = JSON.parse(readFileSync('demo/data/org.json', 'utf8')) as OrgTreeDocument;

const org = (units: Unit[], more: Partial<OrgTreeDocument> = {}): OrgTreeDocument => ({
  kind: 'org-tree',
  version: 1,
  title: '试',
  asOf: '2018',
  units,
  ...more,
});
const unit = (id: string, parentId: string | null = null, more: Partial<Unit> = {}): Unit => ({
  id,
  parentId,
  name: id,
  type: 't',
  ...more,
});
const ids = (document: OrgTreeDocument) => buildModel(document).nodes.map(({ id }) => id);

test('rows in any order come out parent before child', () => {
  assert.deepEqual(ids(org([unit('x', 'b'), unit('b', 'a'), unit('a')])), ['a', 'b', 'x']);
});

test('siblings stand by `order`, those without it after, equal ones as written', () => {
  const children = [
    unit('none-1', 'a'),
    unit('two', 'a', { order: 2 }),
    unit('minus', 'a', { order: -1 }),
    unit('two-too', 'a', { order: 2 }),
    unit('none-2', 'a'),
    unit('half', 'a', { order: 0.5 }),
  ];
  assert.deepEqual(ids(org([unit('a'), ...children])), [
    'a',
    'minus',
    'half',
    'two',
    'two-too',
    'none-1',
    'none-2',
  ]);
});

test('several roots stand beside one another, in order, each its own level 1', () => {
  const model = buildModel(
    org([unit('b', null, { order: 2 }), unit('a', null, { order: 1 }), unit('b1', 'b')]),
  );
  assert.deepEqual(
    model.nodes.map(({ id, level, position, setSize }) => [id, level, position, setSize]),
    [
      ['a', 1, 1, 2],
      ['b', 1, 2, 2],
      ['b1', 2, 1, 1],
    ],
  );
  assert.deepEqual(
    model.roots.map(({ id }) => id),
    ['a', 'b'],
  );
});

test('level, position, set size, index and last hold for every unit of any organisation', () => {
  fc.assert(
    fc.property(organisations(), (document) => {
      const { nodes, roots, unitOf } = buildModel(document);
      assert.equal(nodes.length, document.units!.length);
      nodes.forEach((node, index) => {
        assert.equal(node.index, index);
        assert.equal(node.level, node.parent ? node.parent.level + 1 : 1);
        assert.equal(node.parent?.id ?? null, node.unit.parentId ?? null);
        const siblings = node.parent ? node.parent.children : roots;
        assert.ok(siblings[node.position - 1] === node);
        assert.equal(node.setSize, siblings.length);
        assert.ok(unitOf.get(node.id) === node);
        // What lies between index and last is exactly what is below.
        for (const other of nodes) {
          let above = other.parent;
          while (above && above !== node) above = above.parent;
          assert.equal(above === node, other.index > node.index && other.index <= node.last);
        }
      });
    }),
  );
});

test('a document is never changed, not even frozen through and through', () => {
  const freeze = <T>(value: T): T => {
    if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
    return value;
  };
  const before = JSON.stringify(community);
  const document = freeze(JSON.parse(before) as OrgTreeDocument);
  const model = buildModel(document);
  assert.ok(model.document === document);
  assert.equal(JSON.stringify(document), before);
});

test('a chain of 100,000 levels is only long', () => {
  const { nodes } = buildModel(chainOrg(100_000));
  assert.equal(nodes.length, 100_000);
  assert.equal(nodes[99_999]!.level, 100_000);
  assert.equal(nodes[0]!.last, 99_999);
});

for (const [name, make] of Object.entries({
  tens: bigOrg,
  chain: chainOrg,
  star: (n: number) => outlined('star', n),
}))
  test(`it is built in O(n): ${name}, ten times the units, nowhere near a hundred times the time`, () => {
    const ratio = growth((count) => {
      const document = make(count);
      return () => buildModel(document);
    });
    assert.ok(ratio < linear, `${ratio.toFixed(1)} times`);
  });

test('any id of the one namespace leads to its unit', () => {
  const model = buildModel(community);
  assert.equal(nodeOf(model, 'b03')?.id, 'b03');
  assert.equal(nodeOf(model, 'c-disc')?.id, 'c');
  assert.equal(nodeOf(model, 'b01-m2')?.id, 'b01');
  assert.equal(nodeOf(model, 'p02')?.id, 'b01');
  assert.equal(nodeOf(model, 'nobody'), undefined);
  for (const name of ['__proto__', 'constructor', 'toString', ''])
    assert.equal(nodeOf(model, name), undefined);
});

test('one person with several posts is found at each unit, once a unit', () => {
  const model = buildModel(community);
  assert.deepEqual(
    model.unitsOfPerson.get('p14')?.map(({ id }) => id),
    ['c', 'b03'],
  );
  const twice = buildModel(
    org([
      unit('a', null, {
        posts: [
          { id: '1', title: '书记', holder: { person: 'p' } },
          { id: '2', title: '委员', holder: { person: 'p' } },
        ],
      }),
    ]),
  );
  assert.equal(twice.unitsOfPerson.get('p')?.length, 1);
});

test('a holder is a person of the document, a bare name, or nobody', () => {
  const model = buildModel(org([unit('a')], { people: [{ id: 'p', name: '王一' }] }));
  const title = '书记';
  const of = (holder?: Post['holder']) => {
    const post: Post = { id: '1', title, ...(holder === undefined ? {} : { holder }) };
    return { name: holderName(post, model), since: holderOf(post, model)?.since };
  };
  assert.deepEqual(of({ person: 'p', since: '2016' }), { name: '王一', since: '2016' });
  assert.deepEqual(of({ name: '李二', since: '2017' }), { name: '李二', since: '2017' });
  for (const nobody of [null, undefined, { person: 'gone', since: '2016' }])
    assert.deepEqual(of(nobody), { name: undefined, since: undefined });
  // Of a person who was withdrawn no name is left, beside the id neither.
  assert.equal(of({ person: 'gone', name: '李二' }).name, undefined);
});

test('posts of one title are one count, though not every row says it in every language', () => {
  const titles = ['书记', { 'zh-CN': '书记', en: 'Secretary' }, { en: 'Secretary', 'zh-CN': '书记' }];
  const units = titles.map((title, i) =>
    unit(`u${i}`, i === 0 ? null : 'u0', { posts: [{ id: `p${i}`, title, holder: null }] }),
  );
  assert.deepEqual(
    buildModel(org(units)).totals.posts.map(({ title, count }) => [title, count]),
    [[titles[1], 3]],
  );
});

test('the demo community is counted as the report has it: 1, 11, 33 and 22', () => {
  const model = buildModel(community);
  assert.deepEqual(
    model.totals.units.map(({ type, count }) => [type.id, count]),
    [
      ['committee', 1],
      ['branch', 11],
      ['group', 33],
    ],
  );
  const posts = new Map(
    model.totals.posts.map(({ title, type, count }) => [
      `${type?.id} ${(title as Record<string, string>)['zh-CN']}`,
      count,
    ]),
  );
  assert.equal(posts.get('branch 书记'), 11);
  assert.equal(posts.get('branch 支部委员'), 22);
  assert.equal(posts.get('group 组长'), 33);
  assert.equal(posts.get('committee 纪检委员'), 1, 'a vacant post is a post');
});

test('types that no unit has are not counted, units of no known type are in no count', () => {
  const types = [
    { id: 't', label: '支部' },
    { id: 'none', label: '无' },
  ];
  const model = buildModel(org([unit('a'), unit('b', 'a', { type: 'else' })], { types }));
  assert.deepEqual(
    model.totals.units.map(({ type, count }) => [type.id, count]),
    [['t', 1]],
  );
});

test('no units, no people, no types: an empty model', () => {
  const { units: _, ...bare } = org([]);
  const model = buildModel(bare);
  assert.deepEqual([model.nodes.length, model.roots.length, model.people.size], [0, 0, 0]);
  assert.deepEqual([model.totals.units, model.totals.posts], [[], []]);
});

test('units that their owner put in the place of others, in the same list, stand where they say', () => {
  const units = [unit('a'), unit('b', 'a'), unit('c', 'b')];
  const document = org(units);
  assert.deepEqual(check(document), []);
  const tree = () => buildModel(document).nodes.map(({ id, parent }) => [id, parent?.id]);
  const first = [
    ['a', undefined],
    ['b', 'a'],
    ['c', 'b'],
  ];
  assert.deepEqual(tree(), first);
  units.splice(0, 3, unit('c'), unit('b', 'c'), unit('d', 'c'));
  assert.deepEqual(tree(), [
    ['c', undefined],
    ['b', 'c'],
    ['d', 'c'],
  ]);
  units.splice(0, 3, unit('a'), unit('b', 'a'), unit('c', 'b'));
  assert.deepEqual(tree(), first);
});
