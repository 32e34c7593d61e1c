/* global document */
/** Parts that are fetched at their first use: what is painted when they cannot be had. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { screens, settle, stage } from './demo.js';

const at = stage();

/** The page of modules, on which a file is refused as long as `refused` names it. */
async function show(screen, refused) {
  const page = await at.browser.newPage();
  const errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (refused.some((name) => request.url().endsWith(name))) void request.abort();
    else void request.continue();
  });
  await page.setViewport(screen);
  await page.goto(`${at.origin}/demo/modules/`, { waitUntil: 'load' });
  await settle(page);
  return { page, errors };
}

const inside = (page, what) =>
  page.evaluate(
    (selector) => document.querySelector('qs-org-tree').shadowRoot.querySelectorAll(selector).length,
    what,
  );

test('without the poster the drawing stands in', async () => {
  const refused = ['/poster.js'];
  const { page, errors } = await show(screens.desk, refused);
  await page.evaluate(() => {
    document.querySelector('qs-org-tree').view = 'poster';
  });
  await page.waitForFunction(() =>
    document.querySelector('qs-org-tree').shadowRoot.querySelector('.drawing, .poster'),
  );
  assert.equal(await inside(page, '.poster'), 0);
  assert.ok((await inside(page, '[role=treeitem]')) >= 12);
  const told = await page.evaluate(
    () => document.querySelector('qs-org-tree').shadowRoot.querySelector('.told').textContent,
  );
  assert.match(told, /挂图：暂时不能用/);
  assert.deepEqual(errors, []);
  await page.close();
});

test('without what finds the search line says so, and the tree stays as it is', async () => {
  const { page, errors } = await show(screens.desk, ['/finder.js']);
  await page.evaluate(() => document.querySelector('qs-org-tree').shadowRoot.querySelector('input').focus());
  await page.keyboard.type('王');
  await page.waitForFunction(() =>
    document
      .querySelector('qs-org-tree')
      .shadowRoot.querySelector('output')
      .textContent.includes('暂时不能用'),
  );
  assert.ok((await inside(page, '[role=treeitem]')) >= 12);
  assert.deepEqual(errors, []);
  await page.close();
});

test('in the one-file script all of it is there, and painted in the turn in which an element comes', async () => {
  const page = await at.browser.newPage();
  await page.goto(`${at.origin}/demo/portal/`, { waitUntil: 'load' });
  await settle(page);
  const painted = await page.evaluate(async () => {
    const data = await (await fetch('../data/org.json')).json();
    const tree = document.createElement('qs-org-tree');
    tree.setAttribute('view', 'list');
    tree.setAttribute('selected', 'b04');
    tree.data = data;
    document.body.append(tree);
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
    return {
      words: tree.shadowRoot.querySelector('.search-label').textContent,
      details: tree.shadowRoot.querySelectorAll('.in-place .detail-of').length,
    };
  });
  assert.match(painted.words, /找人、找岗位/);
  assert.equal(painted.details, 1);
  await page.close();
});
