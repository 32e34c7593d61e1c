/**
 * Every story and every page of documentation, opened by itself in Chromium: it renders, axe finds nothing, the console
 * stays free of errors, and nothing is asked of another origin. Those that stand for a board look as they were accepted
 * (looks.js; `npm run looks` accepts anew and opens these alone).
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { violations } from './axe.js';
import { accepting, compare, noteMaker, pictured, still, whyNot } from './looks.js';
import { entries, launch, open, serveStorybook, watch } from './preview.js';

/** Pages at once: one a core of the smallest machine this runs on. */
const concurrency = 2;

/** A page that does not come to an end by then (ms) is told with the step it stands at; it takes ten seconds otherwise. */
const patience = 80_000;

const looksLeftOut = whyNot();
const all = entries().filter(({ id }) => !accepting || id in pictured);

describe('stories', { concurrency }, () => {
  let server;
  const browsers = [];
  const free = [];

  /** A browser for one page at a time: a page behind another's tab may get no frames, and waits for its turn to be pictured. */
  async function browserOfItsOwn() {
    const one = free.pop() ?? (await launch());
    if (!browsers.includes(one)) browsers.push(one);
    return one;
  }

  before(async () => {
    server = await serveStorybook();
    const browser = await browserOfItsOwn();
    if (accepting && looksLeftOut === '') noteMaker(await browser.version());
    free.push(browser);
  });
  after(async () => {
    await Promise.all(browsers.map((each) => each.close()));
    server?.close();
  });

  /** What is wrong with a story or a page. @param at told of each step */
  async function faultsOf(entry, at) {
    at('a new page');
    const browser = await browserOfItsOwn();
    const page = await browser.newPage();
    const told = watch(page, server.origin);
    const hasLook = entry.id in pictured && looksLeftOut === '';
    if (hasLook) await still(page);
    at('open');
    await open(page, server.origin, entry);
    at('picture');
    const look = hasLook ? await compare(page, entry.id) : [];
    at('axe');
    const found = await violations(page);
    at('close');
    await page.close();
    // One that failed is not used again.
    free.push(browser);
    return [...told, ...found, ...look];
  }

  for (const entry of all) {
    it(`${entry.title}: ${entry.name} (${entry.id})`, { timeout: patience + 10_000 }, async () => {
      let step = '';
      const work = faultsOf(entry, (next) => (step = next));
      const stop = new AbortController();
      const late = setTimeout(patience, null, { signal: stop.signal }).then(() => [`stands at: ${step}`]);
      const faults = await Promise.race([work, late]).finally(() => stop.abort());
      assert.deepEqual(faults, []);
    });
  }

  it('the frame around them says nothing and asks nothing of another origin', async () => {
    const browser = await browserOfItsOwn();
    const page = await browser.newPage();
    const told = watch(page, server.origin);
    await page.goto(server.origin, { waitUntil: 'load' });
    await page.waitForSelector('#storybook-explorer-tree', { timeout: 60_000 });
    await page.close();
    free.push(browser);
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
