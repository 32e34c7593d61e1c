import assert from 'node:assert/strict';
import { test } from 'node:test';
import '../../fixtures/languages.js';
import { ballot, readDocument } from '../../../src/contract/index.js';
import { basisOf } from '../../../src/elements/ballot/model/basis.js';
import { autoFace, faces, isCounting, mayShow } from '../../../src/elements/ballot/model/faces.js';
import { Figures } from '../../../src/elements/ballot/model/figures.js';
import { isAllRead, isSigned, mayNameOthers, modelOf } from '../../../src/elements/ballot/model/model.js';
import { Outcome } from '../../../src/elements/ballot/model/outcome.js';
import { reportOf, recountRecord, sealedOf } from '../../../src/elements/ballot/model/record.js';
import { rollFigures } from '../../../src/elements/ballot/model/roll-figures.js';
import { ruleInNumbers, ruleInWords } from '../../../src/elements/ballot/model/rule-words.js';
import { BallotText } from '../../../src/elements/ballot/model/text.js';
import { pagesOf, toCSV } from '../../../src/elements/ballot/paper/index.js';
import { forms } from '../../../src/elements/ballot/paper/forms.js';
import {
  countedOf,
  enter,
  keep,
  nothingCounted,
  namedField,
  setTotal,
  spoiledBallot,
  takeUp,
  toBallots,
  toTotals,
  undo,
  withCount,
} from '../../../src/elements/ballot/entry/counting.js';
import { ballotOf, blank, mark, review, writeName } from '../../../src/elements/ballot/state/marks.js';
import { rules } from '../../../src/rules/index.js';
import { stages } from '../../../src/contract/checks/ballot.stages.js';
import { compareNames } from '../../../src/text/compare.js';
import type { DisplayList } from '../../../src/paper/marks.js';
import type { Locale } from '../../../src/text/locale.js';
import { documents } from './documents.js';

const textOf = (name: string, locale: Locale = 'zh-CN') =>
  new BallotText(documents[name]!, locale, compareNames);

test('the form that goes with a stage may be shown at it, and no form before its stage', () => {
  for (const stage of [...stages, 'adjourned'] as const)
    for (const isPublic of [true, false]) assert.ok(mayShow(autoFace(stage, isPublic), stage), stage);
  assert.deepEqual(
    faces.filter((face) => mayShow(face, 'marking')),
    ['notice', 'roll-call', 'marking', 'paper'],
  );
  assert.deepEqual(
    faces.filter((face) => mayShow(face, 'adjourned')),
    ['notice', 'roll-call', 'result', 'paper'],
  );
  const shown = (isPublic: boolean) =>
    [...stages, 'adjourned' as const].map((each) => autoFace(each, isPublic));
  const before = ['notice', 'notice', 'notice', 'roll-call'];
  const after = ['count', 'count', 'result', 'result', 'result', 'result'];
  assert.deepEqual(shown(false), [...before, 'marking', ...after]);
  // Nobody marks a ballot where everybody can see it.
  assert.deepEqual(shown(true), [...before, 'roll-call', ...after]);
  assert.deepEqual(
    [...stages, 'adjourned' as const, undefined].filter(isCounting),
    ['closed', 'count'],
    'tellers enter while the box is closed and nothing is declared',
  );
});

test('six figures, each with its check, as far as the meeting has come', () => {
  const told = (document: object, isReading = false): string[] =>
    rollFigures(new BallotText(document as never, 'zh-CN', compareNames), isReading).map(
      ({ label, value, note, holds }) =>
        `${label}${value} ${holds === undefined ? '' : holds ? '✓' : '✗'}${note}`,
    );
  const { notice, rollCall, marking, closed, count, declared, electionDeclared } = documents;
  const roll = ['应到会128 另3名不计入', '实到会109 ✓达到半数'];
  const box = [...roll, '发出109 ✓不多于实到会'];
  const back = [...box, '收回108 ✓不多于发出，有效'];
  assert.deepEqual(told(notice), []);
  assert.deepEqual(told(rollCall), roll);
  assert.deepEqual(told(marking), box);
  assert.deepEqual(told(closed), back);
  assert.deepEqual(told(declared), [...back, '有效106 ✓87＋12＋7＝106', '无效2 ✓106＋2＝108']);
  assert.deepEqual(told(count, true), [
    ...back,
    '有效（已唱）61 ✓61＋1＝已唱62',
    '无效（已唱）1 ✓62＋未唱46＝108',
  ]);
  assert.deepEqual(told({ ...count, box: { ...count.box, valid: 108 } }, true).slice(4), [
    '有效（已唱）108 ✗108＋1＝已唱109',
    '无效（已唱）1 ✗不多于收回',
  ]);
  assert.deepEqual(
    told({ ...count, box: { ...count.box, valid: 107 } }, true)[5],
    '无效（已唱）1 ✓108＋未唱0＝108',
  );
  assert.deepEqual(told(electionDeclared).slice(4), ['有效40 ✓40＋2＝42', '无效2 ✓40＋2＝42']);
  const few = { ...rollCall, roll: { expected: 128, present: 63 } };
  assert.deepEqual(told(few), ['应到会128 ', '实到会63 ✗还差1人']);
  assert.deepEqual(told({ ...closed, box: { issued: 110, returned: 108 } })[2], '发出110 ✗不多于实到会');
  // A void vote has no valid ballots to tell.
  const over = { ...declared, box: { ...declared.box, returned: 110 } };
  assert.deepEqual(told(over).slice(3), ['收回110 ✗多于发出，无效']);
  const voters = { ...rules['branch-decision'], id: 'own', returnedLimit: 'voters' };
  assert.deepEqual(told({ ...over, rule: voters }).slice(3), ['收回110 ✗多于实到会，无效']);
});

test('a count is complete when every ballot is read and can be right, and signed when all tellers have signed', () => {
  const { count, declared, electionDeclared } = documents;
  const isRead = (document: object): boolean => isAllRead(modelOf(document as never, compareNames));
  assert.equal(isRead(declared), true);
  assert.equal(isRead(electionDeclared), true);
  assert.equal(isRead(count), false);
  assert.equal(isRead({ ...declared, tally: { yes: 87, no: 12 } }), false, 'no line is half read');
  assert.equal(isRead({ ...declared, tally: { yes: 88, no: 12, abstain: 7 } }), false);
  const { wang, ...others } = electionDeclared.tally!.candidates!;
  assert.ok(wang);
  assert.equal(isRead({ ...electionDeclared, tally: { candidates: others } }), false);
  const [one, two] = declared.tellers!;
  assert.equal(isSigned(declared), true);
  assert.equal(isSigned({ ...declared, tellers: [one!, { ...two!, signed: false }] }), false);
  assert.equal(isSigned({ ...declared, tellers: [] }), false, 'where nobody is named nobody has signed');
  // Opinions that were written before count for a motion alone, by the rule that says so; others may be named in an election.
  const written = { ...declared.roll!, written: { total: 3, yes: 2 } };
  const counted = (document: object): number => modelOf(document as never).written;
  assert.equal(counted({ ...declared, roll: written }), 0);
  assert.equal(counted({ ...declared, roll: written, rule: 'admit-member' }), 2);
  assert.equal(counted({ ...electionDeclared, roll: written, rule: 'admit-member' }), 0);
  const named = [3, 7, 5].map((votes, i) => ({ name: `另${'一二三'[i]!}人`, votes }));
  const { candidates } = electionDeclared.tally!;
  const { writeIns } = modelOf({ ...electionDeclared, tally: { candidates: candidates!, writeIns: named } });
  assert.deepEqual(
    writeIns.map(({ votes }) => votes),
    [7, 5, 3],
  );
  assert.equal(mayNameOthers(modelOf(electionDeclared)), true);
  assert.equal(mayNameOthers(modelOf(documents.revote)), false);
  assert.equal(mayNameOthers(modelOf(declared)), false);
});

test('candidates stand by surname strokes, or as a superior has fixed it', () => {
  const names = (text: BallotText) => text.model.lines.map(({ id }) => id).join(' ');
  assert.equal(names(textOf('electionMarking')), 'wang li zhou zhao');
  const fixed = {
    ...documents.electionMarking,
    matter: { ...documents.electionMarking.matter, orderFixedBy: '社区党委' },
  };
  const text = new BallotText(fixed, 'zh-CN', compareNames);
  assert.equal(names(text), 'zhou zhao wang li');
  assert.equal(text.order, '次序由社区党委定');
  assert.equal(new BallotText(documents.electionMarking, 'zh-CN', undefined).order, '按文件所写的先后');
});

const whyOf = (text: BallotText): string[] => {
  const { neededWhy, quorumWhy } = new Figures(text);
  return [neededWhy, quorumWhy];
};

test('the arithmetic in sentences, as the boards have them', () => {
  const count = textOf('electionCount');
  assert.deepEqual(whyOf(count), [
    '须超过应到会46名的一半：一半是23名，23票不够，24票才够（24×2＝48，大于46）。',
    '实到会：42×5＝210，不小于46×4＝184，可以开会。',
  ]);
  assert.deepEqual(basisOf(count).basis, '依据《中国共产党基层组织选举工作条例》（2020年）');
  assert.match(basisOf(count).status, /依据待核实/);
  const result = textOf('declared');
  assert.deepEqual(new Outcome(result).say, [
    '赞成*87*票，超过应到会党员128名的一半。',
    '须得*65*票，多出*22*票。',
  ]);
  assert.deepEqual(new Outcome(result).why, [
    '算式：87×2＝174，大于128。一半是64，64票不够，65票才够。',
    '到会：应到128名，实到109名；109×2＝218，不小于128，可以开会。',
    '投票：发出109张，收回108张，表决有效；有效106＋无效2＝108，87＋12＋7＝106。',
  ]);
  assert.equal(ruleInNumbers(textOf('rollCall')), '应到会128人，赞成须超过64票，即至少65票');
  assert.equal(ruleInNumbers(textOf('notice')), '');
  assert.match(new Outcome(textOf('tie')).say[1]!, /都得28票，还有2个名额/);
});

test('a re-vote goes by the number of votes: no half is told anywhere', () => {
  const { roll, box, tally, record: _, chain: __, ...rest } = documents.revote;
  const said = (text: BallotText): string[] => {
    const figures = new Figures(text);
    return [...ruleInWords(text).slice(1), figures.neededHead, figures.neededWhy, ruleInNumbers(text)];
  };
  const text = textOf('revote');
  const say = '按得票多少取2名，不要求过半数';
  assert.deepEqual(said(text), [say, '得票多的当选', `${say}。`, '']);
  assert.deepEqual(new Outcome(text).say, ['选出2名，应选2名']);
  assert.equal(new Outcome(text).why[0], `${say}。`);
  assert.deepEqual(said(new BallotText({ ...rest, stage: 'notice' }, 'zh-CN', compareNames)), said(text));
  // Level again: those who are level are listed again.
  const { zhou, li } = tally!.candidates!;
  const level = { ...tally, candidates: { li: li!, zhou: zhou!, zhao: zhou! } };
  const again = new BallotText({ ...rest, roll: roll!, box: box!, tally: level }, 'zh-CN', compareNames);
  assert.match(new Outcome(again).say[1]!, /都得22票，还有1个名额/);
});

test('an election that was adjourned has elected nobody, and no seat of it stayed open', () => {
  const { tally: _, record: __, box: ___, roll, ...rest } = documents.electionDeclared;
  for (const more of [{ roll: roll! }, {}])
    for (const locale of ['zh-CN', 'zh-TW', 'en'] as const) {
      const text = new BallotText({ ...rest, ...more, stage: 'adjourned' }, locale, compareNames);
      assert.deepEqual(new Outcome(text).say, []);
    }
});

test('a preselection elects nobody, on the screen and on paper', () => {
  const elects = { 'zh-CN': /当选|选出|另行选举/, 'zh-TW': /當選|選出|另行選舉/, en: /\belect/i };
  const stands = { 'zh-CN': /列为候选人/, 'zh-TW': /列為候選人/, en: /candidate/ };
  for (const name of ['electionNotice', 'electionCount', 'electionDeclared', 'tie'])
    for (const locale of ['zh-CN', 'zh-TW', 'en'] as const) {
      const { record: _, ...rest } = documents[name]!;
      const text = new BallotText({ ...rest, rule: 'grassroots-preselection-2020' }, locale, compareNames);
      const said = [ruleInWords(text)[1]!, new Figures(text).neededHead];
      for (const each of said) assert.ok(!each || stands[locale].test(each), each);
      const outcome = new Outcome(text);
      const { elected } = outcome.words;
      for (const each of [...said, outcome.word, elected, ...outcome.say])
        assert.doesNotMatch(each, elects[locale]);
    }
  const { record: _, ...rest } = documents.electionDeclared;
  const text = new BallotText({ ...rest, rule: 'grassroots-preselection-2020' }, 'zh-CN', compareNames);
  const paper = JSON.stringify(pagesOf(text, 'result', '今天').map((sheet) => wordsOn(sheet)));
  assert.match(paper, /入选：/);
  assert.doesNotMatch(paper, /当选|选出/);
});

test('no sentence is half in another language', () => {
  for (const name of Object.keys(documents))
    for (const locale of ['zh-TW', 'en'] as const) {
      const text = textOf(name, locale);
      const said = [
        ...ruleInWords(text),
        ...whyOf(text),
        ...new Outcome(text).say,
        ...new Outcome(text).why,
        ruleInNumbers(text),
        basisOf(text).basis,
        basisOf(text).status,
        text.seats,
        text.order,
      ].join(' ');
      assert.doesNotMatch(said, /undefined|NaN|\[object/);
      if (locale === 'en')
        assert.doesNotMatch(said.replace(/周敏|李国平|赵文华|王丽萍/g, ''), /\p{Script=Han}/u, name);
      else
        assert.doesNotMatch(
          said.replace(/周敏|李国平|赵文华|王丽萍/g, ''),
          /[个条这还没时间后东页视数据读试组织级计谈网设务员职责单书记党]/u,
          name,
        );
    }
});

test('a ballot: a name stays only on a line against, and the review counts it', () => {
  const { model } = textOf('electionMarking');
  let state = writeName(mark(mark(blank, 'wang', 'yes'), 'zhou', 'no'), 'zhou', ' 苏晓梅 ');
  assert.deepEqual(review(state, model), {
    chosen: 2,
    inFavour: 1,
    written: 1,
    taken: 0,
    over: 0,
    under: 1,
    unmarked: 2,
  });
  assert.deepEqual(ballotOf(state, model), {
    marks: { wang: 'yes', zhou: 'no' },
    writeIns: [{ against: 'zhou', name: '苏晓梅' }],
  });
  state = mark(state, 'zhou', 'abstain');
  assert.deepEqual(ballotOf(state, model), { marks: { wang: 'yes', zhou: 'abstain' } });
  for (const id of ['li', 'zhou', 'zhao']) state = mark(state, id, 'yes');
  assert.equal(review(state, model).over, 1);
});

test('a ballot: a candidate, or one name twice, is told however it is spread; what names nobody is left out', () => {
  const { model } = textOf('electionMarking');
  const against = mark(mark(blank, 'wang', 'no'), 'zhou', 'no');
  const taken = (...[first, second]: [string, string]) =>
    review(writeName(writeName(against, 'wang', first), 'zhou', second), model).taken;
  assert.equal(taken('王芳', '王　芳'), 1);
  assert.equal(taken('李 国平', '王芳'), 1);
  assert.equal(taken('Anna Li', 'AnnaLi'), 0);
  const dots = writeName(against, 'wang', ' · ');
  assert.equal(review(dots, model).written, 0);
  assert.deepEqual(ballotOf(dots, model), { marks: { wang: 'no', zhou: 'no' } });
});

test('candidates may have ids that every object knows', () => {
  const { electionDeclared: of } = documents;
  const ids = ['constructor', 'toString', 'valueOf', '__proto__'];
  const candidates = ids.map((id, i) => ({ id, name: `候选人${i}` }));
  const { model } = new BallotText({ ...of, matter: { ...of.matter, candidates } }, 'zh-CN', undefined);
  assert.deepEqual(
    model.lines.map(({ votes }) => votes),
    [undefined, undefined, undefined, undefined],
  );
  assert.deepEqual(ballotOf(blank, model), { marks: {} });
  assert.equal(review(blank, model).unmarked, 4);
  const state = writeName(mark(mark(blank, 'constructor', 'yes'), 'toString', 'no'), 'toString', '苏晓梅');
  assert.deepEqual(ballotOf(state, model), {
    marks: { constructor: 'yes', toString: 'no' },
    writeIns: [{ against: 'toString', name: '苏晓梅' }],
  });
  const proto = ballotOf(mark(blank, '__proto__', 'no'), model);
  assert.equal(JSON.stringify(proto), '{"marks":{"__proto__":"no"}}');
  const { lines } = countedOf(enter(nothingCounted, proto), model);
  assert.deepEqual(Object.entries(lines)[3], ['__proto__', { yes: 0, no: 1, abstain: 0 }]);
});

test('what is said of a rule is true of it: written opinions, a bare quorum, half of no votes', () => {
  const { declared, electionDeclared } = documents;
  const remarks = (document: object): string =>
    new Figures(new BallotText(document as never, 'zh-CN', compareNames)).remarks.join('');
  const own = { ...rules['branch-decision'], id: 'own' };
  const roll = { ...declared.roll!, written: { total: 2, yes: 2 } };
  assert.match(remarks({ ...declared, roll }), /书面意见2份，没有计入，依据待核实/);
  assert.match(remarks({ ...declared, roll, rule: own }), /书面意见2份，按规则不计入/);
  const of = { ...electionDeclared, roll: { ...electionDeclared.roll!, written: { total: 1, yes: 1 } } };
  assert.match(remarks(of), /书面意见1份，没有计入/);
  const bare = { roll: { expected: 128, present: 64 }, box: { issued: 64, returned: 64 }, stage: 'closed' };
  const warned = remarks({ ...declared, tally: undefined, ...bare, rule: { ...own, warnAtEquality: true } });
  assert.match(warned, /规则原文说的是“超过”/);
  assert.doesNotMatch(warned, /旧条例/);
  const pass = { num: 1, den: 2, of: 'valid', inclusive: true };
  const none = {
    tally: { yes: 0, no: 0, abstain: 0 },
    box: { issued: 109, returned: 108, valid: 0, invalid: 108 },
  };
  const text = new BallotText({ ...declared, ...none, rule: { ...own, pass } } as never, 'zh-CN', undefined);
  assert.deepEqual(new Outcome(text).say, ['须得*1*票，差*1*票。']);
  // Each remark with its own figures.
  assert.match(remarks({ ...declared, tally: { yes: 55, no: 51, abstain: 0 } }), /^赞成55、不赞成51，/);
  const voters = { ...own, returnedLimit: 'voters' };
  assert.equal(
    remarks({ ...declared, rule: voters, box: { issued: 107, returned: 108, valid: 106, invalid: 2 } }),
    '收回108张，多于发出的107张：按规则仍有效，请核对。',
  );
  const all = { yes: 40, no: 0, abstain: 0 };
  const four = { wang: all, li: all, zhou: all, zhao: all };
  assert.match(
    remarks({ ...electionDeclared, tally: { candidates: four } }),
    /^得票合计160，多于40张有效票每张3名/,
  );
  const equal = { ...rules['grassroots-election-2020'], id: 'own', moreCandidates: false };
  const few = { ...documents.electionMarking.matter, seats: 5 };
  assert.equal(
    remarks({ ...documents.electionMarking, rule: equal, matter: few }),
    '候选人4名，少于应选5名。',
  );
  const nobody = { ...documents.rollCall, roll: { expected: 0, present: 0 } };
  assert.equal(remarks(nobody), '没有应到会的人，请核对。');
});

test('a count: ballot by ballot, with undo, kept and taken up again', () => {
  const { model } = textOf('electionCount');
  let counting = nothingCounted;
  for (let i = 0; i < 5; i++)
    counting = enter(counting, {
      marks: { wang: 'yes', li: 'no' },
      writeIns: [{ against: 'li', name: '苏晓梅' }],
    });
  counting = undo(enter(enter(counting, spoiledBallot(model)), { marks: {} }));
  const counted = countedOf(counting, model);
  assert.deepEqual(
    [counted.valid, counted.invalid, counted.lines['wang'], counted.writeIns],
    [5, 1, { yes: 5, no: 0, abstain: 0 }, [{ name: '苏晓梅', votes: 5 }]],
  );
  assert.deepEqual(takeUp(keep(counting, model), model), counting);
  assert.equal(takeUp(keep(counting, model), textOf('count').model), null);
  const { electionCount } = documents;
  const { matter } = electionCount;
  const at = (other: object) =>
    new BallotText({ ...electionCount, matter: { ...matter, ...other } }, 'zh-CN', compareNames).model;
  assert.equal(
    takeUp(keep(counting, model), at({ seats: matter.seats! + 1 })),
    null,
    'the second election of an evening',
  );
  const candidates = matter.candidates!.map((each) => ({ ...each, name: `更正的${each.id}` }));
  assert.deepEqual(takeUp(keep(counting, model), at({ candidates })), counting, 'a name is corrected');
  for (const bad of [
    '',
    '{}',
    'x',
    null,
    keep({ ...counting, ballots: [{ marks: { nobody: 'yes' } }] }, model),
  ])
    assert.equal(takeUp(bad, model), null);
  const before = JSON.stringify(documents.electionCount);
  assert.equal(withCount(documents.electionCount, counted).box?.valid, 5);
  assert.equal(JSON.stringify(documents.electionCount), before);
});

test('the record: its digest is the one that was published, and a recount gives what was declared', () => {
  for (const name of ['declared', 'published', 'carriedOut', 'electionDeclared', 'tie', 'revote']) {
    const document = documents[name]!;
    assert.equal(sealedOf(document).digest, document.record?.digest, name);
    const report = reportOf(document);
    assert.deepEqual(report.check, { ok: true }, name);
    const agrees = report.recounts.map((each) => each?.agrees);
    // The record of a re-vote goes on from the one of the tie.
    assert.deepEqual(agrees, name === 'revote' ? [true, true] : [true], name);
  }
  const changed = { ...documents.declared, tally: { yes: 86, no: 13, abstain: 7 } };
  assert.deepEqual(reportOf(changed).check, { ok: false, at: 0, reason: 'digest' });
  // A document that holds its own record alone is verified from there on; one that has them all, from the first.
  const { revote } = documents;
  const { chain, ...alone } = revote;
  assert.deepEqual(reportOf(alone).check, { ok: true });
  assert.deepEqual(reportOf({ ...alone, record: { ...revote.record!, previous: null } }).check, {
    ok: false,
    at: 0,
    reason: 'digest',
  });
  const elsewhere = { ...alone, meeting: { ...alone.meeting, name: '另一次会议' } };
  assert.deepEqual(reportOf(elsewhere).check, { ok: false, at: 0, reason: 'digest' });
  assert.deepEqual(reportOf({ ...revote, chain: [] }).check, { ok: false, at: 0, reason: 'previous' });
  // A record that is not published yet goes on from the last one.
  const { record: own, ...unsealed } = revote;
  assert.deepEqual(
    [sealedOf(unsealed).digest, sealedOf(unsealed).previous],
    [own!.digest, chain![0]!.digest],
  );
  const { record } = sealedOf(documents.declared);
  const lied = recountRecord({ ...record, outcome: { ...record.outcome, status: 'rejected' } });
  assert.deepEqual(lied, { agrees: false, told: 'rejected', found: 'passed' });
  assert.equal(recountRecord({ kind: 'other' }), null);
});

test('an earlier record that cannot be counted, and a name that was cut in a pair, keep no record from being shown', () => {
  const { record, digest, previous } = sealedOf(documents.declared);
  for (const more of [
    { box: null },
    { matter: { candidates: 5 } },
    { matter: { candidates: [null] } },
    { tally: null },
    { roll: 'x' },
  ])
    assert.equal(recountRecord({ ...record, ...more })?.agrees ?? false, false, JSON.stringify(more));
  const chain = [{ record: { ...record, box: null } as Record<string, unknown>, digest, previous }];
  const chained = readDocument({ ...documents.declared, chain }, ballot).document!;
  assert.equal(reportOf(chained).check.ok, false);
  const { record: _, ...rest } = documents.declared;
  const cut = { ...rest, meeting: { ...rest.meeting, name: '党员大会\ud842' } };
  const { digest: own } = sealedOf(readDocument(cut, ballot).document!);
  const shown = readDocument({ ...cut, record: { digest: own, previous: null } }, ballot).document!;
  assert.deepEqual(reportOf(shown).check, { ok: true });
});

test('the table of a ballot says where it is from, and that it is a sample', () => {
  const { document } = textOf('declared');
  const text = new BallotText({ ...document, sample: true, source: { name: '社区' } }, 'zh-CN', compareNames);
  assert.match(toCSV(text).split('\r\n\r\n')[0]!, /社区[\s\S]*示例数据/);
});

test('the record of a document that was read is the one that an element verifies', () => {
  const { record: _, ...rest } = documents.declared;
  const matter = { ...rest.matter, motion: '关于联系电话13812345678的议案' };
  const given = { ...rest, matter, meeting: { ...rest.meeting, place: '' } };
  const { document } = readDocument(given, ballot);
  const { digest, previous } = sealedOf(document!);
  const shown = readDocument({ ...given, record: { digest, previous } }, ballot).document!;
  assert.deepEqual(reportOf(shown).check, { ok: true });
});

const wordsOn = (page: DisplayList): string =>
  page.pieces
    .flatMap((piece) => ('marks' in piece ? piece.marks : []))
    .flatMap((each) => (each.kind === 'text' ? [each.runs.map(({ text }) => text).join('')] : []))
    .join('\n');

test('papers: as many ballots as have room, without a mark; no paper says more than the stage', () => {
  const ballots = pagesOf(textOf('electionMarking'), 'ballots', '');
  assert.equal(ballots.length, 1);
  const said = wordsOn(ballots[0]!);
  assert.equal(said.match(/选票\n/g)?.length, 2);
  assert.doesNotMatch(said, /第1页|编号：|\d{4}-\d/);
  assert.match(said, /超过3名的整张无效/);
  for (const form of ['result', 'record'] as const) assert.deepEqual(pagesOf(textOf('count'), form, ''), []);
  assert.doesNotMatch(wordsOn(pagesOf(textOf('count'), 'count', '')[0]!), /通过/);
  const record = wordsOn(pagesOf(textOf('declared'), 'record', '')[0]!);
  for (const group of documents.declared.record!.digest.match(/.{8}/g)!) assert.ok(record.includes(group));
  assert.match(record, /示例数据/);
});

test('papers: everything stands on the sheet, for 2 to 30 candidates and in three languages', () => {
  for (const locale of ['zh-CN', 'zh-TW', 'en'] as const)
    for (const n of [2, 9, 11, 30]) {
      const { matter } = documents.electionMarking;
      const candidates = Array.from({ length: n }, (_, i) => ({
        id: `c${i}`,
        name: i % 3 ? '欧阳建国' : '古丽娜扎尔·买买提江',
      }));
      const document = { ...documents.electionMarking, matter: { ...matter, seats: 1, candidates } };
      for (const form of forms)
        for (const page of pagesOf(new BallotText(document, locale, compareNames), form, '2021年6月23日印'))
          for (const piece of page.pieces)
            for (const each of 'marks' in piece ? piece.marks : [])
              if (each.kind === 'text')
                for (const { y, x } of each.runs)
                  assert.ok(y > 8 && y < page.height - 8 && x >= 0 && x <= page.width, `${form} ${n} ${y}`);
    }
});

test('a line of which valid ballots are the base is not known before all of them are read', () => {
  const { electionCount } = documents;
  const rule = {
    ...rules['grassroots-election-2020'],
    id: 'own',
    pass: { num: 1, den: 2, of: 'valid' as const, inclusive: false },
  };
  const { model } = new BallotText({ ...electionCount, rule }, 'zh-CN', compareNames);
  assert.equal(model.needed, null);
});

test('totals go on from what was read; a kept count has them, and others who were named', () => {
  const { model } = textOf('electionMarking');
  const ballots = [
    { marks: { wang: 'yes', li: 'no' }, writeIns: [{ against: 'li', name: '苏晓梅' }] },
    spoiledBallot(model),
  ] as const;
  const read = ballots.reduce(enter, nothingCounted);
  const totals = toTotals(read, model);
  assert.deepEqual(countedOf(totals, model), countedOf(read, model));
  assert.deepEqual(takeUp(keep(totals, model), model), totals);
  assert.equal(namedField(totals.totals, '苏　晓梅'), 'named:苏晓梅');
  assert.equal(namedField(totals.totals, '王芳'), 'named:王芳');
  // There and back, and one more ballot: totals begin with all that was read.
  const more = enter(toBallots(totals, model), { marks: { wang: 'yes' } });
  assert.deepEqual(countedOf(toTotals(more, model), model), countedOf(more, model));
  // What a teller has typed is not written over by going there and back.
  const typed = setTotal(totals, 'valid', 7);
  assert.equal(toTotals(toBallots(typed, model), model).totals['valid'], 7);
});

test('a seat stays open: fewer will do where nearly all are filled, not where a vote was nearly won', () => {
  const { tie } = documents;
  const few = { yes: 20, no: 16, abstain: 4 };
  const tally = { candidates: { ...tie.tally!.candidates, li: few, zhao: few } };
  const text = new BallotText({ ...tie, tally }, 'zh-CN', undefined);
  assert.deepEqual(new Outcome(text).say, [
    '选出2名，应选3名',
    '还空1个名额：另行选举；选出的人数接近应选的，经半数以上选举人同意或主席团决定，也可少选。',
  ]);
});

test('what is no JSON is not sealed as if it were empty', () => {
  const { meeting } = documents.declared;
  const dated = { ...documents.declared, meeting: { ...meeting, 'x-day': new Date(0) } };
  assert.throws(() => sealedOf(dated), /Date/);
});
