/** What a site's own bundler does for the demo's pages of modules and frameworks. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from './root.js';

const bundled = /\.bundle\.m?js$/;

/** Whether a path of the demo is a bundle: `x.bundle.js` (a classic script) or `x.bundle.mjs`. */
export const isBundle = (path) => path.startsWith('/demo/') && bundled.test(path);

/**
 * `x.bundle.js` is `x.tsx`, `x.ts`, `x.js` or `x.mjs` beside it with its imports in it. Built when it is asked for: no step of
 * the build waits for pages of frameworks, and none is ever older than its source.
 *
 * @param {string} path from the root of the repository
 * @returns {Promise<Uint8Array>} rejects when there is no such source or it cannot be built
 */
export async function demoBundle(path) {
  const stem = join(root, path.replace(bundled, ''));
  const source = ['.tsx', '.ts', '.js', '.mjs'].map((ending) => stem + ending).find(existsSync);
  if (!source) throw new Error(`${path} has no source`);
  const { outputFiles } = await build({
    entryPoints: [source],
    bundle: true,
    format: path.endsWith('.mjs') ? 'esm' : 'iife',
    minify: true,
    write: false,
    logLevel: 'silent',
    jsx: 'automatic',
    conditions: ['svelte', 'browser', 'production'],
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    plugins: [vue, svelte],
  });
  return outputFiles[0].contents;
}

const vue = {
  name: 'vue',
  setup({ onLoad }) {
    onLoad({ filter: /\.vue$/ }, async ({ path }) => {
      const { compileScript, parse, parseCache } = await import('vue/compiler-sfc');
      // A descriptor that was compiled once compiles to something else.
      parseCache.clear();
      const { descriptor } = parse(await readFile(path, 'utf8'), { filename: path });
      const compilerOptions = { isCustomElement: (tag) => tag.startsWith('qs-') };
      const options = {
        id: 'page',
        isProd: true,
        inlineTemplate: true,
        templateOptions: { compilerOptions },
      };
      return { contents: compileScript(descriptor, options).content, loader: 'ts' };
    });
  },
};

const svelte = {
  name: 'svelte',
  setup({ onLoad }) {
    onLoad({ filter: /\.svelte$/ }, async ({ path }) => {
      const { compile } = await import('svelte/compiler');
      const { js } = compile(await readFile(path, 'utf8'), { filename: path, generate: 'client' });
      return { contents: js.code, loader: 'js' };
    });
  },
};
