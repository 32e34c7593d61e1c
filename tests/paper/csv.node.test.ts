import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cellText, toCSV, type Cell } from '../../src/paper/csv.js';
import { parseCSV } from './parse-csv.js';

const text = fc.oneof(
  fc.string({ maxLength: 12, unit: 'binary' }),
  fc.string({
    maxLength: 12,
    unit: fc.constantFrom(',', '"', '\r', '\n', '=', '-', '＝', '王', ' ', '\t', '\ud842'),
  }),
);
const cell: fc.Arbitrary<Cell> = fc.oneof(text, fc.double(), fc.integer(), fc.constant(null));

test('what is read back are the cells, whatever is in them', () => {
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 6 }), (rows) => {
      const columns = Math.max(0, ...rows.map((row) => row.length));
      const expected = rows.map((row) => Array.from({ length: columns }, (_, i) => cellText(row[i] ?? null)));
      assert.deepEqual(parseCSV(toCSV(rows)), columns === 0 ? rows.map(() => ['']) : expected);
    }),
  );
});

test('it begins with a BOM, and every row ends with CRLF and is as long as the longest', () => {
  assert.equal(toCSV([['新城'], [], ['a', 'b']]), '\uFEFF新城,\r\n,\r\na,b\r\n');
  assert.equal(toCSV([]), '\uFEFF');
});

test('what would run as a formula is led by an apostrophe, also in full width and after blanks', () => {
  for (const bad of [
    '=1+1',
    '+86 574',
    '-2+3',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    ' =1',
    '\u3000＝1',
    '＝1+1',
    '＋1',
    '－1',
    '＠x',
    "=cmd|' /C calc'!A0",
    '-',
  ])
    assert.equal(cellText(bad), `'${bad}`);
});

test('a plain number keeps its sign, a text with a dash inside is left alone', () => {
  for (const good of ['-12', '-12.5', '+3', '-0.5%', '0574-6288', '第1组', '2018年11月5日', 'a=b', ''])
    assert.equal(cellText(good), good);
  assert.equal(cellText(-7), '-7');
  assert.equal(cellText(NaN), '');
  assert.equal(cellText(-Infinity), '');
});

test('what would be read as a date, a time or a shorter number is kept a text by a tab behind it', () => {
  for (const text of [
    '057462812345',
    '05',
    '440303199001011234',
    '1-3',
    '3/12',
    '2018-11-05',
    '2018/11/5',
    '9:30',
    '3E2',
    '2310009e13',
  ])
    assert.equal(cellText(text), `${text}\t`);
  assert.match(toCSV([['057462812345']]), /"057462812345\t"/);
  // Numbers stay numbers, and texts in which nothing can be mistaken stay as they are.
  for (const text of [
    '41',
    '0.5',
    '62812345',
    '0574-62812345',
    '1-3号楼',
    '1、2、3',
    '9:30至11:00',
    '2018年',
  ])
    assert.equal(cellText(text), text);
  assert.equal(cellText(57), '57');
  assert.equal(cellText('+8657462810001'), "'+8657462810001");
});

test('no formula is left in any cell', () => {
  fc.assert(
    fc.property(text, (each) => {
      const said = cellText(each);
      assert.ok(/^[-+]?\d+(\.\d+)?%?$/.test(said) || !/^\s*[=+\-@＝＋－＠]/.test(said), JSON.stringify(said));
    }),
  );
});

test('half a surrogate pair becomes U+FFFD, a whole one stays', () => {
  assert.equal(cellText('𠮷\ud842x\udfb7\udfb7'), '𠮷\ufffdx\ufffd\ufffd');
});
