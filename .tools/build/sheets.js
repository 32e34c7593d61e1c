import { copyFile, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { allSheets, sheets } from '../generate/theme.js';
import { root } from '../lib/root.js';

/** The sheets for pages, each by itself and all in one. */
export async function copySheets() {
  const out = join(root, 'dist/themes');
  await mkdir(out, { recursive: true });
  for (const name of sheets) await copyFile(join(root, `src/theme/${name}.css`), join(out, `${name}.css`));
  await writeFile(join(out, 'all.css'), await allSheets(root));
}

export async function copySchemas() {
  const from = join(root, 'src/contract/schemas');
  const out = join(root, 'dist/schemas');
  await mkdir(out, { recursive: true });
  for (const name of (await readdir(from)).filter((file) => file.endsWith('.schema.json'))) {
    await copyFile(join(from, name), join(out, name));
  }
}
