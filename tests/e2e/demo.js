/* global document, innerWidth, getComputedStyle */
/** What the tests of the demo share: its pages, a server for them, and a page that is watched while it comes to rest. */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { after, before } from 'node:test';
import { filesIn } from '../../.tools/lib/files.js';
import { serve, testRoute } from '../../.tools/serve.js';
import { launch, watch } from '../storybook/preview.js';

export { launch };

/**
 * The demo over loopback, with the routes of a bad day beside it, and a browser to look at it, for the tests of one
 * file: from before its first to after its last.
 *
 * @returns {{ origin: string, browser: import('puppeteer-core').Browser }} filled before the first test
 */
export function stage() {
  const at = {};
  let server;
  before(async () => {
    [server, at.browser] = await Promise.all([serve({ routes: [testRoute] }), launch()]);
    at.origin = server.origin;
  });
  after(async () => {
    await at.browser?.close();
    await server?.close();
  });
  return at;
}

/** Every page of the demo, as it is addressed: '', 'portal/', 'hall/kiosk.html' … */
export const pages = filesIn('demo')
  .filter((path) => path.endsWith('.html'))
  .map((path) => relative('demo', path).replace(/(^|\/)index\.html$/, '$1'))
  .sort();

/** Those on which an org tree stands in the page itself. */
export const treePages = pages.filter(
  (path) =>
    path !== 'hall/hall.html' &&
    /<qs-org-tree/.test(readFileSync(`demo/${path}${/(^|\/)$/.test(path) ? 'index.html' : ''}`, 'utf8')),
);

/** The screens that every page must be right on. */
export const screens = {
  phone: { width: 320, height: 640 },
  desk: { width: 1440, height: 900 },
  panel: { width: 1080, height: 1920 },
  wall: { width: 3840, height: 1080 },
};

/** The screens of a page: one that is made for a wall, a panel or a phone stands on that alone. */
export const screensOf = (path) => {
  const [, only] = /\/(wall|panel|phone)\.html$/.exec(path) ?? [];
  return Object.entries(screens).filter(([name]) => !only || name === only);
};

/**
 * Opens a page and waits until every element on it has painted its document.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} url
 * @param {{ width: number, height: number }} [screen]
 * @returns {Promise<{ page: import('puppeteer-core').Page, told: string[], hints: string[] }>} `told`: what a page must not
 *   say or ask, filled as it happens; `hints`: its warnings
 */
export async function open(browser, url, screen = screens.desk) {
  const page = await browser.newPage();
  const told = watch(page, new URL(url).origin);
  const hints = [];
  page.on('console', (message) => {
    if (message.type() === 'warn') hints.push(message.text());
  });
  await page.evaluateOnNewDocument(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
      console.error(`violates ${effectiveDirective}: ${blockedURI} ${sample}`),
    );
  });
  await page.setViewport(screen);
  await page.goto(url, { waitUntil: 'load' });
  try {
    await settle(page);
  } catch (error) {
    throw new Error(`${error.message}\n${told.join('\n')}`);
  }
  return { page, told, hints };
}

/** Fonts are there, every document has come, and two frames have passed since. */
export async function settle(page) {
  await page.waitForFunction(
    () =>
      // A framework paints its page a moment after it was loaded.
      !document.querySelector('#app:empty') &&
      [...document.querySelectorAll('[state]')].every((each) => each.getAttribute('state') !== 'loading') &&
      [...document.querySelectorAll('qs-org-tree')].every((each) => each.getAttribute('state') === 'ready'),
    { timeout: 20_000, polling: 20 },
  );
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (let times = 0; times < 3; times += 1) {
      await Promise.all([...document.querySelectorAll('[state]')].map((each) => each.updateComplete));
      await new Promise((next) =>
        globalThis.requestAnimationFrame(() => globalThis.requestAnimationFrame(next)),
      );
    }
  });
}

/** How many px the page is wider than its window, and what sticks out furthest. */
export const overflow = (page) =>
  page.evaluate(() => {
    const root = document.documentElement;
    const over = root.scrollWidth - root.clientWidth;
    if (over <= 0) return 'none';
    const wide = [...document.querySelectorAll('body *')]
      .filter((each) => each.getBoundingClientRect().right > innerWidth + 1)
      .map((each) => each.tagName);
    return `${over} px: ${wide.slice(0, 3).join(', ')}`;
  });

/** Of each element on the page that can be seen: its name, its width, and whether it shows a document. */
export const elements = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('[state]')]
      .filter((each) => each.localName.startsWith('qs-') && each.offsetHeight > 0)
      .map((each) => ({ name: each.localName, width: each.offsetWidth, state: each.getAttribute('state') })),
  );

/** Of each org tree on the page: the branches whose names are painted, and whether a state is painted. */
export const trees = (page) =>
  page.evaluate(() => {
    const isSeen = ({ parentElement: at }) =>
      at.offsetHeight > 0 && getComputedStyle(at).visibility !== 'hidden';
    return [...document.querySelectorAll('qs-org-tree')].map(({ shadowRoot, clientWidth }) => {
      const names = new Set();
      for (const each of shadowRoot.querySelectorAll('.unit, .poster-plate')) {
        const [name] = /^第[一二三四五六七八九十]+前哨支部$/.exec(each.textContent.trim()) ?? [];
        if (name && isSeen(each.firstChild)) names.add(name);
      }
      return {
        width: clientWidth,
        state: shadowRoot.querySelector('.state:not(details)')?.textContent.trim() ?? null,
        branches: names.size,
      };
    });
  });
