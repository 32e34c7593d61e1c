import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kinds, readDocument } from '../../src/contract/index.js';
import { schemasModule, type LoadedKind, type Schema } from './generator.js';
import { fullBallot, fullMotion } from './sample-ballot.js';
import { fullLeaderboard } from './sample-leaderboard.js';
import { fullPhotoWall } from './sample-photo-wall.js';
import { fullHonorRoll } from './sample-honor-roll.js';
import { frozen, fullDistrict, fullOrg } from './samples.js';

/**
 * Every rule of every schema, found by walking the schema beside a document that holds every field: at each place each
 * keyword is broken in turn, and what is told and left out is compared with what the schema's marks say.
 */
const samples: Readonly<Record<string, () => unknown>> = {
  'org-tree': fullOrg,
  district: fullDistrict,
  'photo-wall': fullPhotoWall,
  'honor-roll': fullHonorRoll,
  leaderboard: fullLeaderboard,
  ballot: fullBallot,
};

/** A document cannot hold every field of a kind when one excludes another: a ballot is of a motion or of candidates. */
const others: Readonly<Record<string, () => unknown>> = { ballot: fullMotion };

/** Kinds without a sample that holds every field yet; their own tests try their rules. This list only shrinks. */
const unsampled: readonly string[] = [];

function sampleOf(kind: string): unknown {
  const sample = samples[kind];
  if (!sample) throw new Error(`a sample of ${kind} with every field belongs into tests/contract/samples.ts`);
  return sample();
}

const { load, deref } = await schemasModule();
const loaded = (await load('src/contract/schemas')).kinds.filter(({ name }) => !unsampled.includes(name));

interface Place {
  readonly path: readonly (string | number)[];
  readonly rule: Schema;
  /** Whether the value, or a record around it, may be left out. */
  readonly droppable: boolean;
  /** Whether a record around it may be left out, were this field left out itself. */
  readonly aroundDroppable: boolean;
}

function* places({ schema }: LoadedKind, sample: unknown): Generator<Place> {
  const left: { at: Place; node: unknown }[] = [
    { at: { path: [], rule: schema, droppable: false, aroundDroppable: false }, node: sample },
  ];
  for (let next = left.pop(); next; next = left.pop()) {
    const { at, node } = next;
    yield at;
    const child = (name: string | number, rule: Schema, may: boolean): void => {
      const inner = (node as Record<string | number, unknown>)[name];
      if (inner === undefined) return;
      const droppable = may || at.droppable;
      left.push({
        at: { path: [...at.path, name], rule: deref(rule, schema), droppable, aroundDroppable: at.droppable },
        node: inner,
      });
    };
    if (typeof node !== 'object' || node === null) continue;
    const { properties, items, additionalProperties, required = [] } = at.rule;
    if (Array.isArray(node) && items) node.forEach((_, i) => child(i, items, items['x-drop'] === true));
    else if (properties)
      for (const [name, rule] of Object.entries(properties))
        child(name, rule, !required.includes(name) && rule['x-essential'] !== true);
    else if (typeof additionalProperties === 'object')
      for (const name of Object.keys(node))
        child(name, additionalProperties, additionalProperties['x-drop'] === true);
  }
}

function changed(sample: unknown, path: readonly (string | number)[], value: unknown): unknown {
  const copy = structuredClone(sample) as Record<string | number, unknown>;
  let node = copy;
  for (const name of path.slice(0, -1)) node = node[name] as Record<string | number, unknown>;
  const last = path[path.length - 1];
  if (last === undefined) return value;
  if (value === undefined) delete node[last];
  else node[last] = value;
  return copy;
}

const pointer = (path: readonly (string | number)[]): string => path.map((each) => `/${each}`).join('');

interface Breach {
  readonly keyword: string;
  readonly code: string;
  readonly value: unknown;
  readonly at: readonly (string | number)[];
  readonly droppable: boolean;
}

function* breaches({ path, rule, droppable }: Place, node: unknown): Generator<Breach> {
  const breach = (keyword: string, code: string, value: unknown): Breach => ({
    keyword,
    code,
    value,
    at: path,
    droppable,
  });
  const types = ([] as unknown[]).concat(rule['type'] ?? []);
  if (types.length > 0) yield breach('type', 'wrong-type', types.includes('boolean') ? 'true' : true);
  if (types.includes('integer')) yield breach('type', 'wrong-type', 1.5);
  if (typeof rule['pattern'] === 'string') yield breach('pattern', String(rule['x-code']), ' \u200b');
  if (Array.isArray(rule['enum'])) yield breach('enum', 'not-allowed', 'nothing of the kind');
  if (rule['minLength'] === 1) yield breach('minLength', 'empty-text', '');
  if (rule['minProperties'] === 1) yield breach('minProperties', 'empty-text', {});
  if (typeof rule['minimum'] === 'number') yield breach('minimum', 'too-small', rule['minimum'] - 1);
  const most = rule['maxLength'];
  if (typeof most === 'number') {
    const usual = '字'.repeat(most + 1);
    const value =
      rule['x-code'] === 'unsafe-link'
        ? 'x'.repeat(most + 1)
        : rule['x-code'] === 'bad-phone'
          ? `110${usual.slice(3)}`
          : usual;
    yield { ...breach('maxLength', 'too-long', value), droppable: true };
  }
  if (rule['propertyNames']) yield breach('propertyNames', 'bad-language', { zh_CN: '甲' });
  for (const name of rule.required ?? []) {
    if (typeof node !== 'object' || node === null || !(name in node)) continue;
    yield { keyword: 'required', code: 'missing-field', value: undefined, at: [...path, name], droppable };
  }
}

for (const kind of loaded) {
  const other = others[kind.name];
  const samplesOfKind = [() => sampleOf(kind.name), ...(other ? [other] : [])];
  test(`${kind.name}: the sample holds every field`, () => {
    for (const sample of samplesOfKind)
      assert.deepEqual(
        readDocument(frozen(sample()), kinds[kind.name]!, { unknownFields: true }).problems,
        [],
      );
    const all = samplesOfKind.flatMap((sample) => [...places(kind, sample())]);
    const seen = new Set(all.map(({ rule }) => rule['description']));
    for (const holder of [kind.schema, ...Object.values(kind.schema.$defs ?? {})])
      for (const [name, rule] of Object.entries(holder.properties ?? {}))
        if (rule['description'])
          assert.ok(seen.has(rule['description']), `${name}: ${JSON.stringify(rule['description'])}`);
  });

  test(`${kind.name}: each rule, broken, is told at its place with its code`, (t) => {
    let count = 0;
    for (const sample of samplesOfKind)
      for (const place of places(kind, sample())) {
        if (place.path.length === 0 || ['kind', 'version'].includes(String(place.path[0]))) continue;
        const node = place.path.reduce<unknown>(
          (at, name) => (at as Record<string | number, unknown>)[name],
          sample(),
        );
        for (const { keyword, code, value, at, droppable } of breaches(place, node)) {
          const what = `${pointer(at)} ${keyword}`;
          const { document, problems } = readDocument(
            frozen(changed(sample(), at, value)),
            kinds[kind.name]!,
          );
          const expected = keyword === 'propertyNames' ? `${pointer(at)}/zh_CN` : pointer(at);
          const found = problems.find((each) => each.pointer === expected && each.code === code);
          assert.ok(found, `${what}: ${JSON.stringify(problems)}`);
          assert.equal(found.severity, droppable ? 'warning' : 'error', what);
          const followed = problems.some((each) => each.severity === 'error');
          if (droppable && !followed) {
            const kept = at.reduce<unknown>((inner, name) => (inner as never)?.[name], document);
            if (code === 'too-long') assert.equal(kept, value, what);
            else assert.notDeepEqual(kept, value === undefined ? node : value, what);
          } else assert.equal(document, null, what);
          count++;
        }
      }
    assert.ok(count > 20, `${count} rules were broken`);
    t.diagnostic(`${count} breaches`);
  });
}

test('required fields of the document itself', () => {
  for (const kind of loaded)
    for (const name of kind.schema.required ?? []) {
      if (name === 'kind' || name === 'version') continue; // the head's own codes
      const { document, problems } = readDocument(
        changed(sampleOf(kind.name), [name], undefined),
        kinds[kind.name]!,
      );
      assert.equal(document, null);
      assert.equal(problems[0]?.code, 'missing-field');
      assert.equal(problems[0]?.pointer, `/${name}`);
    }
});

test('a holder is a person or a name, or null', () => {
  const input = (holder: unknown) => ({
    ...fullOrg(),
    units: [{ id: 'c', name: 'c', type: 'committee', posts: [{ id: 'x', title: '书记', holder }] }],
  });
  const read = (holder: unknown) => readDocument(input(holder), kinds['org-tree']!);
  assert.deepEqual(read(null).problems, []);
  assert.deepEqual(read({ name: '甲' }).problems, []);
  const { document, problems } = read({ since: '2018' });
  assert.deepEqual(
    problems.map(({ code, pointer: at }) => `${code} ${at}`),
    ['missing-field /units/0/posts/0/holder/name'],
  );
  assert.deepEqual((document as { units: { posts: unknown[] }[] }).units[0]?.posts, [
    { id: 'x', title: '书记' },
  ]);
});

test('every day that exists is a date, and no other', () => {
  const established = (date: string) =>
    readDocument(
      { ...fullOrg(), units: [{ id: 'c', name: 'c', type: 'committee', established: date }] },
      kinds['org-tree']!,
    ).problems.length === 0;
  for (let day = Date.UTC(1996, 0, 1); day < Date.UTC(2005, 0, 1); day += 86_400_000)
    assert.ok(established(new Date(day).toISOString().slice(0, 10)));
  for (const date of [
    '2018-02-29',
    '1900-02-29',
    '2018-04-31',
    '2018-13',
    '2018-00',
    '2018-1',
    '18',
    '2018-11-5',
    '2018-11-05T00:00',
    '0999',
    ' 2018',
    '2018\n',
  ])
    assert.ok(!established(date), date);
  for (const date of ['2000-02-29', '2400-02-29', '2016-07', '2018']) assert.ok(established(date), date);
});

test('links: what may stand in one, and what is refused', () => {
  const problems = (href: string) =>
    readDocument(
      { ...fullOrg(), units: [{ id: 'c', name: 'c', type: 'committee', href }] },
      kinds['org-tree']!,
    ).problems;
  for (const href of [
    'https://a.cn/b c?x=a:b#c',
    'HTTP://a',
    'mailto:a@b.cn',
    'tel:0574',
    'a/b.html',
    './a',
    '../a',
    '/a:b',
    '?a=b:c',
    '#a',
    '党员.html',
    'wwwroot/a.html',
    'https://a.cn/@b',
  ])
    assert.deepEqual(problems(href), [], href);
  for (const href of [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    '\u0001javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'blob:x',
    'file:///c:/x',
    '//evil.example',
    '\\\\evil',
    '/\\evil',
    'https:evil',
    'a:b',
    '',
    ' ',
    '\u2028a',
    'a\u007f',
    'www.site.cn/x',
    'WWW.site.cn',
    'https://gov.cn@evil.example/',
    'https://user:pw@site.cn',
  ])
    assert.deepEqual(
      problems(href).map(({ code, severity }) => `${severity} ${code}`),
      ['warning unsafe-link'],
      JSON.stringify(href),
    );
});
