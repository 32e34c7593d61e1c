/**
 * The two builds of the library. `npm run build` runs both; `.tools/build.js` adds what is not JavaScript.
 *
 * - default mode: ES modules one by one, so that a page's bundler takes only what it uses;
 * - mode `iife`: one classic script with everything in it, for old engines, `file://` and pages without modules.
 */
import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig, type UserConfig } from 'vite';
import { classicSources } from './.tools/build/classic.js';
import { lowerSources } from './.tools/build/sources.js';
import { squeezeTemplates } from './.tools/build/templates.js';

/** Stays an import in the modules. */
const external = /^(lit|@lit\/[^/]+|@lit-labs\/[^/]+|pinyin-pro)(\/|$)/;

/** Every module that `exports` in package.json names; a new element is found by its folder. */
function entries(): string[] {
  const elements = existsSync('src/elements') ? readdirSync('src/elements', { withFileTypes: true }) : [];
  const folders = elements.filter((entry) => entry.isDirectory() && entry.name !== 'generated');
  return [
    'src/index.ts',
    'src/define.ts',
    ...['text', 'contract', 'rules', 'tables'].map((name) => `src/${name}/index.ts`),
    ...folders.flatMap(({ name }) => [`src/elements/${name}/index.ts`, `src/elements/${name}/define.ts`]),
  ].filter((path) => existsSync(path));
}

const modules: UserConfig = {
  // Not es2022: that turns `static styles` into a `static {}` block, a syntax error in Chromium 88–93 and Safari 15.
  plugins: [lowerSources(['chrome88', 'firefox90', 'safari15']), squeezeTemplates()],
  build: {
    // Lowered by the plugin; what comes out of it stays as it is.
    target: 'esnext',
    outDir: 'dist',
    emptyOutDir: true,
    minify: false,
    lib: { entry: entries(), formats: ['es'] },
    rolldownOptions: {
      external,
      output: {
        preserveModules: true,
        preserveModulesRoot: 'src',
        // npm leaves every folder called node_modules out of a package, so what is bundled goes by another name.
        entryFileNames: ({ name }) => `${name.replace(/^.*(node_modules|helpers\/esm)\//, 'vendor/')}.js`,
      },
    },
  },
};

const oneFile: UserConfig = {
  plugins: [classicSources(), squeezeTemplates()],
  // What only some pages need stands in files beside it: .tools/build/beside.js.
  resolve: {
    alias: [
      { find: /^\.\/readings-source\.js$/, replacement: resolve('src/iife/readings-source.ts') },
      { find: /^\.\/paper-source\.js$/, replacement: resolve('src/iife/paper-source.ts') },
      { find: /^\.\/text\/index\.js$/, replacement: resolve('src/iife/text.ts') },
    ],
  },
  build: {
    // Lowered to Chromium 71 by .tools/build/one-file.js, in shorter words.
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: false,
    lib: { entry: 'src/iife.ts', formats: ['iife'], name: 'Qianshao', fileName: () => 'qianshao.iife.js' },
  },
};

export default defineConfig(({ mode }) => ({
  publicDir: false,
  logLevel: 'warn',
  ...(mode === 'iife' ? oneFile : modules),
}));
