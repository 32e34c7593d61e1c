import { transform } from 'esbuild';
import type { Plugin } from 'vite';

/** Chromium 84, Firefox 90 and Safari 15 have them all; esbuild thinks of a slip in some Safari when they stand together. */
const supported = {
  'class-private-accessor': true,
  'class-private-field': true,
  'class-private-method': true,
};

/**
 * Takes the types out of the sources and lowers what the engines do not know, and no more: Vite's own lowering turns every
 * `#private` into a WeakMap, which every engine of the modules has had for years; that was a fifth of what a page loads,
 * and slow.
 *
 * @param target engines as esbuild names them
 */
export function lowerSources(target: string[]): Plugin {
  return {
    name: 'lower-sources',
    enforce: 'pre',
    async transform(code, id) {
      if (!/\/src\/.*\.ts$/.test(id)) return null;
      const { code: lowered } = await transform(code, {
        loader: 'ts',
        target,
        supported,
        charset: 'utf8',
        sourcefile: id,
        tsconfigRaw: { compilerOptions: { useDefineForClassFields: false, verbatimModuleSyntax: true } },
      });
      return { code: lowered, map: null };
    },
  };
}
