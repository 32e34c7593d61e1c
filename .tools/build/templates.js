import { parse } from 'acorn';

/** @typedef {import('acorn').Node} Node */
/** @typedef {{ start: number, end: number, text: string }} Edit a part of a source and what takes its place */

/**
 * A Vite plugin: takes out of the templates of styles and markup what only their author reads.
 *
 * @returns {import('vite').Plugin}
 */
export function squeezeTemplates() {
  return {
    name: 'squeeze-templates',
    enforce: 'post',
    transform(code, id) {
      if (!/\/src\/.*\.[jt]s$/.test(id) || !/\b(css|html|svg|staticHtml)`/.test(code)) return null;
      const edits = templateEdits(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }));
      return { code: applyEdits(code, edits), map: null };
    },
  };
}

/**
 * Comments, and white space after the first, in the templates of styles and markup.
 *
 * @param {Node} tree
 * @returns {Edit[]}
 */
export function templateEdits(tree) {
  /** @type {Edit[]} */
  const edits = [];
  visit(tree, (node) => {
    if (node.type !== 'TaggedTemplateExpression' || !/^(css|html|svg|staticHtml)$/.test(node.tag.name ?? ''))
      return;
    const squeeze = node.tag.name === 'css' ? squeezeStyles : squeezeMarkup;
    for (const { start, end, value } of node.quasi.quasis)
      edits.push({ start, end, text: squeeze(value.raw) });
  });
  return edits;
}

/**
 * @param {string} code
 * @param {readonly Edit[]} edits none of which overlap
 */
export function applyEdits(code, edits) {
  let edited = '';
  let at = 0;
  for (const { start, end, text } of [...edits].sort((a, b) => a.start - b.start)) {
    edited += code.slice(at, start) + text;
    at = end;
  }
  return edited + code.slice(at);
}

/**
 * @param {unknown} node
 * @param {(node: any) => void} meet
 */
export function visit(node, meet) {
  if (Array.isArray(node)) for (const each of node) visit(each, meet);
  else if (typeof node === 'object' && node !== null && 'type' in node) {
    meet(node);
    for (const value of Object.values(node)) visit(value, meet);
  }
}

/**
 * Strings stay as they are. A blank before a colon stays too: in a selector it means "below".
 *
 * @param {string} text
 */
export function squeezeStyles(text) {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .split(/("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')/)
    .map((part, i) =>
      i % 2 === 1
        ? part
        : part
            .replace(/\s+/g, ' ')
            .replace(/ ?([{};,>]) ?/g, '$1')
            .replace(/: /g, ':')
            .replace(/;\}/g, '}')
            .replace(/([\s:,(-])0\.(?=\d)/g, '$1.'),
    )
    .join('');
}

/**
 * One blank is as much as many; before the end of a tag it is none.
 *
 * @param {string} text
 */
export function squeezeMarkup(text) {
  return text.replace(/\s+/g, ' ').replace(/ >/g, '>');
}
