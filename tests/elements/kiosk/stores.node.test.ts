import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openStore } from '../../../src/elements/kiosk/keep/stores.js';

/** The part of the Cache API that the store calls. */
function fakeCaches(): object {
  const kept = new Map<string, Response>();
  const cache = {
    match: (url: string) => Promise.resolve(kept.get(url)?.clone()),
    put: (url: string, response: Response) => Promise.resolve(void kept.set(url, response)),
    delete: (url: string) => Promise.resolve(kept.delete(url)),
    keys: () => Promise.resolve(Array.from(kept.keys(), (url) => ({ url }))),
  };
  return { open: () => Promise.resolve(cache) };
}

test('without IndexedDB documents and pictures come back from the Cache API, in Chromium 71 too', async (t) => {
  const globals = globalThis as { caches?: unknown; location?: unknown };
  globals.caches = fakeCaches();
  globals.location = { origin: 'https://screen.test' };
  // It came with Chromium 76.
  const late = Object.getOwnPropertyDescriptor(Blob.prototype, 'text')!;
  delete (Blob.prototype as Partial<Blob>).text;
  t.after(() => {
    delete globals.caches;
    delete globals.location;
    Object.defineProperty(Blob.prototype, 'text', late);
  });

  const store = await openStore();
  assert.equal(store.kind, 'cache');
  await store.put('a document', { title: '哨' });
  await store.put('a/picture', new Blob(['x'], { type: 'image/png' }));
  assert.deepEqual(await store.get('a document'), { title: '哨' });
  const picture = (await store.get('a/picture')) as Blob;
  assert.equal(picture.type, 'image/png');
  assert.equal(picture.size, 1);
  assert.deepEqual(await store.names(), ['a document', 'a/picture']);
  await store.delete('a/picture');
  assert.equal(await store.get('a/picture'), undefined);
});
