import assert from 'node:assert/strict';
import { test } from 'node:test';
import '../../fixtures/languages.js';
import { standingOf } from '../../../src/elements/leaderboard/model/standing.js';
import { board, team, textOf } from './board.js';

const measures = board().measures!;

test('a place is said with who shares it; one without a number has none', () => {
  const document = board({ entries: [team('a', 9), team('b', 8), team('c', 8), team('d', 1)] });
  const standing = standingOf(textOf(document).board, 'team', measures[0]!, { top: 2 });
  const said = (locale: 'zh-CN' | 'zh-TW' | 'en') =>
    [0, 1, 3].map((index) => textOf(document, locale).placeSay(index, standing));
  assert.deepEqual(said('zh-CN'), ['第1名', '并列第2名', '不排名次']);
  assert.deepEqual(said('zh-TW'), ['第1名', '並列第2名', '不排名次']);
  assert.deepEqual(said('en'), ['1st', 'joint 2nd', 'No place']);
});

test('figures: a missing one is a dash and told in words, decimals as the measure says', () => {
  const text = textOf(board({ entries: [] }));
  assert.equal(text.digits(NaN, {}), '—');
  assert.equal(text.value(NaN, measures[0]!), '没有数字');
  assert.equal(text.value(3960, measures[0]!), '3960人次');
  assert.equal(text.value(0, measures[0]!), '0人次');
  assert.equal(text.value(3162.5, measures[1]!), '3162.5小时');
  assert.equal(text.digits(0.1 + 0.2, {}), '0.3');
  const en = textOf(board({ entries: [] }), 'en');
  assert.equal(en.value(5120, measures[0]!), '5,120 person-times');
  assert.equal(en.value(1, measures[0]!), '1 person-time');
  assert.equal(en.value(7, { id: 'x', label: 'x' }), '7');
  assert.equal(en.measureWithUnit({ id: 'x', label: 'Hours of service', unit: '小时' }), 'Hours of service');
});

test('rises and falls in words', () => {
  const document = board({
    entries: [
      team('a', 9, { previous: { services: 1 } }),
      team('b', 8, { previous: { services: 9 } }),
      team('c', 7),
    ],
  });
  const text = textOf(document);
  const standing = standingOf(text.board, 'team', measures[0]!, { top: 3 });
  const said = [0, 1, 2].map((index) => text.change(standing.changeOf(index)));
  assert.deepEqual(said, ['上升1名', '下降1名', '新进前3名']);
  assert.deepEqual(
    [0, 1, 2].map((index) => text.growth(index, measures[0]!)),
    ['比上期多8人次', '比上期少1人次', ''],
  );
});

test('a growth that is nothing with the decimals of its measure is none', () => {
  const hours = { id: 'hours', label: '服务时长', unit: '小时', decimals: 0 };
  const grown = (now: number) => {
    const entry = team('a', null, { values: { hours: now }, previous: { hours: 412 } });
    return textOf(board({ measures: [hours], entries: [entry] })).growth(0, hours);
  };
  assert.deepEqual([412.4, 411.6, 412.6].map(grown), ['与上期相同', '与上期相同', '比上期多1小时']);
});

test('in English one row has the singular', () => {
  const { strings } = textOf(board({ entries: [] }), 'en');
  assert.match(strings.sorted('x', 1), /, 1 row$/);
  assert.match(strings.sorted('x', 2), /, 2 rows$/);
});

test('a group named by the id of a team is that team; a period is said as far as it is known', () => {
  const entries = [
    team('red', 5),
    { id: 'v1', name: '王芳', type: 'person' as const, group: 'red', values: {} },
  ];
  const text = textOf(board({ entries, period: { from: '2018-01', to: '2018-10' } }));
  assert.equal(text.group(1), 'red队');
  assert.equal(text.period, '2018年1月—10月');
  const period = (said: object) => textOf(board({ entries, period: said })).period;
  assert.equal(period({ from: '2018' }), '2018年');
  assert.equal(period({ to: '2018-10' }), '2018年10月');
  assert.equal(period({ label: '三季度', from: '2018-07', to: '2018-09' }), '三季度');
  assert.equal(textOf(board({ entries })).period, '');
});
