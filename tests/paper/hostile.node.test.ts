/** Whatever stands in a valid document, it can be taken away: nothing throws, nothing hangs, every file is well-formed. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { OrgTreeDocument, Unit } from '../../src/contract/generated/org-tree/types.js';
import { toCSV, toSVG } from '../../src/elements/org-tree/paper/index.js';
import { lookOf } from '../../src/paper/look.js';
import { drawSVG, svgText } from '../../src/paper/svg.js';
import { bigOrg, chainOrg } from '../fixtures/big-org.js';
import { layOutPages, open } from './org.js';
import { parseCSV } from './parse-csv.js';
import { readXML } from './read-xml.js';

type Open<T> = { -readonly [Key in keyof T]: T[Key] };

/** `count` units, each as `change` leaves it. */
function changed(count: number, change: (unit: Open<Unit>, i: number) => void): Open<OrgTreeDocument> {
  const document = bigOrg(count) as Open<OrgTreeDocument>;
  document.units = document.units!.map((unit, i) => {
    const own = { ...unit };
    change(own, i);
    return own;
  });
  return document;
}

const held = (id: string, title: string, name: string) => [{ id, title, holder: { name } }];
const long = {
  Han: '党',
  Latin: 'a',
  blanks: ' x',
  marks: 'ṅ\u0323',
  pairs: '𠮷',
  brackets: '（',
  digits: '1',
};

const documents: Record<string, () => OrgTreeDocument> = {
  'names of 20 MB': () => {
    const texts = Object.values(long).map((each) => each.repeat(20_000_000 / each.length));
    const document = changed(30, (unit, i) => {
      const text = texts[i % texts.length]!;
      if (i % 2 === 0) unit.name = text;
      else unit.posts = held(`p${i}`, text, text);
      if (i % 3 === 0) unit.area = text;
    });
    return { ...document, title: texts[0]!, note: texts[3]!, kicker: texts[1]!, source: { name: texts[2]! } };
  },
  '500 posts in one unit': () => bigOrg(4, { posts: 500 }),
  'lone surrogates': () => ({
    ...changed(30, (unit, i) => {
      unit.name = `\ud842${i}\udfb7\udc00`;
      unit.posts = held(`p${i}`, '\ud800', '\udfff王');
      unit.area = '\udc00';
    }),
    title: '\ud800',
    note: 'x\udfff',
  }),
  'control characters, directions and markup': () =>
    changed(30, (unit, i) => {
      unit.name = `\u0000\u202e]]><g a="${i}">&amp;\ufffe\u200d`;
      unit.posts = held(`p${i}`, '\u001b[31m', '\r\n=1+1');
    }),
  'a single unit': () => bigOrg(1),
  '11,111 units': () => bigOrg(11_111, { posts: 2 }),
  '5,000 below one': () => bigOrg(5_000, { fanOut: 5_000 }),
  '3,000 roots': () => changed(3_000, (unit) => delete unit.parentId),
  '11,111 levels': () => chainOrg(11_111),
};

/** Ms for each way out, ten times what it takes: a computer under load is no failure, a search without an end is. */
const patience = 60_000;

for (const [name, make] of Object.entries(documents))
  test(name, () => {
    const { model, words } = open(make());
    const timed = <T>(act: () => T): T => {
      const start = performance.now();
      const value = act();
      assert.ok(performance.now() - start < patience);
      return value;
    };
    const rows = parseCSV(timed(() => toCSV(words)));
    assert.ok(rows.length > model.nodes.length);
    for (const row of rows) for (const cell of row) assert.doesNotMatch(cell, /^\s*=|\p{Surrogate}/u);
    readXML(timed(() => toSVG(words)));
    // A sheet that cannot hold it is tiled.
    for (const form of ['sheet', 'list'] as const) {
      const { pages, told } = timed(() => layOutPages(words, { form }));
      assert.ok(pages.length > 0 || told, form);
      for (const page of [pages[0], pages[pages.length - 1]]) {
        if (!page) continue;
        const file = svgText(drawSVG(page, lookOf(words.locale)));
        assert.doesNotMatch(file, /NaN|Infinity|undefined/);
        readXML(file);
      }
    }
  });
