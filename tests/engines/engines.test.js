/** The one-file script on a `file://` page, in the engines that hall machines are frozen at. */
import assert from 'node:assert/strict';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { root, strict } from '../../.tools/lib/root.js';
import { oldChromium, oldChromiums } from './old-chromium.js';

let folder;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'qianshao-engines-'));
  for (const path of [
    'tests/engines/page.html',
    'tests/engines/check.js',
    'dist/qianshao.iife.js',
    'dist/themes/all.css',
    'demo/data/district.js',
  ]) {
    await copyFile(join(root, path), join(folder, path.split('/').pop()));
  }
});

after(() => rm(folder, { recursive: true, force: true }));

for (const major of Object.keys(oldChromiums)) {
  test(`Chromium ${major}`, async (engine) => {
    let open;
    try {
      open = await oldChromium(major);
    } catch (error) {
      if (strict) throw error;
      engine.skip(`Chromium ${major} could not be fetched: ${error.message.split('\n')[0]}`);
      return;
    }
    const html = await open(pathToFileURL(join(folder, 'page.html')).href);
    const [, told] = /data-verdict="([^"]*)"/.exec(html) ?? [];
    assert.ok(told, `the page did not come to a verdict:\n${html.slice(0, 4000)}`);
    const verdict = JSON.parse(decodeURIComponent(told));
    const said = html.match(/^.*CONSOLE.*$/gm)?.join('\n') ?? '';
    for (const { name, wrong } of verdict) {
      await engine.test(name, () => assert.equal(wrong, '', `${wrong}\n${said}`));
    }
  });
}
