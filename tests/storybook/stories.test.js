/**
 * Every story and every page of documentation, opened by itself in Chromium: it renders, axe finds nothing, the console
 * stays free of errors, and nothing is asked of another origin. Those that stand for a board look as they were accepted
 * (looks.js; `npm run looks` accepts anew and opens these alone).
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { violations } from './axe.js';
import { accepting, compare, noteMaker, pictured, still, whyNot } from './looks.js';
import { entries, launch, open, serveStorybook, watch } from './preview.js';

/** Pages at once: one a core of the smallest machine this runs on. */
const concurrency = 2;

const looksLeftOut = whyNot();
const all = entries().filter(({ id }) => !accepting || id in pictured);

describe('stories', { concurrency }, () => {
  let server, browser;
  before(async () => {
    server = await serveStorybook();
    browser = await launch();
    if (accepting && looksLeftOut === '') noteMaker(await browser.version());
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
        const hasLook = entry.id in pictured && looksLeftOut === '';
        if (hasLook) await still(page);
        await open(page, server.origin, entry);
        const look = hasLook ? await compare(page, entry.id) : [];
        const found = await violations(page);
        assert.deepEqual([...told, ...found, ...look], []);
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

  it('looks as accepted', { skip: looksLeftOut || false }, () => {
    const ids = new Set(all.map(({ id }) => id));
    assert.deepEqual(
      Object.keys(pictured).filter((id) => !ids.has(id)),
      [],
      'pictures of stories that are not there',
    );
  });
});
