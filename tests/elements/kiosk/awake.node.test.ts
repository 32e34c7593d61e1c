import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ReactiveControllerHost } from 'lit';
import { Awake } from '../../../src/elements/kiosk/upkeep/awake.js';

test('of two locks that were asked for at once one is held, and none after the element has gone', async (t) => {
  const held = new Set<EventTarget>();
  const page = Object.assign(new EventTarget(), { hidden: false });
  const request = (): Promise<EventTarget> => {
    const release = (): Promise<void> => Promise.resolve(void held.delete(lock));
    const lock = Object.assign(new EventTarget(), { release });
    held.add(lock);
    return Promise.resolve(lock);
  };
  const before = Object.getOwnPropertyDescriptor(globalThis, 'navigator');
  const globals = { navigator: { wakeLock: { request } }, document: page };
  for (const [name, value] of Object.entries(globals))
    Object.defineProperty(globalThis, name, { value, configurable: true });
  t.after(() => {
    Reflect.deleteProperty(globalThis, 'document');
    Reflect.deleteProperty(globalThis, 'navigator');
    if (before) Object.defineProperty(globalThis, 'navigator', before);
  });

  const awake = new Awake({ addController: () => undefined } as unknown as ReactiveControllerHost);
  awake.hostConnected();
  page.dispatchEvent(new Event('visibilitychange'));
  await new Promise(setImmediate);
  assert.equal(held.size, 1);
  assert.ok(awake.isHeld);
  awake.hostDisconnected();
  assert.equal(held.size, 0);
});
