import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { transformSync } from 'esbuild';

test('old engines get globalThis and nothing else: what a page has is not changed', () => {
  const { code } = transformSync(readFileSync('src/shell/shim.ts', 'utf8'), { loader: 'ts' });
  const page: Record<string, unknown> = {};
  page['window'] = page;
  const added = runInNewContext(
    `delete Object.hasOwn; delete globalThis.globalThis; ${code}; [typeof globalThis, 'hasOwn' in Object].join(' ')`,
    page,
  ) as string;
  assert.equal(added, 'object false');
});
