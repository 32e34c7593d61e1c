/* global document */
/** By double click: no server, no network, the data as a script before or after the elements. */
import assert from 'node:assert/strict';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, test } from 'node:test';
import { root } from '../../.tools/lib/root.js';
import { launch, open, settle, trees } from './demo.js';

let browser;
let folder;
before(async () => {
  browser = await launch();
  // As somebody would copy it to a stick: only these two folders, to a path with spaces and Han characters.
  folder = await mkdtemp(join(tmpdir(), '前哨 offline '));
  for (const name of ['demo', 'dist']) await cp(join(root, name), join(folder, name), { recursive: true });
});
after(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

const address = (path) => pathToFileURL(join(folder, 'demo', path)).href;

for (const path of ['offline/index.html', 'offline/after.html']) {
  test(`demo/${path} by file://`, async () => {
    const { page, told } = await open(browser, address(path));
    const [tree] = await trees(page);
    assert.equal(tree.branches, 11);
    assert.equal(tree.state, null);
    await page.close();
    assert.deepEqual(told, []);
  });
}

test('data that comes much later is heard, and until then the fallback is read', async () => {
  const page = await browser.newPage();
  await page.goto(address('offline/index.html'));
  await page.evaluate(() => {
    const tree = document.createElement('qs-org-tree');
    tree.id = 'late';
    tree.innerHTML = '<p>后备文字</p>';
    tree.documentName = 'later';
    document.querySelector('main').replaceChildren(tree);
  });
  await page.waitForSelector('#late[state="invalid"]');
  assert.ok(await page.$eval('#late p', (p) => p.offsetHeight > 0));
  await page.evaluate(() => {
    document.querySelector('#late').documentName = null;
  });
  await page.waitForSelector('#late[state="ready"]');
  await settle(page);
  assert.equal((await trees(page))[0].branches, 11);
  await page.close();
});

test('an address on a file:// page says what to do instead, in words', async () => {
  const page = await browser.newPage();
  await page.goto(address('offline/index.html'));
  await page.evaluate(() => {
    document.querySelector('qs-org-tree').setAttribute('src', '../data/org.json');
  });
  await page.waitForSelector('qs-org-tree[state="unavailable"]');
  const words = await page.$eval('qs-org-tree', (tree) => tree.shadowRoot.textContent);
  assert.match(words, /file:\/\//);
  assert.match(words, /Qianshao\.load/);
  await page.close();
});
