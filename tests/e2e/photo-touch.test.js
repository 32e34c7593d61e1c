/* global document, scrollY, history, location */
/** The viewer of the photo wall under fingers that Chromium itself takes for fingers, under a wheel, and by its address. */
import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { open as openDemo, settle, stage } from './demo.js';

const at = stage();
let page;
let told;
let cdp;
afterEach(() => page.close());

async function open(path, screen) {
  ({ page, told } = await openDemo(at.browser, `${at.origin}/demo/photo-wall/${path}`, screen));
  cdp = await page.createCDPSession();
}

const phone = { width: 390, height: 844, hasTouch: true, isMobile: true };
/** Half the size of the panel, which is scaled to it. */
const panel = { width: 540, height: 960, hasTouch: true };

const touch = (type, ...points) =>
  cdp.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([x, y], id) => ({ x, y, id })) });

/** One finger from a place by so much, as a hand does it. */
async function drag([x, y], [dx, dy]) {
  await touch('touchStart', [x, y]);
  for (let i = 1; i <= 8; i++) await touch('touchMove', [x + (dx * i) / 8, y + (dy * i) / 8]);
  await touch('touchEnd');
  await settle(page);
}

async function tap(point) {
  await touch('touchStart', point);
  await touch('touchEnd');
}

/** Two taps, sent at once: on a loaded machine the answers take longer than a hand. */
const twice = (point) =>
  Promise.all(
    ['touchStart', 'touchEnd', 'touchStart', 'touchEnd'].map((type) =>
      touch(type, ...(type === 'touchStart' ? [point] : [])),
    ),
  );

/** What is in the viewer: which photo, how much it is enlarged, where its middle is; null while it is closed. */
const look = () =>
  page.evaluate(() => {
    const wall = document.querySelector('qs-photo-wall');
    const dialog = wall.shadowRoot.querySelector('dialog.viewer');
    if (!dialog) return null;
    const drawing = dialog.querySelector('.drawing');
    const canvas = dialog.querySelector('.canvas');
    const box = canvas.getBoundingClientRect();
    return {
      id: wall.selected,
      said: canvas.getAttribute('aria-label'),
      k: drawing.parentElement.offsetWidth / drawing.offsetWidth,
      at: [box.left + box.width / 2, box.top + box.height / 2],
      scrolled: [canvas.scrollLeft, canvas.scrollTop],
    };
  });

/** Opens the first photo in sight with a tap. */
async function openFirst() {
  const middle = await page.evaluate(() => {
    const { shadowRoot } = document.querySelector('qs-photo-wall');
    const photo = [...shadowRoot.querySelectorAll('.photo')].find(
      (each) => each.getBoundingClientRect().top >= 0,
    );
    const { left, top, width, height } = photo.getBoundingClientRect();
    return [left + width / 2, top + Math.min(height, 100) / 2];
  });
  await tap(middle);
  await page.waitForFunction(
    () => document.querySelector('qs-photo-wall').shadowRoot.querySelector('dialog.viewer .drawing img'),
    { polling: 20, timeout: 15_000 },
  );
  await settle(page);
  return look();
}

for (const [where, path, screen] of [
  ['on a phone', '', phone],
  ['on a panel at half its size', 'panel.html', panel],
]) {
  const ready = async () => {
    await open(path, screen);
    // A panel shows by itself until the first touch, which only wakes it.
    if (path) {
      await tap([270, 400]);
      await settle(page);
      await page.waitForFunction(
        () => document.querySelector('qs-photo-wall').shadowRoot.querySelector('.gallery .photo'),
        { polling: 20, timeout: 15_000 },
      );
      await settle(page);
    }
    return openFirst();
  };

  test(`${where} a swipe goes on and back, one up or down goes nowhere`, async () => {
    const first = await ready();
    await drag(first.at, [-150, 12]);
    const next = await look();
    assert.notEqual(next.id, first.id);
    await drag(first.at, [150, 12]);
    assert.equal((await look()).id, first.id);
    await drag(first.at, [-20, -160]);
    assert.equal((await look()).id, first.id, 'a finger that goes up');
    await drag(first.at, [-30, 0]);
    assert.equal((await look()).id, first.id, 'too short');
    assert.deepEqual(told, []);
  });

  test(`${where} two taps enlarge what is between them, one finger then goes over it, two taps take it back`, async () => {
    const { id, at: middle, k } = await ready();
    assert.equal(k, 1);
    await twice(middle);
    await settle(page);
    const near = await look();
    assert.ok(near.k > 2.3, `${near.k}`);
    await drag(middle, [-120, 0]);
    await page.waitForFunction(
      (from) =>
        document.querySelector('qs-photo-wall').shadowRoot.querySelector('.viewer .canvas').scrollLeft >
        from + 30,
      { polling: 20, timeout: 15_000 },
      near.scrolled[0],
    );
    assert.equal((await look()).id, id, 'it scrolls and does not turn');
    await twice(middle);
    await settle(page);
    assert.equal((await look()).k, 1);
  });

  test(`${where} two fingers enlarge it; letting go of them one by one turns nothing`, async () => {
    const {
      id,
      at: [x, y],
    } = await ready();
    await touch('touchStart', [x - 30, y]);
    await touch('touchStart', [x - 30, y], [x + 30, y]);
    for (let px = 33; px <= 60; px += 3) await touch('touchMove', [x - px, y], [x + px, y]);
    // One is lifted; the other goes on.
    await cdp.send('Input.dispatchTouchEvent', {
      type: 'touchEnd',
      touchPoints: [{ x: x + 60, y, id: 1 }],
    });
    for (let px = 0; px <= 60; px += 10) await touch('touchMove', [x - 60 - px, y]);
    await touch('touchEnd');
    await settle(page);
    const now = await look();
    assert.equal(now.id, id);
    assert.ok(Math.abs(now.k - 2) < 0.1, `${now.k}`);
  });
}

test('the wheel brings the photo nearer and takes it back; the page behind stays', async () => {
  await open('', { width: 1200, height: 800 });
  await page.evaluate(() =>
    document.querySelector('qs-photo-wall').shadowRoot.querySelector('.photo').click(),
  );
  await page.waitForFunction(
    () => document.querySelector('qs-photo-wall').shadowRoot.querySelector('dialog.viewer .drawing img'),
    { polling: 20, timeout: 15_000 },
  );
  await settle(page);
  const down = await page.evaluate(() => scrollY);
  const { at: middle } = await look();
  await page.mouse.move(...middle);
  await page.mouse.wheel({ deltaY: -100 });
  await page.mouse.wheel({ deltaY: -100 });
  await settle(page);
  const near = await look();
  assert.ok(near.k > 1.5, `${near.k}`);
  for (let i = 0; i < 4; i++) await page.mouse.wheel({ deltaY: 100 });
  await settle(page);
  assert.equal((await look()).k, 1);
  // Over the bar too.
  await page.mouse.move(600, 780);
  await page.mouse.wheel({ deltaY: 300 });
  await settle(page);
  assert.equal(await page.evaluate(() => scrollY), down);
});

test('an address opens its photo; closing it leaves the address, and Back after opening closes', async () => {
  await open('', phone);
  const { id } = await openFirst();
  const address = page.url();
  assert.match(address, /photo=/);
  await page.evaluate(() => history.back());
  await page.waitForFunction(() => !/photo=/.test(location.href), { polling: 20, timeout: 15_000 });
  await settle(page);
  assert.equal(await look(), null);
  await page.close();
  ({ page, told } = await openDemo(at.browser, address, phone));
  await page.waitForFunction(
    () => document.querySelector('qs-photo-wall').shadowRoot.querySelector('dialog.viewer .drawing img'),
    { polling: 20, timeout: 15_000 },
  );
  await settle(page);
  assert.equal((await look()).id, id);
  await page.keyboard.press('Escape');
  await settle(page);
  assert.equal(await look(), null);
  assert.doesNotMatch(page.url(), /photo=/);
  const focused = await page.evaluate(
    () => document.querySelector('qs-photo-wall').shadowRoot.activeElement?.dataset.key,
  );
  assert.equal(focused, id, 'the focus is on its thumbnail');
});
