import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.js';

/**
 * All files under a folder of the repository, as sorted paths from its root; none when there is no such folder.
 *
 * @param {string} folder
 * @returns {string[]}
 */
export function filesIn(folder) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(root.length + 1))
    .sort();
}
