import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DocumentText } from '../../src/frame/document-text.js';
import { frameStrings } from '../../src/frame/frame.strings.js';
import { words } from '../../src/frame/frame.strings.en.js';

test('the day is in the language of its words, also where those of the reader cannot be had', () => {
  const text = new DocumentText({ title: '区', asOf: '2018-11-05' }, 'en');
  assert.equal(text.day, '截至2018年11月5日');
  frameStrings.en = words;
  assert.match(text.day, /5 November 2018$/);
});
