import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { encoded } from '../../.tools/lib/encodings.js';
import { fullDistrict, fullOrg, org, unit } from '../contract/samples.js';
import { bench, type Around } from './command.js';

const { runWith, file: write, read, remove } = bench('check');

const run = (args: readonly string[], around: Around = {}) => runWith(around, ...args);

const file = (name: string, content: string | object | Uint8Array): string =>
  write(
    name,
    typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content, null, 2),
  );

test('nothing wrong: nothing printed, exit code 0', () => {
  file('org.json', fullOrg());
  file('district.json', `\ufeff${JSON.stringify(fullDistrict())}`);
  assert.deepEqual(run(['check', 'org.json', 'district.json']), {
    status: 0,
    out: '',
    err: '检查了2个文件，没有问题。\n',
  });
});

test('a script that calls Qianshao.load is checked as the document in it, by its own lines', () => {
  file('good.js', `// ours\nQianshao.load(${JSON.stringify(fullOrg(), null, 2)}, 'other');\n`);
  assert.equal(run(['check', 'good.js']).out, '');
  file('bad.js', `Qianshao.load(\n${JSON.stringify({ ...fullOrg(), asOf: 'now' }, null, 2)});\n`);
  const { status, out } = run(['check', 'bad.js']);
  assert.equal(status, 1);
  assert.match(out, /^bad\.js:\d+:\d+ 错误 \/asOf “now”不是日期/);
  const line = Number(/:(\d+):/.exec(out)?.[1]);
  assert.match(read('bad.js').split('\n')[line - 1]!, /"asOf"/);
  assert.equal(run(['fallback', 'good.js', '--element', 'org-tree']).status, 0);
});

test('a spreadsheet is sent to convert', () => {
  file('table.xlsx', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0));
  file('table.csv', '称号,级别\n先进,省级\n');
  for (const name of ['table.xlsx', 'table.csv'])
    assert.match(run(['check', name]).out, /是表格，不是文档。 — 先用qianshao convert转换/);
});

test('the demo data is right', () => {
  const files = ['org.json', 'district.json', 'district.js'].map((name) => resolve('demo/data', name));
  const { status, out } = run(['check', ...files]);
  assert.equal(out, '');
  assert.equal(status, 0);
});

test('each problem with file, line, column, pointer, message and fix; exit code 1', () => {
  const text = `{
  "kind": "org-tree", "version": 1, "title": "示例", "asOf": "2018",
  "units": [
    { "id": "c", "name": "社区党委", "type": "committee" },
    { "id": "b03", "parentId": "b12", "name": "三支部", "type": "branch",
      "established": "2018-02-30" },
    { "id": "b04", "parentId": "c",
      "name": "四支部", "type": "branch", "parentID": "x", "href": "javascript:alert(1)" }
  ]
}`;
  file('bad.json', text);
  const { status, out, err } = run(['check', 'bad.json']);
  assert.equal(status, 1);
  assert.deepEqual(out.trimEnd().split('\n'), [
    'bad.json:5:32 错误 /units/1/parentId 找不到上级“b12”。 — 改为已有的编号。',
    'bad.json:6:22 提醒 /units/1/established “2018-02-30”不是日期。 — 写成2018、2018-11或2018-11-05，要有这一天。',
    'bad.json:8:52 提醒 /units/2/parentID 不认识字段“parentID”，没有采用。 — 是不是“parentId”？自己的备注可用“_”开头。',
    'bad.json:8:65 提醒 /units/2/href 链接“javascript:alert(1)”不能用，没有采用。 — 写全https://开头的地址，或本站内的相对地址，前面不留空格。',
  ]);
  assert.equal(err, '检查了1个文件，1处错误，3处提醒。\n');
});

test('in the reader’s language: by --lang, else by the environment', () => {
  file('no-kind.json', { version: 1 });
  const said = (args: string[], env: Record<string, string>) =>
    run(['check', 'no-kind.json', ...args], { env }).out;
  assert.match(said([], {}), /没有写文档种类/);
  assert.match(said([], { LANG: 'zh_TW.UTF-8' }), /沒有寫文件種類/);
  assert.match(said([], { LANG: 'en_GB.UTF-8' }), /is missing/);
  assert.match(said([], { LANG: 'en_GB.UTF-8', LC_ALL: 'zh_HK' }), /沒有寫/);
  assert.match(said([], { LANG: 'C' }), /没有写/);
  assert.match(said(['--lang', 'en'], {}), /is missing/);
  assert.match(said(['--lang=zh-Hant'], {}), /沒有寫/);
});

test('every document of a district is checked, at its own place', () => {
  const broken = {
    ...fullDistrict(),
    documents: { org: org({ units: [unit({ parentId: 'x' })] }), 'a/b': 7, c: fullDistrict() },
  };
  file('bad-district.json', broken);
  const { status, out } = run(['check', 'bad-district.json', '--lang', 'en']);
  assert.equal(status, 1);
  const pointers = out
    .trimEnd()
    .split('\n')
    .map((line) => line.split(' ')[2]);
  assert.deepEqual(pointers.sort(), [
    '/documents/a~1b',
    '/documents/c',
    '/documents/org/units',
    '/documents/org/units/0/parentId',
  ]);
  const lines = JSON.stringify(broken, null, 2).split('\n');
  const line = Number(/:(\d+):\d+ \w+ \/documents\/org\/units\/0\/parentId/.exec(out)?.[1]);
  assert.match(lines[line - 1] ?? '', /"parentId": "x"/);
});

test('what is no JSON is told with the place where it stops', () => {
  file('page.json', '<!doctype html>\n<p>404');
  file('half.json', '{\n  "kind": "org-tree",\n  "tit');
  file('comma.json', '{\n  "kind": "org-tree",\n}');
  file('empty.json', '');
  file('gbk.json', Uint8Array.of(0x7b, 0x22, 0xbc, 0xd7, 0x22));
  const { status, out } = run(['check', 'page.json', 'half.json', 'comma.json', 'empty.json', 'gbk.json']);
  assert.equal(status, 1);
  const places = out
    .trimEnd()
    .split('\n')
    .map((line) => line.slice(0, line.indexOf(' ')));
  assert.deepEqual(places, [
    'page.json:1:1',
    'half.json:3:7',
    'comma.json:3:1',
    'empty.json:1:1',
    // Its encoding, and where it stops.
    'gbk.json:1:1',
    'gbk.json:1:5',
  ]);
});

test('GBK is read as the elements read it, and told', () => {
  file('gbk-org.json', encoded('gbk', JSON.stringify(org({ units: [unit()] }))) as Uint8Array);
  const { status, out } = run(['check', 'gbk-org.json']);
  assert.equal(status, 1);
  assert.match(out, /^gbk-org\.json:1:1 提醒 整份文档 文件不是UTF-8编码，像是GBK/);
  assert.equal(out.trimEnd().split('\n').length, 1);
  file('noise.json', encoded('noise', JSON.stringify(org({ units: [unit()] }))) as Uint8Array);
  assert.match(run(['check', 'noise.json']).out, /错误 整份文档 认不出文件用的是什么编码/);
});

test('from the standard input', () => {
  const { status, out } = run(['check', '-', '--lang', 'en'], { input: '7' });
  assert.equal(status, 1);
  assert.match(out, /^standard input:1:1 error document A document is a set of fields/);
});

test('text of a document does not reach the terminal’s controls', () => {
  file('escape.json', { kind: '\u001b[2Jorg\u0007\u202e\n' });
  const { out } = run(['check', 'escape.json']);
  assert.doesNotMatch(out.trimEnd(), /[\u0000-\u001f\u202e]/);
});

test('deep and huge files are told, not crashed on', () => {
  file(
    'deep.json',
    `{"kind":"org-tree","version":1,"title":"t","asOf":"2018","units":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
  );
  assert.equal(run(['check', 'deep.json']).status, 1);
  file('huge.json', org({ units: [unit({ name: '前'.repeat(7_000_000) })] }));
  const { status, out } = run(['check', 'huge.json']);
  assert.equal(status, 1);
  assert.ok(out.length < 300);
});

test('a file that cannot be read is told, the others are checked; exit code 2', () => {
  file('org2.json', { ...fullOrg(), asOf: 'x' });
  const { status, out, err } = run(['check', 'nope.json', 'org2.json', '.'], { env: { LANG: 'en' } });
  assert.equal(status, 2);
  assert.match(out, /^org2\.json:\d+:\d+ error \/asOf /);
  assert.match(err, /nope\.json: there is no such file\.\n\.: is a folder\.\n1 file checked, 1 error\./);
});

test('a file that is not there is told alone', () => {
  assert.deepEqual(run(['check', 'nope.json']), { status: 2, out: '', err: 'nope.json：没有这个文件。\n' });
});

test('--json prints one list, also of files that cannot be read', () => {
  file('json.json', { ...fullOrg(), asOf: '330281209912310013', colour: 1 });
  const { status, out, err } = run(['check', '--json', 'nope.json', 'json.json', '--lang', 'en']);
  assert.equal(status, 2);
  assert.equal(err, '');
  const told = JSON.parse(out) as Record<string, unknown>[];
  assert.deepEqual(
    told.map(({ file, line, pointer, code, severity }) => [file, Number(line) > 0, pointer, code, severity]),
    [
      ['nope.json', false, '', 'unreadable-file', 'error'],
      ['json.json', true, '/asOf', 'bad-date', 'error'],
      ['json.json', true, '/colour', 'unknown-field', 'warning'],
    ],
  );
  for (const { message } of told) assert.ok(String(message).length > 5);
  assert.doesNotMatch(out, /33028120991231/);
  assert.deepEqual(JSON.parse(run(['check', '--json', 'org.json']).out), []);
});

test('names that a shell puts in the place of * are files, whatever they look like', () => {
  for (const name of ['--help', '-v', '--lang', '--json']) file(name, { kind: 'x' });
  const { status, out } = run(['check', '--help', '-v', '--lang', '--json', 'org.json']);
  assert.equal(status, 1);
  for (const name of ['--help', '-v', '--lang', '--json']) assert.ok(out.includes(`${name}:2:`), name);
  const late = run(['check', '--', '--help', '-x']);
  assert.ok(late.out.includes('--help:2:') && late.err.includes('-x：没有这个文件'));
  assert.match(run(['--help']).out, /用法/);
  for (const name of ['--help', '-v', '--lang', '--json']) remove(name);
});

test('what is repeated of the arguments does not reach the terminal’s controls', () => {
  const wild = '\u001b[31m\u202e\u200b';
  file(`--${wild}.json`, { kind: 'x' });
  for (const args of [
    [wild],
    ['check', wild],
    ['check', `--${wild}`],
    ['check', 'x', '--lang', wild],
    ['check', `--${wild}.json`],
  ]) {
    const { out, err } = run(args);
    assert.ok((out + err).length > 5);
    assert.doesNotMatch(out + err, /[\u001b\u202e\u200b]/, JSON.stringify(args));
  }
  remove(`--${wild}.json`);
});

test('names written twice are told where they stand', () => {
  file(
    'twice.json',
    '{\n  "kind": "org-tree", "version": 1, "title": "一", "asOf": "2018",\n  "title": "二"\n}',
  );
  assert.match(run(['check', 'twice.json']).out, /^twice\.json:3:3 提醒 \/title 同一组字段里写了几次“title”/);
});

test('--help, --version and wrong usage', () => {
  for (const [lang, word] of [
    ['zh-CN', '用法'],
    ['zh-TW', '檔案'],
    ['en', 'Usage'],
  ] as const) {
    const { status, out } = run(['--help', '--lang', lang]);
    assert.equal(status, 0);
    assert.match(out, new RegExp(word));
    // What is written with a warning ends with 0, whatever was told.
    assert.match(out, /0[^1]*convert[^1]*1[^2]*convert/, lang);
  }
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  assert.deepEqual(run(['--version']), { status: 0, out: `${version}\n`, err: '' });
  for (const args of [
    [],
    ['check'],
    ['chek', 'x.json'],
    ['check', '--colour', 'x'],
    ['check', 'x', '--lang', 'fr'],
    ['--lang'],
  ]) {
    const { status, out, err } = run(args);
    assert.equal(status, 2, args.join(' '));
    assert.equal(out, '');
    assert.match(err, /用法/);
  }
});
