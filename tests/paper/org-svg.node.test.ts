import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { OrgTreeDocument } from '../../src/contract/generated/org-tree/types.js';
import { toSVG } from '../../src/elements/org-tree/paper/index.js';
import { bigOrg, chainOrg } from '../fixtures/big-org.js';
import { organisations } from '../fixtures/made-up-org.js';
import { community, open } from './org.js';
import { readXML, textOf, type XMLElement } from './read-xml.js';
import { spokenOf } from '../../src/elements/org-tree/paper/spoken.js';

function svgOf(document: OrgTreeDocument): XMLElement {
  const { words } = open(document);
  return readXML(toSVG(words));
}

function all(element: XMLElement, name: string): XMLElement[] {
  const found: XMLElement[] = [];
  const walk = (each: XMLElement): void => {
    if (each.name === name) found.push(each);
    for (const child of each.children) if (typeof child !== 'string') walk(child);
  };
  walk(element);
  return found;
}

/** XML has no place for control characters and halves of surrogate pairs; nor has the file. */
const readable = (text: string): string =>
  text
    .replace(/[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDFFF]/g, (match) =>
      match.length === 2 ? match : '\uFFFD',
    )
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '\uFFFD');

test('the community: title, body, source, date, that it is a sample', () => {
  const texts = all(svgOf(community), 'text').map(textOf);
  for (const said of [
    '新城社区党组织架构',
    '三级联建',
    '第一前哨支部',
    '第十一前哨支部',
    '林国强',
    '欧阳海燕',
  ])
    assert.ok(texts.includes(said), said);
  assert.ok(
    texts.some(
      (text) => text.startsWith('新城社区党委　据2018年11月5日') && text.endsWith('截至2018年11月5日'),
    ),
  );
  assert.ok(texts.some((text) => text.startsWith('示例数据：')));
});

test('every unit is there, whatever is open on a screen', () => {
  const titles = all(svgOf(community), 'title').map(textOf);
  const { model, words } = open(community);
  for (const node of model.nodes) assert.ok(titles.includes(spokenOf(words, node)), words.name(node));
});

test('every unit’s name, of any organisation, is in well-formed XML', () => {
  fc.assert(
    fc.property(organisations(), (document) => {
      const { model, words } = open(document);
      const titles = new Set(all(readXML(toSVG(words)), 'title').map(textOf));
      for (const node of model.nodes) assert.ok(titles.has(readable(spokenOf(words, node))));
    }),
    { numRuns: 40 },
  );
});

test('nothing but plain shapes and texts at finite places', () => {
  fc.assert(
    fc.property(organisations(30), (document) => {
      const { words } = open(document);
      const text = toSVG(words);
      assert.doesNotMatch(text, /NaN|Infinity|undefined/);
      const walk = ({ name, attributes, children }: XMLElement): void => {
        assert.match(name, /^(svg|g|title|rect|path|text|tspan)$/);
        for (const key of Object.keys(attributes)) {
          assert.doesNotMatch(key, /^(on|style|class|id|href|xlink)/);
          if (key !== 'xmlns') assert.doesNotMatch(attributes[key]!, /url\(|https?:/);
        }
        for (const child of children) if (typeof child !== 'string') walk(child);
      };
      walk(readXML(text));
    }),
    { numRuns: 30 },
  );
});

test('hostile names are text', () => {
  const svg = svgOf({
    ...community,
    title: '</title><script>alert(1)</script>',
    units: [{ id: 'a', name: '"><g onload="x">&amp;\u0000\ud842', type: 't' }],
  });
  assert.equal(all(svg, 'script').length, 0);
  assert.ok(all(svg, 'title').some((title) => textOf(title).startsWith('"><g onload="x">&amp;\ufffd\ufffd')));
});

test('colours are those of the palette given, black ink without one', () => {
  const { words } = open(community);
  const colours = new Set(toSVG(words).match(/#[\da-f]{6}/g));
  assert.deepEqual([...colours].sort(), ['#000000', '#ffffff']);
});

test('a mile of boards comes as a hanging sheet, every unit in it', () => {
  const { words } = open(bigOrg(3000));
  const svg = readXML(toSVG(words));
  const ratio = Number(svg.attributes['width']) / Number(svg.attributes['height']);
  assert.ok(ratio > 0.8 && ratio < 3, `${ratio}`);
  assert.equal(all(svg, 'title').length, 3001);
});

test('a chain of 3,000 is drawn', () => {
  assert.equal(all(svgOf(chainOrg(3000)), 'title').length, 3001);
});
