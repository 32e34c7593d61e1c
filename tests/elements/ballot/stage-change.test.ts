/** In a file of its own: a form is fetched once a page. */
import { expect } from '@esm-bundle/chai';
import type { BallotDocument } from '../../../src/contract/index.js';
import { fetchFace } from '../../../src/elements/ballot/face-part.js';
import { clear } from '../../fixtures/page.js';
import { documents } from './documents.js';
import { said, stand } from './stage.js';

afterEach(clear);

const { notice, rollCall, marking, closed, count, declared } = documents;
const way = { rollCall, marking, closed, count, declared };

/** What one painting after another shows, until the new form stands. */
async function passing(
  element: Awaited<ReturnType<typeof stand>>,
  next: BallotDocument,
): Promise<{ texts: string[]; heights: number[]; hasOutcome: boolean }> {
  const texts: string[] = [];
  const heights: number[] = [];
  let hasOutcome = false;
  const look = (): void => {
    texts.push(said(element));
    hasOutcome = hasOutcome || element.renderRoot.querySelector('.seal, .vote-bar') !== null;
    heights.push(element.offsetHeight);
  };
  const watch = new MutationObserver(look);
  watch.observe(element.renderRoot, { childList: true, subtree: true, characterData: true });
  element.data = next;
  await Promise.resolve();
  look();
  await element.updateComplete;
  look();
  watch.disconnect();
  return { texts, heights, hasOutcome };
}

describe('qs-ballot from stage to stage', () => {
  it('the old form stands until the new one has come; what a stage may not show is never there', async () => {
    const around = '<div style="width:900px">{}</div>';
    const element = await stand({ ...notice, ...meetingOf(rollCall) }, '', around);
    let before = said(element);
    for (const [name, next] of Object.entries(way)) {
      const height = element.offsetHeight;
      const { texts, heights, hasOutcome } = await passing(element, { ...next, ...meetingOf(rollCall) });
      const after = said(element);
      expect(hasOutcome, name).to.equal(false);
      expect(after, name).to.not.equal(before);
      for (const text of texts) {
        expect(text, name).to.not.contain('正在取票决');
        if (next !== marking) expect(text, name).to.not.contain('核对这张票');
      }
      // No painting between the two is lower than both.
      expect(Math.min(...heights), name).to.be.at.least(Math.min(height, element.offsetHeight) - 1);
      before = after;
    }
  });

  it('back from a result: nothing of it stays', async () => {
    const element = await stand(declared, 'announced');
    expect(said(element)).to.contain('通过');
    const { texts, hasOutcome } = await passing(element, { ...notice, ...meetingOf(declared) });
    expect(texts.join()).to.not.match(/算式|多出/);
    expect(hasOutcome).to.equal(false);
  });
});

describe('qs-ballot whose form cannot be fetched', () => {
  const real = { ...fetchFace };
  afterEach(() => void Object.assign(fetchFace, real));
  const notNow = '暂时不能用，请刷新页面再试';
  const fail = (): Promise<never> => Promise.reject(new Error('no network'));

  it('shows the present document in the form that stands, and says so', async () => {
    Object.assign(fetchFace, { count: fail });
    const element = await stand({ ...rollCall, ...meetingOf(rollCall) });
    element.data = { ...closed, ...meetingOf(rollCall), roll: { expected: 977, present: 811 } };
    await element.updateComplete;
    await element.updateComplete;
    expect(said(element)).to.contain(notNow).and.contain('811');
  });

  it('says it alone where no form may stand', async () => {
    Object.assign(fetchFace, { notice: fail });
    const element = await stand(declared, 'announced');
    element.data = { ...notice, ...meetingOf(declared) };
    await element.updateComplete;
    await element.updateComplete;
    expect(said(element))
      .to.contain(notNow)
      .and.not.match(/算式|多出|正在取/);
    clear();
    expect(said(await stand(notice))).to.contain(notNow);
  });
});

/** The same meeting and matter at each stage: another one is another vote. */
function meetingOf({ meeting, matter }: BallotDocument): Pick<BallotDocument, 'meeting' | 'matter'> {
  return { meeting, matter };
}
