// The lists of elements, from the folders in src/elements that hold a define.ts: a new element is its folder, nothing else.
import { readdir, access } from 'node:fs/promises';
import { join } from 'node:path';

export default async function elements(root) {
  const folder = join(root, 'src/elements');
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const names = [];
  for (const entry of entries) {
    if (!entry.isDirectory() || entry.name === 'generated') continue;
    const defines = await access(join(folder, entry.name, 'define.ts')).then(
      () => true,
      () => false,
    );
    if (defines) names.push(entry.name);
  }
  names.sort();
  if (names.length === 0) return new Map();
  return new Map([
    [
      'src/elements/generated/index.ts',
      names.map((name) => `export * from '../${name}/index.js';\n`).join(''),
    ],
    ['src/elements/generated/define.ts', names.map((name) => `import '../${name}/define.js';\n`).join('')],
  ]);
}
