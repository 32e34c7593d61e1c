import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { isSecondPress } from '../../src/shell/input/keys.js';

const button = {};
const other = {};
let now = 0;

/** A press of a finger, which engines count as one click however often it comes. */
const press = (currentTarget: unknown, later: number, at: object = {}): boolean => {
  const event = { currentTarget, timeStamp: (now += later), clientX: 100, clientY: 100, detail: 1, ...at };
  return isSecondPress(event as MouseEvent);
};
const key = (currentTarget: unknown, later: number): boolean =>
  isSecondPress({ currentTarget, timeStamp: (now += later), detail: 0 } as KeyboardEvent);

test('two taps within half a second are one, and a third a moment later is a press again', () => {
  assert.equal(press(button, 1_000), false);
  assert.equal(press(button, 200), true);
  assert.equal(press(button, 400), false);
});

test('what the first press has brought to its place is not pressed by the second', () => {
  assert.equal(press(button, 1_000), false);
  assert.equal(press(other, 200, { clientX: 110 }), true);
  assert.equal(press(other, 100, { clientX: 300 }), false, 'elsewhere');
});

test('a remote that sends OK twice; a key elsewhere', () => {
  assert.equal(key(button, 1_000), false);
  assert.equal(key(button, 100), true);
  assert.equal(key(other, 100), false);
});

test('the engine’s own count of clicks is believed; what is not done by hand is none', () => {
  assert.equal(press(button, 1_000), false);
  assert.equal(press(button, 900, { detail: 2 }), true, 'a slow double click, as a system may be set');
  assert.equal(press(button, 1, { detail: 0 }), false, 'click()');
  assert.equal(key(button, 100), true, 'but a key after it is');
});

test('what was pressed last can go when it has left the page', async () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const pressed = new WeakRef(pressOnSomething());
  await new Promise((done) => setTimeout(done));
  collect();
  assert.equal(pressed.deref(), undefined);
});

/** In a function of its own: its variables are gone when it returns. */
function pressOnSomething(): object {
  const on = {};
  isSecondPress({ detail: 1, timeStamp: 1e6, clientX: 900, clientY: 900 } as MouseEvent, on);
  return on;
}
