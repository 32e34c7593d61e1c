// The schema files as they are published, for editors. The sources are written for the generator; the engine of VS Code
// lets what a $ref leads to overwrite all that stands beside it, so that neither the fields of a kind nor their own words
// were seen. Here every file stands alone, no $ref has anything beside it, and unknown fields are marked.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { commonRef, mapSchema } from './schemas.js';

/** Names of remarks: an author's own, in every object. */
const remarks = '^(\\$|_|x-)';
const words = ['title', 'description', 'x-en'];

/** Name and text of every file to publish. The common definitions stay a file of their own, for schemas that others write. */
export async function publishedFiles(folder) {
  const names = (await readdir(folder)).filter((file) => file.endsWith('.schema.json'));
  const read = async (name) => JSON.parse(await readFile(join(folder, name), 'utf8'));
  const commonFile = await read('common.schema.json');
  const kinds = names
    .map((name) => name.slice(0, -'.schema.json'.length))
    .filter((name) => name !== 'common');
  const text = (schema) => `${JSON.stringify(schema, null, 2)}\n`;
  const files = new Map([['common.schema.json', text(inTwoLanguages(commonFile))]]);
  for (const kind of kinds)
    files.set(
      `${kind}.schema.json`,
      text(published(await read(`${kind}.schema.json`), commonFile.$defs, kinds)),
    );
  return files;
}

/**
 * @param source the schema file of a kind; `common`: the definitions of all; `kinds`: names of the kinds that a district holds
 * @returns the file to publish
 */
function published(source, common, kinds) {
  const { $ref: _, ...own } = localised(source);
  const head = localised(common.head, '#/$defs/');
  const schema = {
    ...own,
    required: [...new Set([...head.required, ...(own.required ?? [])])],
    properties: withWords(head.properties, own.properties),
  };
  if (schema.properties.kind.const === 'district') openDocuments(schema, kinds);
  const defs = { ...own.$defs, ...used(schema, common) };
  const twins = {};
  const ready = (node) => closed(apart(node, twins, defs));
  const result = { ...each(schema, ready), $defs: {} };
  for (const [name, def] of Object.entries(defs))
    result.$defs[name] = name === 'common.withdrawn' ? def : each(def, ready);
  for (const name of Object.keys(twins)) {
    const rule = { ...result.$defs[name] };
    for (const word of words) delete rule[word];
    result.$defs[`${name}.rule`] = rule;
  }
  return inTwoLanguages(result);
}

/** A kind's own fields, over those of the head: `kind` and `version` keep the words of the head. */
function withWords(head, own) {
  const merged = { ...head };
  for (const [name, field] of Object.entries(own)) merged[name] = { ...merged[name], ...field };
  return merged;
}

function localised(schema, prefix = commonRef) {
  return mapSchema(schema, (node) =>
    typeof node.$ref === 'string' && node.$ref.startsWith(prefix)
      ? { ...node, $ref: `#/$defs/common.${node.$ref.slice(prefix.length)}` }
      : node,
  );
}

/** Documents in a district are checked by their kinds. */
function openDocuments(schema, kinds) {
  const document = schema.properties.documents.additionalProperties;
  schema.properties.documents.additionalProperties = {
    ...document,
    type: 'object',
    required: ['kind'],
    allOf: kinds
      .filter((kind) => kind !== 'district')
      .map((kind) => ({
        if: { properties: { kind: { const: kind } }, required: ['kind'] },
        then: { $ref: `${kind}.schema.json` },
      })),
  };
}

function used(schema, common) {
  const found = {};
  const collect = (part) =>
    mapSchema(part, (node) => {
      const name = /^#\/\$defs\/common\.(.+)$/.exec(node.$ref ?? '')?.[1];
      if (name !== undefined && !(`common.${name}` in found)) {
        found[`common.${name}`] = localised(common[name], '#/$defs/');
        collect(found[`common.${name}`]);
      }
      return node;
    });
  collect(schema);
  return found;
}

/** A field with words of its own refers to the rule alone, without the words of the definition. */
function apart(node, twins, defs) {
  if (typeof node.$ref !== 'string' || !node.$ref.startsWith('#/$defs/')) return node;
  const { $ref, ...own } = node;
  if (Object.keys(own).length === 0) return node;
  const name = $ref.slice('#/$defs/'.length);
  if (!(name in defs)) throw new Error(`no definition for ${$ref}`);
  if (!('description' in own)) return { ...own, allOf: [{ $ref }] };
  twins[name] = true;
  return { ...own, allOf: [{ $ref: `#/$defs/${name}.rule` }] };
}

/** Objects that say their fields have no others. */
function closed(node) {
  if (!node.properties || 'additionalProperties' in node || 'allOf' in node) return node;
  return { ...node, patternProperties: { [remarks]: true }, additionalProperties: false };
}

/** Every schema that stands for a value of its own, the innermost first; not those that are part of a rule. */
function each(node, change) {
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return node;
  const copy = { ...node };
  for (const key of ['items', 'additionalProperties']) if (key in copy) copy[key] = each(copy[key], change);
  if (copy.properties)
    copy.properties = Object.fromEntries(
      Object.entries(copy.properties).map(([name, child]) => [name, each(child, change)]),
    );
  delete copy.$defs;
  delete copy.tsType;
  return change(copy);
}

/** Chinese first, English after it, as in the reference pages. */
function inTwoLanguages(schema) {
  return mapSchema(schema, (node) => {
    if (typeof node['x-en'] !== 'string') return node;
    const { 'x-en': english, ...rest } = node;
    return { ...rest, description: [node.description, english].filter(Boolean).join('\n') };
  });
}
