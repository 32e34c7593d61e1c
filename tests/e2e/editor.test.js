/* global document, Event */
/** The editor: a form of the schema, the element beside it, steps back and forth, problems at their field. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { stage } from './demo.js';
import { saving } from './saving.js';

const at = stage();

async function opened() {
  const page = await at.browser.newPage();
  const told = [];
  page.on('console', (message) => told.push(message.text()));
  page.on('pageerror', (error) => told.push(String(error)));
  page.on('request', (request) => {
    if (!request.url().startsWith(at.origin) || request.method() !== 'GET') told.push(request.url());
  });
  await page.goto(`${at.origin}/demo/editor/`);
  await page.waitForSelector('qs-honor-roll[state="ready"]');
  return { page, told };
}

const dataOf = (page) => page.$eval('#preview > *', (element) => element.data);
const said = (page, wanted) =>
  page.waitForFunction((words) => document.getElementById('result').textContent.includes(words), {}, wanted);
const open = (page, key) =>
  page.$eval(`summary[data-key="${key}"]`, (summary) => summary.parentElement.open || summary.click());
const settle = (page) => page.evaluate(() => new Promise((done) => setTimeout(done, 300)));

test('a field that is changed shows at once; its problem stands below it; undo takes it back', async () => {
  const { page, told } = await opened();
  await open(page, '/honors');
  await settle(page);
  await open(page, '/honors/0');
  await settle(page);
  const level = '.control[data-key="/honors/0/level"]';
  await page.$eval(level, (control) => {
    control.value = '宇宙级';
    control.dispatchEvent(new Event('input'));
  });
  await said(page, '1处提醒');
  assert.equal((await dataOf(page)).honors[0].level, '宇宙级');
  const words = await page.$eval(level, (control) => [
    control.getAttribute('aria-invalid'),
    document.getElementById(control.getAttribute('aria-describedby')).textContent,
  ]);
  assert.equal(words[0], 'true');
  assert.match(words[1], /没有列在levels里/);
  await page.click('#undo');
  await said(page, '没有问题');
  assert.equal((await dataOf(page)).honors[0].level, 'national');
  await page.click('#redo');
  await said(page, '1处提醒');
  assert.deepEqual(told, []);
  await page.close();
});

test('records are added, moved and taken out by keyboard, and the focus stays near', async () => {
  const { page, told } = await opened();
  const count = (await dataOf(page)).honors.length;
  await open(page, '/honors');
  await settle(page);
  await page.focus('[data-key="/honors new"]');
  await page.keyboard.press('Enter');
  await settle(page);
  assert.equal((await dataOf(page)).honors.length, count + 1);
  assert.equal(
    await page.evaluate(() => document.activeElement.getAttribute('data-key')),
    `/honors/${count}`,
  );
  await page.focus('[data-key="/honors/1 up"]');
  const before = (await dataOf(page)).honors.map(({ id }) => id);
  await page.keyboard.press('Enter');
  await settle(page);
  const after = (await dataOf(page)).honors.map(({ id }) => id);
  assert.deepEqual(after.slice(0, 2), [before[1], before[0]]);
  await page.focus('[data-key="/honors/0 remove"]');
  await page.keyboard.press('Enter');
  await settle(page);
  assert.equal((await dataOf(page)).honors[0].id, before[0]);
  assert.deepEqual(told, []);
  await page.close();
});

const type = (page, key, text) =>
  page.$eval(
    `.control[data-key="${key}"]`,
    (control, value) => {
      control.value = value;
      control.dispatchEvent(new Event('input'));
    },
    text,
  );

test('each document of a district has its own steps; undo shows the one that it changes', async () => {
  const { page, told } = await opened();
  await page.select('#example', 'district');
  await page.waitForSelector('qs-org-tree[state="ready"]');
  const names = await page.$$eval('#name option', (options) => options.map(({ value }) => value));
  const before = (await dataOf(page)).asOf;
  await type(page, '/asOf', '2019');
  await page.select('#name', 'honors');
  await page.waitForSelector('qs-honor-roll[state="ready"]');
  const other = (await dataOf(page)).asOf;
  await type(page, '/asOf', '2020');
  await settle(page);
  await page.click('#undo');
  await settle(page);
  assert.equal((await dataOf(page)).asOf, other);
  assert.equal(await page.$eval('#name', ({ value }) => value), 'honors');
  await page.click('#undo');
  await page.waitForSelector('qs-org-tree[state="ready"]');
  assert.equal(await page.$eval('#name', ({ value }) => value), names[0]);
  assert.equal((await dataOf(page)).asOf, before);
  await page.click('#redo');
  await settle(page);
  assert.equal((await dataOf(page)).asOf, '2019');
  assert.deepEqual(
    told.filter((each) => !each.includes('404')),
    [],
  );
  await page.close();
});

test('after another file the first change can be taken back, and what was not saved is asked for', async () => {
  const { page } = await opened();
  const asked = [];
  let answer = false;
  page.on('dialog', (dialog) => {
    asked.push(dialog.message());
    void (answer ? dialog.accept() : dialog.dismiss());
  });
  await type(page, '/asOf', '2019');
  await page.select('#example', 'leaderboard');
  await settle(page);
  assert.equal((await dataOf(page)).kind, 'honor-roll', 'kept');
  assert.equal(await page.$eval('#example', ({ value }) => value), 'honor-roll');
  answer = true;
  await page.select('#example', 'leaderboard');
  await page.waitForSelector('qs-leaderboard[state="ready"]');
  assert.equal(asked.length, 2);
  const { asOf } = await dataOf(page);
  await type(page, '/asOf', '2020');
  await settle(page);
  await page.click('#undo');
  await settle(page);
  assert.equal((await dataOf(page)).asOf, asOf);
  // Nothing is left to be lost.
  await page.select('#example', 'org');
  await page.waitForSelector('qs-org-tree[state="ready"]');
  assert.equal(asked.length, 2);
  await page.close();
});

test('a name that is there already keeps its value', async () => {
  const { page } = await opened();
  await page.select('#example', 'leaderboard');
  await page.waitForSelector('qs-leaderboard[state="ready"]');
  await open(page, '/entries');
  await settle(page);
  await open(page, '/entries/0');
  await settle(page);
  await open(page, '/entries/0/values');
  await settle(page);
  const { values } = (await dataOf(page)).entries[0];
  const [name] = Object.keys(values);
  await page.evaluate((wanted) => {
    const place = document.querySelector('summary[data-key="/entries/0/values"]').parentElement;
    const add = [...place.querySelectorAll('.add')].find((each) => each.querySelector('input'));
    add.querySelector('input').value = wanted;
    add.querySelector('button').click();
  }, name);
  await settle(page);
  assert.deepEqual((await dataOf(page)).entries[0].values, values);
  assert.equal(
    await page.evaluate(() => document.activeElement.getAttribute('data-key')),
    `/entries/0/values/${name}`,
  );
  await page.close();
});

test('a file in GBK is read as it was written, and bytes that are no text are refused', async () => {
  const { page } = await opened();
  const folder = mkdtempSync(join(tmpdir(), 'qianshao-'));
  const gbk = join(folder, 'gbk.json');
  // 荣誉 in GBK: C8 D9 D3 FE.
  const [head, tail] = JSON.stringify({
    ...{ kind: 'honor-roll', version: 1, title: '@', asOf: '2018', honors: [] },
  }).split('@');
  writeFileSync(
    gbk,
    Buffer.concat([Buffer.from(head), Buffer.from([0xc8, 0xd9, 0xd3, 0xfe]), Buffer.from(tail)]),
  );
  await (await page.$('#file')).uploadFile(gbk);
  await page.waitForFunction(() => document.querySelector('#preview > *').data.title === '荣誉');
  const broken = join(folder, 'broken.json');
  writeFileSync(broken, Buffer.concat([Buffer.from(head), Buffer.from([0xff, 0xff]), Buffer.from(tail)]));
  await (await page.$('#file')).uploadFile(broken);
  await said(page, '不是JSON文档');
  assert.equal((await dataOf(page)).title, '荣誉');
  rmSync(folder, { recursive: true });
  await page.close();
});

test('every example opens, the documents of a district too, without a problem', async () => {
  const { page, told } = await opened();
  for (const [example, element] of [
    ['org', 'qs-org-tree'],
    ['leaderboard', 'qs-leaderboard'],
    ['photo-wall-few', 'qs-photo-wall'],
    ['ballot-declared', 'qs-ballot'],
    ['district', 'qs-org-tree'],
  ]) {
    await page.select('#example', example);
    await page.waitForSelector(`${element}[state="ready"]`);
    // One photo of that example is kept back on purpose.
    await said(page, example.startsWith('photo') ? '0处错误' : '没有问题');
    assert.ok((await page.$$('#form .field')).length > 5);
  }
  await page.select('#name', 'honors');
  await page.waitForSelector('qs-honor-roll[state="ready"]');
  // One photo of the wall is missing, so that it can be seen what stands in its place.
  assert.deepEqual(
    told.filter((each) => !each.includes('404')),
    [],
  );
  await page.close();
});

test('opened from a folder it works as well', async () => {
  const page = await at.browser.newPage();
  const errors = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(pathToFileURL(resolve('demo/editor/index.html')).href);
  await page.waitForSelector('qs-org-tree[state="ready"]');
  await page.select('#name', 'honors');
  await page.waitForSelector('qs-honor-roll[state="ready"]');
  await said(page, '没有问题');
  await page.$eval('.control[data-key="/title"], .control[data-key="/title/zh-CN"]', (control) => {
    control.value = '改过的题目';
    control.dispatchEvent(new Event('input'));
  });
  await page.waitForFunction(() =>
    document.querySelector('qs-honor-roll').shadowRoot.textContent.includes('改过的题目'),
  );
  assert.deepEqual(errors, []);
  await page.close();
});

test('a file is saved under its own name', async () => {
  const { page, told } = await opened();
  const folder = mkdtempSync(join(tmpdir(), 'qianshao-'));
  const save = await saving(page, folder);
  await (await page.$('#file')).uploadFile(resolve('demo/data/leaderboard.json'));
  await page.waitForSelector('qs-leaderboard[state="ready"]');
  assert.equal(await save(() => page.click('#json')), join(folder, 'leaderboard.json'));
  // A hall's script is opened as well.
  await (await page.$('#example')).select('honor-roll');
  await page.waitForSelector('qs-honor-roll[state="ready"]');
  const script = join(folder, 'teams.js');
  writeFileSync(
    script,
    `window.Qianshao.load(${readFileSync('demo/data/leaderboard.json', 'utf8')}, 'teams');\n`,
  );
  await (await page.$('#file')).uploadFile(script);
  await page.waitForSelector('qs-leaderboard[state="ready"]');
  // It is saved with the name by which elements ask for it.
  rmSync(script);
  assert.equal(await save(() => page.click('#script')), script);
  assert.match(readFileSync(script, 'utf8'), /^Qianshao\.load\(\{[^]*\}, "teams"\);\n$/);
  rmSync(folder, { recursive: true });
  assert.deepEqual(told, []);
  await page.close();
});
