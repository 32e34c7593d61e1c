import { copyFile, mkdir, readFile, rm } from 'node:fs/promises';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { build as esbuild } from 'esbuild';
import { build as vite } from 'vite';
import { bundleClassic } from '../../.tools/build/classic-scripts.js';
import { root } from '../../.tools/lib/root.js';

const folder = join(root, '.cache/bench');

/** How a site's own bundler would take the package in. */
export const bundling = {
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  conditions: ['production'],
  define: { 'process.env.NODE_ENV': '"production"' },
  logLevel: 'error',
};

/**
 * Builds the library as for the package, and of it and the peers the pages of the bench.
 *
 * @returns {Promise<{ folder: string, dist: string }>}
 */
export async function buildPages() {
  const dist = join(folder, 'dist');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const configFile = join(root, 'vite.config.ts');
  await vite({ root, configFile, build: { outDir: dist } });
  await bundleClassic({ folder: dist, only: (file) => file === 'qianshao.iife.js' });
  const subjects = {
    'qs-org-tree': 'org-tree',
    floor: 'floor',
    'd3-org-chart': 'd3-org-chart',
    echarts: 'echarts',
  };
  const entries = Object.entries({ page: 'page', ...subjects });
  await esbuild({
    ...bundling,
    absWorkingDir: root,
    tsconfig: 'tsconfig.json',
    entryPoints: entries.map(([out, name]) => ({ in: `tests/bench/${name}.ts`, out })),
    outdir: folder,
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    plugins: [asBuilt(dist)],
  });
  await copyFile(join(root, 'tests/bench/page.html'), join(folder, 'page.html'));
  return { folder, dist };
}

/** The element is measured as it is shipped, not as its source. */
function asBuilt(dist) {
  return {
    name: 'as-built',
    setup({ onResolve }) {
      onResolve({ filter: /src\/elements\/org-tree\/define\.js$/ }, () => ({
        path: join(dist, 'elements/org-tree/define.js'),
      }));
    },
  };
}

/** Gives the pages over loopback, whatever name they are asked for by. */
export async function serve({ folder: from }) {
  const server = createServer(async ({ url = '/' }, response) => {
    const path = new URL(url, 'http://any.test').pathname;
    try {
      const body = await readFile(join(from, path));
      const type = path.endsWith('.html') ? 'text/html' : 'text/javascript';
      response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8` }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: server.address().port,
    close: () => {
      server.closeAllConnections();
      return new Promise((closed) => server.close(closed));
    },
  };
}
