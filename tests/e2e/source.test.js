/* global document */
/** The built one-file script over a real network's bad days, with nothing hurried: the true waits, in Chromium. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { serve } from '../../.tools/serve.js';
import { stage } from './demo.js';

const at = stage();

/** A page with one element on that address. */
async function element(src, attributes = {}, { origin } = at) {
  const page = await at.browser.newPage();
  const errors = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(`${origin}/demo/`);
  await page.addScriptTag({ url: '/dist/qianshao.iife.js' });
  await page.evaluate(
    (where, more) => {
      const states = (globalThis.states = []);
      document.addEventListener('qs-state', ({ state }) =>
        states.push({ state, at: Math.round(performance.now()) }),
      );
      const tree = document.createElement('qs-org-tree');
      for (const [name, value] of Object.entries({ src: where, ...more })) tree.setAttribute(name, value);
      tree.innerHTML = '<p>后备文字</p>';
      document.querySelector('main').replaceChildren(tree);
    },
    src,
    attributes,
  );
  const words = () => page.$eval('qs-org-tree', (tree) => tree.shadowRoot.textContent.replace(/\s+/g, ' '));
  const reach = (state, ms = 10_000) =>
    page.waitForSelector(`qs-org-tree[state="${state}"]`, { timeout: ms });
  const states = () => page.evaluate(() => globalThis.states);
  const close = async () => {
    await page.close();
    assert.deepEqual(errors, []);
  };
  return { page, words, reach, states, close };
}

const log = async (key) => (await fetch(`${at.origin}/test/log/${key}`)).json();

test('a server that gives no answer in 15 s', { timeout: 40_000 }, async () => {
  const { reach, states, words, close } = await element('/test/slow?ms=60000');
  await reach('unavailable', 20_000);
  const [asked, gaveUp] = await states();
  assert.ok(gaveUp.at - asked.at >= 14_900 && gaveUp.at - asked.at < 17_000, `${gaveUp.at - asked.at} ms`);
  assert.match(await words(), /服务器15秒没有回应/);
  await close();
});

test('an error, and the retry after its true wait of 2.5 to 5 s', { timeout: 20_000 }, async () => {
  const { page, reach, states, words, close } = await element('/test/sequence/e2e-retry?steps=500,ok');
  await reach('unavailable');
  assert.match(await words(), /服务器答复500/);
  assert.ok(await page.$eval('qs-org-tree p', (p) => p.offsetHeight > 0), 'the fallback');
  await reach('ready');
  const [, failed, good] = await states();
  assert.ok(good.at - failed.at >= 2_400 && good.at - failed.at < 6_000, `${good.at - failed.at} ms`);
  await close();
});

test(
  'HTML, half a file and a broken connection, then mended: the last good view stays all the while',
  { timeout: 60_000 },
  async () => {
    const steps = 'ok,html,half,broken,ok';
    const { page, reach, states, words, close } = await element(`/test/sequence/e2e-mend?steps=${steps}`, {
      refresh: '1',
    });
    await reach('ready');
    await reach('invalid');
    assert.match(await words(), /仍显示上次的内容/);
    assert.match(await words(), /第一前哨支部/);
    await reach('stale', 30_000);
    assert.match(await words(), /显示的是.*的数据/);
    assert.match(await words(), /第一前哨支部/);
    await reach('ready', 30_000);
    assert.deepEqual(
      (await states()).map(({ state }) => state),
      // The half file is another problem than the page before it, so it is told as well.
      ['loading', 'ready', 'invalid', 'invalid', 'stale', 'ready'],
    );
    assert.equal(await page.$eval('qs-org-tree', (tree) => tree.shadowRoot.querySelector('.state')), null);
    await close();
  },
);

test('an unchanged file costs a 304, and the page stays as it is', { timeout: 20_000 }, async () => {
  const { page, reach, close } = await element('/test/etag/e2e-304', { refresh: '1' });
  await reach('ready');
  await page.evaluate(() => {
    globalThis.first = document.querySelector('qs-org-tree').shadowRoot.querySelector('[data-key]');
  });
  let answers = [];
  for (let tries = 0; tries < 100 && answers.length < 3; tries++) {
    await new Promise((done) => setTimeout(done, 100));
    answers = await log('e2e-304');
  }
  assert.ok(answers.length >= 3, `${answers.length} answers`);
  assert.deepEqual(new Set(answers.slice(1).map(({ status }) => status)), new Set([304]));
  assert.ok(
    await page.evaluate(
      () => globalThis.first === document.querySelector('qs-org-tree').shadowRoot.querySelector('[data-key]'),
    ),
  );
  await fetch(`${at.origin}/test/etag/e2e-304`, { method: 'POST' });
  await page.waitForFunction(() =>
    document.querySelector('qs-org-tree').shadowRoot.querySelector('.title').textContent.trim().endsWith('2'),
  );
  await close();
});

test('a redirect to another origin: that origin gets no request', async () => {
  const { page, reach, words, close } = await element('/test/redirect-away?key=e2e-away');
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  await reach('unavailable');
  assert.match(await words(), /转到了别的网站/);
  assert.deepEqual(await log('e2e-away'), []);
  await close();
});

for (const [what, status] of [
  ['not found', 404],
  ['forbidden', 403],
  ['unavailable', 503],
]) {
  test(`${status} (${what}) is told with its number`, async () => {
    const { reach, words, close } = await element(`/test/status/${status}`);
    await reach('unavailable');
    assert.match(await words(), new RegExp(`服务器答复${status}`));
    await close();
  });
}

test('an error page that never ends holds no connection', { timeout: 10_000 }, async () => {
  let letGo;
  const isLetGo = new Promise((done) => (letGo = done));
  const hanging = (request, response) => {
    if (request.url !== '/hangs') return false;
    response.on('close', letGo);
    response.writeHead(503, { 'Content-Type': 'text/html' });
    return response.write('<p>busy');
  };
  const busy = await serve({ routes: [hanging] });
  const { reach, words, close } = await element('/hangs', {}, busy);
  await reach('unavailable');
  assert.match(await words(), /服务器答复503/);
  // The test ends only when the connection has; its own limit tells when it never does.
  await isLetGo;
  await close();
  await busy.close();
});
