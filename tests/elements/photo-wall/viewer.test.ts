import { expect } from '@esm-bundle/chai';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import type { QsPhotoWall } from '../../../src/elements/photo-wall/index.js';
import { clock } from '../../../src/data/environment.js';
import { clear, mount, pause, until } from '../../fixtures/page.js';
import { bigWall, photo, wall as document_ } from './photos.js';
import { all, focused, one, settled, shownIds, stage } from './stage.js';

const few = () =>
  document_({
    sample: true,
    photos: [
      photo('a', { title: '夜巡', date: '2018-09', consent: { given: true }, credit: '周敏', place: '河沿' }),
      photo('b', { title: '清扫', date: '2018-08' }),
      photo('c', { title: '会商', date: '2017-05' }),
    ],
  });

const open = async (wall: Awaited<ReturnType<typeof stage>>, id: string) => {
  const thumbnail = one(wall, `.photo[data-key="${id}"]`);
  thumbnail.focus();
  thumbnail.click();
  // The viewer's part may come over the network.
  await until(
    () => wall.renderRoot.querySelector('dialog.viewer[open]'),
    () => 'no viewer',
  );
  await settled(wall);
};

describe('photo wall: the viewer', () => {
  afterEach(clear);

  // First: a dialog that closed leaves Firefox without focus events as long as nobody touches the page.
  it('what is withdrawn under the focus leaves it to the next, not to the beginning', async () => {
    const wall = await stage(few());
    all(wall, '.photo')[1]!.focus();
    await settled(wall);
    const { photos = [], ...head } = few();
    wall.data = { ...head, photos: [...photos, { id: 'b', withdrawn: true }] };
    await settled(wall);
    expect(focused(wall)?.dataset['key']).to.equal('c');
  });

  it('whoever has gone on to a photo far away finds it in sight when the viewer closes', async () => {
    const wall = await stage(bigWall(120));
    await open(wall, 'p0');
    await sendKeys({ press: 'ArrowLeft' });
    await settled(wall);
    await sendKeys({ press: 'Escape' });
    await settled(wall);
    const thumbnail = focused(wall)!;
    expect(thumbnail.dataset['key']).to.equal('p119');
    const { top, bottom } = thumbnail.getBoundingClientRect();
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.at.most(innerHeight);
    await until(
      () => history.scrollRestoration === 'auto',
      () => "the page's own way back does not come",
    );
  });

  it('opens as a modal dialog that says where it is, and gives the focus back', async () => {
    const wall = await stage(few());
    await open(wall, 'b');
    const dialog = one(wall, 'dialog.viewer');
    expect(dialog.getAttribute('aria-modal')).to.equal('true');
    expect(dialog.getAttribute('aria-label')).to.contain('清扫');
    expect(dialog.textContent).to.contain('第2张，共3张');
    expect(wall.selected).to.equal('b');
    expect(focused(wall)?.classList.contains('canvas')).to.equal(true);
    await sendKeys({ press: 'ArrowRight' });
    await settled(wall);
    expect(wall.selected).to.equal('c');
    await sendKeys({ press: 'ArrowRight' });
    await settled(wall);
    expect(wall.selected, 'from the last to the first').to.equal('a');
    await sendKeys({ press: 'Escape' });
    await settled(wall);
    expect(wall.renderRoot.querySelector('dialog.viewer')).to.equal(null);
    expect(wall.selected).to.equal(null);
    expect(focused(wall)?.dataset['key'], 'where the visitor got to').to.equal('a');
  });

  for (const attributes of ['', 'url-key="photo"'])
    it(`closes by the Back of the browser and leaves the page where it is (${attributes || 'no url-key'})`, async () => {
      const wall = await stage(few(), attributes);
      const before = location.href;
      await open(wall, 'a');
      expect(wall.selected).to.equal('a');
      const popped = new Promise((done) => addEventListener('popstate', done, { once: true }));
      history.back();
      await popped;
      await settled(wall);
      // A step too many would leave the page, and end this test.
      await new Promise((done) => setTimeout(done, 100));
      expect(wall.selected).to.equal(null);
      expect(location.href).to.equal(before);
    });

  it('has a button for every swipe and pinch; the focus stays inside', async () => {
    const wall = await stage(few());
    await open(wall, 'a');
    const button = (name: string) =>
      all(wall, '.viewer-button').find((each) => each.textContent?.includes(name))!;
    button('下一张').click();
    await settled(wall);
    expect(wall.selected).to.equal('b');
    const drawing = () => one(wall, '.viewer .sizer').offsetWidth;
    const whole = drawing();
    button('放大').click();
    await settled(wall);
    expect(drawing()).to.be.greaterThan(whole * 1.4);
    button('缩小').click();
    await settled(wall);
    expect(drawing()).to.equal(whole);
    for (let i = 0; i < 14; i++) {
      await sendKeys({ press: 'Tab' });
      const at = focused(wall);
      if (at) expect(at.closest('dialog.viewer'), at.className).not.to.equal(null);
    }
    button('关闭').click();
    await settled(wall);
    expect(wall.selected).to.equal(null);
  });

  it('stands inside a scaled stage, scaled with it', async () => {
    const home = mount(`<div id="scaled"><qs-photo-wall data-qs-place="kiosk"></qs-photo-wall></div>`);
    home.style.width = 'auto';
    const scaled = home.querySelector<HTMLElement>('#scaled')!;
    scaled.style.cssText = `width:${innerWidth * 2}px;height:${innerHeight * 2}px;transform:scale(.5);transform-origin:0 0`;
    const wall = home.querySelector('qs-photo-wall')!;
    wall.data = few();
    await settled(wall);
    await open(wall, 'a');
    const box = one(wall, 'dialog.viewer').getBoundingClientRect();
    expect(Math.round(box.width)).to.equal(innerWidth);
    expect(one(wall, 'dialog.viewer').offsetWidth).to.equal(innerWidth * 2);
    // No top layer here: the Tab key goes round inside.
    for (let i = 0; i < 12; i++) await sendKeys({ press: 'Tab' });
    expect(focused(wall)?.closest('dialog.viewer')).not.to.equal(null);
  });

  it('one photo alone is played by no button, and by no key', async () => {
    const wall = await stage(document_({ photos: [photo('a')] }));
    await open(wall, 'a');
    expect(one(wall, 'dialog.viewer').textContent).not.to.contain('轮播');
    await sendKeys({ press: ' ' });
    await settled(wall);
    expect(one(wall, '[data-told]').textContent).to.equal('');
  });

  it('shows each photo for the same time, and can be paused', async () => {
    const wall = await stage(few(), 'dwell="3"');
    await open(wall, 'a');
    const first = all(wall, '.viewer-bar button')[0]!;
    expect(first.textContent, 'what runs by itself has its pause first').to.contain('轮播');
    first.click();
    await settled(wall);
    expect(first.textContent).to.contain('暂停');
    await new Promise((done) => setTimeout(done, 100));
    expect(wall.selected).to.equal('a');
    all(wall, '.viewer-bar button')[0]!.click();
    await settled(wall);
    expect(all(wall, '.viewer-bar button')[0]!.textContent).to.contain('轮播');
  });

  it('a photo that is withdrawn while it is looked at goes at once', async () => {
    const wall = await stage(few());
    await open(wall, 'b');
    const { photos = [], ...head } = few();
    wall.data = { ...head, photos: [...photos, { id: 'b', withdrawn: true }] };
    await settled(wall);
    expect(wall.renderRoot.querySelector('dialog.viewer')).to.equal(null);
    expect(shownIds(wall)).to.deep.equal(['a', 'c']);
    expect(wall.shadowRoot!.innerHTML).not.to.contain('?b');
    // It is not left chosen, or it would open by itself once it may be shown again; the focus goes to the next one.
    expect(wall.selected).to.equal(null);
    expect(one(wall, '[data-told]').textContent).to.contain('不再展示');
    expect(focused(wall)?.dataset['key']).to.equal('c');
  });

  it('a photo goes at midnight by the screen’s own clock, without any news', async () => {
    const now = clock.now;
    try {
      clock.now = () => Date.parse('2018-11-05T15:30:00Z'); // 23:30 in Shanghai
      const { photos = [], ...head } = few();
      const wall = await stage({
        ...head,
        photos: [{ ...photos[0]!, expiresAt: '2018-11-05' }, ...photos.slice(1)],
      });
      expect(shownIds(wall)).to.deep.equal(['a', 'b', 'c']);
      clock.now = () => Date.parse('2018-11-05T16:01:00Z');
      wall.requestUpdate();
      await settled(wall);
      expect(shownIds(wall)).to.deep.equal(['b', 'c']);
    } finally {
      clock.now = now;
    }
  });

  it('the strict settings hide at once', async () => {
    const wall = await stage(few());
    wall.strictConsent = true;
    await settled(wall);
    expect(shownIds(wall)).to.deep.equal(['a']);
    wall.strictReview = true;
    await settled(wall);
    expect(shownIds(wall)).to.deep.equal([]);
  });
});

describe('photo wall: the viewer over the page', () => {
  afterEach(async () => {
    await resetMouse();
    clear();
    scrollTo(0, 0);
  });

  it('is dragged and enlarged without the page behind it', async () => {
    const wall = await stage(few());
    wall.parentElement!.style.paddingBottom = '3000px';
    scrollTo(0, 20);
    await open(wall, 'a');
    const before = scrollY;
    const { left, top, width, height } = one(wall, '.viewer .canvas').getBoundingClientRect();
    const [x, y] = [Math.round(left + width / 2), Math.round(top + height / 2)];
    await sendMouse({ type: 'move', position: [x, y] });
    await sendMouse({ type: 'down' });
    for (const by of [20, 60, 100]) await sendMouse({ type: 'move', position: [x, y - by] });
    await sendMouse({ type: 'up' });
    for (let i = 0; i < 3; i++) {
      one(wall, '.viewer-button.in').click();
      await settled(wall);
    }
    expect(scrollY).to.equal(before);
  });

  (
    [
      ['upright', 700, 1200],
      ['wide', 1200, 700],
    ] as const
  ).forEach(([shape, width, height]) => {
    it(`is set by the shape of the stage it stands on, not by the window's: ${shape}`, async () => {
      const home = mount('<div><qs-photo-wall data-qs-place="kiosk"></qs-photo-wall></div>');
      // As large on the screen as the window, or nearly.
      const scale = Math.max(innerWidth / height, innerHeight / width);
      Object.assign((home.firstElementChild as HTMLElement).style, {
        position: 'absolute',
        width: `${width}px`,
        height: `${height}px`,
        transform: `translateX(${innerWidth}px) rotate(90deg) scale(${scale})`,
        transformOrigin: '0 0',
      });
      const wall = home.querySelector('qs-photo-wall')!;
      wall.data = few();
      await settled(wall);
      await open(wall, 'a');
      const dialog = one(wall, 'dialog.viewer');
      expect([dialog.offsetWidth, dialog.offsetHeight]).to.deep.equal([width, height]);
      expect(dialog.classList.contains('on-stage'), 'the focus is kept inside').to.equal(true);
      const [canvas, label] = [one(wall, '.viewer .canvas'), one(wall, '.viewer-label')];
      const isBeside = label.offsetLeft >= canvas.offsetLeft + canvas.offsetWidth;
      const isBelow = label.offsetTop >= canvas.offsetTop + canvas.offsetHeight;
      expect([isBeside, isBelow]).to.deep.equal([shape === 'wide', shape !== 'wide']);
      expect(label.offsetWidth).to.be.at.most(shape === 'wide' ? width * 0.34 : width);
      expect(label.scrollWidth).to.be.at.most(label.clientWidth);
    });
  });

  it('goes on in the mosaic among the photos that the filter keeps, as they hang', async () => {
    const wall = await stage(bigWall(100), '', 'display: block; width: 1000px; height: 700px');
    const press = async (selector: string, name: string): Promise<void> => {
      all(wall, selector)
        .find((each) => each.textContent.includes(name))!
        .click();
      for (let i = 0; i < 3; i++) await settled(wall);
    };
    await press('.views button', '照片墙');
    await press('.chip', '标签3');
    const kept = shownIds(wall);
    await open(wall, kept[0]!);
    expect(one(wall, '.viewer .label-at').textContent).to.contain('共11张');
    await sendKeys({ press: 'ArrowRight' });
    await settled(wall);
    expect(wall.selected).to.equal(kept[1]);
  });

  it('a refresh leaves the enlarged photo as it is, and what is played as far as it is', async () => {
    const wall = await stage(few());
    await open(wall, 'a');
    one(wall, '.viewer-button.in').click();
    await settled(wall);
    const width = one(wall, '.viewer .sizer').offsetWidth;
    wall.data = few();
    await settled(wall);
    expect(one(wall, '.viewer .sizer').offsetWidth).to.equal(width);
  });

  it('what a visitor folded away is there for the next one', async () => {
    const wall = await stage(few());
    await open(wall, 'a');
    one(wall, '.viewer-button.words').click();
    await settled(wall);
    expect(all(wall, '.viewer-label')).to.deep.equal([]);
    wall.reset();
    await settled(wall);
    await open(wall, 'b');
    expect(all(wall, '.viewer-label').length).to.equal(1);
  });

  describe('a label that is longer than its room', () => {
    const long = () =>
      document_({
        photos: [photo('a', { title: '夜巡', text: '沿河岸和楼道走一遍。'.repeat(200) }), photo('b')],
      });
    const press = async (wall: QsPhotoWall, key: string): Promise<void> => {
      await sendKeys({ press: key });
      await pause(250); // engines scroll smoothly
      await settled(wall);
    };

    for (const attributes of ['', 'data-qs-place="kiosk"'])
      it(`is on the way of keys and remote, and read by them: ${attributes || 'desk'}`, async () => {
        const wall = await stage(long(), attributes);
        await open(wall, 'a');
        const label = one(wall, '.viewer-label');
        expect([label.tabIndex, label.getAttribute('role')]).to.deep.equal([0, 'group']);
        expect(label.getAttribute('aria-label')).to.equal('说明');
        await press(wall, 'ArrowDown');
        expect(focused(wall)).to.equal(label);
        await press(wall, 'ArrowDown');
        await until(
          () => label.scrollTop > 0,
          () => 'not read on',
        );
        await press(wall, 'End');
        await until(
          () => label.scrollTop + label.clientHeight > label.scrollHeight - 1.5,
          () => `not at its end: ${label.scrollTop} of ${label.scrollHeight}`,
        );
        expect(wall.selected, 'no other photo').to.equal('a');
        await press(wall, 'ArrowDown');
        expect(focused(wall)?.closest('[role=toolbar]'), 'at its end to the buttons').not.to.equal(null);
        await press(wall, 'ArrowUp');
        expect(focused(wall)).to.equal(label);
        await press(wall, 'Home');
        await until(
          () => label.scrollTop === 0,
          () => `not at its start: ${label.scrollTop}`,
        );
        await press(wall, 'ArrowUp');
        expect(focused(wall)?.classList.contains('canvas')).to.equal(true);
      });

    it('leaves the focus to the photo where the next one has none', async () => {
      const wall = await stage(long());
      await open(wall, 'a');
      one(wall, '.viewer-label').focus();
      await press(wall, 'ArrowRight');
      expect(wall.selected).to.equal('b');
      expect(one(wall, '.viewer-label').hasAttribute('tabindex')).to.equal(false);
      expect(focused(wall)?.classList.contains('canvas')).to.equal(true);
    });
  });
});

describe('photo wall: many photos', () => {
  afterEach(clear);

  it('keeps a few hundred elements, one stop of the Tab key and rows that say which they are', async () => {
    const wall = await stage(bigWall(10_000), '', 'display:block;height:700px');
    const count = wall.renderRoot.querySelectorAll('*').length;
    expect(count).to.be.lessThan(300);
    expect(all(wall, '.photo[tabindex="0"]')).to.have.length(1);
    const row = one(wall, '[role=grid] > [role=row]');
    expect(row.getAttribute('aria-rowindex')).to.equal('1');
    expect(Number(one(wall, '[role=grid]').getAttribute('aria-rowcount'))).to.be.greaterThan(10);
  });

  it('goes by arrows in two dimensions, and to both ends', async () => {
    const wall = await stage(bigWall(10_000), '', 'display:block;height:700px');
    wall.focus();
    const at = () => focused(wall)?.dataset['key'];
    expect(at()).to.equal('p0');
    const press = async (key: string) => {
      const [last, modifier] = key.split('+').reverse() as [string, string?];
      // WebDriver cannot hold a key down between two commands, so this one is made.
      if (modifier)
        focused(wall)!.dispatchEvent(
          new KeyboardEvent('keydown', {
            key: last,
            ctrlKey: true,
            bubbles: true,
            composed: true,
            cancelable: true,
          }),
        );
      else await sendKeys({ press: last });
      await settled(wall);
    };
    await press('ArrowRight');
    expect(at()).to.equal('p1');
    await press('ArrowDown');
    expect(Number(at()!.slice(1))).to.be.greaterThan(1);
    await press('Home');
    const start = Number(at()!.slice(1));
    await press('ArrowLeft');
    expect(Number(at()!.slice(1))).to.equal(start - 1);
    await press('Control+End');
    expect(at()).to.equal('p9999');
    const box = focused(wall)!.getBoundingClientRect();
    const own = wall.getBoundingClientRect();
    expect(box.bottom).to.be.lessThan(own.bottom + 1);
    await press('Control+Home');
    expect(at()).to.equal('p0');
  });

  it('a year of the rail comes exactly to the top, also before any picture of it has come', async () => {
    const wall = await stage(bigWall(10_000), '', 'display:block;width:1200px;height:700px');
    const years = all(wall, '.rail-button');
    expect(years.map((each) => each.textContent?.trim().slice(0, 4))).to.deep.equal([
      '2018',
      '2017',
      '2016',
      '2015',
      '2014',
    ]);
    years[2]!.click();
    await settled(wall);
    const head = () => all(wall, '.group-head').find((each) => each.textContent?.includes('2016年12月'))!;
    const top = () => head().getBoundingClientRect().top - wall.getBoundingClientRect().top;
    expect(Math.abs(top())).to.be.lessThan(1.5);
    await new Promise((done) => setTimeout(done, 300));
    expect(Math.abs(top()), 'nothing moved while pictures came').to.be.lessThan(1.5);
  });

  /** Of a hundred photos those of a year. */
  async function filtered(): Promise<QsPhotoWall> {
    const wall = await stage(bigWall(100));
    const button = (name: string) => all(wall, '.chip').find((each) => each.textContent?.includes(name))!;
    button('筛选').click();
    await settled(wall);
    button('2016年').click();
    await settled(wall);
    return wall;
  }

  it('a filter keeps what fits, says how many, and Escape takes it back', async () => {
    const wall = await filtered();
    expect(shownIds(wall)).to.have.length(20);
    expect(wall.renderRoot.querySelector('[data-told]')?.textContent).to.contain('找到20张');
    wall.focus();
    await sendKeys({ press: 'Escape' });
    await settled(wall);
    expect(shownIds(wall)).to.have.length(100);
  });

  it('what is found outside of a filter is shown, and the Tab key comes to it', async () => {
    const wall = await filtered();
    const input = one(wall, '#search') as HTMLInputElement;
    input.focus();
    input.value = '照片0';
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    const atHand = () => all(wall, '.photo[tabindex="0"]').map((each) => each.dataset['key']);
    await until(
      () => atHand()[0] === 'p0',
      () => `at hand: ${atHand().join()}`,
    );
    expect(atHand()).to.deep.equal(['p0']);
    expect(shownIds(wall)).to.have.length(100);
    const box = () => one(wall, '.photo[data-key="p0"]').getBoundingClientRect();
    await until(
      // WebKit goes back a little for the search line, which has the focus.
      () => box().top >= 0 && box().top + box().height / 2 <= innerHeight,
      () => `in sight: ${box().top}–${box().bottom} of ${innerHeight}`,
    );
  });

  it('a photo of an object, turned to by a host, takes nothing from the Tab key', async () => {
    const wall = await stage({ ...bigWall(100), objects: [{ id: 'o', title: '手电筒', photos: ['p3'] }] });
    wall.selected = 'p3';
    for (let i = 0; i < 3; i++) await settled(wall);
    await sendKeys({ press: 'ArrowRight' });
    await settled(wall);
    await sendKeys({ press: 'Escape' });
    await settled(wall);
    expect(wall.selected).to.equal(null);
    expect(all(wall, '.photo[tabindex="0"]')).to.have.length(1);
  });

  it('are searched on a touch panel, too', async () => {
    const wall = await stage(bigWall(100), 'data-qs-place="kiosk"', 'display: block; height: 700px');
    const input = one(wall, '#search') as HTMLInputElement;
    input.focus();
    input.value = '照片77';
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    const box = () => wall.renderRoot.querySelector('.photo[data-key="p77"]')?.getBoundingClientRect();
    await until(
      // What sticks to the foot does not cover it.
      () => (box()?.bottom ?? Infinity) <= one(wall, '.find').getBoundingClientRect().top,
      () => `${box()?.bottom}, then ${one(wall, '.find').getBoundingClientRect().top}`,
    );
  });

  it('says in a voice what the focus does not: each further photo, not the first', async () => {
    const wall = await stage(few());
    await open(wall, 'a');
    expect(focused(wall)!.getAttribute('aria-label')).to.contain('第1张，共3张');
    expect(one(wall, '[data-told]').textContent).to.equal('');
    await sendKeys({ press: 'ArrowRight' });
    await settled(wall);
    expect(one(wall, '[data-told]').textContent).to.contain('第2张，共3张');
  });
});
