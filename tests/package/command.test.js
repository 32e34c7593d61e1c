import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { packed } from '../../.tools/lib/pack.js';
import { testDocument } from '../../.tools/lib/routes.js';
import { run } from '../../.tools/lib/run.js';
import { manifest } from './package.js';

const folder = mkdtempSync(join(tmpdir(), 'qianshao-'));
after(() => rmSync(folder, { recursive: true }));
const qianshao = (...args) =>
  run(process.execPath, [join(packed, manifest.bin.qianshao), ...args], { cwd: folder });

function file(name, text) {
  writeFileSync(join(folder, name), text);
  return name;
}

test('a good file passes', async () => {
  const { code, output } = await qianshao('check', file('good.json', JSON.stringify(testDocument, null, 2)));
  assert.equal(code, 0, output);
});

test('a file with a problem is told by name, pointer and line', async () => {
  const bad = {
    ...testDocument,
    units: [...testDocument.units, { id: 'b3', parentId: 'nowhere', name: '第三', type: 'branch' }],
  };
  const { code, output } = await qianshao('check', file('bad.json', JSON.stringify(bad, null, 2)));
  assert.equal(code, 1, output);
  assert.match(output, /bad\.json/);
  assert.match(output, /\/units\/3/);
  const line =
    JSON.stringify(bad, null, 2)
      .split('\n')
      .findIndex((text) => text.includes('nowhere')) + 1;
  assert.match(
    output,
    new RegExp(`\\b(${line}|${line - 2})\\b`),
    'neither the line of the field nor of its record',
  );
});

test('one bad file among good ones is enough', async () => {
  const { code } = await qianshao('check', 'good.json', file('page.json', '<!doctype html><p>404'));
  assert.equal(code, 1);
});

test('a file that is not there is told, not thrown', async () => {
  const { code, output } = await qianshao('check', 'nowhere.json');
  assert.notEqual(code, 0);
  assert.doesNotMatch(output, /\n\s+at /);
});
