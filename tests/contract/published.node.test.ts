import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { fullDistrict, fullOrg, org, unit } from './samples.js';

const folder = 'src/contract/schemas';
const files = readdirSync(folder);
const read = (name: string) =>
  JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as Record<string, unknown>;

/** As an editor reads the published files: plain JSON Schema, each by its file name. */
const ajv = new Ajv2020({ strict: false, allErrors: true });
for (const name of files) ajv.addSchema(read(name), name);
const fits = (name: string, document: unknown): boolean => ajv.validate(`${name}.schema.json`, document);

test('the files are JSON Schema 2020-12, named after their kinds, and refer to nothing outside the folder', () => {
  for (const name of files) {
    assert.match(name, /^[a-z][a-z-]*\.schema\.json$/);
    const schema = read(name);
    assert.equal(schema['$schema'], 'https://json-schema.org/draft/2020-12/schema');
    assert.ok(ajv.validateSchema(schema), name);
    for (const [, ref] of JSON.stringify(schema).matchAll(/"\$ref":"([^#"]*)/g))
      assert.ok(ref === '' || files.includes(ref ?? ''), ref);
  }
});

test('an editor accepts what the reader accepts, tombstones included, and marks what it refuses', () => {
  assert.ok(fits('org-tree', fullOrg()), JSON.stringify(ajv.errors));
  assert.ok(fits('district', fullDistrict()), JSON.stringify(ajv.errors));
  const people = [
    { id: 'p1', withdrawn: true },
    { id: 'p2', name: '甲' },
  ];
  const posts = [
    { id: 'x', withdrawn: true },
    { id: 'y', title: '书记', holder: null },
  ];
  assert.ok(fits('org-tree', org({ people, units: [unit({ posts }), { id: 'b', withdrawn: true }] })));
  assert.ok(!fits('org-tree', org({ units: [{ id: 'b' }] })));
  assert.ok(!fits('org-tree', org({ people: [{ id: 'b', withdrawn: false }] })));
  assert.ok(!fits('org-tree', { kind: 'org-tree', version: 1 }));
  assert.ok(!fits('org-tree', org({ kind: 'district' })));
});

test('every field is told in both languages, for the reference pages', () => {
  for (const name of files) {
    const left: [string, unknown][] = [[name, read(name)]];
    for (let next = left.pop(); next; next = left.pop()) {
      const [path, node] = next;
      if (typeof node !== 'object' || node === null) continue;
      for (const [key, child] of Object.entries(node as Record<string, unknown>))
        left.push([`${path}/${key}`, child]);
      const { properties, $defs } = node as Record<
        string,
        Record<string, Record<string, unknown>> | undefined
      >;
      for (const [field, rule] of Object.entries({ ...properties, ...$defs })) {
        if (
          'const' in rule ||
          ['/if', '/withdrawn', '/additionalProperties'].some((each) => path.endsWith(each))
        )
          continue;
        assert.match(String(rule['title']), /\p{Script=Han}/u, `${path}/${field} title`);
        assert.match(String(rule['description']), /\p{Script=Han}.*[。]$/u, `${path}/${field} description`);
        assert.match(String(rule['x-en']), /^[A-Z#$a-z].*\.$/, `${path}/${field} x-en`);
      }
    }
  }
});
