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

/**
 * `static {}` is a syntax error in Chromium 88–93 and Safari 15: what it does stands behind the class. What would mean something
 * else there is refused, as is a private field that reads the public ones: it is set before them.
 *
 * @returns {Edit[]}
 */
export function staticEdits(tree, code) {
  const edits = [];
  // The statement that a class is declared by, which may begin with `export`.
  const ends = new Map();
  visit(tree, (node) => {
    if (/^Export(Named|Default)Declaration$/.test(node.type)) ends.set(node.declaration, node.end);
    if (node.type === 'ChainExpression' && spreads(node.expression))
      refuse(node, 'spreads arguments behind "?."');
    if (node.type !== 'ClassDeclaration' && node.type !== 'ClassExpression') return;
    const { body } = node.body;
    const blocks = body.filter(({ type }) => type === 'StaticBlock');
    for (const { type, value } of body) if (type === 'PropertyDefinition' && value) onlyPrivate(value);
    if (blocks.length === 0) return;
    if (node.type === 'ClassExpression' || !node.id) refuse(node, 'has static fields and no name of its own');
    if (body.some((part) => part.static && part.type === 'PropertyDefinition'))
      refuse(node, 'has static fields, private ones and others');
    const behind = ends.get(node) ?? node.end;
    for (const { start, end, body: statements } of blocks) {
      const inside = [];
      visit(statements, (part) => {
        if (/^(Super|Function|Class|PrivateIdentifier|VariableDeclaration)/.test(part.type))
          refuse(part, 'stands in a static field');
        if (part.type === 'ThisExpression')
          inside.push({ start: part.start, end: part.end, text: node.id.name });
      });
      const last = statements[statements.length - 1];
      const text = last ? applyEdits(code.slice(0, last.end), inside).slice(statements[0].start) : '';
      edits.push({ start, end, text: '' }, { start: behind, end: behind, text: `\n${text}` });
    }
  });
  return edits;

  /** Not what a function reads, which runs later, nor methods. */
  function onlyPrivate(node, isCalled = false) {
    if (typeof node !== 'object' || node === null || /Function/.test(node.type)) return;
    if (node.type === 'MemberExpression' && node.object.type === 'ThisExpression' && !isCalled)
      if (node.property.type !== 'PrivateIdentifier')
        refuse(node, 'is read by a private field, before it is set');
    for (const child of Object.values(node)) onlyPrivate(child, child === node.callee);
  }

  function refuse({ start, end }, why) {
    throw new Error(`.tools/build/sources.js: ${code.slice(start, end).slice(0, 200)} … ${why}`);
  }
}

/** Whether a call along a chain spreads its arguments, behind a question mark. */
function spreads(node) {
  const { type, callee, object, arguments: list } = node;
  if (type !== 'CallExpression' && type !== 'MemberExpression') return false;
  if (list && isOptional(node) && list.some((each) => each.type === 'SpreadElement')) return true;
  return spreads(callee ?? object);
}

function isOptional({ optional, callee, object }) {
  return optional || ((callee ?? object) ? isOptional(callee ?? object) : false);
}
