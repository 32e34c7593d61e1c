import assert from 'node:assert/strict';
import { test } from 'node:test';
import { densities, places, spareTokens, themes, tokens } from '../../src/theme/index.js';
import { computed, pixels, readRules } from './cascade.js';

const rules = readRules(tokens + spareTokens);
const BODY = { phone: 16, desk: 16, kiosk: 28, hall: 30, wall: 40 };
const TOUCH = { phone: 44, desk: 44, kiosk: 96, hall: 60, wall: 80 };

for (const theme of themes) {
  for (const place of places) {
    for (const density of densities) {
      test(`${theme}, ${place}, ${density}: sizes and targets`, () => {
        const values = computed(rules, { theme, place, density });
        const size = (name: string): number => pixels(values.get(`--_${name}`) ?? 'missing');
        const isElder = theme === 'elder';
        assert.equal(size('u'), Math.max(BODY[place], isElder ? 22 : 0));
        assert.equal(size('touch'), Math.max(TOUCH[place], isElder ? 60 : 0));
        const isMouse = place === 'desk' && density === 'compact' && !isElder;
        assert.ok(size('row') >= (isMouse ? 36 : size('touch')), `a row of ${size('row')}`);
        assert.equal(size('s4'), size('u') * (density === 'compact' ? 0.75 : 1));
        assert.equal(size('fs-h2'), size('u') * 2, 'density never shrinks type');
        assert.ok(size('fs-caption') >= 14);
      });
    }
  }
}

test('without attributes a wrapper is paper on a desk', () => {
  const bare = computed(rules, {});
  const told = computed(rules, { theme: 'paper', place: 'desk', density: 'comfortable' });
  assert.deepEqual(bare, told);
});

test('the traditional script and English have their own fonts', () => {
  for (const lang of ['zh-TW', 'zh-HK', 'zh-Hant', 'zh-Hant-TW']) {
    const values = computed(rules, { lang });
    assert.match(values.get('--_font-title') ?? '', /Serif TC.*PMingLiU/, lang);
    assert.match(values.get('--_font-text') ?? '', /Sans TC.*PingFang TC.*Microsoft JhengHei/, lang);
  }
  for (const lang of ['en', 'en-GB']) {
    const values = computed(rules, { lang });
    assert.match(values.get('--_font-title') ?? '', /^Cambria.*Serif CJK SC/, lang);
    assert.match(values.get('--_font-text') ?? '', /^"Segoe UI".*Roboto.*Sans CJK SC/, lang);
  }
  assert.match(computed(rules, { lang: 'zh-CN' }).get('--_font-title') ?? '', /FZXiaoBiaoSong.*SimSun/);
});

test('reduced motion moves nothing', () => {
  const values = computed(rules, { media: '(prefers-reduced-motion: reduce)' });
  for (const name of ['quick', 'move', 'open']) assert.equal(values.get(`--_t-${name}`), '0ms');
});
