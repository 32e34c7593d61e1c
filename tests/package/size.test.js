/**
 * The budget in package.json (`sizes`): kilobytes (of 1000) of brotli that a page loads. A path is a shipped file as it is; an address is
 * what a bundler makes of that one import, minified, with Lit in it.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { packed } from '../../.tools/lib/pack.js';
import { manifest, read } from './package.js';

for (const [what, budget] of Object.entries(manifest.sizes)) {
  test(`${what} stays within ${budget} kB`, async (context) => {
    const size = brotliCompressSync(what.startsWith('dist/') ? read(what) : await bundle(what)).length / 1000;
    context.diagnostic(`${what}: ${size.toFixed(1)} kB`);
    assert.ok(size <= budget, `${size.toFixed(1)} kB`);
  });
}

/** What is fetched later, by `import()`, is not counted: it stands in files of its own. */
async function bundle(address) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: `export * from '${address}'; import '${address}';`, resolveDir: packed },
    outdir: 'out',
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2021',
    conditions: ['production'],
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  // What is imported later is an entry too.
  const entry = Object.keys(metafile.outputs).find((path) => metafile.outputs[path].entryPoint === '<stdin>');
  const loaded = new Set([entry]);
  for (const path of loaded) {
    for (const { path: next, kind } of metafile.outputs[path].imports)
      if (kind === 'import-statement') loaded.add(next);
  }
  return outputFiles
    .filter(({ path }) => [...loaded].some((name) => path.endsWith(name)))
    .map(({ text }) => text)
    .join('\n');
}
