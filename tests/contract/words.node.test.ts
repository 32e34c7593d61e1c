import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  describe,
  kinds,
  orgTree,
  photoWall,
  parseDocument,
  pickDocument,
  readAnyDocument,
  readDocument,
  type Locale,
  type Problem,
  type Words,
} from '../../src/contract/index.js';
import { generic } from '../../src/contract/words/generic.js';
import { madeUpKind } from './generator.js';
import { fullDistrict, org, unit } from './samples.js';
import { honorRollSpecimens } from './specimens-honor-roll.js';

const locales: readonly Locale[] = ['zh-CN', 'zh-TW', 'en'];

const problemOf = (outcome: object): Problem[] => ('problem' in outcome ? [outcome.problem as Problem] : []);
const ofOrg = (more: object, options = {}): Problem[] => readDocument(org(more), orgTree, options).problems;
const ofUnit = (more: object): Problem[] => ofOrg({ units: [unit(more)] });
const ofPhotos = (more: object): Problem[] =>
  readDocument({ kind: 'photo-wall', version: 1, title: '示例', asOf: '2018', ...more }, photoWall).problems;
const picture = { id: 'p', src: 'p.jpg', width: 3, height: 2, alt: '清扫' };
const b = { id: 'b', name: 'b', type: 'committee' };

/** A kind with the rules that no kind of this release has. */
const rules = await madeUpKind<unknown>('rules', {
  $ref: 'common.schema.json#/$defs/head',
  type: 'object',
  properties: {
    kind: { const: 'rules' },
    version: { const: 2 },
    place: { type: 'integer', maximum: 3 },
    share: { type: 'number', exclusiveMinimum: 0 },
    seats: { type: 'array', minItems: 1, items: { type: 'string' } },
    tags: { type: 'array', maxItems: 1, uniqueItems: true, items: { type: 'string' } },
    code: { type: 'string', pattern: '^a$' },
  },
});
const ofRules = (more: object): Problem[] =>
  readDocument({ kind: 'rules', version: 2, title: '示例', asOf: '2018', ...more }, rules).problems;

/** For each code documents that have it. Every code must stand here, and be met. */
const specimens: Readonly<Record<string, readonly Problem[][]>> = {
  'not-json': ['<html>', '', '{"a":', '{"a" 1}'].map((text) => problemOf(parseDocument(text))),
  'not-utf-8': [[{ pointer: '', code: 'not-utf-8', severity: 'warning', params: {} }]],
  'not-text': ['unknown', 'utf-8', 'utf-16le'].map((encoding) => [
    { pointer: '', code: 'not-text', severity: 'error', params: { encoding } },
  ]),
  'not-object': [null, 7, [], 'x', true].map((input) => readDocument(input, orgTree).problems),
  unreadable: [
    readDocument(
      new Proxy(
        {},
        {
          get: () => {
            throw new Error('trap');
          },
        },
      ),
      orgTree,
    ).problems,
  ],
  'missing-kind': [readDocument({}, orgTree).problems, readAnyDocument({}).problems],
  'unknown-kind': [readDocument({ kind: 'x' }, orgTree).problems, readAnyDocument({ kind: 'x' }).problems],
  'wrong-kind': [readDocument(fullDistrict(), orgTree).problems],
  'bad-version': [ofOrg({ version: '1' })],
  'newer-version': [ofOrg({ version: 2 })],
  'migration-failed': [readDocument({ kind: 'rules', version: 1 }, rules).problems],
  'wrong-type': [
    ofOrg({ units: 7 }),
    ofOrg({ units: [7] }),
    ofUnit({ order: '1' }),
    ofUnit({ name: null }),
    ofUnit({ name: [] }),
    ofUnit({ area: true }),
    ofUnit({ order: Infinity }),
    ofUnit({ parentId: {} }),
    ofUnit({ posts: 'x' }),
  ],
  'missing-field': [ofOrg({ units: [{ id: 'c', type: 'x' }] })],
  'empty-text': [ofUnit({ name: '\u3000' }), ofUnit({ name: {} }), ofUnit({ name: { en: '' } })],
  'too-long': [ofUnit({ name: '前'.repeat(201) })],
  'not-allowed': [ofOrg({ roots: 'two' }), ofOrg({ roots: null }), ofOrg({ roots: [] })],
  'too-small': [ofUnit({ counts: { members: { value: -1, unit: '人' } } })],
  'not-above': [ofRules({ share: 0 })],
  'too-large': [ofRules({ place: 4 })],
  'too-few': [ofRules({ seats: [] })],
  'too-many': [ofRules({ tags: ['a', 'b'] })],
  repeated: [ofRules({ tags: ['a', 'a'] })],
  'bad-value': [ofRules({ code: 'b' })],
  'bad-id': [ofUnit({ id: 'a b' })],
  'bad-date': [ofOrg({ asOf: '2018年' })],
  'bad-day': [
    readDocument({ ...fullDistrict(), kiosk: { mourning: ['2018'] } }, kinds['district']!).problems,
  ],
  'bad-phone': [
    ofUnit({ contact: { phone: '社区办公室' } }),
    ofUnit({ contact: { phone: '330281209912310013' } }),
  ],
  'bad-time': [
    readDocument(
      { ...fullDistrict(), kiosk: { schedule: [{ from: '8:30', to: '17:00' }] } },
      kinds['district']!,
    ).problems,
  ],
  'bad-color': [
    ofOrg({
      people: [{ id: 'p', name: 'p', photo: { src: 'a', width: 1, height: 1, alt: 'a', color: 'red' } }],
    }),
  ],
  'bad-language': [ofUnit({ name: { zh_CN: '甲' } }), ofOrg({ locale: '中文' })],
  'unsafe-link': [ofUnit({ href: 'javascript:alert(1)' })],
  'unknown-field': [
    ofOrg({ colour: 1 }, { unknownFields: true }),
    ofOrg({ titel: 1 }, { unknownFields: true }),
  ],
  'nested-rows': [ofOrg({ units: [unit({ children: [b] })] }, { unknownFields: true })],
  'repeated-field': [
    [{ pointer: '/a', code: 'repeated-field', severity: 'warning', params: { field: 'a' } }],
  ],
  'private-number': [
    ofUnit({ note: '电话13812345678' }),
    ofUnit({ note: { en: 'card 6222 0200 0000 0000 000, or 110101209901010017' } }),
  ],
  'more-problems': [ofOrg({ units: Array.from({ length: 200 }, () => 7) })],
  'no-such-document': [
    problemOf(pickDocument(fullDistrict(), orgTree, 'x')),
    problemOf(pickDocument({ documents: {} }, orgTree, 'x')),
  ],
  'no-document-of-kind': [problemOf(pickDocument({ documents: {} }, orgTree))],
  'several-of-kind': [problemOf(pickDocument({ documents: { a: org(), b: org() } }, orgTree))],
  'duplicate-id': [
    ofOrg({ units: [unit(), unit({ parentId: 'c' })] }),
    ofPhotos({ photos: [picture, picture] }),
  ],
  'no-root': [ofUnit({ parentId: 'c' })],
  'many-roots': [ofOrg({ units: [unit(), b] })],
  'missing-parent': [ofOrg({ units: [unit(), { ...b, parentId: 'x' }] })],
  cycle: [ofUnit({ parentId: 'c' })],
  'unknown-type': [
    ofOrg({ types: [], units: [unit()] }),
    ofOrg({ types: [{ id: 'x', label: 'x' }], units: [unit()] }),
  ],
  'missing-person': [ofUnit({ posts: [{ id: 'x', title: '书记', holder: { person: 'p9' } }] })],
  'missing-end': [ofOrg({ relations: [{ kind: 'guide', from: 'x', to: 'y' }] })],
  'count-contradicts': [
    ofOrg({
      units: [
        unit({ counts: { members: { value: 1, unit: '人' } } }),
        { ...b, parentId: 'c', counts: { members: { value: 2, unit: '人' } } },
      ],
    }),
  ],
  'missing-alt': [ofPhotos({ photos: [{ id: 'p', src: 'p.jpg', width: 3, height: 2, title: '清扫' }] })],
  'minor-without-guardian': [ofPhotos({ photos: [{ ...picture, minor: true }] })],
  'unknown-section': [ofPhotos({ sections: [], photos: [{ ...picture, section: 'x' }] })],
  'unknown-case': [ofPhotos({ objects: [{ id: 'o', title: '杯', case: 'x' }] })],
  'no-such-photo': [ofPhotos({ objects: [{ id: 'o', title: '杯', photos: ['x'] }] })],
  'nested-district': [
    readDocument({ ...fullDistrict(), documents: { a: fullDistrict() } }, kinds['district']!).problems,
  ],
  ...honorRollSpecimens,
};

const tables: readonly Words[] = [generic, ...Object.values(kinds).map((kind) => kind.words)];
const kindWords = Object.values(kinds).map((kind) => kind.words);

test('every code that has words is met by some document, and every code met has words', () => {
  // Further kinds meet their own codes in their own tests.
  const here = [
    generic,
    ...['org-tree', 'district', 'photo-wall', 'honor-roll'].map((name) => kinds[name]!.words),
  ];
  const worded = new Set(here.flatMap((words) => Object.keys(words['zh-CN'])));
  worded.delete('unknown-problem'); // the words for a code of a newer release
  assert.deepEqual([...worded].sort(), Object.keys(specimens).sort());
  for (const [code, all] of Object.entries(specimens))
    for (const [i, problems] of all.entries())
      assert.ok(
        problems.some((each) => each.code === code),
        `${code} ${i}: ${JSON.stringify(problems)}`,
      );
});

test('the three languages have the same codes', () => {
  for (const words of tables)
    for (const locale of locales)
      assert.deepEqual(Object.keys(words[locale]).sort(), Object.keys(words['zh-CN']).sort());
});

for (const [code, all] of Object.entries(specimens)) {
  test(`${code} is said in full in each language, in that language`, () => {
    for (const problem of all.flat().filter((each) => each.code === code)) {
      const said = locales.map((locale) => describe(problem, locale, ...kindWords));
      for (const { message, fix } of said)
        for (const text of [message, fix]) {
          assert.ok(text.length > 3, text);
          assert.doesNotMatch(text, /undefined|NaN|\[object|“”|「」|""/, text);
          assert.match(text, /[。.]$|: .*$/, text);
        }
      const [cn, tw, en] = said.map(({ message, fix }) => `${message}${fix}`);
      assert.notEqual(cn, tw);
      assert.notEqual(cn, en);
      // Data in the sentence may be Chinese; the sentence itself must not be.
      const own = describe({ ...problem, params: withoutHan(problem.params) }, 'en', ...kindWords);
      assert.doesNotMatch(`${own.message}${own.fix}`, /\p{Script=Han}/u);
      assert.doesNotMatch(
        tw ?? '',
        /[这个们级处设务编长网页业为据户认写项选现规显发层类栏应单复检关启动对错请问题转输换语导删说]/u,
        tw,
      );
    }
  });
}

function withoutHan(params: Problem['params']): Problem['params'] {
  return Object.fromEntries(
    Object.entries(params).map(([key, value]) => [key, String(value).replace(/\p{Script=Han}/gu, 'x')]),
  );
}

test('a code nobody knows is named, not thrown', () => {
  for (const code of ['brand-new', '__proto__', 'constructor', 'toString', ''])
    for (const locale of locales) {
      const { message, fix } = describe({ pointer: '', code, severity: 'error', params: {} }, locale);
      assert.ok(message.includes(code));
      assert.ok(fix.length > 0);
    }
});

test('a language is taken as a page writes it', () => {
  const problem: Problem = { pointer: '', code: 'empty', severity: 'error', params: {} };
  for (const [tag, locale] of [
    ['en-US', 'en'],
    ['zh-HK', 'zh-TW'],
    ['zh', 'zh-CN'],
    ['fr', 'zh-CN'],
    [undefined, 'zh-CN'],
  ] as const)
    assert.deepEqual(describe(problem, tag as Locale), describe(problem, locale), tag);
});

test('words bear params that are missing or of twenty megabytes', () => {
  const huge = '𠮷'.repeat(10_000_000);
  for (const problem of Object.values(specimens).flat(2))
    for (const locale of locales) {
      assert.equal(typeof describe({ ...problem, params: {} }, locale, ...kindWords).message, 'string');
      const params = Object.fromEntries(
        Object.entries(problem.params).map(([key, value]) => [key, typeof value === 'string' ? huge : value]),
      );
      const { message, fix } = describe({ ...problem, params }, locale, ...kindWords);
      assert.ok(message.length + fix.length < 1000, problem.code);
      assert.doesNotMatch(message + fix, /[\ud800-\udbff](?![\udc00-\udfff])/, 'a pair is never cut');
    }
});
