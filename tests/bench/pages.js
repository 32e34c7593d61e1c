import { existsSync } from 'node:fs';
import { copyFile, cp, mkdir, readFile, rm } from 'node:fs/promises';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { basename, dirname, extname, join } from 'node:path';
import { build as esbuild } from 'esbuild';
import { build as vite } from 'vite';
import { bundleClassic } from '../../.tools/build/classic-scripts.js';
import { root } from '../../.tools/lib/root.js';

const folder = join(root, '.cache/bench');

/** How a site's own bundler takes a package in: so are the peers, and so are sizes counted. */
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
 * Builds the library as for the package, and of it and the peers a page for each subject of the chosen benches.
 *
 * @param {{ name: string, subjects: Record<string, object> }[]} benches
 * @returns {Promise<{ folder: string, dist: string }>}
 */
export async function buildPages(benches) {
  const dist = join(folder, 'dist');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await vite({ root, configFile: join(root, 'vite.config.ts'), build: { outDir: dist } });
  // The order of strokes lies beside them: names are sorted as on a site.
  const scripts = [...benches.map(({ name }) => `qianshao-${name}.iife.js`), 'qianshao-strokes.iife.js'];
  await bundleClassic({ folder: dist, only: (file) => scripts.includes(file) });
  const parts = benches.flatMap(({ name, subjects }) =>
    ['data.ts', 'page.css', ...Object.keys(subjects).map((subject) => `${subject}.ts`)].map(
      (file) => `${name}/${file}`,
    ),
  );
  await esbuild({
    ...bundling,
    absWorkingDir: root,
    tsconfig: 'tsconfig.json',
    entryPoints: ['page.ts', ...parts].map((file) => `tests/bench/${file}`),
    outbase: 'tests/bench',
    outdir: folder,
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    plugins: [asShipped()],
  });
  await copyFile(join(root, 'tests/bench/page.html'), join(folder, 'page.html'));
  for (const { name } of benches) {
    const pictures = join(root, 'tests/bench', name, 'pictures');
    if (existsSync(pictures)) await cp(pictures, join(folder, name, 'pictures'), { recursive: true });
  }
  return { folder, dist };
}

/** Elements are measured as a page without a bundler takes them: each by its own classic script, as it is shipped. */
function asShipped() {
  return {
    name: 'as-shipped',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /src\/elements\/[\w-]+\/define\.js$/ }, ({ path }) => ({
        path: `/dist/qianshao-${basename(dirname(path))}.iife.js`,
        namespace: 'shipped',
      }));
      onLoad({ filter: /./, namespace: 'shipped' }, ({ path }) => ({
        contents: `const script = document.createElement('script');
          script.src = ${JSON.stringify(path)};
          await new Promise((loaded, failed) => {
            script.addEventListener('load', loaded);
            script.addEventListener('error', failed);
            document.head.append(script);
          });`,
      }));
    },
  };
}

const TYPES = { '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml' };

/** Gives the pages over loopback, whatever name they are asked for by. */
export async function serve({ folder: from }) {
  const server = createServer(async ({ url = '/' }, response) => {
    const path = new URL(url, 'http://any.test').pathname;
    try {
      const body = await readFile(join(from, path));
      response
        .writeHead(200, {
          'Content-Type': `${TYPES[extname(path)]}; charset=utf-8`,
          'Cache-Control': 'max-age=3600',
        })
        .end(body);
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
