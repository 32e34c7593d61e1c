import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../lib/root.js';
import { bundleClassic } from './classic-scripts.js';

/**
 * Writes the modules (vite.config.ts), which empties dist/, and then the classic scripts.
 *
 * @returns {Promise<string[]>} the paths of all modules that went into them, for the licences.
 */
export async function bundle() {
  const results = [await build({ root, configFile: join(root, 'vite.config.ts') })];
  const chunks = results.flat().flatMap(({ output }) => output);
  const modules = chunks.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []));
  return [...modules, ...(await bundleClassic())];
}
