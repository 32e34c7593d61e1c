import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../lib/root.js';
import { readManifest } from './manifest.js';
import { readTheme } from './theme.js';

/** What editors complete in HTML: VS Code reads its custom data, JetBrains the web-types. Both from the manifest. */
export async function writeEditorData() {
  const elements = await readManifest();
  const everywhere = await globalAttributes();
  const { name, version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const forCode = (attribute) => ({
    name: attribute.name,
    description: describe(attribute),
    values: valuesOf(attribute).map((value) => ({ name: value })),
  });
  await write('vscode.html-custom-data.json', {
    version: 1.1,
    tags: elements.map((element) => ({
      name: element.tagName,
      description: describe(element),
      attributes: element.attributes.map(forCode),
    })),
    globalAttributes: everywhere.map(forCode),
  });
  const forTypes = (attribute) => {
    return {
      name: attribute.name,
      description: describe(attribute),
      value: valueOf(attribute),
      ...(attribute.default && attribute.default !== 'null' ? { default: attribute.default } : {}),
    };
  };
  await write('web-types.json', {
    $schema: 'https://json.schemastore.org/web-types',
    name,
    version,
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: elements.map((element) => ({
          name: element.tagName,
          description: describe(element),
          attributes: element.attributes.map(forTypes),
          slots: named(element.slots),
          js: {
            events: named(element.events),
            properties: element.members
              .filter(({ kind }) => kind === 'field')
              .map((member) => ({
                name: member.name,
                description: describe(member),
                type: member.type.text,
              })),
          },
          css: { properties: named(element.cssProperties), parts: named(element.cssParts) },
        })),
        attributes: everywhere.map(forTypes),
      },
    },
  });
}

/** What may stand on any tag above an element. */
async function globalAttributes() {
  const theme = await readTheme();
  return [
    {
      name: 'data-qs-theme',
      description: 'Theme of the elements here and below; a site may name one of its own. Default `paper`.',
      values: theme.themes,
    },
    {
      name: 'data-qs-place',
      description:
        'Where the page stands, which gives the size of type and targets. Without it the own width of an element decides between `phone` and `desk`.',
      values: theme.places,
    },
    {
      name: 'data-qs-density',
      description: 'How much air stands between things. Default `comfortable`.',
      values: theme.densities,
    },
    {
      name: 'data-qs-rest',
      description:
        'Nobody is there: on kiosk the controls for the hand give their room to what is shown. `qs-kiosk` says so of its scenes between visits.',
      values: [],
      type: { text: 'boolean' },
    },
    {
      name: 'data-qs-debug',
      description: 'On `<html>`: hints for developers are told on this host too, as on localhost.',
      values: [],
      type: { text: 'boolean' },
    },
  ];
}

/** The texts that an attribute takes; none when it takes anything else. A few besides numbers (`all`) count, too. */
function valuesOf({ values, type }) {
  return values ?? [...(type?.text ?? '').matchAll(/'([^']*)'/g)].map(([, value]) => value);
}

/** JetBrains knows texts, numbers and flags, no types of ours. */
function valueOf({ values = [], type }) {
  const text = values.length > 0 ? values.map((value) => `'${value}'`).join(' | ') : (type?.text ?? 'string');
  if (/^boolean\b/.test(text)) return { kind: 'no-value' };
  const parts = text.split(' | ').filter((part) => /^('[^']*'|number|string)$/.test(part));
  return { type: parts.join(' | ') || 'string' };
}

function named(list = []) {
  return list.map((item) => ({ name: item.name, description: describe(item) }));
}

function describe({ summary, description }) {
  return summary ?? description ?? '';
}

async function write(file, data) {
  await writeFile(join(root, 'dist', file), `${JSON.stringify(data, null, 2)}\n`);
}
