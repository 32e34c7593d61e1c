/**
 * What npm calls when it installs the clone (`prepare`, also for an install from git) and when it packs it (`prepack`): builds
 * dist/ unless it stands already, so that no package is without it. Fails in words where it cannot be built.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensurePackages, isSetup } from './lib/packages.js';
import { root } from './lib/root.js';

const packs = /^(pack|publish)$/.test(process.env.npm_command ?? '');
// `npm start` and `npm test` install what is missing and build by themselves. Who leaves the tools out wants no build.
const isWanted = packs || (!isSetup() && existsSync(join(root, 'node_modules/vite')));

if (isWanted) {
  process.chdir(root);
  try {
    await ensurePackages();
    const { ensureBuilt } = await import('./build/build.js');
    if (!(await ensureBuilt())) throw new Error('the build failed, see above');
  } catch (error) {
    console.error(`There is no dist/, so there is no package: ${error.message}`);
    process.exitCode = 1;
  }
}
