/**
 * The one-file script on a `file://` page, in the engines that hall machines are frozen at; and the modules, as a site's bundler
 * takes them in, on a page of a server, in those of them that the modules are promised for. With QS_SHOTS=FOLDER a picture of
 * each page is left there.
 */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
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

const server = await serveModules();
const judgements = [];
for (const major of Object.keys(oldChromiums)) {
  const file = pathToFileURL(join(folder, 'page.html')).href;
  judgements.push([`Chromium ${major}`, await judge(major, file)]);
  if (major < 88) continue;
  const address = `http://127.0.0.1:${server.address().port}/modules.html`;
  judgements.push([`Chromium ${major}, modules`, await judge(major, address)]);
}
server.close();
await rm(folder, { recursive: true, force: true });

for (const [what, checks] of judgements) {
  describe(what, () => {
    for (const { name, wrong, absent } of checks) {
      test(name, (context) => {
        if (absent && !strict) return context.skip(absent);
        if (absent || wrong) assert.fail(absent || wrong);
      });
    }
  });
}

/** The same page with modules: nothing is lowered any further, so the engine reads the syntax that is shipped. */
async function serveModules() {
  await build({
    stdin: {
      contents: `import * as all from 'qianshao'; import 'qianshao/define.js'; globalThis.Qianshao = all;`,
      resolveDir: root,
    },
    absWorkingDir: root,
    outdir: folder,
    entryNames: 'modules',
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'esnext',
    logLevel: 'error',
  });
  const page = await readFile(join(folder, 'page.html'), 'utf8');
  const asModules = page
    .replace(/<script src="qianshao[.\w]*"><\/script>/, '<script type="module" src="modules.js"></script>')
    .replace(/<script src="qianshao-.*\n/, '')
    .replace(/<script src="(district|check)/g, '<script type="module" src="$1');
  await writeFile(join(folder, 'modules.html'), asModules);
  const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css' };
  const listening = createServer(async ({ url }, response) => {
    const body = await readFile(join(folder, url.split('/').pop())).catch(() => null);
    response.writeHead(body ? 200 : 404, { 'Content-Type': types[extname(url)] ?? 'text/plain' });
    response.end(body);
  }).listen(0, '127.0.0.1');
  await once(listening, 'listening');
  return listening;
}

/** What the page says of itself, as `{ name, wrong }` a check; one that is `absent` when there is no such engine. */
async function judge(major, address) {
  let open;
  try {
    open = await oldChromium(major);
  } catch (error) {
    return [{ name: `Chromium ${major}`, absent: `not here: ${error.message}` }];
  }
  let page;
  try {
    page = await open(address);
    const told = await page.attribute('data-verdict', 180);
    const pictures = process.env.QS_SHOTS;
    if (pictures)
      await writeFile(
        join(resolve(pictures), `chromium-${major}-${address.split('/').pop()}.png`),
        await page.picture(),
      );
    if (!told) return [{ name: 'comes to a verdict', wrong: page.said.join('\n') || 'none within 180 s' }];
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
