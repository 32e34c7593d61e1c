import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { OrgTreeDocument } from '../../src/contract/generated/org-tree/types.js';
import { fitName } from '../../src/text/index.js';

const org = JSON.parse(readFileSync('demo/data/org.json', 'utf8')) as OrgTreeDocument;
const units = org.units ?? [];
const posts = units.flatMap((unit) => (unit.posts ?? []).map((post) => ({ unit, post })));
const titled = (type: string, title: string) =>
  posts.filter(
    ({ unit, post }) => unit.type === type && (post.title as Record<string, string>)['zh-CN'] === title,
  );

test('the demo community agrees with the public report', () => {
  assert.equal(units.filter((unit) => unit.type === 'committee').length, 1);
  assert.equal(units.filter((unit) => unit.type === 'branch').length, 11);
  assert.equal(units.filter((unit) => unit.type === 'group').length, 33);
  assert.equal(titled('branch', '书记').length, 11);
  assert.equal(titled('branch', '支部委员').length, 22);
  assert.equal(titled('group', '组长').length, 33);
  assert.equal(org.asOf, '2018-11-05');
});

test('its people are invented and it says so', () => {
  assert.equal(org.sample, true);
  for (const language of ['zh-CN', 'zh-TW', 'en']) assert.ok((org.note as Record<string, string>)[language]);
  const names = (org.people ?? []).map((person) => person.name as string);
  assert.equal(new Set(names).size, names.length);
  for (const name of names) assert.match(name, /^\p{Script=Han}{2,4}$/u, 'no blank inside a name');
  assert.ok(names.some((name) => fitName(name).fit === 'two'));
  assert.doesNotMatch(JSON.stringify(org), /1\d{10}|\d{17}[\dX]/, 'no number that could be somebody’s');
});

test('it shows what a tree must bear: two posts of one person, a vacancy, a step overdue, second lines', () => {
  const holders = posts.flatMap(({ post }) => (post.holder?.person ? [post.holder.person] : []));
  assert.equal(holders.length - new Set(holders).size, 1);
  assert.equal(posts.filter(({ post }) => post.holder === null).length, 1);
  assert.equal(
    posts.flatMap(({ post }) => post.cycle ?? []).filter((step) => step.state === 'due').length,
    1,
  );
  const ids = new Set([...units, ...(org.people ?? [])].map(({ id }) => id));
  for (const { from, to } of org.relations ?? []) assert.ok(ids.has(from) && ids.has(to));
  assert.equal(org.relations?.filter(({ kind }) => kind === 'mentor').length, 4);
});

test('the district files are fresh', async () => {
  const { default: demo } = (await import(pathToFileURL(resolve('.tools/generate/demo.js')).href)) as {
    default: (root: string) => Promise<Map<string, string>>;
  };
  const files = await demo(resolve('.'));
  assert.equal(files.size, 2);
  for (const [path, text] of files) assert.equal(readFileSync(path, 'utf8'), text, path);
  const district = JSON.parse(readFileSync('demo/data/district.json', 'utf8')) as {
    documents: { org: unknown };
  };
  assert.deepEqual(district.documents.org, org);
});
