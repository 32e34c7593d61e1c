/** The text core as a user imports it: each function brings what it needs, and no more. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { packed } from '../../.tools/lib/pack.js';

/** Kilobytes of brotli that a page loads for these names; what is imported when it is needed is not among them. */
async function sizeOf(names) {
  const { outputFiles } = await build({
    stdin: { contents: `export { ${names} } from 'qianshao/text.js'`, resolveDir: packed },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2021',
    external: ['*/readings.js'],
    write: false,
    logLevel: 'silent',
  });
  return brotliCompressSync(outputFiles[0].contents).length / 1000;
}

for (const [names, most] of Object.entries({
  'compareNames, unknownCharacters': 14,
  'matchName, loadPinyin': 2,
  'maskName, maskPhone, findPrivateNumbers': 2.5,
  'formatDate, formatPlaqueDate, formatFigure, formatPlace': 3,
  'tallyStrokes, balanceTitle, fitName': 3,
})) {
  test(`${names}: at most ${most} kB`, async (context) => {
    const size = await sizeOf(names);
    context.diagnostic(`${names}: ${size.toFixed(2)} kB`);
    assert.ok(size <= most, `${size} kB`);
  });
}

test('in plain Node it sorts, and finds by pinyin', async () => {
  const { compareNames, loadPinyin, matchName } = await import(`${packed}/dist/text/index.js`);
  assert.deepEqual(['谢一', '王一民', '王芳', '陈一', '阮一'].sort(compareNames), [
    '王芳',
    '王一民',
    '阮一',
    '陈一',
    '谢一',
  ]);
  assert.equal(matchName('zjg', '张建国'), null);
  await loadPinyin();
  assert.deepEqual(matchName('zjg', '张建国'), { ranges: [[0, 3]], by: 'initials' });
});
