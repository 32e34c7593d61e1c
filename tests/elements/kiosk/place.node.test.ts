import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFileSync } from 'node:fs';
import {
  isOwnSize,
  placeFor,
  touchFor,
  unitFor,
  type Hung,
} from '../../../src/elements/kiosk/state/place.js';

const rows: [width: number, height: number, place: Hung | null, unit?: number, touch?: number][] = [
  [1080, 1920, 'kiosk', 28, 96],
  [2160, 3840, 'kiosk', 56, 192],
  [800, 1280, 'kiosk', 21, 72],
  [768, 1024, 'kiosk', 18, 62],
  [1080, 1200, 'kiosk', 21, 72],
  [1920, 1080, 'hall', 30, 60],
  [1280, 720, 'hall', 20, 44],
  [1440, 900, 'hall', 23, 46],
  [3840, 2160, 'hall', 60, 120],
  [3840, 1080, 'wall', 40, 80],
  [1920, 480, 'wall', 18, 44],
  [1000, 200, 'wall', 16, 44],
  [960, 540, 'hall', 16, 44],
  [1024, 600, 'hall', 16, 44],
  [1279, 720, 'hall', 20, 44],
  [1280, 800, 'hall', 20, 44],
  [1920, 900, 'hall', 25, 50],
  [900, 562, 'hall', 16, 44],
  [720, 1280, 'kiosk', 19, 65],
  [2000, 800, 'wall', 30, 60],
  [1999, 800, 'hall', 22, 44],
  [1279, 800, null],
  [1024, 768, null],
  [899, 500, null],
  [719, 1280, null],
  [1180, 820, null],
  [844, 390, null],
  [390, 844, null],
];

for (const [width, height, place, unit, touch] of rows)
  test(`${width}×${height} is ${place ?? 'no hall’s'}${unit ? `, text of ${unit} px, targets of ${touch} px` : ''}`, () => {
    const found = placeFor({ width, height });
    assert.equal(found, place);
    if (!found) return;
    assert.equal(unitFor(found, { width, height }), unit);
    assert.equal(touchFor(found, unit!), touch);
  });

test('what the theme sheets say of every page is no size of the page’s own', () => {
  const sheet = readFileSync('src/theme/places.css', 'utf8');
  const [forTheHand] = sheet.slice(sheet.indexOf("[data-qs-place='phone']")).split("[data-qs-place='kiosk']");
  const said = [...forTheHand!.matchAll(/--qs-(?:u|touch): ([^;]+);/g)].map(([, value]) => value!);
  assert.equal(said.length, 6);
  for (const value of ['', ' 44px ', ...said]) assert.ok(!isOwnSize(value), value);
  for (const value of ['16px', '2rem', '24px', 'max(2rem, 16px)']) assert.ok(isOwnSize(value), value);
});
