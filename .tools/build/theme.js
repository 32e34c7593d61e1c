import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../lib/root.js';

/**
 * The names of themes, places, densities and public properties, from the source: no page loads that module, so dist/ has none.
 *
 * @returns {Promise<typeof import('../../src/theme/index.js')>}
 */
export async function readTheme() {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'src/theme/index.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    logLevel: 'silent',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
