// TypeScript types of the documents, by json-schema-to-typescript: one named type a definition, with read-only fields,
// since a document is never mutated.
import { compile } from 'json-schema-to-typescript';
import { mapSchema, pascal } from './schemas.js';

const options = {
  additionalProperties: false,
  bannerComment: '',
  format: true,
  style: { singleQuote: true, printWidth: 110 },
  unknownAny: true,
  unreachableDefinitions: true,
  ignoreMinAndMaxItems: true,
};

/** Common definitions that are no types of their own: what a field that refers to one holds. */
const plain = {
  id: 'string',
  language: 'string',
  date: 'string',
  day: 'string',
  link: 'string',
  text: 'Label',
  head: '',
  withdrawn: '',
};

export async function commonTypes(defs) {
  const kept = Object.fromEntries(Object.entries(defs).filter(([name]) => !(name in plain)));
  const text = await types({ type: 'object', $defs: kept }, 'Common', defs);
  const body = text.replace(/export interface Common \{[^}]*\}\n?/, '');
  return { text: body, names: typeNames(body) };
}

export async function kindTypes({ schema, documentType }, commonNames) {
  const own = Object.fromEntries(
    Object.entries(schema.$defs).filter(([name]) => !name.startsWith('common.')),
  );
  const text = await types({ ...schema, $defs: own }, documentType, schema.$defs);
  const used = commonNames.filter((name) =>
    new RegExp(`\\b${name}\\b`).test(text.replace(/\/\*[^]*?\*\//g, '')),
  );
  return used.length > 0 ? `import type { ${used.join(', ')} } from '../common/types.js';\n\n${text}` : text;
}

export const typeNames = (text) =>
  [...text.matchAll(/^export (?:interface|type) (\w+)/gm)].map((match) => match[1]);

async function types(schema, rootName, defs) {
  const ready = mapSchema(schema, (node) => {
    const { title: _, if: _if, else: _else, ...rest } = node;
    // A field that is called title is no keyword.
    const kept =
      typeof node.title === 'string' || node.title === undefined ? rest : { ...rest, title: node.title };
    return typed(worded(referenced(kept, defs)));
  });
  ready.title = rootName;
  for (const [name, def] of Object.entries(ready.$defs)) {
    def.title = pascal(name);
    if (Array.isArray(def.type) && def.type.includes('null') && def.properties) def.type = 'object';
  }
  const text = await compile(ready, rootName, options);
  return readonly(
    text.replace(
      / \*\n \* This interface was referenced by `[^`]*`'s JSON-Schema\n \* via the `definition` "[^"]*"\.\n/g,
      '',
    ),
  );
}

/** A definition is named, not copied, however the field that refers to it is worded. */
function referenced(node, defs) {
  if (typeof node.$ref !== 'string') return node;
  const { $ref, type: _, properties: __, ...words } = node;
  const key = $ref.slice('#/$defs/'.length);
  const name = key.replace('common.', '');
  const orNull = [defs[key]?.type].flat().includes('null') ? ' | null' : '';
  return { ...words, tsType: (plain[name] ?? pascal(name)) + orNull };
}

/** Chinese first, English after it: the two languages of the reference pages. */
function worded(node) {
  if (typeof node['x-en'] !== 'string') return node;
  return { ...node, description: [node.description, node['x-en']].filter(Boolean).join('\n') };
}

/** Where the schema says nothing of a field but its words, anything may stand. */
function typed(node) {
  const says = ['type', 'enum', 'const', 'tsType', 'properties', '$defs', 'anyOf', 'oneOf', 'allOf'];
  return typeof node.description === 'string' && !says.some((key) => key in node)
    ? { ...node, tsType: 'unknown' }
    : node;
}

const readonly = (text) =>
  text
    .replace(/^(\s+)((?:[\w$]+|"[^"]+"|'[^']+'|\[k: string\])\??:) /gm, '$1readonly $2 ')
    .replace(/: (\w+|\([^()\n]*\))\[\];$/gm, ': readonly $1[];');
