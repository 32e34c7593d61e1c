/** Whatever was read, the pure parts make a drawing of it or there is a problem in words: many documents, no page. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inspect } from 'node:util';
import fc from 'fast-check';
import { describe, orgTree, parseDocument, pickDocument, readDocument } from '../../../src/contract/index.js';
import type { OrgTreeDocument } from '../../../src/contract/generated/org-tree/types.js';
import { nodeOf } from '../../../src/elements/org-tree/model/model.js';
import { indexOf } from '../../../src/elements/org-tree/search-index.js';
import { Search } from '../../../src/search/search.js';
import { TreeDrawing } from '../../../src/elements/org-tree/tree/tree-drawing.js';
import { TreeState } from '../../../src/elements/org-tree/state/tree-state.js';
import type { OrgWords } from '../../../src/elements/org-tree/model/words.js';
import { chainOrg } from '../../fixtures/big-org.js';
import { documents, everywhere, head, inputs, unit } from '../../fixtures/hostile.js';

const locales = ['zh-CN', 'zh-TW', 'en'] as const;

/** Reads as an element does, and makes all of it that needs no page. */
function through(input: unknown): { document: OrgTreeDocument | null; told: number } {
  const { document, problems } = readDocument(input, orgTree, { unknownFields: true });
  for (const problem of problems) {
    assert.match(problem.pointer, /^(?:\/.*)?$/s);
    for (const locale of locales) {
      const { message, fix } = describe(problem, locale, orgTree.words);
      assert.ok(message.length > 0 && fix.length > 0, problem.code);
    }
  }
  assert.equal(
    document === null,
    problems.some(({ severity }) => severity === 'error'),
  );
  if (document) for (const locale of locales) make(document, locale);
  return { document, told: problems.length };
}

function make(document: OrgTreeDocument, locale: (typeof locales)[number]): void {
  const state = new TreeState();
  // Of a document without units the element shows its empty state and asks for no drawing.
  if ((document.units ?? []).length === 0) return;
  const model = state.read(document, locale)!;
  const words = state.words!;
  for (const depth of [1, 2, Infinity]) {
    state.openTo(depth);
    assert.ok(state.visible.length > 0, 'never a blank');
    assert.ok(state.active !== null);
    for (const orientation of ['top', 'right'] as const) {
      const room = { em: 16, touch: 44, width: 900, orientation };
      const { places, width, height } = new TreeDrawing().layOut(
        {
          state,
          model,
          words,
          mark: (text) => text,
          found: undefined,
          headingLevel: 2,
          renderCard: null,
          detailInPlace: false,
          rowRoom: 30,
          toggle: () => undefined,
          press: null,
          isFolding: true,
          isPaged: false,
        },
        room,
      );
      assert.equal(places.length, state.visible.length);
      assert.ok(Number.isFinite(width) && Number.isFinite(height));
    }
  }
  for (const node of model.nodes) say(node.id, state, words);
  assert.ok(model.totals);
  const search = new Search(indexOf);
  for (const query of ['王', '<', '\uD800', '.*', '\\']) search.find(query, words);
}

function say(id: string, state: TreeState, words: OrgWords): void {
  const node = nodeOf(state.model!, id)!;
  for (const said of [words.name(node), words.shortName(node), words.boardName(node), words.childCount(node)])
    assert.doesNotMatch(said, /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/);
  assert.ok(words.name(node).length > 0);
}

for (const { name, value, state, where } of inputs)
  test(`${name} is told: where, and how to mend it`, () => {
    if (value === null || value === undefined)
      return assert.equal(readDocument(value, orgTree).document, null);
    const picked =
      (value as { kind?: unknown }).kind === 'district' ? pickDocument(value, 'org-tree') : { value };
    const { document, problems } =
      'problem' in picked
        ? { document: null, problems: [picked.problem] }
        : readDocument(picked.value, orgTree);
    if (state === 'empty') return assert.equal(document?.units?.length ?? 0, 0);
    assert.equal(document, null);
    const said = problems.map((each) => {
      const { message, fix } = describe(each, 'zh-CN', orgTree.words);
      assert.ok(fix.length > 3, 'how to mend it');
      return `${each.pointer || '整个文件'} ${message} ${fix}`;
    });
    assert.ok(
      said.some((each) => each.includes(where)),
      `${where} in ${said.join('\n')}`,
    );
  });

test('any document, right, damaged or none: told or drawn, never thrown, never changed', () => {
  let drawn = 0;
  let refused = 0;
  fc.assert(
    fc.property(documents(), (input) => {
      const before = written(input);
      const { document } = through(input);
      if (document) drawn++;
      else refused++;
      assert.equal(written(input), before);
    }),
    { numRuns: 1_500 },
  );
  // Or the property would hold of nothing.
  assert.ok(drawn > 100 && refused > 100, `${drawn} drawn, ${refused} refused`);
});

/** As a text, for an invalid `Date` does not equal its own copy. */
const written = (value: unknown): string =>
  inspect(value, { depth: null, maxArrayLength: null, maxStringLength: null });

test('any text: told or drawn', () => {
  const text = fc.oneof(
    fc.json(),
    fc.string(),
    documents(5).map((each) => {
      try {
        return JSON.stringify(each) ?? '';
      } catch {
        return '{';
      }
    }),
  );
  fc.assert(
    fc.property(text, fc.nat(2_000), (whole, cut) => {
      for (const each of [whole, whole.slice(0, cut)]) {
        const parsed = parseDocument(each);
        if ('problem' in parsed) assert.ok(describe(parsed.problem, 'zh-CN').message.length > 0);
        else through(parsed.value);
      }
    }),
    { numRuns: 500 },
  );
});

for (const [name, text] of Object.entries({
  markup: '<img src=x onerror=alert(1)>"\'`${1}</script>',
  'lone surrogates': '\uDC00半\uD800',
  'names of the prototype': '__proto__',
  'control characters': '\u0000\u0007\u202E\uFEFF',
  'a very long text': '长'.repeat(3_000_000),
}))
  test(`${name} in every string: drawn`, () => {
    const { document } = through(everywhere(text));
    assert.ok(document, 'read');
    assert.equal(document.units?.length, 2);
  });

test('100,000 levels are read, opened, laid out and found', () => {
  const { document } = readDocument(chainOrg(100_000), orgTree);
  const state = new TreeState();
  const model = state.read(document, 'zh-CN')!;
  state.openTo(Infinity);
  assert.equal(state.visible.length, 100_000);
  state.openTo(1);
  state.openPathTo(model.nodes[99_999]!);
  state.active = model.nodes[99_999]!;
  assert.ok(state.active === model.nodes[99_999]);
  const search = new Search(indexOf);
  search.find('第99999单位', state.words!);
  assert.equal(search.current?.item.level, 99_999);
});

test('more wrong than is told one by one: refused, with the first of it named', () => {
  const people = new Array<null>(10_001).fill(null);
  const { document, problems } = readDocument({ ...head, units: [unit('a')], people }, orgTree);
  assert.equal(document, null);
  assert.equal(problems[0]?.severity, 'error');
  assert.equal(problems[0]?.pointer, '/people/0');
});
