import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readDocument } from '../../src/contract/index.js';
import { honorRoll } from '../../src/contract/generated/honor-roll/kind.js';
import type { HonorRollDocument } from '../../src/contract/generated/honor-roll/types.js';

const read = (name: string) =>
  JSON.parse(readFileSync(`demo/data/${name}.json`, 'utf8')) as HonorRollDocument;

/** Source: the report of 2018-11-05, shared/facts.md. */
const stated = {
  national: ['全国文明单位', '全国和谐示范社区', '全国综合减灾示范社区'],
  provincial: ['省文明社区', '省城市党建示范点'],
  municipal: ['宁波市先进基层党组织', '宁波市“双强百佳”示范党组织'],
};

test('the seven honours of the report stand with their levels and without a date; all others are samples', () => {
  const { honors = [], total, sample } = read('honor-roll');
  const real = honors.filter((each) => !each.sample);
  for (const [level, titles] of Object.entries(stated))
    assert.deepEqual(
      real
        .filter((each) => each.level === level)
        .map(({ title }) => (title as Record<string, string>)['zh-CN']),
      titles,
    );
  assert.equal(real.length, 7);
  for (const each of real)
    assert.equal(each.date ?? each.issuer ?? each.validUntil, undefined, 'nothing made up');
  assert.deepEqual(total, { value: 70, qualifier: 'over', unit: '项' });
  assert.equal(sample, true);
});

test('the demo documents are right', () => {
  for (const name of ['honor-roll', 'honor-roll-names'])
    assert.deepEqual(readDocument(read(name), honorRoll, { unknownFields: true }).problems, [], name);
});

test('six hundred names, invented, and no number that could be somebody’s', () => {
  const { honors = [], sample } = read('honor-roll-names');
  const names = honors.flatMap(({ recipients = [] }) => recipients.map(({ name }) => name as string));
  assert.equal(new Set(names).size, 600);
  assert.equal(sample, true);
  assert.doesNotMatch(JSON.stringify(honors), /1\d{10}|\d{17}[\dX]/);
});
