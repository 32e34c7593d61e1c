import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDocument, type Kind, type Migration } from '../../src/contract/index.js';
import { madeUpKind } from './generator.js';
import { frozen } from './samples.js';

interface Roster {
  readonly names: readonly string[];
}

const schema = {
  $ref: 'common.schema.json#/$defs/head',
  type: 'object',
  required: ['names'],
  properties: {
    kind: { const: 'roster' },
    version: { const: 3 },
    names: { type: 'array', minItems: 1, items: { type: 'string', minLength: 1 } },
  },
};

/** 1: `people` as one text. 2: `people` as a list. 3: `names`. */
const migrations: Migration[] = [
  ({ people, ...rest }) => ({ ...rest, people: String(people).split('、') }),
  ({ people, ...rest }) => ({ ...rest, names: people }),
];

const roster: Kind<Roster> = await madeUpKind('roster', schema, { migrations });
const head = { kind: 'roster', title: '名册', asOf: '2018' };

test('every old version is brought to the newest, step by step, and the input stays as it was', () => {
  const wanted = { ...head, version: 3, names: ['甲', '乙'] };
  for (const old of [
    { ...head, version: 1, people: '甲、乙' },
    { ...head, version: 2, people: ['甲', '乙'] },
    wanted,
  ])
    assert.deepEqual(readDocument(frozen(old), roster), { document: wanted, problems: [] });
});

test('what a migration made is validated like anything else', () => {
  const { document, problems } = readDocument({ ...head, version: 2, people: [] }, roster);
  assert.equal(document, null);
  assert.deepEqual(
    problems.map(({ code, pointer }) => `${code} ${pointer}`),
    ['too-few /names'],
  );
});

test('a migration that throws, returns nothing or is not there is told, not thrown', () => {
  const broken = (steps: readonly unknown[]) => ({ ...roster, migrations: steps as Migration[] });
  const throws = () => {
    throw new Error('no people');
  };
  assert.deepEqual(readDocument({ ...head, version: 1 }, broken([throws, throws])).problems, [
    {
      pointer: '',
      code: 'migration-failed',
      severity: 'error',
      params: { from: 1, to: 2, detail: 'no people' },
    },
  ]);
  for (const steps of [[], [() => null], [() => []], [() => 'x']])
    assert.equal(readDocument({ ...head, version: 1 }, broken(steps)).problems[0]?.code, 'migration-failed');
});

test('a newer version is refused in words before anything else is tried', () => {
  assert.equal(readDocument({ ...head, version: 4 }, roster).problems[0]?.code, 'newer-version');
});
