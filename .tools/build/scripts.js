import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../lib/root.js';

/**
 * Runs both builds of vite.config.ts.
 *
 * @returns {Promise<string[]>} the paths of all modules that went into them, for the licences.
 */
export async function bundle() {
  const configFile = join(root, 'vite.config.ts');
  const results = [await build({ root, configFile }), await build({ root, configFile, mode: 'iife' })];
  const chunks = results.flat().flatMap(({ output }) => output);
  return chunks.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []));
}
