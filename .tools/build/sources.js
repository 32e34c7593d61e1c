import { parse } from 'acorn';
import { transform } from 'esbuild';
import { applyEdits, visit } from './templates.js';

/** @typedef {import('./templates.js').Edit} Edit */

/**
 * What the engines of the modules know, whatever esbuild thinks of them. Where it lowers one of these, or a static block, in a
 * class, it makes a WeakMap of every `#private` there: one part in thirty of what a page loads, and slow.
 *
 * - Chromium 84, Firefox 90 and Safari 15 have private members.
 * - Chromium 80 has `?.`; before 91 it fails where a list of arguments is spread behind one, which is refused below.
 */
const supported = {
  'class-private-accessor': true,
  'class-private-field': true,
  'class-private-method': true,
  'class-static-blocks': true,
  'optional-chain': true,
};

/**
 * Takes the types out of the sources and lowers what the engines do not know, and no more.
 *
 * @param {string[]} target engines as esbuild names them
 * @returns {import('vite').Plugin}
 */
export function lowerSources(target) {
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
      const tree = parse(lowered, { ecmaVersion: 'latest', sourceType: 'module' });
      return { code: applyEdits(lowered, staticEdits(tree, lowered)), map: null };
    },
  };
}

/** `static {}` is a syntax error in Chromium 88–93 and Safari 15: what it does stands behind the class. @returns {Edit[]} */
function staticEdits(tree, code) {
  const edits = [];
  // The statement that a class is declared by, which may begin with `export`.
  const ends = new Map();
  visit(tree, (node) => {
    const refuse = (why) => {
      throw new Error(`${why}: ${code.slice(node.start, node.end).slice(0, 200)}`);
    };
    if (node.type === 'ExportNamedDeclaration' && node.declaration) ends.set(node.declaration, node.end);
    if (node.type === 'ChainExpression' && spreads(node.expression))
      refuse('no spread arguments behind "?."');
    if (node.type !== 'ClassDeclaration' && node.type !== 'ClassExpression') return;
    for (const part of node.body.body) {
      if (part.type !== 'StaticBlock') continue;
      if (node.type === 'ClassExpression') refuse('a class with static fields has to be declared');
      const inside = [];
      visit(part.body, ({ type, start, end }) => {
        if (type === 'Super' || /^Function/.test(type)) refuse('no super and no function in a static field');
        if (type === 'ThisExpression') inside.push({ start, end, text: node.id.name });
      });
      const first = part.body[0].start;
      const last = part.body[part.body.length - 1].end;
      const behind = ends.get(node) ?? node.end;
      edits.push({ start: part.start, end: part.end, text: '' });
      edits.push({ start: behind, end: behind, text: `\n${edited(code, first, last, inside)}` });
    }
  });
  return edits;
}

/** A part of the code, with edits that are told by places in the whole. */
function edited(code, from, to, edits) {
  return applyEdits(code.slice(0, to), edits).slice(from);
}

/** Whether a call along a chain spreads its arguments. */
function spreads({ type, callee, object, arguments: list }) {
  if (type === 'CallExpression') return list.some((each) => each.type === 'SpreadElement') || spreads(callee);
  return type === 'MemberExpression' && spreads(object);
}
