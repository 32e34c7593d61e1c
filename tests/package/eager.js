import { dirname, join, relative, resolve } from 'node:path';
import { build } from 'esbuild';
import { root } from '../../.tools/lib/root.js';

/** Of what is imported by `import()`, the part that a desk shows before a reader does anything: it counts as if it stood there. */
const shownAtOnce = /(^|\/)details?(\/index)?\.js$/;

/**
 * The script that a page needs before its first paint of one import: bundled into one file and minified, with Lit in it. What
 * is fetched later, by `import()`, is not in it. (A bundler that splits what is shared with the later parts into files of their own adds some 5 % in names.)
 *
 * @param {string | readonly string[]} addresses of modules
 * @param {string} resolveDir from where they are imported
 * @param {{ shipped?: string }} [options] `shipped`: where the library is, for sources of tests that import its `src`
 * @returns {Promise<Uint8Array>}
 */
export async function eager(addresses, resolveDir, { shipped } = {}) {
  const lines = [addresses].flat().map((address) => `export * from '${address}'; import '${address}';`);
  const { outputFiles } = await build({
    stdin: { contents: lines.join('\n'), resolveDir },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    conditions: ['production'],
    define: { 'process.env.NODE_ENV': '"production"' },
    tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
    write: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'later',
        setup({ onResolve }) {
          onResolve({ filter: /./ }, ({ path, kind, importer }) => {
            if (kind === 'dynamic-import' && !shownAtOnce.test(path)) return { path, external: true };
            if (!shipped || !path.startsWith('.')) return undefined;
            const inside = relative(join(root, 'src'), resolve(dirname(importer), path));
            return inside.startsWith('..') ? undefined : { path: join(shipped, 'dist', inside) };
          });
        },
      },
    ],
  });
  return outputFiles[0].contents;
}
