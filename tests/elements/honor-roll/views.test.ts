/** The honour roll on a page: its table, its wall and pages, one honour close up, and the way back. */
import { expect } from '@esm-bundle/chai';
import { clock } from '../../../src/data/environment.js';
import type { HonorSelectEvent, QsHonorRoll } from '../../../src/elements/honor-roll/index.js';
import '../../../src/elements/kiosk/define.js';
import type { QsKiosk } from '../../../src/elements/kiosk/index.js';
import { bigRoll, rollOf } from '../../fixtures/made-up-honors.js';
import { removePages } from '../../../src/paper/print.js';
import { touch } from '../kiosk/kiosk.js';
import { hurried, pause, Timers, until } from '../../fixtures/page.js';
import { all, atRest, clear, honors, opener, stand, standAtRoll, stars } from './stage.js';

const text = (each: Element): string => (each.textContent ?? '').replace(/\s+/g, ' ').trim();
const now = clock.now;

const press = async (element: QsHonorRoll, selector: string, said: string): Promise<void> => {
  const button = all(element, selector).find((each) => text(each).includes(said))!;
  button.focus();
  button.click();
  await atRest(element);
};

/** Types a name into the search line and opens the honour that is found. */
const search = async (element: QsHonorRoll, name: string): Promise<void> => {
  const input = all(element, '#search')[0] as HTMLInputElement;
  input.focus();
  input.value = name;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await until(
    () => {
      input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
      return element.selected !== null;
    },
    () => `${name} was not found`,
  );
  await atRest(element);
};

describe('honour roll', () => {
  beforeEach(() => {
    clock.now = () => Date.UTC(2018, 10, 5);
  });
  afterEach(() => {
    clock.now = now;
    clear();
  });

  it('is a table of every honour, each row with its group, level, title, date and state', async () => {
    const element = await stand({ attributes: 'view="list"' });
    const rows = all(element, '.list [role=row]');
    expect(rows.length).to.equal(honors.honors!.length);
    for (const row of rows) expect(row.querySelectorAll('[role=cell], [role=rowheader]').length).to.equal(5);
    expect(all(element, '[role=columnheader]').length).to.equal(5);
    const revoked = rows[rows.length - 1]!;
    expect(text(revoked)).to.match(/已撤销.*“洁净楼道”示范点.*2015年4月撤销.*撤销原因：复查未达到标准/);
    expect(revoked.querySelector('s')).not.to.equal(null);
    expect(text(rows.find((row) => row.dataset['key'] === 'h-civilized')!)).to.contain('日期不详');
  });

  it('shows the total as given beside what is listed', async () => {
    const element = await stand({ attributes: 'view="list"' });
    expect(text(all(element, '.seal')[0]!)).to.equal('70余项');
    expect(all(element, '.panel-head').map(text)).to.contain('已列出15项，另列已撤销1项');
  });

  it('picks a level and a grouping', async () => {
    const element = await stand({ attributes: 'view="list" group-by="level"' });
    expect(text(all(element, '.row .group')[0]!)).to.equal('国家级');
    all(element, '.chip')[2]!.click();
    await atRest(element);
    expect(all(element, '.list [role=row]').map((row) => row.dataset['key'])).to.have.members([
      'h-province',
      'h-party',
    ]);
    element.reset();
    await atRest(element);
    expect(all(element, '.list [role=row]').length).to.equal(honors.honors!.length);
  });

  it('opens an honour close up, asks the page first, and goes back to where it was opened', async () => {
    const element = await stand({ attributes: 'view="list"' });
    const asked: HonorSelectEvent[] = [];
    const hear = (event: Event): void => {
      asked.push(event as HonorSelectEvent);
      if (asked.length === 1) event.preventDefault();
    };
    element.addEventListener('qs-select', hear);
    opener(element, 's-rescue').click();
    await atRest(element);
    expect(element.selected).to.equal(null);
    opener(element, 's-rescue').click();
    await atRest(element);
    expect([element.selected, asked[1]!.honorId]).to.deep.equal(['s-rescue', 's-rescue']);
    const label = text(all(element, '.label')[0]!);
    expect(label).to.match(
      /街道级.*优秀志愿服务队.*示例街道党工委.*2018年3月5日.*长期有效.*应急救援队、“啄木鸟”巡查队/,
    );
    expect(text(all(element, '.face-by')[0]!)).to.contain('二〇一八年三月五日');
    expect(element.shadowRoot!.activeElement?.id).to.equal('close-title');
    element.shadowRoot!.activeElement!.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true, cancelable: true }),
    );
    await atRest(element);
    expect(element.selected).to.equal(null);
    expect(element.shadowRoot!.activeElement).to.equal(opener(element, 's-rescue'));
  });

  it('stands persons in the order of strokes, and says so', async () => {
    const element = await stand({ attributes: 'selected="s-leads"' });
    const names = all(element, '.names [role=listitem]').map(text);
    expect(names.length).to.equal(20);
    const at = ['王秀兰', '毛建国', '方一鸣', '尹海燕', '李伟', '张志远'].map((name) => names.indexOf(name));
    expect(at).to.deep.equal([...at].sort((a, b) => a - b));
    expect(text(all(element, '.names-head')[0]!)).to.equal('20人，以姓氏笔画为序');
  });

  for (const [name, width, height, place] of [
    ['a hall', 1920, 1080, 'hall'],
    ['a wall', 3840, 1080, 'wall'],
    ['a portrait kiosk', 1080, 1920, 'kiosk'],
  ] as const)
    it(`fills ${name} with whole plaques on pages, every honour once and nothing cut`, async () => {
      const element = await stand({
        width,
        around: `<div data-qs-place="${place}" data-qs-theme="hall" style="height:${height}px">{}</div>`,
        attributes: 'style="height:100%"',
      });
      const seen: string[] = [];
      const pages = all(element, '.wall-head .dots i').length;
      expect(pages).to.be.greaterThan(1);
      for (let page = 0; page < pages; page++) {
        const ranks = all(element, '.ranks')[0]!.getBoundingClientRect();
        for (const plaque of all(element, '.plaque')) {
          seen.push(plaque.dataset['open']!);
          const box = plaque.getBoundingClientRect();
          expect(box.right, 'right').to.be.at.most(ranks.right + 1);
          expect(box.bottom, 'bottom').to.be.at.most(ranks.bottom + 1);
          expect(plaque.scrollWidth, text(plaque)).to.be.at.most(plaque.clientWidth + 1);
          expect(plaque.scrollHeight, text(plaque)).to.be.at.most(plaque.clientHeight + 1);
          for (const each of Array.from(plaque.querySelectorAll<HTMLElement>('b, small')))
            expect(parseFloat(getComputedStyle(each).fontSize)).to.be.at.least(
              { hall: 26, wall: 32, kiosk: 24 }[place],
            );
        }
        const next = all(element, '.wall-bar .pager .btn')[2];
        // A wall that nobody touches has no buttons: its first page stands for the others.
        if (!next) break;
        next.click();
        await atRest(element);
      }
      if (place !== 'wall') {
        expect(new Set(seen).size).to.equal(seen.length);
        expect(seen.length).to.equal(15);
      }
    });

  for (const [width, height, place] of [
    [1920, 1080, 'hall'],
    [1080, 1920, 'kiosk'],
  ] as const)
    it(`on a ${place} a word of 92 letters stays on its plaque, and in its head`, async () => {
      const title =
        'Xinchengcommunityneighbourhoodpartybuildingpartnershipcoordinationandvolunteeringassociation';
      const element = await stand({
        width,
        around: `<div data-qs-place="${place}" data-qs-theme="hall" style="height:${height}px">{}</div>`,
        attributes: 'style="height:100%" lang="en"',
        data: { ...honors, title, honors: honors.honors!.map((each) => ({ ...each, title })) },
      });
      for (const title of all(element, '.plaque b > span, .title'))
        expect(title.scrollWidth).to.be.at.most(title.clientWidth + 1);
      for (const plaque of all(element, '.plaque'))
        expect(plaque.scrollWidth).to.be.at.most(plaque.clientWidth + 1);
    });

  it('of one honour on a kiosk the seal stands above the views, not on them', async () => {
    const { total: _, ...rest } = honors as unknown as Record<string, unknown>;
    const element = await stand({
      width: 1080,
      around: '<div data-qs-place="kiosk" data-qs-theme="hall" style="height:1920px">{}</div>',
      attributes: 'style="height:100%"',
      data: { ...rest, honors: honors.honors!.slice(0, 1) },
    });
    const [seal, views] = ['.seal', '.views'].map((each) => all(element, each)[0]!.getBoundingClientRect());
    expect(seal!.bottom).to.be.at.most(views!.top);
  });

  for (const [width, height, lang] of [
    [1024, 768, 'zh'],
    [960, 540, 'zh'],
    [960, 540, 'en'],
    [1280, 720, 'zh'],
    [1366, 768, 'zh'],
  ] as const)
    it(`cuts nothing on a small screen of a hall, ${width} × ${height}, ${lang}, and lets nothing lie upon a plaque`, async () => {
      const element = await stand({
        width,
        around: `<div data-qs-place="hall" data-qs-theme="hall" style="height:${height}px">{}</div>`,
        attributes: `style="height:100%" lang="${lang}"`,
      });
      const boxOf = (each: Element): DOMRect => each.getBoundingClientRect();
      const [bar, ranks, said] = ['.wall-bar', '.ranks', '.wall-said'].map((each) =>
        boxOf(all(element, each)[0]!),
      ) as [DOMRect, DOMRect, DOMRect];
      expect(all(element, '.plaque').length).to.be.at.least(1);
      for (const plaque of all(element, '.plaque')) {
        const { bottom, right } = boxOf(plaque);
        expect(bottom).to.be.at.most(Math.min(bar.top, ranks.bottom) + 1);
        expect(right).to.be.at.most(ranks.right + 1);
        expect(plaque.scrollHeight).to.be.at.most(plaque.clientHeight + 1);
      }
      const buttons = all(element, '.wall-bar .btn');
      expect(buttons.length).to.equal(3);
      for (const each of buttons) {
        expect(boxOf(each).bottom).to.be.at.most(height);
        expect(boxOf(each).right).to.be.at.most(ranks.right + 1);
        expect(each.scrollWidth).to.be.at.most(each.clientWidth);
      }
      // What has no room is not there at all; the lines go before the seal.
      const isSeen = (each: Element): boolean => boxOf(each).left < said.right - 1;
      const parts = [...all(element, '.seal'), ...all(element, '.wall-note p')];
      for (const part of parts)
        if (isSeen(part)) expect(boxOf(part).bottom, text(part)).to.be.at.most(said.bottom + 1);
      const seen = parts.map(isSeen);
      expect(seen.lastIndexOf(true), seen.join(' ')).to.equal(seen.filter(Boolean).length - 1);
    });

  for (const view of ['timeline', 'list'])
    it(`shows a ${view} in a hall by pages, each honour whole on one of them, with its source below`, async () => {
      for (const [width, height] of [
        [1920, 1080],
        [1080, 1920],
        [1280, 720],
      ] as const) {
        const element = await stand({
          width,
          around: `<div data-qs-place="hall" data-qs-theme="hall" style="height:${height}px">{}</div>`,
          attributes: `view="${view}" style="height:100%"`,
        });
        const seen: string[] = [];
        const pages = all(element, '.wall-head .dots i').length;
        expect(pages).to.be.greaterThan(1);
        for (let page = 0; page < pages; page++) {
          const strip = all(element, '.strip')[0]!.getBoundingClientRect();
          const top = strip.top + (all(element, '.axis')[0]?.offsetHeight ?? 0);
          expect(strip.bottom).to.be.at.most(all(element, '.wall-bar')[0]!.getBoundingClientRect().top + 1);
          const before = seen.length;
          for (const row of all(element, '.strip [data-key]:not(.year-top)')) {
            const box = row.getBoundingClientRect();
            if (box.bottom <= top + 2 || box.top >= strip.bottom - 2) continue;
            seen.push(row.dataset['key']!);
            // Which year it is, is seen on each page.
            if (view === 'list' && width === 1920 && seen.length === before + 1)
              expect(row.querySelector('.group')!.className).not.to.contain('sr-only');
            expect(box.top, text(row)).to.be.at.least(top - 2);
            expect(box.bottom, text(row)).to.be.at.most(strip.bottom + 2);
          }
          all(element, '.wall-bar .btn')[2]!.click();
          await atRest(element);
        }
        expect(new Set(seen).size).to.equal(seen.length);
        expect(seen.length).to.equal(honors.honors!.length);
        expect(all(element, '.foot')[0]!.getBoundingClientRect().bottom).to.be.at.most(height);
        expect(await element.reveal('h-party')).to.equal(true);
        await atRest(element);
        const box = opener(element, 'h-party').getBoundingClientRect();
        const strip = all(element, '.strip')[0]!.getBoundingClientRect();
        expect(box.top >= strip.top && box.bottom <= strip.bottom, `${box.top}`).to.equal(true);
        clear();
      }
    });

  for (const view of ['timeline', 'list'])
    it(`ends the pages of a ${view} of four hundred honours at the edges of rows, too, forth and back`, async () => {
      const element = await stand({
        width: 1920,
        data: bigRoll(400),
        around: '<div data-qs-place="hall" data-qs-theme="hall" style="height:1080px">{}</div>',
        attributes: `view="${view}" style="height:100%"`,
      });
      const seen: string[] = [];
      for (const button of [2, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1]) {
        await pause(60);
        await atRest(element);
        const strip = all(element, '.strip')[0]!.getBoundingClientRect();
        const top = strip.top + (all(element, '.axis')[0]?.offsetHeight ?? 0);
        for (const row of all(element, '.strip [data-key]')) {
          const box = row.getBoundingClientRect();
          if (box.bottom <= top + 2 || box.top >= strip.bottom - 2) continue;
          if (button === 2 && !row.matches('.year-top')) seen.push(row.dataset['key']!);
          expect(box.top, text(row)).to.be.at.least(top - 2);
          expect(box.bottom, text(row)).to.be.at.most(strip.bottom + 2);
        }
        all(element, '.wall-bar .pager .btn')[button]!.click();
        await atRest(element);
      }
      expect(new Set(seen).size).to.equal(seen.length);
    });

  it('begins the timeline of a hall with its first page, whichever of the list was on show', async () => {
    const element = await stand({
      width: 1920,
      around: '<div data-qs-place="hall" style="height:1080px">{}</div>',
      attributes: 'view="list" style="height:100%"',
    });
    const page = (): number =>
      all(element, '.wall-head .dots i').findIndex(({ className }) => className === 'now');
    all(element, '.wall-bar .btn')[2]!.click();
    await atRest(element);
    expect(page()).to.equal(1);
    element.view = 'timeline';
    await until(
      () => all(element, '.strip .timeline').length === 1,
      () => 'a timeline',
    );
    await atRest(element);
    expect(page()).to.equal(0);
  });

  for (const [place, width, height, side] of [
    ['hall', 1920, 1080, 80],
    ['kiosk', 1080, 1920, 64],
    ['wall', 3840, 1080, 96],
  ] as const)
    it(`stands at the margin of its place, ${place}, and a row that is not full in the middle`, async () => {
      for (const view of ['wall', 'list', 'timeline']) {
        const element = await stand({
          width,
          around: `<div data-qs-place="${place}" style="height:${height}px">{}</div>`,
          attributes: `view="${view}" style="height:100%"`,
        });
        const { left } = all(element, '.title')[0]!.getBoundingClientRect();
        expect(left - element.getBoundingClientRect().left, view).to.be.closeTo(side, 1);
        const ranks = all(element, '.band ul')[0]?.getBoundingClientRect();
        const last = all(element, '.band:first-child .plaque').pop()?.getBoundingClientRect();
        // Three honours of the nation: two and one.
        if (place === 'kiosk' && view === 'wall')
          expect((last!.left + last!.right) / 2).to.be.closeTo((ranks!.left + ranks!.right) / 2, 2);
        clear();
      }
    });

  it('stands four groupings by two where they have no room in a line', async () => {
    for (const [lang, width] of [
      ['zh', 250],
      ['en', 320],
    ] as const) {
      const element = await stand({
        width,
        around: '<div data-qs-place="phone">{}</div>',
        attributes: `view="list" lang="${lang}"`,
      });
      const tops = all(element, '.controls .seg > *').map((each) => each.offsetTop);
      expect(tops.map((top) => top === tops[0])).to.deep.equal([true, true, false, false]);
      clear();
    }
  });

  it('says once how many are listed where the seal says it, and keeps a short title of the wall on one line', async () => {
    const element = await stand({
      width: 1920,
      data: stars,
      attributes: 'style="height:1080px"',
      around: '<div data-qs-place="hall">{}</div>',
    });
    expect(text(all(element, '.wall-said')[0]!).match(/已列出/g)?.length).to.equal(1);
    const title = all(element, '.title span')[0]!;
    expect(title.getClientRects().length).to.equal(1);
    expect(title.getBoundingClientRect().right).to.be.at.most(
      all(element, '.wall-said')[0]!.getBoundingClientRect().right + 1,
    );
  });

  for (const [place, width, height, least] of [
    ['hall', 1920, 1080, 26],
    ['hall', 1366, 768, 26],
    ['wall', 3840, 1080, 32],
  ] as const)
    it(`shows the whole title and the total below it, however long the title is, ${place}, ${width} × ${height}`, async () => {
      for (const [view, length] of [
        ['wall', 10],
        ['wall', 15],
        ['wall', 30],
        ['wall', 40],
        ['list', 40],
        ['timeline', 40],
      ] as const) {
        const element = await stand({
          width,
          data: {
            ...honors,
            title: '关于进一步加强和改进新时代城乡社区基层党组织标准化规范化建设工作联席会议'
              .padEnd(40, '室')
              .slice(0, length),
          },
          around: `<div data-qs-place="${place}" data-qs-theme="hall" style="height:${height}px">{}</div>`,
          attributes: `view="${view}" style="height:100%"`,
        });
        const said = all(element, '.wall-said')[0]!.getBoundingClientRect();
        for (const each of ['.title', '.title span', '.wall-said .seal']) {
          const { right, bottom } = all(element, each)[0]!.getBoundingClientRect();
          expect(right, `${each} ${view} ${length}`).to.be.at.most(said.right + 1);
          expect(bottom, `${each} ${view} ${length}`).to.be.at.most(said.bottom + 1);
        }
        expect(parseFloat(getComputedStyle(all(element, '.title')[0]!).fontSize)).to.be.at.least(least);
        clear();
      }
    });

  it('breaks a long name of a level in its chip, and a word that is longer than the screen of a kiosk', async () => {
    const long = 'Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewiss';
    for (const view of ['wall', 'list']) {
      const element = await stand({
        width: 1080,
        data: {
          ...honors,
          title: long,
          levels: [
            {
              id: 'national',
              label: '关于进一步加强和改进新时代城乡社区基层党组织标准化规范化建设工作联席会议办公室'.padEnd(
                60,
                '室',
              ),
              rank: 1,
            },
          ],
        },
        around: '<div data-qs-place="kiosk" data-qs-theme="hall" style="height:1560px">{}</div>',
        attributes: `view="${view}" style="height:100%"`,
      });
      const { right } = element.getBoundingClientRect();
      const chips = all(element, '.chip');
      expect(chips.length).to.be.greaterThan(1);
      for (const chip of chips) {
        expect(chip.scrollWidth, text(chip)).to.be.at.most(chip.clientWidth);
        expect(chip.getBoundingClientRect().right, text(chip)).to.be.at.most(right);
      }
      expect(all(element, '.title span')[0]!.getBoundingClientRect().right, view).to.be.at.most(right);
      clear();
    }
    const data = rollOf([{ title: long }]);
    const plaque = await stand({
      width: 414,
      data,
      around: '<div data-qs-place="phone">{}</div>',
      attributes: `selected="${data.honors![0]!.id}"`,
    });
    const { right, width } = plaque.getBoundingClientRect();
    expect(all(plaque, '.face-title span')[0]!.getBoundingClientRect().right).to.be.at.most(right);
    expect(plaque.scrollWidth).to.be.at.most(width);
  });

  it('shows a visitor of a kiosk at least half as many plaques as at rest, above all that is pressed', async () => {
    const plaques: number[] = [];
    for (const attributes of ['', 'data-qs-rest']) {
      const element = await stand({
        width: 1080,
        around: '<div data-qs-place="kiosk" data-qs-theme="hall" style="height:1560px">{}</div>',
        attributes: `${attributes} style="height:100%"`,
      });
      plaques.push(all(element, '.plaque').length);
      expect(all(element, '.wall-bar .views').length).to.equal(attributes ? 0 : 1);
      clear();
    }
    const [browsed, atRest] = plaques as [number, number];
    expect(browsed * 2, `${browsed} of ${atRest}`).to.be.at.least(atRest);
  });

  it('turns its pages, waits when paused, and comes back when nobody touches it', async () => {
    const element = await stand({
      width: 1920,
      attributes: 'dwell="0.6" idle="2" style="height:1080px"',
      around: '<div data-qs-place="hall">{}</div>',
    });
    const page = (): string => text(all(element, '.wall-head .page-of')[0]!);
    await until(() => page().startsWith('第2页'), page);
    element.pause();
    const stood = page();
    await pause(900);
    expect(page(), 'paused').to.equal(stood);
    opener(element, all(element, '.plaque')[0]!.dataset['open']!).click();
    await element.updateComplete;
    expect(element.selected).not.to.equal(null);
    await until(
      () => element.selected === null,
      () => 'still open after the idle time',
    );
    const after = page();
    await pause(900);
    expect(page(), 'paused by the host').to.equal(after);
    element.play();
    await until(() => page() !== after, page);
  });

  it('comes back after a minute where its page has taken the idle time away', async () => {
    const timers = new Timers((ms) => (ms === 60_000 ? 50 : ms));
    try {
      const element = await stand({ attributes: 'idle="0"', around: '<div data-qs-place="hall">{}</div>' });
      const choose = async (): Promise<void> => {
        element.selected = 's-rescue';
        await atRest(element);
        await pause(200);
      };
      await choose();
      expect(element.selected, '0 is never').to.equal('s-rescue');
      element.selected = null;
      element.removeAttribute('idle');
      await choose();
      expect(element.selected, 'no attribute').to.equal(null);
      element.idle = undefined as unknown as number;
      await choose();
      expect(element.selected, 'undefined').to.equal(null);
    } finally {
      timers.restore();
    }
  });

  it('stands still while its host holds it, however long; what a visitor halts goes on after the idle time', async () => {
    const element = await stand({
      width: 1920,
      attributes: 'dwell="0.5" idle="3" style="height:1080px"',
      around: '<div data-qs-place="hall">{}</div>',
    });
    const page = (): string => text(all(element, '.wall-head .page-of')[0]!);
    element.pause();
    const stood = page();
    await pause(2_200);
    expect(page(), 'held by the host').to.equal(stood);
    element.play();
    await element.updateComplete;
    all(element, '.wall-bar .pager .btn')
      .find((each) => text(each) === '暂停')!
      .click();
    await atRest(element);
    const halted = page();
    // Longer than a page stands, and far from the idle time on a loaded machine, too.
    await pause(700);
    expect(page(), 'halted by a visitor').to.equal(halted);
    await until(() => page() !== halted, page);
  });

  it('leaves it to a kiosk when a visitor’s plaque closes', async () => {
    const element = await stand({
      width: 1080,
      attributes: 'idle="0.5"',
      around: '<qs-kiosk no-keep style="width:1080px;height:1560px">{}</qs-kiosk>',
    });
    // The first touch only wakes.
    touch(element);
    await until(
      () => (element.parentElement as QsKiosk).state === 'browse',
      () => 'asleep',
    );
    await pause(600);
    await atRest(element);
    opener(element, 'h-civilized').click();
    await atRest(element);
    expect(element.selected).to.equal('h-civilized');
    await pause(1_200);
    expect(element.selected, 'before the kiosk has asked').to.equal('h-civilized');
    (element.parentElement as QsKiosk).reset();
    expect(element.selected).to.equal(null);
  });

  it('reveals an honour close up where nothing was chosen', async () => {
    const element = await stand({ attributes: 'view="plaque"' });
    const title = (): string => text(all(element, '#close-title')[0]!);
    expect(title()).to.equal('全国文明单位');
    expect(await element.reveal('s-rescue')).to.equal(true);
    await atRest(element);
    expect(title()).to.equal('优秀志愿服务队');
  });

  it('sets a roll of two hundred names vertically, a hundred and more on a screen', async () => {
    const element = await standAtRoll(1920, 1080);
    const names = all(element, '.roll-names [role=listitem]');
    expect(names.length).to.be.at.least(90);
    const ranks = all(element, '.ranks')[0]!.getBoundingClientRect();
    for (const each of names) {
      const box = each.getBoundingClientRect();
      expect(box.left).to.be.at.least(ranks.left - 1);
      expect(box.bottom).to.be.at.most(ranks.bottom + 1);
    }
    expect(names[0]!.getBoundingClientRect().left).to.be.greaterThan(
      names[names.length - 1]!.getBoundingClientRect().left,
      'lines from the right',
    );
  });

  it('stands where a person belongs below the name on a roll that is set vertically', async () => {
    const recipients = Array.from({ length: 14 }, (_, i) => ({
      type: 'person' as const,
      name: `张${'一二三四五'[i % 5]}`,
      ...(i % 2 ? { from: '第三前哨支部' } : {}),
    }));
    const element = await standAtRoll(1920, 1080, rollOf([{ recipients }]));
    const names = all(element, '.roll-names [role=listitem]');
    expect(names.filter((each) => text(each).endsWith('（第三前哨支部）')).length).to.equal(7);
    for (const each of names) {
      const { bottom } = each.getBoundingClientRect();
      for (const part of Array.from(each.children))
        expect(part.getBoundingClientRect().bottom, text(each)).to.be.at.most(bottom + 1);
    }
  });

  it('cuts nothing of an upright head: neither what is said of a roll, nor the strokes of the pages at the seal', async () => {
    const element = await standAtRoll(1080, 1920);
    const [dots, seal] = ['.wall-head .dots', '.seal'].map((each) =>
      all(element, each)[0]!.getBoundingClientRect(),
    ) as [DOMRect, DOMRect];
    expect(dots.right).to.be.at.most(seal.left);
    const head = all(element, '.roll-head')[0]!;
    expect(head.scrollWidth).to.be.at.most(head.clientWidth);
    expect(head.scrollHeight).to.be.at.most(head.clientHeight);
  });

  it('says nothing of a page and its time where there is one page alone', async () => {
    for (const [data, isSaid] of [
      [rollOf([{ title: '文明单位' }]), false],
      [honors, true],
    ] as const) {
      const element = await stand({
        width: 1920,
        data,
        attributes: 'style="height:1080px"',
        around: '<div data-qs-place="hall">{}</div>',
      });
      expect(text(all(element, '.wall-said')[0]!).includes('每项停留时间相同')).to.equal(isSaid);
      clear();
    }
  });

  it('breaks a line of the head between clauses only, and a title close up by sense', async () => {
    const element = await stand({ width: 260, around: '<div data-qs-place="phone">{}</div>' });
    for (const each of all(element, '.sums .clause')) expect(each.getClientRects().length).to.equal(1);
    expect(all(element, '.sums .clause').length).to.equal(3);
    clear();
    const plaque = await stand({ attributes: 'selected="s-leads"' });
    expect(all(plaque, '#close-title wbr').length).to.be.greaterThan(0);
  });

  it('shows a visitor of a kiosk an honour close up with its way back on one screen', async () => {
    for (const id of ['h-disaster', 's-leads']) {
      const element = await stand({
        width: 1080,
        attributes: `selected="${id}" style="height:1920px"`,
        around: '<div data-qs-place="kiosk" data-qs-theme="hall">{}</div>',
      });
      const { top } = element.getBoundingClientRect();
      const ways = all(element, '.ways')[0]!.getBoundingClientRect();
      expect(ways.bottom - top, id).to.be.at.most(1920);
      clear();
    }
  });

  it('renders a part of three thousand honours and of twenty thousand names', async () => {
    const element = await stand({ attributes: 'view="list"', data: bigRoll(3_000, 20_000) });
    expect(all(element, '.list [role=row]').length).to.be.lessThan(100);
    expect(all(element, '[role=table]')[0]!.getAttribute('aria-rowcount')).to.equal('3001');
    expect(await element.reveal('h2999')).to.equal(true);
    await atRest(element);
    expect(opener(element, 'h2999')).not.to.equal(undefined);
    expect(await element.reveal('nobody')).to.equal(false);
  });

  it('shows the timeline: a section a year, an article where there is a story', async () => {
    const element = await stand({ attributes: 'view="timeline"' });
    expect(all(element, '.year').map((each) => each.getAttribute('aria-label'))).to.deep.equal([
      '2012年',
      '2013年',
      '2014年',
      '2017年',
      '2018年',
      '日期不详',
    ]);
    expect(all(element, 'article').length).to.equal(2);
    expect(all(element, '.gap-years').map(text)).to.deep.equal(['2015、2016年没有列出荣誉']);
  });

  it('does not call the number of those listed the total where none is told', async () => {
    const { total: _, ...rest } = honors;
    const element = await stand({ data: rest });
    expect(text(all(element, '.seal')[0]!)).to.equal('已列出15项');
  });

  it('stays inside of a narrow place when its letters are twice as large', async () => {
    for (const view of ['list', 'timeline']) {
      const attributes = `view="${view}" lang="en" style="--qs-u: 40px"`;
      const element = await stand({ width: 360, attributes });
      const { right } = element.getBoundingClientRect();
      for (const part of all(element, '.open, .year-head, .foot *'))
        expect(part.getBoundingClientRect().right, `${view}: ${text(part)}`).to.be.at.most(right + 1);
      clear();
    }
  });

  it('finds a person and opens the honour with the name marked', async () => {
    const element = await stand({ attributes: 'view="list"' });
    const input = all(element, '#search')[0] as HTMLInputElement;
    input.focus();
    input.value = '司马长青';
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    // What finds is fetched when the line is first used.
    await until(
      () => all(element, '.row.found .to mark').length > 0,
      () => 'nobody was found',
    );
    expect(all(element, '.row.found .to mark').map(text)).to.deep.equal(['司马长青']);
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    await atRest(element);
    await until(
      () => all(element, '.names .found').length > 0,
      () => 'the name is not marked',
    );
    expect(all(element, '.names .found').map(text)).to.deep.equal(['司马长青']);
  });

  it('brings a person who is found in a long roll to sight', async () => {
    const names = Array.from({ length: 3_000 }, (_, i) => `${i % 2 ? '王' : '龚'}${'一二三四五'[i % 5]}`);
    const recipients = [...names, '李四光'].map((name) => ({ type: 'person' as const, name }));
    for (const attributes of ['view="list"', 'view="wall"']) {
      const element = await stand({ attributes, data: rollOf([{ id: 'a', recipients }, {}]) });
      await search(element, '李四光');
      const [found] = all(element, '.names .found');
      expect(found && text(found), attributes).to.equal('李四光');
      const { top, bottom } = found!.getBoundingClientRect();
      expect(
        top >= -1 && bottom <= innerHeight + 1,
        `${attributes}: ${top} to ${bottom} of ${innerHeight}`,
      ).to.equal(true);
      scrollTo(0, 0);
      clear();
    }
  });

  it('shows on the wall and the timeline which honour is found by a person or across two lines', async () => {
    for (const [view, query, selector] of [
      ['wall', '司马长青', '.plaque.found'],
      ['timeline', '司马长青', '.entry.found'],
      ['wall', '综合减灾示范社区', '.plaque.found'],
    ] as const) {
      const element = await stand({ attributes: `view="${view}"` });
      expect(all(element, selector).length).to.equal(0);
      const input = all(element, '#search')[0] as HTMLInputElement;
      input.focus();
      input.value = query;
      input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await until(
        () => all(element, selector).length === 1,
        () => `${query} is not found in the ${view}`,
      );
      expect(getComputedStyle(all(element, selector)[0]!).outlineStyle).not.to.equal('none');
      clear();
    }
  });

  it('stands a few persons in the order of strokes too, with where they belong in the label', async () => {
    const person = (name: string) => ({ type: 'person' as const, name });
    const recipients = [person('张三'), { ...person('李四'), from: '第三前哨支部' }, person('丁一')];
    const data = rollOf([{ id: 'a', recipients }]);
    const list = await stand({ attributes: 'view="list"', data });
    expect(text(all(list, '.to')[0]!)).to.equal('丁一、李四、张三');
    clear();
    const plaque = await stand({ attributes: 'selected="a"', data });
    expect(text(all(plaque, '.facts')[0]!)).to.contain('丁一、李四（第三前哨支部）、张三');
    clear();
    const many = ['张三', '李四', '丁一', '王五'].map((name) => ({ ...person(name), from: '第三前哨支部' }));
    const roll = await stand({
      width: 360,
      attributes: 'selected="a"',
      data: rollOf([{ id: 'a', recipients: many }]),
    });
    expect(all(roll, '.names [role=listitem]').map(text)[0]).to.equal('丁一（第三前哨支部）');
    const { right } = roll.getBoundingClientRect();
    for (const each of all(roll, '.names [role=listitem] *'))
      expect(each.getBoundingClientRect().right, text(each)).to.be.at.most(right);
  });

  it('tells of what was revoked wherever it is not shown, and why; no certificate of it is offered', async () => {
    const wall = await stand({ attributes: 'view="wall"' });
    expect(text(all(wall, '.wall-note')[0]!)).to.equal('另有1项已撤销，见名录');
    clear();
    const timeline = await stand({ attributes: 'view="timeline"' });
    expect(text(all(timeline, '.entry.revoked')[0]!)).to.contain('撤销原因：复查未达到标准');
    clear();
    const recipients = [{ type: 'person' as const, name: '张三' }];
    const data = rollOf([{ id: 'a', recipients, permanent: true, revoked: { date: '2016' } }]);
    const plaque = await stand({ attributes: 'selected="a"', data });
    const label = text(all(plaque, '.label')[0]!);
    expect(label).to.contain('2016年撤销');
    expect(label).not.to.match(/长期有效|打印证书页/);
  });

  for (const groupBy of ['year', 'level', 'issuer', 'category'])
    it(`stands each row below the one before it, its cells beside each other, by ${groupBy}`, async () => {
      for (const [width, lang] of [
        [1200, 'zh-CN'],
        [1200, 'en'],
        [768, 'zh-CN'],
      ] as const) {
        const element = await stand({
          width,
          around: `<div lang="${lang}">{}</div>`,
          attributes: `view="list" group-by="${groupBy}"`,
        });
        let below = -Infinity;
        for (const row of all(element, '.list [role=row]')) {
          const { top, bottom, right } = row.getBoundingClientRect();
          expect(top, text(row)).to.be.at.least(below - 1);
          below = bottom;
          const cells = Array.from(row.children).filter((each) => !each.classList.contains('sr-only'));
          const boxes = cells.map((each) => each.getBoundingClientRect()).filter((box) => box.width > 0);
          for (const [i, a] of boxes.entries())
            for (const b of boxes.slice(i + 1)) {
              const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
              const along = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
              expect(Math.min(across, along), `${width} ${lang} ${text(row)}`).to.be.at.most(1);
            }
          for (const box of boxes) expect(box.right).to.be.at.most(right + 1);
        }
        clear();
      }
    });

  it('keeps all that stands on a plaque inside of it, however small', async () => {
    const long = '全国综合减灾示范社区楼道党建与网格服务联动项目优秀组织单位第二批示范点及其协作单位';
    for (const width of [320, 768, 1440])
      for (const title of ['文明', '全国综合减灾示范社区', long]) {
        const data = rollOf([
          { id: 'a', title, level: 'community', date: '2018-11-05', issuer: '示例街道党工委' },
        ]);
        const element = await stand({ width, data, attributes: 'selected="a"' });
        const face = all(element, '.face')[0]!.getBoundingClientRect();
        let below = face.top;
        for (const part of all(element, '.face > p')) {
          const { top, bottom } = part.getBoundingClientRect();
          expect(top).to.be.at.least(below - 1);
          below = bottom;
        }
        expect(below, title).to.be.at.most(face.bottom + 1);
        for (const line of all(element, '.face-title span')) {
          const { width: wide } = line.getBoundingClientRect();
          expect(wide, title).to.be.at.most(face.width + 1);
        }
        clear();
      }
  });

  it('renders a part of a timeline of three thousand, and brings any of them to sight', async () => {
    const element = await stand({ attributes: 'view="timeline"', data: bigRoll(3_000) });
    expect(all(element, '.entry').length).to.be.within(5, 100);
    expect(opener(element, 'h2999')).to.equal(undefined);
    expect(await element.reveal('h2999')).to.equal(true);
    await until(
      () => opener(element, 'h2999') !== undefined,
      () => 'h2999 is not painted',
    );
    const { top, bottom } = opener(element, 'h2999').getBoundingClientRect();
    expect(bottom > 0 && top < innerHeight, `${top}`).to.equal(true);
    // A year that goes on has its heading, for readers.
    for (const year of all(element, '.year')) expect(year.querySelector('h3')).not.to.equal(null);
    scrollTo(0, 0);
  });

  it('scrolls long names with a remote’s arrows, and goes on at their end', async () => {
    const people = Array.from({ length: 400 }, (_, i) => ({
      type: 'person' as const,
      name: `王${'一二三四五'[i % 5]}`,
    }));
    const element = await stand({
      width: 1080,
      data: rollOf([{ id: 'a', recipients: people }]),
      attributes: 'selected="a" style="height:700px"',
      around: '<div data-qs-place="kiosk">{}</div>',
    });
    const names = all(element, '.names')[0]!;
    const scroller = all(element, '.qs')[0]!;
    names.focus({ preventScroll: true });
    const press = async (): Promise<void> => {
      names.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, composed: true, cancelable: true }),
      );
      await atRest(element);
    };
    const isThere = (): boolean => element.shadowRoot!.activeElement === names;
    let turns = 0;
    for (; turns < 60 && isThere(); turns++) await press();
    expect(turns, 'it goes on at the end').to.be.within(3, 59);
    expect(names.getBoundingClientRect().bottom).to.be.at.most(scroller.getBoundingClientRect().bottom + 1);
  });

  it('lets an honour expire at midnight, and a picture whose consent has ended, while nobody touches the screen', async () => {
    clock.now = () => Date.parse('2018-11-05T15:59:00Z'); // 23:59 in Shanghai
    const timers = new Timers(hurried);
    try {
      const picture = { src: '/demo/pictures/lake-1-s.svg', alt: '牌匾', width: 1200, height: 800 };
      const consent = { given: true, until: '2018-11-05' };
      const data = rollOf([{ validUntil: '2018-11-05', picture: { ...picture, consent } }]);
      const states: [string, string, string][] = [
        ['view="list"', '.state-of', '有效'],
        ['selected="h0"', '.photo', ''],
      ];
      for (const [attributes, selector, before] of states) {
        clock.now = () => Date.parse('2018-11-05T15:59:00Z');
        const element = await stand({ attributes, data });
        const said = (): string | undefined => all(element, selector).map(text)[0];
        expect(said()).to.contain(before);
        clock.now = () => Date.parse('2018-11-05T16:01:00Z');
        await until(
          () => (before ? said()?.includes('到期') : said() === undefined),
          () => `${selector} stands: ${said()}`,
        );
        clear();
      }
    } finally {
      timers.restore();
    }
  });

  it('prints the honour that is shown close up, also where none was chosen', async () => {
    const { print } = window;
    window.print = () => undefined;
    try {
      const recipients = [{ type: 'person' as const, name: '李伟' }];
      const data = rollOf([
        { title: '文明', recipients },
        { title: '平安', recipients },
      ]);
      for (const said of ['打印牌匾', '打印证书页']) {
        const element = await stand({ attributes: 'view="plaque"', data });
        await press(element, '.ways .btn', said);
        const paper = (): string => document.querySelector('[data-qs-paper]')?.shadowRoot?.textContent ?? '';
        await until(
          () => paper() !== '',
          () => 'nothing is printed',
        );
        expect(paper()).to.contain('文明');
        expect(paper()).not.to.contain('平安');
        removePages();
      }
    } finally {
      removePages();
      window.print = print;
    }
  });

  it('prints the page with the total as given beside what is listed, however wide', async () => {
    const element = await stand({ attributes: 'view="list"' });
    expect(all(element, '.sums').length).to.equal(0);
    try {
      window.dispatchEvent(new Event('beforeprint'));
      await atRest(element);
      expect(text(all(element, '.sums')[0]!)).to.match(/^70余项，\s*已列出15项/);
    } finally {
      window.dispatchEvent(new Event('afterprint'));
      await atRest(element);
    }
  });

  it('gives the plaque of the honour that is open as an SVG, else of the first', async () => {
    const element = await stand();
    const title = async (): Promise<string | null> => {
      const svg = new DOMParser().parseFromString(await element.toSVG(), 'image/svg+xml');
      return svg.querySelector('title')!.textContent;
    };
    expect(await title()).to.equal('全国文明单位');
    element.selected = 's-rescue';
    expect(await title()).to.equal('优秀志愿服务队');
    element.view = 'plaque';
    expect(await title()).to.equal('优秀志愿服务队');
    expect(await element.toPNG()).to.equal(null);
  });

  it('gives a level up for what is found outside of it, and goes back to it', async () => {
    const element = await stand({ attributes: 'view="list"' });
    await press(element, '.chip', '省级');
    expect(opener(element, 's-rescue')).to.equal(undefined);
    await search(element, '优秀志愿服务队');
    expect(element.selected).to.equal('s-rescue');
    await press(element, '.btn', '返回');
    expect(element.shadowRoot!.activeElement).to.equal(opener(element, 's-rescue'));
    expect(all(element, '.list [role=row]').length).to.equal(honors.honors!.length);
  });

  it('leaves the focus somewhere after what a wall has no plaque of, and moves it no more', async () => {
    const element = await stand({ attributes: 'view="wall"' });
    await search(element, '洁净楼道');
    await press(element, '.btn', '返回');
    expect(element.shadowRoot!.activeElement).not.to.equal(null);
    await press(element, '.views button', '名录');
    expect(element.shadowRoot!.activeElement?.closest('.views')).not.to.equal(null);
  });

  for (const view of ['list', 'timeline'])
    it(`goes back to an honour in the middle of a ${view} of three thousand`, async () => {
      const element = await stand({ attributes: `view="${view}" selected="h1500"`, data: bigRoll(3_000) });
      await press(element, '.btn', '返回');
      expect(element.shadowRoot!.activeElement).to.equal(opener(element, 'h1500'));
      scrollTo(0, 0);
    });

  it('ticks a review only where it was passed', async () => {
    const results = ['复查合格', '复查不合格', '限期整改', { 'zh-CN': '合格', en: 'passed' }];
    const data = rollOf(results.map((result) => ({ permanent: true, reviews: [{ date: '2018', result }] })));
    const element = await stand({ attributes: 'view="list"', data });
    const ticked = all(element, '.state-of').map((each) => [text(each), each.querySelector('.mk') !== null]);
    expect(ticked).to.have.deep.members([
      ['复查合格', true],
      ['复查不合格', false],
      ['限期整改', false],
      ['合格', true],
    ]);
  });
});
