import { relative } from 'node:path';
import { build } from 'esbuild';
import { testsOf } from './choose-tests.js';
import { root } from './root.js';

const servedByTheRunner = {
  name: 'served-by-the-runner',
  setup({ onResolve }) {
    onResolve({ filter: /^\// }, ({ path, kind }) =>
      kind === 'entry-point' ? undefined : { path, external: true },
    );
  },
};

/**
 * Serves the browser tests bundled, what they share in chunks: file by file each page would ask for some three hundred modules, a
 * second or two for each of 240 pages. Addresses stay those of the test files; all else that is under `src` is served as it is.
 */
export function bundledTests() {
  let served = new Map();
  return {
    name: 'bundled-tests',
    async serverStart() {
      const { outputFiles } = await build({
        absWorkingDir: root,
        entryPoints: testsOf('browser', []),
        outbase: '.',
        outdir: '.',
        bundle: true,
        splitting: true,
        format: 'esm',
        target: 'es2021',
        tsconfig: 'tsconfig.json',
        conditions: ['production'],
        chunkNames: '.chunks/[name]-[hash]',
        sourcemap: 'linked',
        write: false,
        logLevel: 'error',
        plugins: [servedByTheRunner],
      });
      served = new Map(outputFiles.map(({ path, text }) => [`/${relative(root, path)}`, text]));
    },
    serve({ path }) {
      const body = served.get(path.replace(/\.ts$/, '.js'));
      return body === undefined ? undefined : { body, type: path.endsWith('.map') ? 'json' : 'js' };
    },
  };
}
