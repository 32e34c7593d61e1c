import { copyFile, mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { root } from '../lib/root.js';

/** tsc does not copy declarations that stand beside plain JavaScript (the generated validators). */
export async function copyDeclarations() {
  const src = join(root, 'src');
  for (const file of await readdir(src, { recursive: true })) {
    if (!file.endsWith('.d.ts')) continue;
    const to = join(root, 'dist', file);
    await mkdir(dirname(to), { recursive: true });
    await copyFile(join(src, file), to);
  }
}

/** The classic scripts export nothing; they leave a global. */
export async function declareScripts() {
  const text = `import type * as All from './index.js';

declare global {
  /** Everything the package exports. Left on the page by \`<script src="qianshao.iife.js">\` and by importing it. */
  const Qianshao: typeof All;
}
`;
  await writeFile(join(root, 'dist/qianshao.iife.d.ts'), text);
}
