import { existsSync } from 'node:fs';
import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../lib/root.js';

/** The `qianshao` command in one file, with nothing to install beside it. */
export async function bundleCommand() {
  const entry = ['qianshao.ts', 'main.ts', 'index.ts']
    .map((name) => join(root, 'src/cli', name))
    .find(existsSync);
  if (!entry) throw new Error('src/cli has no qianshao.ts');
  const outfile = join(root, 'dist/cli/qianshao.js');
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    tsconfig: join(root, 'tsconfig.json'),
    banner: { js: '#!/usr/bin/env node' },
    logLevel: 'silent',
  });
  await chmod(outfile, 0o755);
}
