import { expect } from '@esm-bundle/chai';
import { sendKeys } from '@web/test-runner-commands';
import type { QsPhotoWall } from '../../../src/elements/photo-wall/index.js';
import { clear, Timers, until } from '../../fixtures/page.js';
import { photo, wall as document_ } from './photos.js';
import { all, focused, one, settled, stage } from './stage.js';

const few = () =>
  document_({
    photos: [
      photo('a', { title: '夜巡', date: '2018-09', href: '/news/a.html' }),
      photo('b', { title: '清扫', date: '2018-08', href: 'https://elsewhere.example/b' }),
      photo('c', { title: '会商', date: '2017-05' }),
      photo('d', { title: '晚会', date: '2017-04', href: `/${'好'.repeat(400)}` }),
    ],
  });

const kiosk = 'data-qs-place="kiosk"';
const isScene = (wall: QsPhotoWall): boolean => wall.renderRoot.querySelector('.scene') !== null;
const touch = (wall: QsPhotoWall): void =>
  void wall.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));

describe('photo wall: attract and browse', () => {
  let timers: Timers;
  beforeEach(() => {
    timers = new Timers();
  });
  afterEach(() => {
    timers.restore();
    clear();
  });

  it('a kiosk begins by itself; its pause stands first, and the first touch only wakes', async () => {
    const wall = await stage(few(), `${kiosk} attract="45"`);
    expect(isScene(wall)).to.equal(true);
    const [pause, wake] = all(wall, '.wake button');
    expect(pause!.textContent).to.contain('暂停');
    pause!.click();
    await settled(wall);
    expect(isScene(wall), 'held, not woken').to.equal(true);
    expect(one(wall, '.wake .btn').textContent).to.contain('继续');
    // Whatever of the wall is touched, the touch meets what wakes.
    const tile = one(wall, '.tile').getBoundingClientRect();
    const met = (wall.renderRoot as ShadowRoot).elementFromPoint(tile.left + 20, tile.top + 20);
    expect(wake!.contains(met)).to.equal(true);
    wake!.click();
    await settled(wall);
    expect(isScene(wall)).to.equal(false);
    expect(wall.selected).to.equal(null);
  });

  it('in a hall the photo that has the focus has a ring, and an arrow goes on past the edge of the wall', async () => {
    const many = Array.from({ length: 40 }, (_, i) => photo(`p${i}`, { date: `2018-0${9 - (i >> 3)}` }));
    const wall = await stage(
      document_({ photos: many }),
      'data-qs-place="hall"',
      'height: 1080px; width: 1920px',
    );
    const tiles = (): HTMLElement[] => all(wall, '.tile');
    const before = tiles().map(({ dataset }) => dataset['key']);
    const rightmost = tiles().reduce((a, b) =>
      b.getBoundingClientRect().left > a.getBoundingClientRect().left ? b : a,
    );
    rightmost.focus();
    expect(getComputedStyle(rightmost.querySelector('.picture')!).outlineStyle).to.equal('solid');
    await sendKeys({ press: 'ArrowRight' });
    await settled(wall);
    expect(before).not.to.include(focused(wall)?.dataset['key']);
    expect(focused(wall)?.className).to.contain('tile');
  });

  it('its pause comes first to the Tab key, and nothing beneath the cover is reached', async () => {
    const wall = await stage(few(), `${kiosk} attract="45"`);
    const after = document.createElement('button');
    wall.after(after);
    await sendKeys({ press: 'Tab' });
    expect(focused(wall)?.textContent).to.contain('暂停');
    await sendKeys({ press: 'Tab' });
    expect(focused(wall)?.className).to.equal('wake-all');
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement).to.equal(after);
    wall.focus();
    expect(focused(wall)?.textContent).to.contain('暂停');
    await sendKeys({ press: 'Shift' });
    await sendKeys({ press: 'Enter' });
    await settled(wall);
    expect(isScene(wall), 'held').to.equal(true);
    await sendKeys({ press: 'ArrowDown' });
    await settled(wall);
    expect(isScene(wall), 'woken').to.equal(false);
    one(wall, '.photo').focus();
    expect(focused(wall)?.dataset['key'], 'what was beneath it').to.equal('a');
  });

  it('wakes by the focus in an engine that lets it into what is covered', async () => {
    const wall = await stage(few(), `${kiosk} attract="45"`);
    one(wall, '.screen').removeAttribute('inert');
    one(wall, '.tile').focus();
    await settled(wall);
    expect(isScene(wall)).to.equal(false);
  });

  it('a wall of many tells an end with the last photo that hangs, not with the last of all', async () => {
    timers.restore();
    timers = new Timers((ms) => (ms === 3_000 ? 15 : ms));
    const many = Array.from({ length: 60 }, (_, i) => photo(`p${i}`, { title: `第${i}张` }));
    const wall = await stage(document_({ photos: many }), 'data-qs-place="hall" dwell="3"');
    const hung = all(wall, '.tile').map(({ dataset }) => dataset['key']);
    expect(hung.length).to.be.within(2, 40);
    const at = (): string => one(wall, '.tile[aria-current]').dataset['key']!;
    let last = '';
    wall.addEventListener('qs-cycle-end', () => (last ||= at()));
    await until(
      () => last !== '',
      () => 'no end',
    );
    expect(last).to.equal(hung[hung.length - 1]);
  });

  it('after a while without a touch the wall comes back, and what the visitor did is gone', async () => {
    timers.restore();
    timers = new Timers((ms) => (ms === 45_000 ? 2_000 : ms));
    const wall = await stage(few(), `${kiosk} attract="45"`);
    one(wall, '.wake-all').click();
    await settled(wall);
    wall.selected = 'b';
    await settled(wall);
    expect(wall.renderRoot.querySelector('dialog.viewer')).not.to.equal(null);
    touch(wall);
    await new Promise((done) => requestAnimationFrame(done));
    expect(isScene(wall), 'not yet').to.equal(false);
    await until(
      () => isScene(wall),
      () => 'the wall',
    );
    expect(wall.selected).to.equal(null);
    expect(wall.renderRoot.querySelector('dialog.viewer')).to.equal(null);
  });

  it('without "attract" nothing runs by itself, and no wait is left behind', async () => {
    for (const never of ['', 'attract="0"', 'attract="Infinity"', 'attract="9999999"']) {
      const wall = await stage(few(), `${kiosk} ${never}`);
      expect(isScene(wall), never).to.equal(false);
      touch(wall);
      expect(timers.running.filter((ms) => ms >= 1_000 && ms < 60_000)).to.deep.equal([]);
    }
    const other = await stage(few(), `${kiosk} attract="45"`);
    touch(other);
    expect(timers.running).to.include(45_000);
    other.remove();
    expect(timers.running).not.to.include(45_000);
  });

  it('a wall that is moved in the page while somebody is there still comes to rest by itself', async () => {
    const wall = await stage(few(), `${kiosk} attract="45"`);
    one(wall, '.wake-all').click();
    await settled(wall);
    const home = wall.parentElement!;
    wall.remove();
    expect(timers.running).not.to.include(45_000);
    home.append(wall);
    await settled(wall);
    expect(timers.running).to.include(45_000);
  });

  it('each photo of a wall stands for the same time; a chosen one waits, then it goes on', async () => {
    timers.restore();
    timers = new Timers((ms) => (ms === 8_000 ? 1_500 : ms === 30_000 ? 2_500 : ms));
    const wall = await stage(few(), 'data-qs-place="wall" dwell="8"', 'width: 1920px; height: 900px');
    const large = (): string => one(wall, '.feature .label-title').textContent.trim();
    expect(large()).to.equal('夜巡');
    await until(() => large() === '清扫', large);
    expect(timers.asked.filter((ms) => ms > 1_000 && ms < 60_000).every((ms) => ms === 8_000)).to.equal(true);
    const tile = all(wall, '.tile').find(({ dataset }) => dataset['key'] === 'c')!;
    tile.focus();
    await sendKeys({ press: 'Enter' });
    await settled(wall);
    expect(large()).to.equal('会商');
    expect(wall.selected).to.equal('c');
    await until(
      () => wall.selected === null,
      () => `given back, it is ${wall.selected}`,
    );
  });
});

describe('photo wall: hand-over', () => {
  afterEach(clear);

  const labelOf = async (place: string, id: string): Promise<HTMLElement> => {
    const wall = await stage(few(), `data-qs-place="${place}" view="rows"`);
    wall.selected = id;
    for (let i = 0; i < 3; i++) await settled(wall);
    return one(wall, '.viewer .label');
  };

  it('is a code on a kiosk, of a page of this site only; a link elsewhere', async () => {
    const own = await labelOf('kiosk', 'a');
    expect(own.querySelector('svg.qr')?.getAttribute('aria-label')).to.equal('手机扫码看');
    expect(own.querySelector('a')).to.equal(null);
    const other = await labelOf('kiosk', 'b');
    expect(other.querySelector('svg.qr'), 'another site').to.equal(null);
    const long = await labelOf('kiosk', 'd');
    expect(long.querySelector('svg.qr'), 'no code is so large').to.equal(null);
    expect(long.textContent).to.contain('晚会');
    const desk = await labelOf('desk', 'a');
    expect(desk.querySelector('svg.qr')).to.equal(null);
    expect(desk.querySelector('a')?.getAttribute('href')).to.equal('/news/a.html');
  });
});

describe('photo wall: a link to a photo', () => {
  afterEach(() => {
    clear();
    history.replaceState(null, '', location.pathname);
  });

  it('opens it, keeps the address at hand and gives it back', async () => {
    history.replaceState(null, '', '?wall=b');
    const wall = await stage(few(), 'url-key="wall"');
    for (let i = 0; i < 3; i++) await settled(wall);
    expect(one(wall, 'dialog.viewer').textContent).to.contain('第2张，共4张');
    await sendKeys({ press: 'ArrowRight' });
    await settled(wall);
    expect(location.search).to.equal('?wall=c');
    await sendKeys({ press: 'Escape' });
    await settled(wall);
    expect(location.search).to.equal('');
    expect(wall.renderRoot.querySelector('dialog.viewer')).to.equal(null);
  });
});
