/** custom-elements.json is what documentation and editors know of an element, so a gap in it is a gap in both. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filesIn } from '../../.tools/lib/files.js';
import { files, read } from './package.js';

const { modules } = JSON.parse(read('dist/custom-elements.json'));
const elements = modules.flatMap(({ path, declarations = [] }) =>
  declarations.filter(({ tagName }) => tagName).map((declaration) => ({ path, ...declaration })),
);

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

/** Called by Lit and the browser, not by a page. */
const LIFECYCLE =
  /^(render|update|updated|willUpdate|firstUpdated|shouldUpdate|createRenderRoot|connectedCallback|disconnectedCallback|attributeChangedCallback|getUpdateComplete)$/;
