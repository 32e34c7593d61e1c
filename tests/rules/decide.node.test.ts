import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Share } from '../../src/rules/index.js';
import { decide, elect, rules, type MotionCounts, type Rule } from '../../src/rules/index.js';

/** Everybody who is there gets a ballot and hands it in; whoever is not in favour is against. */
const full = (expected: number, present: number, yes: number): MotionCounts => ({
  expected,
  present,
  issued: present,
  returned: present,
  valid: present,
  invalid: 0,
  yes,
  no: present - yes,
  abstain: 0,
});

const board: MotionCounts = {
  expected: 128,
  present: 109,
  issued: 109,
  returned: 108,
  valid: 106,
  invalid: 2,
  yes: 87,
  no: 12,
  abstain: 7,
};

test('the vote of the design board, line by line', () => {
  const { steps, ...decision } = decide(board, 'branch-decision');
  assert.deepEqual(decision, { status: 'passed', votesNeeded: 65, margin: 22, warnings: [], problems: [] });
  assert.deepEqual(
    steps.map(({ text }) => text),
    [
      '109×2=218 ≥ 128',
      '109 ≤ 109',
      '108 ≤ 109',
      '106+2=108',
      '65×2=130 > 128',
      '87+12+7=106',
      '87×2=174 > 128',
    ],
  );
  assert.deepEqual(
    steps.map(({ code, holds }) => [code, holds]),
    ['quorum', 'issued', 'returned', 'ballots', 'needed', 'votes', 'pass'].map((code) => [code, true]),
  );
});

test('every boundary up to 60 expected: the quorum, and passing, as the table has them', () => {
  /** The products of the rule file, written out again here. */
  const table: {
    readonly [id in Exclude<keyof typeof rules, 'grassroots-revote-2020'>]: [
      (p: number, e: number) => boolean,
      (y: number, e: number, p: number) => boolean,
    ];
  } = {
    'branch-decision': [(p, e) => 2 * p >= e, (y, e) => 2 * y > e],
    'admit-member': [(p, e) => 2 * p > e, (y, e) => 2 * y > e],
    'leading-group': [(p, e) => 2 * p >= e, (y, e) => 2 * y > e],
    'leading-group-personnel': [(p, e) => 3 * p >= 2 * e, (y, e) => 2 * y > e],
    'grassroots-preselection-2020': [(p, e) => 5 * p >= 4 * e, (y, e) => 2 * y > e],
    'grassroots-election-2020': [(p, e) => 5 * p >= 4 * e, (y, e) => 2 * y > e],
    'grassroots-election-1990': [(p, e) => 5 * p >= 4 * e, (y, _, p) => 2 * y > p],
  };
  const ids = Object.keys(rules).filter((id) => id !== 'grassroots-revote-2020');
  assert.deepEqual(Object.keys(table), ids);
  let cases = 0;
  for (const [id, [isQuorum, passes]] of Object.entries(table))
    for (let e = 1; e <= 60; e++)
      for (let p = 0; p <= e; p++) {
        const quorum = decide({ expected: e, present: p }, id);
        assert.equal(quorum.status, isQuorum(p, e) ? 'quorum' : 'no-quorum');
        for (let y = 0; y <= p; y++) {
          const { status, margin, votesNeeded, steps } = decide(full(e, p, y), id);
          const expected = !isQuorum(p, e) ? 'no-quorum' : passes(y, e, p) ? 'passed' : 'rejected';
          if (status !== expected) assert.fail(`${id} ${e} ${p} ${y}: ${status}`);
          if (status === 'no-quorum') continue;
          // The line is the least that passes: it does, and one less does not.
          if (!passes(votesNeeded!, e, p) || passes(votesNeeded! - 1, e, p))
            assert.fail(`${id} ${e} ${votesNeeded}`);
          if (margin !== y - votesNeeded! || steps[steps.length - 1]!.holds !== margin >= 0)
            assert.fail(`${id} ${e} ${p} ${y}`);
          cases++;
        }
      }
  assert.ok(cases > 100_000);
});

test('opinions written before the meeting count where the rule says so, and only there', () => {
  for (let e = 1; e <= 24; e++)
    for (let p = 0; p <= e; p++)
      for (let total = 0; total <= e - p; total++)
        for (let w = 0; w <= total; w++)
          for (let y = 0; y <= p; y++) {
            const counts = { ...full(e, p, y), written: { total, yes: w } };
            const admit = decide(counts, 'admit-member');
            const wanted = 2 * p <= e ? 'no-quorum' : 2 * (y + w) > e ? 'passed' : 'rejected';
            if (admit.status !== wanted) assert.fail(`${e} ${p} ${total} ${w} ${y}: ${admit.status}`);
            if (admit.margin !== null && admit.margin !== y + w - admit.votesNeeded!) assert.fail('margin');
            const plain = decide(counts, 'branch-decision');
            if (plain.status !== decide(full(e, p, y), 'branch-decision').status) assert.fail('counted');
            if (plain.warnings.some(({ code }) => code === 'written-not-counted') !== total > 0)
              assert.fail('told');
          }
  const counts = { ...full(10, 6, 4), written: { total: 3, yes: 2 } };
  const steps = decide(counts, 'admit-member').steps.map(({ text }) => text);
  assert.ok(steps.includes('6+3 ≤ 10') && steps.includes('(4+2)×2=12 > 10'), steps.join());
  assert.deepEqual(decide({ ...counts, written: { total: 5, yes: 2 } }, 'admit-member').problems, [
    { pointer: '/written/total', code: 'more-written', params: { present: 6, written: 5, expected: 10 } },
  ]);
  const wrongs = (written: unknown) =>
    decide({ ...counts, written } as never, 'branch-decision').problems.map(
      ({ pointer, code }) => `${pointer} ${code}`,
    );
  assert.deepEqual(wrongs({ total: 1, yes: 2 }), ['/written/yes more-written-in-favour']);
  assert.deepEqual(wrongs({ total: 2, yes: 1.5 }), ['/written/yes not-a-count']);
  for (const bad of [3, null, []]) assert.deepEqual(wrongs(bad), ['/written not-a-count']);
  // Where all of those expected must be in favour, the sum itself is compared.
  const unanimous = { num: 1, den: 1, of: 'expected', inclusive: true } as const;
  const every = { ...rules['admit-member'], id: 'own', pass: unanimous };
  const last = decide({ ...full(10, 6, 6), written: { total: 3, yes: 3 } }, every).steps.slice(-1)[0]!;
  assert.deepEqual([last.text, last.holds], ['6+3=9 < 10', false]);
});

test('a meeting is told as far as it has come', () => {
  const names = [
    'expected',
    'present',
    'issued',
    'returned',
    'valid',
    'invalid',
    'yes',
    'no',
    'abstain',
  ] as const;
  for (let reached = 2; reached <= names.length; reached++) {
    const counts = Object.fromEntries(names.slice(0, reached).map((name) => [name, board[name]]));
    const { status, margin, votesNeeded, steps } = decide(
      counts as unknown as MotionCounts,
      'branch-decision',
    );
    assert.ok(!/undefined|NaN/.test(JSON.stringify(steps)), `${reached}`);
    assert.equal(status, reached === names.length ? 'passed' : 'quorum');
    assert.equal(margin, reached === names.length ? 22 : null);
    assert.equal(votesNeeded, 65);
  }
  // While ballots are read the votes are fewer than the valid ballots, or as many; never more.
  const { no: _, abstain: __, ...reading } = { ...board, yes: 106 };
  assert.equal(decide(reading, 'branch-decision').status, 'quorum');
  assert.deepEqual(decide({ ...reading, yes: 107 }, 'branch-decision').problems, [
    { pointer: '/yes', code: 'votes-do-not-add', params: { yes: 107, no: 0, abstain: 0, valid: 106 } },
  ]);
  // A base of valid ballots is not known before they are.
  const ofValid = {
    ...rules['branch-decision'],
    id: 'own',
    pass: { num: 1, den: 2, of: 'valid', inclusive: false },
  } as const;
  assert.equal(decide({ expected: 9, present: 9 }, ofValid).votesNeeded, null);
  assert.equal(decide(board, ofValid).votesNeeded, 54);
});

test('more ballots than were given out: void, and no tally is told', () => {
  const counts = { ...board, returned: 110 };
  const decision = decide(counts, 'branch-decision');
  assert.equal(decision.status, 'void');
  assert.equal(decision.margin, null);
  assert.deepEqual(decision.steps.map(({ code, holds, text }) => [code, holds, text]).pop(), [
    'returned',
    false,
    '110 > 109',
  ]);
  const voters = { ...rules['branch-decision'], id: 'own', returnedLimit: 'voters' } as const;
  const fewer = { ...board, issued: 107, returned: 108 };
  assert.equal(decide(fewer, 'branch-decision').status, 'void');
  assert.equal(decide(fewer, voters).status, 'passed');
  assert.deepEqual(decide(fewer, voters).warnings, [
    { code: 'returned-above-issued', params: { returned: 108, issued: 107 } },
  ]);
  assert.equal(decide({ ...fewer, returned: 110 }, voters).status, 'void');
});

test('what is no count is refused where it stands, never converted', () => {
  const names = [
    'expected',
    'present',
    'issued',
    'returned',
    'valid',
    'invalid',
    'yes',
    'no',
    'abstain',
  ] as const;
  for (const bad of ['3', NaN, 1.5, -1, Infinity, 2 ** 53, null, true, [], {}, new Number(3)])
    for (const name of names) {
      const { status, problems, votesNeeded, margin, steps } = decide(
        { ...board, [name]: bad },
        'branch-decision',
      );
      assert.equal(status, 'inconsistent');
      assert.deepEqual([votesNeeded, margin, steps], [null, null, []]);
      assert.deepEqual(
        problems.map(({ pointer, code }) => [pointer, code]),
        [[`/${name}`, 'not-a-count']],
      );
    }
  for (const counts of [undefined, null, 3, 'x', [], {}])
    assert.equal(decide(counts as never, 'branch-decision').status, 'inconsistent');
});

test('what stands in the place of a count is told, in short', () => {
  for (const [bad, found] of [
    [1.5, '1.5'],
    ['x'.repeat(30), `"${'x'.repeat(20)}"`],
    [[1], '[…]'],
    [{ a: 1 }, '{…}'],
    [null, 'null'],
    [true, 'true'],
  ])
    assert.equal(
      decide({ ...board, yes: bad } as never, 'branch-decision').problems[0]!.params['found'],
      found,
    );
});

test('a figure that is missing before one that is there', () => {
  const { issued: _, ...without } = board;
  assert.deepEqual(decide(without, 'branch-decision').problems, [
    { pointer: '/issued', code: 'missing-count', params: { name: 'issued' } },
  ]);
  assert.equal(decide({ expected: 3 } as never, 'branch-decision').problems[0]!.pointer, '/present');
  const early = decide({ expected: 9, present: 9, returned: 9 }, 'branch-decision').problems;
  assert.deepEqual(
    early.map(({ pointer }) => pointer),
    ['/issued'],
  );
});

test('sums that do not agree: all of them are told, none is guessed', () => {
  const codes = (change: Partial<MotionCounts>) =>
    decide({ ...board, ...change }, 'branch-decision').problems.map(({ code }) => code);
  assert.deepEqual(codes({ present: 129 }), ['more-present']);
  assert.deepEqual(codes({ issued: 110 }), ['more-issued']);
  assert.deepEqual(codes({ valid: 105 }), ['ballots-do-not-add', 'votes-do-not-add']);
  assert.deepEqual(codes({ yes: 88 }), ['votes-do-not-add']);
  assert.deepEqual(codes({ present: 129, issued: 130, invalid: 3, no: 0 }), [
    'more-present',
    'more-issued',
    'ballots-do-not-add',
    'votes-do-not-add',
  ]);
  // Half counted: as much as there is must fit.
  assert.deepEqual(codes({ abstain: undefined }), []);
  assert.deepEqual(codes({ yes: 107, no: undefined, abstain: undefined }), ['votes-do-not-add']);
});

test('remarks: exactly the share under the old rule, two sides that are close, nobody expected', () => {
  const warned = (counts: MotionCounts, rule: string) =>
    decide(counts, rule).warnings.map(({ code }) => code);
  assert.deepEqual(warned({ expected: 50, present: 40 }, 'grassroots-election-1990'), ['exactly-the-share']);
  assert.deepEqual(warned({ expected: 50, present: 41 }, 'grassroots-election-1990'), []);
  assert.deepEqual(warned({ expected: 51, present: 41 }, 'grassroots-election-1990'), []);
  assert.deepEqual(warned({ expected: 50, present: 40 }, 'grassroots-election-2020'), []);
  assert.deepEqual(warned(full(20, 20, 11), 'branch-decision'), ['close']);
  assert.deepEqual(warned(full(20, 20, 12), 'branch-decision'), []);
  assert.deepEqual(warned(full(20, 20, 9), 'branch-decision'), ['close']);
  assert.deepEqual(warned({ expected: 0, present: 0 }, 'branch-decision'), ['nobody-expected']);
  assert.deepEqual(warned({ expected: 0, present: 0 }, 'grassroots-election-1990'), ['nobody-expected']);
  const written = { ...full(60, 40, 24), written: { total: 6, yes: 0 } };
  assert.deepEqual(warned(written, 'admit-member'), ['close'], 'with the opinions against, 24 to 22');
  // Where all abstain there are no two sides.
  assert.deepEqual(warned({ ...full(20, 20, 0), no: 0, abstain: 20 }, 'branch-decision'), []);
  // A share that could be written with smaller numbers is the same share.
  const fifths = { ...rules['grassroots-election-1990'], id: 'own' };
  const tenths = { ...fifths, quorum: { ...fifths.quorum, num: 8, den: 10 } };
  assert.deepEqual(decide({ expected: 5, present: 4 }, tenths).warnings, [
    { code: 'exactly-the-share', params: { present: 4, expected: 5, num: 8, den: 10, inclusive: 1 } },
  ]);
});

test('half or more of the valid ballots: where every ballot is invalid nothing passes and nobody is elected', () => {
  const pass = { num: 1, den: 2, of: 'valid', inclusive: true } as const;
  const figures = { expected: 5, present: 5, issued: 5, returned: 5, valid: 0, invalid: 5 };
  const none = { yes: 0, no: 0, abstain: 0 };
  const found = decide({ ...figures, ...none }, { ...rules['branch-decision'], id: 'own', pass });
  assert.deepEqual([found.status, found.votesNeeded, found.margin], ['rejected', 1, -1]);
  assert.equal(found.steps[found.steps.length - 1]!.text, '0 < 1', 'half of none says nothing');
  const election = elect(
    { ...figures, seats: 1, candidates: ['a', 'b'].map((id) => ({ id, ...none })) },
    { ...rules['grassroots-election-2020'], id: 'own', pass },
  );
  assert.deepEqual([election.status, election.elected, election.tied], ['partial', [], []]);
});

test('an organiser’s own rule is data of the same shape, and examined', () => {
  const own = {
    ...rules['branch-decision'],
    id: 'own',
    quorum: { num: 2, den: 3, of: 'expected', inclusive: false },
    pass: { num: 3, den: 4, of: 'present', inclusive: true },
  } satisfies Rule;
  assert.equal(decide(full(9, 6, 6), own).status, 'no-quorum');
  assert.equal(decide(full(9, 8, 6), own).status, 'passed');
  assert.equal(decide(full(9, 8, 5), own).status, 'rejected');
  const bad: unknown[] = [
    'no-such-rule',
    'constructor',
    null,
    {},
    { ...own, quorum: { ...own.quorum, of: 'present' } },
    { ...own, pass: { ...own.pass, num: 5 } },
    { ...own, pass: { ...own.pass, den: 0 } },
    { ...own, pass: { ...own.pass, num: 0.5, den: 1 } },
    { ...own, pass: { ...own.pass, den: 1001 } },
    { ...own, pass: { ...own.pass, num: 1, den: 2.5 } },
    { ...own, pass: { ...own.pass, inclusive: 'no' } },
    { ...own, status: 'sure' },
    { ...own, basis: { name: '', sentence: 'x' } },
    { ...own, basis: { name: { 'zh-CN': 7 }, sentence: 'x' } },
    { ...own, basis: { name: { xx: '' }, sentence: 'x' } },
    { ...own, basis: { name: 'x', sentence: 'x', article: 7 } },
    { ...own, basis: { name: 'x', sentence: 'x', caveat: {} } },
    { ...own, moreCandidates: 1 },
    { ...own, id: 3 },
    { ...own, writtenOpinion: undefined },
  ];
  // A language that is not written yet, and fields that an export leaves empty, are no fault.
  for (const basis of [
    { name: { 'zh-CN': 'x', en: '' }, sentence: 'x' },
    { name: 'x', sentence: 'x', article: '', caveat: null },
  ])
    assert.equal(decide(board, { ...own, basis } as never).status, decide(board, own).status);
  const places = (rule: unknown) =>
    decide(board, rule as never).problems.map(({ pointer, code }) => `${pointer} ${code}`);
  assert.deepEqual(places(7), ['/rule bad-rule']);
  assert.deepEqual(places({ ...own, id: '' }), ['/rule/id bad-rule-field']);
  assert.deepEqual(places({ ...own, basis: [] }), ['/rule/basis bad-rule-field']);
  assert.deepEqual(places({ ...own, basis: { name: 'x' } }), ['/rule/basis/sentence bad-rule-field']);
  for (const rule of bad) {
    const { status, problems } = decide(board, rule as never);
    assert.equal(status, 'inconsistent', JSON.stringify(rule));
    assert.ok(
      problems.every(({ pointer }) => pointer.startsWith('/rule')),
      JSON.stringify(problems),
    );
  }
});

const share = fc.record({
  den: fc.integer({ min: 1, max: 1000 }),
  part: fc.nat(),
  inclusive: fc.boolean(),
});

test('whatever the counts and shares: as the cross-multiplication of big integers says', () => {
  const size = fc.oneof(fc.nat(70), fc.maxSafeNat());
  fc.assert(
    fc.property(size, size, size, share, share, (a, b, c, q, p) => {
      const [yes, present, expected] = [a, b, c].sort((x, y) => x - y) as [number, number, number];
      const rule = {
        ...rules['branch-decision'],
        id: 'own',
        quorum: { num: 1 + (q.part % q.den), den: q.den, of: 'expected', inclusive: q.inclusive },
        pass: { num: 1 + (p.part % p.den), den: p.den, of: 'expected', inclusive: p.inclusive },
      } satisfies Rule;
      const meets = (n: number, { num, den, inclusive }: Share) => {
        const [left, right] = [BigInt(n) * BigInt(den), BigInt(expected) * BigInt(num)];
        return inclusive ? left >= right : left > right;
      };
      const { status, problems } = decide(full(expected, present, yes), rule);
      assert.deepEqual(problems, []);
      assert.equal(
        status,
        !meets(present, rule.quorum) ? 'no-quorum' : yes > 0 && meets(yes, rule.pass) ? 'passed' : 'rejected',
      );
    }),
    { numRuns: 2000 },
  );
});

test('a rule that goes by the number of votes decides no motion', () => {
  const own = { ...rules['branch-decision'], id: 'own', pass: 'most-votes' } as const;
  for (const rule of ['grassroots-revote-2020', own]) {
    const { status, problems } = decide(full(20, 20, 19), rule);
    assert.equal(status, 'inconsistent');
    assert.deepEqual(
      problems.map(({ pointer, code }) => `${pointer} ${code}`),
      ['/rule elections-only'],
    );
  }
  assert.equal(
    decide(full(20, 20, 19), { ...own, pass: 'most' } as never).problems[0]!.code,
    'bad-rule-field',
  );
});

test('nothing is thrown, nothing is changed, whatever comes', () => {
  fc.assert(
    fc.property(
      fc.anything(),
      fc.oneof(fc.constantFrom(...Object.keys(rules)), fc.anything()),
      (counts, rule) => {
        const before = JSON.stringify(counts) as string | undefined;
        const { status } = decide(counts as never, rule as never);
        assert.ok(status === 'inconsistent' || typeof counts === 'object');
        assert.equal(JSON.stringify(counts), before);
      },
    ),
  );
});

test('every preset tells its source in full, and how far it was read', () => {
  for (const [id, { basis, ...rule }] of Object.entries(rules)) {
    assert.equal(rule.id, id);
    // Handed over as data, as an organiser's own is, it is the same rule.
    const motion = full(10, 9, 6);
    assert.deepEqual(decide(motion, { basis, ...rule }), decide(motion, id));
    assert.match(rule.status, /^(confirmed|unconfirmed|legacy)$/);
    for (const field of ['name', 'article', 'sentence'] as const)
      for (const locale of ['zh-CN', 'zh-TW', 'en'] as const)
        assert.ok((basis[field] as Record<string, string>)[locale], `${id} ${field}`);
  }
});

test('written opinions count among those expected only: absentees cannot carry what all present reject', () => {
  const rule = (of: 'expected' | 'present' | 'valid') => ({
    ...rules['branch-decision'],
    id: 'own',
    writtenOpinion: 'counted' as const,
    pass: { num: 1, den: 2, of, inclusive: false },
  });
  const counts = {
    expected: 10,
    present: 6,
    issued: 6,
    returned: 6,
    valid: 6,
    invalid: 0,
    yes: 0,
    no: 6,
    abstain: 0,
  };
  const found = (of: 'expected' | 'present' | 'valid') =>
    decide({ ...counts, written: { total: 4, yes: 4 } }, rule(of));
  assert.equal(found('expected').status, 'rejected');
  for (const of of ['present', 'valid'] as const)
    assert.deepEqual(
      found(of).problems.map(({ pointer }) => pointer),
      ['/rule/writtenOpinion'],
    );
  // In an election they never count.
  const election = { ...counts, seats: 1, candidates: [{ id: 'a', yes: 6, no: 0, abstain: 0 }] };
  assert.equal(elect(election, rule('present')).status, 'complete');
});
