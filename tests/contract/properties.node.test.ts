import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  describe,
  kinds,
  orgTree,
  readAnyDocument,
  readDocument,
  type Kind,
} from '../../src/contract/index.js';
import { frozen, fullDistrict, fullOrg, resolvePointer } from './samples.js';

const runs = { numRuns: 400 };
const locale = fc.constantFrom('zh-CN', 'zh-TW', 'en');

/** Whatever reading promises of any input. */
function promises(input: unknown, kind: Kind<unknown>, told: 'zh-CN' | 'zh-TW' | 'en' = 'zh-CN'): void {
  frozen(input);
  for (const unknownFields of [false, true]) {
    const { document, problems } = readDocument(input, kind, { unknownFields });
    assert.equal(
      document === null,
      problems.some(({ severity }) => severity === 'error'),
    );
    assert.ok(problems.length <= 100);
    for (const problem of problems) {
      assert.notEqual(problem.code, 'unreadable', JSON.stringify(problem));
      assert.notEqual(resolvePointer(input, problem.pointer), 'nothing', problem.pointer);
      const { message, fix } = describe(problem, told, kind.words);
      assert.ok(message.length > 0 && fix.length > 0);
    }
    if (document === null) continue;
    // What was handed on needs nothing more: read again it stays as it is, but for what is only remarked.
    const again = readDocument(frozen(document), kind);
    assert.equal(again.document, document);
  }
}

const json = fc.jsonValue({ maxDepth: 5 });
const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSparseArray: true,
});

test('anything at all: never thrown, never changed', () => {
  fc.assert(
    fc.property(fc.oneof(json, anything), locale, (input, told) => {
      for (const kind of Object.values(kinds)) promises(input, kind, told);
      readAnyDocument(input);
    }),
    runs,
  );
});

const key = fc.oneof(
  fc.constantFrom(
    'id',
    'name',
    'type',
    'parentId',
    'posts',
    'holder',
    'person',
    'counts',
    'withdrawn',
    'units',
    'value',
    'unit',
    '__proto__',
    'constructor',
    '',
    '0',
    'zh-CN',
  ),
  fc.string({ maxLength: 5 }),
);
const near = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 5, depthSize: 'small' },
    fc.constantFrom<unknown>(
      null,
      true,
      false,
      0,
      -1,
      1.5,
      1e308,
      '',
      'c',
      'b01',
      '2018',
      '2018-02-30',
      'javascript:x',
      '\ud800',
      'many',
    ),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(key, tie('value'), { maxKeys: 5, noNullPrototype: true }),
  ),
})).value;

test('a right head with anything in every field', () => {
  const fields = Object.keys(orgTree.shape.p ?? {}).filter((name) => !['kind', 'version'].includes(name));
  const some = fc.record(Object.fromEntries(fields.map((name) => [name, near])), { requiredKeys: [] });
  fc.assert(
    fc.property(some, locale, (more, told) => {
      promises({ kind: 'org-tree', version: 1, title: '示例', asOf: '2018', ...more }, orgTree, told);
      promises(
        { kind: 'district', version: 1, title: '示例', asOf: '2018', documents: more },
        kinds['district']!,
        told,
      );
    }),
    runs,
  );
});

/** Every place of a document, as paths. */
function paths(document: unknown): (string | number)[][] {
  const all: (string | number)[][] = [];
  const left: { path: (string | number)[]; node: unknown }[] = [{ path: [], node: document }];
  for (let next = left.pop(); next; next = left.pop()) {
    if (next.path.length > 0) all.push(next.path);
    if (typeof next.node !== 'object' || next.node === null) continue;
    for (const [name, node] of Object.entries(next.node))
      left.push({ path: [...next.path, Array.isArray(next.node) ? Number(name) : name], node });
  }
  return all;
}

function damaged(document: object, damages: readonly { at: number; value: unknown }[]): unknown {
  let result: unknown = structuredClone(document);
  for (const { at, value } of damages) {
    const all = paths(result);
    const path = all[at % all.length];
    if (!path) continue;
    let node = result as Record<string | number, unknown>;
    for (const name of path.slice(0, -1)) node = node[name] as Record<string | number, unknown>;
    node[path[path.length - 1] as string] = value;
    result = structuredClone(result);
  }
  return result;
}

test('a right document with a few places broken', () => {
  const damages = fc.array(fc.record({ at: fc.nat(10_000), value: near }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(damages, locale, (list, told) => {
      promises(damaged(fullOrg(), list), orgTree, told);
      promises(damaged(fullDistrict(), list), kinds['district']!, told);
    }),
    runs,
  );
});

const plain = { noNullPrototype: true } as const;
const id = fc.stringMatching(/^[a-z0-9一二三-]{1,12}$/u);
const text = fc
  .string({ minLength: 1, maxLength: 60, unit: 'grapheme' })
  .map((some) => (/[^\s\u00ad\u200b-\u200f\u2060\ufeff]/.test(some) ? some : `甲${some}`));
const label = fc.oneof(
  text,
  fc.record({ 'zh-CN': text, en: text }, { requiredKeys: ['zh-CN'], noNullPrototype: true }),
);
const date = fc.oneof(
  fc.integer({ min: 1000, max: 9999 }).map(String),
  fc
    .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10)),
);
const figure = fc.record(
  { value: fc.nat(), qualifier: fc.constantFrom('over', 'about'), unit: fc.constantFrom('人', '人次', '项') },
  { requiredKeys: ['value', 'unit'], noNullPrototype: true },
);
const optional = {
  area: label,
  established: date,
  shortName: label,
  order: fc.float({ noNaN: true, noDefaultInfinity: true }),
  href: fc.webUrl(),
};

/** Organisations that are right: ids unique, every superior earlier in the list, counts on leaves only. */
const rightOrg = fc.uniqueArray(id, { minLength: 1, maxLength: 30 }).chain((ids) => {
  const count = Math.max(1, Math.ceil(ids.length / 2));
  const unitIds = ids.slice(0, count);
  const counts = fc.dictionary(text, figure, { maxKeys: 3, noNullPrototype: true });
  const units = unitIds.map((each, i) =>
    fc.record(
      {
        id: fc.constant(each),
        name: label,
        type: fc.constant('any'),
        parentId: i === 0 ? fc.constant(null) : fc.constantFrom(...unitIds.slice(0, i)),
        ...(i === unitIds.length - 1 ? { counts } : {}),
        ...optional,
      },
      { requiredKeys: ['id', 'name', 'type', 'parentId'], ...plain },
    ),
  );
  const people = ids.slice(count).map((each) => fc.record({ id: fc.constant(each), name: label }, plain));
  return fc.record(
    {
      kind: fc.constant('org-tree'),
      version: fc.constant(1),
      title: label,
      asOf: date,
      types: fc.constant([{ id: 'any', label: '单位' }]),
      units: fc.tuple(...units),
      people: fc.tuple(...people),
    },
    plain,
  );
});

test('generated documents that are right are read without a problem, and are the same object', () => {
  fc.assert(
    fc.property(rightOrg, (input) => {
      const { document, problems } = readDocument(frozen(input), orgTree, { unknownFields: true });
      assert.deepEqual(problems, []);
      assert.equal(document, input);
    }),
    runs,
  );
});

test('tombstones anywhere leave what the rest would have been', () => {
  fc.assert(
    fc.property(rightOrg, fc.array(fc.nat(30), { maxLength: 5 }), (input, places) => {
      const people = [...input.people] as unknown[];
      for (const [i, place] of places.entries())
        people.splice(place % (people.length + 1), 0, { id: `gone${i}`, withdrawn: true });
      const { document, problems } = readDocument(frozen({ ...input, people }), orgTree);
      assert.deepEqual(problems, []);
      assert.deepEqual(document, input);
    }),
    runs,
  );
});
