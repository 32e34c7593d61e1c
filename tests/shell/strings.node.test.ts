import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { strings as command } from '../../src/cli/strings.js';
import { words as figures } from '../../src/elements/ballot/strings/figures.strings.en.js';
import { tables as all } from '../fixtures/languages.js';

type Table = Readonly<Record<string, string | ((...values: never[]) => string)>>;
type Tables = Readonly<Record<'zh-CN' | 'zh-TW' | 'en', Table>>;

/** What a phrase comes to with plain values in it. */
const say = (phrase: Table[string], value = 3): string =>
  typeof phrase === 'string'
    ? phrase
    : (phrase as (...values: unknown[]) => string)(...Array(phrase.length).fill(value));

/** Words that are the same in both scripts, so that zh-TW may repeat zh-CN. */
const han = /\p{Script=Han}/u;

/** What stands between or behind other words. */
const joining = ['space', 'comma', 'colon', 'pause', 'byPinyin', 'noted', 'from', 'restStrokes'];

/** What is never said of one: the numbers have a least value above it. */
const severalOnly = ['toggledSome', 'tooManyLabels', 'playing', 'goesOn', 'since'];

const sourceIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? sourceIn(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`],
  );
const isTable = (path: string): boolean => /\.strings(\.[\w-]+)?\.ts$/.test(path);
const read = (path: string): string => readFileSync(path, 'utf8');

/** The characters that Taiwan's own character set has: those of the simplified script alone are not among them. */
const big5 = new Set(
  Array.from({ length: 0x7e * 0xbf }, (_, i) =>
    new TextDecoder('big5').decode(Uint8Array.of(0x81 + Math.floor(i / 0xbf), 0x40 + (i % 0xbf))),
  ).join(''),
);

/** Words that are said otherwise in Taiwan, and characters that are mixed up there. */
const elsewhere =
  /哪里|賬|復查|計劃|記錄[鏈摘公]|會議記錄|組件|錄入|丟失|查找|字號|前台|屏，|表格軟體|列表|圖注/u;

function assertTaiwan(text: string, where: string): void {
  const strange = [...text].filter((each) => han.test(each) && !big5.has(each));
  assert.deepEqual(strange, [], `${where}: ${text}`);
  assert.doesNotMatch(text, elsewhere, where);
}

for (const [name, { strings, in: folders, byValue = [] }] of Object.entries(all)) {
  const tables = strings as unknown as Tables;
  const source = tables['zh-CN'];

  test(`${name}: every phrase is said somewhere`, () => {
    const code = folders
      .flatMap(sourceIn)
      .filter((path) => !isTable(path))
      .map(read)
      .join('\n');
    const said = (key: string): boolean =>
      new RegExp(`\\b(strings|words|frame|locale\\])\\.${key}\\b`).test(code);
    const taken = new Set(
      [...code.matchAll(/const \{([^}]+)\} = (?:\w+\.)?(?:strings|frame)\b/g)].flatMap(([, keys = '']) =>
        keys.split(/[\s,]+/),
      ),
    );
    const isSaid = (key: string): boolean => said(key) || taken.has(key) || byValue.includes(key);
    assert.deepEqual(
      Object.keys(source).filter((key) => !isSaid(key)),
      [],
    );
    assert.deepEqual(
      byValue.filter((key) => !(key in source)),
      [],
    );
  });

  test(`${name}: the three languages have the same keys and parameters`, () => {
    for (const locale of ['zh-TW', 'en'] as const) {
      assert.deepEqual(Object.keys(tables[locale]).sort(), Object.keys(source).sort(), locale);
      for (const key of Object.keys(source)) {
        const [own, first] = [tables[locale][key], source[key]];
        assert.equal(typeof own, typeof first, `${locale} ${key}`);
        if (typeof own === 'function' && typeof first === 'function')
          assert.ok(own.length <= first.length, key);
      }
    }
  });

  test(`${name}: nothing is left in another language`, () => {
    for (const key of Object.keys(source)) {
      assert.doesNotMatch(say(tables.en[key]!), han, `en ${key}`);
      const mainland = say(source[key]!);
      const taiwan = say(tables['zh-TW'][key]!);
      assert.equal(han.test(taiwan), han.test(mainland), `zh-TW ${key}: ${taiwan}`);
      assertTaiwan(taiwan, `zh-TW ${key}`);
    }
  });

  test(`${name}: no phrase is empty or ends in a space`, () => {
    for (const locale of ['zh-CN', 'zh-TW', 'en'] as const) {
      const table = tables[locale];
      for (const key of Object.keys(source)) {
        const words = say(table[key]!);
        assert.ok(words.length > 0, `${locale} ${key}`);
        if (!joining.includes(key)) assert.equal(words, words.trim(), `${locale} ${key}`);
        assert.doesNotMatch(words, /undefined|NaN|\[object/, `${locale} ${key}`);
      }
    }
  });

  test(`${name}: one is one in English`, () => {
    for (const key of Object.keys(source).filter((each) => !severalOnly.includes(each)))
      assert.doesNotMatch(say(tables.en[key]!, 1), /\b1 (?!less\b|is\b|has\b)[a-z]+s\b/, key);
  });
}

test('a ballot of one in English', () => {
  const cross = { count: 1, den: 2, base: 1, num: 1, inclusive: false, holds: true };
  assert.equal(figures.neededHead(1, 'motion'), '*1* vote in favour to pass');
  assert.match(figures.neededWhy('present', cross), /: 0 too few, 1 enough \(/);
  assert.equal(figures.writtenNotCounted(1, false), '1 written opinion not counted under this rule.');
  assert.equal(
    figures.spoiledSay(1),
    '1 line could not be counted (not readable, or a name that may not stand there): taken as abstaining.',
  );
});

test('what the command and the tables say in traditional characters is said as in Taiwan', () => {
  for (const [key, phrase] of Object.entries(command['zh-TW'] as unknown as Table))
    if (typeof phrase !== 'object') assertTaiwan(say(phrase), key);
  const lines = read('src/tables/words-zh-TW.ts').split('\n');
  // In 「」 stand the heads and sheets of the template, which is in simplified characters.
  for (const line of lines) assertTaiwan(line.replace(/「[^」]*」|（小时）/g, ''), line);
});
