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
async function runs(lines, name) {
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
    .waitForSelector(`qs-${name}[state="ready"]`, { timeout: 5_000 })
    .then(() => 'ready')
    .catch(() => 'never');
  await page.close();
  return state;
}

for (const name of ['org-tree', 'honor-roll', 'ballot'])
  test(`the lines of ${name} run as written`, async () => {
    const lines = await linesFor(name);
    const sum = integrity(readFileSync(`dist/qianshao-${name}.iife.js`));
    assert.ok(lines.includes(sum), lines);
    assert.match(lines, /data-qs-theme="elder"/);
    assert.equal(await runs(lines, name), 'ready');
    if (name !== 'org-tree') return;
    assert.equal(
      await runs(lines.replace(sum.slice(7, 12), 'AAAAA'), name),
      'never',
      'a changed script runs',
    );
  });
