import assert from 'node:assert/strict';
import { test } from 'node:test';
import { district, orgTree, pickDocument, readAnyDocument, readDocument } from '../../src/contract/index.js';
import { frozen, fullDistrict, fullOrg, org } from './samples.js';

const holding = (documents: unknown) => ({
  kind: 'district',
  version: 1,
  title: '示例',
  asOf: '2018',
  documents,
});
const codeOf = (picked: object) => ('problem' in picked ? (picked.problem as { code: string }).code : 'none');

test('by its name, or as the only one of its kind', () => {
  const one = org();
  const other = { kind: 'leaderboard' };
  assert.deepEqual(pickDocument(holding({ a: one, b: other }), orgTree), {
    value: one,
    pointer: '/documents/a',
  });
  assert.deepEqual(pickDocument(holding({ a: one, b: other }), 'org-tree', ''), {
    value: one,
    pointer: '/documents/a',
  });
  assert.deepEqual(pickDocument(holding({ a: one, b: other }), 'org-tree', 'b'), {
    value: other,
    pointer: '/documents/b',
  });
  assert.deepEqual(pickDocument(holding({ 'a/b~c': 7 }), 'org-tree', 'a/b~c'), {
    value: 7,
    pointer: '/documents/a~1b~0c',
  });
});

test('what cannot be picked is told', () => {
  const two = holding({ a: org(), b: org(), c: 7 });
  assert.deepEqual(pickDocument(two, orgTree), {
    problem: {
      pointer: '/documents',
      code: 'several-of-kind',
      severity: 'error',
      params: { wanted: 'org-tree', names: 'a b', count: 2 },
    },
  });
  assert.equal(codeOf(pickDocument(two, orgTree, 'd')), 'no-such-document');
  for (const name of ['__proto__', 'constructor', 'toString'])
    assert.equal(codeOf(pickDocument(two, orgTree, name)), 'no-such-document', name);
  assert.equal(codeOf(pickDocument(holding({}), orgTree)), 'no-document-of-kind');
  assert.equal(codeOf(pickDocument(holding([org()]), orgTree)), 'wrong-type');
  assert.equal(codeOf(pickDocument({ kind: 'district' }, orgTree)), 'missing-field');
  for (const wrong of [null, undefined, 7, 'x', []])
    assert.equal(codeOf(pickDocument(wrong, orgTree)), 'not-object');
});

test('a district reads by itself; a district inside it is told', () => {
  assert.deepEqual(readDocument(frozen(fullDistrict()), district).problems, []);
  const { document, problems } = readDocument(holding({ inner: fullDistrict(), org: org() }), district);
  assert.notEqual(document, null);
  assert.deepEqual(
    problems.map(({ code, pointer }) => `${code} ${pointer}`),
    ['nested-district /documents/inner'],
  );
});

test('a document of any kind is read as the kind it says it is', () => {
  assert.equal(readAnyDocument(fullOrg()).kind, orgTree);
  assert.deepEqual(readAnyDocument(fullOrg()).document, fullOrg());
  assert.equal(readAnyDocument(fullDistrict()).kind?.kind, 'district');
  assert.equal(readAnyDocument({ kind: 'hasOwnProperty' }).problems[0]?.code, 'unknown-kind');
  assert.equal(readAnyDocument({ kind: ['org-tree'] }).problems[0]?.code, 'unknown-kind');
  assert.equal(readAnyDocument({}).problems[0]?.code, 'missing-kind');
  assert.equal(readAnyDocument(null).problems[0]?.code, 'not-object');
});
