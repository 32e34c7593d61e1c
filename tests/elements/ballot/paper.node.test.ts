/** Papers of short and of long lists: nothing runs into the foot or over the edge of a sheet. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BallotDocument } from '../../../src/contract/index.js';
import { BallotText } from '../../../src/elements/ballot/model/text.js';
import { ballotPages } from '../../../src/elements/ballot/paper/ballots.js';
import { countPages } from '../../../src/elements/ballot/paper/count-sheet.js';
import { recordPages, resultPages } from '../../../src/elements/ballot/paper/notice-sheet.js';
import { rules } from '../../../src/rules/presets.js';
import type { DisplayList, Group, TextMark } from '../../../src/paper/marks.js';
import { page } from '../../../src/paper/pen.js';
import { widthOf } from '../../../src/text/measure.js';
import { documents, electionOf } from './documents.js';

const textsOf = (sheet: DisplayList): TextMark[] =>
  sheet.pieces.flatMap((piece) =>
    (piece as Group).marks.filter((mark): mark is TextMark => mark.kind === 'text'),
  );
const said = (sheets: readonly DisplayList[]): string =>
  sheets
    .flatMap(textsOf)
    .flatMap(({ runs }) => runs.map(({ text }) => text))
    .join(' ');
const bottomOf = (mark: TextMark): number => Math.max(...mark.runs.map(({ y }) => y));

const foot = page.height - page.bottom;

const of = (document: BallotDocument): BallotText => new BallotText(document, 'zh-CN', undefined);

for (const n of [1, 4, 18, 30, 60, 500]) {
  const text = of(electionOf(documents.electionPublished!, Math.max(1, Math.min(300, n - 1)), n));
  const papers = {
    result: resultPages(text, '今天'),
    record: recordPages(text, '今天'),
    count: countPages(text, '今天'),
  };
  for (const [name, sheets] of Object.entries(papers))
    test(`${name} of ${n} candidates: nothing runs into the foot`, () => {
      for (const sheet of sheets)
        for (const mark of textsOf(sheet)) {
          const y = bottomOf(mark);
          assert.ok(y === foot || y < foot - 14, `${y} on a page of ${page.height}`);
        }
    });

  test(`a ballot of ${n} candidates stands on its sheets, each candidate once, none with another one's ballot`, () => {
    const sheets = ballotPages(of(electionOf(documents.electionNotice!, Math.min(300, n - 1), n)));
    for (const sheet of sheets)
      for (const mark of textsOf(sheet)) assert.ok(bottomOf(mark) < page.height - 10);
    if (n > 12) assert.equal(said(sheets).split('一、').length - 1, sheets.length, 'one ballot a sheet');
    assert.equal(sheets.length, Math.ceil(n / 32));
    const boxes = sheets.flatMap(({ pieces }) =>
      pieces.flatMap((piece) =>
        (piece as Group).marks.filter((mark) => mark.kind === 'rect' && mark.width === mark.height),
      ),
    ) as readonly { readonly width: number }[];
    assert.ok(boxes.length >= n);
    for (const { width } of boxes) assert.ok(width >= (9 / 25.4) * 72, `a hand marks a box of ${width} pt`);
    if (n > 32) assert.match(said(sheets), /第1页，共\d+页/);
  });
}

test('a notice of 30 candidates tells the votes of each', () => {
  const text = of(electionOf(documents.electionPublished!, 20, 30));
  const all = said(resultPages(text, '')).replace(/\s/g, '');
  for (const line of text.model.lines) assert.ok(all.includes(text.name(line)), text.name(line));
});

test('what a published document leaves out is said on paper', () => {
  const { opinion: _, tellers: __, ...left } = documents.published;
  for (const pages of [resultPages, recordPages]) {
    assert.match(said(pages(of(left), '今天')), /没有写明初步意见.*没有写明监票人、计票人/);
    assert.doesNotMatch(said(pages(of(documents.published), '今天')), /没有写明/);
  }
});

test('the record on paper says that it is not sealed, or that its figures are not those that were', () => {
  const { declared } = documents;
  const { record: _, ...open } = declared;
  const changed = { ...declared, tally: { yes: 86, no: 13, abstain: 7 } };
  const told = (document: BallotDocument): string => said(recordPages(of(document), '今天'));
  assert.doesNotMatch(told(declared), /没有封存|对不上/);
  assert.match(told(open), /还没有封存/);
  assert.match(told(changed), /第1份对不上：内容改过/);
});

test('whoever signs has a line on the record and on the count sheet, and no name runs into the next', () => {
  const roles = ['monitor', 'monitor', 'caller', 'counter', 'counter', 'counter', 'monitor'] as const;
  const tellers = roles.map((role, i) => ({ role, name: `古丽娜扎尔·买买提江${i}`, signed: true }));
  const text = of({ ...documents.declared, tellers });
  for (const pages of [recordPages, countPages]) {
    const sheets = pages(text, '今天');
    for (const { name } of tellers) assert.ok(said(sheets).replace(/\s/g, '').includes(name), name);
    for (const sheet of sheets) {
      const lines = textsOf(sheet).map(({ anchor, size, runs: [run] }) => {
        const width = widthOf(run!.text) * size;
        const left = run!.x - { start: 0, middle: width / 2, end: width }[anchor];
        return { ...run!, left, right: left + width };
      });
      const names = lines.filter(
        (each) => /监票人|唱票人|计票人|主持人|江\d/.test(each.text) && each.right < page.width,
      );
      for (const a of names)
        for (const b of names)
          if (a !== b && Math.abs(a.y - b.y) < 4)
            assert.ok(a.right < b.left || b.right < a.left, `${a.text} ${b.text}`);
    }
  }
});

test('a ballot tells a motion in full, however long, and stays above the line where it is cut', () => {
  const { notice } = documents;
  const long = Array.from({ length: 200 }, (_, i) => String.fromCharCode(0x4e00 + i)).join('');
  const sheets = ballotPages(of({ ...notice, matter: { ...notice.matter, motion: long } }));
  const all = said(sheets).replace(/\s/g, '');
  assert.equal(all.split(long).length - 1, 3, 'three ballots, nothing cut');
  const cuts = textsOf(sheets[0]!).filter((mark) => mark.runs[0]!.text === '沿此线裁开');
  const [cut] = cuts.map(bottomOf);
  for (const mark of textsOf(sheets[0]!).slice(0, textsOf(sheets[0]!).indexOf(cuts[0]!)))
    assert.ok(bottomOf(mark) < cut! - 10, `${bottomOf(mark)} above ${cut}`);
});

test('a motion that is longer than it should be still stands on its sheet, in full', () => {
  const { notice } = documents;
  for (const length of [330, 700, 2_000]) {
    const motion = Array.from({ length }, (_, i) => String.fromCharCode(0x4e00 + i)).join('');
    const [sheet, ...more] = ballotPages(of({ ...notice, matter: { ...notice.matter, motion } }));
    assert.equal(more.length, 0);
    assert.ok(said([sheet!]).replace(/\s/g, '').includes(motion), String(length));
    for (const mark of textsOf(sheet!)) assert.ok(bottomOf(mark) < page.height - 10, String(length));
  }
});

test('a count sheet that is filled by hand has room for others who are named, where the rule allows them', () => {
  const { electionMarking, electionCount, marking } = documents;
  assert.equal(said(countPages(of(electionMarking), '')).split('另选他人').length - 1, 2);
  assert.doesNotMatch(said(countPages(of(electionCount), '')), /另选他人/);
  assert.doesNotMatch(said(countPages(of(marking), '')), /另选他人/);
});

test('a count sheet printed in mid-count says how many are read', () => {
  const all = said(countPages(of(documents.count), '')).replace(/\s/g, '');
  assert.match(all, /有效（已唱）.*61＋1＝已唱62/);
  assert.doesNotMatch(all, /61＋1＝108/);
});

test('a rule that lets nobody be written in: no ballot speaks of it', () => {
  const own = { ...rules['grassroots-election-2020'], id: 'own', writeIns: 'none' };
  const closedList = { ...documents.electionNotice!, rule: own } as unknown as BallotDocument;
  assert.match(said(ballotPages(of(documents.electionNotice!))), /赞成与另选合计不超过3名的有效/);
  const paper = said(ballotPages(of(closedList)));
  assert.match(paper, /赞成的不超过3名的有效/);
  assert.doesNotMatch(paper, /另选/);
});
