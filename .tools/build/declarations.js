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
import type * as InScript from './iife/text.js';
import type * as Tables from './tables/index.js';
import type * as Text from './text/index.js';

type MoreText = Exclude<keyof typeof Text, keyof typeof InScript>;

declare global {
  /**
   * Left on the page by \`<script src="qianshao.iife.js">\` and by importing it. Optional is what \`qianshao-text.iife.js\` and
   * \`qianshao-tables.iife.js\` add.
   */
  const Qianshao: Omit<typeof All, MoreText> & Partial<Pick<typeof Text, MoreText>> & Partial<typeof Tables>;
}
`;
  await writeFile(join(root, 'dist/qianshao.iife.d.ts'), text);
}
