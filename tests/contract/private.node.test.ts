import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describe, orgTree, readDocument } from '../../src/contract/index.js';
import { frozen, org, unit } from './samples.js';

const read = (document: object) => readDocument(frozen(document), orgTree);
const unitsOf = (document: object) => read(document).document?.units ?? [];

test('a private number in a free text is hidden from every element and told with its place', () => {
  const document = org({
    note: '负责人电话13812345678',
    units: [unit({ name: '党委13812345678', note: { 'zh-CN': '手机 138 1234 5678', en: 'none' } })],
    people: [{ id: 'p', name: '王芳', skills: ['党建', '证号110101209901010017'] }],
  });
  const { document: shown, problems } = read(document);
  assert.deepEqual(
    problems.map(({ pointer, code, severity, params }) => [
      pointer,
      code,
      severity,
      params['field'],
      params['kinds'],
    ]),
    [
      ['/note', 'private-number', 'warning', 'note', 'mobile'],
      ['/units/0/name', 'private-number', 'warning', 'name', 'mobile'],
      ['/units/0/note/zh-CN', 'private-number', 'warning', 'note', 'mobile'],
      ['/people/0/skills/1', 'private-number', 'warning', 'skills', 'identity'],
    ],
  );
  assert.equal(shown?.note, '负责人电话138****5678');
  assert.equal(shown?.units?.[0]?.name, '党委138****5678');
  assert.deepEqual(shown?.units?.[0]?.note, { 'zh-CN': '手机 138 **** 5678', en: 'none' });
  assert.deepEqual(shown?.people?.[0]?.skills, ['党建', `证号${'*'.repeat(18)}`]);
  assert.doesNotMatch(JSON.stringify(problems), /\d{8}/, 'a problem never repeats the number');
  for (const problem of problems)
    for (const locale of ['zh-CN', 'zh-TW', 'en'] as const)
      assert.doesNotMatch(describe(problem, locale).message, /\d{4}/);
});

test('its field is told, also one whose name could be a language', () => {
  const photo = { src: 'a.jpg', width: 1, height: 1, alt: { 'zh-CN': '电话13812345678' } };
  const { problems } = read(
    org({ people: [{ id: 'p', name: '王芳', photo }], review: { by: '王芳13812345678', at: '2018' } }),
  );
  assert.deepEqual(
    problems.map(({ pointer, params }) => [pointer, params['field']]),
    [
      ['/review/by', 'by'],
      ['/people/0/photo/alt/zh-CN', 'alt'],
    ],
  );
});

test('what is meant to hold a number is left as it is', () => {
  const given = unit({
    id: '13812345678',
    href: 'tel:13812345678',
    contact: { phone: '13812345678', place: '2号楼' },
  });
  const { problems } = read(org({ units: [given] }));
  assert.deepEqual(problems, []);
  assert.deepEqual(unitsOf(org({ units: [given] })), [given]);
});

test('a document without such numbers is the one that was given', () => {
  const document = frozen(org({ units: [unit({ note: '每月23日，2018年11月5日起，670余人次' })] }));
  assert.equal(readDocument(document, orgTree).document, document);
});

test('places are those of the input though records before were left out', () => {
  const { document, problems } = read(
    org({
      units: [
        { id: 'gone', withdrawn: true },
        unit({
          posts: [
            { id: 'a', title: '' },
            { id: 'b', title: '书记', duties: ['', '电话13812345678'] },
          ],
        }),
      ],
    }),
  );
  assert.deepEqual(document?.units?.[0]?.posts?.[0]?.duties, ['电话138****5678']);
  assert.ok(
    problems.some((each) => each.pointer === '/units/1/posts/1/duties/1' && each.code === 'private-number'),
  );
});

test('cross-checks after it still tell the places of the input', () => {
  const { problems } = read(
    org({
      units: [
        { id: 'gone', withdrawn: true },
        unit({ note: '13812345678' }),
        unit({ id: 'b', parentId: 'c', posts: [{ id: 'x', title: '书记', holder: { person: 'nobody' } }] }),
      ],
    }),
  );
  assert.deepEqual(
    problems.map(({ pointer, code }) => `${code} ${pointer}`),
    ['missing-person /units/2/posts/0/holder/person', 'private-number /units/1/note'],
  );
});

test('100,000 units cost little', (context) => {
  const units = [
    unit(),
    ...Array.from({ length: 100_000 }, (_, i) =>
      unit({
        id: `u${i}`,
        parentId: 'c',
        name: `第${i}楼道党小组`,
        area: '1、2、3号楼',
        note: '每月二十三日',
      }),
    ),
  ];
  const document = org({ units });
  const start = performance.now();
  assert.equal(readDocument(document, orgTree).document, document);
  const spent = performance.now() - start;
  context.diagnostic(`reading 100,000 units: ${spent.toFixed(0)} ms`);
  assert.ok(spent < 20_000);
});

test('a telephone field takes telephone numbers only', () => {
  const phoneOf = (phone: string) => {
    const { document, problems } = read(org({ units: [unit({ contact: { phone } })] }));
    return [document?.units?.[0]?.contact?.phone, problems.map(({ code }) => code)];
  };
  for (const phone of [
    '0574-62630000',
    '62630000转8001',
    '（0574）62630000（办公室）',
    '13812345678',
    '+86 574 6263 0000',
    '0086-574-62630000',
    '0574-62630000、62630001',
    '值班：１２３４５',
    '110',
  ])
    assert.deepEqual(phoneOf(phone), [phone, []]);
  for (const phone of [
    '330281209912310013',
    '身份证330281209912310013',
    '33028120991231001X',
    '330281 20991231 0013',
    '330281991231001',
    '6222020000000000120',
    '社区\n6222 0200 0000 0000 120',
    '社区办公室',
  ])
    assert.deepEqual(phoneOf(phone), [undefined, ['bad-phone']]);
});

test('no problem repeats what may be such a number, wherever it has slipped in', () => {
  const number = '330281209912310013';
  const figure = { value: 1, unit: number };
  const documents = [
    org({ asOf: number }),
    org({ locale: number }),
    org({ roots: number }),
    org({ kind: number }),
    org({ units: [unit({ id: ` ${number}` })] }),
    org({ units: [unit({ id: number, parentId: number })] }),
    org({ units: [unit({ id: number }), unit({ id: number })] }),
    org({ units: [unit(), unit({ id: 'b', parentId: number })] }),
    org({ units: [unit({ type: number })], types: [] }),
    org({ units: [unit({ established: '330281 20991231 0013' })] }),
    org({ units: [unit({ href: `javascript:${number}` })] }),
    org({ units: [unit({ order: number })] }),
    org({ units: [unit({ counts: { [number]: { value: -33028120991231, unit: '人' } } })] }),
    org({ units: [unit({ counts: { members: figure } })] }),
    org({ units: [unit({ posts: [{ id: 'p', title: '书记', holder: { person: number } }] })] }),
    org({ relations: [{ kind: number, from: number, to: number }] }),
    org({ version: Number(number) }),
    { ...org(), [number]: 1 },
  ];
  for (const document of documents) {
    const { problems } = readDocument(document, orgTree, { unknownFields: true });
    assert.ok(problems.length > 0, JSON.stringify(document));
    for (const problem of problems)
      for (const locale of ['zh-CN', 'zh-TW', 'en'] as const) {
        const { message, fix } = describe(problem, locale, orgTree.words);
        assert.doesNotMatch(`${message}${fix}`, /\d{9}|\d{6} \d{8}/, message);
      }
  }
});

test('a unit of figures is a free text too', () => {
  const counts = { members: { value: 1, unit: '人13812345678' } };
  assert.equal(unitsOf(org({ units: [unit({ counts })] }))[0]?.counts?.['members']?.unit, '人138****5678');
});

test('the validator’s first look leaves no spelling out that is found', () => {
  for (const number of [
    '138.1234.5678',
    '（138）1234－5678',
    '138　1234　5678',
    '138\u200b1234\u20605678',
    '138\n1234\n5678',
    '13812 345678',
    'Tel13812345678',
    '110101 991231 001',
    '＋８６１３８１２３４５６７８',
  ]) {
    const { document, problems } = read(org({ units: [unit({ note: `联系${number}` })] }));
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['private-number'],
      number,
    );
    assert.doesNotMatch(JSON.stringify(document?.units), /1234\D?5678|345678|991231/, number);
  }
});
