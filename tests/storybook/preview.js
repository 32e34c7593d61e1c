/* global document, requestAnimationFrame */
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import sirv from 'sirv';
import { chromiumArguments } from '../../.tools/lib/browsers.js';
import { root } from '../../.tools/lib/root.js';

/** The built Storybook: .tools/steps/storybook.js builds it before these tests. */
const built = join(root, '.cache/storybook');

/**
 * @typedef {object} Entry
 * @property {string} id
 * @property {'story' | 'docs'} type
 * @property {string} title
 * @property {string} name
 */

/** Every story and page of documentation of the built Storybook. @returns {Entry[]} */
export function entries() {
  const index = join(built, 'index.json');
  if (!existsSync(index)) throw new Error('There is no .cache/storybook: npm test -- --only build,storybook');
  return Object.values(JSON.parse(readFileSync(index, 'utf8')).entries);
}

/** Serves it on a free port of the loopback; what is not there is a 404. */
export async function serveStorybook() {
  const server = createServer(sirv(built, { dev: false, etag: true }));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** A browser that asks nothing of anybody by itself. @param {import('puppeteer-core').LaunchOptions} [options] */
export const launch = (options) =>
  puppeteer.launch({
    ...options,
    executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    args: [...chromiumArguments, '--hide-scrollbars', ...(options?.args ?? [])],
  });

/** An address that stories ask on purpose although nothing is there, to show what the element then paints. */
const meantToFail = /\/not-there(\/|\.svg)/;

/**
 * Notes what a page says and asks that it should not: errors on the console, uncaught ones, requests to another origin.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {string} origin
 * @returns {string[]} filled as it happens
 */
export function watch(page, origin) {
  const found = [];
  page.on('pageerror', (error) => found.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() !== 'error' || meantToFail.test(message.location().url ?? '')) return;
    found.push(`console: ${message.text()} ${message.location().url ?? ''}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (!['data:', 'blob:'].includes(url.protocol) && url.origin !== origin)
      found.push(`leaves the origin: ${url.href}`);
  });
  return found;
}

const desk = { width: 1440, height: 900 };

/**
 * Opens a story's or a page's own frame, without Storybook around it, and waits until it has come to rest at the size
 * it asks for.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {string} origin
 * @param {Entry} entry
 */
export async function open(page, origin, { id, type }) {
  await page.setViewport(desk);
  // The addon would run axe once more by itself.
  const query = new URLSearchParams({ id, viewMode: type, globals: 'a11y.manual:!true' });
  await page.goto(`${origin}/iframe.html?${query}`, { waitUntil: 'load' });
  await page.waitForFunction(isFinished, { timeout: 60_000, polling: 50 }, type);
  const size = await page.evaluate(wantedSize);
  if (size) await page.setViewport(size);
  await page.evaluate(rest);
  if (await page.evaluate(() => document.body.classList.contains('sb-show-errordisplay')))
    throw new Error(await page.evaluate(() => document.querySelector('#error-message')?.textContent ?? ''));
}

function isFinished(type) {
  const { body } = document;
  if (body.classList.contains('sb-show-errordisplay')) return true;
  const render = globalThis.__STORYBOOK_PREVIEW__?.currentRender;
  if (type === 'story') return render?.phase === 'finished';
  const stories = [...document.querySelectorAll('.sb-story')];
  return (
    document.querySelector('.sbdocs-content') !== null &&
    stories.every((story) => story.querySelector('story-stage') !== null)
  );
}

/** The screen that a story's `globals` name, as Storybook's own frame would give it. */
function wantedSize() {
  const story = globalThis.__STORYBOOK_PREVIEW__?.currentRender?.story;
  const name = story?.storyGlobals?.viewport?.value;
  const styles = story?.parameters?.viewport?.options?.[name]?.styles;
  return styles ? { width: parseInt(styles.width, 10), height: parseInt(styles.height, 10) } : null;
}

/** Fonts are there, every element has rendered, and what was measured has been rendered again. */
async function rest() {
  const frame = () => new Promise((next) => requestAnimationFrame(next));
  const updates = (root) =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      element.updateComplete,
      ...(element.shadowRoot ? updates(element.shadowRoot) : []),
    ]);
  await document.fonts.ready;
  for (let times = 0; times < 3; times += 1) {
    await Promise.all(updates(document));
    await frame();
    await frame();
  }
}
