/* global document, InputEvent, jQuery */
/** Pages that web teams copy: an old site, frameworks, a page its server wrote, webpack 4, a path below the root, no internet. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { demoBundle } from '../../.tools/lib/demo-bundle.js';
import { root } from '../../.tools/lib/root.js';
import { tool } from '../../.tools/lib/run.js';
import { serve } from '../../.tools/serve.js';
import { open, settle, stage, trees } from './demo.js';

const at = stage();

/** Presses a branch's row, as a visitor does. */
const press = (page, name) =>
  page.evaluate((wanted) => {
    const { shadowRoot } = document.querySelector('qs-org-tree');
    const rows = [...shadowRoot.querySelectorAll('.unit, [role="treeitem"]')];
    rows.find(({ textContent }) => textContent.includes(wanted)).click();
  }, name);
const textOf = (page, selector) => page.$eval(selector, ({ textContent }) => textContent.trim());
const becomes = (page, selector, words) =>
  page.waitForFunction(
    (where, wanted) => document.querySelector(where).textContent.trim() === wanted,
    { timeout: 15_000 },
    selector,
    words,
  );

describe('frameworks', () => {
  for (const [folder, checker, bin, args, page] of [
    ['react', 'typescript', 'tsc', ['--project', '.'], 'app.tsx'],
    ['vue', 'vue-tsc', 'vue-tsc', ['--project', '.'], 'App.vue'],
    [
      'svelte',
      'svelte-check',
      'svelte-check',
      ['--tsconfig', 'tsconfig.json', '--fail-on-warnings'],
      'App.svelte',
    ],
  ]) {
    test(`${folder}: what is chosen comes to the page, a method is called, the theme changes`, async () => {
      const { page, told } = await open(at.browser, `${at.origin}/demo/${folder}/`);
      assert.equal(await textOf(page, 'output'), '还没有');
      await press(page, '第二前哨支部');
      await becomes(page, 'output', 'b02');
      const groups = () =>
        page.$eval('qs-org-tree', ({ shadowRoot }) => shadowRoot.innerHTML.split('第一楼道党小组').length);
      const before = await groups();
      await page.$eval('main button', (button) => button.click());
      await settle(page);
      assert.ok((await groups()) > before, 'the fifth branch is not open');
      await page.$$eval('input[name="theme"]', ([, , elder]) => elder.click());
      await page.waitForSelector('[data-qs-theme="elder"] qs-org-tree');
      // The same numbers as attributes of HTML give.
      assert.deepEqual(
        await page.evaluate(() => [
          document.querySelector('qs-provider').refresh,
          document.querySelector('qs-org-tree').headingLevel,
        ]),
        [600, 2],
      );
      assert.deepEqual(told, []);
      await page.close();
    });

    test(`${folder}: the page has the right types, and a field that an event lacks is refused`, async () => {
      const right = await tool(checker, args, { bin, cwd: join(root, 'demo', folder) });
      assert.equal(right.code, 0, right.output);
      // Inside the package, so that its name is found.
      const copy = join(root, `.cache/hosts/${folder}`);
      rmSync(copy, { recursive: true, force: true });
      cpSync(join(root, 'demo', folder), copy, { recursive: true });
      const source = readFileSync(join(copy, page), 'utf8');
      writeFileSync(join(copy, page), source.replace('event.unitId', 'event.nobody'));
      const wrong = await tool(checker, args, { bin, cwd: copy });
      assert.match(wrong.output, /nobody/);
      assert.notEqual(wrong.code, 0);
    });
  }
});

test('an old site in GBK with jQuery 1: words are whole, events and properties pass through it', async () => {
  const bytes = readFileSync('demo/cms/index.html');
  assert.throws(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes), 'the page is UTF-8');
  assert.match(new TextDecoder('gbk', { fatal: true }).decode(bytes), /新城社区网/);
  const { page, told } = await open(at.browser, `${at.origin}/demo/cms/`);
  assert.equal(await page.evaluate(() => jQuery.fn.jquery), '1.12.4');
  assert.equal((await trees(page))[0].branches, 11);
  await press(page, '第二前哨支部');
  await becomes(page, '#chosen', 'b02');
  await page.click('#views a[rel="tree"]');
  await settle(page);
  const shown = ({ shadowRoot }) =>
    shadowRoot.querySelector('.views [aria-pressed="true"]').textContent.trim();
  assert.equal(await page.$eval('qs-org-tree', shown), '架构图');
  await page.click('#large');
  assert.equal(await page.$eval('qs-org-tree', (tree) => tree.dataset.qsTheme), 'elder');
  // What is fetched later is whole, too, in a page of this encoding.
  assert.match(await page.$eval('qs-org-tree', (tree) => tree.toCSV()), /第十一前哨支部/);
  assert.deepEqual(told, []);
  await page.close();
});

test('a bundle as webpack 4 makes it hears the element that stands in the one-file script', async () => {
  const { page, told } = await open(at.browser, `${at.origin}/demo/webpack4/`);
  await press(page, '第二前哨支部');
  await becomes(page, '#chosen', 'b02');
  assert.deepEqual(told, []);
  await page.close();
});

describe('a page that its server wrote', () => {
  const command = (file) =>
    execFileSync(process.execPath, ['dist/cli/qianshao.js', 'fallback', file, '--element', 'org-tree'], {
      encoding: 'utf8',
    });

  test('holds what `qianshao fallback` writes', () => {
    const html = readFileSync('demo/server/index.html', 'utf8');
    assert.ok(
      html.includes(command('demo/data/org.json')),
      'put what the command writes into the page again',
    );
  });

  test('reads without scripts, and the element takes over with them', async () => {
    const page = await at.browser.newPage();
    await page.setJavaScriptEnabled(false);
    await page.goto(`${at.origin}/demo/server/`);
    const read = await page.$eval('qs-org-tree', ({ innerText }) => innerText);
    assert.match(read, /第十一前哨支部[\s\S]*组长：/);
    assert.ok((await page.$eval('qs-org-tree', ({ offsetHeight }) => offsetHeight)) > 500);
    await page.close();
    const { page: run } = await open(at.browser, `${at.origin}/demo/server/`);
    assert.equal((await trees(run))[0].branches, 11);
    assert.equal(
      await run.$eval('qs-org-tree li', ({ offsetHeight }) => offsetHeight),
      0,
      'the list still shows',
    );
    await run.close();
  });

  test('markup in data is text in it, with scripts and without', async () => {
    const evil = '<img src=x onerror="document.title=1"><script>document.title=1</script>';
    mkdirSync('.cache/hosts', { recursive: true });
    const org = JSON.parse(readFileSync('demo/data/org.json', 'utf8'));
    org.units[1].name = evil;
    writeFileSync('.cache/hosts/evil.json', JSON.stringify(org));
    const list = command('.cache/hosts/evil.json');
    for (const scripts of [false, true]) {
      const page = await at.browser.newPage();
      await page.setJavaScriptEnabled(scripts);
      await page.goto(`${at.origin}/test/html`);
      await page.setContent(`<!doctype html><title>t</title><body><qs-org-tree>${list}</qs-org-tree>`);
      assert.equal(await page.title(), 't');
      assert.equal((await page.$$('img, body script')).length, 0);
      assert.ok((await textOf(page, 'qs-org-tree')).includes(evil));
      await page.close();
    }
  });
});

describe('below a path, without the internet', () => {
  const below = '/portal/party';
  let server;
  let asked;
  before(async () => {
    // A front server that hands on what lies below the path and knows nothing else.
    const cut = (request, response) => {
      asked.push(request.url);
      if (request.url.startsWith(`${below}/`)) {
        request.url = request.url.slice(below.length);
        return false;
      }
      // The browser asks for this one by itself.
      response.writeHead(request.url === '/favicon.ico' ? 204 : 404).end();
      return true;
    };
    server = await serve({ routes: [cut] });
  });
  after(() => server?.close());

  for (const path of [
    'intranet/',
    'portal/',
    'cms/',
    'react/',
    'server/',
    'hall/hall.html',
    'convert/',
    'editor/',
  ])
    test(`demo/${path}`, async () => {
      asked = [];
      const { page, told } = await open(at.browser, `${server.origin}${below}/demo/${path}`);
      assert.ok((await page.$$('[state]')).length > 0);
      assert.deepEqual(told, [], 'something is missing, or leaves the origin');
      assert.deepEqual(
        asked.filter((url) => !url.startsWith(`${below}/`) && url !== '/favicon.ico'),
        [],
      );
      await page.close();
    });

  test('what is fetched later comes from the same folder: words, readings, paper', async () => {
    asked = [];
    const { page, told } = await open(at.browser, `${server.origin}${below}/demo/portal/`);
    await page.$eval('qs-org-tree', async (tree) => {
      tree.lang = 'en';
      await tree.updateComplete;
      await tree.toCSV();
      const input = tree.shadowRoot.querySelector('input');
      input.focus();
      input.value = 'zjg';
      input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    });
    await page.waitForFunction(() => document.querySelector('qs-org-tree').shadowRoot.querySelector('mark'));
    await settle(page);
    await page.close();
    const late = asked.filter((url) => /qianshao-(en|pinyin|org-tree-paper)\.iife\.js$/.test(url));
    assert.deepEqual(late.sort(), [
      `${below}/dist/qianshao-en.iife.js`,
      `${below}/dist/qianshao-org-tree-paper.iife.js`,
      `${below}/dist/qianshao-pinyin.iife.js`,
    ]);
    assert.deepEqual(told, []);
  });
});

test('a bundle of the demo is its source, or there is none', async () => {
  assert.match(Buffer.from(await demoBundle('/demo/webpack4/main.bundle.js')).toString(), /qs-select/);
  await assert.rejects(demoBundle('/demo/webpack4/none.bundle.js'), /has no source/);
});
