import { expect } from '@esm-bundle/chai';
import { sendKeys } from '@web/test-runner-commands';
import type { CountEvent, QsBallot } from '../../../src/elements/ballot/index.js';
import { clear, until, withFullDriver } from '../../fixtures/page.js';
import type { BallotDocument } from '../../../src/contract/generated/ballot/types.js';
import { documents, electionOf } from './documents.js';
import { all, button, said, stand, wait } from './stage.js';

afterEach(clear);

const { closed, electionCount } = documents;
const { tally: _, ...rest } = electionCount;
/** 42 ballots came back, four candidates stand. */
const election = { ...rest, stage: 'closed', box: { issued: 42, returned: 42 } };

const labelOf = (field: Element): string =>
  [field.closest('.totals-row')!.getAttribute('aria-label'), field.closest('label')!.textContent.trim()]
    .filter(Boolean)
    .join(' ');

/** The fields as Tab comes to them, each with what its reader hears. */
const fields = (element: QsBallot): HTMLInputElement[] => all<HTMLInputElement>(element, '.total input');

/** Types figures one after the other, Tab between them. */
async function typeTotals(element: QsBallot, figures: readonly number[]): Promise<void> {
  fields(element)[0]!.focus();
  for (const figure of figures) {
    await sendKeys({ type: String(figure) });
    await sendKeys({ press: 'Tab' });
    await element.updateComplete;
  }
}

const listen = (element: QsBallot): CountEvent[] => {
  const heard: CountEvent[] = [];
  element.addEventListener('qs-count', (event) => heard.push(event as CountEvent));
  return heard;
};

async function toTotals(element: QsBallot): Promise<void> {
  button(element, '记总数').click();
  await element.updateComplete;
  await element.updateComplete;
}

describe('qs-ballot: totals of a count on paper', () => {
  it('a motion: typed by keyboard, each sum checked, complete only when all agree', async () => {
    const element = await stand(closed, 'view="count" entry');
    const heard = listen(element);
    await toTotals(element);
    expect(fields(element).map(labelOf)).to.deep.equal([
      '有效',
      '无效',
      ...['赞成', '不赞成', '弃权'].map((mark) => `关于改造十二幢居民楼楼道照明的议案 ${mark}`),
    ]);
    await typeTotals(element, [107, 1, 80, 20]);
    expect(said(element)).to.contain('合计100，有效107，不相等').and.not.contain('唱票完毕');
    expect(heard[heard.length - 1]!.complete, 'the votes do not add up').to.equal(false);
    await sendKeys({ type: '7' });
    await sendKeys({ press: 'Tab' });
    await element.updateComplete;
    await element.updateComplete;
    expect(said(element))
      .to.contain('合计107，等于有效票')
      .and.contain('唱票完毕，监票人、计票人签名以后宣布')
      .and.not.match(/多出|算式|通过了/);
    const last = heard[heard.length - 1]!;
    expect(last.tally).to.deep.equal({ yes: 80, no: 20, abstain: 7 });
    expect(last.box).to.deep.equal({ issued: 109, returned: 108, valid: 107, invalid: 1 });
    expect(last.complete).to.equal(true);
  });

  it('what is no whole number is not taken, and the field is as it was', async () => {
    const element = await stand(closed, 'view="count" entry');
    await toTotals(element);
    await typeTotals(element, [107]);
    for (const wrong of ['-3', '1.5', '1e3', '一百']) {
      const [field] = fields(element);
      field!.focus();
      field!.select();
      await sendKeys({ type: wrong });
      await sendKeys({ press: 'Tab' });
      await element.updateComplete;
      expect(fields(element)[0]!.value, wrong).to.equal('107');
    }
    expect(said(element)).to.contain('107');
  });

  // WebKit's driver types nothing more once it has typed Han.
  withFullDriver(() => {
    it('more than came back is told as wrong, never as complete', async () => {
      const element = await stand(closed, 'view="count" entry');
      const heard = listen(element);
      await toTotals(element);
      await typeTotals(element, [110, 1]);
      await element.updateComplete;
      await until(
        () => all(element, '.roll .wrong').length > 0,
        () => said(element),
      );
      expect(said(element)).to.not.match(/未唱-|唱票完毕/);
      expect(heard[heard.length - 1]!.complete).to.equal(false);
    });

    it('an election: a row a candidate, and others who were named', async () => {
      const element = await stand(election, 'view="count" entry');
      const heard = listen(element);
      await toTotals(element);
      await typeTotals(element, [40, 2, ...[30, 8, 2], ...[25, 15, 0], ...[22, 10, 8], ...[3, 37, 0]]);
      const name = all<HTMLInputElement>(element, '.totals-entry .field')[0]!;
      await until(
        () => name.matches(':focus'),
        () => 'Tab leads on to who is named beside the list',
      );
      for (const typed of ['王丽萍', '周　敏', '苏晓梅', '苏 晓梅']) {
        await sendKeys({ type: typed });
        await sendKeys({ press: 'Enter' });
        await element.updateComplete;
      }
      const others = fields(element).slice(14);
      expect(others.map(labelOf), 'a candidate has a row already').to.deep.equal(['苏晓梅 赞成']);
      others[0]!.focus();
      await sendKeys({ type: '24' });
      await sendKeys({ press: 'Tab' });
      await element.updateComplete;
      await element.updateComplete;
      const { tally, complete } = heard[heard.length - 1]!;
      expect(tally.writeIns).to.deep.equal([{ name: '苏晓梅', votes: 24 }]);
      expect(tally.candidates!['wang']).to.deep.equal({ yes: 30, no: 8, abstain: 2 });
      expect(complete).to.equal(true);
      expect(said(element)).to.contain('苏晓梅');
    });

    it('votes of others that cannot be right are told before anybody signs', async () => {
      const element = await stand(election, 'view="count" entry');
      const heard = listen(element);
      await toTotals(element);
      await typeTotals(element, [40, 2, ...[30, 8, 2], ...[25, 15, 0], ...[39, 1, 0], ...[3, 37, 0]]);
      const name = all<HTMLInputElement>(element, '.totals-entry .field')[0]!;
      const add = async (who: string, votes: number): Promise<void> => {
        name.focus();
        await sendKeys({ type: who });
        await sendKeys({ press: 'Enter' });
        await element.updateComplete;
        fields(element)[fields(element).length - 1]!.focus();
        await sendKeys({ type: String(votes) });
        await sendKeys({ press: 'Tab' });
        await element.updateComplete;
        await element.updateComplete;
      };
      await add('苏晓梅', 30);
      expect(said(element)).to.contain('唱票完毕').and.contain('得票合计127，多于40张有效票每张3名');
      await add('王芳', 40);
      expect(said(element)).to.contain('另选合计70票，多于不赞成的61票').and.not.contain('唱票完毕');
      expect(heard[heard.length - 1]!.complete).to.equal(false);
    });

    it('a candidate’s name among the others is not dropped without a word', async () => {
      const element = await stand(election, 'view="count" entry');
      await toTotals(element);
      all<HTMLInputElement>(element, '.totals-entry .field')[0]!.focus();
      await sendKeys({ type: '王 丽萍' });
      await sendKeys({ press: 'Enter' });
      await until(
        () => said(element).includes('王丽萍已在候选人名单上'),
        () => said(element),
      );
    });
  });

  it('in pages: the page stays while figures are typed, and each figure is its own candidate’s', async () => {
    const many = electionOf(election as unknown as BallotDocument, 9, 11);
    const element = await stand(
      many,
      'view="count" entry',
      '<div data-qs-theme="hall" data-qs-place="kiosk" style="width:1080px;height:1400px">{}</div>',
    );
    const heard = listen(element);
    await toTotals(element);
    all<HTMLButtonElement>(element, 'button')
      .find((each) => each.textContent.includes('下一页'))!
      .click();
    await element.updateComplete;
    const row = (): Element => all(element, '.totals-row[data-id]')[0]!;
    const id = row().getAttribute('data-id')!;
    expect(id).to.not.equal('c0');
    row().querySelector('input')!.focus();
    for (const figure of ['31', '5']) {
      await sendKeys({ type: figure });
      await sendKeys({ press: 'Tab' });
      await element.updateComplete;
      await element.updateComplete;
    }
    expect(row().getAttribute('data-id')).to.equal(id);
    const { candidates } = heard[heard.length - 1]!.tally as { candidates: Record<string, object> };
    expect(candidates[id]).to.include({ yes: 31, no: 5 });
  });

  it('from ballots to totals: they begin with what was read, so that no wall falls back', async () => {
    const element = await stand(closed, 'view="count" entry');
    const heard = listen(element);
    for (const label of ['赞成', '赞成', '弃权']) {
      button(element, label).click();
      await element.updateComplete;
      await element.updateComplete;
    }
    await toTotals(element);
    expect(fields(element).map(({ value }) => value)).to.deep.equal(['3', '0', '2', '0', '1']);
    expect(heard[heard.length - 1]!.tally).to.deep.equal({ yes: 2, no: 0, abstain: 1 });
  });
});

describe('qs-ballot: a ballot with too many names', () => {
  it('is said to be invalid before it is entered, and is counted so', async () => {
    const element = await stand(election, 'view="count" entry');
    const heard = listen(element);
    for (let i = 0; i < 4; i++) {
      expect(said(element)).to.not.contain('整张记为无效');
      all(element, '.entry-line')[i]!.querySelector('button')!.click();
      await element.updateComplete;
    }
    expect(said(element)).to.contain('多选了1名，整张记为无效');
    button(element, '记下这张').click();
    await element.updateComplete;
    await element.updateComplete;
    expect(heard[0]!.box).to.include({ valid: 0, invalid: 1 });
    expect(said(element)).to.not.contain('整张记为无效');
  });

  it('as soon as the name that is one too many is written, and no longer when it is wiped out', async () => {
    const element = await stand(election, 'view="count" entry');
    for (const [i, mark] of [0, 0, 0, 1].entries()) {
      all(element, '.entry-line')[i]!.querySelectorAll('button')[mark]!.click();
      await element.updateComplete;
    }
    const [field] = all<HTMLInputElement>(element, '.entry-line .field');
    for (const name of ['苏晓梅', '']) {
      field!.value = name;
      field!.dispatchEvent(new Event('input'));
      await element.updateComplete;
      expect(said(element).includes('多选了1名，整张记为无效'), name).to.equal(name !== '');
    }
  });

  it('a candidate who is named as another person: the line abstains, and tellers are told before', async () => {
    const element = await stand(election, 'view="count" entry');
    all(element, '.entry-line')[0]!.querySelectorAll('button')[1]!.click();
    await element.updateComplete;
    const [field] = all<HTMLInputElement>(element, '.entry-line .field');
    const names = all(element, '.entry-line').map((line) => line.getAttribute('aria-label')!);
    for (const name of [names[1]!, '苏晓梅']) {
      field!.value = name;
      field!.dispatchEvent(new Event('input'));
      await element.updateComplete;
      expect(said(element).includes('有1处另选的人已在票上，按弃权计'), name).to.equal(name === names[1]);
    }
  });
});

describe('qs-ballot: a host that takes every count into its document', () => {
  /** An element and its host. */
  async function mirrored(): Promise<{ element: QsBallot; heard: CountEvent[] }> {
    const element = await stand(closed, 'view="count" entry');
    const heard = listen(element);
    element.addEventListener('qs-count', (event) => {
      const { box, tally } = event as CountEvent;
      element.data = { ...closed, stage: 'count', box, tally };
    });
    return { element, heard };
  }
  async function press(element: QsBallot, label: string): Promise<void> {
    button(element, label).click();
    for (let i = 0; i < 4; i++) await element.updateComplete;
  }

  it('the last ballot is undone: none is read, on the screen and in what the host is told', async () => {
    const { element, heard } = await mirrored();
    await press(element, '赞成');
    expect(said(element)).to.contain('已唱1张');
    await press(element, '撤销上一张');
    expect(said(element)).to.contain('已唱0张');
    const { box, tally } = heard[heard.length - 1]!;
    expect([box.valid, tally]).to.deep.equal([0, { yes: 0, no: 0, abstain: 0 }]);
  });

  it('a count that only the document has does not fall to nothing when the way of entering changes', async () => {
    const element = await stand(documents.count, 'view="count" entry');
    await toTotals(element);
    expect(said(element)).to.contain('已唱62张');
  });
});

describe('qs-ballot: a count that is kept', () => {
  const kept = (n: number): string =>
    JSON.stringify({
      kind: 'qs-ballot-count',
      version: 1,
      of: JSON.stringify([closed.meeting.date, closed.meeting.name, closed.matter.motion, undefined]),
      mode: 'ballots',
      ballots: Array.from({ length: n }, () => ({ marks: { motion: 'yes' } })),
      totals: {},
    });

  it('a store that takes its time: nothing is entered over what it has kept', async () => {
    let answer = (_text: string): void => undefined;
    const written: string[] = [];
    const element = await stand(closed, 'view="count" entry');
    element.countStore = {
      read: () => new Promise<string>((done) => (answer = done)),
      write: (text: string) => void written.push(text),
    };
    await element.updateComplete;
    expect(all(element, '.entry button'), 'nothing to press before it has answered').to.have.length(0);
    answer(kept(40));
    await wait(20);
    await element.updateComplete;
    expect(said(element)).to.contain('已唱40张');
    button(element, '不赞成').click();
    await element.updateComplete;
    await element.updateComplete;
    expect((JSON.parse(written[0]!) as { ballots: unknown[] }).ballots).to.have.length(41);
  });

  it('a count from a file is kept by the host at once', async () => {
    const written: string[] = [];
    const element = await stand(closed, 'view="count" entry');
    element.countStore = { read: () => null, write: (text: string) => void written.push(text) };
    await element.updateComplete;
    await wait(20);
    await element.updateComplete;
    const file = new DataTransfer();
    file.items.add(new File([kept(40)], 'count.json', { type: 'application/json' }));
    const input = all<HTMLInputElement>(element, '.files input')[0]!;
    input.files = file.files;
    input.dispatchEvent(new Event('change'));
    await until(
      () => said(element).includes('已唱40张'),
      () => said(element),
    );
    expect((JSON.parse(written[0]!) as { ballots: unknown[] }).ballots).to.have.length(40);
  });

  it('a store that refuses late is told of, unless a later entry was kept', async () => {
    const lost = '计票没有存下';
    const answers: { keep: () => void; refuse: () => void }[] = [];
    const element = await stand(closed, 'view="count" entry');
    element.countStore = {
      read: () => null,
      write: () =>
        new Promise<void>((keep, refuse) => answers.push({ keep, refuse: () => refuse(new Error('full')) })),
    };
    await element.updateComplete;
    await until(
      () => all(element, '.entry button').length > 0,
      () => 'nothing to press',
    );
    const enter = async (count: number): Promise<void> => {
      button(element, '赞成').click();
      await until(
        () => answers.length === count,
        () => `${answers.length} writings`,
      );
    };
    await enter(1);
    await enter(2);
    await enter(3);
    answers[1]!.keep();
    answers[0]!.refuse();
    await wait(20);
    await element.updateComplete;
    expect(said(element), 'the newer one was kept').not.to.contain(lost);
    await enter(4);
    answers[2]!.refuse();
    await until(
      () => said(element).includes(lost),
      () => said(element),
    );
  });

  it('an answer that comes when another meeting stands is not taken', async () => {
    let answer = (_text: string): void => undefined;
    const element = await stand(closed, 'view="count" entry');
    element.countStore = {
      read: () => new Promise<string>((done) => (answer = done)),
      write: () => undefined,
    };
    await element.updateComplete;
    const old = answer;
    element.data = { ...closed, meeting: { ...closed.meeting, date: '2020-01-01' } };
    await element.updateComplete;
    old(kept(40));
    answer('');
    await wait(20);
    await element.updateComplete;
    expect(said(element)).to.not.contain('已唱40张');
  });

  it('a place that is corrected does not discard what was read', async () => {
    const element = await stand(closed, 'view="count" entry');
    button(element, '赞成').click();
    await element.updateComplete;
    element.data = { ...closed, meeting: { ...closed.meeting, place: '二楼会议室' } };
    for (let i = 0; i < 3; i++) await element.updateComplete;
    expect(said(element)).to.contain('已唱1张');
  });

  it('a store that fails is as good as an empty one', async () => {
    const element = await stand(closed, 'view="count" entry');
    element.countStore = {
      read: () => Promise.reject(new Error('no disk')),
      write: () => {
        throw new Error('full');
      },
    };
    await element.updateComplete;
    await wait(20);
    await element.updateComplete;
    button(element, '赞成').click();
    await element.updateComplete;
    await element.updateComplete;
    expect(said(element)).to.contain('已唱1张');
  });
});
