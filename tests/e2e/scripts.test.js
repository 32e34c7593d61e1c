/* global document, Qianshao, customElements */
/** The classic scripts on one page: what they share, what they fetch from beside them, and what happens without it. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { elementNames } from '../../.tools/build/seams.js';
import { root } from '../../.tools/lib/root.js';
import { watch } from '../storybook/preview.js';
import { settle, stage } from './demo.js';

const at = stage();
const elements = elementNames();
const demo = {
  kind: 'org-tree',
  version: 1,
  title: '样本',
  asOf: '2018-11-05',
  types: [{ id: 't', label: '党委' }],
};
const small = { ...demo, units: [{ id: 'c', name: '第一党委', type: 't' }] };

/** A page with these scripts and this markup; `edit` may change what a file beside them says, or refuse it with null. */
async function show(scripts, body, edit = (name, text) => text) {
  const page = await at.browser.newPage();
  const told = watch(page, at.origin);
  const hints = [];
  page.on('console', (message) => message.type() === 'warn' && hints.push(message.text()));
  await page.setRequestInterception(true);
  page.on('request', async (request) => {
    const { pathname } = new URL(request.url());
    const [, name] = /^\/dist\/qianshao-?(.*)\.iife\.js$/.exec(pathname) ?? [];
    if (name === undefined) return request.continue();
    const text = edit(name, await readFile(join(root, pathname), 'utf8'));
    return text === null
      ? request.abort()
      : request.respond({ status: 200, contentType: 'text/javascript', body: text });
  });
  await page.goto(`${at.origin}/test/html`);
  const heads = scripts.map((name) => `<script src="/dist/qianshao${name && `-${name}`}.iife.js"></script>`);
  await page.setContent(`<!doctype html><html lang="zh-CN"><body>${heads.join('')}${body}`);
  return { page, told, hints };
}

const give = (page, data) =>
  page.evaluate(async (document_) => {
    for (const each of document.querySelectorAll('qs-org-tree')) each.data = document_;
    for (const each of document.querySelectorAll('qs-org-tree')) await each.updateComplete;
  }, data);
const textOf = (page, selector) =>
  page.$eval(selector, (each) => each.shadowRoot.querySelector('.qs').textContent.replace(/\s+/g, ' '));
const fetched = (page) =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => /qianshao-?(.*)\.iife\.js/.exec(name)?.[1])
      .filter((name) => name !== undefined),
  );

test('one element alone: it paints, finds, prints and speaks as in the large script', async () => {
  const { page, told } = await show(['org-tree'], '<qs-org-tree lang="en"></qs-org-tree>');
  await give(page, small);
  await settle(page);
  assert.match(await textOf(page, 'qs-org-tree'), /Find a person or post/);
  assert.match(await page.$eval('qs-org-tree', (tree) => tree.toCSV()), /第一党委/);
  // Hints about attributes stand beside the words of problems; a developer's host asks for them.
  assert.deepEqual((await fetched(page)).sort(), ['en', 'org-tree', 'org-tree-paper', 'problems']);
  assert.equal(await page.evaluate(() => typeof Qianshao.QsOrgTree), 'function');
  await page.close();
  assert.deepEqual(told, []);
});

for (const name of elements) {
  test(`the script of qs-${name} beside the large one, before and after it`, async () => {
    for (const scripts of [
      ['', name],
      [name, ''],
    ]) {
      const { page, told } = await show(scripts, '<qs-org-tree></qs-org-tree>');
      await give(page, small);
      await settle(page);
      const same = await page.evaluate((tag) => {
        const element = customElements.get(tag);
        return Object.values(Qianshao).includes(element) && typeof Qianshao.readDocument === 'function';
      }, `qs-${name}`);
      assert.ok(same, 'the class on Qianshao is not the one behind the tag');
      await page.close();
      assert.deepEqual(told, []);
    }
  });
}

test('the scripts of all elements on one page: each tag stands, and what is loaded is heard by all', async () => {
  const body = `<qs-provider><qs-org-tree></qs-org-tree></qs-provider><qs-org-tree></qs-org-tree>`;
  const { page, told } = await show(elements, body);
  const standing = await page.evaluate(
    (names) => names.filter((name) => customElements.get(`qs-${name}`)),
    [...elements, 'provider'],
  );
  assert.deepEqual(standing, [...elements, 'provider']);
  await page.evaluate(
    (data) =>
      Qianshao.load({ kind: 'district', version: 1, title: '区', asOf: '2018', documents: { org: data } }),
    small,
  );
  await settle(page);
  assert.equal((await page.$$('qs-org-tree[state="ready"]')).length, 2);
  await page.close();
  assert.deepEqual(told, []);
});

test('one clock for all scripts: a rehearsed day is told by each', async () => {
  const { page } = await show(['org-tree', ''], '');
  const days = await page.evaluate(() => {
    Qianshao.clock.now = () => Date.UTC(2030, 0, 2, 12);
    return [Qianshao.today(Qianshao.clock.now())];
  });
  assert.deepEqual(days, ['2030-01-02']);
  await page.close();
});

test('without the words of a language the source is painted, and they come when they can be had', async () => {
  const { page } = await show([''], '<qs-org-tree lang="en"></qs-org-tree>', (name, text) =>
    name === 'en' ? null : text,
  );
  await give(page, small);
  await settle(page);
  assert.match(await textOf(page, 'qs-org-tree'), /找人、找岗位/);
  await page.close();
});

test('the words of another version are not taken', async () => {
  const { page, hints } = await show([''], '<qs-org-tree lang="en"></qs-org-tree>', (name, text) =>
    name === 'en' ? text.replace(/qianshao\.en@[\d.]+/, 'qianshao.en@9.9.9') : text,
  );
  await give(page, small);
  await settle(page);
  assert.match(await textOf(page, 'qs-org-tree'), /找人、找岗位/);
  assert.match(hints.join('\n'), /qianshao-en\.iife\.js is not of version \d/);
  await page.close();
});

test('a problem is told in words that are fetched then, and without them by its place and code', async () => {
  const wrong = { ...small, asOf: '2018/11/5' };
  for (const without of [false, true]) {
    const { page } = await show([''], '<qs-org-tree></qs-org-tree>', (name, text) =>
      without && name === 'problems' ? null : text,
    );
    await give(page, wrong);
    await page.waitForFunction(
      (wanted) => document.querySelector('qs-org-tree').shadowRoot.textContent.includes(wanted),
      { timeout: 15_000 },
      without ? 'bad-date' : '不是日期',
    );
    assert.match(await textOf(page, 'qs-org-tree'), /\/asOf/);
    // What was asked for in vain is noted a moment after it was told.
    for (let tries = 0; tries < 50 && (await fetched(page)).length < 2; tries++)
      await new Promise((next) => setTimeout(next, 100));
    assert.deepEqual(await fetched(page), ['', 'problems']);
    const described = await page.evaluate(
      () =>
        Qianshao.describe({ pointer: '', code: 'bad-date', severity: 'error', params: { value: 'x' } }, 'en')
          .message,
    );
    if (without) assert.equal(described, 'bad-date');
    else assert.match(described, /date/);
    await page.close();
  }
});
