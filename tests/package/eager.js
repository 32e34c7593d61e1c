import { build } from 'esbuild';

/**
 * The script that a page needs at once of one import: bundled into one file and minified, with Lit in it. What is fetched
 * later, by `import()`, is not in it. (A bundler that splits what is shared with the later parts into files of their own adds
 * some 5 % in names.)
 *
 * @param {string} address of a module
 * @param {string} resolveDir from where it is imported
 * @returns {Promise<Uint8Array>}
 */
export async function eager(address, resolveDir) {
  const { outputFiles } = await build({
    stdin: { contents: `export * from '${address}'; import '${address}';`, resolveDir },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    conditions: ['production'],
    define: { 'process.env.NODE_ENV': '"production"' },
    write: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'later',
        setup({ onResolve }) {
          onResolve({ filter: /./ }, ({ path, kind }) =>
            kind === 'dynamic-import' ? { path, external: true } : undefined,
          );
        },
      },
    ],
  });
  return outputFiles[0].contents;
}
