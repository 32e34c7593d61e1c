import assert from 'node:assert/strict';
import { test } from 'node:test';
import { settingsOf } from '../../../src/elements/kiosk/state/hall.js';
import { picturesOf } from '../../../src/elements/kiosk/keep/pictures.js';
import { Log } from '../../../src/elements/kiosk/upkeep/log.js';
import { languagesOf, next, themesOf } from '../../../src/elements/kiosk/state/look.js';
import { engineOf } from '../../../src/elements/kiosk/status/collect.js';

test('settings that nobody has checked lose what cannot be used', () => {
  for (const bad of [null, 7, 'x', [], { schedule: 3, mourning: {} }])
    assert.deepEqual(settingsOf(bad), { schedule: [], mourning: [] });
  const slot = { from: '08:30', to: '17:00' };
  assert.deepEqual(
    settingsOf({
      schedule: [
        slot,
        null,
        { from: 8, to: '17:00' },
        { from: '08:30' },
        { ...slot, from: '8:30' },
        { ...slot, to: ['17:00'] },
        { ...slot, days: 3 },
        { ...slot, scenes: 'photos' },
      ],
      mourning: ['2026-12-13', 3],
    }),
    { schedule: [slot], mourning: ['2026-12-13'] },
  );
});

test('the pictures of a document, each once, none of what may not be shown', () => {
  const picture = (src: string, more: object = {}): object => ({ src, width: 10, height: 10, ...more });
  const document = {
    photos: [
      picture('a.jpg', { sources: [{ src: 'a-640.jpg', width: 640 }] }),
      picture('/b.jpg', { expiresAt: '2018-11-04' }),
      picture('c.jpg', { withdrawn: true }),
      picture('d.jpg', { expiresAt: '2018-11-05' }),
      picture('a.jpg'),
      picture('javascript:alert(1)'),
      picture('http://[bad'),
      { src: 'no-picture.json' },
      picture('older.jpg', { id: 'x' }),
      { id: 'x', withdrawn: true },
      picture('month.jpg', { expiresAt: '2018-10' }),
      picture('refused.jpg', { consent: { given: false } }),
      picture('over.jpg', { consent: { given: true, until: '2018-10-31' } }),
      picture('child.jpg', { minor: true, consent: { given: true } }),
    ],
    people: [{ name: '甲', photo: picture('e.jpg') }],
  };
  assert.deepEqual(picturesOf(document, 'https://hall.example/x/', '2018-11-05').sort(), [
    'https://hall.example/x/a-640.jpg',
    'https://hall.example/x/a.jpg',
    'https://hall.example/x/d.jpg',
    'https://hall.example/x/e.jpg',
  ]);
  const many = Array.from({ length: 5_000 }, (_, i) => picture(`${i}.jpg`));
  assert.equal(picturesOf(many, 'https://hall.example/', '2018-11-05').length, 600);
});

test('the log keeps fifty, newest first, and nothing twice', () => {
  const log = new Log();
  for (let i = 0; i < 80; i++) log.add(i, 'data', '', `problem ${i}`);
  log.add(100, 'data', '', 'problem 70');
  log.add(101, 'script', 'a.js', 'x'.repeat(5_000));
  assert.equal(log.entries.length, 50);
  assert.equal(log.entries[0]!.text.length, 300);
  assert.equal(log.entries[1]!.text, 'problem 70');
  assert.equal(log.entries.filter(({ text }) => text === 'problem 70').length, 1);
  assert.deepEqual(log.counts, { data: 81, script: 1, scene: 0 });
});

test('languages and themes of the switches', () => {
  assert.deepEqual(languagesOf(null, 'zh-CN'), ['zh-CN', 'en']);
  assert.deepEqual(languagesOf('zh-TW en, zh-Hant-HK', 'zh-CN'), ['zh-CN', 'zh-TW', 'en']);
  assert.deepEqual(languagesOf('en', 'en'), ['en']);
  assert.deepEqual(themesOf('hall'), ['hall', 'paper', 'contrast']);
  assert.deepEqual(themesOf('paper'), ['paper', 'hall', 'contrast']);
  assert.deepEqual(themesOf('contrast'), ['contrast', 'paper']);
  assert.deepEqual(themesOf('mourning'), ['mourning', 'contrast']);
  assert.equal(next(['a', 'b'], 'b'), 'a');
  assert.equal(next(['a', 'b'], 'x'), 'a');
});

test('engines, as they are told on the telephone', () => {
  const old =
    'Mozilla/5.0 (Linux; Android 7.1.2; rk3288 Build/NHG47K; wv) AppleWebKit/537.36 Version/4.0 Chrome/74.0.3729.186 Safari/537.36';
  assert.equal(engineOf(old), 'Android 7 WebView 74');
  assert.equal(
    engineOf('Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/109.0.0.0 Safari/537.36'),
    'Windows Chromium 109',
  );
  assert.equal(
    engineOf('Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0'),
    'Firefox 153',
  );
  assert.equal(engineOf(''), '?');
});
