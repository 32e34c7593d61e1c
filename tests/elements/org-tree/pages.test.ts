/** The list on a kiosk, hall or wall: whole rows in pages, turned by hand, by a remote and by time; details with a way back. */
import { expect } from '@esm-bundle/chai';
import { sendKeys } from '@web/test-runner-commands';
import type { OrgTreeDocument } from '../../../src/contract/generated/org-tree/types.js';
import { bigOrg } from '../../fixtures/big-org.js';
import {
  atRest,
  button,
  clear,
  community,
  focused,
  hear,
  ids,
  org,
  row,
  said,
  stand,
  until,
} from './stage.js';

const all = <E extends HTMLElement>(selector: string): E[] =>
  Array.from(org().renderRoot.querySelectorAll<E>(selector));
const pageOf = (): string => all('.page-of')[0]?.textContent ?? 'one page';

async function kiosk(attributes = '', data: unknown = community, height = 1300): Promise<void> {
  await stand({
    attributes: `data-qs-place="kiosk" view="list" style="display: block; height: ${height}px" ${attributes}`,
    width: 1080,
    data,
  });
}

/** That each row is wholly inside the room, and the room inside the element. */
function expectWhole(): void {
  const room = all('.page-room')[0]!.getBoundingClientRect();
  const end = all('.end')[0]!.getBoundingClientRect();
  const whole = org().getBoundingClientRect();
  expect(room.bottom).to.be.at.most(end.top + 1);
  expect(end.bottom).to.be.at.most(whole.bottom + 1);
  for (const each of all('.row')) {
    const { top, bottom } = each.getBoundingClientRect();
    expect(top, each.textContent).to.be.at.least(room.top - 1);
    expect(bottom, each.textContent).to.be.at.most(room.bottom + 1);
  }
}

async function press(...keys: string[]): Promise<void> {
  for (const key of keys) {
    await sendKeys({ press: key });
    await atRest();
  }
}

describe('The list in pages', () => {
  afterEach(clear);

  it('shows whole rows, every one on one page, and goes round', async () => {
    await kiosk('open-depth="all"');
    const met: string[] = [];
    const count = Number(/共(\d+)页/.exec(pageOf())![1]);
    expect(count).to.be.above(3);
    for (let page = 1; page <= count; page++) {
      expect(pageOf()).to.equal(`第${page}页，共${count}页`);
      expectWhole();
      met.push(...ids());
      button('下一页').click();
      await atRest();
    }
    expect(met).to.have.length(45);
    expect(new Set(met).size).to.equal(45);
    expect(pageOf()).to.equal(`第1页，共${count}页`);
    button('上一页').click();
    await atRest();
    expect(pageOf()).to.equal(`第${count}页，共${count}页`);
  });

  it('cuts no row with names that take several lines, in three places and sizes', async () => {
    const data = JSON.parse(JSON.stringify(community)) as OrgTreeDocument;
    for (const unit of data.units!.slice(1, 4))
      Object.assign(unit, {
        name: '新城社区流动党员与新就业群体以及沿江商务楼宇园区物业企业业主委员会联合党支部委员会',
      });
    for (const [place, width, height] of [
      ['kiosk', 1080, 1920],
      ['hall', 1920, 1080],
      ['wall', 3840, 1080],
    ] as const) {
      await stand({
        attributes: `data-qs-place="${place}" view="list" open-depth="all" style="display: block; height: ${height}px"`,
        width,
        data,
      });
      await until(
        () => all('.page-room').length > 0,
        () => `pages at ${place}`,
      );
      expectWhole();
    }
    // The wall has room for two columns.
    expect(all('.column').length).to.be.above(1);
  });

  it('keeps head, rows, pager and foot on the screen of a small hall, in every language', async () => {
    const pages = { 'zh-CN': '第1页，共', 'zh-TW': '第1頁，共', en: 'Page 1 of' };
    for (const [lang, page] of Object.entries(pages)) {
      await stand({
        attributes: `lang="${lang}" data-qs-place="hall" view="list" open-depth="all" style="display: block; height: 720px"`,
        width: 1280,
      });
      await until(
        () => pageOf().includes(page),
        () => `${page}: ${pageOf()}`,
      );
      expectWhole();
      const top = all('.top')[0]!.getBoundingClientRect();
      const sum = all('.sum')[0]!.getBoundingClientRect();
      expect(sum.height, lang).to.be.below(60);
      expect(sum.left, lang).to.be.at.least(top.left);
      expect(sum.right, lang).to.be.at.most(top.right + 1);
    }
  });

  for (const [width, height, least] of [
    [1366, 768, 6],
    [1280, 720, 6],
    [1024, 768, 5],
    [960, 540, 3],
  ] as const)
    it(`${width}×${height}: nothing leaves a small hall, and a page has ${least} rows and more`, async () => {
      for (const lang of ['zh-CN', 'en']) {
        const attributes = `lang="${lang}" data-qs-place="hall" style="display: block; height: ${height}px"`;
        await stand({ attributes, width });
        await until(
          () => all('.page-of').length > 0 && (lang === 'en' || ids().length >= least),
          () => `${lang}: ${pageOf()}, ${ids().length} rows`,
        );
        expectWhole();
      }
    });

  it('follows what is at hand, and an opened branch keeps its first child in sight', async () => {
    await kiosk();
    await org().reveal('b11');
    await atRest();
    expect(ids()).to.include('b11');
    row('b11').focus();
    await press('ArrowRight');
    expect(ids()).to.include.members(['b11', 'b11-g1']);
    await press('Home');
    expect(focused()).to.equal('c');
    expect(pageOf()).to.contain('第1页');
  });

  it('is left by a remote at the end of a page, and turned by OK; who turns it hears where they are', async () => {
    await kiosk();
    row('c').focus();
    const last = ids()[ids().length - 1]!;
    for (let i = 0; i < 20 && focused() !== 'button'; i++) await press('ArrowDown');
    expect(ids()).to.include(last);
    button('下一页').focus();
    await press('Enter');
    expect(pageOf()).to.contain('第2页');
    await until(
      () => said(org()).includes('第2页，共'),
      () => said(org()),
    );
    await press('ArrowUp');
    expect(ids()[0]).to.equal(focused());
  });

  it('tells a unit on a page of its own, with a way back to its row', async () => {
    await kiosk('', community, 1000);
    row('c').click();
    await atRest();
    expect(ids()).to.deep.equal(['c']);
    expect(all('#search, .tools, .views')).to.have.length(0);
    const parts = Number(/共(\d+)页/.exec(pageOf())![1]);
    const told = all('.in-place')[0]!;
    // Nothing could open below it.
    expect(all('.branch-toggle, [data-toggle]').length).to.equal(0);
    for (let part = 1; part < parts; part++) {
      button('下一页').click();
      await atRest();
    }
    expect(told.scrollLeft + told.clientWidth).to.be.closeTo(told.scrollWidth, 2);
    const heard = hear('qs-select');
    button('返回名册').click();
    await atRest();
    heard.stop();
    expect(heard.events).to.have.length(1);
    expect(org().selected).to.equal(null);
    expect(focused()).to.equal('c');
    await press('Enter', 'Escape');
    expect(org().selected).to.equal(null);
  });

  it('tells a unit of a small hall in few pages, its year in type of 26 px', async () => {
    await stand({
      attributes: 'data-qs-place="hall" view="list" selected="b03" style="display: block; height: 720px"',
      width: 1280,
    });
    await until(
      () => /共[2-6]页/.test(pageOf()),
      () => pageOf(),
    );
    const year = all('.year')[0]!;
    const size = parseFloat(getComputedStyle(year.querySelector('text')!).fontSize);
    expect((size * year.getBoundingClientRect().width) / 336).to.be.at.least(26);
  });

  it('is left from what is told of a unit by arrows alone, back to its row', async () => {
    await kiosk('', community, 1200);
    row('b01').focus();
    await press('Enter');
    expect(org().selected).to.equal('b01');
    expect(ids()).to.deep.equal(['b01']);
    const parts = Number(/共(\d+)页/.exec(pageOf())?.[1] ?? 1);
    await press('Home', 'End', 'ArrowLeft', 'ArrowRight', 'x');
    expect(focused()).to.equal('b01');
    for (let part = 1; part < parts; part++) await press('ArrowDown');
    expect(focused()).to.equal('b01');
    await press('ArrowDown');
    expect(org().shadowRoot!.activeElement?.textContent?.trim()).to.equal('返回名册');
    await press('Enter');
    expect(org().selected).to.equal(null);
    expect(focused()).to.equal('b01');
  });

  it('holds three thousand units without rendering them', async () => {
    await kiosk('open-depth="all"', bigOrg(3_000));
    expect(pageOf()).to.match(/共\d{3}页/);
    expect(ids().length).to.be.below(20);
    await org().reveal('u2999');
    await atRest();
    expect(ids()).to.include('u2999');
    expectWhole();
  });

  it('turns by itself until somebody holds it, and tells its end', async () => {
    const { setTimeout: start, clearTimeout: end } = window;
    // A page stands eight seconds or more: its timer is kept here, and goes off when it is told to.
    let due: (() => void) | null = null;
    window.setTimeout = ((act: () => void, ms = 0, ...more: unknown[]) => {
      if (ms < 8_000) return start(act, ms, ...more);
      due = act;
      return -1;
    }) as typeof window.setTimeout;
    window.clearTimeout = (id) => (id === -1 ? (due = null) : end(id));
    const heard = hear('qs-cycle-end');
    const turn = async (): Promise<void> => {
      const act = due;
      due = null;
      act?.();
      await atRest();
    };
    try {
      await kiosk();
      const count = Number(/共(\d+)页/.exec(pageOf())![1]);
      await turn();
      expect(pageOf()).to.contain('第2页');
      org().pause();
      await atRest();
      button('继续');
      await turn();
      expect(pageOf(), 'paused').to.contain('第2页');
      org().play();
      await atRest();
      button('暂停').focus();
      await turn();
      expect(pageOf(), 'held by the focus').to.contain('第2页');
      button('暂停').blur();
      for (let page = 2; page < count; page++) await turn();
      expect(pageOf()).to.contain(`第${count}页`);
      expect(heard.events).to.have.length(0);
      await turn();
      expect(pageOf()).to.contain('第1页');
      expect(heard.events).to.have.length(1);
    } finally {
      heard.stop();
      Object.assign(window, { setTimeout: start, clearTimeout: end });
    }
  });

  it('stands still after a pause that came while another view stood', async () => {
    await kiosk();
    org().view = 'tree';
    await atRest();
    org().pause();
    org().view = 'list';
    await atRest();
    button('继续');
    org().play();
    await atRest();
    button('暂停');
  });

  it('is printed as it is everywhere', async () => {
    await kiosk();
    dispatchEvent(new Event('beforeprint'));
    await atRest();
    expect(all('.page-room')).to.have.length(0);
    expect(ids()).to.have.length(45);
    expect(all('.screen')[0]!.style.minHeight).to.equal('');
    dispatchEvent(new Event('afterprint'));
    await atRest();
    expect(all('.page-room')).to.have.length(1);
  });

  for (const back of ['Escape', 'Enter'])
    it(`the row has the focus again when what is told of it is closed by ${back}`, async () => {
      await kiosk();
      row('b01').focus();
      await press('Enter');
      button('返回名册').focus();
      await press(back);
      expect(focused()).to.equal('b01');
    });
});
