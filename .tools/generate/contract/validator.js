// A stand-alone ES module from Ajv: no require, no eval, and no more of each error than reading needs.
import Ajv2020 from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * As many violations as are kept of one document. A list of ten million wrong items must not fill the memory of a
 * hall screen; what comes to more is refused as a whole by the reader.
 */
const most = 10_000;

/**
 * Characters of a text that is held against a whole (`^…$`) pattern; on many megabytes such a one runs out of the
 * engine's stack. A pattern that only looks for something ends at the first find.
 */
const longest = 100_000;

export async function validatorOf({ name, schema }) {
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
  const code = slim(standalone.default(ajv, ajv.compile(bare(schema))));
  for (const rest of ['.concat(', 'schemaPath', 'vErrors.push', 'evaluated', 'parentData', 'schema'])
    if (code.includes(rest))
      throw new Error(`${name}: Ajv's code is not the known one any more ("${rest}" stands)`);
  if (/validate\d+\([^(){]*\{/.test(code))
    throw new Error(`${name}: a call in Ajv's code is not the known one`);
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

/** Takes out of Ajv's code what nobody reads, and joins errors without copying all those before. */
function slim(source) {
  const schemas = new Map();
  const anchored = new Set();
  let code = source.replace(/^const (schema\d+) = (\{.*\});\n/gm, (_, name, json) => {
    schemas.set(name, JSON.parse(json));
    return '';
  });
  code = code
    .replace(/(schema\d+)((?:\.[A-Za-z_$][\w$]*|\["(?:[^"\\]|\\.)*"\]|\[\d+\])+)/g, (_, name, path) => {
      let value = schemas.get(name);
      for (const [, dotted, quoted, index] of path.matchAll(/\.([\w$]+)|\[("(?:[^"\\]|\\.)*")\]|\[(\d+)\]/g))
        value = value[dotted ?? (quoted === undefined ? Number(index) : JSON.parse(quoted))];
      return JSON.stringify(value);
    })
    .replace(/,schemaPath:"(?:[^"\\]|\\.)*"/g, '')
    .replace(/params:\{pattern: "(?:[^"\\]|\\.)*"\}/g, 'params:{}')
    .replace(
      /const (err\d+) = (\{.*\});\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}/g,
      'vErrors = add(vErrors, $2);',
    )
    .replace(
      /vErrors = vErrors === null \? (validate\d+)\.errors : vErrors\.concat\(\1\.errors\);/g,
      'vErrors = join(vErrors, $1.errors);',
    )
    .replace(
      /const evaluated0 = validate\d+\.evaluated;\nif\(evaluated0\.dynamicProps\)\{\nevaluated0\.props = undefined;\n\}\nif\(evaluated0\.dynamicItems\)\{\nevaluated0\.items = undefined;\n\}\n/g,
      '',
    )
    .replace(/^validate\d+\.evaluated = .*;\n/gm, '')
    .replace(/,parentData:\w+,parentDataProperty:[^,{}]+,rootData,dynamicAnchors\}/g, '}')
    .replace(
      /\{instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors=\{\}\}=\{\}/g,
      'instancePath',
    )
    // Nearly every document fits: where its parts stand is put into words only when one does not.
    .replace(/(validate\d+\([\w.[\]]+), ?\{instancePath(?::([^{}]+))?\}\)/g, (_, call, path) =>
      path ? `${call},telling ? ${path} : "")` : `${call},instancePath)`,
    )
    .replace(/^const (pattern\d+) = new RegExp\("\^/gm, (whole, name) => anchored.add(name) && whole)
    .replace(/\b(pattern\d+)\.test\(/g, (_, name) => `${anchored.has(name) ? 'fits' : 'reads'}(${name}, `)
    .replace(/^"use strict";\n/, '');
  const main = /^export default (validate\d+);$/m.exec(code)?.[1];
  code = code.replace(/^export .*;\n/gm, '');
  return `${code}
function add(list, error){
if(list === null) return [error];
if(list.length < ${most}) list.push(error);
return list;
}
function join(list, more){
if(list === null) return more;
for(let i = 0; i < more.length && list.length < ${most}; i++) list.push(more[i]);
return list;
}
function fits(pattern, text){
return text.length <= ${longest} && pattern.test(text);
}
/* A free text is what is held against a pattern that looks for something. */
function reads(pattern, text){
if(text.length >= 11 && number.test(text)) hasLongNumber = true;
return pattern.test(text);
}
const number = /[0-9\uff10-\uff19]{4}/;
export let hasLongNumber = false;
let telling = false;
export default function validate(document){
hasLongNumber = telling = false;
if(${main}(document, "")) return [];
telling = true;
${main}(document, "");
return ${main}.errors || [];
}
`;
}
