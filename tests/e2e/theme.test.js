/* global document, Event, getComputedStyle */
/** The theme editor: every token of the sheets, the elements follow, bad pairs are told, and the sheet it saves looks the same. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { open, stage } from './demo.js';
import { saving } from './saving.js';

const at = stage();
const folder = mkdtempSync(join(tmpdir(), 'qianshao-theme-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const set = (page, name, value) =>
  page.$eval(
    `input[name="${name}"]:not([type="color"])`,
    (input, given) => {
      input.value = given;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    value,
  );
const result = (page) => page.$eval('#result', ({ textContent }) => textContent);
/** What an org tree on the page is painted in. */
const look = (page) =>
  page.$eval('qs-org-tree', (tree) => {
    const frame = tree.shadowRoot.querySelector('.qs');
    const pressed = tree.shadowRoot.querySelector('[aria-pressed="true"]');
    const { backgroundColor: ground, color: ink, fontSize, fontFamily } = getComputedStyle(frame);
    const { backgroundColor: accent, minHeight: touch } = getComputedStyle(pressed);
    return { ground, ink, fontSize, fontFamily, accent, touch };
  });

const theme = join(folder, 'qianshao-theme.css');
/** Presses "save" and reads the file. */
async function saved(page) {
  rmSync(theme, { force: true });
  const save = await saving(page, folder);
  assert.equal(await save(() => page.click('#save')), theme);
  return readFileSync(theme, 'utf8');
}

test('it has every property that a page may set, with the value of the sheets', async () => {
  const { page } = await open(at.browser, `${at.origin}/demo/theme/`);
  const found = await page.$$eval('#tokens input:not([type="color"])', (all) => all.map(({ name }) => name));
  const sheets = readFileSync('dist/themes/all.css', 'utf8');
  const wanted = [...sheets.matchAll(/--qs-([\w-]+):[^;]+;\s*\/\* public:/g)].map(([, name]) => name);
  assert.ok(wanted.length > 15);
  assert.deepEqual(found.sort(), [...new Set(wanted)].sort());
  assert.equal(await page.$eval('input[name="accent"]', ({ value }) => value), '#9e1b1e');
  // It is written as max(1rem, 16px), which a field for numbers does not take.
  assert.equal(await page.$eval('input[name="u"]', ({ value }) => value), '1');
  assert.deepEqual(
    await page.$$eval('#tokens input', (all) => all.filter(({ value }) => !value).map(({ name }) => name)),
    [],
  );
  assert.match(await result(page), /没有改动；颜色都看得清/);
  await page.close();
});

for (const base of ['paper', 'hall'])
  test(`from ${base}: the elements follow, and the saved sheet looks the same with the theme sheets and alone`, async () => {
    const { page, told } = await open(at.browser, `${at.origin}/demo/theme/`);
    await page.select('#base', base);
    const before = await look(page);
    await set(page, 'ground', '#e8f0f8');
    await set(page, 'ink', '#102030');
    await set(page, 'accent', '#084080');
    await set(page, 'on-accent', '#ffffff');
    await set(page, 'u', '1.25');
    await set(page, 'touch', '56');
    await set(page, 'font-text', 'serif');
    const after = await look(page);
    assert.deepEqual(
      [after.ground, after.ink, after.fontSize],
      ['rgb(232, 240, 248)', 'rgb(16, 32, 48)', '20px'],
    );
    for (const [name, value] of Object.entries(before)) assert.notEqual(after[name], value, name);
    const css = await saved(page);
    assert.deepEqual(told, []);
    await page.close();
    for (const sheets of ['<link rel="stylesheet" href="/dist/themes/all.css">', '']) {
      const plain = await at.browser.newPage();
      await plain.goto(`${at.origin}/test/html`);
      await plain.setContent(`<!doctype html><html lang="zh-CN"><head>${sheets}<style>${css}</style>
        <script src="/dist/qianshao.iife.js"></script></head>
        <body data-qs-theme="${base}"><qs-org-tree view="list" src="/demo/data/org.json"></qs-org-tree>`);
      await plain.waitForFunction(() =>
        document.querySelector('qs-org-tree').shadowRoot?.querySelector('[aria-pressed="true"]'),
      );
      assert.deepEqual(await look(plain), after, sheets || 'alone');
      await plain.close();
    }
  });

test('a pair that reads badly is told: below 4.5 for text, below 3 for large type and edges', async () => {
  const { page } = await open(at.browser, `${at.origin}/demo/theme/`);
  const verdictOf = (text, field) =>
    page.$$eval(
      '#pairs tr',
      (rows, wanted) => {
        const cells = rows.map((row) => [...row.cells].map(({ textContent }) => textContent));
        return cells.find(([a, b]) => a === wanted[0] && b === wanted[1]).slice(2);
      },
      [text, field],
    );
  await set(page, 'ground', '#ffffff');
  await set(page, 'ink-3', '#767676');
  assert.deepEqual(await verdictOf('标签、说明', '页面底色'), ['4.54', '可以']);
  await set(page, 'ink-3', '#777777');
  assert.deepEqual(await verdictOf('标签、说明', '页面底色'), ['4.47', '只能作大字']);
  await set(page, 'ink-3', '#999999');
  assert.deepEqual(await verdictOf('标签、说明', '页面底色'), ['2.84', '读不清']);
  assert.match(await result(page), /3对颜色看不清/);
  await set(page, 'edge', '#bbbbbb');
  assert.equal((await verdictOf('控件的边', '页面底色'))[1], '边看不清');
  await page.click('#reset');
  assert.match(await result(page), /没有改动；颜色都看得清/);
  await page.close();
});

test('what is no value of a token never comes into the sheet', async () => {
  const { page } = await open(at.browser, `${at.origin}/demo/theme/`);
  for (const [name, value] of [
    ['ink', 'red'],
    ['ink', 'url(https://x.example/)'],
    ['u', '99'],
    ['font-text', 'x; } body { display: none'],
  ]) {
    await set(page, name, value);
    assert.match(await result(page), /没有改动/, value);
  }
  await page.close();
});

test('opened from a folder it works as well, and opens again what it saved', async () => {
  const page = await at.browser.newPage();
  const errors = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(pathToFileURL(resolve('demo/theme/index.html')).href);
  await page.waitForSelector('qs-org-tree[state="ready"]');
  await page.select('#base', 'contrast');
  await set(page, 'accent', '#004400');
  const css = await saved(page);
  await page.click('#reset');
  const input = await page.$('#file');
  await input.uploadFile(theme);
  await page.waitForFunction(() => /改了1处/.test(document.querySelector('#result').textContent));
  assert.equal(await page.$eval('#base', ({ value }) => value), 'contrast');
  assert.equal(await saved(page), css);
  assert.deepEqual(errors, []);
  await page.close();
});
