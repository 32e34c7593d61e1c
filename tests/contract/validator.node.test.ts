/** The generated validators: rewritten code must say what Ajv itself says. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { district, orgTree, readDocument, type Kind } from '../../src/contract/index.js';
import { bigOrg } from '../fixtures/big-org.js';
import { organisations } from '../fixtures/made-up-org.js';
import { damaged, damages, json, near, rightOrg } from './arbitraries.js';
import { madeUpKind, resolved, type Schema } from './generator.js';
import { frozen, fullDistrict, fullOrg, org, unit } from './samples.js';

/** Ajv as it comes, on the same resolved schema. */
function plainly(schema: Schema): (document: unknown) => boolean {
  return new Ajv2020({ strict: false, allErrors: true, unicode: false }).compile(schema);
}

/** Whether two validators say the same of many documents, of which some fit and some do not. */
function agreeing(kind: Kind<never>, schema: Schema) {
  const plain = plainly(schema);
  const met = { fits: 0, not: 0 };
  const agree = (input: unknown): void => {
    const fits = kind.validate(input).length === 0;
    met[fits ? 'fits' : 'not']++;
    // A withdrawn record is a violation for the one only, so that reading takes it out.
    if (!JSON.stringify(input)?.includes('"withdrawn":true')) assert.equal(fits, plain(input));
  };
  return { agree, met };
}

test('of whatever document, they say what Ajv says', async () => {
  for (const [kind, right] of [
    [orgTree, fullOrg()],
    [district, fullDistrict()],
  ] as const) {
    const { agree, met } = agreeing(kind, await resolved(kind.kind));
    const any = fc.oneof(
      rightOrg,
      organisations(20),
      json,
      near.map((more) => org({ ...(more as object) })),
      damages.map((list) => damaged(right, list)),
    );
    agree(right);
    fc.assert(fc.property(any, agree), { numRuns: 1_500 });
    assert.ok(met.fits > 0 && met.not > 100, JSON.stringify(met));
  }
});

test('where a schema tries alternatives, and with every keyword, they say what Ajv says', async () => {
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
  const { agree, met } = agreeing(await madeUpKind('choice', source), await resolved('choice', source));
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
  fc.assert(
    fc.property(fc.constantFrom(...names), value, fc.constantFrom(...names), value, (a, x, b, y) =>
      agree({ kind: 'choice', version: 1, title: '选', asOf: '2018', [a]: x, [b]: y }),
    ),
    { numRuns: 6_000 },
  );
  assert.ok(met.fits > 200 && met.not > 200, JSON.stringify(met));
});

test('a withdrawn record is found by the validator, and no problem of what it leaves', () => {
  const gone = { id: 'b', parentId: 'c', name: '旧', type: 'branch' };
  const withdrawn = (value: unknown) => org({ units: [unit(), { ...gone, withdrawn: value }] });
  assert.ok(orgTree.validate(withdrawn(true)).length > 0);
  assert.deepEqual(orgTree.validate(withdrawn(false)), []);
  const { document, problems } = readDocument(frozen(withdrawn(true)), orgTree);
  assert.deepEqual([document?.units?.length, problems], [1, []]);
  assert.deepEqual(
    readDocument(withdrawn('yes'), orgTree).problems.map(({ code, pointer }) => `${code} ${pointer}`),
    ['wrong-type /units/1/withdrawn'],
  );
});

test('what is right is taken as it is, whatever its size', () => {
  for (const [kind, right] of [
    [orgTree, fullOrg()],
    [orgTree, bigOrg(2_000)],
    [district, fullDistrict()],
  ] as const)
    assert.equal(readDocument<object>(frozen(right), kind as Kind<object>).document, right);
});
