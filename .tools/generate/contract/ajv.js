// Ajv's stand-alone code, made plain enough to be rewritten line by line.
import Ajv2020 from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Characters of a text that is held against a whole (`^…$`) pattern; on many megabytes such a one runs out of the
 * engine's stack. A pattern that only looks for something ends at the first find.
 */
const longest = 100_000;

export const fits = `function fits(pattern, text){
return text.length <= ${longest} && pattern.test(text);
}
`;

/** What Ajv asks in full a hundred times. */
export const isRecord = {
  longhand: /\b(\w+) && typeof \1 == "object" && !Array\.isArray\(\1\)/g,
  code: `function isRecord(value){
return typeof value == "object" && value && !Array.isArray(value);
}
`,
};

/** Ajv's code for a schema, and the name of its main function. */
export function ajvCode(schema) {
  const ajv = new Ajv2020.default({
    strict: true,
    strictRequired: false, // `if: { required }` names fields that stand beside it
    allowUnionTypes: true,
    allErrors: true,
    messages: false,
    inlineRefs: false, // one function a definition keeps the module small
    unicode: false, // lengths in UTF-16 units: a limit on the size of texts, not a count of characters
    logger: false,
    code: { source: true, esm: true, lines: true },
  });
  const source = plain(standalone.default(ajv, ajv.compile(bare(schema))));
  const main = /^export default (validate\d+);$/m.exec(source)?.[1];
  return { main, code: source.replace(/^export .*;\n/gm, '') };
}

/** Without words and marks: they are for people and for the shape. */
function bare(schema) {
  const words = new Set(['title', 'description', 'tsType', '$comment', 'examples', 'default']);
  const strip = (node) => {
    if (Array.isArray(node)) return node.map(strip);
    if (typeof node !== 'object' || node === null) return node;
    const copy = {};
    for (const [key, value] of Object.entries(node)) {
      if (words.has(key) || key.startsWith('x-')) continue;
      // The keys of these are names of fields and definitions, not keywords.
      copy[key] = ['properties', '$defs', 'dependentSchemas', 'patternProperties'].includes(key)
        ? Object.fromEntries(Object.entries(value).map(([name, child]) => [name, strip(child)]))
        : ['const', 'enum', 'required'].includes(key)
          ? value
          : strip(value);
    }
    return copy;
  };
  return strip(schema);
}

/** With what is read of a schema in place, without what is only for unevaluated properties, and with patterns behind a guard. */
function plain(source) {
  const schemas = new Map();
  const anchored = new Set();
  return source
    .replace(/^const (schema\d+) = (\{.*\});\n/gm, (_, name, json) => {
      schemas.set(name, JSON.parse(json));
      return '';
    })
    .replace(/(schema\d+)((?:\.[A-Za-z_$][\w$]*|\["(?:[^"\\]|\\.)*"\]|\[\d+\])+)/g, (_, name, path) => {
      let value = schemas.get(name);
      for (const [, dotted, quoted, index] of path.matchAll(/\.([\w$]+)|\[("(?:[^"\\]|\\.)*")\]|\[(\d+)\]/g))
        value = value[dotted ?? (quoted === undefined ? Number(index) : JSON.parse(quoted))];
      return JSON.stringify(value);
    })
    .replace(
      /const evaluated0 = validate\d+\.evaluated;\nif\(evaluated0\.dynamicProps\)\{\nevaluated0\.props = undefined;\n\}\nif\(evaluated0\.dynamicItems\)\{\nevaluated0\.items = undefined;\n\}\n/g,
      '',
    )
    .replace(/^validate\d+\.evaluated = .*;\n/gm, '')
    .replace(/^const (pattern\d+) = new RegExp\("\^/gm, (whole, name) => anchored.add(name) && whole)
    .replace(/\b(pattern\d+)\.test\(/g, (_, name) => `${anchored.has(name) ? 'fits' : 'reads'}(${name}, `)
    .replace(/^"use strict";\n/, '');
}

/** Stops where Ajv's code is not the one that the rewriting knows: one of these words is left. */
export function refuseRest(name, code, words) {
  for (const rest of words)
    if (code.search(rest) >= 0)
      throw new Error(`${name}: Ajv's code is not the known one any more (${rest} stands)`);
}

/** One module of its own, for the oldest engine, that needs no eval. */
export async function finished(name, code) {
  const bundled = await build({
    stdin: { contents: code, resolveDir: dirname(fileURLToPath(import.meta.url)), loader: 'js' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['main'],
    target: 'chrome71',
    minifySyntax: true,
    charset: 'utf8',
    legalComments: 'none',
  });
  const text = bundled.outputFiles[0].text.replace(/^\/\/ .*\n/gm, '');
  for (const forbidden of [/\brequire\b/, /\beval\b/, /new Function/])
    if (forbidden.test(text)) throw new Error(`${name}: the validator holds ${forbidden}`);
  return text;
}
