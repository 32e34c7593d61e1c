/** The schema files that are published, as editors read them. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { kinds, readDocument } from '../../src/contract/index.js';
import { rightOrg } from './arbitraries.js';
import { tool } from './generator.js';
import { fullDistrict, fullOrg, org, unit } from './samples.js';

const folder = 'src/contract/schemas';
const { publishedFiles } = await tool<{
  publishedFiles(folder: string): Promise<ReadonlyMap<string, string>>;
}>('generate/contract/published.js');
const files = await publishedFiles(folder);
const read = (text: string) => JSON.parse(text) as Record<string, unknown>;

/** Plain JSON Schema, each by its file name. */
const ajv = new Ajv2020({ strict: false, allErrors: true });
for (const [name, text] of files) ajv.addSchema(read(text), name);
const fits = (name: string, document: unknown): boolean => ajv.validate(`${name}.schema.json`, document);

test('the files are JSON Schema 2020-12, named after their kinds, and refer to nothing outside the folder', () => {
  assert.deepEqual([...files.keys()].sort(), readdirSync(folder).sort());
  for (const [name, text] of files) {
    assert.match(name, /^[a-z][a-z-]*\.schema\.json$/);
    const schema = read(text);
    assert.equal(schema['$schema'], 'https://json-schema.org/draft/2020-12/schema');
    assert.ok(ajv.validateSchema(schema), name);
    for (const [, ref] of text.matchAll(/"\$ref": "([^#"]*)/g))
      assert.ok(ref === '' || files.has(ref ?? ''), ref);
  }
});

test('no $ref of a kind has anything beside it, which editors lose', () => {
  for (const [name, text] of files) {
    if (name === 'common.schema.json') continue;
    const left: unknown[] = [read(text)];
    for (let next = left.pop(); next !== undefined; next = left.pop()) {
      if (typeof next !== 'object' || next === null) continue;
      if (typeof (next as Record<string, unknown>)['$ref'] === 'string')
        assert.deepEqual(Object.keys(next), ['$ref'], name);
      left.push(...(Object.values(next) as unknown[]));
    }
  }
});

test('an editor accepts what the reader accepts, tombstones and remarks included, and marks what it refuses', () => {
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
  assert.ok(fits('org-tree', org({ _mine: 1, $schema: 'x', units: [unit({ 'x-row': 7 })] })));
  for (const wrong of [
    org({ units: [{ id: 'b' }] }),
    org({ people: [{ id: 'b', withdrawn: false }] }),
    { kind: 'org-tree', version: 1 },
    org({ kind: 'district' }),
    org({ colour: 1 }),
    org({ units: [unit({ parentID: 'c' })] }),
    org({ units: [unit({ counts: { members: { value: 1, unit: '人', of: 2 } } })] }),
  ])
    assert.ok(!fits('org-tree', wrong), JSON.stringify(wrong));
  const inDistrict = (units: unknown) => ({ ...fullDistrict(), documents: { org: org({ units }) } });
  assert.ok(fits('district', inDistrict([unit()])));
  assert.ok(!fits('district', inDistrict([unit({ name: 5 })])), 'documents in a district are looked at too');
});

test('of right documents, unknown fields or none, an editor and the reader say the same', () => {
  fc.assert(
    fc.property(rightOrg, fc.boolean(), (right, more) => {
      const document = more ? { ...right, colour: 1 } : right;
      const { problems } = readDocument(document, kinds['org-tree']!, { unknownFields: true });
      const ofSchema = problems.filter(({ code }) => !/person|end|contradicts|type$|private/.test(code));
      assert.equal(fits('org-tree', document), ofSchema.length === 0, JSON.stringify([problems, ajv.errors]));
    }),
    { numRuns: 200 },
  );
});

test('every field is told in both languages, for the reference pages', () => {
  for (const name of files.keys()) {
    const source = read(readFileSync(`${folder}/${name}`, 'utf8'));
    const left: [string, unknown][] = [[name, source]];
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

/** The engine of VS Code and of many other editors. */
const engine = 'node_modules/vscode-json-languageservice/lib/umd/jsonLanguageService.js';
const without = existsSync(engine) ? false : 'vscode-json-languageservice is not installed';

interface Service {
  configure(settings: object): void;
  parseJSONDocument(document: object): object;
  doValidation(
    document: object,
    json: object,
  ): Promise<{ message: string; range: { start: { line: number } } }[]>;
  doHover(document: object, position: object, json: object): Promise<{ contents: unknown } | null>;
  doComplete(document: object, position: object, json: object): Promise<{ items: { label: string }[] }>;
}

interface TextModule {
  TextDocument: { create(uri: string, language: string, version: number, text: string): TextDocument };
}
interface TextDocument {
  positionAt(offset: number): object;
}

async function inEditor(text: string) {
  const load = (path: string) => tool<{ default: unknown }>(`../${path}`);
  const { default: service } = (await load(engine)) as {
    default: { getLanguageService(params: object): Service };
  };
  const { default: texts } = (await load(
    'node_modules/vscode-languageserver-textdocument/lib/umd/main.js',
  )) as { default: TextModule };
  const editor = service.getLanguageService({
    schemaRequestService: (uri: string) => Promise.resolve(files.get(uri.slice('file:///s/'.length)) ?? ''),
    workspaceContext: { resolveRelativePath: (path: string, base: string) => new URL(path, base).href },
  });
  editor.configure({ validate: true });
  const document = texts.TextDocument.create('file:///s/a.json', 'json', 1, text);
  const json = editor.parseJSONDocument(document);
  const place = (word: string) => document.positionAt(text.indexOf(word) + 1);
  return {
    told: async () =>
      (await editor.doValidation(document, json)).map(
        ({ range, message }) => `${range.start.line + 1}: ${message}`,
      ),
    hover: async (word: string) =>
      JSON.stringify((await editor.doHover(document, place(word), json))?.contents),
    complete: async (word: string) =>
      (await editor.doComplete(document, place(word), json)).items.map(({ label }) => label),
  };
}

test(
  'VS Code marks wrong types, missing and unknown fields, inside units too',
  { skip: without },
  async () => {
    const { told } =
      await inEditor(`{ "$schema": "org-tree.schema.json", "kind": "org-tree", "version": 1, "title": "t", "asOf": "2018",
    "_mine": 1, "colour": 1,
    "units": [
      { "id": "c", "name": "a", "type": "x", "contact": { "phone": 5 } },
      { "id": "d", "type": "x" },
      { "id": "e", "name": "a", "type": "x", "parentID": "c" },
      { "id": "f", "withdrawn": true },
      { "id": "g", "name": "a", "type": "x", "posts": [{ "id": "p", "title": "书记", "holder": "郑海" }] } ] }`);
    assert.deepEqual((await told()).sort(), [
      '2: Property colour is not allowed.',
      '4: Incorrect type. Expected "string".',
      '5: Missing property "name".',
      '6: Property parentID is not allowed.',
      '8: Incorrect type. Expected one of object, null.',
    ]);
    const district = await inEditor(
      '{ "$schema": "district.schema.json", "kind": "district", "version": 1, "title": "t", "asOf": "2018", "documents": {\n"org": { "kind": "org-tree", "version": 1, "title": "t", "asOf": "2018", "units": [{ "id": "a", "name": 5, "type": "t" }] } } }',
    );
    assert.deepEqual(await district.told(), ['2: Incorrect type. Expected one of string, object.']);
  },
);

test(
  'VS Code tells a field in its own words, in both languages, and completes rows',
  { skip: without },
  async () => {
    const { hover, complete } = await inEditor(
      '{ "$schema": "org-tree.schema.json", "kind": "org-tree", "asOf": "2018", "units": [{ "id": "c", "posts": [{ "duties": [] }] }] }',
    );
    const asOf = await hover('"asOf"');
    assert.match(asOf, /截至日期.*数字截至的日子.*The day the figures are true of/);
    assert.doesNotMatch(asOf, /写成2018/);
    const unitFields = await complete('"id"');
    for (const field of ['parentId', 'name', 'contact', 'counts'])
      assert.ok(unitFields.includes(field), field);
    assert.ok((await complete('"duties"')).includes('holder'));
  },
);
