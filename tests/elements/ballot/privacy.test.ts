import { expect } from '@esm-bundle/chai';
import { faces, mayShow } from '../../../src/elements/ballot/model/faces.js';
import type { CastEvent, QsBallot } from '../../../src/elements/ballot/index.js';
import { clear } from '../../fixtures/page.js';
import { documents, electionOf } from './documents.js';
import { all, button, mark, review, said, stand, wait } from './stage.js';

afterEach(clear);

/** Figures that nothing else on a page can be. */
const roll = { expected: 977, present: 811 };
const box = { issued: 809, returned: 806, valid: 797, invalid: 9 };
const tally = { yes: 613, no: 101, abstain: 83 };
const { declared } = documents;
const { record: _, tally: __, box: ___, roll: ____, tellers: _____, ...bare } = declared;
const at = {
  notice: { ...bare, stage: 'notice' },
  'roll-call': { ...bare, stage: 'roll-call', roll },
  marking: { ...bare, stage: 'marking', roll, box: { issued: 809 } },
  closed: { ...bare, stage: 'closed', roll, box: { issued: 809, returned: 806 } },
  count: { ...bare, stage: 'count', roll, box, tally },
  declared: { ...bare, stage: 'declared', roll, box, tally },
} as const;

/** All that is in the page of an element: texts, names for readers, custom properties. */
const inDom = (element: { renderRoot: HTMLElement | DocumentFragment }): string =>
  (element.renderRoot as ShadowRoot).innerHTML.replace(/<!--.*?-->|方为通过/g, '');

describe('qs-ballot: what a stage may not show is not in the page', () => {
  it('no tally and no outcome before their stage, whichever form is asked for', async () => {
    for (const [stage, document_] of Object.entries(at))
      for (const view of faces) {
        const element = await stand(document_, `view="${view}"`);
        expect(element.state, `${stage} ${view}`).to.equal('ready');
        const dom = inDom(element);
        const isCounting = stage === 'count' && view === 'count';
        const isTold = stage === 'declared' && ['count', 'record'].includes(view);
        if (!isCounting && !isTold) expect(dom, `${stage} ${view}`).to.not.match(/613|101|\b83\b|797/);
        // The record and the count of a vote that was declared may; the declaration itself has two steps.
        if (stage !== 'declared') expect(dom, `${stage} ${view}`).to.not.match(/通过|未通过|多出|差\d+票。/);
        if (!mayShow(view, stage as 'notice'))
          expect(dom, `${stage} ${view}`).to.not.match(/977|811|809|806/);
        clear();
      }
  });

  it('the first step of the declaration says what came back, and nothing of the votes', async () => {
    const element = await stand(at.declared);
    expect(inDom(element))
      .to.match(/809/)
      .and.not.match(/613|101|\b83\b|797|通过|seal/);
    button(element, '宣布计票结果').click();
    await element.updateComplete;
    expect(inDom(element)).to.match(/613/);
    element.reset();
    await element.updateComplete;
    expect(inDom(element)).to.not.match(/613/);
  });

  it('nobody is searched for where no candidate stands: their order would tell the outcome', async () => {
    const element = await stand(electionOf(documents.electionDeclared, 20, 30));
    await element.updateComplete;
    expect(all(element, '.search')).to.have.length(0);
    button(element, '宣布计票结果').click();
    await element.updateComplete;
    expect(all(element, '.search')).to.have.length(1);
    clear();
    const ballot = await stand(electionOf(documents.electionMarking, 20, 30));
    await ballot.updateComplete;
    expect(all(ballot, '.search')).to.have.length(1);
    await review(ballot);
    expect(all(ballot, '.search')).to.have.length(0);
  });

  it('a page cannot announce what the host forbids', async () => {
    const element = await stand(at.declared);
    element.addEventListener('qs-declare', (event) => event.preventDefault());
    button(element, '宣布计票结果').click();
    await element.updateComplete;
    expect(inDom(element)).to.not.match(/613/);
  });
});

describe('qs-ballot: a voter’s marks', () => {
  it('reach no store, no address and no network, and stay in no part of the page', async () => {
    const touched: string[] = [];
    const undo: (() => void)[] = [];
    const watch = <T extends object>(of: T, name: keyof T & string): void => {
      const real = of[name];
      Object.assign(of, {
        [name]: (...given: unknown[]) => {
          touched.push(name);
          return (real as (...given: unknown[]) => unknown).apply(of, given);
        },
      });
      undo.push(() => void Object.assign(of, { [name]: real }));
    };
    watch(Storage.prototype, 'setItem');
    watch(IDBFactory.prototype, 'open');
    watch(history, 'replaceState');
    watch(history, 'pushState');
    watch(navigator, 'sendBeacon');
    watch(window, 'fetch');
    const cookie = document.cookie;
    try {
      const element = await stand(documents.electionMarking, 'url-key="b"');
      let event: CastEvent | undefined;
      element.addEventListener('qs-cast', (cast) => {
        event = cast as CastEvent;
        event.respondWith(Promise.resolve());
      });
      await mark(element, 'yes', 'no', 'abstain');
      await review(element);
      touched.length = 0;
      button(element, '投票').click();
      await wait(30);
      await element.updateComplete;
      expect(said(element)).to.contain('票已投出');
      expect(touched).to.deep.equal([]);
      expect(document.cookie).to.equal(cookie);
      expect(Object.keys(event!.ballot)).to.deep.equal(['marks']);
      expect(event!.ballot.marks).to.deep.equal({ wang: 'yes', li: 'no', zhou: 'abstain' });
      expect(inDom(element)).to.not.match(/checked|chosen|王丽萍|wang/);
    } finally {
      undo.forEach((each) => each());
    }
  });

  it('are cast once, whatever is pressed and called while the host has not answered', async () => {
    const element = await stand(documents.marking);
    let asked = 0;
    let answer = (): void => undefined;
    element.addEventListener('qs-cast', (event) => {
      asked++;
      (event as CastEvent).respondWith(new Promise<void>((done) => (answer = done)));
    });
    await mark(element, 'yes');
    await review(element);
    const cast = button(element, '投票');
    for (let i = 0; i < 3; i++) cast.click();
    await element.updateComplete;
    for (const each of all<HTMLButtonElement>(element, 'button')) each.click();
    element.nextBallot();
    element.reset();
    await wait(750);
    for (const each of all<HTMLButtonElement>(element, 'button')) each.click();
    expect(asked).to.equal(1);
    answer();
    await wait(20);
    await element.updateComplete;
    expect(said(element)).to.contain('票已投出');
    expect(all(element, '.acts button')).to.have.length(0);
  });

  for (const [how, isTaken] of [
    ['taken', true],
    ['refused', false],
  ] as const)
    it(`belong to their own matter: one that is ${how} when another has come is neither shown nor done there`, async () => {
      const element = await stand(documents.marking);
      let end = (): void => undefined;
      element.addEventListener('qs-cast', (event) => {
        (event as CastEvent).respondWith(
          new Promise<void>((done, fail) => (end = isTaken ? done : () => fail(new Error('x')))),
        );
      });
      await mark(element, 'yes');
      await review(element);
      button(element, '投票').click();
      await element.updateComplete;
      const { matter } = documents.marking;
      element.data = { ...documents.marking, matter: { ...matter, motion: '关于另一件事的议案' } };
      await element.updateComplete;
      await element.updateComplete;
      expect(said(element)).to.contain('关于另一件事的议案');
      expect(all(element, 'input:checked')).to.have.length(0);
      end();
      await wait(20);
      await element.updateComplete;
      expect(said(element)).to.not.match(/票已投出|没有投出/);
      expect(all(element, 'input:checked')).to.have.length(0);
      expect(button(element, '核对这张票')).to.exist;
    });

  it('stay when a detail of the meeting is corrected, and go with another candidate or another motion', async () => {
    const { electionMarking } = documents;
    const { meeting, matter } = electionMarking;
    const candidates = matter.candidates!;
    const element = await stand(electionMarking);
    const marked = (): number => all(element, 'input:checked').length;
    const with_ = async (change: object): Promise<number> => {
      await mark(element, 'yes', 'no');
      element.data = { ...electionMarking, ...change };
      for (let i = 0; i < 3; i++) await element.updateComplete;
      return marked();
    };
    const about = candidates.map((each) => ({ ...each, about: '改过的介绍' }));
    expect(await with_({ meeting: { ...meeting, place: '三楼会议室', time: '19:30' } })).to.equal(2);
    expect(await with_({ matter: { ...matter, candidates: about } })).to.equal(2);
    const [first, ...others] = candidates;
    const renamed = [{ ...first!, name: '苏晓梅' }, ...others];
    expect(await with_({ matter: { ...matter, candidates: renamed } })).to.equal(0);
    expect(await with_({ matter: { ...matter, seats: 2 } })).to.equal(0);
  });

  const gone: Record<string, (element: QsBallot) => void> = {
    reset: (element) => element.reset(),
    nextBallot: (element) => element.nextBallot(),
    moved: (element) => {
      const home = element.parentElement!;
      element.remove();
      home.append(element);
    },
  };
  for (const [how, leave] of Object.entries(gone))
    it(`of a voter who has gone are not readable while the host has not answered, nor when it refuses: ${how}`, async () => {
      const element = await stand(documents.electionMarking);
      let fail = (): void => undefined;
      element.addEventListener('qs-cast', (event) => {
        (event as CastEvent).respondWith(
          new Promise<void>((_, no) => (fail = () => no(new Error('票已发完')))),
        );
      });
      await mark(element, 'yes', 'no');
      await review(element);
      button(element, '投票').click();
      await element.updateComplete;
      expect(said(element)).to.contain('王丽萍');
      leave(element);
      await wait(20);
      await element.updateComplete;
      expect(said(element))
        .to.contain('正在投票…')
        .and.not.match(/王丽萍|不赞成|没有填/);
      fail();
      await wait(20);
      await element.updateComplete;
      expect(all(element, 'input:checked')).to.have.length(0);
      expect(said(element)).to.contain('刚才那张票没有投出：票已发完').and.not.contain('票还在');
      expect(button(element, '核对这张票')).to.exist;
      await mark(element, 'yes');
      expect(said(element)).to.not.contain('没有投出');
    });

  it('are wiped after the warning, and when the box closes', async () => {
    const real = window.setTimeout;
    // A second in five milliseconds: the warning stands for twenty.
    Object.assign(window, { setTimeout: (act: () => void, ms = 0) => real(act, ms / 200) });
    try {
      const element = await stand(documents.electionMarking, 'idle="2"');
      await mark(element, 'yes', 'yes');
      // Until it is done, however slow the machine is.
      for (let i = 0; i < 100 && !said(element).includes('票已清除'); i++)
        await new Promise((done) => real(done, 50));
      await element.updateComplete;
      expect(said(element)).to.contain('票已清除，没有投出');
      expect(all(element, 'input:checked')).to.have.length(0);
      // Handed over and not answered: it is not readable either, and nobody says that it was not cast.
      const waiting = await stand(documents.electionMarking, 'idle="200"');
      waiting.addEventListener('qs-cast', (event) =>
        (event as CastEvent).respondWith(new Promise(() => undefined)),
      );
      await mark(waiting, 'yes', 'yes');
      button(waiting, '核对这张票').click();
      await waiting.updateComplete;
      await new Promise((done) => real(done, 750));
      waiting.idle = 2;
      button(waiting, '投票').click();
      waiting.dispatchEvent(new Event('input'));
      await new Promise((done) => real(done, 400));
      await waiting.updateComplete;
      expect(said(waiting))
        .to.contain('正在投票…')
        .and.not.match(/王丽萍|不赞成|没有投出/);
    } finally {
      Object.assign(window, { setTimeout: real });
    }
    const element = await stand(documents.electionMarking);
    await mark(element, 'yes', 'yes');
    element.data = { ...documents.electionMarking, stage: 'roll-call', box: undefined };
    await element.updateComplete;
    element.data = documents.electionMarking;
    await element.updateComplete;
    expect(all(element, 'input:checked')).to.have.length(0);
  });

  it('too few are no fault, and said; nothing marked is an abstention, and said', async () => {
    const element = await stand(documents.electionMarking);
    await mark(element, 'yes');
    await review(element);
    expect(said(element))
      .to.contain('选了1名，最多可选3名。少选也有效。')
      .and.contain('有3项没有填，按弃权计。');
    expect(all(element, '.over')).to.have.length(0);
    const [, primary] = all(element, '.acts button');
    expect(primary!.textContent.trim()).to.equal('投票');
  });
});
