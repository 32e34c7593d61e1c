import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { pickLabel, resolveLocale, type Label } from '../../src/text/index.js';

test('a language tag leads to one of three languages', () => {
  const expected: Record<string, string> = {
    'zh-CN': 'zh-CN',
    zh: 'zh-CN',
    'zh-Hans': 'zh-CN',
    'zh-SG': 'zh-CN',
    'zh-Hans-HK': 'zh-CN',
    'zh-TW': 'zh-TW',
    'zh-HK': 'zh-TW',
    'zh-MO': 'zh-TW',
    'zh-Hant': 'zh-TW',
    'zh-hant-cn': 'zh-TW',
    zh_TW: 'zh-TW',
    en: 'en',
    'en-GB': 'en',
    EN: 'en',
    fr: 'zh-CN',
    '': 'zh-CN',
    enx: 'zh-CN',
  };
  for (const [tag, locale] of Object.entries(expected)) assert.equal(resolveLocale(tag), locale, tag);
  assert.equal(resolveLocale(null), 'zh-CN');
  assert.equal(resolveLocale(undefined), 'zh-CN');
});

test('a plain string is in the language of its document', () => {
  assert.deepEqual(pickLabel('书记', 'en'), { text: '书记', lang: 'zh-CN' });
  assert.deepEqual(pickLabel('書記', 'en', 'zh-TW'), { text: '書記', lang: 'zh-TW' });
  assert.deepEqual(pickLabel('書記', 'en', '"><img>'), { text: '書記', lang: 'zh-CN' });
});

test('a label without the reader’s language falls to what can be read', () => {
  const both = { 'zh-CN': '书记', en: 'Secretary' };
  assert.deepEqual(pickLabel(both, 'en'), { text: 'Secretary', lang: 'en' });
  assert.deepEqual(pickLabel(both, 'zh-TW'), { text: '书记', lang: 'zh-CN' });
  assert.deepEqual(pickLabel({ 'zh-TW': '書記', en: 'S' }, 'zh-CN'), { text: '書記', lang: 'zh-TW' });
  assert.deepEqual(pickLabel({ 'zh-Hant-HK': '書記', 'zh-CN': '书记' }, 'zh-TW'), {
    text: '書記',
    lang: 'zh-Hant-HK',
  });
  assert.deepEqual(pickLabel({ 'en-GB': 'S', 'zh-CN': '书记' }, 'en'), { text: 'S', lang: 'en-GB' });
  assert.deepEqual(pickLabel({ 'zh-TW': '書記', fr: 'Secrétaire' }, 'en', 'fr'), {
    text: 'Secrétaire',
    lang: 'fr',
  });
  assert.deepEqual(pickLabel({ de: 'Sekretär', 'zh-CN': '书记' }, 'en', 'fr'), {
    text: '书记',
    lang: 'zh-CN',
  });
  assert.deepEqual(pickLabel({ fr: 'Secrétaire' }, 'zh-CN'), { text: 'Secrétaire', lang: 'fr' });
  assert.deepEqual(
    pickLabel({ 'zh-CN': '', en: 'S' }, 'zh-CN'),
    { text: 'S', lang: 'en' },
    'empty words are none',
  );
});

test('no label breaks it', () => {
  assert.equal(pickLabel(undefined, 'en').text, '');
  assert.equal(pickLabel({}, 'en').text, '');
  assert.equal(pickLabel(JSON.parse('{"__proto__":"x"}'), 'en').lang, 'zh-CN');
  fc.assert(
    fc.property(
      fc.anything(),
      fc.constantFrom('zh-CN', 'zh-TW', 'en' as const),
      fc.string(),
      (label, locale, home) => {
        const picked = pickLabel(label as Label, locale, home);
        assert.equal(typeof picked.text, 'string');
        assert.match(picked.lang, /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/);
      },
    ),
  );
});
