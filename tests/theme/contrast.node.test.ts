import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { spareTokens, themes, tokens as taken } from '../../src/theme/index.js';
import { computed, readRules } from './cascade.js';

const tokens = taken + spareTokens;
const FIELDS = ['ground', 'sunken', 'raised'];
/** What is read, and on what: [text, field]. Gold is text in the hall alone. */
const TEXTS: [string, string][] = [
  ...['ink', 'ink-2', 'ink-3', 'accent'].flatMap((text) =>
    FIELDS.map((field): [string, string] => [text, field]),
  ),
  ['on-accent', 'accent'],
  ['on-accent', 'accent-deep'],
  ['ground', 'ink'], // a pressed button is inverted
  ['plate-ink', 'plate'],
  ['plate-ink-2', 'plate'],
  ['plate-accent', 'plate'],
];
const EDGES: [string, string][] = ['edge', 'focus'].flatMap((line) =>
  FIELDS.map((field): [string, string] => [line, field]),
);

/** Relative luminance and contrast ratio as WCAG 2.2 defines them. */
function luminance(color: string): number {
  const digits = /^#(?:([\da-f])([\da-f])([\da-f])|([\da-f]{2})([\da-f]{2})([\da-f]{2}))$/.exec(color);
  assert.ok(digits, `${color} is no plain colour`);
  const channel = (short: string | undefined, long: string | undefined): number => {
    const part = parseInt(long ?? `${short}${short}`, 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  const [, r, g, b, rr, gg, bb] = digits;
  return 0.2126 * channel(r, rr) + 0.7152 * channel(g, gg) + 0.0722 * channel(b, bb);
}

function ratio(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

function assertReadable(colorOf: (name: string) => string, theme: string): void {
  const least = theme === 'elder' ? 7 : 4.5;
  const pairs = theme === 'hall' ? [...TEXTS, ['gold', 'ground'] as [string, string]] : TEXTS;
  for (const [text, field] of pairs) {
    const found = ratio(colorOf(text), colorOf(field));
    assert.ok(found >= least, `${theme}: ${text} on ${field} is ${found.toFixed(2)}`);
  }
  for (const [line, field] of EDGES) {
    const found = ratio(colorOf(line), colorOf(field));
    assert.ok(found >= 3, `${theme}: ${line} on ${field} is ${found.toFixed(2)}`);
  }
}

for (const theme of themes) {
  test(`${theme}: every text pair inside elements can be read`, () => {
    const values = computed(readRules(tokens), { theme });
    assertReadable((name) => values.get(`--_${name}`) ?? `--_${name}`, theme);
  });

  test(`${theme}: every text pair on pages can be read`, () => {
    const [rule] = readRules(readFileSync(`src/theme/${theme}.css`, 'utf8'));
    const colorOf = (name: string): string => {
      const value = rule?.declarations.get(`--qs-${name}`) ?? name;
      const other = /^var\(--qs-(.+)\)$/.exec(value);
      return other?.[1] ? colorOf(other[1]) : value;
    };
    assertReadable(colorOf, theme);
  });

  test(`${theme}: paper and ink in print`, () => {
    const values = computed(readRules(tokens), { theme, media: 'print' });
    for (const field of [...FIELDS, 'plate']) assert.equal(values.get(`--_${field}`), '#fff');
    for (const ink of ['ink', 'ink-2', 'ink-3', 'plate-ink', 'accent'])
      assert.equal(values.get(`--_${ink}`), '#000');
  });

  test(`${theme}: forced colours leave only the system’s own`, () => {
    const values = computed(readRules(tokens), { theme, media: '(forced-colors: active)' });
    for (const name of [
      ...FIELDS,
      'ink',
      'ink-2',
      'ink-3',
      'line',
      'edge',
      'rule',
      'accent',
      'on-accent',
      'gold',
      'focus',
    ]) {
      assert.match(values.get(`--_${name}`) ?? '', /^(Canvas|CanvasText|Highlight|HighlightText)$/, name);
    }
  });
}

test('mourning has no hue', () => {
  for (const [name, value] of computed(readRules(tokens), { theme: 'mourning' })) {
    if (value.startsWith('#')) assert.match(value, /^#(..?)\1\1$/, name);
  }
});
