/** Bytes to text: real bytes of every encoding that a document was seen in, and never a wrong character. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeBytes } from '../../src/contract/decode.js';
import { tool } from '../contract/generator.js';
import { bigOrg } from '../fixtures/big-org.js';

const { encoded } = await tool<{ encoded(name: string, text: string): Buffer }>('lib/encodings.js');
const json = 'application/json';
const { testDocument } = await tool<{ testDocument: object }>('lib/routes.js');
const text = JSON.stringify(testDocument);

function told(bytes: Uint8Array, type: string | null = json): string {
  const result = decodeBytes(bytes, type);
  return 'problem' in result
    ? `${result.problem.code} ${result.problem.params['encoding']}`
    : `${result.text === text ? 'right' : 'WRONG'}${result.remark ? ` ${result.remark.code}` : ''}`;
}

test('what a server calls by its name, what has a mark, and UTF-8 are read without a word', () => {
  for (const [name, type] of [
    ['utf-8', json],
    ['utf-8', null],
    ['utf-8-mark', json],
    ['utf-16le', json],
    ['utf-16be', `${json}; charset=utf-8`],
    ['utf-16le-bare', json],
    ['gbk', `${json};charset=GBK`],
    ['gbk', `${json}; charset="gb2312"`],
    ['gb18030', 'text/plain; charset=gb18030'],
    ['utf-8', `${json}; charset=gbk`], // a server that calls everything GBK
    ['utf-8', `${json}; charset=iso-8859-1`],
    ['utf-8', `${json}; charset=nonsense`],
  ] as const)
    assert.equal(told(encoded(name, text), type), 'right', `${name} as ${type}`);
});

test('GBK that nobody calls so is read, and told', () => {
  for (const type of [
    null,
    json,
    `${json}; charset=utf-8`,
    `${json}; charset=iso-8859-1`,
    `${json}; charset=x`,
  ])
    assert.equal(told(encoded('gbk', text), type), 'right not-utf-8', String(type));
});

test('two characters that fit both are what the server says', () => {
  const short = '{"title":"联通"}';
  const bytes = encoded('gbk', short);
  assert.deepEqual(decodeBytes(bytes, `${json}; charset=gbk`), { text: short });
  assert.deepEqual(decodeBytes(Buffer.from('{"title":"Café · ×"}'), `${json}; charset=latin1`), {
    text: '{"title":"Café · ×"}',
  });
});

test('damaged UTF-8 and what fits no encoding are refused, never guessed', () => {
  assert.equal(told(encoded('damaged', text)), 'not-text utf-8');
  assert.equal(told(encoded('damaged', text), `${json}; charset=utf-8`), 'not-text utf-8');
  assert.equal(told(encoded('noise', text)), 'not-text unknown');
  assert.equal(told(Buffer.from([0xff, 0xfe, 0x00])), 'not-text utf-16le');
});

test('one byte lost anywhere in UTF-8 never comes out as other characters', () => {
  const bytes = encoded('utf-8', text);
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at]! < 0x80) continue;
    const result = decodeBytes(Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1)]), json);
    assert.ok('problem' in result, `byte ${at}`);
  }
});

test('Big5 and Latin text are not taken for GBK', () => {
  const traditional = JSON.stringify({
    title: '示範社區組織架構',
    note: '臺北市信義區第一前哨支部，共有黨員四十二人，書記為王小明。',
  });
  const result = decodeBytes(encoded('big5', traditional), json);
  assert.ok('problem' in result);
  assert.deepEqual(decodeBytes(encoded('big5', traditional), `${json}; charset=big5`), { text: traditional });
  const latin = Buffer.from(JSON.stringify({ title: 'Münster: Straße, Café, Übergröße, Äpfel' }), 'latin1');
  assert.ok('problem' in decodeBytes(latin, json));
});

test('a large file in GBK is read in time', () => {
  const large = JSON.stringify(bigOrg(20_000));
  const bytes = encoded('gbk', large);
  const start = performance.now();
  const result = decodeBytes(bytes, json);
  assert.ok(performance.now() - start < 2_000);
  assert.equal('text' in result && result.text, large);
});
