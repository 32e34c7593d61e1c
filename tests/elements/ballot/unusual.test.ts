import { expect } from '@esm-bundle/chai';
import type { BallotDocument } from '../../../src/contract/index.js';
import { rules } from '../../../src/rules/index.js';
import { clear, until } from '../../fixtures/page.js';
import { documents } from './documents.js';
import type { QsBallot } from '../../../src/elements/ballot/index.js';
import { all, button, mark, review, said, stand, wait } from './stage.js';

afterEach(clear);

const { count, closed, declared, tie, electionCount } = documents;

/** Twenty are expected, eleven there; two absentees wrote in favour. Nine and two are the eleven that are needed. */
function admission(of: BallotDocument): BallotDocument {
  const { record: _, matter, ...rest } = of;
  return {
    ...rest,
    rule: 'admit-member',
    matter: { ...matter, category: 'admission' },
    roll: { expected: 20, present: 11, written: { total: 3, yes: 2 } },
    box: { issued: 11, returned: 11, valid: 11, invalid: 0 },
    tally: { yes: 9, no: 2, abstain: 0 },
  };
}

/** Two thirds of those expected, and as many ballots as voters may come back. */
const own = {
  ...rules['branch-decision'],
  id: 'own',
  pass: { num: 2, den: 3, of: 'expected', inclusive: true },
  returnedLimit: 'voters',
} as const;

const home = (place: string, width: number, height: number): string =>
  `<div data-qs-place="${place}" class="cut">{}</div><style>.cut{width:${width}px;height:${height}px}.cut qs-ballot{display:block;height:100%}</style>`;

describe('qs-ballot, votes that are not the usual ones', () => {
  it('a line of which the valid ballots are the base is not told before it is known', async () => {
    const rule = {
      ...rules['grassroots-election-2020'],
      id: 'own',
      pass: { num: 1, den: 2, of: 'valid', inclusive: false },
    };
    for (const [lang, head] of [
      ['zh-CN', '赞成：一画一票'],
      ['zh-TW', '贊成：一畫一票'],
      ['en', 'For: one stroke a vote'],
    ] as const)
      for (const of of [electionCount, count]) {
        const element = await stand({ ...of, rule }, 'view="count"', `<div lang="${lang}">{}</div>`);
        await until(
          () => said(element).includes(head),
          () => said(element),
        );
        expect(all(element, 'th.for-strokes')[0]!.textContent.trim()).to.equal(head);
        expect(all(element, '.line-head')[0]!.textContent, 'the rule, in words').to.match(/半数|半數|half/);
        clear();
      }
  });

  it('what absentees wrote in favour is in the count and in the drawing of the result', async () => {
    const counting = await stand(admission(count), '', home('hall', 1920, 1080));
    expect(said(counting)).to.contain('已到得票线').and.contain('得票线11票减去书面赞成2票');
    expect(said(counting)).not.to.contain('还差');
    clear();
    const result = await stand(admission(declared), 'announced', home('hall', 1920, 1080));
    const labels = all(result, '.bar-labels li').map(({ textContent }) => textContent.replace(/\s/g, ''));
    expect(labels).to.eql(['9赞成', '2书面赞成', '2不赞成', '7其余未到会']);
  });

  it('no written opinion shows before the box is closed', async () => {
    const { box: _, tally: __, ...before } = admission(count);
    const element = await stand({ ...before, stage: 'roll-call', tellers: [] });
    expect(said(element)).to.contain('书面意见3份');
    expect(said(element)).not.to.contain('书面赞成');
  });

  it('a line between two whole numbers is told as the number that is enough', async () => {
    const { record: _, ...rest } = declared;
    const element = await stand(
      {
        ...rest,
        rule: own,
        roll: { expected: 40, present: 31 },
        box: { issued: 31, returned: 31, valid: 31, invalid: 0 },
        tally: { yes: 26, no: 4, abstain: 1 },
      },
      'announced',
      home('hall', 1920, 1080),
    );
    expect(said(element)).to.contain('三分之二：须至少27名').and.contain('差1票');
  });

  it('more ballots than were issued are not told as no more than that', async () => {
    const over = {
      ...closed,
      rule: own,
      roll: { expected: 40, present: 31 },
      box: { issued: 30, returned: 31 },
    };
    const element = await stand(over);
    expect(said(element)).to.contain('收回的不多于实到会的人').and.contain('不多于实到会，有效');
    expect(said(element)).not.to.contain('收回的不多于发出的');
  });

  it('who ties is named in the order of the list', async () => {
    const { record: _, ...rest } = tie;
    // The document has 周敏 before 王丽萍.
    const votes = (yes: number) => ({ yes, no: 1, abstain: (rest.box!.valid ?? 0) - yes - 1 });
    const candidates = { zhou: votes(26), wang: votes(26), li: votes(26), zhao: votes(26) };
    const element = await stand({ ...rest, tally: { candidates } }, 'announced');
    const told = all(element, '.say')[1]!.textContent;
    const rows = all(element, '.tally tbody .name').map(({ textContent }) => textContent.replace(/\s/g, ''));
    expect(told.split('都得')[0]!.split('、')).to.eql(rows);
  });

  it('two candidates of one name are told apart', async () => {
    const { matter } = electionCount;
    const candidates = matter.candidates!.map((each) =>
      each.id === 'li' ? { ...each, name: '王丽萍' } : each,
    );
    const element = await stand({ ...electionCount, matter: { ...matter, candidates } });
    expect(said(element)).to.contain('王丽萍（现任书记）').and.contain('王丽萍（现任委员）');
    expect(said(element)).not.to.contain('周敏（');
  });
});

describe('qs-ballot, a ballot to be marked', () => {
  it('never says that it is an open one, for nothing on it takes a name', async () => {
    const { marking, electionMarking } = documents;
    for (const [of, isSecret] of [
      [marking, false],
      [electionMarking, true],
    ] as const) {
      const element = await stand(of);
      expect(said(element).includes('无记名')).to.equal(isSecret);
      expect(said(element).replace(/无记名/g, '')).not.to.contain('记名');
      clear();
    }
  });

  it('takes candidates whose ids every object knows', async () => {
    const { electionMarking } = documents;
    const candidates = ['constructor', 'toString', 'valueOf', '__proto__'].map((id, i) => ({
      id,
      name: '王丽萍甲乙丙'.slice(0, 3 + i),
    }));
    const element = await stand({ ...electionMarking, matter: { ...electionMarking.matter, candidates } });
    expect(all(element, 'input:checked, .write-in')).to.have.length(0);
    await mark(element, 'no');
    expect(all(element, 'input:checked')).to.have.length(1);
    expect(all<HTMLInputElement>(element, '.write-in input').map(({ value }) => value)).to.eql(['']);
  });
});

describe('qs-ballot, long texts', () => {
  const long = (length: number): string =>
    Array.from({ length }, (_, i) => String.fromCharCode(0x4e00 + i)).join('');

  it('a voter reads the whole motion, on the ballot and in its review', async () => {
    const { marking } = documents;
    const motion = long(200);
    const element = await stand({ ...marking, matter: { ...marking.matter, motion } });
    expect(all(element, 'legend')[0]!.textContent).to.contain(motion);
    await mark(element, 'yes');
    await review(element);
    expect(all(element, '.looked-over')[0]!.textContent).to.contain(motion);
  });

  it('what members are told is told in full, the opinion too', async () => {
    const { notice } = documents;
    const text = long(5_000);
    const element = await stand({
      ...notice,
      opinion: { text },
      notice: { principle: text, content: text, procedure: text, accountability: text },
    });
    expect(said(element).split(text)).to.have.length(6);
  });
});

describe('qs-ballot, a page that is printed as it stands', () => {
  const print = async (element: QsBallot, look: () => void): Promise<void> => {
    dispatchEvent(new Event('beforeprint'));
    await element.updateComplete;
    look();
    dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
  };

  it('is no receipt of what a voter has marked', async () => {
    const element = await stand(documents.electionMarking);
    await mark(element, 'yes', 'no', 'yes');
    const marked = (): number => all<HTMLInputElement>(element, 'input:checked').length;
    await print(element, () => {
      expect(marked()).to.equal(0);
      expect(said(element)).to.contain('已选0名');
    });
    expect(marked(), 'and the marks are still there').to.equal(3);
    await review(element);
    await print(element, () => expect(all(element, '.looked-over')).to.have.length(0));
    expect(all(element, '.looked-over')).to.have.length(1);
  });

  it('no press tells the outcome before the second step of the declaration', async () => {
    const offered = (element: QsBallot): string =>
      all(element, '.views button')
        .map((each) => each.textContent.trim())
        .join();
    const element = await stand(documents.electionDeclared);
    expect(offered(element))
      .to.contain('计票')
      .and.not.match(/记录|打印/);
    button(element, '计票').click();
    await until(
      () => said(element).includes('公开唱票'),
      () => said(element),
    );
    expect(offered(element)).to.not.match(/记录|打印/);
    button(element, '结果').click();
    await until(
      () => said(element).includes('第一步'),
      () => said(element),
    );
    button(element, '宣布计票结果').click();
    await until(
      () => /记录/.test(offered(element)),
      () => offered(element),
    );
  });

  it('has no outcome before the second step of the declaration', async () => {
    const element = await stand(documents.electionDeclared);
    await print(element, () => {
      expect(said(element)).to.contain('第一步');
      expect(said(element)).not.to.match(/当选|王丽萍/);
    });
  });
});

describe('qs-ballot, tellers', () => {
  const boxOf = (element: Element): DOMRect => element.getBoundingClientRect();

  for (const [place, width, height] of [
    ['desk', 1440, 900],
    ['wall', 3840, 1080],
    ['hall', 1920, 1080],
  ] as const)
    it(`${place}: what is entered and what is counted do not lie over each other`, async () => {
      for (const document_ of [count, electionCount]) {
        const element = await stand(document_, 'entry', home(place, width, height));
        for (let i = 0; i < 4; i++) await element.updateComplete;
        const [tally, entry] = [boxOf(all(element, '.tally')[0]!), boxOf(all(element, '.entry')[0]!)];
        const isApart = tally.bottom <= entry.top + 1 || tally.right <= entry.left + 1;
        expect(isApart, document_.matter.category).to.equal(true);
        expect(all(element, '.pager').length, 'two lines that turn the same pages').to.be.at.most(1);
        clear();
      }
    });

  it('a second press of two, and a key that is held, enter nothing', async () => {
    const element = await stand(closed, 'entry');
    const press = (detail: number): boolean =>
      button(element, '赞成').dispatchEvent(new MouseEvent('click', { bubbles: true, detail }));
    press(1);
    press(2);
    await element.updateComplete;
    expect(said(element)).to.contain('已唱1张');
    const held = new KeyboardEvent('keydown', {
      key: 'Enter',
      repeat: true,
      bubbles: true,
      cancelable: true,
    });
    button(element, '赞成').dispatchEvent(held);
    expect(held.defaultPrevented).to.equal(true);
  });

  it('a store that refuses later is told, and nothing says that the count is kept', async () => {
    const element = await stand(closed, 'entry');
    let refuses = true;
    element.countStore = {
      read: () => null,
      write: () => (refuses ? Promise.reject(new Error('full')) : Promise.resolve()),
    };
    await element.updateComplete;
    expect(said(element)).to.contain('刷新网页后接着记');
    button(element, '赞成').click();
    await wait(50);
    await element.updateComplete;
    expect(said(element)).to.contain('计票没有存下');
    refuses = false;
    button(element, '赞成').click();
    await wait(50);
    await element.updateComplete;
    expect(said(element)).to.contain('刷新网页后接着记');
  });
});
