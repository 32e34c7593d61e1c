import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { testsOf } from '../lib/choose-tests.js';
import { nodeTests } from '../lib/node-tests.js';
import { root } from '../lib/root.js';

export const title = 'Pure code in Node';

/** Node 20 reads no TypeScript, so every test is bundled first, all in one go. */
export default async function node({ files }) {
  const chosen = testsOf('node', files);
  if (chosen.length === 0)
    return { passed: 0, failed: files.length > 0 ? 0 : 1, report: 'no tests/**/*.node.test.ts' };
  await mkdir(join(root, '.cache'), { recursive: true });
  // Inside the repository, where the packages are found; its own, for two may run at once.
  const outdir = await mkdtemp(join(root, '.cache/node-tests-'));
  try {
    return await nodeTests(await bundle(chosen, outdir));
  } finally {
    await rm(outdir, { recursive: true, force: true });
  }
}

async function bundle(tests, outdir) {
  await build({
    absWorkingDir: root,
    entryPoints: tests,
    outdir,
    outbase: 'tests',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    sourcemap: 'linked',
    tsconfig: 'tsconfig.json',
    logLevel: 'error',
  });
  return tests.map((path) => join(outdir, path.replace(/^tests\//, '').replace(/\.ts$/, '.mjs')));
}
