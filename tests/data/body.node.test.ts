/** A body has a largest size: what is beyond it is not read. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readBody } from '../../src/data/body.js';

/** A body of so many bytes, in pieces of seven; it counts what was asked for. */
function body(length: number): { response: Response; sent: () => number; isCancelled: () => boolean } {
  let sent = 0;
  let isCancelled = false;
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (sent >= length) return controller.close();
      const piece = Uint8Array.from({ length: Math.min(7, length - sent) }, (_, i) => (sent + i) % 251);
      sent += piece.length;
      controller.enqueue(piece);
    },
    cancel() {
      isCancelled = true;
    },
  });
  return { response: new Response(stream), sent: () => sent, isCancelled: () => isCancelled };
}

test('a body is read whole, in order, up to the largest size', async () => {
  for (const length of [0, 1, 7, 8, 1_000]) {
    const bytes = await readBody(body(length).response, 1_000);
    assert.deepEqual(
      bytes,
      Uint8Array.from({ length }, (_, i) => i % 251),
    );
  }
});

test('one that is larger, or without end, is left off there', async () => {
  for (const length of [1_001, Infinity]) {
    const { response, sent, isCancelled } = body(length);
    assert.equal(await readBody(response, 1_000), null);
    assert.ok(sent() < 1_030, `${sent()} bytes were asked for`);
    assert.ok(isCancelled());
  }
});

test('one that calls itself larger is not begun', async () => {
  const response = new Response('x', { headers: { 'content-length': '200000001' } });
  assert.equal(await readBody(response), null);
  assert.equal(response.bodyUsed, false);
});
