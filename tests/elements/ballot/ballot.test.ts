import { expect } from '@esm-bundle/chai';
import { sendKeys } from '@web/test-runner-commands';
import type { CastEvent, CountEvent } from '../../../src/elements/ballot/index.js';
import type { Ballot } from '../../../src/rules/index.js';
import { clear, until } from '../../fixtures/page.js';
import { documents } from './documents.js';
import { all, button, mark, review, said, stand, wait } from './stage.js';

afterEach(clear);

describe('qs-ballot', () => {
  it('shows at each stage what goes with it, and no outcome before it is declared', async () => {
    const shown: [string, string][] = [
      ['notice', 'view-notice'],
      ['rollCall', 'view-roll-call'],
      ['marking', 'view-marking'],
      ['closed', 'view-count'],
      ['count', 'view-count'],
      ['declared', 'view-result'],
      ['published', 'view-result'],
    ];
    for (const [name, view] of shown) {
      const element = await stand(documents[name]);
      expect(element.renderRoot.querySelector(`.${view}`), name).to.not.equal(null);
      if (name !== 'published') expect(said(element), name).to.not.match(/多出|算式|当选/);
    }
  });

  it('has nothing of a form in the page before its stage', async () => {
    const element = await stand(documents.count, 'view="result"');
    expect(said(element)).to.contain('结果要等会议走到“宣布”才有');
    expect(all(element, '.tally, .seal')).to.have.length(0);
    const early = await stand(documents.closed, 'view="count"');
    expect(all(early, '.tally')).to.have.length(0);
  });

  it('declares in two steps', async () => {
    const element = await stand(documents.declared);
    expect(said(element)).to.contain('表决有效');
    expect(all(element, '.seal')).to.have.length(0);
    button(element, '宣布计票结果').click();
    await element.updateComplete;
    expect(element.renderRoot.querySelector('.seal')!.textContent).to.contain('通过');
    expect(said(element)).to.contain('多出22票');
  });

  it('asks for the signatures before the declaration, and says what a document leaves out', async () => {
    const { count, notice, published, declared } = documents;
    const tally = { yes: 87, no: 12, abstain: 7 };
    const read = { ...count, box: { issued: 109, returned: 108, valid: 106, invalid: 2 }, tally };
    expect(said(await stand(read))).to.contain('唱票完毕，监票人、计票人签名以后宣布');
    expect(said(await stand({ ...read, tellers: declared.tellers! }))).to.contain('唱票完毕，等待宣布');

    const { opinion: _, ...other } = { ...notice, matter: { ...notice.matter, category: 'other' as const } };
    expect(said(await stand(other))).to.match(/初步意见\s+没有写明/);
    const { notice: ____, ...draft } = other;
    expect(said(await stand({ ...draft, stage: 'draft' }))).to.match(/初步意见\s+形成以后才显示/);
    const { tellers: __, ...unnamed } = declared;
    expect(said(await stand(unnamed)), 'before the second step').to.contain('没有写明监票人、计票人');

    const { opinion: ___, ...left } = {
      ...published,
      tellers: [{ name: '何建平', role: 'monitor' as const }],
    };
    for (const view of ['result', 'record'])
      expect(said(await stand(left, `view="${view}"`)), view)
        .to.contain('没有写明初步意见')
        .and.contain('没有写明何建平已在计票单上签名');
    expect(said(await stand(published))).to.not.contain('没有写明');
  });

  it('never disables a choice at the limit, says that it is too many, and puts the way back first', async () => {
    const element = await stand(documents.electionMarking);
    await mark(element, 'yes', 'yes', 'yes', 'yes');
    expect(all<HTMLInputElement>(element, 'input[type=radio]').some((each) => each.disabled)).to.equal(false);
    expect(said(element)).to.contain('多选了1名，这样整张无效');
    await review(element);
    const [first] = all(element, '.acts button');
    expect(first!.textContent.trim()).to.equal('返回修改');
    expect(first!.classList.contains('btn-primary')).to.equal(true);
  });

  it('hands a ballot to the host, once, and then shows and keeps nothing of it', async () => {
    const element = await stand(documents.electionMarking);
    const cast: Ballot[] = [];
    let done = (): void => undefined;
    element.addEventListener('qs-cast', (event) => {
      cast.push((event as CastEvent).ballot);
      (event as CastEvent).respondWith(new Promise<void>((resolve) => (done = resolve)));
    });
    await mark(element, 'yes', 'yes', 'no');
    const field = element.renderRoot.querySelector<HTMLInputElement>('.field')!;
    field.value = '苏晓梅';
    field.dispatchEvent(new Event('input'));
    await element.updateComplete;
    await review(element);
    button(element, '投票').click();
    await element.updateComplete;
    button(element, '正在投票…').click();
    expect(cast).to.deep.equal([
      { marks: { wang: 'yes', li: 'yes', zhou: 'no' }, writeIns: [{ against: 'zhou', name: '苏晓梅' }] },
    ]);
    expect(said(element)).to.not.contain('票已投出');
    done();
    await wait(20);
    await element.updateComplete;
    expect(said(element)).to.contain('票已投出');
    expect(said(element)).to.not.match(/苏晓梅|李国平/);
    expect(all(element, 'input, fieldset')).to.have.length(0);
    element.nextBallot();
    await element.updateComplete;
    expect(all<HTMLInputElement>(element, 'input:checked')).to.have.length(0);
    expect(all(element, 'fieldset')).to.have.length(4);
  });

  it('without an answer, and when the host refuses, nothing shows as cast and the ballot is still there', async () => {
    const element = await stand(documents.marking);
    await mark(element, 'yes');
    await review(element);
    button(element, '投票').click();
    await wait(20);
    await element.updateComplete;
    expect(said(element)).to.contain('没有接票的票箱').and.not.contain('票已投出');
    element.addEventListener('qs-cast', (event) =>
      (event as CastEvent).respondWith(Promise.reject(new Error('票已发完'))),
    );
    await wait(750);
    button(element, '投票').click();
    await wait(20);
    await element.updateComplete;
    expect(said(element)).to.contain('票已发完').and.contain('赞成');
  });

  it('a second tap on the button that has just come casts nothing', async () => {
    const element = await stand(documents.marking);
    let asked = 0;
    element.addEventListener('qs-cast', () => asked++);
    await mark(element, 'yes');
    button(element, '核对这张票').click();
    await element.updateComplete;
    button(element, '投票').click();
    await element.updateComplete;
    expect(asked).to.equal(0);
  });

  it('warns who has walked away, goes on at a press, else wipes', async () => {
    const element = await stand(documents.electionMarking, 'idle="0.05"');
    await mark(element, 'yes');
    await until(
      () => /\d秒后/.test(said(element)),
      () => said(element),
    );
    expect(said(element)).to.contain('20秒后');
    button(element, '继续填写').dispatchEvent(
      new PointerEvent('pointerdown', { bubbles: true, composed: true }),
    );
    await element.updateComplete;
    expect(said(element)).to.not.contain('还在填写');
    expect(all(element, 'input:checked')).to.have.length(1);
    element.remove();
    document.body.append(element);
    await element.updateComplete;
    expect(all(element, 'input:checked')).to.have.length(0);
    element.remove();
  });

  it('with a remote arrows only move and OK marks', async () => {
    const element = await stand(documents.electionMarking, '', '<div data-qs-place="kiosk">{}</div>');
    all<HTMLInputElement>(element, 'input')[0]!.focus();
    const way = [
      ['ArrowRight', 'wang', 'no'],
      ['ArrowDown', 'li', 'no'],
      ['ArrowRight', 'li', 'abstain'],
    ] as const;
    for (const [key, id, value] of way) {
      await sendKeys({ press: key });
      await element.updateComplete;
      const at = element.shadowRoot!.activeElement as HTMLInputElement;
      expect([at.closest('fieldset')!.dataset['id'], at.value], key).to.deep.equal([id, value]);
    }
    expect(all(element, 'input:checked')).to.have.length(0);
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(all(element, 'input:checked')).to.have.length(1);
  });

  it('a count: entered ballot by ballot, undone, kept by the host and taken up again', async () => {
    let kept: string | null = null;
    const store = { read: () => kept, write: (text: string) => void (kept = text) };
    const element = await stand(documents.closed, 'view="count" entry');
    element.countStore = store;
    const heard: CountEvent[] = [];
    element.addEventListener('qs-count', (event) => heard.push(event as CountEvent));
    await element.updateComplete;
    for (const label of ['赞成', '赞成', '不赞成', '整张无效']) {
      button(element, label).click();
      await element.updateComplete;
      await element.updateComplete;
    }
    expect(heard[heard.length - 1]!.tally).to.deep.equal({ yes: 2, no: 1, abstain: 0 });
    expect(heard[heard.length - 1]!.box).to.deep.equal({ issued: 109, returned: 108, valid: 3, invalid: 1 });
    button(element, '撤销上一张').click();
    await element.updateComplete;
    await element.updateComplete;
    expect(said(element))
      .to.contain('已唱3张')
      .and.not.match(/多出|算式/);
    const again = await stand(documents.closed, 'view="count" entry');
    again.countStore = store;
    await again.updateComplete;
    await wait(20);
    await again.updateComplete;
    expect(said(again)).to.contain('已唱3张');
  });

  it('says in the record what the digest proves, and recounts', async () => {
    const element = await stand(documents.published, 'view="record"');
    expect(said(element)).to.contain('与宣布的结果一致').and.contain('不证明谁投了什么票');
    expect(all(element, '.digest span')).to.have.length(16);
  });

  it('counts the ballots of a box anew, and says where the votes differ', async () => {
    const { published } = documents;
    const { yes = 0, no = 0, abstain = 0 } = published.tally!;
    const { invalid = 0 } = published.box!;
    const boxOf = (...parts: [number, Ballot['marks']][]): Ballot[] =>
      parts.flatMap(([n, marks]) => Array.from({ length: n }, () => ({ marks })));
    const box = (for_: number, against: number, none: number) =>
      boxOf(
        [for_, { motion: 'yes' }],
        [against, { motion: 'no' }],
        [none, {}],
        [invalid, { motion: 'spoiled' }],
      );
    const element = await stand(published, 'view="record"');
    const recounted = async (ballots: Ballot[]): Promise<string> => {
      element.ballots = ballots;
      await element.updateComplete;
      return element.renderRoot.querySelector('.record-own .verdict')!.textContent;
    };
    expect(await recounted(box(yes, no, abstain))).to.contain('与宣布的结果一致');
    expect(await recounted(box(yes, no - 1, abstain + 1)), 'the same outcome by other votes')
      .to.contain('不一致')
      .and.contain(`宣布${yes}、${no}、${abstain}，重算${yes}、${no - 1}、${abstain + 1}`);
    expect(await recounted(box(yes - 40, no + 40, abstain))).to.contain('不一致');
    expect(await recounted(box(yes, no, abstain - 1)), 'a ballot is missing').to.contain('不一致');
  });

  it('a changed figure breaks the chain, and the record says so', async () => {
    const { published } = documents;
    const { yes = 0, no = 0 } = published.tally!;
    const changed = { ...published, tally: { ...published.tally!, yes: yes + 1, no: no - 1 } };
    const element = await stand(changed, 'view="record"');
    expect(said(element)).to.contain('内容改过').and.not.contain('没有改动');
    expect(said(await stand(published, 'view="record"'))).to.contain('没有改动');
  });

  it('who is on the ballot already cannot be written in: said before it is cast, the way back first', async () => {
    const element = await stand(documents.electionMarking);
    await mark(element, 'yes', 'no', 'no');
    const fields = all<HTMLInputElement>(element, '.field');
    for (const [i, name] of ['王丽萍', '苏晓梅'].entries()) {
      fields[i]!.value = name;
      fields[i]!.dispatchEvent(new Event('input'));
    }
    await element.updateComplete;
    expect(said(element)).to.contain('有1处另选的人已在票上').and.contain('已选2名');
    await review(element);
    expect(all(element, '.acts button')[0]!.className).to.contain('btn-primary');
    expect(said(element)).to.contain('有1处另选的人已在票上');
  });

  it('at a kiosk a remote alone marks, looks over and casts', async () => {
    const element = await stand(documents.electionMarking, '', '<div data-qs-place="kiosk">{}</div>');
    let cast: Ballot | undefined;
    element.addEventListener('qs-cast', (event) => {
      cast = (event as CastEvent).ballot;
      (event as CastEvent).respondWith(Promise.resolve());
    });
    all<HTMLInputElement>(element, 'input')[0]!.focus();
    const reach = async (label: string): Promise<void> => {
      for (let i = 0; i < 30; i++) {
        const at = element.shadowRoot!.activeElement;
        if (at?.textContent.trim() === label) return;
        await sendKeys({ press: i % 6 === 5 ? 'ArrowRight' : 'ArrowDown' });
        await element.updateComplete;
      }
      expect.fail(`arrows never reach ${label}`);
    };
    await sendKeys({ press: 'Enter' });
    await reach('核对这张票');
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    await wait(750);
    await reach('投票');
    await sendKeys({ press: 'Enter' });
    await wait(30);
    await element.updateComplete;
    expect(cast).to.deep.equal({ marks: { wang: 'yes' } });
    expect(said(element)).to.contain('票已投出');
  });
});
