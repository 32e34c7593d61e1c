import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { filesIn } from '../lib/files.js';
import { root } from '../lib/root.js';

/**
 * What stands in files beside the classic scripts, fetched by the pages that need it. A file `qianshao-NAME.iife.js` holds
 * whole modules, each under a key. Which module stands in which file follows from its path, so a new element names nothing
 * here:
 *
 * - `elements/<name>/paper/index.ts` in `<name>-paper`: print pages, pictures and tables of one element;
 * - `<table>.strings.<locale>.ts` in `<locale>`: the interface words of a language but the source, zh-CN;
 * - `contract/words/generic.ts` and the words of `contract/checks` in `problems`: the words of problems, in every language;
 * - `shell/misspelt.ts` there, too: hints about attributes, for developers;
 * - `text/readings.ts` in `pinyin`: the readings of characters;
 * - `text/compare.ts` in `strokes`: the order of strokes.
 *
 * @typedef {object} Seam
 * @property {string} file the NAME
 * @property {string} key of the module in it
 */

/**
 * @param {string} path of a module, absolute or from the root
 * @returns {Seam | undefined} where it stands; undefined when it is part of the script
 */
export function seamOf(path) {
  const from = relative(root, resolve(root, path)).replace(/\\/g, '/');
  const [, element] = /^src\/elements\/([^/]+)\/paper\/index\.ts$/.exec(from) ?? [];
  if (element) return { file: `${element}-paper`, key: 'paper' };
  const [, table, locale] = /^src\/(.+)\.strings\.([\w-]+)\.ts$/.exec(from) ?? [];
  if (table && locale) return { file: locale, key: table.replace(/^elements\//, '') };
  const [, kind] = /^src\/contract\/checks\/([^/.]+)(\.words)?\.ts$/.exec(from) ?? [];
  if (kind) return { file: 'problems', key: kind };
  if (from === 'src/contract/words/generic.ts') return { file: 'problems', key: 'generic' };
  if (from === 'src/shell/misspelt.ts') return { file: 'problems', key: 'misspelt' };
  if (from === 'src/text/compare.ts') return { file: 'strokes', key: 'compare' };
  if (from === 'src/text/readings.ts') return { file: 'pinyin', key: 'readings' };
  return undefined;
}

/** What is in a file, for its first line. */
const contents = {
  pinyin: 'readings of characters',
  strokes: 'order of strokes',
  problems: 'words of problems',
  paper: 'print pages, SVG, PNG and tables',
};

/**
 * Every file beside the scripts, with the modules in it.
 *
 * @returns {Map<string, { what: string, modules: Map<string, string> }>} paths of modules by their key, from the root
 */
export function filesBeside() {
  const files = new Map();
  const modules = filesIn('src').filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'));
  for (const path of modules) {
    const seam = seamOf(path);
    if (!seam || isRulesOnly(path)) continue;
    const what =
      contents[seam.file] ??
      (seam.file.endsWith('-paper') ? contents.paper : `interface words, ${seam.file}`);
    if (!files.has(seam.file)) files.set(seam.file, { what, modules: new Map() });
    files.get(seam.file).modules.set(seam.key, path);
  }
  return files;
}

/** Checks of which the words are in a file of their own, or which have none. */
function isRulesOnly(path) {
  if (!/^src\/contract\/checks\/[^/.]+\.ts$/.test(path)) return false;
  return (
    existsSync(join(root, path.replace(/\.ts$/, '.words.ts'))) ||
    !/^export const words\b/m.test(readFileSync(join(root, path), 'utf8'))
  );
}

/**
 * The module that an import means.
 *
 * @param {string} importer path of the importing module
 * @param {string} source as the import names it
 * @returns {string | undefined} an absolute path; undefined for a package
 */
export function targetOf(importer, source) {
  if (!source.startsWith('.')) return undefined;
  const path = resolve(dirname(importer), source);
  const typed = path.replace(/\.js$/, '.ts');
  return existsSync(typed) ? typed : path;
}

/** Elements that have a classic script of their own: all but the provider, which is in each script. */
export function elementNames() {
  return readdirSync(join(root, 'src/elements'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !/^(provider|generated)$/.test(entry.name))
    .map(({ name }) => name)
    .filter((name) => existsSync(join(root, 'src/elements', name, 'define.ts')))
    .sort();
}
