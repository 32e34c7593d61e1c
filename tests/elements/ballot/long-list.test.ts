import { expect } from '@esm-bundle/chai';
import { sendKeys } from '@web/test-runner-commands';
import type { CastEvent, QsBallot } from '../../../src/elements/ballot/index.js';
import { clear } from '../../fixtures/page.js';
import { documents, electionOf } from './documents.js';
import { all, button, mark, review, said, stand, wait } from './stage.js';

afterEach(clear);

const phone = '<div style="width:390px;height:700px"><div style="height:100%">{}</div></div>';
const kiosk =
  '<div data-qs-place="kiosk" class="cut">{}</div><style>.cut{width:1080px;height:1920px}.cut qs-ballot{display:block;height:100%}</style>';

const field = (element: QsBallot): HTMLInputElement =>
  element.renderRoot.querySelector<HTMLInputElement>('.search input')!;

async function type(element: QsBallot, query: string): Promise<void> {
  field(element).focus();
  await sendKeys({ type: query });
  for (let i = 0; i < 400 && all(element, '.found').length === 0; i++) await wait(50);
  await element.updateComplete;
}

describe('qs-ballot with hundreds of candidates', () => {
  for (const name of ['electionNotice', 'electionMarking', 'electionCount', 'electionPublished'] as const)
    it(`${name}: a candidate is found by name, and Enter brings it to sight`, async () => {
      const element = await stand(electionOf(documents[name]!, 300, 500), '', phone);
      await element.updateComplete;
      const wanted = all(element, '[data-id]')[400]!;
      await type(element, wanted.querySelector('.name')!.textContent.trim());
      const [found, more] = all(element, '.found');
      expect(more).to.equal(undefined);
      expect(found!.dataset['id']).to.equal(wanted.dataset['id']);
      await sendKeys({ press: 'Enter' });
      const isInSight = (): boolean => {
        const { top, bottom } = found!.getBoundingClientRect();
        return bottom > 0 && top < innerHeight;
      };
      for (let i = 0; i < 400 && !isInSight(); i++) await wait(25);
      expect(
        isInSight(),
        JSON.stringify([found!.getBoundingClientRect().top, innerHeight, scrollY]),
      ).to.equal(true);
      if (name !== 'electionMarking')
        expect(field(element).matches(':focus'), 'Enter again goes on').to.equal(true);
    });

  it('Enter leads a voter to the marks of the one who was found', async () => {
    const element = await stand(electionOf(documents.electionMarking, 300, 500), '', phone);
    await element.updateComplete;
    const wanted = all(element, 'fieldset')[321]!;
    await type(element, wanted.querySelector('.name')!.textContent.trim());
    await sendKeys({ press: 'Enter' });
    for (let i = 0; i < 400 && field(element).matches(':focus'); i++) await wait(25);
    expect(wanted.contains(element.shadowRoot!.activeElement)).to.equal(true);
    await sendKeys({ press: ' ' });
    await element.updateComplete;
    expect(wanted.querySelectorAll('.chosen, input:checked')).to.have.length(2);
  });

  it('a teller is led to the row where marks are entered', async () => {
    const { tally: _, ...closed } = electionOf(documents.electionCount, 20, 40);
    const element = await stand({ ...closed, stage: 'closed', box: { issued: 42, returned: 42 } }, 'entry');
    await element.updateComplete;
    await element.updateComplete;
    const wanted = all(element, '.entry-line')[33]!;
    await type(element, wanted.querySelector('.name')!.textContent.trim());
    await sendKeys({ press: 'Enter' });
    for (let i = 0; i < 400 && field(element).matches(':focus'); i++) await wait(25);
    expect(wanted.contains(element.shadowRoot!.activeElement)).to.equal(true);
  });

  it('a short list has no search, and a form without candidates none', async () => {
    expect(all(await stand(documents.electionCount), '.search')).to.have.length(0);
    const record = await stand(electionOf(documents.electionPublished!, 20, 30), 'view="record"');
    expect(all(record, '.search')).to.have.length(0);
  });

  it('a kiosk has leaps by surname, which show what they say', async () => {
    const element = await stand(electionOf(documents.electionMarking, 300, 500), '', kiosk);
    await element.updateComplete;
    expect(all(element, '.search')).to.have.length(0);
    const leaps = all<HTMLButtonElement>(element, '.jumps button');
    expect(leaps.length).to.be.within(2, 12);
    const last = leaps[leaps.length - 1]!;
    const surname = last.textContent.trim();
    last.click();
    await element.updateComplete;
    expect(all(element, 'fieldset .name')[0]!.textContent.startsWith(surname)).to.equal(true);
    expect(all(element, '.jumps [aria-current]').map((each) => each.textContent.trim())).to.deep.equal([
      surname,
    ]);
    const wrapper = element.renderRoot.querySelector('.qs')!;
    expect(wrapper.scrollHeight - wrapper.clientHeight, 'nothing is cut').to.be.at.most(1);
  });

  it('a result, which is by votes, has none', async () => {
    const element = await stand(electionOf(documents.electionPublished!, 300, 500), '', kiosk);
    await element.updateComplete;
    expect(said(element)).to.contain('第1页');
    expect(all(element, '.jumps')).to.have.length(0);
  });

  it('a wall that nobody touches has none', async () => {
    const element = await stand(
      electionOf(documents.electionCount, 300, 500),
      '',
      kiosk.replace('"kiosk"', '"hall"'),
    );
    await element.updateComplete;
    expect(all(element, '.jumps')).to.have.length(0);
    expect(said(element)).to.contain('第1页');
  });

  it('a result printed from a kiosk has its reasons and everybody', async () => {
    const low = kiosk.replace('1920px', '800px');
    const element = await stand(electionOf(documents.electionPublished!, 20, 30), '', low);
    for (let i = 0; i < 10; i++) await element.updateComplete;
    expect(all(element, '.why')).to.have.length(0);
    dispatchEvent(new Event('beforeprint'));
    await element.updateComplete;
    expect(all(element, '.why')).to.have.length(1);
    expect(all(element, '[data-row]')).to.have.length(30);
    dispatchEvent(new Event('afterprint'));
  });

  it('a result is turned to the page on which somebody stands', async () => {
    const document_ = electionOf(documents.electionPublished!, 20, 30);
    const element = await stand(document_, '', kiosk);
    expect(await element.reveal('c29')).to.equal(true);
    expect(all(element, '[data-id]').map(({ dataset }) => dataset['id'])).to.include('c29');
  });
});

describe('qs-ballot: whom a voter searched for', () => {
  const marking = electionOf(documents.electionMarking, 20, 30);
  const next = { ...marking, stage: 'roll-call' as const, box: undefined };
  const ways: Record<string, (element: QsBallot) => unknown> = {
    nextBallot: (element) => element.nextBallot(),
    reset: (element) => element.reset(),
    'the element is moved': (element) => element.parentElement!.appendChild(element),
    'the box closes': async (element) => {
      element.data = next;
      await element.updateComplete;
      element.data = marking;
    },
    cast: async (element) => {
      element.addEventListener('qs-cast', (event) => (event as CastEvent).respondWith(Promise.resolve()));
      await mark(element, 'yes');
      await review(element);
      button(element, '投票').click();
      await wait(30);
    },
    'cast, then the next': async (element) => {
      await ways['cast']!(element);
      element.nextBallot();
    },
    'the wipe of who has left': async (element) => {
      const real = window.setTimeout;
      Object.assign(window, { setTimeout: (act: () => void, ms = 0) => real(act, ms / 200) });
      try {
        await mark(element, 'yes');
        // Until it is done, however slow the machine is.
        for (let i = 0; i < 100 && !said(element).includes('票已清除'); i++)
          await new Promise((done) => real(done, 50));
      } finally {
        Object.assign(window, { setTimeout: real });
      }
      expect(said(element)).to.contain('票已清除');
    },
  };
  for (const [name, leave] of Object.entries(ways))
    it(`is forgotten: ${name}`, async () => {
      const element = await stand(marking, 'idle="2"', phone);
      await element.updateComplete;
      await type(element, all(element, '[data-id]')[7]!.querySelector('.name')!.textContent.trim());
      expect(all(element, '.found')).to.have.length(1);
      await leave(element);
      await element.updateComplete;
      await element.updateComplete;
      expect(all(element, '.found')).to.have.length(0);
      for (const { value } of all<HTMLInputElement>(element, '.search input')) expect(value).to.equal('');
      // Its line may have gone with a step: the next ballot has it again.
      element.nextBallot();
      await element.updateComplete;
      expect(all(element, '.found')).to.have.length(0);
    });

  it('is forgotten when who only searched has left', async () => {
    const element = await stand(marking, 'idle="1"', phone);
    await element.updateComplete;
    await type(element, all(element, '[data-id]')[7]!.querySelector('.name')!.textContent.trim());
    const real = window.setTimeout;
    // The seconds of the warning, which come after this, are quick ones.
    Object.assign(window, { setTimeout: (act: () => void, ms = 0) => real(act, ms / 200) });
    try {
      for (let i = 0; i < 60 && !said(element).includes('票已清除'); i++)
        await new Promise((done) => real(done, 50));
      await element.updateComplete;
      expect(field(element).value).to.equal('');
      expect(all(element, '.found')).to.have.length(0);
    } finally {
      Object.assign(window, { setTimeout: real });
    }
  });

  it('a teller or a reader of the notice may take their time', async () => {
    const element = await stand(electionOf(documents.electionNotice!, 20, 30), 'idle="0.05"', phone);
    await element.updateComplete;
    await type(element, all(element, '[data-id]')[7]!.querySelector('.name')!.textContent.trim());
    await wait(200);
    expect(said(element)).to.not.contain('还在填写');
    expect(field(element).value).to.not.equal('');
  });
});
