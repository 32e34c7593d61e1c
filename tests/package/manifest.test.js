/** custom-elements.json is what documentation and editors know of an element, so a gap in it is a gap in both. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { apiPage, apiPath } from '../../.tools/build/api-page.js';
import { filesIn } from '../../.tools/lib/files.js';
import { packed } from '../../.tools/lib/pack.js';
import { files, read } from './package.js';

const { modules } = JSON.parse(read('dist/custom-elements.json'));
const elements = modules.flatMap(({ path, declarations = [] }) =>
  declarations.filter(({ tagName }) => tagName).map((declaration) => ({ path, ...declaration })),
);

test('the page of the API in the repository is what this manifest says', async () => {
  assert.equal(readFileSync(apiPath, 'utf8'), await apiPage(JSON.parse(read('dist/custom-elements.json'))));
});

test('every element of src is in the manifest', () => {
  const folders = filesIn('src/elements').map(
    (path) => /^src\/elements\/(?!generated\/)([^/]+)\/define\.ts$/.exec(path)?.[1],
  );
  assert.deepEqual(
    elements.map(({ tagName }) => tagName).sort(),
    folders
      .filter(Boolean)
      .map((name) => `qs-${name}`)
      .sort(),
  );
});

test('every module it names is shipped', () => {
  const missing = modules
    .map(({ path }) => path)
    .filter((path) => !files.includes(path) && !files.includes(path.replace(/\.js$/, '.d.ts')));
  assert.deepEqual(missing, []);
});

test('hints about misspelt attributes know the words that the types know', async () => {
  const { attributeValues, surroundings } = await import(join(packed, 'dist/shell/misspelt.js'));
  const { tags, globalAttributes } = JSON.parse(read('dist/vscode.html-custom-data.json'));
  const told = (attributes) =>
    attributes.flatMap(({ name, values = [] }) => {
      const words = values.map((value) => value.name).filter(Boolean);
      return words.length > 0 && name !== 'view' ? [[name, words.join(' ')]] : [];
    });
  assert.deepEqual(
    attributeValues,
    Object.fromEntries(tags.flatMap(({ attributes = [] }) => told(attributes))),
  );
  assert.deepEqual(surroundings, Object.fromEntries(told(globalAttributes)));
});

for (const element of elements) {
  test(`${element.tagName}: all that is public is described`, () => {
    const public_ = (element.members ?? []).filter(
      ({ privacy = 'public', static: fixed, name }) =>
        privacy === 'public' && !fixed && !/^_|^#/.test(name) && !LIFECYCLE.test(name),
    );
    const groups = {
      attributes: element.attributes,
      members: public_,
      events: element.events,
      slots: element.slots,
      parts: element.cssParts,
    };
    const bare = Object.entries(groups).flatMap(([group, list = []]) =>
      list
        .filter(({ description, summary }) => !description && !summary)
        .map(({ name }) => `${group}: ${name}`),
    );
    assert.deepEqual(bare, []);
    assert.ok(element.description ?? element.summary, 'the element itself has no description');
  });
}

test('what is null at first has null in its type, and in no file another default', () => {
  const { html } = JSON.parse(read('dist/web-types.json')).contributions;
  for (const { tagName, members } of elements) {
    const { attributes } = html.elements.find(({ name }) => name === tagName);
    for (const { name, attribute, type, default: initial } of members) {
      if (initial !== 'null') continue;
      assert.match(type.text, /\bnull\b/, `${tagName} ${name}`);
      assert.equal(attributes.find((each) => each.name === attribute)?.default, undefined);
    }
  }
  const ofKiosk = elements.find(({ tagName }) => tagName === 'qs-kiosk').members;
  assert.equal(ofKiosk.find(({ name }) => name === 'languages').default, 'null');
});

for (const element of elements) {
  test(`${element.tagName}: what it takes, gives and sends has its type`, () => {
    const bare = [
      ...(element.attributes ?? []).map(({ name, type }) => [`attribute ${name}`, type?.text]),
      ...element.members.map(({ name, type, return: gives }) => [name, type?.text ?? gives?.type?.text]),
      ...element.events.map(({ name, type }) => [`event ${name}`, type?.text]),
    ].filter(([, type]) => !type || type === 'any' || type === 'QsEvent');
    assert.deepEqual(bare, []);
  });

  test(`${element.tagName}: all public custom properties are told`, () => {
    const names = element.cssProperties.map(({ name }) => name);
    for (const name of ['--qs-accent', '--qs-ground', '--qs-u', '--qs-font-title'])
      assert.ok(names.includes(name), name);
    assert.ok(names.length >= 19, `only ${names.length}`);
  });
}

test('what is inherited is told as well', () => {
  const tree = elements.find(({ tagName }) => tagName === 'qs-org-tree');
  const { type } = tree.attributes.find(({ name }) => name === 'view');
  assert.match(type.text, /'auto'/);
  assert.match(type.text, /'list'/);
  const reveal = tree.members.find(({ name }) => name === 'reveal');
  assert.equal(reveal.return.type.text, 'Promise<boolean>');
  assert.deepEqual(reveal.parameters, [{ name: 'id', type: { text: 'string' } }]);
  assert.ok(tree.members.some(({ name }) => name === 'toCSV'));
  assert.equal(tree.events.find(({ name }) => name === 'qs-select').type.text, 'OrgSelectEvent');
  for (const name of ['renderView', 'willUpdate', 'connectedCallback'])
    assert.ok(!tree.members.some((member) => member.name === name), `${name} is no page's concern`);
});

test('editors complete the values of attributes, and those of every tag', () => {
  const data = JSON.parse(read('dist/vscode.html-custom-data.json'));
  const tree = data.tags.find(({ name }) => name === 'qs-org-tree');
  const valuesOf = (list, attribute) =>
    list
      .find(({ name }) => name === attribute)
      .values.map(({ name }) => name)
      .sort();
  assert.deepEqual(valuesOf(tree.attributes, 'view'), ['auto', 'list', 'poster', 'tree']);
  assert.deepEqual(valuesOf(tree.attributes, 'orientation'), ['bottom', 'left', 'right', 'top']);
  assert.ok(!tree.attributes.some(({ name }) => name === 'state'), 'state is not for authors');
  assert.deepEqual(valuesOf(data.globalAttributes, 'data-qs-place'), [
    'desk',
    'hall',
    'kiosk',
    'phone',
    'wall',
  ]);
  const { html } = JSON.parse(read('dist/web-types.json')).contributions;
  assert.ok(html.attributes.some(({ name }) => name === 'data-qs-theme'));
  for (const { name, attributes } of html.elements)
    for (const { name: attribute, value } of attributes)
      assert.ok(
        value.kind || /^('[^']*'|number|string)( \| ('[^']*'|number|string))*$/.test(value.type),
        `${name} ${attribute}: ${value.type}`,
      );
});

/** Called by Lit and the browser, not by a page. */
const LIFECYCLE =
  /^(render|update|updated|willUpdate|firstUpdated|shouldUpdate|createRenderRoot|connectedCallback|disconnectedCallback|attributeChangedCallback|getUpdateComplete)$/;
