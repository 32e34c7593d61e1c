import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  buildModel,
  groupings,
  groupsOf,
  isRevoked,
  usefulGroupings,
  usualGrouping,
} from '../../../src/elements/honor-roll/model/model.js';
import { hasPassed, validityOf } from '../../../src/elements/honor-roll/model/validity.js';
import { axisOf, spanOf, yearsOf } from '../../../src/elements/honor-roll/model/years.js';
import { HonorText } from '../../../src/elements/honor-roll/model/text.js';
import { indexOf } from '../../../src/elements/honor-roll/search-index.js';
import type { Honor } from '../../../src/contract/generated/honor-roll/types.js';
import { dates, honorRolls, rollOf } from '../../fixtures/made-up-honors.js';

const day = '2018-11-05';
const state = (honor: Partial<Honor>, today = day) =>
  validityOf({ id: 'a', title: '甲', level: 'county', ...honor }, today, (id) => id === 'b');

test('an end counts to its last day, month or year', () => {
  assert.equal(state({ validUntil: '2018-11-05' }).state, 'valid');
  assert.equal(state({ validUntil: '2018-11-04' }).state, 'expired');
  assert.equal(state({ validUntil: '2018-11' }).state, 'valid');
  assert.equal(state({ validUntil: '2018-10' }).state, 'expired');
  assert.equal(state({ validUntil: '2018' }).state, 'valid');
  assert.equal(state({ validUntil: '2018' }, '2019-01-01').state, 'expired');
});

test('once passed, an end stays passed', () => {
  fc.assert(
    fc.property(dates, dates, dates, (end, a, b) => {
      const [early, late] = [a, b].map((each) => each.padEnd(10, '-01')).sort() as [string, string];
      if (hasPassed(end, early)) assert.ok(hasPassed(end, late));
    }),
  );
});

test('revoked wins over all, a renewal over an end, an end over “permanent”; nothing told claims nothing', () => {
  assert.deepEqual(state({ revoked: { date: '2016', reason: '因' }, permanent: true }), {
    state: 'revoked',
    date: '2016',
    reason: '因',
  });
  assert.deepEqual(state({ validUntil: '2016', renewedBy: 'b' }), {
    state: 'renewed',
    by: 'b',
    until: '2016',
  });
  assert.equal(state({ validUntil: '2020', renewedBy: 'b' }).state, 'valid', 'not before its end');
  assert.equal(state({ renewedBy: 'b' }).state, 'renewed');
  assert.equal(state({ validUntil: '2016', renewedBy: 'gone' }).state, 'expired');
  const itself = { id: 'b', title: '乙', level: 'county', validUntil: '2016', renewedBy: 'b' };
  assert.equal(validityOf(itself, day, () => true).state, 'expired', 'nothing takes its own place');
  assert.deepEqual(state({ permanent: true, validUntil: '2020' }), { state: 'valid', until: '2020' });
  assert.deepEqual(state({ permanent: true }), { state: 'valid', permanent: true });
  assert.deepEqual(state({}), { state: 'valid' });
  const review = state({
    reviews: [
      { date: '2017', result: '后' },
      { date: '2015', result: '先' },
    ],
  });
  assert.equal(review.state === 'valid' && review.review?.result, '后');
  const sameDay = state({ reviews: ['先', '后'].map((result) => ({ date: '2017', result })) });
  assert.equal(sameDay.state === 'valid' && sameDay.review?.result, '后', 'of one day the later row');
});

test('levels by rank: built in, of the document, then those nobody knows', () => {
  const model = buildModel(
    rollOf(
      [{ level: 'x' }, { level: 'own' }, { level: 'county' }, { level: 'national' }, { level: 'half' }],
      {
        levels: [
          { id: 'own', label: '行业级' },
          { id: 'half', label: '副省级', rank: 2.5 },
          { id: 'county', label: '区级' },
          { id: 'county', label: '县级' },
        ],
      },
    ),
    day,
  );
  assert.deepEqual(
    model.levels.map(({ id, step }) => `${id} ${step}`),
    ['national 1', 'half 3', 'county 3', 'own 3', 'x 3'],
  );
  const unranked = ['second', 'third', 'first'];
  const asStated = buildModel(
    rollOf(
      unranked.map((level) => ({ level })),
      { levels: ['first', 'second', 'third'].map((id) => ({ id, label: id })) },
    ),
    day,
  );
  assert.deepEqual(
    asStated.levels.map(({ id }) => id),
    ['first', 'second', 'third'],
    'without ranks as the document has them',
  );
  const words = new HonorText(model, 'zh-CN');
  assert.deepEqual(
    model.levels.map((level) => words.level(level)),
    ['国家级', '副省级', '区级', '行业级', 'x'],
  );
});

test('every grouping holds every honour once; what was revoked is in a last group of its own', () => {
  fc.assert(
    fc.property(honorRolls(), fc.constantFrom(...groupings), (document, by) => {
      const model = buildModel(document, day);
      const groups = groupsOf(model, by);
      assert.deepEqual(
        groups.flatMap(({ items }) => items.map(({ id }) => id)).sort(),
        (document.honors ?? []).map(({ id }) => id).sort(),
      );
      groups.forEach((group, i) => {
        assert.equal(group.kind === 'revoked', group.items.some(isRevoked));
        if (group.kind === 'revoked') assert.equal(i, groups.length - 1);
        assert.ok(group.items.length > 0);
      });
      const told = groups.filter(({ kind }) => kind !== 'revoked').map(({ key }) => key);
      assert.equal(new Set(told).size, told.length);
      if (by === 'year') {
        const years = told.filter(Boolean);
        assert.deepEqual(years, [...years].sort().reverse());
        assert.ok(!told.includes('') || told[told.length - 1] === '');
      }
    }),
  );
});

test('within a group: order, then level, then the newest, then as written', () => {
  const { items } = groupsOf(
    buildModel(
      rollOf([
        { id: 'late', date: '2018-06' },
        { id: 'early', date: '2018-03' },
        { id: 'high', date: '2018-01', level: 'national' },
        { id: 'first', date: '2018-02', order: 1 },
        { id: 'same', date: '2018-03' },
      ]),
      day,
    ),
    'year',
  )[0]!;
  assert.deepEqual(
    items.map(({ id }) => id),
    ['first', 'high', 'late', 'early', 'same'],
  );
});

test('what was revoked comes after all else, whatever its level; of one day they stay as written', () => {
  const date = '2018-03';
  const model = buildModel(
    rollOf([
      { id: 'gone', level: 'national', date, revoked: {} },
      { id: 'a', date },
      { id: 'b', date },
      { id: 'c', date },
      { id: 'none' },
    ]),
    day,
  );
  assert.deepEqual(
    model.items.map(({ id, index }) => [id, index]),
    [
      ['a', 0],
      ['b', 1],
      ['c', 2],
      ['none', 3],
      ['gone', 4],
    ],
  );
  assert.deepEqual([model.listed, model.revoked], [4, 1]);
  assert.deepEqual(
    groupsOf(model, 'year').map(({ key, kind, items }) => [key, kind, items.length]),
    [
      ['2018', 'year', 3],
      ['', 'year', 1],
      ['revoked', 'revoked', 1],
    ],
  );
});

test('persons, and units and teams, each by themselves; either is found with the honour', () => {
  const recipients = [
    { id: 'p', type: 'person' as const, name: '李伟' },
    { id: 'u', type: 'unit' as const, name: '第一前哨支部' },
    { type: 'team' as const, name: '夜巡队' },
  ];
  const model = buildModel(rollOf([{ id: 'h', recipients }, { id: 'g' }]), day);
  const item = model.itemOf('h')!;
  const names = (of: readonly { name: unknown }[]) => of.map(({ name }) => name);
  assert.deepEqual(names(item.persons), ['李伟']);
  assert.deepEqual(names(item.bodies), ['第一前哨支部', '夜巡队']);
  for (const id of ['p', 'u']) assert.equal(model.itemOf(id)?.id, 'h');
  assert.equal(model.itemOf('nobody'), undefined);
});

test('the usual grouping is by year where most dates are known; only groupings that say something are offered', () => {
  const of = (...honors: Partial<Honor>[]) => buildModel(rollOf(honors), day);
  const dated = { date: '2018' };
  assert.equal(usualGrouping(of(dated, {})), 'level');
  assert.equal(usualGrouping(of(dated, dated, {})), 'year');
  assert.deepEqual(usefulGroupings(of(dated)), ['year', 'level']);
  assert.deepEqual(usefulGroupings(of(dated, { issuer: '省委' })), ['year', 'level', 'issuer']);
});

test('the count is of what is listed and stands, the total as given', () => {
  const model = buildModel(
    rollOf([{}, { revoked: {} }, {}], { total: { value: 70, qualifier: 'over', unit: '项' } }),
    day,
  );
  const words = new HonorText(model, 'zh-CN');
  assert.equal(words.total, '70余项');
  assert.equal(words.listed, '已列出2项，其余名称待录入。');
  assert.equal(model.levels[0]?.count, 2);
  assert.equal(new HonorText(buildModel(rollOf([{}]), day), 'zh-CN').total, '');
});

test('that others are not listed is said only where the total tells of more', () => {
  const hasMore = (listed: number, value: number, qualifier?: 'over'): boolean => {
    const total = { value, unit: '项', ...(qualifier ? { qualifier } : {}) };
    const model = buildModel(
      rollOf(
        Array.from({ length: listed }, () => ({})),
        { total },
      ),
      day,
    );
    return new HonorText(model, 'zh-CN').hasMore;
  };
  assert.deepEqual([hasMore(7, 8), hasMore(8, 8), hasMore(9, 8)], [true, false, false]);
  assert.deepEqual(
    [hasMore(7, 8, 'over'), hasMore(8, 8, 'over'), hasMore(9, 8, 'over')],
    [true, true, false],
  );
});

test('two levels of one rank stand one after the other, each once', () => {
  const all = ['district', 'county', 'district', 'county', 'national'];
  const model = buildModel(
    rollOf(
      all.map((level, i) => ({ level, date: `201${i}` })),
      { levels: [{ id: 'district', label: '区级', rank: 4 }] },
    ),
    day,
  );
  assert.deepEqual(
    model.items.map(({ level }) => level.id),
    ['national', 'district', 'district', 'county', 'county'],
  );
  assert.deepEqual(
    groupsOf(model, 'level').map(({ key }) => key),
    model.levels.map(({ id }) => id),
  );
});

test('what was revoked is not said to have run out, or to have no end', () => {
  const said = (honor: Partial<Honor>, locale: 'zh-CN' | 'en' = 'zh-CN'): string => {
    const model = buildModel(rollOf([{ ...honor, revoked: { date: '2016-05' } }]), day);
    return new HonorText(model, locale).validity(model.items[0]!);
  };
  assert.equal(said({ validUntil: '2028-12' }), '至2028年12月');
  assert.doesNotMatch(said({ validUntil: '2028-12' }, 'en'), /Expired/);
  assert.equal(said({ permanent: true }), '');
});

test('a person is found with where the person belongs', () => {
  const recipients = [
    { type: 'person' as const, name: '张三', from: '第三前哨支部' },
    { type: 'person' as const, name: '李四' },
  ];
  const words = new HonorText(buildModel(rollOf([{ title: '甲', recipients }]), day), 'zh-CN');
  assert.deepEqual(
    indexOf(words)
      .filter(({ where }) => where !== undefined)
      .map(({ text, where }) => [text, where]),
    [
      ['张三', '甲（第三前哨支部）'],
      ['李四', '甲'],
    ],
  );
});

test('the timeline: every honour once, years from the first, what has no date at the end, spans within the axis', () => {
  fc.assert(
    fc.property(honorRolls(), (document) => {
      const model = buildModel(document, day);
      const years = yearsOf(model);
      assert.equal(
        years.reduce((sum, { items }) => sum + items.length, 0),
        model.items.length,
      );
      const told = years.map(({ year }) => year);
      assert.deepEqual(
        told,
        [...told].sort((a, b) => (a || '9999').localeCompare(b || '9999')),
      );
      const axis = axisOf(model, day);
      assert.equal(
        axis === null,
        (document.honors ?? []).every(({ date }) => date === undefined),
      );
      if (!axis) return;
      for (const item of model.items) {
        const span = spanOf(item, axis);
        if (span) assert.ok(span.start >= 0 && span.start <= span.end && span.end <= 1, JSON.stringify(span));
      }
    }),
  );
});

test('a year tells how many before it are empty, and has its honours by date', () => {
  const model = buildModel(
    rollOf([
      { id: 'late', date: '2015-06' },
      { id: 'none' },
      { id: 'early', date: '2015-03' },
      { id: 'first', date: '2012' },
      { id: 'same', date: '2015-06', level: 'national' },
    ]),
    day,
  );
  assert.deepEqual(
    yearsOf(model).map(({ year, gap, items }) => [year, gap, ...items.map(({ id }) => id)]),
    [
      ['2012', 0, 'first'],
      ['2015', 2, 'early', 'same', 'late'],
      ['', 0, 'none'],
    ],
  );
});

test('the axis goes to the end of this year, or to an end that is near; spans begin and end with their dates', () => {
  const axis = (...honors: Partial<Honor>[]) => axisOf(buildModel(rollOf(honors), day), day);
  const date = '2015';
  assert.deepEqual(axis({ date }), { from: 2015, to: 2019 });
  assert.deepEqual(axis({ date, validUntil: '2018' }, { date: '2016' }), { from: 2015, to: 2019 });
  assert.deepEqual(axis({ date, validUntil: '2021' }), { from: 2015, to: 2022 });
  assert.deepEqual(axis({ date, validUntil: '2023-12-31' }), { from: 2015, to: 2024 });
  assert.deepEqual(
    axis({ date, validUntil: '2024-01' }),
    { from: 2015, to: 2019 },
    'it would press all others',
  );
  assert.deepEqual(axis({ date: '2030' }), { from: 2030, to: 2031 });
  const span = (honor: Partial<Honor>) =>
    spanOf(buildModel(rollOf([honor, { id: 'b' }]), day).itemOf('h0')!, { from: 2015, to: 2019 });
  assert.deepEqual(span({ date: '2016' }), { start: 0.25, end: 1, open: true });
  assert.deepEqual(span({ date: '2016-07', validUntil: '2017' }), { start: 0.375, end: 0.75, open: false });
  assert.deepEqual(span({ date, validUntil: '2016-06' }), { start: 0, end: 0.375, open: false });
  assert.deepEqual(span({ date, validUntil: '2018', revoked: { date: '2016' } }), {
    start: 0,
    end: 0.25,
    open: false,
  });
  assert.deepEqual(span({ date, validUntil: '2018', revoked: {} }), { start: 0, end: 0.75, open: false });
  assert.deepEqual(span({ date, revoked: {} }), { start: 0, end: 0, open: true });
  assert.deepEqual(span({ date, renewedBy: 'b' }), { start: 0, end: 0, open: true });
  assert.equal(span({}), null);
});

test('one issuer is one group, though not every row says it in every language', () => {
  const issuers = [
    '省委',
    { 'zh-CN': '省委', en: 'Provincial Committee' },
    { en: 'Committee', 'zh-CN': '省委' },
  ];
  const model = buildModel(rollOf(issuers.map((issuer, i) => ({ id: `h${i}`, issuer }))), day);
  const text = new HonorText(model, 'en');
  assert.deepEqual(
    groupsOf(model, 'issuer').map((group) => [text.group(group), group.items.length]),
    [['Provincial Committee', 3]],
  );
});

test('issuers of one name in another language stay apart', () => {
  const issuers = [{ en: 'Office', ja: '甲' }, { en: 'Office', ja: '乙' }, '甲'];
  const roll = { ...rollOf(issuers.map((issuer, i) => ({ id: `h${i}`, issuer }))), locale: 'ja' };
  assert.deepEqual(
    groupsOf(buildModel(roll, day), 'issuer').map((group) => group.items.length),
    [2, 1],
  );
});
