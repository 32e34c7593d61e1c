import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CycleStep, Post } from '../../../src/contract/generated/org-tree/types.js';
import { monthPosition, stages, yearOf } from '../../../src/elements/org-tree/model/cycle.js';

const post = (...cycle: CycleStep[]): Post => ({ id: 'p', title: '书记', cycle });

test('the stages stand in the order of the year: 年初一计划, 半年一回顾, 每月一座谈, 年终一评定', () => {
  assert.deepEqual(stages, ['plan', 'review', 'talk', 'appraisal']);
  const year = yearOf(
    post(
      { stage: 'appraisal', date: '2018-12' },
      { stage: 'talk', date: '2018-02' },
      { stage: 'plan', date: '2018-01' },
    ),
    '2018',
  );
  assert.deepEqual(
    year?.steps.map(({ stage }) => stage),
    ['plan', 'talk', 'appraisal'],
  );
  assert.deepEqual(
    year?.marks.map(({ month }) => month),
    [12, 2, 1],
    'each month of the year is drawn',
  );
});

test('the year of the data comes first, else the newest there is', () => {
  const steps = post(
    { stage: 'plan', date: '2017-01' },
    { stage: 'plan', date: '2018-01' },
    { stage: 'plan', date: '2016' },
  );
  assert.equal(yearOf(steps, '2017-11-05')?.year, '2017');
  assert.equal(yearOf(steps, '2021-01-01')?.year, '2018');
});

test('without steps there is no year to draw', () => {
  assert.equal(yearOf({ id: 'p', title: '书记' }, '2018'), null);
  assert.equal(yearOf(post(), '2018'), null);
});

test('a step without a date is told of the year of the others, else of the data’s, and drawn at no month', () => {
  const alone = yearOf(post({ stage: 'plan' }), '2018-11-05');
  assert.equal(alone?.year, '2018');
  assert.equal(alone?.marks.length, 0);
  assert.equal(alone?.steps[0]?.steps.length, 1);
  const beside = yearOf(post({ stage: 'plan', date: '2017-01' }, { stage: 'review' }), '2018-11-05');
  assert.equal(beside?.year, '2017');
  assert.deepEqual(
    beside?.steps.map(({ stage }) => stage),
    ['plan', 'review'],
  );
});

test('a step of a year only is told, but has no month to be drawn at', () => {
  const year = yearOf(post({ stage: 'plan', date: '2018' }), '2018');
  assert.equal(year?.marks.length, 0);
  assert.equal(year?.steps[0]?.steps.length, 1);
});

test('a step that does not say its state is planned', () => {
  const year = yearOf(
    post({ stage: 'talk', date: '2018-03-23' }, { stage: 'talk', date: '2018-04', state: 'done' }),
    '2018',
  );
  assert.deepEqual(
    year?.marks.map(({ month, state }) => [month, state]),
    [
      [3, 'planned'],
      [4, 'done'],
    ],
  );
});

test('steps of other years are left out', () => {
  const year = yearOf(post({ stage: 'talk', date: '2017-03' }, { stage: 'talk', date: '2018-04' }), '2018');
  assert.equal(year?.marks.length, 1);
});

test('a day has its place on twelve months: first of January at 0, end of December before 12', () => {
  assert.equal(monthPosition('2018-01-01'), 0);
  assert.equal(monthPosition('2018-01'), 0);
  assert.equal(monthPosition('2018'), 0);
  assert.equal(monthPosition('2018-07-01'), 6);
  assert.ok(monthPosition('2018-11-05') > 10 && monthPosition('2018-11-05') < 10.2);
  assert.ok(monthPosition('2018-12-31') < 12);
});
