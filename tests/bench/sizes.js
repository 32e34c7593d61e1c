import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { root } from '../../.tools/lib/root.js';
import { bundling } from './pages.js';

/** Kilobytes (of 1,000) of brotli that a page loads before anything is painted. What is fetched at its first use is not in it. */
export async function sizes({ dist }) {
  const element = await bundle(`export { define } from '${join(dist, 'elements/org-tree/define.js')}';`);
  return {
    orgTree: element,
    oneFile: kilobytes(await readFile(join(dist, 'qianshao.iife.js'))),
    d3OrgChart: await bundle("export * from 'd3-org-chart';"),
    echarts: await bundle("export * from 'echarts';"),
  };
}

/** All that is imported at once, in one file, as a bundler leaves it. */
async function bundle(contents) {
  const options = { ...bundling, charset: 'utf8', write: false };
  const { outputFiles } = await build({
    ...options,
    stdin: { contents, resolveDir: root },
    plugins: [
      {
        name: 'later',
        setup({ onResolve }) {
          onResolve({ filter: /./ }, ({ path, kind }) => {
            return kind === 'dynamic-import' ? { path, external: true } : undefined;
          });
        },
      },
    ],
  });
  return kilobytes(outputFiles[0].contents);
}

const kilobytes = (code) => brotliCompressSync(code).length / 1000;
