import { expect } from '@esm-bundle/chai';
import { sendKeys } from '@web/test-runner-commands';
import type { BallotDocument } from '../../../src/contract/index.js';
import { clear } from '../../fixtures/page.js';
import { documents, electionOf } from './documents.js';
import { all, button, said, stand } from './stage.js';

afterEach(clear);

const screen = (place: string, width: number, height: number, lang = 'zh-CN'): string =>
  `<div lang="${lang}" data-qs-theme="hall" data-qs-place="${place}" class="cut">{}</div><style>.cut{width:${width}px;height:${height}px}.cut qs-ballot{display:block;height:100%}</style>`;
const screens = [
  ['hall', 1920, 1080],
  ['wall', 3840, 1080],
  ['kiosk', 1080, 1920],
] as const;

const over = (element: { renderRoot: ParentNode }): number => {
  const wrapper = element.renderRoot.querySelector('.qs')!;
  return wrapper.scrollHeight - wrapper.clientHeight;
};

describe('qs-ballot on a screen that nobody scrolls', () => {
  for (const [place, width, height] of screens)
    for (const lang of ['zh-CN', 'en'])
      it(`${place}, ${lang}: no form is cut, and of a list every line is on some page`, async () => {
        const {
          notice,
          rollCall,
          closed,
          count,
          declared,
          tie,
          electionNotice,
          electionCount,
          electionPublished,
        } = documents;
        const given: [string, BallotDocument][] = Object.entries({
          ...{
            notice,
            rollCall,
            closed,
            count,
            declared,
            tie,
            electionNotice,
            electionCount,
            electionPublished,
          },
          '30 at the notice': electionOf(electionNotice!, 20, 30),
          '30 at the count': electionOf(electionCount, 20, 30),
          '30 declared': electionOf(electionPublished!, 20, 30),
        }) as [string, BallotDocument][];
        for (const [name, document_] of given) {
          const element = await stand(document_, 'announced', screen(place, width, height, lang));
          expect(element.state, name).to.equal('ready');
          expect(over(element), `${name} is too tall`).to.be.at.most(1);
          clear();
        }
      });

  for (const [place, width, height] of screens.slice(0, 2))
    it(`${place}: tellers who enter there see all of it`, async () => {
      const { closed, electionCount } = documents;
      for (const document_ of [closed, electionCount, electionOf(electionCount, 9, 11)])
        for (const mode of ['逐张记', '记总数']) {
          const element = await stand(document_, 'view="count" entry', screen(place, width, height));
          button(element, mode).click();
          for (let i = 0; i < 6; i++) await element.updateComplete;
          expect(all(element, '.entry')).to.have.length(1);
          expect(over(element), `${document_.matter.category} ${mode} is too tall`).to.be.at.most(1);
          clear();
        }
    });

  it('more than eight candidates come in pages, evenly, and each can be brought to sight', async () => {
    const element = await stand(electionOf(documents.electionCount, 9, 11), '', screen('hall', 1920, 1080));
    expect(all(element, '.tally tbody tr').map(({ dataset }) => dataset['id'])).to.include('c0');
    expect(said(element)).to.contain('第1页');
    const { length } = all(element, '.tally tbody tr');
    expect(length).to.be.within(4, 6);
    expect(await element.reveal('c10')).to.equal(true);
    expect(await element.reveal('nobody')).to.equal(false);
  });

  it('a voter at a kiosk turns the pages; a mark stays when they are turned', async () => {
    const element = await stand(
      electionOf(documents.electionMarking, 20, 30),
      '',
      screen('kiosk', 1080, 1920),
    );
    expect(over(element)).to.be.at.most(1);
    all<HTMLInputElement>(element, 'input[value=yes]')[0]!.click();
    await element.updateComplete;
    const next = all<HTMLButtonElement>(element, '.pager button').find((each) =>
      each.textContent.includes('下一页'),
    )!;
    next.click();
    await element.updateComplete;
    expect(all(element, 'input:checked')).to.have.length(0);
    expect(said(element)).to.match(/已选1名/);
  });

  it('500 candidates are listed on a phone, and marking one of them is quick', async () => {
    const element = await stand(
      electionOf(documents.electionMarking, 300, 500),
      '',
      '<div style="width:390px">{}</div>',
    );
    expect(all(element, 'fieldset')).to.have.length(500);
    const start = performance.now();
    all<HTMLInputElement>(element, 'input[value=yes]')[499]!.click();
    await element.updateComplete;
    expect(performance.now() - start).to.be.below(400);
  });
});

const frames = (): Promise<unknown> =>
  new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

describe('qs-ballot in a page that scrolls', () => {
  const inSight = (node: Element): boolean => {
    const { top, bottom } = node.getBoundingClientRect();
    return top >= -1 && bottom <= innerHeight + 1;
  };

  it('how many are chosen, too many, and the warning stay in sight while the list goes by', async () => {
    const long = electionOf(documents.electionMarking, 3, 60);
    const element = await stand(long, 'idle="0.3"', '<div style="width:390px">{}</div>');
    await element.updateComplete;
    await frames();
    expect(element.offsetHeight).to.be.above(2 * innerHeight);
    scrollTo(0, 0);
    const [bar] = all(element, '.act-bar');
    expect(inSight(bar!)).to.equal(true);
    for (const each of all<HTMLInputElement>(element, 'input[value=yes]').slice(0, 4)) each.click();
    await element.updateComplete;
    await frames();
    expect(inSight(all(element, '.over')[0]!)).to.equal(true);
    for (let i = 0; i < 40 && all(element, '.question').length === 0; i++)
      await new Promise((done) => setTimeout(done, 50));
    await element.updateComplete;
    await frames();
    expect(inSight(all(element, '.question')[0]!)).to.equal(true);
  });

  it('what has the focus is never under the bar', async () => {
    const long = electionOf(documents.electionMarking, 3, 24);
    const element = await stand(long, '', '<div style="width:390px">{}</div>');
    await element.updateComplete;
    await frames();
    scrollTo(0, 0);
    all<HTMLInputElement>(element, 'input[type=radio]')[0]!.focus();
    for (let i = 0; i < 12; i++) {
      await sendKeys({ press: 'Tab' });
      await new Promise((done) => requestAnimationFrame(done));
      const label = element.shadowRoot!.activeElement!.closest('label, button')!;
      const bar = all(element, '.act-bar')[0]!;
      if (bar.contains(label)) break;
      expect(label.getBoundingClientRect().bottom, `stop ${i}`).to.be.at.most(
        bar.getBoundingClientRect().top + 1,
      );
    }
  });

  it('a bar that would cover the list stands below it', async () => {
    const long = electionOf(documents.electionMarking, 3, 60);
    const low = '<div style="width:320px;font-size:200%" data-qs-theme="elder">{}</div>';
    const element = await stand(long, 'style="height:400px"', low);
    await element.updateComplete;
    await frames();
    const wrapper = element.renderRoot.querySelector('.qs')!;
    const [bar] = all(element, '.act-bar');
    expect(bar!.offsetHeight).to.be.above(wrapper.clientHeight * 0.45);
    expect(bar!.getBoundingClientRect().top).to.be.above(element.getBoundingClientRect().bottom);
  });

  it('in a box of a height of its own it scrolls inside', async () => {
    const long = electionOf(documents.electionMarking, 3, 60);
    const element = await stand(long, 'style="height:500px"', '<div style="width:390px">{}</div>');
    await element.updateComplete;
    await frames();
    const wrapper = element.renderRoot.querySelector('.qs')!;
    expect(getComputedStyle(wrapper).overflowY).to.equal('auto');
    const { bottom } = all(element, '.act-bar')[0]!.getBoundingClientRect();
    expect(bottom).to.be.at.most(element.getBoundingClientRect().bottom + 1);
  });
});

describe('qs-ballot: the notice', () => {
  it('draws the code of an address of its own site, and of no other', async () => {
    const own = await stand(documents.notice, 'share="/notices/1"');
    const code = own.renderRoot.querySelector('.share .qr')!;
    expect(code.getAttribute('aria-label')).to.contain(new URL('/notices/1', location.href).href);
    for (const share of ['https://elsewhere.example/', 'javascript:alert(1)', 'http://', ''])
      expect(all(await stand(documents.notice, `share="${share}"`), '.share')).to.have.length(0);
  });
});
