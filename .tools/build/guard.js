import { parse } from 'acorn';
import { applyEdits, visit } from './templates.js';

/**
 * Old libraries on a host page change what scripts take for granted: Prototype.js puts an `Array.from` of one argument and a
 * `reduce` of none in the place of the real ones and gives texts and arrays a `toJSON`, others add enumerable methods or texts to
 * `Object.prototype`, which `for…in` and property descriptors then inherit. So what we ship asks the host for none of it. Sources
 * are written as ever; the build rewrites:
 *
 * - `Array.from` and `list.reduce()` to functions of our own;
 * - `JSON.stringify` to one that asks objects only for their `toJSON`;
 * - `for (k in o)` to the object's own keys, which is what every such loop of ours and of what we bundle means;
 * - `Object.defineProperty` to one whose descriptor inherits nothing.
 */
const natives = `
const { assign: _assign, create: _create, defineProperty: _native, keys: _own } = Object;
/** Array.from */
export const _from = (list, map) => {
  const all = [];
  if (typeof list[Symbol.iterator] === 'function') for (const each of list) all.push(each);
  else for (let i = 0; i < list.length; i++) all.push(list[i]);
  return map ? all.map((each, i) => map(each, i)) : all;
};
/** list.reduce(add, start) */
export const _reduce = (list, add, ...start) => {
  let i = start.length > 0 ? 0 : 1;
  let all = i > 0 ? list[0] : start[0];
  for (; i < list.length; i++) all = add(all, list[i], i, list);
  return all;
};
/** JSON.stringify. What a toJSON has made of a value comes in place of it; the value itself is still in what holds it. */
export const _json = (value, _, space) =>
  JSON.stringify(
    value,
    function (name, made) {
      const own = this[name];
      return typeof own === 'object' && !Array.isArray(own) ? made : own;
    },
    space,
  );
/** The names for…in would give without those of the prototype. */
export const _keys = (object) => (object == null ? [] : _own(object));
/** Object.defineProperty */
export const _define = (target, name, descriptor) =>
  _native(target, name, _assign(_create(null), descriptor));
/** Object itself, for who takes its functions apart. */
export const _Object = _assign(_create(Object), { defineProperty: _define });
`;

/**
 * A whole classic script, guarded. What it needs of the host is kept when it is loaded.
 *
 * @param {string} code
 */
export function guardScript(code) {
  const { edits } = guardEdits(parse(code, { ecmaVersion: 'latest', sourceType: 'script' }));
  return `(() => {${natives.replace(/^export /gm, '')}${applyEdits(code, edits)}})();`;
}

/**
 * A Vite plugin that does the same to each module of ours. (Lit stays an import, and is the host's own.)
 *
 * @returns {import('vite').Plugin}
 */
export function guardModules() {
  const id = '\0natives.js';
  return {
    name: 'guard-modules',
    enforce: 'post',
    resolveId: (source) => (source === 'natives' ? id : undefined),
    load: (path) => (path === id ? natives : undefined),
    transform(code, path) {
      if (!/\/src\/.*\.[jt]s$/.test(path) || !suspicious.test(code)) return null;
      const { edits, names } = guardEdits(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }));
      if (names.size === 0) return null;
      const head = `import { ${[...names].join(', ')} } from 'natives';\n`;
      return { code: head + applyEdits(code, edits), map: null };
    },
  };
}

/** Parsing every module to find nothing in most would take a second. */
const suspicious =
  /\bArray\.from\b|\bJSON\.stringify\b|\.reduce\(|\bfor\s*\([^;]*?\sin\s|\bObject\.defineProperty\b|=\s*Object\s*[,;]/;

/**
 * @param {import('acorn').Node} tree
 * @returns {{ edits: import('./templates.js').Edit[], names: Set<string> }} with the names that it needs
 */
function guardEdits(tree) {
  const edits = [];
  const names = new Set();
  const put = (start, end, text, name) => {
    edits.push({ start, end, text });
    names.add(name);
  };
  visit(tree, (node) => {
    if (isMember(node, 'Array', 'from')) put(node.start, node.end, '_from', '_from');
    if (node.type === 'CallExpression' && isMember(node.callee, 'JSON', 'stringify')) {
      const [, replacer] = node.arguments;
      if (replacer && replacer.value !== null)
        throw new Error('JSON.stringify with a second argument: _json has none');
    }
    if (isMember(node, 'JSON', 'stringify')) put(node.start, node.end, '_json', '_json');
    if (node.type === 'CallExpression' && node.callee.property?.name === 'reduce' && !node.callee.computed) {
      const { start, end } = node.callee.property;
      if (node.callee.optional) throw new Error('a?.reduce(): write it without the question mark');
      put(node.start, node.start, '_reduce(', '_reduce');
      // From the dot to the bracket, which what we write and what is minified leaves beside the word.
      edits.push({ start: start - 1, end: end + 1, text: ', ' });
    }
    if (isMember(node, 'Object', 'defineProperty')) put(node.start, node.end, '_define', '_define');
    if (
      node.type === 'VariableDeclarator' &&
      node.id.type === 'ObjectPattern' &&
      node.init?.type === 'Identifier' &&
      node.init.name === 'Object'
    )
      put(node.init.start, node.init.end, '_Object', '_Object');
    if (node.type !== 'ForInStatement') return;
    // Between the two parts stands the word `in`, and nothing else but white space.
    put(node.left.end, node.right.start, ' of _keys(', '_keys');
    edits.push({ start: node.right.end, end: node.right.end, text: ')' });
  });
  return { edits, names };
}

function isMember({ type, object, property, computed }, of, name) {
  return type === 'MemberExpression' && !computed && object.name === of && property.name === name;
}
