/** Reading in two steps: what the quick one takes has nothing wrong, and what it leaves has something to tell or to change. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { clean } from '../../src/contract/clean.js';
import { districtReader } from '../../src/contract/generated/district.reader.js';
import { orgTreeReader } from '../../src/contract/generated/org-tree.reader.js';
import { district, orgTree, readDocument, type Kind } from '../../src/contract/index.js';
import type { QuickReader } from '../../src/contract/kind.js';
import { quickRead } from '../../src/contract/quick-read.js';
import { bigOrg, chainOrg } from '../fixtures/big-org.js';
import { documents, everywhere } from '../fixtures/hostile.js';
import { organisations } from '../fixtures/made-up-org.js';
import { anything, damaged, damages, near, rightOrg } from './arbitraries.js';
import { madeUpAccepts, madeUpKind } from './generator.js';
import { frozen, fullDistrict, fullOrg, org, unit } from './samples.js';

const kinds: readonly (readonly [QuickReader<never>, Kind<never>])[] = [
  [orgTreeReader, orgTree],
  [districtReader, district],
];

/** Ten digits as people part them: whatever is shorter is no private number. */
const digits = /[0-9０-９](?:[ \u00a0-]?[0-9０-９]){9}/;

function holdsDigits(value: unknown): boolean {
  const left = [value];
  while (left.length > 0) {
    const node = left.pop();
    if (typeof node === 'string' && digits.test(node)) return true;
    if (typeof node === 'object' && node !== null) left.push(...Object.values(node));
  }
  return false;
}

const met = { taken: 0, left: 0 };

/** Both validators and both readers say the same of a document. */
function agree(input: unknown): void {
  for (const [quick, kind] of kinds) {
    const fits = kind.validate(input).length === 0 && clean(input, kind.shape, false).value === input;
    const accepts = quick.accepts(input);
    if (accepts) assert.ok(fits);
    else assert.ok(!fits || holdsDigits(input), 'what fits is left only for its digits');
    const taken = quickRead(input, quick);
    const { document, problems } = readDocument(input, kind);
    if (taken === undefined) {
      met.left++;
      assert.ok(problems.length > 0 || document !== input || holdsDigits(input));
      continue;
    }
    met.taken++;
    assert.equal(taken, input);
    assert.equal(document, input);
    assert.deepEqual(problems, []);
  }
}

const number = fc.constantFrom(
  '13800138000',
  '138 0013 8000',
  '110101199001010015',
  '2018年11月5日第12届',
  '2018',
);

/** A right organisation with a record withdrawn, or digits in a text. */
const changed = fc
  .tuple(rightOrg, fc.nat(30), fc.constantFrom('gone', 'kept', 'digits', 'name'), number)
  .map(([document, at, how, digits]) => {
    const units = document.units as readonly Record<string, unknown>[];
    const place = at % units.length;
    const more = {
      gone: { withdrawn: true },
      kept: { withdrawn: false },
      digits: { note: `电话${digits}，请拨打。` },
      name: { name: `${digits}号楼` },
    }[how];
    return { ...document, units: units.map((each, i) => (i === place ? { ...each, ...more } : each)) };
  });

const any = fc.oneof(
  rightOrg,
  organisations(20),
  changed,
  documents(),
  anything,
  near.map((more) => org({ ...(more as object) })),
  near.map((documents) => ({ ...fullDistrict(), documents })),
  fc.tuple(fc.constantFrom(fullOrg(), fullDistrict()), damages).map(([right, list]) => damaged(right, list)),
);

test('whatever is given, both steps agree', () => {
  fc.assert(fc.property(any, agree), { numRuns: 4_000 });
  // Or the property would hold of nothing.
  assert.ok(met.taken > 300 && met.left > 300, JSON.stringify(met));
});

const id = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const figure = fc.record(
  { value: fc.nat(4), unit: fc.constantFrom('人', '人次'), qualifier: fc.constantFrom('over', 'about') },
  { requiredKeys: ['value', 'unit'] },
);
/** Organisations that fit the schema, with ids out of a handful: most have something that only cross-checks find. */
const tangled = fc.record(
  {
    kind: fc.constant('org-tree'),
    version: fc.constant(1),
    title: fc.constant('架构'),
    asOf: fc.constant('2018'),
    roots: fc.constantFrom('one', 'many'),
    types: fc.array(fc.record({ id, label: fc.constant('支部') }), { maxLength: 3 }),
    units: fc.array(
      fc.record(
        {
          id,
          name: fc.constant('单位'),
          type: fc.constantFrom('a', 'b'),
          parentId: fc.oneof(fc.constant(null), id),
          posts: fc.array(
            fc.record(
              {
                id: fc.constantFrom('p', 'q', 'r', 'a'),
                title: fc.constant('书记'),
                holder: fc.option(fc.record({ person: fc.constantFrom('x', 'y') })),
              },
              { requiredKeys: ['id', 'title'] },
            ),
            { maxLength: 2 },
          ),
          counts: fc.record({ members: figure, teams: figure }, { requiredKeys: [] }),
        },
        { requiredKeys: ['id', 'name', 'type'] },
      ),
      { maxLength: 4 },
    ),
    people: fc.array(fc.record({ id: fc.constantFrom('x', 'y', 'p', 'a'), name: fc.constant('王一') }), {
      maxLength: 2,
    }),
    relations: fc.array(
      fc.record({
        kind: fc.constant('guide'),
        from: fc.constantFrom('x', 'a'),
        to: fc.constantFrom('y', 'b'),
      }),
      { maxLength: 1 },
    ),
  },
  { requiredKeys: ['kind', 'version', 'title', 'asOf'], noNullPrototype: true },
);

test('what only cross-checks find, both steps agree', () => {
  const codes = new Set<string>();
  let sound = 0;
  fc.assert(
    fc.property(tangled, (input) => {
      agree(input);
      if (quickRead(input, orgTreeReader)) sound++;
      for (const { code } of readDocument(input, orgTree).problems) codes.add(code);
    }),
    { numRuns: 6_000 },
  );
  assert.ok(sound > 100, `${sound} sound`);
  for (const code of [
    'duplicate-id',
    'no-root',
    'many-roots',
    'missing-parent',
    'cycle',
    'unknown-type',
    'missing-person',
    'missing-end',
    'count-contradicts',
  ])
    assert.ok(codes.has(code), code);
});

test('where a schema tries alternatives, and with every keyword, both validators agree', async () => {
  const whole = { type: 'integer', minimum: 1, maximum: 5, multipleOf: 2 };
  const source = {
    $ref: 'common.schema.json#/$defs/head',
    type: 'object',
    properties: {
      kind: { const: 'choice' },
      version: { const: 1 },
      any: {
        anyOf: [{ type: 'string', enum: ['a', 'b'] }, { type: 'array', items: whole }, { type: 'null' }],
      },
      one: { oneOf: [whole, { type: 'integer', minimum: 3 }] },
      no: { not: { anyOf: [{ type: 'string' }, { type: 'array', minItems: 2 }] } },
      when: {
        if: { type: 'integer' },
        then: { type: 'integer', minimum: 3 },
        else: { type: ['string', 'null'] },
      },
      has: {
        type: 'array',
        contains: { type: 'integer', maximum: 2 },
        items: { type: 'integer' },
        uniqueItems: true,
        maxItems: 3,
      },
      all: {
        type: 'object',
        allOf: [
          { type: 'object', required: ['a'] },
          { type: 'object', properties: { a: { type: 'integer' } } },
        ],
      },
      names: {
        type: 'object',
        propertyNames: { type: 'string', pattern: '^[a-c]$' },
        additionalProperties: { type: 'string' },
      },
      closed: {
        type: 'object',
        properties: { missing: whole },
        additionalProperties: false,
        maxProperties: 1,
      },
      text: { type: 'string', minLength: 1, maxLength: 3 },
    },
  };
  const [{ validate }, accepts] = [await madeUpKind('choice', source), await madeUpAccepts('choice', source)];
  const leaf = fc.oneof(
    fc.integer({ min: -1, max: 7 }),
    fc.constantFrom('a', 'b', 'abcd', '', null, 2.5, true),
  );
  const value = fc.oneof(
    leaf,
    fc.array(leaf, { maxLength: 4 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'missing', 'd'), leaf, { maxKeys: 2, noNullPrototype: true }),
  );
  const names = Object.keys(source.properties).filter((each) => each !== 'kind' && each !== 'version');
  let taken = 0;
  fc.assert(
    fc.property(fc.constantFrom(...names), value, fc.constantFrom(...names), value, (a, x, b, y) => {
      const input = { kind: 'choice', version: 1, title: '选', asOf: '2018', [a]: x, [b]: y };
      if (accepts(input)) taken++;
      assert.equal(accepts(input), validate(input).length === 0);
    }),
    { numRuns: 8_000 },
  );
  assert.ok(taken > 200 && taken < 7_800, `${taken} taken`);
});

test('one place broken after another, both steps agree', () => {
  const values = [
    undefined,
    null,
    0,
    -1,
    1.5,
    '',
    'x',
    '　',
    '\ud800',
    'javascript:x',
    [],
    {},
    true,
    13800138000,
  ];
  for (const right of [fullOrg(), fullDistrict()])
    for (let at = 0; at < 250; at++) for (const value of values) agree(damaged(right, [{ at, value }]));
});

test('large and strange texts, both steps agree', () => {
  const long = '长'.repeat(100_001);
  for (const text of [
    long,
    `${'a'.repeat(200_000)}:`,
    '\uDC00半',
    '__proto__',
    '1'.repeat(11),
    '１'.repeat(11),
  ])
    for (const input of [everywhere(text), org({ units: [unit({ id: text, href: text })] })]) agree(input);
  agree(bigOrg(2_000));
  agree(chainOrg(20_000));
});

test('what is right is taken as it is and stays as it was', () => {
  for (const [[quick], right] of [
    [kinds[0]!, fullOrg()],
    [kinds[1]!, fullDistrict()],
  ] as const)
    assert.equal(quickRead(frozen(right), quick), right);
});

test('a withdrawn record, and a telephone number of somebody, are for the full reader', () => {
  const withdrawn = org({ units: [unit(), unit({ id: 'b', parentId: 'c', withdrawn: true })] });
  assert.equal(quickRead(withdrawn, orgTreeReader), undefined);
  assert.equal(quickRead(org({ units: [unit({ note: '电话：138 0013 8000' })] }), orgTreeReader), undefined);
  const dated = org({ units: [unit({ note: '自2018年11月5日起，至2019年10月31日止，每周一次。' })] });
  assert.equal(quickRead(dated, orgTreeReader), dated);
});

test('what throws when it is looked at is left, not thrown', () => {
  const trap = (): never => {
    throw new Error('trap');
  };
  const inside = fullOrg() as { units?: unknown };
  Object.defineProperty(inside, 'units', { get: trap, enumerable: true });
  for (const input of [
    new Proxy({}, { get: trap, ownKeys: trap }),
    new Proxy(fullOrg(), { get: trap }),
    inside,
  ])
    for (const [quick] of kinds) assert.equal(quickRead(input, quick), undefined);
});
