import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { bench } from './command.js';

const { run, file, read } = bench('fallback');
const demo = (name: string): string => resolve('demo/data', `${name}.json`);

test('each element has a list or table that reads without a script', () => {
  for (const [name, element, wanted] of [
    ['org', 'org-tree', /<li><strong>第一前哨支部<\/strong>[\s\S]*<ul>[\s\S]*书记：/],
    ['leaderboard', 'leaderboard', /<caption>团队<\/caption>[\s\S]*<th scope="row">红马甲保洁队<\/th>/],
    ['honor-roll', 'honor-roll', /<caption>国家级<\/caption>[\s\S]*全国文明单位/],
    ['photo-wall', 'photo-wall', /<figure><img src="[^"]+" width="\d+" height="\d+" alt="[^"]+"/],
    ['ballot-election-declared', 'ballot', /<dt>当选<\/dt><dd>王丽萍/],
  ] as const) {
    const { status, out, err } = run('fallback', demo(name), '--element', element);
    assert.deepEqual([status, err], [0, '']);
    assert.match(out, wanted);
    assert.match(out, /截至20\d\d年/);
    assert.match(out, /示例数据/);
    assert.doesNotMatch(out, /<script|undefined|\[object/);
    const open = out.match(/<(ul|li|table|tr|dl|div|figure|p)\b/g)!.length;
    assert.equal(out.match(/<\/(ul|li|table|tr|dl|div|figure|p)>/g)!.length, open, 'every element is closed');
  }
});

test('a preselection elects nobody', () => {
  const document = JSON.parse(readFileSync(demo('ballot-election-declared'), 'utf8')) as object;
  const changed = { ...document, rule: 'grassroots-preselection-2020', record: undefined, chain: undefined };
  file('preselection.json', JSON.stringify(changed));
  const { out } = run('fallback', 'preselection.json', '--element', 'ballot');
  assert.match(out, /<dt>入选<\/dt><dd>王丽萍/);
  assert.doesNotMatch(out, /当选|选出/);
});

test('out of a district, to a file, in another language', () => {
  const { status, err } = run(
    'fallback',
    demo('district'),
    '--element',
    'qs-honor-roll',
    '-o',
    'h.html',
    '--lang',
    'en',
  );
  assert.deepEqual([status, err], [0, 'h.html is written.\n']);
  assert.match(read('h.html'), /^<div lang="en">[\s\S]*<caption>National<\/caption>/);
});

test('markup in data is text', () => {
  const evil = '<img src=x onerror=alert(1)>"\'&';
  file(
    'evil.json',
    JSON.stringify({
      kind: 'org-tree',
      version: 1,
      title: evil,
      asOf: '2018',
      source: { name: evil, url: 'https://x.example/?"><b>' },
      units: [
        {
          id: 'a',
          name: evil,
          type: evil.replace(/\s/g, ''),
          area: evil,
          posts: [{ id: 'p', title: evil, holder: { name: evil } }],
        },
      ],
    }),
  );
  const { status, out } = run('fallback', 'evil.json', '--element', 'org-tree');
  assert.equal(status, 0);
  assert.doesNotMatch(out, /<img|"><b>/);
  assert.match(out, /&lt;img src=x onerror=alert\(1\)&gt;&quot;&#39;&amp;/);
});

test('what may not be shown, or not for ever, is not written where nobody takes it out', () => {
  const photo = (id: string, more: object) => ({
    id,
    src: `${id}.jpg`,
    width: 1,
    height: 1,
    alt: id,
    ...more,
  });
  const shown = (photos: object[], ...options: string[]): (string | undefined)[] => {
    file('wall.json', JSON.stringify({ kind: 'photo-wall', version: 1, title: '墙', asOf: '2018', photos }));
    const { out } = run('fallback', 'wall.json', '--element', 'photo-wall', ...options);
    return [...out.matchAll(/src="([^"]+)"/g)].map(([, src]) => src);
  };
  assert.deepEqual(
    shown([
      photo('shown', {}),
      photo('ends', { expiresAt: '2999' }),
      photo('until', { consent: { given: true, until: '2999' } }),
      photo('refused', { consent: { given: false } }),
      { id: 'gone', withdrawn: true },
    ]),
    ['shown.jpg'],
  );
  // As the page's own element hides them.
  const kept = [
    photo('plain', {}),
    photo('consented', { consent: { given: true } }),
    photo('reviewed', { review: { by: '王', at: '2018-01-01' } }),
  ];
  assert.deepEqual(shown(kept, '--strict-consent'), ['consented.jpg']);
  assert.deepEqual(shown(kept, '--strict-review'), ['reviewed.jpg']);
  for (const strict of ['--strict-consent', '--strict-review'])
    assert.equal(run('convert', 'wall.json', strict).status, 2);
  file(
    'board.json',
    JSON.stringify({
      kind: 'leaderboard',
      version: 1,
      title: '榜',
      asOf: '2018',
      measures: [{ id: 'h', label: '时长' }],
      entries: [
        { id: 'a', name: '甲', values: { h: 1 } },
        { id: 'b', name: '乙', values: { h: 2 }, optOut: true },
        { id: 'c', name: '丙', type: 'person', group: 'b', values: { h: 3 } },
      ],
    }),
  );
  assert.doesNotMatch(run('fallback', 'board.json', '--element', 'leaderboard').out, /乙/);
});

test('a document with errors gives words and nothing else', () => {
  file(
    'bad.json',
    '{"kind":"org-tree","version":1,"title":"x","asOf":"2018","units":[{"id":"a","parentId":"b","name":"n","type":"t"}]}',
  );
  const { status, out, err } = run('fallback', 'bad.json', '--element', 'org-tree');
  assert.deepEqual([status, out], [1, '']);
  assert.match(err, /找不到上级/);
  const kiosk = run('fallback', 'bad.json', '--element', 'kiosk');
  assert.equal(kiosk.status, 2);
  assert.match(kiosk.err, /可用org-tree、.*ballot。/);
  assert.equal(run('fallback', 'bad.json').status, 2);
});
