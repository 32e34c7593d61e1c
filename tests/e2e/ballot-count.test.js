/* global document, localStorage, location */
/** Tellers at work in a page of their own: real keys and clicks, a real file, and the page is really loaded anew in mid-count. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { settle, stage } from './demo.js';
import { saving } from './saving.js';

const at = stage();
const folder = mkdtempSync(join(tmpdir(), 'qs-count-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const meeting = JSON.parse(readFileSync('demo/data/ballot-closed.json', 'utf8'));
/** Characters of Chinese as bytes of a page that is not told its own encoding. */
const html = (hasStore) => `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>记票</title>
<script src="/dist/qianshao.iife.js"></script>
<qs-ballot view="count" entry><script type="application/json">${JSON.stringify(meeting)}</script></qs-ballot>
${
  hasStore
    ? `<script>document.querySelector('qs-ballot').countStore = {
  read: () => localStorage.getItem('count'),
  write: (text) => localStorage.setItem('count', text),
};</script>`
    : ''
}`;

/** The tellers' page: it is served at an address of the demo, so that a reload is one. */
async function show({ hasStore }) {
  const page = await at.browser.newPage();
  const told = [];
  page.on('pageerror', ({ message }) => told.push(message));
  await page.setViewport({ width: 1280, height: 1000 });
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (!/\/demo\/tellers\.html/.test(request.url())) return void request.continue();
    void request.respond({ contentType: 'text/html; charset=utf-8', body: html(hasStore) });
  });
  await page.goto(`${at.origin}/demo/tellers.html`, { waitUntil: 'load' });
  await settle(page);
  const inside = (selector) => page.waitForSelector(`qs-ballot >>> ${selector}`, { timeout: 10_000 });
  const press = async (label) => {
    const button = await page.waitForFunction(
      (wanted) =>
        [...document.querySelector('qs-ballot').shadowRoot.querySelectorAll('button')].find(
          ({ textContent }) => textContent.trim() === wanted,
        ),
      { timeout: 10_000 },
      label,
    );
    await button.click();
    await settle(page);
    // A second press within half a second is one: between two ballots one is read aloud.
    await new Promise((next) => setTimeout(next, 550));
  };
  const screen = () =>
    page.$eval('qs-ballot', ({ shadowRoot }) => shadowRoot.textContent.replace(/\s+/g, ' '));
  const reload = async () => {
    await page.reload({ waitUntil: 'load' });
    await settle(page);
  };
  return { page, told, inside, press, screen, reload };
}

test('the host keeps it: after a reload in mid-count the tellers go on, ballots and totals alike', async () => {
  const { page, told, press, screen, reload } = await show({ hasStore: true });
  await page.evaluate(() => localStorage.clear());
  for (const label of ['赞成', '赞成', '不赞成', '整张无效']) await press(label);
  assert.match(await screen(), /已唱4张/);
  await reload();
  assert.match(await screen(), /已唱4张/);
  assert.match(await screen(), /刷新网页后接着记/);
  await press('撤销上一张');
  assert.match(await screen(), /已唱3张/);

  await press('记总数');
  await page.$eval('qs-ballot', ({ shadowRoot }) => shadowRoot.querySelector('.total input').focus());
  for (const figure of ['107', '1', '87', '12', '8']) {
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.type(figure);
    await page.keyboard.press('Tab');
    await settle(page);
  }
  assert.match(await screen(), /唱票完毕，监票人、计票人签名以后宣布/);
  await reload();
  assert.match(await screen(), /唱票完毕，监票人、计票人签名以后宣布/);
  const values = await page.$eval('qs-ballot', ({ shadowRoot }) =>
    [...shadowRoot.querySelectorAll('.total input')].map(({ value }) => value),
  );
  assert.deepEqual(values, ['107', '1', '87', '12', '8']);
  assert.deepEqual(told, []);
  await page.close();
});

test('no store: it is said, a reload loses the count, and a file brings it back', async () => {
  const { page, told, inside, press, screen, reload } = await show({ hasStore: false });
  await page.evaluate(() => localStorage.clear());
  const save = await saving(page, folder);
  assert.match(await screen(), /计票没有存下：刷新网页会丢失/);
  for (const label of ['赞成', '赞成', '弃权']) await press(label);
  const file = await save(() => press('存成文件'));
  assert.match(file, /计票.*\.json$/);
  await reload();
  assert.doesNotMatch(await screen(), /已唱3张/);

  const input = await inside('input[type=file]');
  await input.uploadFile(file);
  await page.waitForFunction(
    () => /已唱3张/.test(document.querySelector('qs-ballot').shadowRoot.textContent),
    { timeout: 10_000 },
  );
  await press('不赞成');
  assert.match(await screen(), /已唱4张/);

  // A file of another meeting, and one that is none, change nothing and are told.
  for (const text of [readFileSync(file, 'utf8').replace(meeting.meeting.date, '1999-01-01'), '{']) {
    const other = join(folder, 'other.json');
    writeFileSync(other, text);
    await (await inside('input[type=file]')).uploadFile(other);
    await page.waitForFunction(
      () => /这个文件不是本次会议的计票/.test(document.querySelector('qs-ballot').shadowRoot.textContent),
      { timeout: 10_000 },
    );
    assert.match(await screen(), /已唱4张/);
  }
  assert.equal(await page.evaluate(() => localStorage.length + Number(location.search.length > 0)), 0);
  assert.deepEqual(told, []);
  await page.close();
});
