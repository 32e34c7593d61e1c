import { copyFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../lib/root.js';

/** tsc does not copy declarations that stand beside plain JavaScript (the generated validators). */
export async function copyDeclarations() {
  const src = join(root, 'src');
  for (const file of await readdir(src, { recursive: true })) {
    if (file.endsWith('.d.ts')) await copyFile(join(src, file), join(root, 'dist', file));
  }
}

/** The one-file script exports nothing; it leaves a global. */
export async function declareOneFile() {
  const text = `import type * as All from './iife.js';

declare global {
  /** Everything the package exports, and \`load\`. Left behind by \`<script src="qianshao.iife.js">\`. */
  const Qianshao: typeof All;
}
`;
  await writeFile(join(root, 'dist/qianshao.iife.d.ts'), text);
}
