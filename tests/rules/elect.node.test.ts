import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { candidatesAsked, elect, rules, type ElectionCounts } from '../../src/rules/index.js';

/** The election of the design boards. */
const board: ElectionCounts = {
  expected: 46,
  present: 42,
  issued: 42,
  returned: 42,
  valid: 40,
  invalid: 2,
  seats: 3,
  candidates: [
    { id: 'wang', yes: 36, no: 2, abstain: 2 },
    { id: 'li', yes: 33, no: 4, abstain: 3 },
    { id: 'zhou', yes: 28, no: 8, abstain: 4 },
    { id: 'zhao', yes: 17, no: 17, abstain: 6 },
  ],
};

const rule = 'grassroots-election-2020';
const outcome = (counts: ElectionCounts, by: string = rule) => {
  const { status, elected, tied, unfilled, votesNeeded } = elect(counts, by);
  return { status, elected, tied, unfilled, votesNeeded };
};

/** Candidates with these votes, the rest of `valid` against. */
const lines = (valid: number, ...votes: number[]) =>
  votes.map((yes, i) => ({ id: 'abcdefghij'[i]!, yes, no: valid - yes, abstain: 0 }));
const all = (people: number, seats: number, ...votes: number[]): ElectionCounts => ({
  expected: people,
  present: people,
  issued: people,
  returned: people,
  valid: people,
  invalid: 0,
  seats,
  candidates: lines(people, ...votes),
});

test('the election of the design boards', () => {
  assert.deepEqual(outcome(board), {
    status: 'complete',
    elected: ['wang', 'li', 'zhou'],
    tied: [],
    unfilled: 0,
    votesNeeded: 24,
  });
  const { steps } = elect(board, rule);
  assert.deepEqual(
    steps.map(({ text, id = '', holds }) => `${id}${holds ? '' : '!'} ${text}`.trim()),
    [
      '4 ≥ 3+1',
      '42×5=210 ≥ 46×4=184',
      '42 ≤ 42',
      '42 ≤ 42',
      '40+2=42',
      '24×2=48 > 46',
      'wang 36+2+2=40',
      'li 33+4+3=40',
      'zhou 28+8+4=40',
      'zhao 17+17+6=40',
      'wang 36×2=72 > 46',
      'li 33×2=66 > 46',
      'zhou 28×2=56 > 46',
      'zhao! 17×2=34 ≤ 46',
    ],
  );
  // By the old rule the base is who was present: 22 of 42.
  assert.equal(outcome(board, 'grassroots-election-1990').votesNeeded, 22);
});

test('more candidates than seats, by a fifth, where the rule asks for it', () => {
  assert.deepEqual([1, 3, 5, 6, 7, 9, 10].map(candidatesAsked), [2, 4, 6, 8, 9, 11, 12]);
  const few = { ...board, candidates: board.candidates.slice(0, 3) };
  const { status, problems } = elect(few, rule);
  assert.equal(status, 'inconsistent');
  assert.deepEqual(problems, [
    { pointer: '/candidates', code: 'too-few-candidates', params: { candidates: 3, seats: 3, asked: 4 } },
  ]);
  const equal = { ...rules[rule], id: 'own', moreCandidates: false };
  assert.equal(elect(few, equal).status, 'complete');
  const asked = (candidates: number) =>
    elect({ ...board, candidates: board.candidates.slice(0, candidates) }, equal).steps[0];
  assert.deepEqual([asked(3)?.text, asked(3)?.holds], ['3 ≥ 3', true]);
  assert.deepEqual([asked(2)?.text, asked(2)?.holds], ['2 < 3', false]);
  const {
    warnings,
    unfilled,
    status: partly,
  } = elect({ ...few, candidates: few.candidates.slice(0, 2) }, equal);
  assert.deepEqual([partly, unfilled, warnings[0]?.code], ['partial', 1, 'fewer-candidates-than-seats']);
});

test('fewer pass than there are seats: the open ones are told', () => {
  assert.deepEqual(outcome(all(20, 3, 18, 11, 10, 9)), {
    status: 'partial',
    elected: ['a', 'b'],
    tied: [],
    unfilled: 1,
    votesNeeded: 11,
  });
  assert.deepEqual(outcome(all(20, 1, 10, 10)), {
    status: 'partial',
    elected: [],
    tied: [],
    unfilled: 1,
    votesNeeded: 11,
  });
});

test('a tie at the cut is never broken; one elsewhere is none', () => {
  assert.deepEqual(outcome(all(20, 3, 18, 14, 14, 14)), {
    status: 'tie',
    elected: ['a'],
    tied: ['b', 'c', 'd'],
    unfilled: 2,
    votesNeeded: 11,
  });
  assert.deepEqual(outcome(all(20, 3, 15, 15, 15, 15)), {
    status: 'tie',
    elected: [],
    tied: ['a', 'b', 'c', 'd'],
    unfilled: 3,
    votesNeeded: 11,
  });
  assert.deepEqual(outcome(all(20, 3, 16, 16, 14, 13)), {
    status: 'complete',
    elected: ['a', 'b', 'c'],
    tied: [],
    unfilled: 0,
    votesNeeded: 11,
  });
  // Two who are level but did not pass do not tie.
  assert.equal(outcome(all(20, 3, 16, 16, 10, 10)).status, 'partial');
});

test('by votes, not by the order of the list', () => {
  assert.deepEqual(outcome(all(20, 2, 11, 13, 12, 2)).elected, ['b', 'c']);
  assert.deepEqual(outcome(all(20, 5, 12, 12, 12, 12, 12, 1)).elected, ['a', 'b', 'c', 'd', 'e']);
  // The line itself is enough.
  const { steps, elected } = elect(all(20, 1, 11, 2), rule);
  assert.deepEqual(elected, ['a']);
  assert.deepEqual(
    steps.filter(({ code }) => code === 'pass').map(({ id, holds }) => [id, holds]),
    [
      ['a', true],
      ['b', false],
    ],
  );
});

test('who was named on a line against is counted like a candidate', () => {
  const yes = [34, 26, 18, 10];
  const candidates = board.candidates.map((each, i) => ({
    ...each,
    yes: yes[i]!,
    no: 40 - yes[i]!,
    abstain: 0,
  }));
  const written = { ...board, candidates, writeIns: [{ name: '苏晓梅', votes: 25 }] };
  assert.deepEqual(outcome(written).elected, ['wang', 'li', '苏晓梅']);
  const codes = (counts: ElectionCounts, by: unknown = rule) =>
    elect(counts, by as never).problems.map(({ code }) => code);
  assert.deepEqual(codes({ ...board, writeIns: [{ name: '苏晓梅', votes: 32 }] }), ['more-write-ins']);
  // Lines against are many, ballots are fewer: each names a person once.
  assert.deepEqual(codes({ ...written, writeIns: [{ name: '苏晓梅', votes: 40 }] }), []);
  assert.deepEqual(codes({ ...written, writeIns: [{ name: '苏晓梅', votes: 41 }] }), ['more-than-valid']);
  assert.deepEqual(codes({ ...board, writeIns: [{ name: 'li', votes: 1 }] }), ['same-candidate']);
  assert.deepEqual(codes({ ...board, writeIns: [{ name: '', votes: 1 }] }), ['no-id']);
  const spread = ['王芳', '王　芳'].map((name) => ({ name, votes: 1 }));
  assert.deepEqual(codes({ ...board, writeIns: spread }), ['same-candidate']);
  assert.deepEqual(
    codes({ ...board, writeIns: [{ name: 'x', votes: 1 }] }, { ...rules[rule], writeIns: 'none' }),
    ['no-write-ins'],
  );
});

// The rule file names the sums that refuse a count, and this is none of them. Refused, two level candidates of a single seat
// could never be told as a tie: both past half is more names than ballots.
test('more names than the ballots have seats: remarked, for a ballot was taken as valid that is not', () => {
  const { warnings, problems } = elect(all(20, 1, 20, 20), rule);
  assert.deepEqual(problems, []);
  assert.deepEqual(warnings, [{ code: 'more-names', params: { names: 40, most: 20, valid: 20, seats: 1 } }]);
});

test('a count not complete tells no one as elected', () => {
  const open = { elected: [], tied: [], unfilled: 3, votesNeeded: 24 };
  const waiting = board.candidates.map(({ id }) => ({ id }));
  const roll = { expected: 46, seats: 3, candidates: waiting };
  assert.deepEqual(outcome({ ...roll, present: 36 }), { status: 'no-quorum', ...open });
  assert.deepEqual(outcome({ ...roll, present: 42 }), { status: 'quorum', ...open });
  assert.deepEqual(outcome({ ...board, candidates: waiting }), { status: 'quorum', ...open });
  const { invalid: _, ...reading } = board;
  assert.deepEqual(outcome(reading), { status: 'quorum', ...open }, 'while ballots are read');
  const exactly = { ...roll, expected: 50, present: 40 };
  assert.deepEqual(
    elect(exactly, 'grassroots-election-1990').warnings.map(({ code }) => code),
    ['exactly-the-share'],
  );
  assert.deepEqual(outcome({ ...board, returned: 43, valid: 40, invalid: 3 }), { status: 'void', ...open });
  // Of a void vote no figure is looked at: these do not add up.
  assert.deepEqual(outcome({ ...board, returned: 43, valid: 39, invalid: 4 }), { status: 'void', ...open });
});

test('bad numbers, half a count, the same candidate twice', () => {
  const codes = (counts: unknown) =>
    elect(counts as never, rule).problems.map(({ pointer, code }) => `${pointer} ${code}`);
  const changed = (i: number, change: object) => ({
    ...board,
    candidates: board.candidates.map((each, j) => (i === j ? { ...each, ...change } : each)),
  });
  assert.deepEqual(codes(changed(1, { yes: '33' })), ['/candidates/1/yes not-a-count']);
  assert.deepEqual(codes(changed(1, { yes: 34 })), ['/candidates/1/yes votes-do-not-add']);
  assert.deepEqual(codes(changed(1, { abstain: undefined })), ['/candidates/1/abstain missing-count']);
  const [first, ...rest] = board.candidates;
  assert.deepEqual(
    codes({ ...board, candidates: [first, ...rest.map(({ id }) => ({ id }))] }),
    rest.flatMap((_, i) =>
      ['yes', 'no', 'abstain'].map((name) => `/candidates/${i + 1}/${name} missing-count`),
    ),
    'one candidate counted, the others not',
  );
  assert.deepEqual(codes({ ...board, writeIns: '苏晓梅' }), ['/writeIns not-a-count']);
  assert.deepEqual(codes({ ...board, writeIns: [{ name: '', votes: 41 }] }), ['/writeIns/0/name no-id']);
  assert.deepEqual(codes({ ...board, writeIns: [{ name: '甲', votes: 41 }] }), [
    '/writeIns/0/votes more-than-valid',
    '/writeIns more-write-ins',
  ]);
  // Roll and box are examined as in any vote.
  assert.deepEqual(codes({ ...board, present: '42' }), ['/present not-a-count']);
  assert.deepEqual(codes({ ...board, written: 3 }), ['/written not-a-count']);
  assert.deepEqual(codes({ ...board, present: 47 }), ['/present more-present']);
  assert.deepEqual(codes({ ...board, valid: 41 }).slice(0, 1), ['/valid ballots-do-not-add']);
  const { valid: _, invalid: __, ...early } = board;
  assert.deepEqual(codes(early), ['/valid missing-count']);
  assert.deepEqual(
    elect(board, 'no-such').problems.map(({ pointer }) => pointer),
    ['/rule'],
  );
  assert.deepEqual(codes(changed(1, { id: 'wang' })), ['/candidates/1/id same-candidate']);
  assert.deepEqual(codes(changed(1, { id: 7 })), ['/candidates/1/id no-id']);
  for (const seats of [0, -1, 1.5, '3', undefined])
    assert.deepEqual(codes({ ...board, seats }), ['/seats no-seats']);
  assert.deepEqual(codes({ ...board, candidates: undefined }), ['/candidates no-candidates']);
  assert.equal(elect(null as never, rule).status, 'inconsistent');
});

test('a hole in a list is no candidate and no name', () => {
  /* eslint-disable no-sparse-arrays -- the hole is what is tried */
  const codes = (counts: unknown) =>
    elect(counts as never, rule).problems.map(({ pointer, code }) => `${pointer} ${code}`);
  assert.deepEqual(codes({ ...board, candidates: [, ...board.candidates] }), [
    '/candidates/0/id no-id',
    ...['yes', 'no', 'abstain'].map((name) => `/candidates/0/${name} missing-count`),
  ]);
  assert.equal(
    elect({ expected: 4, present: 4, seats: 1, candidates: Array(5) }, rule).status,
    'inconsistent',
  );
  assert.deepEqual(codes({ ...board, writeIns: [, { name: '苏晓梅', votes: 1 }] }), [
    '/writeIns/0/name no-id',
    '/writeIns/0/votes missing-count',
  ]);
});

test('names that were written in are votes: they do not come before the valid ballots', () => {
  const waiting = board.candidates.map(({ id }) => ({ id }));
  const roll = { expected: 46, present: 42, seats: 3, candidates: waiting };
  const written = { ...roll, writeIns: [{ name: '苏晓梅', votes: 3 }] };
  for (const writeIns of ['against', 'free', 'none'] as const)
    assert.deepEqual(elect(written, { ...rules[rule], writeIns }).problems, [
      { pointer: '/valid', code: 'missing-count', params: { name: 'valid' } },
    ]);
  assert.equal(elect({ ...roll, writeIns: [] }, rule).status, 'quorum');
});

/** Ballots drawn first, so that the sums are those of a real vote. */
const vote = fc
  .record({
    people: fc.integer({ min: 1, max: 60 }),
    seats: fc.integer({ min: 1, max: 9 }),
    extra: fc.integer({ min: 0, max: 6 }),
    seed: fc.infiniteStream(fc.nat(99)),
  })
  .map(({ people, seats, extra, seed }) => {
    const candidates = candidatesAsked(seats) + extra;
    const tallies = Array.from({ length: candidates }, (_, i) => ({
      id: `c${i}`,
      yes: 0,
      no: 0,
      abstain: 0,
    }));
    for (let ballot = 0; ballot < people; ballot++) {
      let names = 0;
      for (const tally of tallies) {
        const mark = names < seats ? seed.next().value! % 3 : 1 + (seed.next().value! % 2);
        if (mark === 0) names++;
        tally[(['yes', 'no', 'abstain'] as const)[mark]!]++;
      }
    }
    return {
      expected: people,
      present: people,
      issued: people,
      returned: people,
      valid: people,
      invalid: 0,
      seats,
      candidates: tallies,
    };
  });

const revote = 'grassroots-revote-2020';

test('a re-vote goes by the number of votes: no half, no more candidates than seats, nobody else', () => {
  const level = all(20, 2, 9, 8, 7);
  assert.deepEqual(outcome(level, revote), {
    status: 'complete',
    elected: ['a', 'b'],
    tied: [],
    unfilled: 0,
    votesNeeded: null,
  });
  assert.deepEqual(
    elect(level, revote)
      .steps.filter(({ code }) => code === 'pass' || code === 'needed')
      .map(({ text }) => text),
    ['9 ≥ 1', '8 ≥ 1', '7 ≥ 1'],
  );
  // Level once more, and who has no vote at all fills no seat.
  assert.deepEqual(elect(all(20, 1, 9, 9), revote).tied, ['a', 'b']);
  // Of as many as there are seats nobody is chosen.
  const few = elect(all(20, 2, 9, 1), revote).problems[0]!;
  assert.deepEqual([few.code, few.params['asked']], ['too-few-candidates', 3]);
  const noVote = elect(all(20, 2, 9, 0, 0), revote).steps.filter(({ code }) => code === 'pass');
  assert.deepEqual(
    noVote.map(({ text, holds }) => [text, holds]),
    [
      ['9 ≥ 1', true],
      ['0 < 1', false],
      ['0 < 1', false],
    ],
  );
  assert.deepEqual(outcome(all(20, 2, 9, 0, 0), revote), {
    status: 'partial',
    elected: ['a'],
    tied: [],
    unfilled: 1,
    votesNeeded: null,
  });
  // Before the count, and without a quorum, it is as any election.
  const { expected, present, seats, candidates } = level;
  const bare = { expected, present, seats, candidates: candidates.map(({ id }) => ({ id })) };
  assert.equal(elect(bare, revote).status, 'quorum');
  assert.equal(elect({ ...bare, present: 15 }, revote).status, 'no-quorum');
  const named = elect({ ...level, writeIns: [{ name: '苏晓梅', votes: 1 }] }, revote);
  assert.deepEqual(
    named.problems.map(({ code }) => code),
    ['no-write-ins'],
  );
});

test('whatever the votes: the elected passed and outnumber all others, ties are whole, seats add up', () => {
  fc.assert(
    fc.property(vote, fc.constantFrom(rule, revote), (counts, by) => {
      const { status, elected, tied, unfilled, votesNeeded, problems } = elect(counts, by);
      assert.deepEqual(problems, []);
      const votes = new Map(counts.candidates.map(({ id, yes }) => [id, yes]));
      const isRevote = by === revote;
      const passed = counts.candidates.filter(({ yes }) => (isRevote ? yes > 0 : 2 * yes > counts.expected));
      assert.equal(elected.length + unfilled, counts.seats);
      assert.ok(
        elected.length <= counts.seats && elected.every((id) => votes.get(id)! >= (votesNeeded ?? 1)),
      );
      assert.equal(votesNeeded === null, isRevote);
      const rest = passed.filter(({ id }) => !elected.includes(id));
      for (const { id, yes } of rest)
        assert.ok(
          elected.every((each) => votes.get(each)! > yes || (status !== 'tie' && votes.get(each)! >= yes)),
          id,
        );
      if (status === 'tie') {
        assert.ok(tied.length > unfilled && new Set(tied.map((id) => votes.get(id))).size === 1);
      } else assert.equal(status, rest.length > 0 || unfilled === 0 ? 'complete' : 'partial');
      // Turned round, the list elects the same people.
      const turned = elect({ ...counts, candidates: [...counts.candidates].reverse() }, by);
      assert.deepEqual([...turned.elected].sort(), [...elected].sort());
    }),
    { numRuns: 500 },
  );
});

test('nothing is thrown, whatever comes', () => {
  fc.assert(fc.property(fc.anything(), (counts) => void elect(counts as never, rule)));
});

test('a void vote stays void with names written in, whatever of its later figures is missing', () => {
  const { valid: _, invalid: __, ...early } = { ...board, returned: 43 };
  const writeIns = [{ name: '孙一', votes: 0 }];
  assert.equal(
    elect({ ...early, candidates: board.candidates.map(({ id }) => ({ id })), writeIns }, rule).status,
    'void',
  );
});
