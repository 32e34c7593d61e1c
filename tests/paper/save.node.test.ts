import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileName } from '../../src/paper/save.js';

test('a file is named after what it holds and its day', () => {
  assert.equal(fileName('新城社区党组织架构', '2018-11-05', 'csv'), '新城社区党组织架构 2018-11-05.csv');
});

test('no character that a file system or a trickster uses gets into it', () => {
  assert.equal(fileName('a/b\\c:d*e?"<f>|g\u0000\u202Egnp', '', 'svg'), 'a b c d e f g gnp.svg');
  assert.equal(fileName('..', '', 'svg'), 'qianshao.svg');
});

test('a long title is cut between characters, an empty one has a name', () => {
  assert.equal(fileName('𠮷'.repeat(100), '', 'png'), `${'𠮷'.repeat(60)}.png`);
  assert.equal(fileName(' ?? ', '', 'png'), 'qianshao.png');
});
