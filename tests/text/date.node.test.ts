import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  formatAge,
  formatDate,
  formatDateRange,
  formatPlaqueDate,
  formatTime,
  today,
} from '../../src/text/index.js';

test('dates are as exact as they were given, without padding', () => {
  assert.equal(formatDate('2018-11-05', 'zh-CN'), '2018年11月5日');
  assert.equal(formatDate('2018-01', 'zh-TW'), '2018年1月');
  assert.equal(formatDate('2018', 'zh-CN'), '2018年');
  assert.equal(formatDate('2018-11-05', 'en'), '5 November 2018');
  assert.equal(formatDate('2018-11', 'en'), 'November 2018');
  assert.equal(formatDate('2018', 'en'), '2018');
  for (const none of ['2018-13-01', '2018-11-32', '2018-00', '2018-11-00'])
    assert.equal(formatDate(none, 'zh-CN'), none);
  assert.equal(formatDate('昨天', 'en'), '昨天');
});

test('a span says once what both ends share', () => {
  const range = formatDateRange;
  assert.equal(range('2018-01', '2018-11', 'zh-CN'), '2018年1月—11月');
  assert.equal(range('2018-01-05', '2018-01-09', 'zh-CN'), '2018年1月5日—9日');
  assert.equal(range('2018-01-05', '2018-03-09', 'zh-TW'), '2018年1月5日—3月9日');
  assert.equal(range('2017-11', '2018-03', 'zh-CN'), '2017年11月—2018年3月');
  assert.equal(range('2017-05-01', '2018-05-09', 'zh-CN'), '2017年5月1日—2018年5月9日');
  assert.equal(range('2016', '2018', 'zh-CN'), '2016年—2018年');
  assert.equal(range('2018-01', '2018-11-05', 'zh-CN'), '2018年1月—2018年11月5日');
  assert.equal(range('2018-05', '2018-05', 'zh-CN'), '2018年5月');
  assert.equal(range('2018-01', '2018-11', 'en'), 'January–November 2018');
  assert.equal(range('2018-01-05', '2018-01-09', 'en'), '5–9 January 2018');
  assert.equal(range('2018-01-05', '2018-03-09', 'en'), '5 January – 9 March 2018');
  assert.equal(range('2017-11', '2018-03', 'en'), 'November 2017 – March 2018');
  assert.equal(range('2016', '2018', 'en'), '2016–2018');
  // Of what is no date the text stands as it is.
  assert.equal(range('x', '2018-03', 'zh-CN'), 'x—2018年3月');
  assert.equal(range('2018-03', 'x', 'en'), 'March 2018–x');
});

test('plaques read the year by digits and the day as a number', () => {
  assert.equal(formatPlaqueDate('2018-11-05'), '二〇一八年十一月五日');
  assert.equal(formatPlaqueDate('2020-10-20'), '二〇二〇年十月二十日');
  assert.equal(formatPlaqueDate('2009-12-31'), '二〇〇九年十二月三十一日');
  assert.equal(formatPlaqueDate('2018-01'), '二〇一八年一月');
  assert.equal(formatPlaqueDate('2018'), '二〇一八年');
});

test('every day can be read back from its words', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
      (moment) => {
        const day = moment.toISOString().slice(0, 10);
        const [year, month, date] = day.split('-').map(Number);
        for (const locale of ['zh-CN', 'zh-TW'] as const) {
          assert.deepEqual(formatDate(day, locale).match(/\d+/g)?.map(Number), [year, month, date]);
        }
        assert.equal(new Date(`${formatDate(day, 'en')} UTC`).toISOString().slice(0, 10), day);
      },
    ),
  );
});

test('ages are told in the largest whole unit', () => {
  const minute = 60_000;
  assert.equal(formatAge(59_999, 'zh-CN'), '刚刚');
  assert.equal(formatAge(minute, 'zh-CN'), '1分钟前');
  assert.equal(formatAge(24 * 60 * minute, 'zh-CN'), '1天前');
  assert.equal(formatAge(3 * minute, 'zh-CN'), '3分钟前');
  assert.equal(formatAge(3 * 60 * minute, 'zh-TW'), '3小時前');
  assert.equal(formatAge(48 * 60 * minute, 'zh-CN'), '2天前');
  assert.equal(formatAge(47 * 60 * minute, 'zh-CN'), '1天前', 'days that are full');
  assert.equal(formatAge(3 * minute, 'zh-TW'), '3分鐘前');
  assert.equal(formatAge(60 * minute, 'en'), '1 hour ago');
  assert.equal(formatAge(2 * minute, 'en'), '2 minutes ago');
  assert.equal(formatAge(-5000, 'en'), 'a moment ago', 'a clock set wrong');
  assert.equal(formatAge(NaN, 'zh-CN'), '时间不详');
});

test('days and hours are those of Shanghai', () => {
  const newYear = Date.UTC(2018, 11, 31, 16, 0);
  assert.equal(today(newYear), '2019-01-01');
  assert.equal(today(newYear - 1), '2018-12-31');
  assert.equal(formatTime(newYear, 'zh-CN'), '00:00');
  assert.equal(formatTime(Date.UTC(2018, 10, 5, 2, 24), 'en'), '10:24');
  assert.equal(today(NaN), '');
  assert.equal(today(Date.UTC(-1, 0)) + today(Date.UTC(10_000, 0)), '', 'years of other than four digits');
  assert.equal(formatTime(Infinity, 'en'), '');
});
