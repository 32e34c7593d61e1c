import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { describe as inWords, readDocument } from '../../src/contract/index.js';
import { honorRoll } from '../../src/contract/generated/honor-roll/kind.js';
import type { Honor } from '../../src/contract/generated/honor-roll/types.js';
import { builtInLevels } from '../../src/contract/checks/honor-roll.js';
import { growth, linear } from '../fixtures/growth.js';
import { honorRolls, rollOf } from '../fixtures/made-up-honors.js';
import { frozen } from './samples.js';

const told = (honors: readonly Partial<Honor>[], more = {}): string[] =>
  readDocument(frozen(rollOf(honors, more)), honorRoll).problems.map(
    ({ code, pointer, severity }) => `${severity} ${code} ${pointer}`,
  );

test('a level is data: the six built in and those of the document are known, others are told once and kept', () => {
  assert.deepEqual(
    builtInLevels,
    ['national', 'provincial', 'municipal', 'county', 'subdistrict', 'community'],
    'from the highest down',
  );
  assert.deepEqual(told(builtInLevels.map((level) => ({ level }))), []);
  const own = { id: 'own', label: '行业级' };
  assert.deepEqual(told([{ level: 'own' }], { levels: [own] }), []);
  assert.deepEqual(told([{ level: 'own' }], { levels: [own, own] }), [
    'warning duplicate-level /levels/1/id',
  ]);
  const { document, problems } = readDocument(
    frozen(rollOf([{ level: '国家级' }, { level: '国家级' }, { title: '全国文明单位' }])),
    honorRoll,
  );
  assert.deepEqual(
    problems.map(({ code, pointer }) => `${code} ${pointer}`),
    ['unknown-level /honors/0/level'],
  );
  assert.deepEqual(
    document?.honors?.map(({ level }) => level),
    ['国家级', '国家级', 'municipal'],
    'nothing is guessed from a name',
  );
});

test('what is advised for an unknown level is known, also where every row has its own', () => {
  const rows = (count: number) =>
    Array.from({ length: count }, (_, i) => ({ id: `h${i}`, level: `全国文明单位${i}` }));
  const { problems } = readDocument(rollOf(rows(2)), honorRoll);
  assert.deepEqual(
    problems.map(({ params }) => params['known']),
    [builtInLevels.join(' '), builtInLevels.join(' ')],
  );
  const levels = builtInLevels.map((id) => ({ id, label: id, rank: 1 }));
  const relabelled = readDocument({ ...rollOf(rows(1)), levels }, honorRoll);
  assert.equal(relabelled.problems[0]?.params['known'], builtInLevels.join(' '));
  const often = growth((count) => {
    const document = rollOf(rows(count));
    return () => readDocument(document, honorRoll);
  });
  assert.ok(often < linear, `${often.toFixed(0)} times the time of a tenth`);
});

test('ids of honours and recipients share one namespace', () => {
  assert.deepEqual(told([{ id: 'a' }, { id: 'a' }]), ['error duplicate-id /honors/1/id']);
  assert.deepEqual(told([{ id: 'a', recipients: [{ id: 'a', type: 'person', name: '李伟' }] }]), [
    'error duplicate-id /honors/0/recipients/0/id',
  ]);
  // Who has no id has none twice.
  const recipients: Honor['recipients'] = [
    { type: 'person', name: '李伟' },
    { type: 'person', name: '王芳' },
  ];
  assert.deepEqual(told([{ id: 'a', recipients }]), []);
  assert.deepEqual(told([{ id: 'a', recipients }, { id: 'a' }]), ['error duplicate-id /honors/1/id']);
});

test('renewals lead to an honour that is there and do not go round', () => {
  assert.deepEqual(told([{ renewedBy: 'h1' }, {}]), []);
  assert.deepEqual(told([{ renewedBy: 'x' }]), ['warning missing-renewal /honors/0/renewedBy']);
  assert.deepEqual(told([{ renewedBy: 'h0' }]), ['warning renewal-cycle /honors/0/renewedBy']);
  assert.deepEqual(told([{ renewedBy: 'h1' }, { renewedBy: 'h2' }, { renewedBy: 'h0' }]), [
    'warning renewal-cycle /honors/2/renewedBy',
  ]);
  assert.deepEqual(told([{ renewedBy: 'h2' }, { renewedBy: 'h2' }, {}]), [], 'two may be followed by one');
});

test('dates that contradict each other are told, a year and a month in it do not', () => {
  assert.deepEqual(told([{ date: '2018', validUntil: '2018-03' }]), []);
  assert.deepEqual(told([{ date: '2018-06', validUntil: '2018-03' }]), [
    'warning ends-early /honors/0/validUntil',
  ]);
  assert.deepEqual(told([{ date: '2018', revoked: { date: '2017-12-31' } }]), [
    'warning revoked-early /honors/0/revoked/date',
  ]);
  assert.deepEqual(told([{ date: '2018', reviews: [{ date: '2017', result: '合格' }] }]), [
    'warning reviewed-early /honors/0/reviews/0/date',
  ]);
  assert.deepEqual(told([{ permanent: true, validUntil: '2020' }]), [
    'warning permanent-ends /honors/0/permanent',
  ]);
});

test('the total is as given: less than what stands is told, more never is', () => {
  const total = (value: number, qualifier?: string) => ({
    total: { value, unit: '项', ...(qualifier ? { qualifier } : {}) },
  });
  assert.deepEqual(told([{}, {}], total(1)), ['warning total-less /total']);
  assert.deepEqual(told([{}, {}], total(1, 'over')), []);
  assert.deepEqual(told([{}, {}], total(1, 'about')), []);
  assert.deepEqual(told([{}, { revoked: {} }], total(1)), [], 'what was revoked counts no more');
  assert.deepEqual(told([{}], total(70, 'over')), []);
});

test('what was withdrawn is gone: an honour, and one person of a roll', () => {
  const { document, problems } = readDocument(
    frozen({
      ...rollOf([
        {
          id: 'a',
          recipients: [
            { id: 'p', type: 'person', name: '李伟' },
            { type: 'person', name: '王芳' },
          ],
        },
        { id: 'b' },
      ]),
      honors: [
        {
          id: 'a',
          title: '甲',
          level: 'county',
          recipients: [
            { id: 'p', withdrawn: true },
            { type: 'person', name: '王芳' },
          ],
        },
        { id: 'b', title: '乙', level: 'county' },
        { id: 'b', withdrawn: true },
      ],
    }),
    honorRoll,
  );
  assert.deepEqual(problems, []);
  assert.deepEqual(
    document?.honors?.map(({ id }) => id),
    ['a'],
  );
  assert.deepEqual(
    document?.honors?.[0]?.recipients?.map(({ name }) => name),
    ['王芳'],
  );
});

test('any right document is read, is not changed, and each problem has words in three languages', () => {
  fc.assert(
    fc.property(honorRolls(), (document) => {
      const { document: read, problems } = readDocument(frozen(document), honorRoll);
      assert.ok(read, JSON.stringify(problems));
      for (const problem of problems)
        for (const locale of ['zh-CN', 'zh-TW', 'en'] as const) {
          const { message, fix } = inWords(problem, locale, honorRoll.words);
          assert.ok(message.length > 4 && fix.length > 2, problem.code);
          assert.doesNotMatch(message, /undefined/);
        }
    }),
  );
});
