/**
 * The one-file script on a `file://` page, in the engines that hall machines are frozen at. With QS_SHOTS=FOLDER a picture
 * of the page in each of them is left there.
 */
import assert from 'node:assert/strict';
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { filesIn } from '../../.tools/lib/files.js';
import { root, strict } from '../../.tools/lib/root.js';
import { oldChromium, oldChromiums } from './old-chromium.js';

const folder = await mkdtemp(join(tmpdir(), 'qianshao-engines-'));
for (const path of [
  'tests/engines/page.html',
  'tests/engines/check.js',
  ...filesIn('dist').filter((file) => /^dist\/qianshao[^/]*\.iife\.js$/.test(file)),
  'dist/themes/all.css',
  'demo/data/district.js',
]) {
  await copyFile(join(root, path), join(folder, path.split('/').pop()));
}

const judgements = [];
for (const major of Object.keys(oldChromiums)) judgements.push([major, await judge(major)]);
await rm(folder, { recursive: true, force: true });

for (const [major, checks] of judgements) {
  describe(`Chromium ${major}`, () => {
    for (const { name, wrong, absent } of checks) {
      test(name, (context) => {
        if (absent && !strict) return context.skip(absent);
        if (absent || wrong) assert.fail(absent || wrong);
      });
    }
  });
}

/** What the page says of itself, as `{ name, wrong }` a check; one that is `absent` when there is no such engine. */
async function judge(major) {
  let open;
  try {
    open = await oldChromium(major);
  } catch (error) {
    return [{ name: `Chromium ${major}`, absent: `not here: ${error.message}` }];
  }
  let page;
  try {
    page = await open(pathToFileURL(join(folder, 'page.html')).href);
    const told = await page.attribute('data-verdict', 60);
    const pictures = process.env.QS_SHOTS;
    if (pictures) await writeFile(join(resolve(pictures), `chromium-${major}.png`), await page.picture());
    if (!told) return [{ name: 'comes to a verdict', wrong: page.said.join('\n') || 'none within 60 s' }];
    return JSON.parse(decodeURIComponent(told)).map(({ name, wrong }) => ({
      name,
      wrong: wrong && [wrong, ...page.said].join('\n'),
    }));
  } catch (error) {
    return [{ name: 'comes to a verdict', wrong: [error.message, ...(page?.said ?? [])].join('\n') }];
  } finally {
    await page?.close();
  }
}
