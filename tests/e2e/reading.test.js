/* global document */
/** The part that tells what is wrong with data is fetched when something is: while it is on its way, and when it never comes. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { settle, stage } from './demo.js';

const at = stage();
// Not a developer's own host: there every document is read in full for its warnings.
const address = () => `${at.origin.replace('127.0.0.1', 'qianshao.localhost')}/demo/modules/`;

const pause = (ms) => new Promise((next) => setTimeout(next, ms));

const head = { kind: 'org-tree', version: 1, title: '架构', asOf: '2018-11-05' };
const right = (name) => ({ ...head, title: name, units: [{ id: 'a', name, type: 't' }] });
const wrongBy = (parentId) => ({ ...head, units: [{ id: 'a', name: '甲', type: 't', parentId }] });
const wrong = wrongBy('zz');

/** The page of modules with its good document, and what becomes of the requests for that part. */
async function show() {
  const page = await at.browser.newPage();
  const errors = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.evaluateOnNewDocument(() => {
    globalThis.addEventListener('unhandledrejection', ({ reason }) => console.error(String(reason)));
  });
  const reader = { asked: 0, do: 'continue', held: [] };
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (!/\/contract\/read\.js/.test(request.url())) return void request.continue();
    reader.asked++;
    if (reader.do === 'hold') reader.held.push(request);
    else if (reader.do === 'refuse') void request.abort();
    else void request.continue();
  });
  await page.goto(address(), { waitUntil: 'load' });
  await settle(page);
  const give = (data) =>
    page.evaluate((given) => {
      document.querySelector('qs-org-tree').data = given;
    }, data);
  const told = () =>
    page.evaluate(() => {
      const tree = document.querySelector('qs-org-tree');
      const { state, problems, shadowRoot } = tree;
      const text = shadowRoot.querySelector('.qs').textContent.replace(/\s+/g, ' ');
      return { state, codes: problems.map(({ code }) => code), text, height: tree.offsetHeight };
    });
  /** Words of problems come a moment later, for they are fetched too. */
  const said = async (words) => {
    for (let i = 0; i < 1_000 && !words.test((await told()).text); i++) await pause(10);
    assert.match((await told()).text, words);
  };
  const reach = (state) => page.waitForSelector(`qs-org-tree[state="${state}"]`, { timeout: 10_000 });
  const asked = (times) =>
    page
      .waitForFunction(() => true)
      .then(async () => {
        for (let i = 0; i < 1_000 && reader.asked < times; i++) await pause(10);
        assert.equal(reader.asked, times);
      });
  const release = () => {
    reader.do = 'continue';
    for (const request of reader.held.splice(0)) void request.continue();
  };
  const close = async () => {
    await page.close();
    assert.deepEqual(errors, []);
  };
  return { page, reader, give, told, said, reach, asked, release, close };
}

test('data in which nothing is wrong needs no further part', async () => {
  const { reader, give, told, close } = await show();
  await give(right('另一份'));
  await pause(300);
  assert.match((await told()).text, /另一份/);
  assert.equal(reader.asked, 0);
  await close();
});

test('while it is on its way the last good view stays, and updateComplete waits', async () => {
  const { page, reader, give, told, reach, asked, release, close } = await show();
  await give(right('好的一份'));
  reader.do = 'hold';
  await give(wrong);
  await asked(1);
  await page.evaluate(() => {
    globalThis.isComplete = false;
    void document.querySelector('qs-org-tree').updateComplete.then(() => (globalThis.isComplete = true));
  });
  await pause(200);
  const before = await told();
  assert.equal(before.state, 'ready');
  assert.match(before.text, /好的一份/);
  assert.equal(await page.evaluate(() => globalThis.isComplete), false);
  release();
  await reach('invalid');
  await page.waitForFunction(() => globalThis.isComplete);
  const after = await told();
  assert.deepEqual(after.codes, ['no-root', 'missing-parent']);
  assert.match(after.text, /好的一份/);
  // From now on it is there: told in the very update that takes the data.
  const parent = await page.evaluate(async (given) => {
    const tree = document.querySelector('qs-org-tree');
    tree.data = given;
    await Promise.resolve().then(() => Promise.resolve());
    return tree.problems.find(({ code }) => code === 'missing-parent').params.parent;
  }, wrongBy('yy'));
  assert.equal(parent, 'yy');
  assert.equal(reader.asked, 1);
  await close();
});

test('without a view it is loading until then, over the page’s own words', async () => {
  const { page, reader, told, said, reach, asked, release, close } = await show();
  reader.do = 'hold';
  await page.evaluate((given) => {
    const tree = document.createElement('qs-org-tree');
    tree.innerHTML = '<p>后备文字</p>';
    tree.data = given;
    document.querySelector('qs-org-tree').replaceWith(tree);
  }, wrong);
  await asked(1);
  await reach('loading');
  const before = await told();
  assert.match(before.text, /正在取/);
  assert.ok(await page.$eval('qs-org-tree p', ({ offsetHeight }) => offsetHeight > 0));
  release();
  await reach('invalid');
  await said(/数据有误，内容暂时不能显示/);
  await close();
});

test('newer data wins over what is still being read', async () => {
  const { reader, give, told, asked, release, close, page } = await show();
  reader.do = 'hold';
  await give(wrong);
  await asked(1);
  await give(right('更新的一份'));
  assert.match((await told()).text, /更新的一份/);
  const states = await page.evaluateHandle(() => {
    const heard = [];
    document.addEventListener('qs-state', ({ state }) => heard.push(state));
    return heard;
  });
  release();
  await pause(300);
  const { state, codes, text } = await told();
  assert.deepEqual({ state, codes }, { state: 'ready', codes: [] });
  assert.match(text, /更新的一份/);
  assert.deepEqual(await states.jsonValue(), []);
  await close();
});

test('an element that has left the page shows nothing, and reads on when it is back', async () => {
  const { page, reader, give, reach, told, asked, release, close } = await show();
  reader.do = 'hold';
  await give(wrong);
  await asked(1);
  const changed = await page.evaluateHandle(() => {
    globalThis.gone = document.querySelector('qs-org-tree');
    const heard = [];
    globalThis.gone.addEventListener('qs-state', ({ state }) => heard.push(state));
    globalThis.gone.remove();
    return heard;
  });
  release();
  await pause(300);
  assert.deepEqual(await changed.jsonValue(), []);
  await page.evaluate(() => document.querySelector('.stage').append(globalThis.gone));
  await reach('invalid');
  assert.deepEqual((await told()).codes, ['no-root', 'missing-parent']);
  await close();
});

test('when it cannot be had that is said, and what is right is shown as ever', async () => {
  const { reader, give, told, said, reach, close } = await show();
  await give(right('好的一份'));
  reader.do = 'refuse';
  await give(wrong);
  await reach('invalid');
  assert.deepEqual((await told()).codes, ['unreadable']);
  await said(/新数据有误，仍显示上次的内容/);
  await said(/好的一份/);
  // Chromium remembers that a module could not be had, until the page is loaded anew.
  await give(wrongBy('yy'));
  await give(right('又一份'));
  await reach('ready');
  await give(wrong);
  await reach('invalid');
  await said(/又一份/);
  await close();
});

test('a developer is shown the document at once, and its warnings when that part has come', async () => {
  const { page, reader, give, told, asked, release, close } = await show();
  await page.evaluate(() => document.documentElement.toggleAttribute('data-qs-debug', true));
  reader.do = 'hold';
  await give({ ...right('有多余字段'), colour: 1 });
  await asked(1);
  const before = await told();
  assert.match(before.text, /有多余字段/);
  assert.deepEqual(before.codes, []);
  release();
  await page.waitForFunction(() => document.querySelector('qs-org-tree').problems.length === 1);
  assert.deepEqual((await told()).codes, ['unknown-field']);
  assert.equal((await told()).state, 'ready');
  await close();
});
