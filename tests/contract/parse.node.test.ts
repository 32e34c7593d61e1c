import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseDocument } from '../../src/contract/index.js';
import { fullOrg } from './samples.js';

const paramsOf = (text: string) => {
  const parsed = parseDocument(text);
  assert.ok('problem' in parsed, text.slice(0, 80));
  assert.equal(parsed.problem.code, 'not-json');
  return parsed.problem.params;
};

test('JSON is parsed, with or without a byte-order mark', () => {
  assert.deepEqual(parseDocument('{"a":1}'), { value: { a: 1 } });
  assert.deepEqual(parseDocument('\ufeff{"a":1}'), { value: { a: 1 } });
  assert.deepEqual(parseDocument(' null\n'), { value: null });
});

test('a web page is told as a web page', () => {
  for (const text of ['<!doctype html><html></html>', '\ufeff\n <html>', '<?xml version="1.0"?>'])
    assert.equal(paramsOf(text)['looks'], 'html');
});

test('nothing is told as nothing', () => {
  for (const text of ['', ' \n\t', '\ufeff']) assert.equal(paramsOf(text)['looks'], 'empty');
});

test('half a file, cut anywhere, is told as half a file', () => {
  const text = JSON.stringify(fullOrg(), null, 1);
  for (let length = 1; length < text.length; length++)
    assert.equal(paramsOf(text.slice(0, length))['looks'], 'truncated', text.slice(0, length).slice(-20));
});

test('the place of the fault is told by line and column', () => {
  const at = (text: string) => {
    const { looks, line, column } = paramsOf(text);
    return `${looks} ${line}:${column}`;
  };
  assert.equal(at('{\n  "a": 1,\n}'), 'other 3:1');
  assert.equal(at('{\n  "a": 1\n  "b": 2 }'), 'other 3:3');
  assert.equal(at("{'a': 1}"), 'other 1:2');
  assert.equal(at('{"a": 1} x'), 'other 1:10');
  assert.equal(at('[1, 2,, 3]'), 'other 1:7');
  assert.equal(at('{"a": tru, "b": 1}'), 'other 1:7');
  assert.equal(at('{"a": 01}'), 'other 1:8');
  assert.equal(at('{"a": "一\n二"}'), 'other 1:9');
  assert.equal(at('{"a": "\\x"}'), 'other 1:8');
  assert.equal(at('{"a" 1}'), 'other 1:6');
  assert.equal(at('// remark\n{}'), 'other 1:1');
  assert.equal(at('NaN'), 'other 1:1');
  assert.equal(at('{"a": "x'), 'truncated 1:9');
});

test('wherever the engine refuses, a place inside the text is told', () => {
  fc.assert(
    fc.property(
      fc.json(),
      fc.nat(),
      fc.constantFrom('"', ',', '}', ']', '\\', ':', 'x', '\u0000', ''),
      (json, n, junk) => {
        const at = n % (json.length + 1);
        const text = json.slice(0, at) + junk + json.slice(at + 1);
        const parsed = parseDocument(text);
        if (!('problem' in parsed)) return;
        const { line, column, looks } = parsed.problem.params;
        assert.notEqual(looks, 'deep', text);
        assert.ok(Number(line) >= 1 && Number(column) >= 1 && Number(column) <= text.length + 1);
      },
    ),
    { numRuns: 2000 },
  );
});

test('a text of twenty megabytes that breaks off, and brackets 100,000 deep', () => {
  assert.equal(paramsOf(`{"a": "${'前'.repeat(20_000_000)}`)['looks'], 'truncated');
  assert.equal(paramsOf('['.repeat(100_000))['looks'], 'truncated');
  assert.equal(paramsOf(`${'['.repeat(100_000)}}`)['looks'], 'other');
});
