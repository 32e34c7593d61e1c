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
import { anything, damaged, damages, json, near, rightOrg } from './arbitraries.js';
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

test('anything at all: never thrown, never changed', () => {
  fc.assert(
    fc.property(fc.oneof(json, anything), locale, (input, told) => {
      for (const kind of Object.values(kinds)) promises(input, kind, told);
      readAnyDocument(input);
    }),
    runs,
  );
});

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

test('a right document with a few places broken', () => {
  fc.assert(
    fc.property(damages, locale, (list, told) => {
      promises(damaged(fullOrg(), list), orgTree, told);
      promises(damaged(fullDistrict(), list), kinds['district']!, told);
    }),
    runs,
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
