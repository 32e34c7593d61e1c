import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readAnyDocument } from '../../src/contract/read-any.js';
import { convertFile } from '../../src/tables/read-file.js';
import { convertSheets } from '../../src/tables/convert.js';
import { forms } from '../../src/tables/forms.js';
import { describeTable, tablePlace } from '../../src/tables/words.js';
import type { Column } from '../../src/tables/columns.js';
import type { Cell, Row, Sheet } from '../../src/tables/sheet.js';

/** Cells as clerks write them, and worse. */
const cell: fc.Arbitrary<Cell | undefined> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom<Cell | undefined>(
      '甲',
      '乙',
      '丙',
      ' 丁　',
      '甲、乙',
      '是',
      '否',
      '国家级',
      '区级',
      '团队',
      '个人',
      '长期',
      '空缺',
      '—',
      undefined,
      '',
    ),
  },
  fc.constantFrom<Cell>(
    '2018.11.5',
    '2018年11月',
    '2018-02-30',
    '2018.1',
    '一千',
    '1,234',
    '１２',
    '70余项',
    '13812345678',
    '11010519491231002X',
    '合计',
    '（示例）',
    '#8a6f58',
    'javascript:alert(1)',
    'https://a.example/x',
    '__proto__',
    'constructor',
    'a b',
  ),
  fc.oneof(
    fc.integer({ min: -5, max: 50000 }),
    fc.double({ noNaN: true }),
    fc.constantFrom(2018.11, 43409, 20181105),
  ),
  fc.boolean(),
  fc.constantFrom<Cell>(
    { date: '2018-11-05' },
    { date: '2018-11' },
    { wrong: 'formula', text: '' },
    { wrong: 'error', text: '#N/A' },
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);

/** A cell that a column takes, most of the time. */
function cellFor({ as, must, at }: Column): fc.Arbitrary<Cell | undefined> {
  const name = fc.constantFrom<Cell>('甲', '乙', '丙 丁', '戊（己）', '庚, 辛');
  const fitting: Partial<Record<string, fc.Arbitrary<Cell>>> = {
    date: fc.constantFrom<Cell>('2018.11.5', '2018年11月', { date: '2018-11' }, '2018'),
    number: fc.integer({ min: 1, max: 9 }),
    count: fc.integer({ min: 0, max: 90 }),
    yes: fc.constantFrom<Cell>('是', '否', true),
    link: fc.constantFrom<Cell>('https://a.example/x', 'a/b.jpg'),
    figure: fc.constantFrom<Cell>('70余项', '约1,200人'),
    measure: fc.integer({ min: 0, max: 900 }),
    color: fc.constant<Cell>('#8a6f58'),
    phone: fc.constant<Cell>('0574-62700000'),
  };
  const kind = typeof as === 'object' ? as.as : as;
  const words = typeof as === 'object' && as.as === 'choice' ? Object.values(as.choices).flat() : [];
  const own =
    at === 'stage'
      ? fc.constantFrom<Cell>('起草', '初步意见')
      : words.length > 0
        ? fc.constantFrom<Cell>(...words)
        : at === 'level'
          ? fc.constantFrom<Cell>('国家级', '区级')
          : (fitting[kind] ?? name);
  return fc.oneof(
    { weight: 60, arbitrary: own },
    { weight: must ? 0 : 30, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: cell },
  );
}

const sheetOf = (name: string, columns: readonly Column[]): fc.Arbitrary<Sheet> => {
  const must = columns.filter((each) => each.must);
  const others = columns.filter((each) => !each.must && each.at !== 'parentId');
  return fc
    .record({
      more: fc.subarray(others),
      lost: fc.option(fc.constantFrom(...columns), { freq: 15 }),
      odd: fc.option(fc.constantFrom('别的', '身份证号', columns[0]!.head), { freq: 15 }),
    })
    .chain(({ more, lost, odd }) => {
      const chosen = [...must, ...more].filter((each) => each !== lost);
      return fc
        .array(fc.tuple(...chosen.map(cellFor), ...(odd ? [cell] : [])), { maxLength: 5 })
        .map((rows): Sheet => ({
          name,
          rows: [
            { number: 1, cells: [...chosen.map(({ head }) => head), ...(odd ? [odd] : [])] },
            ...rows.map((cells, i): Row => ({ number: i + 2, cells })),
          ],
        }));
    });
};

const itemsOf = (columns: readonly Column[]): fc.Arbitrary<[string, Cell | undefined][]> =>
  fc.tuple(
    ...columns.map((each) =>
      fc.tuple(
        fc.constant(each.head),
        fc.oneof(
          { weight: each.must || each.at === 'matter.motion' ? 600 : 1, arbitrary: cellFor(each) },
          { weight: 60, arbitrary: fc.constant(undefined) },
        ),
      ),
    ),
  );

const sample: Column = { head: '示例', at: 'sample', as: 'yes', about: '' };
const workbook = fc.constantFrom(...forms).chain((form) =>
  fc.record({
    form: fc.constant(form),
    keepGoing: fc.boolean(),
    head: itemsOf([...form.head, sample]),
    sheets: fc.tuple(...form.lists.map(({ name, columns }) => sheetOf(name, columns))),
    // A vote on a motion has no candidates.
    count: fc.integer({ min: form.kind === 'ballot' ? 0 : 1, max: form.lists.length }),
  }),
);

test('a workbook becomes a document that passes the check, or words say why not; no row is lost in silence', () => {
  const made = new Map<string, number>();
  fc.assert(
    fc.property(workbook, ({ form, keepGoing, head, sheets, count }) => {
      const items: Sheet = {
        name: '基本信息',
        rows: [
          { number: 1, cells: ['项目', '内容'] },
          ...head.map(([item, value], i) => ({ number: i + 2, cells: [item, value] })),
        ],
      };
      const lists = sheets.slice(0, count);
      const { document, problems } = convertSheets([items, ...lists], {
        kind: form.kind,
        title: '题',
        asOf: '2018-11-05',
        keepGoing,
      });
      for (const each of problems)
        for (const locale of ['zh-CN', 'zh-TW', 'en'] as const) {
          const { message, fix } = describeTable(each, locale);
          const said = tablePlace(each, locale) + message + fix;
          assert.ok(message !== '' && fix !== '', each.code);
          assert.doesNotMatch(said, /undefined|\[object|13812345678|11010519491231002/);
        }
      if (document === null) {
        assert.ok(
          problems.some(({ severity }) => severity === 'error'),
          'it fails with words',
        );
        return;
      }
      made.set(form.kind, (made.get(form.kind) ?? 0) + 1);
      assert.deepEqual(
        readAnyDocument(JSON.parse(JSON.stringify(document)), { unknownFields: true }).problems,
        [],
      );
      assert.ok(keepGoing || problems.every(({ isLeftOut }) => !isLeftOut));
      if (form.kind === 'ballot') return;
      const main = lists[0]!;
      const rows = main.rows
        .slice(1)
        .filter(({ cells }) =>
          cells.some((each) => each !== undefined && (typeof each !== 'string' || each.trim() !== '')),
        );
      const told = new Set(
        problems.filter(({ sheet, isLeftOut }) => isLeftOut && sheet === main.name).map(({ row }) => row),
      );
      const records = (document[form.lists[0]!.at] as unknown[]).length;
      assert.ok(
        records + told.size >= rows.length - 1,
        `${records} of ${rows.length} rows, ${told.size} told`,
      );
    }),
    { numRuns: 1500 },
  );
  for (const { kind } of forms)
    assert.ok((made.get(kind) ?? 0) > 10, `${kind}: only ${made.get(kind)} came to a document`);
});

test('rows as any reader of spreadsheets gives them', () => {
  const rows = [
    ['称号', '级别', '日期'],
    ['先进', '省级', new Date('2018-11-05')],
    [null, null, null],
    ['示范', '宇宙级', 43409],
  ];
  const options = { kind: 'honor-roll', title: '荣誉', asOf: '2018' };
  const { problems } = convertSheets([{ name: '荣誉', rows }], options);
  assert.deepEqual(
    problems.map(({ sheet, row, column, code }) => [sheet, row, column, code]),
    [['荣誉', 4, 1, 'unknown-level']],
  );
  const { document } = convertSheets([{ rows: rows.slice(0, 2) }], options);
  assert.deepEqual((document!['honors'] as { date: string }[])[0]!.date, '2018-11-05');
});

test('any bytes give words or a document, and never throw', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 200 }),
      fc.constantFrom('', 'PK\u0003\u0004', '称号,级别\n', '[{"name":"', '\ufeff'),
      fc.constantFrom('honor-roll', 'ballot', undefined),
      (bytes, start, kind) => {
        const { document, problems } = convertFile(Buffer.concat([Buffer.from(start), bytes]), {
          kind,
          title: '题',
          asOf: '2018',
        });
        assert.ok(document !== null || problems.length > 0);
      },
    ),
    { numRuns: 1500 },
  );
});
