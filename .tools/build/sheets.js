import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { publishedFiles } from '../generate/contract/published.js';
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
  const out = join(root, 'dist/schemas');
  await mkdir(out, { recursive: true });
  const files = await publishedFiles(join(root, 'src/contract/schemas'));
  for (const [name, text] of files) await writeFile(join(out, name), text);
  // For a page that is opened from a folder, where no JSON can be fetched: demo/editor.
  const all = [...files].map(([name, text]) => [name.replace('.schema.json', ''), JSON.parse(text)]);
  await writeFile(
    join(root, 'dist/qianshao-schemas.js'),
    `var QianshaoSchemas = ${JSON.stringify(Object.fromEntries(all))};\n`,
  );
}
