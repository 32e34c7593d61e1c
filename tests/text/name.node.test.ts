import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { clipText, fitName } from '../../src/text/index.js';

const anyText = fc.string({ unit: 'binary' });
/** Strings of any UTF-16 code units: lone surrogates included, as a broken export may hold. */
const brokenText = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.integer({ min: 0xd800, max: 0xdfff })))
  .map((units) => String.fromCharCode(...units));
const dotted = fc
  .array(fc.constantFrom('买', '提', '·', '•', 'a', '\uD83D\uDE00'), { maxLength: 60 })
  .map((all) => all.join(''));

test('names are fitted as the house does', () => {
  const fits = (name: string) => fitName(name).fit;
  assert.equal(fits('陈立'), 'two');
  assert.equal(fits('𠮷野'), 'two', 'characters beyond the basic plane count as one');
  assert.equal(fits('葛\u{E0100}立'), 'two', 'a variation selector belongs to its character');
  assert.equal(fits('张建国'), 'plain');
  assert.equal(fits('欧阳海燕'), 'plain');
  assert.equal(fits('Li'), 'plain');
  assert.equal(fits('陈'), 'plain');
  assert.equal(fits(''), 'plain');
  assert.equal(fits('古丽·买买提'), 'dotted');
  assert.equal(fits('阿卜杜热合曼·买买提'), 'long');
  assert.deepEqual(fitName('阿卜杜热合曼·买买提明').parts, ['阿卜杜热合曼·', '买买提明']);
  const doubled = ['阿卜杜热合曼··', '买买提明'];
  assert.deepEqual(fitName(doubled.join('')).parts, doubled, 'a run of dots stays whole');
  assert.deepEqual(fitName('古丽·买买提').parts, ['古丽·买买提'], 'never broken below ten');
});

test('a fitted name is the name', () => {
  fc.assert(
    fc.property(fc.oneof(anyText, brokenText, dotted), (name) => {
      const fitted = fitName(name);
      assert.equal(fitted.text, name);
      assert.equal(fitted.parts.join(''), name);
      assert.ok(fitted.parts.length <= 32);
      if (fitted.parts.length > 1) for (const part of fitted.parts) assert.notEqual(part, '');
    }),
  );
});

test('a clipped text is the beginning of the text, well-formed', () => {
  fc.assert(
    fc.property(fc.oneof(anyText, brokenText), fc.integer({ min: 1, max: 40 }), (text, max) => {
      const { text: kept, clipped } = clipText(text, max);
      const wellFormed = Buffer.from(text).toString();
      assert.ok(wellFormed.startsWith(kept));
      assert.equal(kept === wellFormed, !clipped || text === '');
      assert.ok([...kept].length <= max);
      assert.doesNotThrow(() => encodeURIComponent(kept));
    }),
  );
});

test('clipping tears no mark from its letter, and costs no more than the beginning', () => {
  assert.deepEqual(clipText('abe\u0301f', 3), { text: 'ab', clipped: true });
  assert.deepEqual(clipText('ab👩‍🔧c', 4), { text: 'ab', clipped: true }, 'nor what is joined');
  assert.deepEqual(clipText('a\uD800b'), { text: 'a\uFFFDb', clipped: false });
  assert.equal([...clipText('e' + '\u0301'.repeat(500), 200).text].length, 200, 'a heap of marks is cut');
  assert.equal(clipText('名'.repeat(200)).clipped, false);
  const huge = '名'.repeat(20_000_000);
  const times = Array.from({ length: 5 }, () => {
    const began = performance.now();
    assert.equal(clipText(huge).text.length, 200);
    fitName(huge);
    return performance.now() - began;
  });
  // The quickest: others may be at work on this machine.
  assert.ok(Math.min(...times) < 200, `${times.map(Math.round).join(', ')} ms`);
});
