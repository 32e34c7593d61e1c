import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { forms } from '../../src/tables/forms.js';
import { template } from '../../src/tables/template.js';
import { convertSheets } from '../../src/tables/convert.js';
import { convertFile } from '../../src/tables/read-file.js';
import { readXlsx } from '../../src/tables/xlsx-read.js';
import { readAnyDocument } from '../../src/contract/read-any.js';
import { bench } from './command.js';

const { run, json, file, read } = bench('template');

for (const { kind, lists } of forms)
  for (const format of ['xlsx', 'csv'])
    test(`${kind}: a template in ${format} converts as it is, marked as a sample`, () => {
      assert.deepEqual(run('template', kind, '-o', `${kind}.${format}`), {
        status: 0,
        out: '',
        err: `已写好${kind}.${format}。\n`,
      });
      const { status, out } = run('convert', `${kind}.${format}`, '-o', 't.json');
      assert.equal(out, '');
      assert.equal(status, 0);
      assert.equal(run('check', 't.json').status, 0);
      const document = json('t.json');
      assert.equal(document['kind'], kind);
      assert.equal(document['sample'], true);
      if (kind !== 'ballot') assert.ok((document[lists[0]!.at] as unknown[]).length >= 1);
    });

test('examples that were left among real rows are told', () => {
  const bytes = template('honor-roll', 'csv')!;
  const text = Buffer.from(bytes).toString('utf8').replace('示例,是', '示例,否').replace(/,是\r/g, ',\r');
  const { document, problems } = convertFile(Buffer.from(text));
  assert.equal(document, null);
  assert.deepEqual([...new Set(problems.map(({ code }) => code))], ['example-row']);
  const real = convertFile(Buffer.from(`${text}真的,省级\r\n`), { keepGoing: true });
  assert.equal((real.document!['honors'] as unknown[]).length, 1);
});

test('drop-downs for words that are chosen, every column explained', () => {
  for (const form of forms) {
    const files = unzipSync(template(form.kind, 'xlsx')!);
    const text = (name: string): string => strFromU8(files[name]!);
    const names = [...text('xl/workbook.xml').matchAll(/<sheet name="([^"]+)"/g)].map(([, name]) => name);
    assert.deepEqual(names, ['基本信息', ...form.lists.map(({ name }) => name), '填写说明']);
    const help = text(`xl/worksheets/sheet${names.length}.xml`);
    for (const { columns } of form.lists)
      for (const { head, as } of columns) if (as !== 'ignored') assert.ok(help.includes(head), head);
    assert.match(
      text('xl/worksheets/sheet1.xml'),
      /<dataValidation type="list"[^>]*sqref="B\d+"><formula1>"是,否"/,
    );
    for (const list of Object.keys(files).map(text))
      for (const [, words] of list.matchAll(/<formula1>"([^"]*)"/g)) assert.ok(words!.length <= 255, words);
  }
});

test('heads and their other words mean one column each, and every field is one of the schema', () => {
  type Node = Readonly<Record<string, unknown>>;
  for (const { kind, lists, head } of forms) {
    const common = JSON.parse(readFileSync('src/contract/schemas/common.schema.json', 'utf8')) as Node;
    const schema = JSON.parse(readFileSync(`src/contract/schemas/${kind}.schema.json`, 'utf8')) as Node;
    const deref = (node: Node): Node => {
      const ref = node['$ref'] as string | undefined;
      const [file, path = ''] = ref?.split('#/$defs/') ?? [];
      const target = ref && ((file ? common : schema)['$defs'] as Record<string, Node>)[path];
      return target
        ? {
            ...target,
            ...node,
            properties: { ...(target['properties'] as object), ...(node['properties'] as object) },
          }
        : node;
    };
    const has = (node: Node, path: readonly string[]): boolean => {
      const [name, ...rest] = path;
      if (name === undefined) return true;
      const own = deref(node);
      const next = ((own['properties'] as Record<string, Node>)?.[name] ?? own['additionalProperties']) as
        Node | undefined;
      return next !== undefined && has(next, rest);
    };
    for (const column of head) assert.ok(has(schema, column.at.split('.')), `${kind} ${column.at}`);
    for (const { columns, name } of lists) {
      const seen = new Set<string>();
      for (const { head: called, also = [] } of columns)
        for (const each of [called, ...also]) {
          assert.ok(!seen.has(each), `${name}: ${each} twice`);
          seen.add(each);
        }
    }
    const main = lists[0]!;
    const items = ((schema['properties'] as Record<string, Node>)[main.at] as Node)?.['items'] as
      Node | undefined;
    // Hooks make posts and recipients of these, and a ballot's candidates are not at the top.
    if (items)
      for (const { at, as } of main.columns)
        if (as !== 'ignored' && !/^(posts|recipients|reviews)/.test(at))
          assert.ok(has(items, at.split('.')), `${kind} ${at}`);
  }
});

test('what is made of any template is read as it is', () => {
  for (const { kind } of forms) {
    const { document } = convertFile(template(kind, 'xlsx')!);
    assert.deepEqual(readAnyDocument(document, { unknownFields: true }).problems, []);
  }
});

test('a file that is there stays: it may be filled in', () => {
  file('filled.csv', '称号,级别\n');
  for (const [lang, told] of [
    ['zh-CN', '已有这个文件'],
    ['zh-TW', '已有這個檔案'],
    ['en', 'is there already'],
  ] as const) {
    const { status, err } = run('template', 'honor-roll', '-o', 'filled.csv', '--lang', lang);
    assert.equal(status, 2);
    assert.match(err, new RegExp(told));
  }
  assert.equal(read('filled.csv'), '称号,级别\n');
});

test('sheets of all templates in one workbook make a district', () => {
  const met = new Map<string, number>();
  const sheets = forms.flatMap(({ kind }) => {
    const read = readXlsx(template(kind, 'xlsx')!);
    assert.ok('sheets' in read);
    return read.sheets.map((each) => {
      const count = (met.get(each.name) ?? 0) + 1;
      met.set(each.name, count);
      return count > 1 ? { ...each, name: `${each.name} (${count})` } : each;
    });
  });
  const { document, problems } = convertSheets(sheets);
  assert.deepEqual(problems, []);
  assert.deepEqual(
    Object.keys(document!['documents'] as object),
    forms.map(({ kind }) => kind),
  );
  assert.equal(document!['title'], '组织架构（示例）');
  assert.deepEqual(readAnyDocument(document, { unknownFields: true }).problems, []);
});

test('wrong use', () => {
  const kinds = forms.map(({ kind }) => kind);
  assert.ok(run('--help').out.includes(`种类：${kinds.join('、')}。`));
  assert.ok(run('--help', '--lang', 'en').out.includes(`KIND: ${kinds.join(', ')}.`));
  assert.equal(run('template', 'district', '-o', 'x.xlsx').status, 2);
  assert.equal(run('template', 'ballot').status, 2);
  assert.equal(run('template').status, 2);
  for (const out of ['x.docx', 'x.xls', 'noext']) {
    const { status, err } = run('template', 'ballot', '-o', out);
    assert.equal(status, 2);
    assert.match(err, /文件名用\.xlsx或\.csv/);
  }
});
