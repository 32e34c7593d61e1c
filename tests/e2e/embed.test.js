/* global document */
/** The page that writes the lines to embed: they run as written, and a changed script does not. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { integrity } from '../../.tools/release.js';
import { stage } from './demo.js';

const at = stage();

/** The lines for an element, as a web team copies them. */
async function linesFor(name) {
  const page = await at.browser.newPage();
  await page.goto(`${at.origin}/demo/embed/`, { waitUntil: 'load' });
  await page.select('#element', name);
  await page.select('#theme', 'elder');
  await page.waitForFunction(
    (tag) => document.querySelector('#code').textContent.includes(tag),
    {},
    `<qs-${name}`,
  );
  await page.waitForSelector(`#stage qs-${name}[state="ready"]`);
  const lines = await page.$eval('#code', (code) => code.textContent);
  await page.close();
  return lines.replace('/qianshao/', '/dist/').replace('/data/', '/demo/data/');
}

/** Whether an element on a page of these lines has its document. */
async function runs(lines, name, patience = 20_000) {
  const page = await at.browser.newPage();
  const address = `${at.origin}/demo/embed/pasted.html`;
  await page.setRequestInterception(true);
  page.on('request', (request) =>
    request.url() === address
      ? request.respond({
          status: 200,
          contentType: 'text/html; charset=utf-8',
          body: `<!doctype html>${lines}`,
        })
      : request.continue(),
  );
  await page.goto(address, { waitUntil: 'load' });
  const state = await page
    .waitForSelector(`qs-${name}[state="ready"]`, { timeout: patience })
    .then(() => 'ready')
    .catch(() => 'never');
  await page.close();
  return state;
}

test('what is chosen last is what is written; another site’s script is asked for so that its sum is checked', async () => {
  const page = await at.browser.newPage();
  await page.setRequestInterception(true);
  const late = [];
  page.on('request', (request) => {
    if (request.url().endsWith('qianshao-leaderboard.iife.js') && request.resourceType() === 'fetch')
      late.push(request);
    else void request.continue();
  });
  await page.goto(`${at.origin}/demo/embed/`, { waitUntil: 'load' });
  await page.$eval('#folder', (field) => (field.value = 'https://static.example.cn/qianshao/'));
  await page.select('#element', 'leaderboard');
  await page.select('#element', 'ballot');
  const code = () => page.$eval('#code', ({ textContent }) => textContent);
  await page.waitForFunction(() => document.querySelector('#code').textContent.includes('<qs-ballot'));
  const answered = late.map((each) => page.waitForResponse((response) => response.request() === each));
  for (const each of late) await each.continue();
  await Promise.all(answered);
  await new Promise((done) => setTimeout(done, 300));
  assert.ok(late.length > 0);
  assert.match(await code(), /<qs-ballot src="\/data\/ballot/);
  assert.match(await code(), /integrity="sha384-[^"]+" crossorigin="anonymous"/);
  await page.close();
});

for (const name of ['org-tree', 'honor-roll', 'ballot'])
  test(`the lines of ${name} run as written`, async () => {
    const lines = await linesFor(name);
    const sum = integrity(readFileSync(`dist/qianshao-${name}.iife.js`));
    assert.ok(lines.includes(sum), lines);
    assert.match(lines, /data-qs-theme="elder"/);
    assert.equal(await runs(lines, name), 'ready');
    if (name !== 'org-tree') return;
    assert.equal(
      await runs(lines.replace(sum.slice(7, 12), 'AAAAA'), name, 5_000),
      'never',
      'a changed script runs',
    );
  });
