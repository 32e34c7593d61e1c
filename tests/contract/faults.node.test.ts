/** Words that name the mistake: what stands where a text stops being JSON, and which field was meant. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { describe, orgTree, parseDocument, readDocument } from '../../src/contract/index.js';
import { faultAt } from '../../src/contract/words/faults.js';
import { nearest } from '../../src/contract/words/nearest.js';
import { org, unit } from './samples.js';

function fault(text: string): string {
  const parsed = parseDocument(text);
  assert.ok('problem' in parsed, text);
  const { line, ...params } = parsed.problem.params;
  const found = faultAt(params);
  return found
    ? `${line} ${found.what} ${found.mark}${found.instead && `→${found.instead}`}`
    : `${line} nothing`;
}

test('what people write is named, with its line', () => {
  const cases: Readonly<Record<string, string>> = {
    '{\n“kind": 1}': '2 full-width “→"',
    '{"a": “b”}': '1 full-width “→"',
    '{"a": "b”,\n"c": 1}': '1 full-width ”→"',
    '{"a": 1，"b": 2}': '1 full-width ，→,',
    '{"a"：1}': '1 full-width ：→:',
    '{"a": １}': '1 full-width １→1',
    '{　"a": 1}': '1 full-width \u3000→ ',
    '{"a": [1、2]}': '1 full-width 、→,',
    '｛"a": 1}': '1 full-width ｛→{',
    '// 组织架构\n{}': '1 comment //',
    '{"a": 1, /* b */ "c": 2}': '1 comment /*',
    '{\n"a": 1, # b\n"c": 2}': '2 comment #',
    "{'a': 1}": "1 single-quotes '",
    '{"a": \'b\'}': "1 single-quotes '",
    '{"a": "C:\\data"}': '1 backslash \\d',
    '{"a": "一\n二"}': '1 line-break \n',
    '{"a": "一\t二"}': '1 line-break \t',
    '{"a": 1,\n}': '2 trailing-comma }',
    '[1, 2, ]': '1 trailing-comma ]',
    '{"a": 1\n"b": 2}': '2 missing-comma "',
    '[{"a": 1} {"a": 2}]': '1 missing-comma {',
    '[1 2]': '1 missing-comma 2',
    '{a: 1}': '1 bare-name a',
    '{名称: "x"}': '1 bare-name 名称',
    '{"a": 0571123}': '1 leading-zero 0571',
    '{"a": True}': '1 word True',
    '{"a": undefined}': '1 word undefined',
    '{"a": 党委}': '1 word 党委',
    '{"a" 1}': '1 nothing',
  };
  for (const [text, wanted] of Object.entries(cases)) {
    assert.equal(fault(text), wanted, text);
  }
});

test('every fault has its own words in every language', () => {
  const said = new Set<string>();
  const texts = [
    '{"a"：1}',
    '//\n{}',
    "{'a': 1}",
    '{"a": "\\d"}',
    '{"a": "\n"}',
    '{"a": "\t"}',
    '[1,]',
    '[1 2]',
    '{a: 1}',
    '[01]',
    '[True]',
    '[*]',
  ];
  for (const text of texts)
    for (const locale of ['zh-CN', 'zh-TW', 'en'] as const) {
      const parsed = parseDocument(text);
      assert.ok('problem' in parsed, text);
      const { message, fix } = describe(parsed.problem, locale);
      assert.match(message, /1/);
      said.add(`${message}${fix}`.replace(/[0-9]/g, ''));
    }
  assert.equal(said.size, texts.length * 3);
});

test('whatever the text around the place, words come', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (before, after) => {
      const params = { looks: 'other', line: 1, column: 1, before, after };
      for (const locale of ['zh-CN', 'zh-TW', 'en'] as const)
        assert.ok(
          describe({ pointer: '', code: 'not-json', severity: 'error', params }, locale).fix.length > 3,
        );
    }),
    { numRuns: 500 },
  );
});

test('the field that was meant', () => {
  const known =
    'id parentId order name shortName type area established counts posts contact href note withdrawn';
  const cases: Readonly<Record<string, string | undefined>> = {
    parentID: 'parentId',
    parent_id: 'parentId',
    parent: 'parentId',
    pid: 'parentId',
    上级: 'parentId',
    nmae: 'name',
    label: 'name',
    名称: 'name',
    etablished: 'established',
    post: 'posts',
    url: 'href',
    desc: 'note',
    colour: undefined,
    x: undefined,
    '': undefined,
    ids: undefined,
    __proto__: undefined,
  };
  for (const [field, wanted] of Object.entries(cases)) assert.equal(nearest(field, known), wanted, field);
  assert.equal(nearest('tel', 'place hours phone'), 'phone');
  assert.equal(nearest('x'.repeat(1_000_000), known), undefined);
});

test('rows inside a row have their own words', () => {
  const children = [{ id: 'b', name: '支部', type: 'branch' }];
  const problems = (more: object) =>
    readDocument(org({ units: [unit(more)] }), orgTree, { unknownFields: true }).problems.map(
      ({ code, pointer }) => `${code} ${pointer}`,
    );
  assert.deepEqual(problems({ children }), ['nested-rows /units/0/children']);
  assert.deepEqual(problems({ children: ['b'] }), ['unknown-field /units/0/children']);
});
