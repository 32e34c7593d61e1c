import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { tables as all } from '../fixtures/languages.js';

type Table = Readonly<Record<string, string | ((...values: never[]) => string)>>;
type Tables = Readonly<Record<'zh-CN' | 'zh-TW' | 'en', Table>>;

/** What a phrase comes to with plain values in it. */
const say = (phrase: Table[string]): string =>
  typeof phrase === 'string'
    ? phrase
    : (phrase as (...values: unknown[]) => string)(...Array(phrase.length).fill(3));

/** Words that are the same in both scripts, so that zh-TW may repeat zh-CN. */
const han = /\p{Script=Han}/u;

/** What stands between or behind other words. */
const joining = ['space', 'comma', 'colon', 'pause', 'byPinyin', 'noted', 'from', 'restStrokes'];

const sourceIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? sourceIn(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`],
  );
const isTable = (path: string): boolean => /\.strings(\.[\w-]+)?\.ts$/.test(path);
const read = (path: string): string => readFileSync(path, 'utf8');

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
      // Characters that only the simplified script has.
      assert.doesNotMatch(
        taiwan,
        /[个条这还没时间后东页视数据读试组织级计谈网设务员职责单书记党]/u,
        `zh-TW ${key}: ${taiwan}`,
      );
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
}
