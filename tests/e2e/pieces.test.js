/* global document, getComputedStyle, innerHeight */
/** What each page of the demo is there to show. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { violations } from '../storybook/axe.js';
import { open, screens, settle, stage, trees } from './demo.js';

const at = stage();

const show = (path, screen) => open(at.browser, `${at.origin}/demo/${path}`, screen);

test('portal: nothing of the old sheet gets in, and nothing gets out', async () => {
  const { page } = await show('portal/');
  const look = () =>
    page.evaluate(() => {
      const inner = document.querySelector('qs-org-tree').shadowRoot;
      const style = (node) => {
        const { fontSize, textIndent, textAlign, letterSpacing, display, color, fontFamily } =
          getComputedStyle(node);
        return { fontSize, textIndent, textAlign, letterSpacing, display, color, fontFamily };
      };
      return ['.qs', '.title', '.count li', '.unit-card .unit', 'button', '.foot'].map((what) => [
        what,
        inner.querySelector(what) && style(inner.querySelector(what)),
      ]);
    });
  const outside = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('#wrap, #nav a, #main h1, #main > p, #left dd')].map((node) => {
        const { width, height } = node.getBoundingClientRect();
        return [getComputedStyle(node).cssText, width, node.id === 'wrap' ? 0 : height];
      }),
    );
  const [withSheet, page1] = [await look(), await outside()];
  await page.evaluate(() => {
    document.styleSheets[0].disabled = true;
  });
  await settle(page);
  const bare = await look();
  for (const [what, style] of bare) assert.ok(style, `${what} is not there`);
  assert.deepEqual(withSheet, bare);
  await page.evaluate(() => {
    document.styleSheets[0].disabled = false;
    document.querySelector('qs-org-tree').remove();
  });
  assert.deepEqual(await outside(), page1);
  await page.close();
});

test('hall: on the wall everything stands within 3840×1080 and the smallest type is 32 px', async () => {
  const { page } = await show('hall/', screens.wall);
  const found = await page.evaluate(() => {
    const inner = document.querySelector('qs-org-tree').shadowRoot;
    const texts = [];
    const walker = document.createTreeWalker(inner, globalThis.NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { data, parentElement: at } = walker.currentNode;
      if (!data.trim() || at.closest('style, .sr-only') || at.offsetHeight === 0) continue;
      const { right, bottom } = at.getBoundingClientRect();
      texts.push({ data: data.trim(), size: parseFloat(getComputedStyle(at).fontSize), right, bottom });
    }
    return texts;
  });
  assert.ok(found.length > 66, 'every post is there');
  assert.deepEqual(
    found.filter(({ size, right, bottom }) => size < 32 || right > 3840 || bottom > 1080),
    [],
  );
  await page.close();
});

test('hall: in another window the wall is scaled as one, and upright or small it is arranged anew', async () => {
  const { page } = await show('hall/', screens.desk);
  const state = () =>
    page.$eval('#stage', (stage) => ({
      width: Math.round(stage.getBoundingClientRect().width),
      own: stage.offsetWidth,
      place: stage.dataset.qsPlace ?? null,
      view: stage.querySelector('qs-org-tree').getAttribute('view'),
    }));
  assert.deepEqual(await state(), { width: 1440, own: 3840, place: 'wall', view: 'poster' });
  await page.setViewport(screens.panel);
  await settle(page);
  assert.deepEqual(await state(), { width: 1080, own: 1080, place: 'hall', view: 'poster' });
  await page.setViewport(screens.phone);
  await settle(page);
  assert.deepEqual(await state(), { width: 320, own: 320, place: null, view: 'auto' });
  await page.close();
});

test('kiosk: whatever can be pressed lies in the lowest 975 px, and a row is 96 px or more', async () => {
  const { page } = await show('hall/kiosk.html', screens.panel);
  const found = await page.evaluate(() => {
    const roots = [document, document.querySelector('qs-org-tree').shadowRoot];
    const targets = roots.flatMap((root) => [
      ...root.querySelectorAll('a[href], button, input, [tabindex="0"], [role="treeitem"]'),
    ]);
    return targets
      .map((each) => ({
        name: each.outerHTML.slice(0, 80),
        box: each.getBoundingClientRect(),
        role: each.role,
      }))
      .filter(({ box }) => box.height > 0)
      .map(({ name, box, role }) => ({ name, role, top: box.top, height: box.height }));
  });
  // Rows of a page, its three buttons, the search, the way back.
  assert.ok(found.length > 7);
  assert.deepEqual(
    found.filter(({ top }) => top < 1920 - 975),
    [],
  );
  assert.deepEqual(
    found.filter(({ role, height }) => role === 'treeitem' && height < 96),
    [],
  );
  assert.equal(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight), 0);
  await page.close();
});

test('themes: each switch changes the page and the element at once, and nothing is loaded again but words', async () => {
  const { page, told } = await show('themes/');
  const fetched = () =>
    page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name.split('/').pop()));
  const before = await fetched();
  const choose = async (name, value) => {
    await page.click(`input[name="${name}"][value="${value}"]`);
    await settle(page);
    return page.evaluate(() => {
      const base = document.querySelector('qs-org-tree').shadowRoot.querySelector('.qs');
      const { backgroundColor, fontSize } = getComputedStyle(base);
      return {
        ...base.dataset,
        lang: base.lang,
        ground: backgroundColor,
        page: getComputedStyle(document.body).backgroundColor,
        fontSize,
      };
    });
  };
  const grounds = new Set();
  for (const theme of ['hall', 'elder', 'contrast', 'mourning', 'paper']) {
    const now = await choose('theme', theme);
    assert.equal(now.theme, theme);
    assert.equal(now.page, now.ground, 'page and element stand on one ground');
    grounds.add(now.ground);
    assert.deepEqual(await violations(page), [], theme);
  }
  assert.ok(grounds.size >= 4);
  assert.equal((await choose('theme', 'elder')).fontSize, '22px');
  await choose('theme', 'paper');
  assert.equal((await choose('place', 'kiosk')).fontSize, '28px');
  await choose('place', '');
  assert.equal((await choose('density', 'compact')).density, 'compact');
  assert.equal((await choose('lang', 'en')).lang, 'en');
  // The words of the other language are no part of the script.
  assert.deepEqual(await fetched(), [...before, 'qianshao-en.iife.js']);
  await page.close();
  assert.deepEqual(told, []);
});

test('copies: the script twice throws nothing, hints once with both versions, and both languages stand', async () => {
  const { page, told, hints } = await show('copies/');
  assert.deepEqual(told, []);
  assert.equal(hints.length, 1, hints.join('\n'));
  const version = await page.$eval('#winner', (place) => place.textContent);
  assert.match(version, /^\d+\.\d+\.\d+$/);
  assert.equal(hints[0].split(version).length, 3, 'both versions are told');
  const said = await page.evaluate(() =>
    [...document.querySelectorAll('qs-org-tree')].map(({ shadowRoot }) => ({
      title: shadowRoot.querySelector('.title').textContent.trim(),
      theme: shadowRoot.querySelector('.qs').dataset.theme,
    })),
  );
  assert.deepEqual(said, [
    { title: '新城社区党组织架构', theme: 'paper' },
    { title: 'Party organisation of Xincheng community', theme: 'hall' },
    { title: '新城社區黨組織架構', theme: 'paper' },
  ]);
  await page.close();
});

test('copies: on a host that is no developer’s nothing is said', async () => {
  const page = await at.browser.newPage();
  const hints = [];
  page.on('console', (message) => hints.push(message.text()));
  await page.setRequestInterception(true);
  page.on('request', async (request) => {
    const url = new URL(request.url());
    if (url.hostname !== 'portal.example') return request.abort();
    const response = await fetch(`${at.origin}${url.pathname}`);
    return request.respond({
      status: response.status,
      contentType: response.headers.get('content-type') ?? undefined,
      body: Buffer.from(await response.arrayBuffer()),
    });
  });
  await page.goto('http://portal.example/demo/copies/');
  await settle(page);
  assert.deepEqual(hints, []);
  await page.close();
});

test('provider: one request, and what is chosen in one is chosen in the other', async () => {
  const { page } = await show('provider/');
  await page.waitForFunction(() => document.querySelector('#requests').textContent === '1次');
  assert.equal(await page.$eval('#state', (place) => place.textContent), '最新');
  const chosen = () =>
    page.evaluate(() => ['chart', 'list'].map((id) => document.getElementById(id).selected));
  const click = (id, key) =>
    page.evaluate(
      (where, what) =>
        document.getElementById(where).shadowRoot.querySelector(`[data-key="${what}"] .unit`).click(),
      id,
      key,
    );
  await click('list', 'b04');
  assert.deepEqual(await chosen(), ['b04', 'b04']);
  await click('chart', 'b07');
  assert.deepEqual(await chosen(), ['b07', 'b07']);
  await page.close();
});

test('modules: only what the one element needs is loaded, from this origin', async () => {
  const { page } = await show('modules/');
  const names = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  assert.ok(!names.some((name) => name.includes('qianshao.iife.js')));
  assert.ok(!names.some((name) => /\/elements\/provider\//.test(name)));
  assert.equal((await trees(page))[0].branches, 11);
  await page.close();
});

test('without script every page still says who is there', async () => {
  const page = await at.browser.newPage();
  await page.setJavaScriptEnabled(false);
  for (const path of [
    'portal/',
    'hall/',
    'hall/kiosk.html',
    'themes/',
    'copies/',
    'provider/',
    'offline/',
    'modules/',
    'csp/',
  ]) {
    await page.goto(`${at.origin}/demo/${path}`);
    const seen = await page.$$eval('qs-org-tree', (all) =>
      all.map((tree) => tree.innerText.trim().length > 10 && tree.offsetHeight > 0),
    );
    assert.ok(seen.length > 0 && seen.every(Boolean), path);
  }
  await page.close();
});
