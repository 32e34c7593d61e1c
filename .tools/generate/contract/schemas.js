// Reads the schema files and resolves what they share: the document head, references to common definitions, tombstones.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const commonFile = 'common.schema.json';
export const commonRef = `${commonFile}#/$defs/`;

export const pascal = (name) =>
  name.replace(/(^|[^A-Za-z0-9]+)([A-Za-z0-9])/g, (_, __, letter) => letter.toUpperCase());
export const camel = (name) => pascal(name).replace(/^./, (letter) => letter.toLowerCase());

/** Visits a schema and everything in it, copying; `change` gets each object after its children. */
export function mapSchema(value, change) {
  if (Array.isArray(value)) return value.map((each) => mapSchema(each, change));
  if (typeof value !== 'object' || value === null) return value;
  const copy = {};
  for (const [key, child] of Object.entries(value)) copy[key] = mapSchema(child, change);
  return change(copy);
}

/**
 * @returns `common`: its definitions; `kinds`: name, version, the root schema with head and tombstones resolved, whose
 * references to common definitions read `#/$defs/common.NAME`, those definitions included.
 */
export async function load(folder) {
  const files = (await readdir(folder)).filter((each) => each.endsWith('.schema.json')).sort();
  const read = async (file) => {
    try {
      return JSON.parse(await readFile(join(folder, file), 'utf8'));
    } catch (error) {
      throw new Error(`${file}: ${error.message}`);
    }
  };
  const common = (await read(commonFile)).$defs;
  const kinds = [];
  for (const file of files.filter((each) => each !== commonFile))
    kinds.push(resolveKind(file.slice(0, -'.schema.json'.length), await read(file), common));
  return { common, kinds };
}

export function resolveKind(name, source, common) {
  const kind = source.properties?.kind?.const;
  const version = source.properties?.version?.const;
  if (kind !== name) throw new Error(`${name}.schema.json: properties.kind must be { "const": "${name}" }`);
  if (!Number.isInteger(version) || version < 1)
    throw new Error(`${name}.schema.json: properties.version must be { "const": an integer from 1 }`);
  if (source.$ref !== `${commonRef}head`)
    throw new Error(`${name}.schema.json: the root must say "$ref": "${commonRef}head"`);

  const { $ref: _head, $schema: _schema, ...own } = source;
  const schema = live(localise(own));
  const head = localise(common.head, '#/$defs/');
  schema.properties = { ...head.properties, ...withHeadWords(schema.properties, head.properties) };
  schema.required = [...new Set([...head.required, ...(schema.required ?? [])])];
  schema.$defs = { ...schema.$defs, ...usedCommon(schema, common) };
  refuse(name, schema);
  return { name, version, schema, documentType: `${pascal(name)}Document` };
}

function withHeadWords(properties, head) {
  const { title, description } = head.kind;
  const kind = { title, description, 'x-en': head.kind['x-en'], ...properties.kind };
  const { type: _, ...words } = head.version;
  return { ...properties, kind, version: { ...words, ...properties.version } };
}

/** `common.schema.json#/$defs/label` → `#/$defs/common.label`. */
function localise(schema, prefix = commonRef) {
  return mapSchema(schema, (node) =>
    typeof node.$ref === 'string' && node.$ref.startsWith(prefix)
      ? { ...node, $ref: `#/$defs/common.${node.$ref.slice(prefix.length)}` }
      : node,
  );
}

/**
 * A record that may be withdrawn is written for editors as `if withdrawn … else required [...]`. The reader removes
 * tombstones before it validates, so for it the `else` always holds; the mark is kept for the shape.
 */
function live(schema) {
  return mapSchema(schema, (node) => {
    if (node.if?.$ref !== '#/$defs/common.withdrawn') return node;
    const { if: _if, else: otherwise, ...rest } = node;
    return {
      ...rest,
      required: [...new Set([...(rest.required ?? []), ...(otherwise?.required ?? [])])],
      'x-tombstone': true,
    };
  });
}

function usedCommon(schema, common) {
  const used = {};
  const collect = (part) =>
    mapSchema(part, (node) => {
      const name = /^#\/\$defs\/common\.(.+)$/.exec(node.$ref ?? '')?.[1];
      if (name !== undefined && !(`common.${name}` in used)) {
        if (!(name in common)) throw new Error(`common.schema.json defines no ${name}`);
        used[`common.${name}`] = live(localise(common[name], '#/$defs/'));
        collect(used[`common.${name}`]);
      }
      return node;
    });
  collect(schema);
  return used;
}

/** What the generator cannot carry is refused in words, not generated wrong. */
function refuse(name, schema) {
  mapSchema(schema, (node) => {
    for (const keyword of ['$dynamicRef', 'unevaluatedProperties', 'unevaluatedItems', 'prefixItems'])
      if (keyword in node) throw new Error(`${name}.schema.json: ${keyword} is not supported`);
    // The validator says so of withdrawn records, and reading leaves that out of what it tells.
    if (node.const === false) throw new Error(`${name}.schema.json: "const": false is not supported`);
    if (node.propertyNames?.$ref)
      throw new Error(`${name}.schema.json: write the pattern of propertyNames in place`);
    return node;
  });
}

/** The definition a node refers to, with the node's own words and marks above it. */
export function deref(node, schema) {
  let found = node;
  for (let hops = 0; found.$ref !== undefined; hops++) {
    const target = schema.$defs[found.$ref.slice('#/$defs/'.length)];
    if (!target || hops > 20) throw new Error(`no definition for ${found.$ref}`);
    const { $ref: _, ...own } = found;
    found = { ...target, ...own, properties: target.properties ?? own.properties };
    if (found.properties === undefined) delete found.properties;
  }
  return found;
}
