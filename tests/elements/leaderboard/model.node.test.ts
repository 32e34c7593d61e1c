import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { LeaderboardDocument } from '../../../src/contract/generated/leaderboard/types.js';
import {
  arrange,
  groupsOf,
  hasGroups,
  headingOf,
  noteRow,
  type SortBy,
} from '../../../src/elements/leaderboard/model/arrange.js';
import { Board, isEmptyBoard } from '../../../src/elements/leaderboard/model/board.js';
import { pagesOf, stepPages } from '../../../src/elements/leaderboard/model/pages.js';
import { stepOf, stepsOf, wayOf } from '../../../src/elements/leaderboard/model/milestones.js';
import { collated, needsStrokes, sortByName } from '../../../src/elements/leaderboard/model/name-order.js';
import { boardToCSV } from '../../../src/elements/leaderboard/paper/csv.js';
import { paperNotes } from '../../../src/elements/leaderboard/paper/rows.js';
import { applyPatch, mergePatch } from '../../../src/elements/leaderboard/update/merge.js';
import { scaleOf } from '../../../src/elements/leaderboard/model/scale.js';
import { orderOfValues } from '../../../src/rules/ranking.js';
import { standingOf, usualTop } from '../../../src/elements/leaderboard/model/standing.js';
import type { PlaceEvent } from '../../../src/elements/leaderboard/events.js';
import { Evening } from '../../../src/elements/leaderboard/evening/evening.js';
import { readPatch } from '../../../src/elements/leaderboard/update/update.js';
import { BoardState } from '../../../src/elements/leaderboard/state/board-state.js';
import { compareNames } from '../../../src/text/compare.js';
import { growth, linear } from '../../fixtures/growth.js';
import '../../fixtures/languages.js';
import { frozen } from '../../contract/samples.js';
import { board, city, team, textOf } from './board.js';

const services = { id: 'services', label: '服务人次', unit: '人次' } as const;
const ids = (document: LeaderboardDocument, list: ArrayLike<number>): string[] =>
  Array.from(list, (index) => document.entries![index]!.id);

test('teams and persons are apart; who does not take part is counted and nowhere else', () => {
  const document = frozen(
    board({
      entries: [
        team('a', 5),
        team('b', 9, { type: 'person' }),
        team('c', 99, { optOut: true }),
        team('d', 7),
        team('e', 1, { type: 'person', optOut: true }),
      ],
    }),
  );
  const made = new Board(document);
  assert.deepEqual(ids(document, made.members('team')), ['a', 'd']);
  assert.deepEqual(ids(document, made.members('person')), ['b']);
  assert.deepEqual([made.leftOut('team'), made.leftOut('person')], [1, 1]);
  assert.equal(new Board(document).leftOut('team'), 1, 'whatever is asked first');
  assert.deepEqual([made.sideOf(0), made.sideOf(1)], ['team', 'person']);
  assert.equal(isEmptyBoard(document), false);
  assert.equal(isEmptyBoard(board({ entries: [team('c', 99, { optOut: true })] })), true);
  assert.equal(isEmptyBoard(board()), true);
  assert.deepEqual(made.sides, ['team', 'person']);
  assert.equal(made.indexOf('c'), -1, 'not found by its id either');
  const standing = standingOf(made, 'team', services, { top: 1 });
  assert.deepEqual(
    ids(document, standing.order),
    ['d', 'a'],
    'the largest figure is of one who takes no place',
  );
});

test('a board shows the measure it is asked for, else the first', () => {
  const made = new Board(board());
  assert.equal(made.measure('hours')?.id, 'hours');
  for (const other of ['no-such', null, undefined]) assert.equal(made.measure(other)?.id, 'services');
  assert.equal(new Board(board({ measures: [] })).measure('hours'), undefined);
});

test('places begin with the first, and go on after a shared one as was asked', () => {
  const document = board({ entries: [9, 8, 8, 7].map((n, i) => team(`t${i}`, n)) });
  const places = (ties: 'skip' | 'dense') => {
    const standing = standingOf(new Board(document), 'team', services, { top: 4, ties });
    return [0, 1, 2, 3].map((i) => standing.placeOf(i));
  };
  assert.deepEqual(places('skip'), [1, 2, 2, 4]);
  assert.deepEqual(places('dense'), [1, 2, 2, 3]);
});

test('only the first places are numbered; who shares the last is numbered, nobody else is', () => {
  const document = board({ entries: [9, 8, 8, 8, 3, 2].map((n, i) => team(`t${i}`, n)) });
  const standing = standingOf(new Board(document), 'team', services, { top: 2 });
  assert.equal(standing.numbered, 4);
  assert.deepEqual(
    [0, 1, 2, 3, 4, 5].map((i) => standing.placeOf(i)),
    [1, 2, 2, 2, 0, 0],
  );
  assert.deepEqual(
    [0, 1, 4].map((i) => standing.isTied(i)),
    [false, true, false],
  );
  assert.equal(standing.changeOf(4), undefined);
});

test('where less is better the least figure is the first, beside another side too', () => {
  const waiting = { ...services, better: 'less' } as const;
  const entries = [team('a', 30), team('b', 10), team('c', null), team('d', 20)];
  const first = (more: LeaderboardDocument['entries'] = []) => {
    const document = board({ measures: [waiting], entries: [...entries, ...more] });
    return ids(document, standingOf(new Board(document), 'team', waiting).order).join();
  };
  assert.equal(first(), 'b,d,a,c');
  assert.equal(first([team('p', 1, { type: 'person' })]), 'b,d,a,c');
});

test('how many are numbered when nobody says', () => {
  assert.deepEqual([1, 4, 7, 12, 19, 25, 100_000].map(usualTop), [3, 3, 3, 6, 9, 10, 10]);
});

test('a change is told against the numbered places of the time before', () => {
  const document = board({
    entries: [
      team('a', 50, { previous: { services: 10 } }),
      team('b', 40, { previous: { services: 45 } }),
      team('c', 30, { previous: { services: 30 } }),
      team('d', 20),
      team('e', 1, { previous: { services: 50 } }),
    ],
  });
  const standing = standingOf(new Board(document), 'team', services, { top: 4 });
  assert.deepEqual(standing.changeOf(0), { kind: 'rose', by: 3 });
  assert.deepEqual(standing.changeOf(1), { kind: 'same', by: 0 });
  assert.deepEqual(standing.changeOf(2), { kind: 'same', by: 0 });
  assert.deepEqual(standing.changeOf(3), { kind: 'new', by: 4 });
  const shared = [5, 4, 4].map((n, i) => team(`t${i}`, n, i < 2 ? { previous: { services: 3 - i } } : {}));
  const cut = standingOf(new Board(board({ entries: shared })), 'team', services, { top: 2 });
  assert.deepEqual(cut.changeOf(2), { kind: 'new', by: 2 }, 'the last place, not how many');
  const first = standingOf(new Board(board({ entries: [team('a', 1), team('b', 2)] })), 'team', services, {});
  assert.equal(first.changeOf(1), undefined, 'nothing is known of a time before');
});

test('a change is told only where most of those with a figure had one before', () => {
  const eight = Array.from({ length: 8 }, (_, i) => team(`t${i}`, 80 - i));
  const of = (entries: LeaderboardDocument['entries'], side: 'team' | 'person' = 'team') => {
    const standing = standingOf(new Board(board({ entries: entries! })), side, services, { top: 8 });
    return Array.from(standing.order, (index) => standing.changeOf(index)?.kind);
  };
  const [first] = eight;
  const patched = [{ ...first!, values: { services: 90 }, previous: { services: 80 } }, ...eight.slice(1)];
  assert.deepEqual(of(patched), Array(8).fill(undefined), 'one of eight rose from no known place');
  const withHalf = eight.map((each, i) => (i < 4 ? { ...each, previous: each.values } : each));
  assert.deepEqual(of(withHalf), Array(8).fill(undefined), 'half of them');
  const withMost = eight.map((each, i) => (i < 5 ? { ...each, previous: each.values } : each));
  assert.deepEqual(of(withMost), [...Array<string>(5).fill('same'), 'new', 'new', 'new']);
  const persons = eight.map((each) => ({ ...each, id: `p${each.id}`, type: 'person' as const }));
  assert.deepEqual(of([...withMost, ...persons], 'person'), Array(8).fill(undefined), 'of the teams only');
});

test('when nobody says how many, the last figure has no number', () => {
  const numbered = (figures: readonly (number | null)[], ties: 'skip' | 'dense' = 'skip') =>
    standingOf(new Board(board({ entries: figures.map((n, i) => team(`t${i}`, n)) })), 'team', services, {
      ties,
    }).numbered;
  const pairs = Array.from({ length: 12 }, (_, i) => 9 - (i >> 1));
  assert.equal(numbered(pairs, 'dense'), 10, 'twelve in pairs');
  const known = Array.from({ length: 20 }, (_, i) => (i < 8 ? 20 - i : null));
  assert.equal(numbered(known), 4, 'half of those with a figure');
  assert.equal(numbered([9, 8, 7, 7]), 2);
  assert.equal(numbered([9, 8, 7]), 3, 'of three all');
  assert.equal(numbered([7, 7, 7, 7]), 4, 'all are equal');
});

test('groups in several languages are told apart by their name, however many rows have the first', () => {
  const named = (zh: string) => ({ group: { 'zh-CN': zh, en: zh } });
  const entries = ['一组', '一组', '一组', '一组', '二组', '三组'].map((zh, i) =>
    team(`t${i}`, i, named(zh)),
  );
  const text = textOf(board({ entries }));
  assert.deepEqual(groupsOf(text, 'team', 2), ['一组', '二组']);
  assert.deepEqual(groupsOf(text, 'team', Infinity), ['一组', '二组', '三组']);
});

test('the chosen group stays in another language, and goes with the last of its members', () => {
  const group = { 'zh-CN': '一组', 'zh-TW': '一組' };
  const entries = [team('a', 5, { group }), team('b', 4, { group: '二组' })];
  const document = board({ entries });
  const state = new BoardState();
  state.read(document, 'zh-CN');
  state.choose('team', '一组');
  state.read(document, 'zh-TW');
  assert.equal(state.group, '一組');
  assert.deepEqual(Array.from(state.arrangement('team', 'value').rows), [0]);
  state.read(board({ entries: entries.slice() }), 'zh-TW');
  assert.equal(state.group, '一組', 'a newer document');
  state.read(board({ entries: entries.slice(1) }), 'zh-TW');
  assert.equal(state.group, null);
  state.choose('team', '二组');
  state.read(null, 'zh-TW');
  state.read(board({ entries: entries.slice(0, 1) }), 'zh-TW');
  assert.equal(state.group, null, 'after a while without a document');
});

test('beside persons who stand by their teams the teams stand by place; a group is of one side', () => {
  const entries = [
    team('a', 5),
    team('b', 9),
    ...['a', 'b', 'b'].map((group, i) => team(`p${i}`, i, { type: 'person', group })),
  ];
  const state = new BoardState();
  state.read(board({ entries }), 'zh-CN');
  state.sort = 'group';
  assert.deepEqual(
    [state.sortIn('team', false), state.sortIn('team', true), state.sortIn('person', false)],
    ['rank', 'name', 'group'],
  );
  assert.deepEqual([state.groups('team'), state.groups('person')], [[], ['a队', 'b队']]);
  state.choose('person', 'b队');
  assert.equal(state.arrangement('person', 'value').count, 2);
  assert.equal(state.arrangement('team', 'value').count, 2, 'the teams are whole');
});

test('names stand by strokes only where that order was chosen and is there', () => {
  const state = new BoardState();
  state.read(board({ entries: [team('a', 5)] }), 'zh-CN');
  assert.equal(state.isByStrokes, false);
  state.strokes = compareNames;
  assert.equal(state.isByStrokes, true);
  state.nameOrder = 'pinyin';
  assert.equal(state.isByStrokes, false);
});

test('a team that does not take part is not told as the team of its people either', () => {
  const entries = [
    team('quiet', 5, { optOut: true }),
    team('p', 3, { type: 'person', group: 'quiet' }),
    team('q', 2, { type: 'person', group: '网格' }),
  ];
  const text = textOf(board({ entries }));
  assert.deepEqual([text.group(1), text.group(2)], ['', '网格']);
  const few = textOf(board({ entries: entries.slice(0, 2) }));
  assert.deepEqual([hasGroups(few, 'person'), groupsOf(few, 'person', 9)], [false, []]);
  assert.doesNotMatch(boardToCSV(text), /quiet/);
  assert.ok(paperNotes(text).includes('1支团队申请不参加，只计入合计'), 'of a side where nobody takes part');
});

test('the table has a column of remarks and of former figures only where somebody in it has one', () => {
  const told = { note: '网格一', previous: { services: 4 } };
  const headOf = (more: object): string =>
    boardToCSV(textOf(board({ entries: [team('a', 5, more), team('b', 3, { optOut: true, ...told })] })))
      .split('\r\n')
      .find((line) => line.startsWith('名次'))!;
  assert.match(headOf(told), /上期.*备注/);
  assert.doesNotMatch(headOf({}), /上期|备注/);
});

const entries = fc.array(
  fc.record(
    {
      services: fc.option(
        fc.oneof(fc.integer({ min: 0, max: 6 }), fc.double({ noNaN: true, noDefaultInfinity: true })),
      ),
      type: fc.constantFrom('team' as const, 'person' as const),
      optOut: fc.boolean(),
      verified: fc.boolean(),
      group: fc.constantFrom(undefined, '一组', '二组'),
    },
    { requiredKeys: ['services', 'type', 'optOut', 'verified', 'group'] },
  ),
  { maxLength: 90 },
);
const made = entries.map((list) =>
  frozen(
    board({
      entries: list.map(({ services: value, group, ...rest }, i) => ({
        ...team(`t${i}`, value, rest),
        name: `${'林王李张欧阳'.charAt(i % 6)}${i}`,
        ...(group ? { group } : {}),
      })),
    }),
  ),
);

test('whatever the order asked for, each of those shown stands once, and the numbered by place', () => {
  const sorts = fc.constantFrom<SortBy>('rank', 'value', 'name', 'group', 'checked');
  fc.assert(
    fc.property(
      made,
      sorts,
      fc.integer({ min: 0, max: 12 }),
      fc.integer({ min: 0, max: 40 }),
      (document, sort, top, restAtMost) => {
        const text = textOf(document);
        for (const side of ['team', 'person'] as const) {
          const standing = standingOf(text.board, side, services, { top });
          const byName = (members: Uint32Array) =>
            sortByName(members, (index) => text.name(index), compareNames);
          const arrangement = arrange(text, { side, standing, sort, group: null, restAtMost, byName });
          const rows = Array.from(arrangement.rows).filter((row) => row >= 0);
          const all = [...rows, ...arrangement.rest];
          const members = Array.from(text.board.members(side));
          assert.deepEqual(
            [...all].sort((a, b) => a - b),
            members,
          );
          assert.equal(arrangement.count, members.length);
          if (sort === 'rank') {
            const places = rows.map((index) => standing.placeOf(index));
            const numbered = places.filter((place) => place > 0);
            assert.deepEqual(places.slice(0, numbered.length), numbered, 'numbered ones first');
            assert.deepEqual(
              [...numbered].sort((a, b) => a - b),
              numbered,
            );
            const after = arrangement.rows.indexOf(noteRow);
            if (after >= 0) assert.equal(after, numbered.length);
          }
          if (sort === 'group') {
            let heading: string | undefined;
            for (const row of arrangement.rows)
              if (row < 0) heading = headingOf(row, arrangement);
              else assert.equal(text.group(row), heading);
          }
        }
      },
    ),
    { numRuns: 150 },
  );
});

test('checked ones first, who has no group last, and of one name no figure decides', () => {
  const entries = [
    team('a', 1, { name: '王芳' }),
    team('b', 9, { name: '李军', group: '二组', verified: false }),
    team('c', 2, { name: '王芳', group: '一组', verified: true }),
  ];
  const document = board({ entries });
  const text = textOf(document);
  const byName = (members: Uint32Array) => sortByName(members, (index) => text.name(index), compareNames);
  const by = (sort: SortBy, restAtMost: number, top = 1) =>
    arrange(text, {
      ...{ side: 'team', sort, group: null, restAtMost, byName },
      standing: standingOf(text.board, 'team', services, { top }),
    });
  assert.deepEqual([...by('checked', 0).rows], [2, 0, 1]);
  assert.deepEqual(
    [by('group', 0).groups, [...by('group', 0).rows]],
    [
      ['一组', '二组', ''],
      [-2, 2, -3, 1, -4, 0],
    ],
  );
  assert.deepEqual([...by('rank', 0, 0).rows], [noteRow, 0, 2, 1], 'as the document has them');
  assert.deepEqual([...by('rank', 2).rest], [0, 2], 'as many as may stand below');
  const unranked = { side: 'team', standing: undefined, group: null, restAtMost: 0, byName } as const;
  assert.equal(arrange(text, { ...unranked, sort: 'group' }).groups.length, 3, 'also without a measure');
  assert.deepEqual([...arrange(text, { ...unranked, sort: 'rank' }).rows], [0, 2, 1]);
});

test('on pages each stands once, and no page of a kind has more than one name more than another', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 30 }), (count, most) => {
      const all = Uint32Array.from({ length: count }, (_, i) => i);
      const pages = pagesOf('rest', 'team', all, most);
      assert.deepEqual(
        pages.flatMap((page) => page.entries),
        Array.from({ length: count }, (_, i) => i),
      );
      const sizes = pages.map((page) => page.entries.length);
      if (sizes.length > 0) {
        assert.ok(Math.max(...sizes) <= most);
        assert.ok(Math.max(...sizes) - Math.min(...sizes) <= 1, sizes.join(' '));
      }
    }),
  );
});

test('a city in which all share one place, or stand on one step, takes a time that grows with its people, no faster', () => {
  const often = growth((count) => {
    const all = Array.from({ length: count }, (_, i) => i);
    return () => [
      pagesOf('numbered', 'team', all, 8, () => 1),
      stepPages('team', [{ mark: undefined, next: undefined, members: all }], 10, {
        heightOf: (some) => some + 1,
        atMost: (height) => height - 1,
      }),
    ];
  });
  assert.ok(often < linear, `${often.toFixed(0)} times the time of a tenth`);
});

test('who shares a place stands on one page, where a page holds them', () => {
  const places = [1, 2, 3, 4, 4, 6, 7, 8];
  const sizes = (most: number, of = places) =>
    pagesOf(
      'numbered',
      'team',
      of.map((_, i) => i),
      most,
      (index) => of[index]!,
    ).map((page) => page.entries.length);
  assert.deepEqual(sizes(4), [3, 3, 2]);
  assert.deepEqual(sizes(5), [5, 3]);
  assert.deepEqual(sizes(2, [1, 2, 2, 2, 2]), [1, 2, 2], 'more than a page holds');
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 9 })), fc.integer({ min: 1, max: 9 }), (list, most) => {
      const of = [...list].sort((a, b) => a - b);
      const pages = sizes(most, of);
      assert.equal(
        pages.reduce((sum, each) => sum + each, 0),
        of.length,
      );
      assert.ok(pages.every((each) => each > 0 && each <= most));
    }),
  );
});

test('bars begin at zero and are drawn by one scale', () => {
  const values = Float64Array.of(5120, 4380, 0, NaN, 640);
  const scale = scaleOf(values, orderOfValues(values))!;
  assert.equal(scale.step, 1000);
  assert.equal(scale.zero, 0);
  assert.equal(scale.ticks.length, 6);
  assert.deepEqual(scale.bar(5120), { from: 0, length: 1 });
  assert.equal(scale.bar(NaN).length, 0, 'missing is no bar');
  assert.ok(Math.abs(scale.bar(2560).length - 0.5) < 1e-9, 'half of it is half as long');
  assert.equal(scaleOf(Float64Array.of(0, NaN), Uint32Array.of(0, 1)), undefined);
  assert.equal(scaleOf(Float64Array.of(5000), Uint32Array.of(0))!.ticks.length, 6, 'one at its end');
});

test('twice the figure is twice the bar, whatever the figures', () => {
  const figures = fc.array(
    fc.integer({ min: -1e9, max: 1e9 }).map((n) => n / 8),
    { minLength: 1, maxLength: 20 },
  );
  fc.assert(
    fc.property(figures, (list) => {
      const values = Float64Array.from(list);
      const scale = scaleOf(values, orderOfValues(values));
      if (!scale) return;
      for (const tick of scale.ticks) assert.ok(tick >= -1e-9 && tick <= 1 + 1e-9);
      for (const value of list) {
        const { from, length } = scale.bar(value);
        assert.ok(from >= -1e-9 && from + length <= 1 + 1e-9);
        const unit = scale.bar(scale.step).length;
        // One division is as long as its share, so no axis is cut.
        if (scale.step <= Math.max(...list))
          assert.ok(Math.abs(length - (Math.abs(value) / scale.step) * unit) < 1e-6);
      }
    }),
  );
});

test('milestones: who has reached which mark, without places; who has no figure stands at the end', () => {
  const document = board({
    entries: [
      team('a', 5120),
      team('b', 2500),
      team('c', 2499),
      team('d', 10),
      team('e', null),
      team('f', 12_000),
    ],
    milestones: [
      { measure: 'services', at: 500 },
      { measure: 'services', at: 10_000 },
      { measure: 'services', at: 2500 },
      { measure: 'hours', at: 1 },
    ],
  });
  const steps = stepsOf(new Board(document), 'team', services);
  assert.deepEqual(
    steps.map(({ mark, next, members }) => [mark?.at, next?.at, ids(document, members).join()]),
    [
      [10_000, undefined, 'f'],
      [2500, 10_000, 'a,b'],
      [500, 2500, 'c'],
      [undefined, 500, 'd'],
      [undefined, undefined, 'e'],
    ],
  );
  assert.deepEqual(wayOf(2499, steps[2]!), { left: 1, share: 1999 / 2000 });
  assert.equal(wayOf(12_000, steps[0]!), undefined);
  assert.equal(stepOf(new Board(document), services, 4), undefined);
  assert.equal(stepOf(new Board(board({ entries: [team('a', 1)] })), services, 0), undefined);
  assert.equal(stepOf(new Board(document), services, 3)?.next?.at, 500);
  assert.deepEqual(wayOf(125, steps[3]!), { left: 375, share: 0.25 }, 'to the first mark from nothing');
});

test('where less is better a mark is reached from above; a mark that stands twice is one', () => {
  const waiting = { ...services, better: 'less' } as const;
  const document = board({
    measures: [waiting],
    entries: [team('a', 30), team('b', 10), team('c', 11), team('d', 40)],
    milestones: [10, 30, 10].map((at) => ({ measure: 'services', at })),
  });
  assert.deepEqual(
    new Board(document).milestones(waiting).map(({ at }) => at),
    [10, 30],
  );
  assert.deepEqual(
    stepsOf(new Board(document), 'team', waiting).map(({ mark, next, members }) => [
      mark?.at,
      next?.at,
      ids(document, members).join(),
    ]),
    [
      [10, undefined, 'b'],
      [30, 10, 'a,c'],
      [undefined, 30, 'd'],
    ],
  );
});

test('steps stand on pages: a long one goes on on the next, and none is begun for the sake of a few', () => {
  // A head of one line, then a line for each; a page has room for eight of one step.
  const room = {
    heightOf: (count: number) => count + 1,
    atMost: (height: number) => Math.max(0, height - 1),
  };
  const step = (...members: number[]) => ({ mark: undefined, next: undefined, members });
  const pagesIn = (height: number, ...steps: ReturnType<typeof step>[]) =>
    stepPages('team', steps, height, room).map(({ kind, side, entries, steps: own }) => {
      assert.deepEqual([kind, side], ['step', 'team']);
      assert.deepEqual(
        entries,
        own!.flatMap(({ members }) => members),
      );
      return own!.map(({ members }) => members.join());
    });
  const pages = (...steps: ReturnType<typeof step>[]) => pagesIn(9, ...steps);
  assert.deepEqual(pages(step(1, 2, 3), step(4, 5)), [['1,2,3', '4,5']]);
  assert.deepEqual(pages(step(1, 2, 3, 4), step(5, 6, 7, 8, 9)), [['1,2,3,4', '5,6,7'], ['8,9']]);
  assert.deepEqual(pages(step(1, 2, 3, 4, 5, 6), step(7, 8, 9)), [['1,2,3,4,5,6'], ['7,8,9']]);
  assert.deepEqual(pages(step(1, 2, 3, 4, 5, 6), step(7)), [['1,2,3,4,5,6', '7']]);
  assert.deepEqual(pages(step(...Array(10).keys())), [['0,1,2,3,4,5,6,7'], ['8,9']]);
  assert.deepEqual(pagesIn(1, step(1, 2), step(3)), [['1'], ['2'], ['3']], 'too low for one line');
});

test('a patch changes figures by id, keeps what it does not name, adds and takes away', () => {
  const document = frozen(
    board({ entries: [team('a', 5, { values: { services: 5, hours: 2 } }), team('b', 7)] }),
  );
  const { document: next, problems } = readPatch(document, [
    { id: 'a', values: { services: 9 } },
    { id: 'c', name: '丙队', values: { services: 1 } },
    { id: 'b', withdrawn: true },
  ]);
  assert.deepEqual(problems, []);
  assert.deepEqual(next.entries, [
    { id: 'a', name: 'a队', values: { services: 9, hours: 2 } },
    { id: 'c', name: '丙队', values: { services: 1 } },
  ]);
  assert.equal(new Board(next).indexOf('c'), 1);
  assert.equal(document.entries!.length, 2, 'the document itself is never changed');
});

test('what is wrong in a patch is left out and told; the rest counts', () => {
  const document = frozen(board({ entries: [team('a', 5), team('b', 7)] }));
  const { document: next, problems } = readPatch(document, [
    { id: 'a', values: { services: 'nine' } },
    { id: 'new' },
    'nonsense',
    { id: 'b', values: { services: 8 } },
  ]);
  assert.deepEqual(
    next.entries!.map(({ id, values }) => [id, values['services']]),
    [
      ['a', 5], // none of its new figures is one, so it stays as it was
      ['b', 8],
    ],
  );
  assert.ok(problems.length >= 3, JSON.stringify(problems));
  assert.equal(readPatch(document, [null]).document, document);
  for (const none of [{ id: 'b', values: { services: 9 } }, 'x', null, undefined]) {
    const { document: same, problems } = readPatch(document, none as never);
    assert.equal(same, document);
    assert.deepEqual(
      problems.map(({ code, pointer }) => [code, pointer]),
      [['wrong-type', '']],
    );
  }
});

test('an unknown measure is told of the patch that names it, and of no later one', () => {
  const told = ({ problems }: ReturnType<typeof readPatch>) => problems.map(({ pointer }) => pointer);
  const wrong = readPatch(frozen(board({ entries: [team('a', 5), team('b', 7)] })), [
    { id: 'a', values: { services: 6, nomeasure: 3 } },
  ]);
  assert.deepEqual(told(wrong), ['/entries/0/values/nomeasure']);
  assert.deepEqual(wrong.document.entries![0]!.values, { services: 6 });
  assert.deepEqual(told(readPatch(wrong.document, [{ id: 'a', verified: true }])), []);
  // Nor what the document held already, be it the same measure.
  const values = { services: 5, nomeasure: 1 };
  const document = frozen(board({ entries: [team('a', 5, { values, previous: values }), team('b', 7)] }));
  assert.deepEqual(told(readPatch(document, [{ id: 'a', values: { services: 6 } }])), []);
  assert.deepEqual(
    told(
      readPatch(document, [
        { id: 'a', verified: true },
        { id: 'b', values: { nomeasure: 2 } },
      ]),
    ),
    ['/entries/1/values/nomeasure'],
  );
  const bare = frozen(board({ measures: [], entries: [team('a', 5)] }));
  assert.deepEqual(told(readPatch(bare, [{ id: 'a', name: '甲队' }])), []);
});

test('what is wrong in a patch leaves what was known of it; null takes it away', () => {
  const values = { services: 5, hours: 2 };
  const document = frozen(
    board({ entries: [team('a', 5, { values, previous: values, verified: true, note: '每周清扫' })] }),
  );
  const patched = (more: object) => readPatch(document, [{ id: 'a', ...more }]).document.entries![0];
  const known = document.entries![0];
  assert.deepEqual(patched({ values: { services: 'nine' } }), known);
  assert.deepEqual(patched({ values: { services: 'nine', hours: 3 } }), {
    ...known,
    values: { services: 5, hours: 3 },
  });
  assert.deepEqual(patched({ previous: { hours: {} } }), known);
  assert.deepEqual(patched({ verified: 'yes', values: { services: 6 } }), {
    ...known,
    values: { services: 6, hours: 2 },
  });
  const cleared = patched({ values: { services: null }, note: null })!;
  assert.equal(cleared.values['services'] ?? null, null);
  assert.equal(cleared.values['hours'], 2);
  assert.equal(cleared.note ?? null, null);
});

test('later records of one id win, and what is told of a patch points into it', () => {
  const document = frozen(board({ entries: [team('a', 5), team('b', 7), team('c', 1)] }));
  const { document: next, problems } = readPatch(document, [
    { id: 'b', withdrawn: true },
    { id: 'b', name: '乙队', values: { services: 9 } },
    { id: 'a', values: { services: 6 } },
    { id: 'a', withdrawn: true },
    { id: 'c', values: { services: 2 } },
    { id: 'c', values: { services: 3 } },
    { id: 'new', name: '新队', values: { services: 'nine', hours: 1 } },
  ]);
  assert.deepEqual(
    next.entries!.map(({ id, name, values }) => [id, name, values['services']]),
    [
      ['b', '乙队', 9],
      ['c', 'c队', 3],
      ['new', '新队', undefined],
    ],
  );
  assert.deepEqual(
    problems.map(({ pointer }) => pointer),
    ['/entries/6/values/services'],
  );
});

test('after a patch of a city the ids are where they were', () => {
  const document = city(5_000);
  const changed = document.entries!.slice(40, 50).map((entry) => ({ ...entry, values: { services: 1 } }));
  const next = applyPatch(document, changed, new Set());
  const after = new Board(next);
  assert.equal(after.indexOf('p45'), 45);
  assert.equal(after.column('services')[45], 1);
  assert.deepEqual(mergePatch(next, [{ id: 'p45', verified: false }]).entries[0], {
    ...next.entries![45],
    verified: false,
  });
});

test('an evening: from the last numbered place upward, shared places together, nobody twice', () => {
  const figures = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 15 });
  fc.assert(
    fc.property(figures, fc.integer({ min: 1, max: 8 }), (list, top) => {
      const document = board({ entries: list.map((n, i) => team(`t${i}`, n)) });
      const text = textOf(document);
      const standing = standingOf(text.board, 'team', services, { top });
      const evening = new Evening(document, standing);
      const asked: string[][] = [];
      const page = {
        dispatchEvent: (event: Event) => {
          asked.push([...(event as PlaceEvent).ids]);
          return true;
        },
        announce: () => undefined,
      };
      const told: number[] = [];
      let place = Infinity;
      while (!evening.isOver) {
        const next = evening.next();
        assert.ok(next.length > 0);
        for (const index of next) {
          assert.ok(evening.isWaiting(index));
          assert.equal(standing.placeOf(index), standing.placeOf(next[0]!));
        }
        assert.ok(standing.placeOf(next[0]!) < place, 'upward');
        place = standing.placeOf(next[0]!);
        assert.deepEqual(evening.announce(text, page), asked[asked.length - 1]);
        for (const index of next) assert.ok(!evening.isWaiting(index));
        told.push(...next);
      }
      assert.equal(place, 1);
      assert.deepEqual(
        told.sort((a, b) => a - b),
        Array.from(standing.order.subarray(0, standing.numbered)).sort((a, b) => a - b),
      );
      assert.deepEqual(evening.next(), []);
    }),
  );
});

test('an evening is told in the language of the moment', () => {
  const document = board({ entries: [team('a', 9), team('b', 8)] });
  const evening = new Evening(document, standingOf(new Board(document), 'team', services, { top: 2 }));
  const told: string[] = [];
  const page = { dispatchEvent: () => true, announce: (said: string) => void told.push(said) };
  evening.announce(textOf(document), page);
  evening.announce(textOf(document, 'en'), page);
  assert.match(told[0]!, /第2名：b队/);
  assert.match(told[1]!, /1st: a队/);
});

test('names: by strokes, by sound, equal ones as they were given', () => {
  const names = ['林国强', '丁月华', '王秀兰', '丁月华', '安敏'];
  const order = (compare: (a: string, b: string) => number) => [
    ...sortByName(Uint32Array.of(0, 1, 2, 3, 4), (index) => names[index]!, compare),
  ];
  assert.deepEqual(order(compareNames), [1, 3, 2, 4, 0]);
  assert.deepEqual(order(collated('pinyin', 'zh-CN')), [4, 1, 3, 0, 2]);
  assert.ok(collated('pinyin', 'zh-CN')('2栋', '10栋') < 0, 'numbers by their size');
  const asks = (['zh-CN', 'zh-TW', 'en'] as const).map((locale) => needsStrokes('strokes', locale));
  assert.deepEqual([...asks, needsStrokes('pinyin', 'zh-CN')], [true, false, false, false]);
});

test('figures that are the same but for the noise of floating point share a place', () => {
  const [some, other] = [0.7 + 0.1, 0.8].map((n, i) => team(`n${i}`, n));
  const two = standingOf(new Board(board({ entries: [other!, some!] })), 'team', services, { top: 2 });
  assert.equal(two.isTied(0), true, 'also from below');
  const figures = [0.1 + 0.2, 0.3, 0.2, 0.1];
  const document = board({ entries: figures.map((n, i) => team(`t${i}`, n)) });
  const standing = standingOf(new Board(document), 'team', services, { top: 3 });
  assert.deepEqual(
    [0, 1, 2].map((i) => standing.placeOf(i)),
    [1, 1, 3],
  );
  assert.equal(standing.isTied(0), true);
});
