import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './root.js';
import { run } from './run.js';

/** Where the package lies as a user's project has it; its own dependencies are found in the folders above. */
export const packed = join(root, '.cache/package/node_modules/qianshao');

/** The file a registry would get. */
export const tarball = join(root, '.cache/package/qianshao.tgz');

/** Packs what `npm run build` left and unpacks it there. */
export async function pack() {
  const folder = join(root, '.cache/package');
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, 'node_modules'), { recursive: true });
  await demand(run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder]));
  const [file] = (await readdir(folder)).filter((name) => name.endsWith('.tgz'));
  await rename(join(folder, file), tarball);
  await demand(run('tar', ['-xzf', tarball, '-C', folder]));
  await rename(join(folder, 'package'), packed);
}

async function demand(running) {
  const { code, output } = await running;
  if (code !== 0) throw new Error(output);
}
