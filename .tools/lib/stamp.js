import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from './files.js';
import { root } from './root.js';

/** Beside dist/, not in it: a package holds no such thing. */
const path = join(root, '.cache/built.json');

/** What a build reads. A file that is not among them changes nothing in dist/. */
function sources() {
  const folders = ['src', '.tools/build', '.tools/generate', '.tools/lib'].flatMap(filesIn);
  const files = [
    '.tools/tsconfig.build.json',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'vite.config.ts',
  ];
  return [...folders, ...files].filter((file) => existsSync(join(root, file)));
}

/** A sum of them. */
export function sumOfSources() {
  const hash = createHash('sha256');
  for (const file of sources())
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0');
  return hash.digest('hex');
}

/** Whether dist/ is what the sources would give: they are the same as at the last build, and all that it wrote is there. */
export function isBuilt() {
  try {
    const { of, files } = JSON.parse(readFileSync(path, 'utf8'));
    return of === sumOfSources() && files.every((file) => existsSync(join(root, file)));
  } catch {
    return false;
  }
}

/** To be called before a build: until it is whole dist/ counts as not built. */
export function forgetBuild() {
  rmSync(path, { force: true });
}

/**
 * To be called when a build is whole.
 *
 * @param {string} of the sum of what went in. What was changed while it ran may not be in dist/: then the next start builds again.
 */
export function rememberBuild(of) {
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(path, JSON.stringify({ of, files: filesIn('dist') }));
}
