import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import { canonical, digestGroups, seal, verifyChain, type SealedRecord } from '../../src/rules/index.js';

test('canonical JSON as RFC 8785 has it', () => {
  const sample = {
    numbers: [333333333.3333333, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
    string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
    literals: [null, true, false],
  };
  assert.equal(
    canonical(sample),
    '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
  );
  // Names by UTF-16 units: the example of section 3.2.3.
  const names = ['\u20ac', '\r', '\ufb33', '1', '\ud83d\ude00', '\u0080', '\u00f6'];
  assert.equal(
    canonical(Object.fromEntries(names.map((name) => [name, 0]))),
    `{${['\\r', '1', '\u0080', '\u00f6', '\u20ac', '\ud83d\ude00', '\ufb33'].map((name) => `"${name}":0`).join(',')}}`,
  );
  assert.equal(canonical({ b: undefined, a: -0 }), '{"a":0}');
  for (const bad of [
    NaN,
    Infinity,
    undefined,
    () => 0,
    '\ud800',
    ['\udc00'],
    { '\ud800x': 1 },
    1n,
    [undefined],
    Array(1),
    new Date(0),
    { at: new Map([[1, 2]]) },
    Object(3),
  ])
    assert.throws(() => canonical(bad), TypeError);
});

test('the digest is SHA-256 over record and previous, as Node works it out', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.option(fc.stringMatching(/^[0-9a-f]{64}$/)), (record, previous) => {
      if (/[\ud800-\udfff]/.test(JSON.stringify(record)) || /\\ud[89a-f]/.test(JSON.stringify(record)))
        return;
      const sealed = seal(record, previous);
      const wanted = createHash('sha256').update(canonical({ record, previous }), 'utf8').digest('hex');
      assert.deepEqual(sealed, { record, digest: wanted, previous });
      assert.equal(
        digestGroups(sealed.digest)
          .map((group) => group.length)
          .join(''),
        '88888888',
      );
    }),
  );
  assert.equal(seal({ b: 1, a: '正' }).digest, seal({ a: '正', b: 1 }).digest);
  assert.equal(seal(null).previous, null);
  for (const bad of ['abc', '', 'A'.repeat(64), 3]) assert.throws(() => seal({}, bad as never), TypeError);
  assert.throws(() => seal(undefined), TypeError);
});

function chain(...records: unknown[]): SealedRecord[] {
  const sealed: SealedRecord[] = [];
  for (const record of records) sealed.push(seal(record, sealed[sealed.length - 1]?.digest));
  return sealed;
}

test('a chain holds, and any change, gap or move is found at its place', () => {
  const good = chain({ yes: 50 }, { yes: 40 }, { yes: 30 });
  assert.deepEqual(verifyChain(good), { ok: true });
  assert.deepEqual(verifyChain([]), { ok: true });
  const changed = good.map((each, i) => (i === 1 ? { ...each, record: { yes: 41 } } : each));
  assert.deepEqual(verifyChain(changed), { ok: false, at: 1, reason: 'digest' });
  // Sealed anew after the change: the next one tells.
  const mended = [...good.slice(0, 1), seal({ yes: 41 }, good[0]!.digest), good[2]!];
  assert.deepEqual(verifyChain(mended), { ok: false, at: 2, reason: 'previous' });
  assert.deepEqual(verifyChain(good.slice(1)), { ok: false, at: 0, reason: 'previous' });
  assert.deepEqual(verifyChain([good[0]!, good[2]!]), { ok: false, at: 1, reason: 'previous' });
  for (const bad of [
    null,
    3,
    {},
    { ...good[0], digest: 'x' },
    { record: NaN, digest: good[0]!.digest, previous: null },
  ])
    assert.deepEqual(verifyChain([bad as never]), { ok: false, at: 0, reason: 'not-sealed' });
  // Nothing that is handed over makes it throw.
  const trap = {
    get digest(): string {
      throw new Error('no');
    },
  };
  for (const bad of [[trap], null, {}, 'x', [{ digest: good[0]!.digest, previous: null }]])
    assert.deepEqual(verifyChain(bad as never), { ok: false, at: 0, reason: 'not-sealed' });
  // A record without any: its digest may be right, and still it is none.
  const { digest } = good[0]!;
  assert.equal(verifyChain([{ digest, previous: null } as never]).ok, false);
  // What JSON does to a record on its way changes nothing.
  assert.deepEqual(verifyChain(JSON.parse(JSON.stringify(chain({ b: undefined, a: -0 }, { 正: 1 })))), {
    ok: true,
  });
});
