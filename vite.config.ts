/**
 * The modules of the library, one by one, so that a page's bundler takes only what it uses. `npm run build` runs it;
 * `.tools/build` adds the classic scripts (classic-scripts.js) and what is not JavaScript.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { defineConfig } from 'vite';
import { guardModules } from './.tools/build/guard.js';
import { lowerSources } from './.tools/build/sources.js';
import { squeezeTemplates } from './.tools/build/templates.js';

/** What a page's own bundler finds in node_modules stays an import: all that package.json names as a dependency. */
const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  dependencies: Readonly<Record<string, string>>;
};
const external = new RegExp(`^(${Object.keys(dependencies).join('|')})(/|$)`);

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

export default defineConfig({
  publicDir: false,
  logLevel: 'warn',
  // Not es2022: that turns `static styles` into a `static {}` block, a syntax error in Chromium 88–93 and Safari 15.
  plugins: [lowerSources(['chrome88', 'firefox90', 'safari15']), squeezeTemplates(), guardModules()],
  build: {
    // Lowered by the plugin; what comes out of it stays as it is.
    target: 'esnext',
    outDir: 'dist',
    emptyOutDir: true,
    minify: false,
    lib: { entry: entries(), formats: ['es'] },
    rolldownOptions: {
      external,
      // How long each plugin takes is nobody's concern here.
      checks: { pluginTimings: false },
      output: {
        preserveModules: true,
        preserveModulesRoot: 'src',
        // npm leaves every folder called node_modules out of a package, so what is bundled goes by another name.
        entryFileNames: ({ name }) => `${name.replace(/^.*(node_modules|helpers\/esm)\//, 'vendor/')}.js`,
      },
    },
  },
});
