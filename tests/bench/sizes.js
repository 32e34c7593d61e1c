import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { root } from '../../.tools/lib/root.js';
import { eager } from '../package/eager.js';

/** Kilobytes (of 1,000) of brotli that a page loads before anything is painted. What is fetched at its first use is not in it. */
export async function sizes({ dist }) {
  return {
    orgTree: kilobytes(await eager(join(dist, 'elements/org-tree/define.js'), root)),
    oneFile: kilobytes(await readFile(join(dist, 'qianshao.iife.js'))),
    d3OrgChart: kilobytes(await eager('d3-org-chart', root)),
    echarts: kilobytes(await eager('echarts', root)),
  };
}

const kilobytes = (code) => brotliCompressSync(code).length / 1000;
