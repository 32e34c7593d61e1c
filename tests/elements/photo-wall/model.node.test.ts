import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isKeptBack } from '../../../src/contract/checks/photo-wall.kept.js';
import { readDocument } from '../../../src/contract/index.js';
import { photoWallReader as photoWall } from '../../../src/contract/generated/photo-wall/reader.js';
import type { Photo, PhotoWallDocument } from '../../../src/contract/generated/photo-wall/types.js';
import { facets, fits, hasWords, isOpen } from '../../../src/elements/photo-wall/model/filter.js';
import { buildModel, byMonth, bySection, railOf } from '../../../src/elements/photo-wall/model/model.js';
import { hiddenFor, isPast, type Rules } from '../../../src/elements/photo-wall/model/shown.js';
import { growth, linear } from '../../fixtures/growth.js';
import { bigWall, photo, wall } from './photos.js';

const rules: Rules = { today: '2018-11-05', strictConsent: false, strictReview: false };
const ids = (photos: readonly Photo[]): string[] => photos.map(({ id }) => id);
const shown = (
  photos: readonly Photo[],
  more: Partial<Rules> = {},
  document: Partial<PhotoWallDocument> = {},
) => ids(buildModel(wall({ photos, ...document }), { ...rules, ...more }).photos);

test('consent refused or run out, expiry and a minor without a guardian hide a photo always', () => {
  const why = (more: Partial<Photo>, own: Partial<Rules> = {}) =>
    hiddenFor(photo('a', more), { ...rules, ...own });
  assert.equal(why({}), null);
  assert.equal(why({ consent: { given: false } }), 'refused');
  assert.equal(why({ consent: { given: true, until: '2018-11-04' } }), 'refused');
  assert.equal(why({ consent: { given: true, until: '2018-11-05' } }), null);
  assert.equal(why({ minor: true }), 'minor');
  assert.equal(why({ minor: true, consent: { given: true } }), 'minor');
  assert.equal(why({ minor: true, consent: { given: true, guardian: false } }), 'minor');
  assert.equal(why({ minor: true, consent: { given: false, guardian: true } }), 'refused');
  assert.ok(isKeptBack(photo('a', { minor: true, consent: { given: false, guardian: true } })));
  assert.equal(why({ minor: true, consent: { given: true, guardian: true } }), null);
  assert.equal(why({ expiresAt: '2018-11-04' }), 'expired');
  assert.equal(why({ expiresAt: '2018-11-05' }), null);
  assert.equal(why({ expiresAt: '2018-11' }), null);
  assert.equal(why({ expiresAt: '2018-10' }), 'expired');
  assert.equal(why({ expiresAt: '2018' }, { today: '2019-01-01' }), 'expired');
  assert.equal(why({}, { strictConsent: true }), 'no-consent');
  assert.equal(why({ consent: { given: true } }, { strictConsent: true, strictReview: true }), 'no-review');
});

test('what may not be shown is found by nobody, is counted by its reason, and leaves the wall’s consent as it is', () => {
  const given = { consent: { given: true } };
  const refused = photo('b', { consent: { given: false } });
  const of = (...photos: Photo[]) =>
    buildModel(wall({ photos, objects: [{ id: 'o', title: '手电筒', photos: ['c'] }] }), rules);
  const model = of(photo('a', given), refused, photo('c'), { ...refused, id: 'd' });
  assert.equal(model.photoOf('a')?.id, 'a');
  assert.equal(model.photoOf('c')?.id, 'c', 'a photo of an object is shown with it');
  assert.equal(model.photoOf('b'), undefined);
  assert.equal(model.objectOf.get('o')?.title, '手电筒');
  assert.deepEqual(model.hidden, { refused: 2 });
  assert.equal(model.isConsented, true);
  assert.equal(of(photo('a', given), photo('e')).isConsented, false);
  assert.equal(of().isConsented, false, 'of no photo nothing is said');
});

test('the strict settings hide what has no consent, or no review of its own or of the document', () => {
  const photos = [
    photo('a'),
    photo('b', { consent: { given: true } }),
    photo('c', { review: { by: '街道', at: '2018-11' } }),
  ];
  assert.deepEqual(shown(photos), ['a', 'b', 'c']);
  assert.deepEqual(shown(photos, { strictConsent: true }), ['b']);
  assert.deepEqual(shown(photos, { strictReview: true }), ['c']);
  assert.deepEqual(shown(photos, { strictReview: true }, { review: { by: '街道', at: '2018' } }), [
    'a',
    'b',
    'c',
  ]);
  const model = buildModel(wall({ photos, objects: [{ id: 'o', title: '手电筒' }] }), {
    ...rules,
    strictReview: true,
  });
  assert.equal(model.objectOf.size, 0);
  assert.deepEqual(model.hidden, { 'no-review': 3 });
  const reviewed = buildModel(wall({ photos: [photos[2]!], objects: [{ id: 'o', title: '手电筒' }] }), {
    ...rules,
    strictReview: true,
  });
  assert.deepEqual(reviewed.hidden, { 'no-review': 1 }, 'an object alone');
});

test('photos of an object stay off the wall, also where the object is hidden', () => {
  const review = { by: '街道', at: '2018-11' };
  const model = buildModel(
    wall({
      photos: [photo('a', { review }), photo('b', { review })],
      objects: [{ id: 'o', title: '手电筒', photos: ['b'] }],
    }),
    { ...rules, strictReview: true },
  );
  assert.equal(model.objectOf.size, 0);
  assert.deepEqual(ids(model.photos), ['a']);
});

test('a day without a clock hides nothing by date', () => {
  assert.equal(isPast('2000', ''), false);
});

test('a withdrawn photo is gone after reading, also an older row of the same id', () => {
  const input = wall({
    photos: [photo('a'), { id: 'a', withdrawn: true } as unknown as Photo, photo('b')],
  });
  const { document, problems } = readDocument(input, photoWall);
  assert.deepEqual(problems, []);
  assert.deepEqual(ids(document!.photos!), ['b']);
});

test('broken consent, expiry or minor leave the photo out; a broken title only itself', () => {
  const broken = (more: object) =>
    readDocument(wall({ photos: [photo('a'), { ...photo('b'), ...more }] }), photoWall);
  for (const more of [
    { consent: 'yes' },
    { consent: { given: 'ja' } },
    { expiresAt: 'soon' },
    { minor: 'no' },
  ]) {
    const { document, problems } = broken(more);
    assert.deepEqual(ids(document!.photos!), ['a'], JSON.stringify(more));
    assert.equal(problems[0]!.severity, 'warning');
  }
  assert.deepEqual(ids(broken({ title: 7 }).document!.photos!), ['a', 'b']);
});

test('what the cross-checks find', () => {
  const found = (more: Partial<PhotoWallDocument>): string[] =>
    readDocument(wall(more), photoWall).problems.map(
      ({ pointer, code, severity }) => `${severity} ${pointer} ${code}`,
    );
  const { alt: _alt, ...silent } = photo('a', { title: '周末清扫' });
  assert.deepEqual(found({ photos: [silent] }), ['warning /photos/0/alt missing-alt']);
  const [problem] = readDocument(wall({ photos: [silent] }), photoWall).problems;
  assert.deepEqual(problem!.params, { id: 'a', title: '周末清扫' });
  // A photo is named by its title, else by its caption, in the document's language, else in the first there is.
  for (const [more, locale, title] of [
    [{ caption: '清扫' }, undefined, '清扫'],
    [{}, undefined, ''],
    [{ title: { en: 'Sweep', 'zh-CN': '清扫' } }, undefined, '清扫'],
    [{ title: { 'zh-CN': '清扫', en: 'Sweep' } }, 'en', 'Sweep'],
    [{ title: { en: 'Sweep' } }, undefined, 'Sweep'],
  ] as [Partial<Photo>, string | undefined, string][]) {
    const minor = photo('a', { minor: true });
    const { title: _, caption: __, ...bare } = minor;
    const document = wall({ photos: [{ ...bare, ...more }], ...(locale ? { locale } : {}) });
    assert.equal(readDocument(document, photoWall).problems[0]?.params['title'], title);
  }
  assert.deepEqual(found({ photos: [photo('a'), photo('a')] }), ['error /photos/1/id duplicate-id']);
  assert.deepEqual(found({ photos: [photo('a')], objects: [{ id: 'a', title: '杯' }] }), [
    'error /objects/0/id duplicate-id',
  ]);
  assert.deepEqual(found({ photos: [photo('a', { minor: true })] }), [
    'warning /photos/0/consent minor-without-guardian',
  ]);
  assert.deepEqual(found({ photos: [photo('a', { section: 'x' })], sections: [{ id: 's', title: 's' }] }), [
    'warning /photos/0/section unknown-section',
  ]);
  const s = { id: 's', title: 's' };
  assert.deepEqual(found({ photos: [photo('a'), photo('b', { section: 's' })], sections: [s] }), []);
  assert.deepEqual(found({ sections: [s, s] }), ['error /sections/1/id duplicate-id']);
  const known = { id: 'o', title: '杯', case: 'k', photos: ['a'] };
  assert.deepEqual(
    found({
      photos: [photo('a')],
      cases: [{ id: 'k', title: '一' }],
      objects: [known, { ...known, id: 'p' }],
    }),
    [],
  );
  assert.deepEqual(found({ objects: [{ id: 'o', title: '杯', case: 'x', photos: ['p'] }] }), [
    'warning /objects/0/case unknown-case',
    'warning /objects/0/photos/0 no-such-photo',
  ]);
  assert.deepEqual(
    found({ photos: [photo('2018', { section: '2018' })], sections: [{ id: '2018', title: '2018' }] }),
    [],
  );
});

test('newest first, undated last, otherwise as written', () => {
  const photos = [
    photo('a'),
    photo('b', { date: '2017' }),
    photo('c', { date: '2018-10-03' }),
    photo('d', { date: '2018-10' }),
    photo('e', { date: '2017' }),
  ];
  assert.deepEqual(shown(photos), ['c', 'd', 'b', 'e', 'a']);
  const oldestFirst = ['2017', '2018-01', '2018-10-03'].map((date) => photo(date, { date }));
  assert.deepEqual(shown(oldestFirst), ['2018-10-03', '2018-01', '2017']);
});

test('days of one month stand together, and the rail has each month in its place', () => {
  const dates = ['2018-12-31', '2018-12-01', '2018-01', '2018', '2017-12', ''];
  const groups = byMonth(dates.map((date, i) => photo(`p${i}`, date ? { date } : {})));
  assert.deepEqual(
    groups.map(({ id, photos }) => [id, ...ids(photos)]),
    [
      ['2018-12', 'p0', 'p1'],
      ['2018-01', 'p2'],
      ['2018', 'p3'],
      ['2017-12', 'p4'],
      ['', 'p5'],
    ],
  );
  const none = new Array<number>(10).fill(0);
  assert.deepEqual(railOf(groups), [
    { year: '2018', count: 4, months: [1, ...none, 2] },
    { year: '2017', count: 1, months: [0, ...none, 1] },
  ]);
});

test('months, sections and the rail hold every photo once', () => {
  const { photos } = buildModel(bigWall(500), rules);
  const months = byMonth(photos);
  assert.deepEqual(
    months.flatMap((each) => ids(each.photos)),
    ids(photos),
  );
  assert.equal(new Set(months.map(({ id }) => id)).size, months.length);
  const rail = railOf(months);
  assert.deepEqual(
    rail.map(({ year }) => year),
    ['2018', '2017', '2016', '2015', '2014'],
  );
  assert.equal(
    rail.reduce((sum, { count }) => sum + count, 0),
    500,
  );
  assert.equal(
    rail.reduce((sum, { months: own }) => sum + own.reduce((a, b) => a + b, 0), 0),
    500,
  );
  const groups = bySection(
    [photo('a', { section: 's' }), photo('b'), photo('c', { section: 't' }), photo('d', { section: 'x' })],
    [
      { id: 't', title: 't', order: 2 },
      { id: 's', title: 's', order: 1 },
      { id: 'u', title: 'u' },
    ],
  );
  assert.deepEqual(
    groups.map((group) => [group.id, ...ids(group.photos)]),
    [
      ['s', 'a'],
      ['t', 'c'],
      ['', 'b', 'd'],
    ],
  );
});

test('cases keep their order; an object without one stands in the first', () => {
  const { cases } = buildModel(
    wall({
      cases: [
        { id: 'k2', title: '二', order: 2 },
        { id: 'k1', title: '一', order: 1 },
      ],
      objects: [
        { id: 'a', title: 'a', case: 'k2' },
        { id: 'b', title: 'b', order: 2, case: 'k1' },
        { id: 'c', title: 'c', order: 1 },
      ],
    }),
    rules,
  );
  assert.deepEqual(
    cases.map((each) => [each.case?.id, ...each.objects.map(({ id }) => id)]),
    [
      ['k1', 'c', 'b'],
      ['k2', 'a'],
    ],
  );
});

test('in a case and among sections those without an order come last, as written; the document stays as it is', () => {
  const of = (id: string, order?: number) => ({ id, title: id, ...(order === undefined ? {} : { order }) });
  const list = Object.freeze([of('a'), of('b', 2), of('c'), of('d', 1), of('e', 2), of('f')]);
  const sorted = ['d', 'b', 'e', 'a', 'c', 'f'];
  const { cases } = buildModel(wall({ objects: list }), rules);
  assert.deepEqual(
    cases.map((each) => each.objects.map(({ id }) => id)),
    [sorted],
  );
  const filled = list.map(({ id }) => ({ id: `o${id}`, title: id, case: id }));
  assert.deepEqual(
    buildModel(wall({ cases: list, objects: filled }), rules).cases.map((each) => each.case?.id),
    sorted,
  );
  const photos = list.map(({ id }) => photo(`p${id}`, { section: id }));
  assert.deepEqual(
    bySection(photos, list).map(({ id }) => id),
    sorted,
  );
});

test('years to choose from stand newest first, other words by how often they are used', () => {
  const photos = [
    photo('a', { date: '2016', place: '广场', tags: [{ en: 'Sweep' }] }),
    photo('b', { date: '2018', place: '河沿' }),
    photo('c', { date: '2017', place: '河沿', tags: [{ en: 'Sweep', 'zh-TW': '清掃' }] }),
  ];
  const keys = (part: 'year' | 'place' | 'tag') => facets(photos, part).map(({ key }) => key);
  assert.deepEqual(keys('year'), ['2018', '2017', '2016']);
  assert.deepEqual(keys('place'), ['河沿', '广场']);
  assert.deepEqual(keys('tag'), ['Sweep'], 'a word without Chinese goes by the first language it has');
  assert.ok(isOpen({}) && isOpen({ year: undefined }) && !isOpen({ tag: 'Sweep' }));
});

test('facets count what the other parts leave', () => {
  const photos = [
    photo('a', { date: '2018-01', place: '河沿', tags: ['夜巡', { 'zh-CN': '清扫', en: 'Sweep' }] }),
    photo('b', { date: '2018', place: '河沿', tags: ['夜巡'] }),
    photo('c', { date: '2017', place: '广场', tags: ['清扫'] }),
  ];
  const keys = (part: 'year' | 'place' | 'tag', filter = {}) =>
    facets(photos, part, filter).map(({ key, count }) => `${key}${count}`);
  assert.deepEqual(keys('year'), ['20182', '20171']);
  assert.deepEqual(keys('tag'), ['夜巡2', '清扫2']);
  assert.deepEqual(keys('tag', { year: '2017' }), ['清扫1']);
  assert.deepEqual(keys('place', { tag: '夜巡', place: '广场' }), ['河沿2', '广场0']);
  assert.deepEqual(
    keys('tag', { tag: '清扫' }),
    ['夜巡2', '清扫2'],
    'the chosen one counts as the others do',
  );
  assert.deepEqual(ids(photos.filter((each) => fits(each, { tag: '清扫', year: '2018' }))), ['a']);
});

test('there is nothing to choose where no photos differ', () => {
  const same = { date: '2018-01', place: '河沿', tags: ['夜巡'] };
  assert.ok(!hasWords([]));
  assert.ok(!hasWords([photo('a', same), photo('b', same), photo('c', {})]));
  assert.ok(hasWords([photo('a', same), photo('b', { ...same, place: '广场' })]));
  assert.ok(hasWords([photo('a', { tags: ['夜巡', '清扫'] })]));
});

test('10,000 photos with a thousand tombstones are read and made ready in a tenth of a second', () => {
  const plain = bigWall(10_000);
  const torn = bigWall(10_000, { tombstones: true });
  const time = (act: () => unknown): number => {
    const times = Array.from({ length: 9 }, () => {
      const start = performance.now();
      act();
      return performance.now() - start;
    });
    return Math.min(...times);
  };
  const quick = time(() => readDocument(plain, photoWall));
  const full = time(() => readDocument(torn, photoWall));
  const model = time(() => buildModel(plain, rules));
  console.log(
    `quick ${quick.toFixed(1)} ms, in full with tombstones ${full.toFixed(1)} ms, model ${model.toFixed(1)} ms`,
  );
  assert.ok(full < 100 && quick < 100 && model < 50);
});

test('the case of an object is found at once, however many there are', () => {
  const often = growth((count) => {
    const all = Array.from({ length: count }, (_, i) => ({ id: `c${i}`, title: '展柜' }));
    const objects = all.map(({ id }, i) => ({ id: `o${i}`, case: id, title: '手电筒' }));
    const model = buildModel(wall({ cases: all, objects }), rules);
    return () => objects.map((each) => model.caseOf(each)!.case);
  });
  assert.ok(often < linear, `${often.toFixed(0)} times the time of a tenth`);
});
