import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../lib/root.js';
import { readApi } from './api.js';
import { readTheme } from './theme.js';

/**
 * dist/custom-elements.json: what each element takes, tells and shows, for documentation and editors (schema 1.0.0 of the
 * custom elements manifest). Read from the declarations and classes that are shipped, so it is written after them.
 */
export async function writeManifest() {
  const { elements } = await readApi();
  const { publicProperties } = await readTheme();
  const cssProperties = publicProperties.map(({ name, purpose, initial }) => ({
    name,
    description: `${purpose[0].toUpperCase()}${purpose.slice(1)}.`,
    default: initial,
  }));
  await write('custom-elements.json', {
    schemaVersion: '1.0.0',
    readme: 'README.md',
    modules: elements.map((element) => moduleOf(element, cssProperties)),
  });
}

/** @param {import('./api.js').ElementApi} element */
function moduleOf(element, cssProperties) {
  const { className, tag, module, description, properties, methods, events, slots, parts } = element;
  const path = `dist/${module}`;
  const from = (owner) => (owner && owner !== className ? { inheritedFrom: { name: owner } } : {});
  const attributed = properties.filter(({ attribute }) => attribute !== null);
  return {
    kind: 'javascript-module',
    path,
    declarations: [
      {
        kind: 'class',
        name: className,
        description,
        tagName: tag,
        customElement: true,
        attributes: attributed.map(({ name, attribute, type, description: what, initial, owner }) => ({
          name: attribute,
          fieldName: name,
          type: { text: type },
          description: what,
          ...(initial ? { default: initial } : {}),
          ...from(owner),
        })),
        members: [
          ...properties.map(({ name, attribute, readonly, type, description: what, initial, owner }) => ({
            kind: 'field',
            name,
            privacy: 'public',
            type: { text: type },
            description: what,
            ...(attribute ? { attribute } : {}),
            ...(readonly ? { readonly } : {}),
            ...(initial ? { default: initial } : {}),
            ...from(owner),
          })),
          ...methods.map(({ name, description: what, parameters, returns, owner }) => ({
            kind: 'method',
            name,
            privacy: 'public',
            description: what,
            parameters: parameters.map((each) => ({
              name: each.name,
              type: { text: each.type },
              ...(each.optional ? { optional: true } : {}),
            })),
            return: { type: { text: returns } },
            ...from(owner),
          })),
        ],
        events: events.map((event) => ({
          name: event.name,
          type: { text: event.className },
          description: event.description,
        })),
        slots,
        cssParts: parts,
        cssProperties,
      },
    ],
    exports: [
      { kind: 'js', name: className, declaration: { name: className, module: path } },
      { kind: 'custom-element-definition', name: tag, declaration: { name: className, module: path } },
    ],
  };
}

const write = async (file, data) => writeFile(join(root, 'dist', file), `${JSON.stringify(data, null, 2)}\n`);

/** What it wrote. */
export const readManifest = async () =>
  JSON.parse(await readFile(join(root, 'dist/custom-elements.json'), 'utf8')).modules.flatMap(
    ({ declarations }) => declarations,
  );
