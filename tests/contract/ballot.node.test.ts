import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describe, readDocument } from '../../src/contract/index.js';
import { ballot } from '../../src/contract/generated/ballot/kind.js';
import { rules } from '../../src/rules/index.js';
import { documents } from '../elements/ballot/documents.js';

const read = (document: unknown) => readDocument(document, ballot);
const told = (document: unknown): string[] =>
  read(document).problems.map(({ pointer, code }) => `${pointer} ${code}`);

test('every demo document fits, with nothing to tell', () => {
  for (const [name, document] of Object.entries(documents)) assert.deepEqual(told(document), [], name);
});

test('what a stage has not reached is refused', () => {
  const { notice, rollCall, marking, closed, count, declared, published, carriedOut } = documents;
  const early = (document: object, later: object): string[] => told({ ...document, ...later });
  assert.deepEqual(early(notice, { roll: rollCall.roll }), ['/roll too-early']);
  assert.deepEqual(early(rollCall, { box: marking.box }), ['/box/issued too-early']);
  assert.deepEqual(early(marking, { box: closed.box }), ['/box/returned too-early']);
  assert.deepEqual(early(closed, { tally: count.tally, box: count.box }), [
    '/box/valid too-early',
    '/box/invalid too-early',
    '/tally too-early',
    '/box/valid ballots-do-not-add',
  ]);
  assert.deepEqual(early(count, { record: declared.record }), ['/record too-early']);
  assert.deepEqual(early(declared, { publication: { from: '2018-11-06', to: '2018-11-12' } }), [
    '/publication too-early',
  ]);
  const signed = { tellers: [{ name: '何建平', role: 'monitor', signed: true }] };
  for (const of of [notice, { ...rollCall, stage: 'adjourned' }])
    assert.deepEqual(early(of, signed), ['/tellers/0/signed too-early']);
  const draft = { ...notice, stage: 'draft' };
  assert.deepEqual(told(draft), ['/opinion too-early', '/notice too-early']);
  assert.deepEqual(told({ ...draft, stage: 'opinion' }), ['/notice too-early']);
  assert.deepEqual(early(published, { carriedOut: carriedOut!.carriedOut }), ['/carriedOut too-early']);
  assert.deepEqual(early(carriedOut!, { carriedOut: undefined }), ['/carriedOut too-late']);
  // The reader is told which field, and from which stage on it may be there.
  assert.deepEqual(
    read({ ...rollCall, box: marking.box, ...signed }).problems.map(({ params }) => params),
    [
      { field: 'box/issued', stage: 'roll-call', from: 'marking' },
      { field: 'signed', stage: 'roll-call', from: 'count' },
    ],
  );
  assert.deepEqual(read({ ...notice, notice: undefined, opinion: undefined }).problems[0]!.params, {
    field: 'notice',
    stage: 'notice',
  });
});

test('a meeting that is adjourned keeps its ballots, and has counted none', () => {
  const { closed, count } = documents;
  const box = { issued: 108, returned: 109 };
  assert.deepEqual(told({ ...closed, stage: 'adjourned', box }), []);
  assert.deepEqual(told({ ...count, stage: 'adjourned', tellers: undefined }), [
    '/box/valid too-early',
    '/box/invalid too-early',
    '/tally too-early',
    '/box/valid ballots-do-not-add',
  ]);
  // What is void needs no count; all else that is missing is told.
  assert.deepEqual(told({ ...closed, notice: undefined, box }), ['/notice too-late']);
});

test('a step that was skipped is refused', () => {
  const { notice, closed, declared } = documents;
  assert.deepEqual(told({ ...notice, notice: undefined }), ['/notice too-late']);
  assert.deepEqual(told({ ...closed, box: { issued: 109 } }), ['/box/returned too-late']);
  assert.deepEqual(told({ ...declared, tally: undefined, record: undefined }), ['/tally too-late']);
  // One of the four things is empty.
  assert.equal(read({ ...notice, notice: { ...notice.notice, accountability: '' } }).document, null);
});

test('who was named beside the list is no candidate: he would stand twice, and could take two seats', () => {
  const { electionDeclared } = documents;
  const { tally, matter } = electionDeclared;
  const { id, name } = matter.candidates![1]!;
  const named = (as: string) => ({
    ...electionDeclared,
    tally: { ...tally, writeIns: [{ name: as, votes: 1 }] },
  });
  for (const as of [name as string, ` ${name as string}`, [...(name as string)].join('　'), id]) {
    assert.deepEqual(told(named(as)), ['/tally/writeIns/0/name same-candidate'], as);
    assert.equal(read(named(as)).document, null);
  }
  assert.deepEqual(told(named('苏晓梅')), []);
  // Where ids are the names it is told once.
  const candidates = matter.candidates!.map((each) => (each.id === id ? { ...each, id: '李国平' } : each));
  const { [id]: votes, ...others } = tally!.candidates!;
  const byName = {
    ...electionDeclared,
    matter: { ...matter, candidates: candidates.map((each) => ({ ...each, name: each.id })) },
    tally: { candidates: { ...others, 李国平: votes! }, writeIns: [{ name: '李 国平', votes: 1 }] },
  };
  assert.deepEqual(told(byName), ['/tally/writeIns/0/name same-candidate']);
  // Blanks between letters part words: these are two.
  const lettered = {
    ...electionDeclared,
    matter: {
      ...matter,
      candidates: matter.candidates!.map((each, i) => (i === 1 ? { ...each, name: 'Anna Li' } : each)),
    },
  };
  const also = (as: string) => ({ ...lettered, tally: { ...tally, writeIns: [{ name: as, votes: 1 }] } });
  assert.deepEqual(told(also('Anna  Li')), ['/tally/writeIns/0/name same-candidate']);
  assert.deepEqual(told(also('AnnaLi')), []);
});

test('others who were named are checked while ballots are read, not when all have signed', () => {
  const { electionCount } = documents;
  const { candidates } = electionCount.tally!;
  const valid = electionCount.box!.valid!;
  const against = Object.values(candidates!).reduce((sum, { no }) => sum + no, 0);
  const named = (...votes: number[]) => ({
    ...electionCount,
    tally: { candidates, writeIns: votes.map((n, i) => ({ name: `另${'一二三'[i]!}人`, votes: n })) },
  });
  assert.deepEqual(told(named(1)), []);
  assert.deepEqual(told(named(valid + 1))[0], '/tally/writeIns/0/votes more-than-valid');
  const each = Math.min(valid, against);
  assert.deepEqual(told(named(each, against - each + 1)), ['/tally/writeIns more-write-ins']);
  const twice = {
    ...electionCount,
    tally: { candidates, writeIns: ['周敏', '周　敏'].map((name) => ({ name, votes: 1 })) },
  };
  assert.ok(
    told(twice).some((each) => each.endsWith('same-candidate')),
    String(told(twice)),
  );
});

test('while a meeting goes on, no major motion comes to its notice without an opinion', () => {
  const { notice, declared, published } = documents;
  for (const of of [notice, declared]) {
    assert.deepEqual(told({ ...of, opinion: undefined, record: undefined }), ['/opinion too-late']);
    assert.equal(read({ ...of, opinion: undefined }).document, null);
  }
  assert.deepEqual(told({ ...notice, stage: 'opinion', notice: undefined, opinion: undefined }), []);
  // What is no major matter may have none, nor does a published document always tell it; both are shown.
  for (const of of [{ ...notice, matter: { ...notice.matter, category: 'other' } }, published]) {
    assert.deepEqual(told({ ...of, opinion: undefined }), ['/opinion no-opinion']);
    assert.notEqual(read({ ...of, opinion: undefined }).document, null);
  }
  assert.deepEqual(told(documents.electionNotice), [], 'an election is prepared otherwise');
});

test('nothing is declared before those who are named have signed', () => {
  const { declared, published, electionDeclared } = documents;
  const [monitor, counter] = declared.tellers!;
  for (const signed of [false, undefined])
    for (const of of [declared, electionDeclared]) {
      const tellers = [monitor!, { ...counter!, signed }];
      assert.deepEqual(told({ ...of, tellers }), ['/tellers/1/signed not-signed']);
      const named = [{ ...counter!, signed, name: { 'zh-CN': '何建平', en: 'He Jianping' } }];
      assert.equal(read({ ...of, tellers: named }).problems[0]?.params['name'], '何建平');
      assert.equal(read({ ...of, tellers }).document, null);
    }
  const unsigned = { ...published, tellers: [{ ...monitor!, signed: undefined }] };
  assert.deepEqual(told(unsigned), ['/tellers/0/signed not-signed']);
  assert.notEqual(read(unsigned).document, null);
  for (const tellers of [undefined, []]) {
    assert.deepEqual(told({ ...declared, tellers }), ['/tellers no-tellers']);
    assert.notEqual(read({ ...declared, tellers }).document, null);
    assert.deepEqual(told({ ...published, tellers }), [], 'a published document need not name them');
  }
  // A void vote is not counted, so nobody signs a count.
  const { tally: _, record: __, ...rest } = declared;
  assert.deepEqual(told({ ...rest, box: { issued: 108, returned: 109 }, tellers: undefined }), []);
});

test('sums of roll, box and tally', () => {
  const { declared, electionDeclared, count, electionCount } = documents;
  assert.deepEqual(told({ ...declared, roll: { ...declared.roll, onRoll: 130 } }), [
    '/roll/expected roll-does-not-add',
  ]);
  const { roll } = declared;
  assert.deepEqual(told({ ...declared, roll: { ...roll, present: 129 } }), ['/roll/present more-present']);
  assert.deepEqual(told({ ...count, roll: { ...count.roll, present: 129 } }), ['/roll/present more-present']);
  assert.deepEqual(told({ ...declared, roll: { ...roll, written: { total: 1, yes: 2 } } }), [
    '/roll/written/yes more-written-in-favour',
  ]);
  assert.deepEqual(told({ ...declared, box: { issued: 109, returned: 108, valid: 106 } }), [
    '/box/invalid too-late',
    '/box/invalid missing-count',
  ]);
  assert.deepEqual(told({ ...declared, tally: { yes: 86, no: 12, abstain: 7 } }), [
    '/tally/yes votes-do-not-add',
  ]);
  assert.deepEqual(told({ ...declared, box: { issued: 110, returned: 108, valid: 106, invalid: 2 } }), [
    '/box/issued more-issued',
  ]);
  const lines = electionDeclared.tally!.candidates!;
  const { wang: _, ...without } = lines;
  assert.ok(
    told({ ...electionDeclared, tally: { candidates: without } }).includes('/tally/candidates missing-line'),
  );
  assert.ok(
    told({ ...electionDeclared, tally: { candidates: { ...lines, nobody: lines['wang']! } } }).includes(
      '/tally/candidates/nobody unknown-line',
    ),
  );
  assert.deepEqual(
    told({ ...electionDeclared, tally: { candidates: { ...lines, li: { yes: 32, no: 4, abstain: 3 } } } }),
    ['/tally/candidates/li/yes votes-do-not-add'],
  );
  // While ballots are read, what was read so far adds up, too.
  assert.deepEqual(told({ ...count, tally: { yes: 50, no: 7, abstain: 3 } }), [
    '/tally/yes votes-do-not-add',
  ]);
  assert.ok(
    told({ ...count, box: { ...count.box, valid: 108, invalid: 1 } }).includes('/box/valid more-read'),
  );
  // What is missing is named, and not what is there.
  const { issued, returned, valid, invalid } = count.box!;
  const { tally } = count;
  assert.deepEqual(told({ ...count, box: { issued, returned, valid, invalid }, tally: undefined }), [
    '/tally too-late',
  ]);
  for (const counted of [tally, undefined])
    assert.deepEqual(told({ ...count, box: { issued, returned, valid }, tally: counted }), [
      '/box/invalid missing-count',
    ]);
  for (const of of [count, electionCount]) {
    const { valid: _, ...rest } = of.box!;
    assert.deepEqual(told({ ...of, box: rest }), ['/box/valid missing-count']);
  }
});

test('a motion has three figures and an election a line for each candidate; neither has the other’s', () => {
  const { declared, electionDeclared } = documents;
  const writeIns = [{ name: '苏晓梅', votes: 1 }];
  const { candidates } = electionDeclared.tally!;
  assert.deepEqual(told({ ...declared, tally: { ...declared.tally, candidates, writeIns } }), [
    '/tally/candidates other-matter',
    '/tally/writeIns other-matter',
  ]);
  assert.deepEqual(told({ ...electionDeclared, tally: { candidates, ...declared.tally } }), [
    '/tally/yes other-matter',
    '/tally/no other-matter',
    '/tally/abstain other-matter',
  ]);
});

test('more names than the valid ballots can hold are remarked where the votes stand', () => {
  const { electionDeclared } = documents;
  const { valid } = electionDeclared.box!;
  const lines = Object.keys(electionDeclared.tally!.candidates!);
  const all = Object.fromEntries(lines.map((id) => [id, { yes: valid, no: 0, abstain: 0 }]));
  const { document, problems } = read({ ...electionDeclared, tally: { candidates: all } });
  assert.notEqual(document, null);
  assert.deepEqual(
    problems.map(({ pointer, code, severity }) => `${severity} ${pointer} ${code}`),
    ['warning /tally/candidates more-names'],
  );
});

test('a publication that ends before it begins is told', () => {
  const { published } = documents;
  const between = (from: string, to: string): string[] => told({ ...published, publication: { from, to } });
  assert.deepEqual(between('2018-11-20', '2018-11-10'), ['/publication/to publication-backwards']);
  assert.deepEqual(between('2018-11-20', '2018-11'), []);
  assert.deepEqual(between('2018-11-10', '2018-11-20'), []);
});

test('too few present, and more ballots than were issued', () => {
  const { rollCall, marking, closed, count } = documents;
  // No figure is made up for a roll that is not there.
  assert.deepEqual(told({ ...closed, roll: undefined }), ['/roll too-late']);
  const uncounted = { ...count, stage: 'declared', box: { issued: 108, returned: 109 }, tally: undefined };
  assert.deepEqual(told({ ...uncounted, roll: undefined, tellers: undefined }), [
    '/roll too-late',
    '/box/valid too-late',
    '/box/invalid too-late',
    '/tally too-late',
    '/tellers no-tellers',
  ]);
  const few = { ...rollCall.roll, present: 63 };
  assert.deepEqual(told({ ...rollCall, roll: few }), []);
  assert.deepEqual(told({ ...marking, roll: few, box: { issued: 63 } }), ['/stage no-quorum']);
  assert.deepEqual(told({ ...rollCall, stage: 'adjourned', roll: few }), []);
  assert.deepEqual(told({ ...closed, box: { issued: 108, returned: 109 } }), []);
  assert.deepEqual(told({ ...count, box: { issued: 108, returned: 109 }, tally: undefined }), [
    '/stage void-counted',
  ]);
  assert.deepEqual(told({ ...count, box: { ...count.box, issued: 107 } }), ['/tally void-counted']);
  const figures = { ...uncounted.box, valid: 100, invalid: 9 };
  for (const stage of ['declared', 'count'])
    assert.deepEqual(told({ ...uncounted, stage, box: figures }), ['/tally void-counted'], stage);
  assert.deepEqual(told({ ...count, box: { ...uncounted.box, valid: 100 } }), ['/tally void-counted']);
});

test('a vote is void by the limit of its rule alone: one that is valid by it needs a tally', () => {
  const { tally: _, record: __, ...rest } = documents.published;
  const of = (returnedLimit: string, box: object): string[] =>
    told({
      ...rest,
      rule: { ...rules['branch-decision'], id: 'own', returnedLimit },
      roll: { expected: 128, present: 90 },
      box,
    });
  const figures = ['/box/valid too-late', '/box/invalid too-late', '/tally too-late'];
  assert.deepEqual(of('voters', { issued: 80, returned: 85 }), figures);
  assert.deepEqual(of('voters', { issued: 80, returned: 91 }), []);
  assert.deepEqual(of('issued', { issued: 80, returned: 85 }), []);
});

test('matter, rule and tellers', () => {
  const { notice, electionMarking } = documents;
  const { matter } = electionMarking;
  assert.deepEqual(told({ ...notice, matter: { category: 'other' } }), ['/matter no-matter']);
  assert.deepEqual(told({ ...electionMarking, matter: { ...matter, motion: 'x' } }).slice(0, 1), [
    '/matter/motion two-matters',
  ]);
  assert.deepEqual(
    told({ ...electionMarking, matter: { ...matter, candidates: matter.candidates!.slice(0, 3) } }),
    ['/matter/candidates too-few-candidates'],
  );
  const about = (change: object): string[] => told({ ...electionMarking, matter: { ...matter, ...change } });
  const { id } = matter.candidates![0]!;
  const twice = matter.candidates!.map((each, i) => (i === 2 ? { ...each, id } : each));
  assert.deepEqual(about({ candidates: twice }), ['/matter/candidates/2/id same-candidate']);
  assert.deepEqual(about({ candidates: undefined }), ['/matter/candidates no-candidates']);
  for (const seats of [0, undefined]) assert.deepEqual(about({ seats }), ['/matter/seats no-seats']);
  assert.deepEqual(about({ seats: 0, candidates: undefined }), ['/matter/seats no-seats']);
  assert.deepEqual(told({ ...electionMarking, tellers: [{ name: '周敏', role: 'counter' }] }), [
    '/tellers/0/name teller-stands',
  ]);
  for (const name of ['周敏 ', '周 敏', '周　敏', { 'zh-CN': '周敏', en: 'Zhou Min' }])
    assert.deepEqual(told({ ...electionMarking, tellers: [{ name, role: 'counter' }] }), [
      '/tellers/0/name teller-stands',
    ]);
  assert.deepEqual(told({ ...notice, rule: 'no-such' }), ['/rule unknown-rule']);
  assert.deepEqual(told({ ...documents.declared, rule: 'no-such' }), ['/rule unknown-rule']);
  assert.deepEqual(told({ ...notice, rule: { ...rules['branch-decision'], id: 'own' } }), []);
  assert.deepEqual(
    told({
      ...notice,
      rule: { ...rules['branch-decision'], pass: { num: 1, den: 0, of: 'expected', inclusive: false } },
    }),
    ['/rule/pass bad-rule-field'],
  );
});

test('a count that is a text, a fraction or negative refuses the document', () => {
  for (const bad of ['109', 1.5, -1, null])
    assert.equal(read({ ...documents.closed, box: { issued: bad, returned: 108 } }).document, null);
});

test('every problem has words in three languages', () => {
  const { declared, electionDeclared } = documents;
  const wrong = [
    { ...declared, tally: { yes: 1, no: 2, abstain: 3 }, roll: { onRoll: 1, expected: 128, present: 109 } },
    { ...electionDeclared, rule: 'x', tellers: [{ name: '周敏', role: 'monitor' }] },
    { ...declared, stage: 'notice' },
    { ...declared, tellers: [{ name: '何建平', role: 'monitor' }] },
    { ...declared, tellers: [], opinion: undefined },
    {
      ...declared,
      stage: 'published',
      publication: { from: '2018-11-06', to: '2018-11-12' },
      opinion: undefined,
    },
    { ...declared, stage: 'carried-out' },
  ];
  for (const document of wrong)
    for (const problem of read(document).problems)
      for (const locale of ['zh-CN', 'zh-TW', 'en'] as const) {
        const { message, fix } = describe(problem, locale, ballot.words);
        assert.ok(message && fix && !/undefined/.test(message + fix), `${problem.code} ${message}`);
        assert.notEqual(message, problem.code);
        if (locale === 'en')
          assert.doesNotMatch(message.replace(/“[^”]*”|周敏|何建平/g, ''), /\p{Script=Han}/u);
      }
});
