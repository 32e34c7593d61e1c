/** What comes into a face while somebody is there is heard through the region that stands, once. */
import { expect } from '@esm-bundle/chai';
import type { CastEvent, QsBallot } from '../../../src/elements/ballot/index.js';
import { clear } from '../../fixtures/page.js';
import { documents } from './documents.js';
import { all, button, mark, review, said, stand, wait } from './stage.js';

afterEach(clear);

/** What was put into the region, from now on. */
function listen(element: QsBallot): string[] {
  const region = element.renderRoot.querySelector('[data-told]')!;
  const heard: string[] = [];
  new MutationObserver(() => {
    if (region.textContent) heard.push(region.textContent);
  }).observe(region, { childList: true, characterData: true, subtree: true });
  return heard;
}

const born = '[role=status]:not([data-told]), [aria-live]:not([aria-atomic=true])';

describe('qs-ballot: what is heard', () => {
  it('how many are chosen is said as a whole', async () => {
    const element = await stand(documents.electionMarking);
    await mark(element, 'yes', 'yes');
    const [chosen] = all(element, '[aria-live]');
    expect(chosen!.textContent).to.contain('已选2名，最多3名');
    expect(chosen!.getAttribute('aria-atomic')).to.equal('true');
  });

  it('that a ballot is not valid, each time it becomes so, and that it was cast', async () => {
    const element = await stand(documents.electionMarking);
    element.addEventListener('qs-cast', (event) => (event as CastEvent).respondWith(Promise.resolve()));
    const heard = listen(element);
    const over = '多选了1名，这样整张无效';
    await mark(element, 'yes', 'yes', 'yes');
    expect(heard).to.deep.equal([]);
    await mark(element, '', '', '', 'yes');
    await mark(element, '', '', '', 'no');
    await mark(element, '', '', '', 'yes');
    await wait(0);
    expect(heard.map((each) => each.trim())).to.deep.equal([over, over]);
    await review(element);
    expect(heard.pop()).to.equal('选了4名，最多3名。这样投出去，整张票无效。');
    expect(all(element, born)).to.have.length(0);
    button(element, '仍然投出').click();
    await wait(20);
    await element.updateComplete;
    expect(said(element)).to.contain('票已投出');
    expect(heard.pop()).to.match(/^票已投出.*这里不显示也不保存选了什么/);
    expect(all(element, born)).to.have.length(0);
  });

  it('in English, whose name is on the ballot already', async () => {
    const element = await stand(documents.electionMarking, '', '<div lang="en">{}</div>');
    const heard = listen(element);
    await mark(element, 'no');
    const [field] = all<HTMLInputElement>(element, '.field');
    field!.value = '周敏';
    field!.dispatchEvent(new Event('input'));
    await element.updateComplete;
    await wait(0);
    expect(heard).to.have.length(1);
    expect(heard[0]).to.match(/^[\x20-\x7e–’]+$/);
  });

  it('that the count has come to its end; what a face begins with is read', async () => {
    const { count } = documents;
    const { valid = 0, invalid = 0, returned = 0 } = count.box!;
    const rest = returned - valid - invalid;
    const tally = count.tally as { yes: number };
    const element = await stand(count);
    const heard = listen(element);
    const whole = {
      ...count,
      box: { ...count.box!, valid: valid + rest },
      tally: { ...tally, yes: tally.yes + rest },
    };
    element.data = whole;
    for (let i = 0; i < 3; i++) await element.updateComplete;
    expect(heard).to.have.length(1);
    expect(heard[0]).to.contain('唱票完毕');
    const begun = await stand(whole);
    expect(said(begun)).to.contain('唱票完毕');
    expect(begun.renderRoot.querySelector('[data-told]')!.textContent).to.equal('');
    expect(all(begun, born)).to.have.length(0);
  });

  it('that a ballot was taken back, and not how many are read over it', async () => {
    const element = await stand(documents.closed, 'view="count" entry');
    button(element, '赞成').click();
    for (let i = 0; i < 3; i++) await element.updateComplete;
    const heard = listen(element);
    button(element, '撤销上一张').click();
    for (let i = 0; i < 3; i++) await element.updateComplete;
    expect(heard).to.deep.equal(['已撤销，已唱0张']);
  });

  it('what a recount came to', async () => {
    const element = await stand(documents.published, 'view="record"');
    const heard = listen(element);
    element.ballots = [];
    await element.updateComplete;
    await wait(0);
    expect(heard).to.have.length(1);
    expect(heard[0]).to.contain('重算').and.contain('不一致');
    expect(all(element, born)).to.have.length(0);
  });
});
