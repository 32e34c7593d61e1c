/**
 * The budget in package.json (`sizes`): kilobytes (of 1000) of brotli that a page loads. A path is a shipped file as it is; an
 * address is what a bundler makes of that one import (eager.js).
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { packed } from '../../.tools/lib/pack.js';
import { eager } from './eager.js';
import { manifest, read } from './package.js';

for (const [what, budget] of Object.entries(manifest.sizes)) {
  test(`${what} stays within ${budget} kB`, async (context) => {
    const code = what.startsWith('dist/') ? read(what) : await eager(what, packed);
    const size = brotliCompressSync(code).length / 1000;
    context.diagnostic(`${what}: ${size.toFixed(1)} kB`);
    assert.ok(size <= budget, `${size.toFixed(1)} kB`);
  });
}
