import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clock } from '../../src/data/environment.js';
import { Later, once } from '../../src/shell/later.js';

/** A part whose fetch fails until `mended`, and how often it was asked for and told. */
function part() {
  const told = { asked: 0, changed: 0, mended: false };
  const later = new Later(
    () => {
      told.asked++;
      return told.mended ? Promise.resolve('part') : Promise.reject(new Error('offline'));
    },
    () => told.changed++,
    (got) => `${got} of this element`,
  );
  return { later, told };
}

test('is not asked for before it is needed, is fetched once, and stays', async () => {
  const { later, told } = part();
  told.mended = true;
  assert.equal(told.asked, 0);
  assert.equal(later.value, undefined);
  assert.equal(later.value, undefined);
  await later.fetching;
  assert.equal(later.value, 'part of this element');
  assert.equal(later.fetching, undefined);
  assert.deepEqual(told, { asked: 1, changed: 1, mended: true });
});

test('what could not be had is told once and asked for again, but not by every painting', async () => {
  const before = clock.now;
  let now = 0;
  clock.now = () => now;
  try {
    const { later, told } = part();
    assert.equal(later.value, undefined);
    await later.fetching;
    assert.equal(told.changed, 1);
    now = 9_000;
    assert.equal(later.value, undefined);
    assert.ok(!later.fetching);
    told.mended = true;
    now = 11_000;
    assert.equal(later.value, undefined);
    await (later.fetching as Promise<void> | undefined);
    assert.equal(later.value, 'part of this element');
    assert.equal(told.asked, 2);
  } finally {
    clock.now = before;
  }
});

test('a clock that is set back by hours meanwhile is no reason to wait', async () => {
  const before = clock.now;
  let now = 100_000_000;
  clock.now = () => now;
  try {
    const { later, told } = part();
    assert.equal(later.value, undefined);
    await later.fetching;
    told.mended = true;
    now -= 28_800_000;
    assert.equal(later.value, undefined);
    await later.fetching;
    assert.equal(later.value, 'part of this element');
  } finally {
    clock.now = before;
  }
});

test('a module that has come is there at once for the next element', async () => {
  let asked = 0;
  const fetch = once(() => {
    asked++;
    return Promise.resolve({ name: 'module' });
  });
  const first = new Later(
    fetch,
    () => undefined,
    ({ name }) => name,
  );
  assert.equal(first.value, undefined);
  await first.fetching;
  let changed = 0;
  const second = new Later(
    fetch,
    () => changed++,
    ({ name }) => `second ${name}`,
  );
  assert.equal(second.value, 'second module');
  assert.deepEqual([asked, changed, first.value], [1, 0, 'module']);
});
