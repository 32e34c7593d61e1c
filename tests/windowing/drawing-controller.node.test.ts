import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DrawingController } from '../../src/windowing/drawing-controller.js';

test('an expected width is taken once, and only for a host that is laid out', () => {
  const host = { offsetWidth: 0, addController: () => undefined };
  const drawing = new DrawingController(host as never, () => null);
  drawing.expect(800);
  assert.equal(drawing.width, 0, 'hidden, or off the page');
  host.offsetWidth = 1_000;
  drawing.expect(-32);
  assert.equal(drawing.width, 0);
  drawing.expect(968);
  drawing.expect(500);
  assert.equal(drawing.width, 968);
});
