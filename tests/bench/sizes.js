import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { root } from '../../.tools/lib/root.js';
import { bundling } from './pages.js';

/** Kilobytes (of 1,000) of brotli: what a page loads before anything is painted, and what it may fetch later. */
export async function sizes({ dist }) {
  const element = await bundle(`import '${join(dist, 'elements/org-tree/define.js')}';`);
  return {
    orgTree: element.first,
    orgTreeLater: element.later,
    oneFile: kilobytes(await readFile(join(dist, 'qianshao.iife.js'))),
    d3OrgChart: (await bundle("export * from 'd3-org-chart';")).first,
    echarts: (await bundle("export * from 'echarts';")).first,
  };
}

async function bundle(contents) {
  const { outputFiles, metafile } = await build({
    ...bundling,
    stdin: { contents, resolveDir: root },
    outdir: join(root, '.cache/bench/sizes'),
    splitting: true,
    metafile: true,
    write: false,
  });
  const first = reachable(metafile, 'stdin.js');
  const total = { first: 0, later: 0 };
  for (const { path, contents: code } of outputFiles) {
    const name = path.slice(root.length + 1);
    total[first.has(name) ? 'first' : 'later'] += kilobytes(code);
  }
  return total;
}

/** The entry and what it imports at once. */
function reachable({ outputs }, entry) {
  const found = new Set();
  const waiting = Object.keys(outputs).filter((path) => path.endsWith(entry));
  for (let path = waiting.pop(); path; path = waiting.pop()) {
    if (found.has(path)) continue;
    found.add(path);
    for (const { path: next, kind } of outputs[path].imports)
      if (kind === 'import-statement') waiting.push(next);
  }
  return found;
}

const kilobytes = (code) => brotliCompressSync(code).length / 1000;
