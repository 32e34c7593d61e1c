import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { parse } from 'acorn';
import { transform } from 'esbuild';
import { root } from '../lib/root.js';
import { seamOf, targetOf } from './seams.js';
import { applyEdits, templateEdits, visit } from './templates.js';

/** @typedef {import('./templates.js').Edit} Edit */

const beside = join(root, 'src/iife/beside.ts');

/**
 * An esbuild plugin for the classic scripts. `#private` members become properties with names of their own, for Chromium 71
 * knows none: as WeakMaps they were slow, and a twentieth of the script. `import()` of a module that is in the script anyway
 * becomes a module that is there; `import()` of one that stands beside it fetches its file (seams.js).
 *
 * @returns {import('esbuild').Plugin}
 */
export function classicSources() {
  return {
    name: 'classic-sources',
    setup({ onLoad, onResolve }) {
      const owners = new Map();
      onResolve({ filter: /^\./ }, ({ path, importer }) => {
        // The first module of a script is imported for its effect, whatever package.json says of it.
        if (importer.endsWith('<entry>'))
          return { path: targetOf(join(root, 'src/entry'), path), sideEffects: true };
        // The files beside it import the modules themselves.
        const isWhole = relative(root, importer) === 'src/index.ts';
        const isText = isWhole && relative(root, targetOf(importer, path)) === 'src/text/index.ts';
        return isText ? { path: join(root, 'src/iife/text.ts') } : undefined;
      });
      onLoad({ filter: /\/src\/.*\.ts$/ }, async ({ path }) => ({
        contents: await classicSource(await readFile(path, 'utf8'), path, owners),
        loader: 'js',
      }));
    },
  };
}

/**
 * One module as it stands in a classic script.
 *
 * @param {string} code TypeScript
 * @param {string} id absolute path
 * @param {Map<string, string>} [owners] the module in which a class with private members is, by the capitals of its name
 */
export async function classicSource(code, id, owners = new Map()) {
  const script = await esbuild(code, id, 'esnext');
  const tree = parse(script, { ecmaVersion: 'latest', sourceType: 'module' });
  const edits = [
    ...privates(tree, id, owners),
    ...imports(tree, id),
    ...wordsOfProblems(tree, id),
    ...pureCalls(tree),
    ...templateEdits(tree),
  ];
  // Once more, so that the new properties are set as they were, and never defined.
  return esbuild(applyEdits(script, edits), id, 'es2021');
}

async function esbuild(code, id, target) {
  const compilerOptions = { useDefineForClassFields: false, verbatimModuleSyntax: true };
  const options = { loader: 'ts', charset: 'utf8', sourcefile: id };
  return (await transform(code, { ...options, target, tsconfigRaw: { compilerOptions } })).code;
}

/**
 * Members are numbered in their class, so that the same source gives the same script whichever module is read first. A
 * class that extends another has its own capitals before the number, for both may have a member `#last`; no two such
 * classes may have the same capitals.
 *
 * @returns {Edit[]}
 */
function privates(tree, id, owners) {
  const edits = [];
  const walk = (node, scopes, owner) => {
    if (Array.isArray(node)) return node.forEach((each) => walk(each, scopes, owner));
    if (typeof node !== 'object' || node === null || !('type' in node)) return undefined;
    const { type, start, end } = node;
    let inner = scopes;
    let own = owner;
    if (type === 'ClassDeclaration' || type === 'ClassExpression') {
      const { id: called, superClass } = node;
      own = superClass ? `_${called?.name.replace(/[a-z]/g, '') ?? start}` : '_';
    }
    if (type === 'ClassBody') {
      const names = new Map();
      for (const { key } of node.body)
        if (key?.type === 'PrivateIdentifier' && !names.has(key.name))
          names.set(key.name, `${owner}${names.size.toString(36)}`);
      const other = names.size > 0 && owner !== '_' && owners.get(owner);
      if (other && other !== id)
        throw new Error(`${id}: private members of a class here and in ${other} are both ${owner}…`);
      if (names.size > 0) owners.set(owner, id);
      inner = [names, ...scopes];
    }
    if (type === 'PrivateIdentifier')
      edits.push({ start, end, text: scopes.find((scope) => scope.has(node.name)).get(node.name) });
    for (const value of Object.values(node)) walk(value, inner, own);
    return undefined;
  };
  walk(tree, [], '');
  return edits;
}

/**
 * `import('./x.js')` of a module beside the script as a promise of what its file holds. Any other as a static import, which
 * still gives a promise; but `() => import('./x.js')`, the way in which parts are named that come later, gives the module
 * itself: in this script they are there (shell/later.ts).
 *
 * @returns {Edit[]}
 */
function imports(tree, id) {
  const edits = [];
  const atOnce = new Set();
  let heads = '';
  visit(tree, (node) => {
    if (node.type === 'ArrowFunctionExpression') atOnce.add(node.body);
    if (node.type !== 'ImportExpression' || typeof node.source.value !== 'string') return;
    const { start, end, source } = node;
    const target = targetOf(id, source.value);
    const seam = target && seamOf(target);
    const name = `_later${edits.length}`;
    let text = atOnce.has(node) ? name : `Promise.resolve(${name})`;
    if (seam) text = `_fetchBeside(${JSON.stringify(seam.file)}, ${JSON.stringify(seam.key)})`;
    else heads += `import * as ${name} from ${JSON.stringify(source.value)};\n`;
    // The words come with it: they are in no script.
    if (target === join(root, 'src/contract/describe.ts'))
      text = `_fetchBeside("problems", "generic").then(() => ${name})`;
    edits.push({ start, end, text });
  });
  if (edits.some(({ text }) => text.startsWith('_fetchBeside')))
    heads += `import { fetchBeside as _fetchBeside } from ${JSON.stringify(beside)};\n`;
  return heads ? [{ start: 0, end: 0, text: heads }, ...edits] : edits;
}

/**
 * `import { words } from '../checks/org-tree.js'`, of a kind's words or the general ones: they are in the file `problems`,
 * so what stands here is filled when that has come.
 *
 * @returns {Edit[]}
 */
function wordsOfProblems(tree, id) {
  if (seamOf(id)) return [];
  const edits = [];
  for (const node of tree.body) {
    if (node.type !== 'ImportDeclaration') continue;
    const target = targetOf(id, node.source.value);
    const seam = target && seamOf(target);
    const names = node.specifiers.map(({ imported }) => imported?.name);
    if (seam?.file !== 'problems' || names.some((name) => name !== 'words' && name !== 'generic')) continue;
    const text = node.specifiers
      .map(({ local }) => `const ${local.name} = /* @__PURE__ */ _wordsBeside(${JSON.stringify(seam.key)});`)
      .join('');
    edits.push({ start: node.start, end: node.end, text });
  }
  if (edits.length === 0) return edits;
  const path = JSON.stringify(join(root, 'src/iife/problems.ts'));
  return [{ start: 0, end: 0, text: `import { wordsBeside as _wordsBeside } from ${path};\n` }, ...edits];
}

/** Tables of words that nothing asks for are left out. @returns {Edit[]} */
function pureCalls(tree) {
  const edits = [];
  visit(tree, ({ type, callee, start }) => {
    if (type === 'CallExpression' && /^define(Words|Strings|StringsLater)$/.test(callee.name ?? ''))
      edits.push({ start, end: start, text: '/* @__PURE__ */ ' });
  });
  return edits;
}
