/**
 * Every story and every page of documentation, opened by itself in Chromium: it renders, axe finds nothing, the console
 * stays free of errors, and nothing is asked of another origin.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { violations } from './axe.js';
import { entries, launch, open, serveStorybook, watch } from './preview.js';

/** Pages at once: one a core of the smallest machine this runs on. */
const concurrency = 2;

const all = entries();

describe('stories', { concurrency }, () => {
  let server, browser;
  before(async () => {
    server = await serveStorybook();
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });

  for (const entry of all) {
    it(`${entry.title}: ${entry.name} (${entry.id})`, { timeout: 90_000 }, async () => {
      const page = await browser.newPage();
      try {
        const told = watch(page, server.origin);
        await open(page, server.origin, entry);
        const found = await violations(page);
        assert.deepEqual([...told, ...found], []);
      } finally {
        await page.close();
      }
    });
  }

  it('the frame around them says nothing and asks nothing of another origin', async () => {
    const page = await browser.newPage();
    const told = watch(page, server.origin);
    await page.goto(server.origin, { waitUntil: 'load' });
    await page.waitForSelector('#storybook-explorer-tree', { timeout: 60_000 });
    await page.close();
    assert.deepEqual(told, []);
  });
});

describe('Storybook', () => {
  it('shows what was built', (test) => {
    const pages = all.filter(({ type }) => type === 'docs').length;
    test.diagnostic(`${all.length - pages} stories, ${pages} pages`);
    assert.ok(all.length > 0);
  });
});
