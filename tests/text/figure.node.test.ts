import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { figureParts, formatFigure, type Figure } from '../../src/text/index.js';

const over = (value: number, unit: string): Figure => ({ value, unit, qualifier: 'over' });

test('figures in three languages', () => {
  const cases: [Figure, string, string, string][] = [
    [over(1500, '名'), '1500余名', '1500餘名', 'over 1,500'],
    [over(60_000, '人次'), '6万余人次', '6萬餘人次', 'over 60,000 person-times'],
    [{ value: 30, qualifier: 'about', unit: '人' }, '约30人', '約30人', 'about 30 people'],
    [over(670, '人次'), '670余人次', '670餘人次', 'over 670 person-times'],
    [over(65, '%'), '超过65%', '超過65%', 'over 65%'],
    [over(60, '%'), '超过60%', '超過60%', 'over 60%'],
    [over(1, '小时'), '超过1小时', '超過1小時', 'over 1 hours'],
    [over(7, '项'), '超过7项', '超過7項', 'over 7'],
    [{ value: 11_000, qualifier: 'about', unit: '人' }, '约1.1万人', '約1.1萬人', 'about 11,000 people'],
    [{ value: 10_000, unit: '人' }, '1万人', '1萬人', '10,000 people'],
    [{ value: -25_000, unit: '元' }, '-2.5万元', '-2.5萬元', '-25,000 yuan'],
    [{ value: 11_250, unit: '人' }, '11250人', '11250人', '11,250 people'],
    [{ value: 12_345, unit: '人' }, '12345人', '12345人', '12,345 people'],
    [{ value: 120_000_000, unit: '元' }, '1.2亿元', '1.2億元', '120,000,000 yuan'],
    [{ value: 1, unit: '小时' }, '1小时', '1小時', '1 hour'],
    [{ value: 0.5, unit: '小时' }, '0.5小时', '0.5小時', '0.5 hours'],
    [{ value: 3, unit: '亩' }, '3亩', '3亩', '3 亩'],
    [{ value: 8, unit: 'km' }, '8 km', '8 km', '8 km'],
    [{ value: 0, unit: '人' }, '0人', '0人', '0 people'],
  ];
  for (const [figure, cn, tw, en] of cases) {
    assert.equal(formatFigure(figure, 'zh-CN'), cn);
    assert.equal(formatFigure(figure, 'zh-TW'), tw);
    assert.equal(formatFigure(figure, 'en'), en);
  }
});

test('people and person-times stay apart in every language', () => {
  for (const locale of ['zh-CN', 'zh-TW', 'en'] as const) {
    const words = ['人', '人次'].map((unit) => formatFigure({ value: 2, unit }, locale));
    assert.notEqual(words[0], words[1]);
  }
});

/** Reads a figure back exactly: digits with the point moved by 万 or 亿, as text. */
function readBack(number: string, after: string): number {
  const power = /[万萬]/.test(after) ? 4 : /[亿億]/.test(after) ? 8 : 0;
  return Number(`${number.replace(/,/g, '')}e${power}`);
}

const anyValue = fc.oneof(
  fc.integer(),
  fc.maxSafeInteger(),
  fc.integer({ min: -9999, max: 9999 }).map((value) => value * 100),
  fc.nat(99_999).map((value) => value * 10_000),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const anyFigure = fc.record(
  {
    value: anyValue,
    qualifier: fc.constantFrom('over', 'about' as const),
    unit: fc.constantFrom('人', '名', '%', '亩'),
  },
  { requiredKeys: ['value', 'unit'] },
);

test('no digit and no qualifier is ever lost', () => {
  fc.assert(
    fc.property(anyFigure, fc.constantFrom('zh-CN', 'zh-TW', 'en' as const), (figure, locale) => {
      const { before, number, after, unit } = figureParts(figure, locale);
      assert.equal(readBack(number, after), figure.value === 0 ? 0 : figure.value);
      assert.equal(/over|余|餘|超过|超過/.test(before + after), figure.qualifier === 'over');
      assert.equal(/about|约|約/.test(before), figure.qualifier === 'about');
      assert.equal(formatFigure(figure as Figure, locale), before + number + after + unit);
      assert.doesNotMatch(number, /e/);
    }),
    { numRuns: 500 },
  );
});

test('what is no number is a dash, not a throw', () => {
  assert.equal(formatFigure({ value: NaN, unit: '人' }, 'zh-CN'), '—人');
  assert.equal(formatFigure({ value: 1, unit: 'constructor' }, 'en'), '1 constructor');
});
