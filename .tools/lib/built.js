import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.js';

/** For steps that test what the step `build` writes. */
export function demandBuild() {
  if (!existsSync(join(root, 'dist/qianshao.iife.js')))
    throw new Error('There is no dist/ yet: run the step "build" too.');
}
