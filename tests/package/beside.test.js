/** The classic scripts and the files beside them: each by its element or language, found by folder, and none of them twice. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { createContext, runInContext } from 'node:vm';
import { elementNames, seamOf } from '../../.tools/build/seams.js';
import { filesIn } from '../../.tools/lib/files.js';
import { root } from '../../.tools/lib/root.js';
import { files, manifest, read } from './package.js';

const elements = elementNames();
const hasPaper = (name) => existsSync(join(root, `src/elements/${name}/paper/index.ts`));
const tables = filesIn('src').filter((path) => /\.strings\.[\w-]+\.ts$/.test(path));

/** What a file leaves on a page, by the names of its keys. */
function left(name) {
  const context = createContext({});
  runInContext('window = globalThis', context);
  runInContext(read(`dist/qianshao-${name}.iife.js`), context);
  const page = runInContext('window', context);
  return Object.fromEntries(
    Object.getOwnPropertySymbols(page)
      .map((symbol) => [Symbol.keyFor(symbol), page[symbol]])
      // The clock is the page's.
      .filter(([key]) => key.includes('@')),
  );
}

test('every element has a script of its own, and one for its paper', () => {
  assert.ok(elements.includes('org-tree'));
  for (const name of elements) {
    assert.ok(files.includes(`dist/qianshao-${name}.iife.js`), name);
    if (hasPaper(name)) assert.ok(files.includes(`dist/qianshao-${name}-paper.iife.js`), `${name}: paper`);
  }
});

test('the paper of each element is its own, of this version', () => {
  for (const name of elements.filter(hasPaper)) {
    const key = `qianshao.${name}-paper@${manifest.version}`;
    const page = left(`${name}-paper`);
    assert.deepEqual(Object.keys(page), [key]);
    assert.ok(Object.keys(page[key].paper).length > 0, `${name}: nothing in it`);
  }
});

test('each language but zh-CN is one file with the words of every table', () => {
  const locales = new Set(tables.map((path) => seamOf(path).file));
  assert.deepEqual([...locales].sort(), ['en', 'zh-TW']);
  for (const locale of locales) {
    const held = left(locale)[`qianshao.${locale}@${manifest.version}`];
    const wanted = tables.map(seamOf).filter(({ file }) => file === locale);
    assert.deepEqual(Object.keys(held).sort(), wanted.map(({ key }) => key).sort());
    for (const [key, { words }] of Object.entries(held)) {
      assert.ok(Object.keys(words).length > 0, `${locale}: ${key} has no words`);
      // The longest sentence of the table: it stands here and nowhere else.
      const [longest] = Object.values(words)
        .filter((word) => typeof word === 'string')
        .sort((a, b) => b.length - a.length);
      // The names of the rules' sources are in the script in every language, with the rules.
      if (longest === undefined) continue;
      for (const script of ['', ...elements.map((name) => `-${name}`)])
        assert.ok(!wordsIn(script).includes(longest), `${locale}: ${key} in qianshao${script}`);
    }
  }
});

test('the words of problems are in a file of their own, of every kind', () => {
  const held = left('problems')[`qianshao.problems@${manifest.version}`];
  assert.ok(held.generic.generic['zh-CN']['not-json'], 'the general ones');
  for (const kind of ['org-tree', 'district']) assert.ok(Object.keys(held[kind].words.en).length > 0, kind);
});

test('no file beside the scripts holds a second copy of Lit', () => {
  for (const file of files.filter((name) => /^dist\/qianshao-.*\.iife\.js$/.test(name))) {
    if (elements.some((name) => file === `dist/qianshao-${name}.iife.js`)) continue;
    assert.ok(!read(file).includes('litHtmlVersions'), file);
  }
});

/** A script with its escapes undone, so that words can be looked for. */
function wordsIn(script) {
  return read(`dist/qianshao${script}.iife.js`).replace(/\\u([0-9a-f]{4})/gi, (_, code) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}
