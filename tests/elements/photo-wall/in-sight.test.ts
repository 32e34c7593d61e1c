/** What a visitor was looking at stays in sight, and goes with the visitor. */
import { expect } from '@esm-bundle/chai';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import type { PhotoWallDocument } from '../../../src/contract/generated/photo-wall/types.js';
import type { QsPhotoWall } from '../../../src/elements/photo-wall/index.js';
import hall from '../../../demo/data/photo-wall.json' with { type: 'json' };
import { clear, mount, pause, until } from '../../fixtures/page.js';
import { bigWall, photo } from './photos.js';
import { all, focused, one, settled, stage } from './stage.js';

/** The demo's wall, with pictures that this page finds: each that fails is painted anew. */
const demo = JSON.parse(
  JSON.stringify(hall).replaceAll('"../pictures/', '"/demo/pictures/'),
) as PhotoWallDocument;

const size = (width: number, height = 600): string =>
  `display: block; width: ${width}px; height: ${height}px`;

const scroller = (wall: QsPhotoWall): HTMLElement => one(wall, '.qs');

/** The first photo whose upper edge is in sight, and how far below the element's own it stands. */
function first(wall: QsPhotoWall): { id: string; y: number } {
  const { top } = wall.getBoundingClientRect();
  const found = all(wall, '.photo').find((each) => each.getBoundingClientRect().top >= top)!;
  return { id: found.dataset['key']!, y: found.getBoundingClientRect().top - top };
}

const yOf = (wall: QsPhotoWall, id: string): number | undefined =>
  (all(wall, `.photo[data-key="${id}"]`)[0]?.getBoundingClientRect().top ?? NaN) -
  wall.getBoundingClientRect().top;

async function rest(wall: QsPhotoWall): Promise<void> {
  await settled(wall);
  await pause(400);
  await settled(wall);
}

async function scrolled(count: number): Promise<QsPhotoWall> {
  const wall = await stage(bigWall(count), '', size(780));
  scroller(wall).scrollTop = scroller(wall).scrollHeight / 2;
  await rest(wall);
  return wall;
}

describe('photo wall: what one was looking at', () => {
  afterEach(clear);

  ['', 'view="rows"', 'view="mosaic"'].forEach((attributes) =>
    ['data', 'append'].forEach((last) =>
      it(`is revealed right after ${last}${attributes && `, ${attributes}`}`, async () => {
        // Some are withdrawn: such a document is read in full before it is on show.
        const document_ = bigWall(300, { tombstones: true });
        const home = mount(`<qs-photo-wall ${attributes} style="${size(780)}"></qs-photo-wall>`);
        const wall = home.querySelector<QsPhotoWall>('qs-photo-wall')!;
        if (last === 'append') {
          wall.remove();
          expect(await wall.reveal('p290'), 'on no page').to.equal(false);
        }
        wall.data = document_;
        if (last === 'append') home.append(wall);
        expect(await wall.reveal('p290')).to.equal(true);
        await settled(wall);
        expect(yOf(wall, 'p290'), 'in sight').to.be.within(0, 600);
        expect(await wall.reveal('p293'), 'withdrawn').to.equal(false);
      }),
    ),
  );

  for (const count of [120, 2_000])
    it(`stays in sight when the element is given another width: ${count} photos`, async () => {
      const wall = await scrolled(count);
      const { id, y } = first(wall);
      for (const width of [1200, 500, 900, 300]) {
        wall.style.width = `${width}px`;
        await settled(wall);
        expect(yOf(wall, id), `${width} px`).to.be.closeTo(y, 2);
      }
    });

  it('stays where it is when newer photos come with a refresh, or it is taken out itself', async () => {
    const wall = await scrolled(300);
    const { id, y } = first(wall);
    const { photos = [], ...head } = bigWall(300);
    const newer = Array.from({ length: 40 }, (_, i) => photo(`n${i}`, { date: '2019-02' }));
    wall.data = { ...head, photos: [...newer, ...photos] };
    await settled(wall);
    expect(yOf(wall, id)).to.be.closeTo(y, 2);
    const next = photos[photos.findIndex((each) => each.id === id) + 1]!.id;
    const before = yOf(wall, next)!;
    wall.data = { ...head, photos: [...newer, ...photos.filter((each) => each.id !== id)] };
    await settled(wall);
    expect(yOf(wall, next)).to.be.closeTo(before, 2);
  });

  it('is not looked for while the wall is hidden: the page around it stays where it is', async () => {
    const below = document.createElement('div');
    below.style.cssText = 'height: 4000px; overflow-anchor: none';
    // The browser's own anchor would move the page, too.
    document.documentElement.style.overflowAnchor = 'none';
    const wall = await scrolled(120);
    document.body.append(below);
    scrollTo(0, 100);
    wall.style.display = 'none';
    await rest(wall);
    expect(scrollY).to.equal(100);
    wall.style.display = 'block';
    await rest(wall);
    expect(scrollY).to.equal(100);
    below.remove();
    document.documentElement.style.overflowAnchor = '';
    scrollTo(0, 0);
  });

  it('a page at its top stays at its top', async () => {
    const wall = await stage(bigWall(120), '', size(780));
    wall.style.width = '500px';
    await settled(wall);
    expect(scroller(wall).scrollTop).to.equal(0);
  });

  it('is gone once the visitor has gone', async () => {
    const wall = await scrolled(120);
    wall.reset();
    await settled(wall);
    expect(scroller(wall).scrollTop).to.equal(0);
  });
});

/** WebKit's driver cannot set a window's size. */
const canResize = /Chrome\/|Firefox\//.test(navigator.userAgent);

(canResize ? describe : describe.skip)('photo wall: the page of a panel', () => {
  before(() => setViewport({ width: 1080, height: 1920 }));
  after(() => setViewport({ width: 800, height: 600 }));
  afterEach(clear);

  for (const view of ['timeline', 'rows', 'columns'])
    it(`is turned by buttons, for not everybody can swipe: ${view}`, async () => {
      const attributes = `data-qs-place="kiosk" view="${view}"`;
      const wall = await stage(bigWall(120), attributes, size(1080, 1920));
      const press = async (by: 1 | -1): Promise<void> => {
        const buttons = all(wall, '.turns > .btn');
        (by > 0 ? buttons[1] : buttons[0])!.click();
        await settled(wall);
      };
      /** Ids of the photos that stand whole above the bar. */
      const inSight = (): string[] => {
        const { top } = wall.getBoundingClientRect();
        const bar = one(wall, '.find').getBoundingClientRect().top;
        return all(wall, '.photo')
          .filter((each) => {
            const box = each.getBoundingClientRect();
            return box.top >= top - 1 && box.bottom <= bar + 1;
          })
          .map(({ dataset }) => dataset['key']!);
      };
      const seen = new Set(inSight());
      for (let last = -1, i = 0; i < 60 && scroller(wall).scrollTop > last; i++) {
        last = scroller(wall).scrollTop;
        await press(1);
        inSight().forEach((id) => seen.add(id));
      }
      expect(seen.size, 'none is passed over').to.equal(120);
      const top = scroller(wall).scrollTop;
      await press(1);
      const second = scroller(wall).scrollTop;
      expect(second).to.be.greaterThan(top + 300);
      await press(-1);
      expect(scroller(wall).scrollTop).to.be.lessThan(second - 300);
      await press(-1);
      if (scroller(wall).scrollTop < second) await press(-1);
      expect(scroller(wall).scrollTop, 'round the ends').to.be.greaterThan(second * 2);
    });

  it('comes to rest, however many pixels its photos are high', async () => {
    for (const count of [258, 90, 18]) {
      const photos = demo.photos!.slice(0, count);
      const wall = await stage(
        { ...demo, photos },
        'data-qs-place="kiosk" data-qs-theme="hall"',
        size(1080, 1920),
      );
      await rest(wall);
      let paintings = 0;
      const { requestUpdate } = wall;
      wall.requestUpdate = (...of: Parameters<typeof requestUpdate>) => {
        paintings++;
        return requestUpdate.apply(wall, of);
      };
      await pause(300);
      expect(paintings, `${count} photos`).to.be.at.most(10);
      clear();
    }
  });

  it('has one layout for one size: fitting rows does not take the buttons away', async () => {
    const { sections: _, objects: __, cases: ___, ...bare } = demo;
    for (const [count, height] of [
      [11, 1920],
      [9, 1500],
    ] as const) {
      const photos = demo.photos!.slice(0, count).map(({ section: ____, ...photo }) => photo);
      const wall = await stage(
        { ...bare, photos },
        'data-qs-place="kiosk" data-qs-theme="hall" view="timeline"',
        size(1080, height),
      );
      await rest(wall);
      const look = (): string =>
        [one(wall, '.find').offsetHeight, one(wall, '.gallery').offsetHeight].join(' and ');
      const before = look();
      for (let i = 0; i < 3; i++) {
        wall.requestUpdate();
        await rest(wall);
        expect(look(), `${count} photos`).to.equal(before);
      }
      clear();
    }
  });

  for (const view of ['timeline', 'rows', 'columns'])
    it(`shows whole rows only, at rest, by button and by remote: ${view}`, async () => {
      const title = '新城社区流动党员与新就业群体联合党支部暨驻区单位共建共治共享志愿服务协调工作委员会';
      for (const name of ['新城影像', title]) {
        clear();
        const attributes = `data-qs-place="kiosk" view="${view}"`;
        const wall = await stage({ ...bigWall(120), title: name }, attributes, size(1080, 1920));
        await until(
          () => all(wall, '.turns').length > 0,
          () => 'no buttons',
        );
        await settled(wall);
        const whole = (when: string): void => {
          const { top } = wall.getBoundingClientRect();
          const bar = one(wall, '.find');
          const cover = parseFloat(getComputedStyle(bar, '::before').height);
          const foot = bar.getBoundingClientRect().top - cover;
          const boxes = all(wall, '.photo').map((each) => each.getBoundingClientRect());
          const seen = boxes.filter((box) => box.bottom > top + 1 && box.top < foot - 1);
          expect(seen.length, `${when}: any`).to.be.greaterThan(3);
          expect(Math.min(...seen.map((box) => box.top)), `${when}: top`).to.be.at.least(top - 1);
          expect(Math.max(...seen.map((box) => box.bottom)), `${when}: foot`).to.be.at.most(foot + 1);
        };
        whole('at rest');
        for (const by of [1, 1, 0, 0, 0, 0, 1]) {
          all(wall, '.turns > .btn')[by]!.click();
          await settled(wall);
          whole(`after a press of ${by}`);
        }
        all(wall, '.photo')[0]!.focus();
        for (const key of [
          'ArrowDown',
          'ArrowDown',
          'ArrowDown',
          'ArrowDown',
          'ArrowDown',
          'ArrowUp',
          'ArrowUp',
          'ArrowUp',
          'ArrowUp',
        ]) {
          await sendKeys({ press: key });
          await settled(wall);
          whole(`after ${key}`);
          const { top, bottom } = focused(wall)!.getBoundingClientRect();
          expect(top, 'in sight').to.be.at.least(-1);
          expect(bottom, 'in sight').to.be.at.most(one(wall, '.find').getBoundingClientRect().top + 1);
        }
      }
    });

  for (const view of ['rows', 'columns'])
    it(`whole photos stand above the bar also where the filter has opened in it, further down: ${view}`, async () => {
      const attributes = `data-qs-place="kiosk" view="${view}"`;
      const wall = await stage(bigWall(120), attributes, size(1080, 1920));
      await until(
        () => all(wall, '.turns').length > 0,
        () => 'no buttons',
      );
      for (let i = 0; i < 2; i++) {
        all(wall, '.turns > .btn')[1]!.click();
        await settled(wall);
      }
      const bar = one(wall, '.find');
      const before = bar.offsetHeight;
      all(wall, '.chip')
        .find((each) => each.textContent.includes('筛选'))!
        .click();
      await rest(wall);
      expect(bar.offsetHeight, 'the bar is higher').to.be.greaterThan(before + 80);
      all(wall, '.turns > .btn')[1]!.click();
      await settled(wall);
      const boxes = all(wall, '.photo').map((each) => each.getBoundingClientRect());
      const foot = bar.getBoundingClientRect().top - parseFloat(getComputedStyle(bar, '::before').height);
      const seen = boxes.filter((box) => box.bottom > 9 && box.top < foot - 1);
      expect(Math.min(...seen.map((box) => box.top)), 'top').to.be.at.least(-1);
      expect(Math.max(...seen.map((box) => box.bottom)), 'foot').to.be.at.most(foot + 1);
      const start = all(wall, '.photo').find((each) => each.getBoundingClientRect().top > 0)!;
      start.focus();
      for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown']) {
        await sendKeys({ press: key });
        await settled(wall);
        const { top, bottom } = focused(wall)!.getBoundingClientRect();
        expect(top, 'in sight').to.be.at.least(-1);
        expect(bottom, 'in sight').to.be.at.most(bar.getBoundingClientRect().top + 1);
      }
    });

  it('where a finger has left it, it stays when a photo that is whole in sight is looked at and left again', async () => {
    const wall = await stage(bigWall(120), 'data-qs-place="kiosk" view="rows"', size(1080, 1920));
    scroller(wall).scrollTop = 1_234;
    await rest(wall);
    const bar = one(wall, '.find').getBoundingClientRect().top;
    const seen = all(wall, '.photo').filter((each) => {
      const { top, bottom } = each.getBoundingClientRect();
      return top > 100 && bottom < bar - 100;
    });
    await wall.reveal(seen[0]!.dataset['key']!);
    await settled(wall);
    expect(scroller(wall).scrollTop).to.equal(1_234);
  });

  it('tells its source at the foot, and not at the end of all photos', async () => {
    const document_ = { ...bigWall(120), source: { name: '新城社区' }, sample: true };
    const wall = await stage(document_, 'data-qs-place="kiosk"', size(1080, 1920));
    const foot = one(wall, '.foot').getBoundingClientRect();
    expect(foot.height).to.be.greaterThan(10);
    expect(foot.bottom).to.be.at.most(1920);
    expect(all(wall, '.foot').length).to.equal(1);
  });

  it('has no such buttons where all of it is in sight', async () => {
    const wall = await stage(bigWall(3), 'data-qs-place="kiosk" view="rows"', size(1080, 1920));
    expect(all(wall, '.turns')).to.deep.equal([]);
  });
});

/** Chromium's driver alone can pretend; elsewhere these are left out, and said so. */
const canEmulate = /Chrome\//.test(navigator.userAgent);

(canEmulate ? describe : describe.skip)('photo wall: paper', () => {
  afterEach(async () => {
    await emulateMedia({ media: 'screen' });
    clear();
  });

  for (const count of [12, 60])
    it(`no sheet ends within a photo, ${count} photos`, async () => {
      const wall = await stage(bigWall(count), '', 'display: block; width: 780px');
      await wall.updateComplete;
      await until(
        () => all(wall, '.filter-line').length > 0,
        () => 'no words to filter by',
      );
      await emulateMedia({ media: 'print' });
      await until(
        () => getComputedStyle(one(wall, '.photo')).position === 'static',
        () => 'not set for paper',
      );
      await settled(wall);
      for (const line of all(wall, '.group li, [role=row]'))
        expect(getComputedStyle(line).breakInside).to.equal('avoid');
      const boxes = all(wall, '.photo').map((each) => each.getBoundingClientRect());
      boxes.forEach((a, i) =>
        boxes
          .slice(i + 1, i + 9)
          .forEach((b) => expect(a.right <= b.left + 1 || a.bottom <= b.top + 1, `${i}`).to.equal(true)),
      );
      const { right, bottom } = one(wall, '.gallery').getBoundingClientRect();
      for (const box of boxes) {
        expect(box.right).to.be.at.most(right + 1);
        expect(box.bottom).to.be.at.most(bottom + 1);
      }
    });
});

describe('photo wall: a telephone', () => {
  afterEach(clear);

  it('only the chosen form has a line, which colours that are forced would draw on all', async () => {
    const document_ = { ...bigWall(6), objects: [{ id: 'x', title: '搪瓷杯' }] };
    const wall = await stage(document_, '', size(390));
    const lines = all(wall, '.bar .views > *').map((each) => [
      each.getAttribute('aria-pressed'),
      parseFloat(getComputedStyle(each).borderTopWidth) > 0,
    ]);
    expect(lines).to.deep.equal([
      ['true', true],
      ['false', false],
    ]);
  });
});

describe('photo wall: a panorama', () => {
  afterEach(clear);

  it('is fetched as large as it is painted, of which the box shows a part', async () => {
    const sources = [{ src: '/demo/pictures/lake-1-s.svg?small', width: 640 }];
    const wall = await stage({
      ...bigWall(0),
      photos: [photo('wide', { width: 8000, height: 1000, sources }), photo('usual', { sources })],
    });
    const asked = (id: string): number =>
      Number.parseInt(one(wall, `[data-key="${id}"] img`).getAttribute('sizes')!, 10);
    const box = one(wall, '[data-key="wide"] .picture').getBoundingClientRect();
    expect(asked('wide')).to.be.at.least(box.height * 8 - 1);
    expect(asked('usual')).to.be.closeTo(one(wall, '[data-key="usual"] .picture').offsetWidth, 2);
  });
});

describe('photo wall: a remote and the bar at the foot of a panel', () => {
  afterEach(clear);

  it('from the search line the arrows reach the forms and come back, whatever lies under the bar', async () => {
    const wall = await stage(
      bigWall(60),
      'data-qs-place="kiosk" view="mosaic"',
      'display: block; width: 1080px',
    );
    /** What the focus is in: the search line, the forms, another part of the bar, or something outside of it. */
    const at = (): string => {
      const active = focused(wall);
      if (!active?.closest('.find')) return 'outside';
      return active.localName === 'input' ? 'line' : active.closest('.views') ? 'forms' : 'bar';
    };
    const go = async (key: string): Promise<void> => {
      await sendKeys({ press: key });
      await settled(wall);
    };
    for (let top = 0; top < 400; top += 40) {
      window.scrollTo(0, top);
      one(wall, '.find input').focus({ preventScroll: true });
      const ways: string[] = [];
      for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowUp']) {
        await go(key);
        ways.push(at());
      }
      expect(ways, `${top} px down`).to.deep.equal(['bar', 'forms', 'forms', 'line']);
    }
  });

  for (const view of ['mosaic', 'timeline'])
    it(`up from the first row of a long wall leads to the bar, ${view}`, async () => {
      const attributes = `data-qs-place="kiosk" view="${view}"`;
      const wall = await stage(bigWall(60), attributes, 'display: block; width: 1080px');
      all(wall, '.photo')[0]!.focus();
      await settled(wall);
      // Out of a timeline's heads and months, too.
      for (let i = 0; i < 4 && !focused(wall)?.closest('.find'); i++) {
        await sendKeys({ press: 'ArrowUp' });
        await settled(wall);
      }
      expect(focused(wall)?.closest('.find') !== null).to.equal(true);
    });

  it('a column of the page that sticks is no bar: up goes to the row above', async () => {
    const wall = await stage(
      bigWall(60),
      'data-qs-place="kiosk" view="mosaic"',
      'display: block; width: 1080px',
    );
    const aside = document.createElement('aside');
    aside.style.cssText = 'position: sticky; top: 0; padding-top: 40px';
    wall.replaceWith(aside);
    aside.append(wall);
    await settled(wall);
    const last = all(wall, '.photo').pop()!;
    last.focus();
    await settled(wall);
    const before = last.getBoundingClientRect();
    await sendKeys({ press: 'ArrowUp' });
    await settled(wall);
    const now = focused(wall)!.getBoundingClientRect();
    const moved = last.getBoundingClientRect().top - before.top;
    expect(before.top + moved - now.bottom).to.be.within(-1, 40);
  });

  it('every control of the filter has the size of a hand on a kiosk, also the one that clears it', async () => {
    const wall = await stage(bigWall(40), 'data-qs-place="kiosk"', size(1080, 1300));
    const chip = (name: string): HTMLElement =>
      all(wall, '.chip').find((each) => each.textContent.includes(name))!;
    chip('筛选').click();
    await settled(wall);
    chip('2016年').click();
    await settled(wall);
    const buttons = all(wall, '.filter-all button');
    expect(buttons.map((each) => each.textContent.trim())).to.include('清除筛选');
    expect(Math.min(...buttons.map((each) => each.offsetHeight))).to.be.at.least(96);
  });
});
