import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readAnyDocument } from '../../src/contract/read-any.js';
import { convertFile } from '../../src/tables/read-file.js';
import { convertSheets } from '../../src/tables/convert.js';
import { forms } from '../../src/tables/forms.js';
import { describeTable, tablePlace } from '../../src/tables/words.js';
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

const sheetOf = (name: string, heads: readonly string[]): fc.Arbitrary<Sheet> =>
  fc
    .record({
      chosen: fc.shuffledSubarray([...heads], { minLength: Math.min(2, heads.length) }),
      odd: fc.option(fc.constantFrom('别的', '身份证号', heads[0]!), { freq: 6 }),
      rows: fc.array(fc.tuple(fc.array(cell, { maxLength: 9 }), fc.boolean()), { maxLength: 8 }),
      isPlain: fc.boolean(),
    })
    .map(({ chosen, odd, rows, isPlain }) => {
      const cells: Row[] = rows.map(([each], i) => ({ number: i + 2, cells: each }));
      return {
        name,
        rows: [{ number: 1, cells: odd ? [...chosen, odd] : chosen }, ...cells],
        ...(isPlain && !name ? { isPlain: true as const } : {}),
      };
    });

const workbook = fc.constantFrom(...forms).chain((form) =>
  fc.record({
    form: fc.constant(form),
    keepGoing: fc.boolean(),
    head: fc.array(
      fc.tuple(fc.constantFrom(...form.head.map(({ head }) => head), '标题', '来源', '示例', '别的'), cell),
      { maxLength: 8 },
    ),
    sheets: fc.tuple(
      ...form.lists.map(({ name, columns }) =>
        sheetOf(
          name,
          columns.map(({ head }) => head),
        ),
      ),
    ),
    count: fc.integer({ min: 1, max: form.lists.length }),
  }),
);

test('a workbook becomes a document that passes the check, or words say why not; no row is lost in silence', () => {
  let made = 0;
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
      made++;
      assert.deepEqual(
        readAnyDocument(JSON.parse(JSON.stringify(document)), { unknownFields: true }).problems,
        [],
      );
      assert.ok(keepGoing || problems.every(({ isLeftOut }) => !isLeftOut));
      if (form.kind === 'ballot') return;
      const main = lists[0]!;
      const rows = main.rows
        .slice(1)
        .filter(({ cells }) => cells.some((each) => each !== undefined && String(each).trim() !== ''));
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
  assert.ok(made > 50, `only ${made} came to a document`);
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
