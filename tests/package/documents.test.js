/** The documents beside the sources: links that lead somewhere, commands that exist, a list of parts that can be made. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { filesIn } from '../../.tools/lib/files.js';
import { sbom } from '../../.tools/sbom.js';
import { root } from '../../.tools/lib/root.js';

const documents = [
  'README.md',
  'README.zh-CN.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'SECURITY.md',
  'llms.txt',
  'src/README.md',
];
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

for (const path of documents) {
  const text = readFileSync(join(root, path), 'utf8');
  test(`${path}: every link leads to a file of the repository`, () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)#\s]+)(#[^)]*)?\)/g)].map(([, link]) => link);
    const dead = links.filter((link) => !existsSync(join(root, dirname(path), link)));
    assert.deepEqual(dead, []);
  });
  test(`${path}: every npm script it names is there`, () => {
    const names = [...text.matchAll(/npm run (?:--silent )?([\w-]+)/g)].map(([, name]) => name);
    assert.deepEqual(
      names.filter((name) => !(name in scripts)),
      [],
    );
  });
}

const guides = [...documents, ...filesIn('stories').filter((path) => path.endsWith('.mdx'))].map((path) => [
  path,
  readFileSync(join(root, path), 'utf8'),
]);

test('every document and rule that is shown as an example passes the check', async () => {
  const { readAnyDocument } = await import('qianshao/contract.js');
  const { readRule } = await import('qianshao/rules.js');
  const examples = guides.flatMap(([path, text]) =>
    [...text.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json]) => [path, JSON.parse(json)]),
  );
  assert.ok(examples.length > 3);
  for (const [path, example] of examples) {
    const { problems } = 'quorum' in example ? readRule(example) : readAnyDocument(example);
    assert.deepEqual(problems, [], path);
  }
});

test('what an example imports is exported', async () => {
  for (const [path, text] of guides)
    for (const [, names, address] of text.matchAll(/import \{ (.+?) \} from '(qianshao\/[\w-]+\.js)'/g)) {
      const module = await import(address);
      for (const name of names.split(', ')) assert.ok(name in module, `${path}: ${name} of ${address}`);
    }
});

test('the tests that SECURITY.md names are there', () => {
  const text = readFileSync(join(root, 'SECURITY.md'), 'utf8');
  const named = [...text.matchAll(/`(tests\/[\w./-]+)`/g)].map(([, path]) => path);
  assert.ok(named.length > 8, 'it names tests');
  assert.deepEqual(
    named.filter((path) => !existsSync(join(root, path))),
    [],
  );
});

test('`npm run sbom` lists the runtime dependencies and what these need, and no tool of the build', () => {
  const names = sbom().components.map(({ name }) => name);
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  for (const name of [...Object.keys(dependencies), '@lit/reactive-element', 'internmap'])
    assert.ok(names.includes(name), `${name} is missing`);
  assert.ok(!names.includes('typescript') && !names.includes('storybook'));
});
