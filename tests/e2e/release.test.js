/* global document */
/** The zip of `npm run release`, unpacked as a web team does: links lead somewhere, the pages open from the folder, the hall runs without a server. */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { integrity, writeRelease } from '../../.tools/release.js';
import { launch } from './demo.js';

let folder;
let names;
let browser;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'qianshao-zip-'));
  const { bytes } = await writeRelease();
  const again = await writeRelease();
  assert.equal(integrity(again.bytes), integrity(bytes), 'the same tree gives the same zip');
  const files = unzipSync(bytes);
  names = Object.keys(files).map((path) => path.replace(/^[^/]+\//, ''));
  for (const [path, content] of Object.entries(files)) {
    const to = join(folder, path.replace(/^[^/]+\//, ''));
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(to, content);
  }
  browser = await launch();
});
after(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

test('it holds scripts, themes, schemas, sheets, the demo and the documents', () => {
  for (const path of [
    'dist/qianshao.iife.js',
    'dist/qianshao-org-tree.iife.js',
    'dist/themes/all.css',
    'dist/schemas/org-tree.schema.json',
    '模板/honor-roll.xlsx',
    '模板/org-tree.csv',
    'demo/hall/hall.html',
    'demo/data/district.js',
    '说明.html',
    'README.html',
    'sbom.json',
    'SRI.txt',
    'LICENSE',
  ])
    assert.ok(names.includes(path), `${path} is missing`);
  assert.deepEqual(
    names.filter((name) => /node_modules|\.ts$|\.map$/.test(name)),
    [],
  );
});

test('every link and every script of its pages leads to a file in it', () => {
  const dead = [];
  for (const name of names.filter((each) => each.endsWith('.html'))) {
    const html = readFileSync(join(folder, name), 'utf8').replace(
      /<!--[\s\S]*?-->|<code>[\s\S]*?<\/code>/g,
      '',
    );
    for (const [, address] of html.matchAll(
      /<[a-z][^>]*?\s(?:href|src)="(?!https?:|data:|#|mailto:)([^"#?]+)/g,
    )) {
      const path = resolve(folder, dirname(name), decodeURI(address));
      const file = path.endsWith('/') || address.endsWith('/') ? join(path, 'index.html') : path;
      if (!existsSync(file)) dead.push(`${name}: ${address}`);
    }
  }
  assert.deepEqual(dead, []);
});

test('the checksums are those of the scripts', () => {
  for (const line of readFileSync(join(folder, 'SRI.txt'), 'utf8').trim().split('\n')) {
    const [path, hash] = line.split(' ');
    assert.equal(integrity(readFileSync(join(folder, path))), hash);
  }
});

test('the hall runs from the folder: five exhibits of one district, no error', async () => {
  const page = await browser.newPage();
  const errors = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.setViewport({ width: 1080, height: 1920 });
  await page.goto(pathToFileURL(join(folder, 'demo/hall/hall.html')).href);
  await page.waitForFunction(() => document.querySelectorAll('qs-kiosk > [state="ready"]').length === 5, {
    timeout: 20_000,
  });
  assert.equal(await page.$eval('qs-kiosk', (kiosk) => kiosk.getAttribute('state')), 'attract');
  assert.deepEqual(errors, []);
  await page.close();
});

test('its demo opens from the folder: links lead to pages, elements have their data', async () => {
  const page = await browser.newPage();
  const at = (name) => pathToFileURL(join(folder, name)).href;
  await page.goto(at('demo/index.html'));
  const hrefs = await page.$$eval('a', (links) => links.map(({ href }) => href));
  assert.deepEqual(
    hrefs.filter((href) => href.endsWith('/')),
    [],
    'the browser would show a list of files',
  );
  for (const name of [
    'portal',
    'leaderboard',
    'honor-roll',
    'photo-wall',
    'provider',
    'embed',
    'react',
    'cms',
  ]) {
    await page.goto(at(`demo/${name}/index.html`));
    await page.waitForSelector('[state="ready"]:not(qs-provider)', { timeout: 10_000 });
  }
  await page.close();
});

test('its documents name their language, and links inside them lead to a heading', () => {
  const ids = (name) =>
    [...readFileSync(join(folder, name), 'utf8').matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  for (const [name, lang] of [
    ['说明.html', 'zh-CN'],
    ['表格怎么填.html', 'zh-CN'],
    ['README.html', 'en'],
    ['字段表.html', 'zh-CN'],
    ['接口表.html', 'en'],
  ]) {
    const html = readFileSync(join(folder, name), 'utf8');
    assert.match(html, new RegExp(`<html lang="${lang}">`), name);
    for (const [, page, hash] of html.matchAll(/href="([^":#]*)#([^"]+)"/g))
      assert.ok(ids(decodeURI(page) || name).includes(decodeURI(hash)), `${name} leads to ${page}#${hash}`);
  }
});
