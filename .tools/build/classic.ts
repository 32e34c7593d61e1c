import { parse, type Node } from 'acorn';
import { transform } from 'esbuild';
import type { Plugin } from 'vite';
import { visit } from './templates.js';

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

type Named = Node & { readonly name: string };

/**
 * For the one-file script: `#private` members become properties with names of their own, and `import()` of a module that
 * is in the script anyway becomes a module that is there. Chromium 71 knows no `#private`: lowered to WeakMaps they were
 * slow, and they and the wrappers around what is imported later were a twentieth of the script.
 */
export function classicSources(): Plugin {
  const owners = new Map<string, string>();
  return {
    name: 'classic-sources',
    enforce: 'pre',
    buildStart() {
      owners.clear();
    },
    async transform(code, id) {
      if (!/\/src\/.*\.ts$/.test(id)) return null;
      const script = await esbuild(code, id, 'esnext');
      const tree = parse(script, { ecmaVersion: 'latest', sourceType: 'module' });
      const edits = [...privates(tree, id, owners), ...later(tree)];
      // Once more, so that the new properties are set as they were, and never defined.
      return { code: await esbuild(apply(script, edits), id, 'es2021'), map: null };
    },
  };
}

async function esbuild(code: string, id: string, target: string): Promise<string> {
  const compilerOptions = { useDefineForClassFields: false, verbatimModuleSyntax: true };
  const options = { loader: 'ts', charset: 'utf8', sourcefile: id } as const;
  return (await transform(code, { ...options, target, tsconfigRaw: { compilerOptions } })).code;
}

/**
 * Members are numbered in their class, so that the same source gives the same script whichever module is read first. A
 * class that extends another has its own capitals before the number, for both may have a member `#last`.
 *
 * @param owners the module in which a class of those capitals is, for no two may have the same
 */
function privates(tree: Node, id: string, owners: Map<string, string>): Edit[] {
  const edits: Edit[] = [];
  const walk = (node: unknown, scopes: readonly Map<string, string>[], owner: string): void => {
    if (Array.isArray(node)) return node.forEach((each) => walk(each, scopes, owner));
    if (typeof node !== 'object' || node === null || !('type' in node)) return;
    const { type, start, end } = node as Node;
    let inner = scopes;
    let own = owner;
    if (type === 'ClassDeclaration' || type === 'ClassExpression') {
      const { id: called, superClass } = node as Node & { id?: Named | null; superClass?: Node | null };
      own = superClass ? `_${called?.name.replace(/[a-z]/g, '') ?? start}` : '_';
    }
    if (type === 'ClassBody') {
      const names = new Map<string, string>();
      for (const { key } of (node as Node & { body: { key?: Named }[] }).body)
        if (key?.type === 'PrivateIdentifier' && !names.has(key.name))
          names.set(key.name, `${owner}${names.size.toString(36)}`);
      const other = names.size > 0 && owner !== '_' && owners.get(owner);
      if (other) throw new Error(`${id}: private members of a class here and in ${other} are both ${owner}…`);
      if (names.size > 0) owners.set(owner, id);
      inner = [names, ...scopes];
    }
    if (type === 'PrivateIdentifier') {
      const { name } = node as Named;
      edits.push({ start, end, text: scopes.find((scope) => scope.has(name))!.get(name)! });
    }
    for (const value of Object.values(node)) walk(value, inner, own);
  };
  walk(tree, [], '');
  return edits;
}

/**
 * `import('./x.js')` as a static import, which still gives a promise; but `() => import('./x.js')`, the way in which parts and
 * words are named that come later, gives the module itself: in this script they are there (shell/later.ts, shell/strings.ts).
 */
function later(tree: Node): Edit[] {
  const edits: Edit[] = [];
  const atOnce = new Set<unknown>();
  let heads = '';
  visit(tree, (node) => {
    const { source, body } = node as Node & { source?: Node & { value?: unknown }; body?: unknown };
    if (node.type === 'ArrowFunctionExpression') atOnce.add(body);
    if (node.type !== 'ImportExpression' || typeof source?.value !== 'string') return;
    const name = `_later${edits.length}`;
    heads += `import * as ${name} from ${JSON.stringify(source.value)};\n`;
    edits.push({
      start: node.start,
      end: node.end,
      text: atOnce.has(node) ? name : `Promise.resolve(${name})`,
    });
  });
  return heads ? [{ start: 0, end: 0, text: heads }, ...edits] : edits;
}

function apply(code: string, edits: readonly Edit[]): string {
  let edited = '';
  let at = 0;
  for (const { start, end, text } of [...edits].sort((a, b) => a.start - b.start)) {
    edited += code.slice(at, start) + text;
    at = end;
  }
  return edited + code.slice(at);
}
