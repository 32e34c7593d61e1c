/* global Qianshao, document */
/** The files beside the one-file script: who fetches them and when, under the strict policy, by file://, and without them. */
import assert from 'node:assert/strict';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../.tools/lib/root.js';
import { open, stage } from './demo.js';

const at = stage();

/** What a visitor would do: goes to the line, and types. */
async function search(page, query) {
  const input = await page.waitForSelector('qs-org-tree >>> #search');
  await input.click();
  await input.evaluate((field) => (field.value = ''));
  await input.type(query);
}

const says = (page, words) =>
  page.waitForFunction(
    (wanted) =>
      document
        .querySelector('qs-org-tree')
        .shadowRoot.querySelector('[data-told]')
        .textContent.includes(wanted),
    { timeout: 10_000, polling: 50 },
    words,
  );

const fetched = (page) => {
  const paths = [];
  page.on('request', (request) => {
    if (/pinyin/.test(request.url())) paths.push(new URL(request.url()).pathname);
  });
  return paths;
};

test('under the strict policy the dictionary comes at the first search, and not before', async () => {
  const { page, told } = await open(at.browser, `${at.origin}/demo/csp/`);
  const paths = fetched(page);
  await page.reload();
  await page.waitForSelector('qs-org-tree[state="ready"]');
  assert.deepEqual(paths, []);
  await search(page, 'zjg');
  await says(page, '张建国');
  assert.deepEqual(paths, ['/dist/qianshao-pinyin.iife.js']);
  await search(page, 'ouyang');
  await says(page, '欧阳');
  assert.equal(paths.length, 1);
  await page.close();
  assert.deepEqual(told, []);
});

test('it comes by file://, too', async () => {
  const address = pathToFileURL(join(root, 'demo/offline/index.html')).href;
  const { page, told } = await open(at.browser, address);
  await search(page, 'zjg');
  await says(page, '张建国');
  await page.close();
  assert.deepEqual(told, []);
});

test('when it cannot be had, names are found by their characters, and the next search tries again', async () => {
  const { page } = await open(at.browser, `${at.origin}/demo/csp/`);
  await page.setRequestInterception(true);
  let isGone = true;
  page.on('request', (request) =>
    isGone && /pinyin/.test(request.url()) ? request.abort() : request.continue(),
  );
  const label = () =>
    page.$eval('qs-org-tree', (tree) => tree.shadowRoot.querySelector('.search-label').textContent.trim());
  assert.match(await label(), /拼音/);
  await search(page, 'zjg');
  await says(page, '没有找到');
  assert.doesNotMatch(await label(), /拼音/, 'nothing is promised that cannot be done');
  await search(page, '建国');
  await says(page, '张建国');
  isGone = false;
  await page.evaluate(() => document.querySelector('qs-org-tree').shadowRoot.activeElement.blur());
  await search(page, 'zjg');
  await says(page, '张建国');
  await page.waitForFunction(
    () =>
      document.querySelector('qs-org-tree').shadowRoot.querySelector('output').textContent.trim() === '1/1',
    { timeout: 10_000, polling: 50 },
  );
  await page.close();
});

test('the rest of the text core is in a file of its own', async () => {
  const { page, told } = await open(at.browser, `${at.origin}/demo/offline/`);
  assert.equal(await page.evaluate(() => typeof Qianshao.compareNames), 'undefined');
  await page.addScriptTag({ url: '/dist/qianshao-text.iife.js' });
  const made = await page.evaluate(() => [
    ['张三', '李四', '王五'].sort(Qianshao.compareNames).join(''),
    Qianshao.maskName('欧阳海燕'),
    Qianshao.tallyStrokes(7).text,
    typeof Qianshao.load,
  ]);
  assert.deepEqual(made, ['王五李四张三', '欧阳**', '正丅', 'function']);
  await page.close();
  assert.deepEqual(told, []);
});
