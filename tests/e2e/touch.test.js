/* global window, document, scrollY, visualViewport */
/** Fingers that Chromium itself takes for fingers, on the portal on a tablet: what it does by itself is seen too. */
import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { open, settle, stage } from './demo.js';

const tablet = { width: 800, height: 1000, hasTouch: true, isMobile: true };
const board = '[data-key=b04] .face';

const at = stage();
let page;
let told;
let hints;
let cdp;
beforeEach(async () => {
  ({ page, told, hints } = await open(at.browser, `${at.origin}/demo/portal/`, tablet));
  cdp = await page.createCDPSession();
  await page.evaluate(() => {
    const tree = document.querySelector('qs-org-tree');
    tree.view = 'tree';
    tree.expandAll();
  });
  await settle(page);
  await page.evaluate((selector) => {
    const { shadowRoot } = document.querySelector('qs-org-tree');
    shadowRoot.querySelector(selector).scrollIntoView({ block: 'center', inline: 'center' });
    // The page goes on below, as far as a finger will scroll.
    window.scrollBy(0, -200);
  }, board);
  await settle(page);
});
afterEach(() => page.close());

/** Where one board is, and how far everything is scrolled and zoomed. */
const look = () =>
  page.evaluate((selector) => {
    const { shadowRoot } = document.querySelector('qs-org-tree');
    const { left, top, width, height } = shadowRoot.querySelector(selector).getBoundingClientRect();
    return {
      x: left + width / 2,
      y: top + height / 2,
      percent: parseInt(shadowRoot.querySelector('.zoom .tool:nth-child(2)').textContent, 10),
      across: shadowRoot.querySelector('.canvas').scrollLeft,
      down: scrollY,
      page: visualViewport.scale,
    };
  }, board);

const touch = (type, ...points) =>
  cdp.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([x, y], id) => ({ x, y, id })) });

/** Until a scroll that the browser does by itself has come through. */
const scrolled = (holds) => page.waitForFunction(holds, { polling: 20, timeout: 15_000 });

const near = (is, wanted, by = 1.1) => assert.ok(Math.abs(is - wanted) <= by, `${is}, not ${wanted}`);

test('two fingers zoom the drawing and not the page, and what is between them stays', async () => {
  const { x, y, percent } = await look();
  assert.equal(percent, 100);
  await touch('touchStart', [x - 30, y - 30]);
  await touch('touchStart', [x - 30, y - 30], [x + 30, y + 30]);
  for (let px = 33; px <= 60; px += 3) await touch('touchMove', [x - px, y - px], [x + px, y + px]);
  await touch('touchEnd');
  await settle(page);
  const now = await look();
  assert.deepEqual([now.percent, now.page], [200, 1]);
  near(now.x, x);
  near(now.y, y);
  // A move that was too late to be prevented would be told as a warning.
  assert.deepEqual([told, hints], [[], []]);
});

test('two fingers pan it both ways', async () => {
  const { x, y } = await look();
  await touch('touchStart', [x - 30, y], [x + 30, y]);
  for (let px = 4; px <= 40; px += 4) await touch('touchMove', [x - 30 - px, y - px], [x + 30 - px, y - px]);
  await touch('touchEnd');
  await settle(page);
  const now = await look();
  assert.equal(now.percent, 100);
  near(now.x, x - 40);
  near(now.y, y - 40);
});

test('one finger scrolls the page, and the drawing across', async () => {
  const { x, y, across, down } = await look();
  await touch('touchStart', [x, y]);
  for (let px = 10; px <= 100; px += 10) await touch('touchMove', [x, y - px]);
  await touch('touchEnd');
  // The browser takes the first 15 px for a tap.
  await scrolled(`scrollY > ${down + 60}`);
  await touch('touchStart', [x, y]);
  for (let px = 10; px <= 100; px += 10) await touch('touchMove', [x - px, y]);
  await touch('touchEnd');
  await scrolled(
    `document.querySelector('qs-org-tree').shadowRoot.querySelector('.canvas').scrollLeft > ${across + 60}`,
  );
  assert.equal((await look()).percent, 100);
});

test('a second finger that comes while the first scrolls zooms as well', async () => {
  const { x, y, down } = await look();
  await touch('touchStart', [x, y]);
  for (let px = 10; px <= 100; px += 10) await touch('touchMove', [x, y - px]);
  await scrolled(`scrollY > ${down + 60}`);
  const [left, top] = [x, y - 100];
  await touch('touchStart', [left, top], [left + 60, top]);
  for (let px = 3; px <= 30; px += 3) await touch('touchMove', [left - px, top], [left + 60 + px, top]);
  await touch('touchEnd');
  await settle(page);
  const now = await look();
  assert.deepEqual([now.percent, now.page], [200, 1]);
  assert.deepEqual([told, hints], [[], []]);
});
