/* global document */
/**
 * `node .tools/faces.js` takes the pictures of the six elements on the demo's front page, from the demo's own pages of the last build.
 * `npm run looks` does it, too: what an element looks like and what the front page shows of it are accepted together.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { chromiumArguments, findBrowsers } from './lib/browsers.js';
import { root } from './lib/root.js';
import { serve } from './serve.js';

/** Of each: the element, its page, how wide a screen it has in px, how often the page's `next` is pressed before. */
const faces = [
  ['org-tree', 'portal/', 1120],
  ['ballot', 'ballot/wall.html', 1920, 6],
  ['leaderboard', 'leaderboard/', 1120],
  ['photo-wall', 'photo-wall/', 1120],
  ['honor-roll', 'honor-roll/', 1120],
  ['kiosk', 'hall/hall.html', 1920],
];

const folder = join(root, 'demo/faces');
await mkdir(folder, { recursive: true });
const { origin, close } = await serve();
const browser = await puppeteer.launch({
  executablePath: findBrowsers().chromium ?? '',
  args: chromiumArguments,
});
for (const [name, path, width, steps = 0] of faces) {
  const page = await browser.newPage();
  await page.setViewport({ width, height: (width * 5) / 8, deviceScaleFactor: 1400 / width });
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await page.goto(`${origin}/demo/${path}`, { waitUntil: 'networkidle0' });
  const element = await page.waitForSelector(`qs-${name}:is([state='ready'], [state='attract'])`);
  for (let i = 0; i < steps; i++) await page.click('#next');
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.waitForNetworkIdle();
  // From the element's own corner: what stands around it belongs to the page.
  const box = await element.boundingBox();
  const clip = { ...box, height: (box.width * 5) / 8 };
  await writeFile(join(folder, `${name}.webp`), await page.screenshot({ type: 'webp', quality: 75, clip }));
  await page.close();
}
await browser.close();
await close();
