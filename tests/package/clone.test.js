/**
 * A clone that was never built, with a new room in it: `npm run new` writes it, `npm pack` builds and packs all of it, and what
 * was packed holds the element, whose kind reads and refuses like any other. No browser looks at it.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { cp } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { filesIn } from '../../.tools/lib/files.js';
import { root } from '../../.tools/lib/root.js';
import { run } from '../../.tools/lib/run.js';

const minutes = 8;
let clone;

before(async () => {
  // Where links to this folder's packages cost nothing; never a link to the folder itself, which npm would empty.
  mkdirSync(join(root, '.cache'), { recursive: true });
  clone = mkdtempSync(join(root, '.cache/clone-'));
  const names = execFileSync('git', ['ls-files', '-z', '-co', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  for (const name of names.split('\0').filter((each) => each && existsSync(join(root, each)))) {
    mkdirSync(dirname(join(clone, name)), { recursive: true });
    await cp(join(root, name), join(clone, name));
  }
  execFileSync('cp', ['-al', join(root, 'node_modules'), join(clone, 'node_modules')]);
});
after(() => rmSync(clone, { recursive: true, force: true }));

const npm = (...args) => run('npm', args, { cwd: clone, minutes });
// Without the variable by which a test run inside another one knows of it, and does nothing.
const inClone = (...args) =>
  run(process.execPath, args, { cwd: clone, minutes, env: { NODE_TEST_CONTEXT: undefined } });

test('npm run new writes a room that compiles, passes the linter, its own tests and the look for copies', async () => {
  const { code, output } = await npm('run', 'new', '--', 'notice-board', '--title', '公告栏');
  assert.equal(code, 0, output);
  assert.match(readFileSync(join(clone, 'README.md'), 'utf8'), /^\| `notice-board` +\| +8 \|$/m);
  const again = await npm('run', 'new', '--', 'notice-board');
  assert.notEqual(again.code, 0);
  assert.match(again.output, /is there already/);
  for (const [bad, why] of Object.entries({
    Bad_Name: /cannot be a tag/,
    h5page: /a digit before a letter/,
    map3d: /a digit before a letter/,
    plain: /is there already/,
    ...Object.fromEntries(
      'case package class await head test text search document tables base alone'
        .split(' ')
        .map((each) => [each, /means something else/]),
    ),
  }))
    assert.match((await inClone('.tools/new.js', bad)).output, why, bad);
  const checks = ['generated', 'copies', 'node'];
  const tested = await inClone('.tools/test.js', '--only', checks.join(','), '--files', 'notice-board');
  assert.equal(tested.code, 0, tested.output);
  const formatted = await inClone(
    'node_modules/prettier/bin/prettier.cjs',
    ...['--check', 'package.json', 'README.md', 'tests/conformance', 'tests/fixtures'],
    ...['src/elements/notice-board', 'tests/elements/notice-board'],
  );
  assert.equal(formatted.code, 0, formatted.output);
  const linted = await inClone(
    'node_modules/eslint/bin/eslint.js',
    ...['--config', '.tools/eslint.config.js', '--max-warnings', '0'],
    ...[
      'src/elements/notice-board',
      'src/contract/checks',
      'stories/notice-board',
      'tests/elements/notice-board',
    ],
  );
  assert.equal(linted.code, 0, linted.output);
});

test('npm pack in it holds dist, and in dist the room', { timeout: minutes * 60_000 }, async () => {
  assert.ok(!existsSync(join(clone, 'dist')), 'this clone was built');
  const { code, output } = await npm('pack', '--pack-destination', clone);
  assert.equal(code, 0, output);
  const [file] = readdirSync(clone).filter((name) => name.endsWith('.tgz'));
  const names = execFileSync('tar', ['-tzf', join(clone, file)], { encoding: 'utf8' }).split('\n');
  for (const path of [
    'dist/qianshao.iife.js',
    'dist/qianshao-notice-board.iife.js',
    'dist/qianshao-notice-board-paper.iife.js',
    'dist/elements/notice-board/define.js',
    'dist/elements/notice-board/define.d.ts',
    'dist/schemas/notice-board.schema.json',
  ])
    assert.ok(names.includes(`package/${path}`), `${path} is missing`);
  const manifest = JSON.parse(readFileSync(join(clone, 'dist/custom-elements.json'), 'utf8'));
  assert.ok(manifest.modules.some(({ declarations: [each] }) => each.tagName === 'qs-notice-board'));
  assert.match(readFileSync(join(clone, 'dist/tags.d.ts'), 'utf8'), /'qs-notice-board'/);
  assert.match(readFileSync(join(clone, 'dist/qianshao.iife.js'), 'utf8'), /qs-notice-board/);
});

test('a build in another folder gives the same bytes, but for what names the new room', () => {
  const files = filesIn('dist').filter((path) => existsSync(join(clone, path)));
  assert.ok(files.length > 300, `${files.length} files`);
  const differing = files.filter((path) => {
    const [here, there] = [readFileSync(join(root, path)), readFileSync(join(clone, path))];
    return !here.equals(there) && !/notice-?board/i.test(there.toString());
  });
  assert.deepEqual(differing, []);
});

test('what was packed reads a document of head fields alone, and refuses a wrong one in words', async () => {
  const address = pathToFileURL(join(clone, 'dist/index.js')).href;
  const { QsNoticeBoard, readAnyDocument, describe } = await import(address);
  assert.equal(typeof QsNoticeBoard, 'function');
  const head = { kind: 'notice-board', version: 1, title: '公告栏', asOf: '2018-11-05' };
  assert.deepEqual(readAnyDocument(head).problems, []);
  const twice = [
    { id: 'a', name: '甲' },
    { id: 'a', name: '乙' },
  ];
  const { document, problems, kind } = readAnyDocument({ ...head, items: twice });
  assert.equal(document, null);
  assert.match(describe(problems[0], 'zh-CN', kind.words).message, /已经用过/);
  writeFileSync(join(clone, 'head.json'), JSON.stringify(head));
  const checked = await inClone('dist/cli/qianshao.js', 'check', 'head.json');
  assert.equal(checked.code, 0, checked.output);
});

test('a second build is none: nothing has changed since', async () => {
  const { code, output } = await inClone('.tools/prepare.js');
  assert.equal(code, 0, output);
  assert.match(output, /up to date/);
});
