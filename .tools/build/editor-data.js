import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../lib/root.js';

/** What editors complete in HTML: VS Code reads its custom data, JetBrains the web-types. Both from the manifest. */
export async function writeEditorData() {
  const elements = tagged(JSON.parse(await readFile(join(root, 'dist/custom-elements.json'), 'utf8')));
  const { name, version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  await write('vscode.html-custom-data.json', {
    version: 1.1,
    tags: elements.map((element) => ({
      name: element.tagName,
      description: describe(element),
      attributes: attributes(element).map((attribute) => ({
        name: attribute.name,
        description: describe(attribute),
        values: literals(attribute).map((value) => ({ name: value })),
      })),
    })),
  });
  await write('web-types.json', {
    name,
    version,
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: elements.map((element) => ({
          name: element.tagName,
          description: describe(element),
          attributes: attributes(element).map((attribute) => ({
            name: attribute.name,
            description: describe(attribute),
            value: {
              type:
                literals(attribute)
                  .map((value) => `'${value}'`)
                  .join(' | ') || attribute.type?.text,
            },
            default: attribute.default,
          })),
          slots: named(element.slots),
          js: { events: named(element.events), properties: named(properties(element)) },
          css: { properties: named(element.cssProperties), parts: named(element.cssParts) },
        })),
      },
    },
  });
}

function tagged({ modules }) {
  return modules.flatMap(({ declarations = [] }) => declarations.filter(({ tagName }) => tagName));
}

function attributes({ attributes: list = [] }) {
  return list.filter(({ name }) => name);
}

function properties({ members = [] }) {
  return members.filter(
    ({ kind, privacy, static: fixed }) => kind === 'field' && !fixed && (privacy ?? 'public') === 'public',
  );
}

/** The words of a union such as `'auto' | 'list'`; none when the type is anything else. */
function literals({ type }) {
  const parts = (type?.text ?? '')
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part && part !== 'undefined');
  return parts.length > 0 && parts.every((part) => /^'[^']*'$/.test(part))
    ? parts.map((part) => part.slice(1, -1))
    : [];
}

function named(list = []) {
  return list
    .filter(({ name }) => name !== undefined)
    .map((item) => ({ name: item.name, description: describe(item) }));
}

function describe({ summary, description }) {
  return summary ?? description ?? '';
}

async function write(file, data) {
  await writeFile(join(root, 'dist', file), `${JSON.stringify(data, null, 2)}\n`);
}
