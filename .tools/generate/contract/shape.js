// The compact shape of a kind (see src/contract/kind.ts), with one constant a definition so that it stays small.
import { camel, deref } from './schemas.js';

export function shapeOf({ name, schema }) {
  const constants = new Map();
  const under = new Set();

  const named = (ref) => {
    const key = ref.slice('#/$defs/'.length);
    const constant = `$${camel(key.replace('common.', ''))}${key.startsWith('common.') ? '' : 'Record'}`;
    if (under.has(key))
      throw new Error(`${name}.schema.json: ${key} holds itself; documents are flat rows, not trees`);
    if (!constants.has(constant)) {
      under.add(key);
      const text = literal(schema.$defs[key]);
      under.delete(key);
      constants.set(constant, text);
    }
    return constants.get(constant) === '$any' ? '$any' : constant;
  };

  const shape = (node) => (node.$ref === undefined ? literal(node) : named(node.$ref));

  const literal = (node) => {
    if (node.$ref !== undefined) return named(node.$ref);
    const parts = [];
    const items = node.items && typeof node.items === 'object' ? node.items : undefined;
    const values =
      node.additionalProperties && typeof node.additionalProperties === 'object'
        ? node.additionalProperties
        : undefined;
    if (node.properties) {
      const properties = Object.entries(node.properties);
      parts.push(
        `p: { ${properties.map(([key, child]) => `${JSON.stringify(key)}: ${shape(child)}`).join(', ')} }`,
      );
      const strict = properties.filter(([key, child]) => node.required?.includes(key) || essential(child));
      if (strict.length > 0) parts.push(`r: ${JSON.stringify(strict.map(([key]) => key))}`);
    }
    if (items) {
      parts.push(`i: ${shape(items)}`);
      if (deref(items, schema)['x-tombstone']) parts.push('t: 1');
    }
    if (values) parts.push(`m: ${shape(values)}`);
    if (items?.['x-drop'] || values?.['x-drop']) parts.push('d: 1');
    if (node['x-code']) parts.push(`c: ${JSON.stringify(node['x-code'])}`);
    return parts.length > 0 ? `{ ${parts.join(', ')} }` : '$any';
  };

  const essential = (node) => node['x-essential'] === true;

  const text = literal(schema);
  const lines = ['const $any: Shape = {};'];
  for (const [constant, value] of constants)
    if (value !== '$any') lines.push(`const ${constant}: Shape = ${value};`);
  return { shape: text, constants: lines.join('\n') };
}
