/* global document */
/** The page for clerks: a sheet in, its problems by row and column, the element beside, and nothing leaves the page. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { stage } from './demo.js';
import { saving } from './saving.js';

const at = stage();
const folder = mkdtempSync(join(tmpdir(), 'qianshao-'));
after(() => rmSync(folder, { recursive: true }));

const heads = '称号,级别,授予单位,日期';
const file = (name, text) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

async function opened() {
  const page = await at.browser.newPage();
  const told = [];
  page.on('console', (message) => told.push(message.text()));
  page.on('pageerror', (error) => told.push(String(error)));
  page.on('request', (request) => {
    if (!request.url().startsWith(at.origin) || request.method() !== 'GET') told.push(request.url());
  });
  await page.goto(`${at.origin}/demo/convert/`);
  const said = (wanted) =>
    page.waitForFunction(
      (words) => document.getElementById('result').textContent.includes(words),
      {},
      wanted,
    );
  const choose = async (path) => (await page.$('#file')).uploadFile(path);
  return { page, told, said, choose };
}

test('problems stand by row and column; mended, the element shows it and it can be saved', async () => {
  const { page, told, said, choose } = await opened();
  await said('还没有选表格');
  await choose(
    file('bad.csv', `标题,荣誉\n截至日期,2018.11.5\n种类,荣誉\n${heads}\n一,省级,,2017-13\n,省级,,\n`),
  );
  await said('没有转换：2处错误');
  const rows = await page.$$eval('#problems th', (cells) => cells.map((each) => each.textContent));
  assert.deepEqual(rows, ['第5行D列“日期”', '第6行A列“称号”']);
  assert.equal(await page.$eval('#json', (button) => button.disabled), true);
  await choose(file('good.csv', `标题,荣誉\n截至日期,2018.11.5\n种类,荣誉\n${heads}\n一,省级,,2017\n`));
  await said('已转换，没有问题');
  await page.waitForSelector('qs-honor-roll[state="ready"]');
  assert.equal(await page.$eval('#json', (button) => button.disabled), false);
  assert.deepEqual(told, []);
  await page.close();
});

test('what stops the conversion stands before all that does not', async () => {
  const { page, told, said, choose } = await opened();
  const photos = Array.from({ length: 300 }, (_, i) => `${i}.jpg,4,3,照片${i}`);
  const head = '标题,照片\n截至日期,2018\n种类,照片墙\n文件,宽,高,题名';
  await choose(file('photos.csv', `${head}\n${photos.join('\n')}\n300.jpg,宽,3,好\n`));
  await said('没有转换：1处错误');
  assert.equal(await page.$eval('#problems th', (cell) => cell.textContent), '第305行B列“宽”');
  assert.equal(await page.$eval('#more', (each) => each.textContent), '还有101处。');
  assert.deepEqual(told, []);
  await page.close();
});

test('each kind is saved in a file of its own, and a file that was mended can be chosen again', async () => {
  const { page, told, said, choose } = await opened();
  const to = join(folder, 'saved');
  const save = await saving(page, to);
  await choose(file('荣誉.csv', `标题,荣誉\n截至日期,2018.11.5\n种类,荣誉\n${heads}\n一,省级,,2017\n`));
  await said('荣誉.csv：已转换');
  assert.equal(await page.$eval('#how', (each) => each.textContent), '<qs-honor-roll src="honor-roll.json">');
  for (const [id, name, begins] of [
    ['json', 'honor-roll.json', '{\n  "kind": "honor-roll"'],
    ['script', 'honor-roll.js', 'Qianshao.load({\n  "kind": "honor-roll"'],
  ]) {
    const path = await save(() => page.click(`#${id}`));
    assert.equal(path, join(to, name));
    assert.ok(readFileSync(path, 'utf8').startsWith(begins), name);
  }
  const [chooser] = await Promise.all([page.waitForFileChooser(), page.click('#file')]);
  assert.equal(
    await page.$eval('#file', ({ value }) => value),
    '',
    'no browser tells a change to the same file',
  );
  await chooser.cancel();
  assert.deepEqual(told, []);
  await page.close();
});

test('each template is shown by its element; rows are left out when that is asked for', async () => {
  const { page, told, said, choose } = await opened();
  for (const kind of ['org-tree', 'leaderboard', 'honor-roll', 'photo-wall', 'ballot']) {
    await page.select('#kind', kind);
    await page.waitForSelector(`qs-${kind}[state="ready"]`);
  }
  await page.select('#kind', 'honor-roll');
  await choose(file('half.csv', `${heads}\n一,省级,,2017-13\n二,省级,,\n`));
  await page.type('#title', '荣誉');
  await page.type('#as-of', '2018-11-05');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await said('已转换，1处提醒');
  assert.equal(await page.$$eval('#problems tr', (all) => all.length), 1);
  // The invented photos of the template are not there.
  assert.deepEqual(
    told.filter((each) => !/404|photos\/example/.test(each)),
    [],
  );
  await page.close();
});
