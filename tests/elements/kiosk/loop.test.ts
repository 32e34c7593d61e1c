import { expect } from '@esm-bundle/chai';
import '../../../src/define.js';
import { CycleEndEvent, load } from '../../../src/index.js';
import { clock } from '../../../src/data/environment.js';
import { pause, until } from '../../fixtures/page.js';
import type { QsKiosk } from '../../../src/elements/kiosk/index.js';
import { board, team } from '../leaderboard/board.js';
import {
  clear,
  kiosk,
  part,
  press,
  restoreClock,
  seconds,
  shown,
  six,
  three,
  touch,
  untilShown,
} from './kiosk.js';

const now = clock.now;
const at = (text: string) => (): number => Date.parse(`${text}:00+08:00`);
const settings = (more: object): void =>
  load({ kind: 'district', version: 1, title: '展厅', asOf: '2018-11-05', documents: {}, kiosk: more });

describe('The loop', () => {
  afterEach(() => {
    clear();
    restoreClock();
    clock.now = now;
    settings({});
  });

  it('shows one scene after another; the others are hidden, and inert while they fade', async () => {
    const element = await kiosk(three, 'dwell="1"');
    expect(shown(element)).to.equal('a');
    await until(
      () => shown(element) === 'a b',
      () => shown(element),
    );
    expect(element.querySelector('#a')!.hasAttribute('inert')).to.be.true;
    expect(element.querySelector('#b')!.hasAttribute('inert')).to.be.false;
    await until(
      () => shown(element) !== 'a b',
      () => shown(element),
    );
    expect(shown(element)).to.equal('b');
    expect(element.querySelectorAll('[inert]').length).to.equal(0);
  });

  it('begins with its first scene, though its data come after another is shown', async () => {
    const element = await kiosk(
      '<x-late id="a"></x-late><div id="b">乙</div><div id="c">丙</div>',
      'dwell="60"',
    );
    expect(shown(element)).to.equal('b');
    customElements.define('x-late', class extends HTMLElement {});
    const a = element.querySelector('#a')!;
    a.dispatchEvent(new Event('qs-state', { bubbles: true, composed: true }));
    await untilShown(element, 'a');
    element.reveal('c');
    await untilShown(element, 'c');
    a.dispatchEvent(new Event('qs-state', { bubbles: true, composed: true }));
    await pause(50);
    expect(shown(element), 'what was turned to stays').to.equal('c');
  });

  it('keeps a scene as long as its own data-dwell says', async () => {
    const element = await kiosk(three.replace('id="a"', 'id="a" data-dwell="60"'), 'dwell="1"');
    const begun = performance.now();
    await seconds(5);
    await seconds(5);
    expect(shown(element)).to.equal('a');
    // Two beats of 5 seconds, and no more than has passed, which on a loaded machine is more.
    const left = Math.floor(60 - (performance.now() - begun) / 1000);
    expect(Number(/还有(\d+)秒/.exec(part(element, '.five .on')!.textContent)?.[1])).to.be.within(left, 50);
  });

  it('leaves a scene that pages through its content at its qs-cycle-end only', async () => {
    const element = await kiosk(three.replace('id="a"', 'id="a" data-pages'), 'dwell="1"');
    await seconds(5);
    await seconds(5);
    expect(shown(element)).to.equal('a');
    expect(part(element, '.plinth')!.textContent, 'nobody knows when').not.to.contain('还有');
    expect(part(element, '.five')!.getAttribute('aria-label')).to.equal('第1项，共3项');
    element
      .querySelector('#in-a')!
      .dispatchEvent(new Event('qs-cycle-end', { bubbles: true, composed: true }));
    await until(
      () => shown(element).includes('b'),
      () => shown(element),
      4_000,
    );
  });

  for (const size of ['540px;height:960px', '960px;height:540px'])
    it(`promises no end of what pages through its content, and fills no strokes (${size})`, async () => {
      const element = await kiosk(three.replace('id="a"', 'id="a" data-pages'));
      element.style.cssText = `width:${size}`;
      const on = (): HTMLElement => part(element, '.five .on, .turn')!;
      const strokes = (): number => on().querySelectorAll('svg.strokes').length;
      await seconds(5);
      await element.updateComplete;
      expect(strokes()).to.equal(0);
      expect(part(element, '.plinth')!.textContent).not.to.contain('还有');
      element.reveal('b');
      await seconds(5);
      expect(strokes()).to.equal(1);
      expect(on().textContent).to.contain('还有');
    });

  it('tells by strokes when a board has shown all its pages', async () => {
    const element = await kiosk(
      `<qs-leaderboard id="a"></qs-leaderboard><div id="b" data-label="乙">乙</div>`,
      'data-qs-place="hall" dwell="1"',
    );
    element.style.cssText = 'width:1280px;height:720px';
    const leaders = element.querySelector('qs-leaderboard')!;
    leaders.data = board({ entries: Array.from({ length: 40 }, (_, i) => team(`t${i}`, 900 - i)) });
    const turn = (): HTMLElement => part(element, '.turn')!;
    const left = (): number => Number(/还有(\d+)秒/.exec(turn().textContent)?.[1]);
    await until(
      () => left() > 15,
      () => turn().textContent,
    );
    const first = left();
    const path = turn().querySelector('.short')!.getAttribute('d');
    await until(
      () => left() < first && turn().querySelector('.short')!.getAttribute('d') !== path,
      () => `${left()} of ${first}`,
    );
    leaders.dispatchEvent(new CycleEndEvent());
    await until(
      () => shown(element) === 'b',
      () => shown(element),
      4_000,
    );
  });

  it('names the scenes of a group in the reader’s own way', async () => {
    const element = await kiosk(six, 'lang="en" across="2"');
    touch(element);
    await element.updateComplete;
    press(element, 'home');
    await element.updateComplete;
    expect(part(element, '.exhibit span')!.textContent).to.equal('People, Photos');
  });

  it('says to a scene that somebody is there, and not that the loop is only halted', async () => {
    const element = await kiosk(three, 'dwell="60"');
    const heard: string[] = [];
    for (const each of Array.from(element.children))
      Object.assign(each, {
        play: () => heard.push(`${each.id} plays`),
        pause: () => heard.push(`${each.id} halts`),
        wake: () => heard.push(`${each.id} wakes`),
      });
    element.pause();
    expect(heard).to.deep.equal(['a halts']);
    element.play();
    touch(element);
    await element.updateComplete;
    expect(heard.slice(1)).to.deep.equal(['a plays', 'a halts', 'a wakes']);
    element.reveal('b');
    expect(heard).to.include('b wakes');
    element.reset();
    expect(heard[heard.length - 1]).to.equal('a plays');
  });

  it('passes over what has nothing to show, and goes on whatever a scene throws', async () => {
    const element = await kiosk(
      '<div id="a">甲</div><img id="gone" src="/test/status/404" alt="" /><qs-org-tree id="empty"></qs-org-tree><div id="b">乙</div>',
      'dwell="1"',
    );
    Object.assign(element.querySelector('#a')!, {
      pause() {
        throw new Error('never');
      },
      play: () => Promise.reject(new Error('nor this')),
    });
    await until(
      () => shown(element) === 'b',
      () => shown(element),
      4_000,
    );
    await until(
      () => shown(element) === 'a',
      () => shown(element),
      4_000,
    );
    await until(
      () => shown(element) === 'b',
      () => shown(element),
      4_000,
    );
    expect(element.status().errors.scene).to.be.greaterThan(1);
    expect(element.status().problems[0]!.text).to.match(/never|nor this/);
  });

  it('takes in scenes that come and go', async () => {
    const element = await kiosk('<div id="a">甲</div>');
    expect(part(element, '[data-pause]')!.hidden, 'one scene does not move').to.be.true;
    element.insertAdjacentHTML('beforeend', '<div id="b">乙</div>');
    await pause(20);
    expect(shown(element)).to.equal('a');
    element.querySelector('#a')!.remove();
    await untilShown(element, 'b');
    element.innerHTML = '';
    await until(
      () => part(element, '.instead')?.textContent.includes('还没有展项'),
      () => part(element, '.instead')?.textContent ?? 'nothing instead',
    );
  });

  it('plays what the schedule says, rests outside of it, and shows everything to who comes', async () => {
    clock.now = at('2018-11-05T10:00');
    settings({ schedule: [{ days: [1], from: '08:30', to: '17:00', scenes: ['c', 'a'] }] });
    let element = await kiosk(three);
    expect(shown(element)).to.equal('c');
    expect(part(element, '.five')!.textContent.replace(/\s+/g, '')).to.match(/^丙还有15秒甲$/);
    touch(element);
    await element.updateComplete;
    expect(part(element, '[data-act="home"]')!.textContent).to.contain('3个展项');
    clock.now = at('2018-11-05T17:00');
    element = await kiosk(three);
    await element.updateComplete;
    expect(part(element, '.instead')!.textContent).to.contain('休息中').and.to.contain('星期一08:30开播');
    expect(part(element, '.five, [data-pause]:not([hidden])'), 'no turn and no pause of a loop that rests').to
      .be.null;
    expect(element.querySelector<HTMLElement>('#a')!.offsetHeight).to.equal(0);
    touch(element);
    await element.updateComplete;
    expect(element.querySelector<HTMLElement>('#a')!.offsetHeight).to.be.greaterThan(0);
  });

  it('plays a scene that is named twice in its places, also twice in a row', async () => {
    const of = async (scenes: string[], count: number): Promise<string> => {
      clock.now = at('2018-11-05T10:00');
      settings({ schedule: [{ from: '08:30', to: '17:00', scenes }] });
      const element = await kiosk(three, 'dwell="4"');
      let seen = '';
      for (let i = 0; i < count; i++) {
        seen += shown(element).slice(-1);
        // As when a document comes.
        element.dispatchEvent(new Event('qs-state'));
        // A turn, and long before the next the one that was shown is gone.
        await seconds(5);
        await until(
          () => shown(element).length === 1,
          () => shown(element),
        );
      }
      return seen;
    };
    expect(await of(['a', 'b', 'a', 'c'], 5)).to.equal('abaca');
    const element = (await of(['a', 'a', 'b'], 1), document.querySelector<QsKiosk>('qs-kiosk')!);
    expect(shown(element)).to.equal('a');
    const label = (): string => part(element, '.five')!.getAttribute('aria-label')!;
    await element.updateComplete;
    // The first would end by now, but for its second turn.
    expect(label(), 'how long it is stands in it').to.equal('第2项，共3项');
    expect(part(element, '.five .on')!.textContent).to.match(/还有[1-4]秒/);
  }).timeout(20_000);

  it('wears mourning on its days, and offers no other hue', async () => {
    clock.now = at('2026-12-13T10:00');
    settings({ mourning: ['2026-12-13'] });
    const element = await kiosk(three, 'data-qs-theme="hall"');
    await seconds(1);
    expect(element.getAttribute('data-qs-theme')).to.equal('mourning');
    touch(element);
    await element.updateComplete;
    part(element, '[data-act="theme"]')!.click();
    expect(element.getAttribute('data-qs-theme')).to.equal('contrast');
    element.reset();
    expect(element.getAttribute('data-qs-theme')).to.equal('mourning');
    element.remove();
    expect(element.getAttribute('data-qs-theme')).to.equal('hall');
  });

  it('hears of its hours and days as soon as the district comes, and again where it is moved to', async () => {
    clock.now = at('2026-12-13T18:00');
    const element = await kiosk(three);
    const heard: string[] = [];
    Object.assign(element.querySelector('#a')!, {
      play: () => heard.push('plays'),
      pause: () => heard.push('halts'),
    });
    settings({ mourning: ['2026-12-13'], schedule: [{ from: '08:30', to: '17:00' }] });
    expect(element.getAttribute('data-qs-theme')).to.equal('mourning');
    await element.updateComplete;
    expect(part(element, '.instead')!.textContent).to.contain('休息中');
    await pause(1_200);
    expect(heard, 'no film sounds in a hall that is closed').to.deep.equal(['halts']);
    const home = document.createElement('div');
    element.replaceWith(home);
    home.append(element);
    expect(element.getAttribute('data-qs-theme')).to.equal('mourning');
    clock.now = at('2026-12-14T08:30');
    settings({ schedule: [{ from: '08:30', to: '17:00' }] });
    await until(
      () => heard[heard.length - 1] === 'plays',
      () => heard.join(' '),
    );
    expect(element.hasAttribute('data-qs-theme')).to.be.false;
  });

  it('lays the parts of a wall out as a hall does, and gives a scene its own place back', async () => {
    const element = await kiosk(
      three.replace('id="b"', 'id="b" data-qs-place="desk"'),
      'across="2" data-qs-place="wall"',
    );
    const places = () => Array.from(element.children, (each) => each.getAttribute('data-qs-place'));
    await element.updateComplete;
    expect(places()).to.deep.equal(['hall', 'desk', null]);
    const a = element.querySelector<HTMLElement>('#a')!;
    a.style.fontSize = 'var(--qs-u)';
    expect(getComputedStyle(a).fontSize).to.equal('34px');
    a.style.fontSize = '';
    element.across = 1;
    await element.updateComplete;
    expect(places()).to.deep.equal([null, 'desk', null]);
    expect(a.style.getPropertyValue('--qs-u')).to.equal('');
    element.across = 2;
    await element.updateComplete;
    element.remove();
    expect(places(), 'a kiosk that left the page').to.deep.equal([null, 'desk', null]);
    expect(a.getAttribute('style')).to.be.oneOf([null, '']);
  });

  it('shows several scenes side by side, in their shares', async () => {
    const element = await kiosk(three.replace('id="a"', 'id="a" data-share="3"'), 'across="2"');
    const [a, b, c] = Array.from(element.children) as [HTMLElement, HTMLElement, HTMLElement];
    expect(shown(element)).to.equal('a b');
    expect([a.offsetWidth, b.offsetWidth, b.offsetLeft]).to.deep.equal([405, 135, 405]);
    element.reveal('c');
    await untilShown(element, 'c');
    expect(c.offsetWidth).to.equal(540);
  });
});

describe('A drawing of its own size', () => {
  afterEach(clear);

  for (const [attributes, box] of [
    ['design-size="1080x1920"', [160, 280]],
    ['design-size="1080x1920" rotate="180"', [160, 280]],
    ['rotate="90"', [160, 280]],
    ['design-size="1920x1080" rotate="90"', [160, 280]],
    ['design-size="3840x1080" rotate="270"', [160, 280]],
  ] as const)
    it(`(${attributes}) meets the finger where it is seen`, async () => {
      const element = await kiosk(
        '<div id="a"><button id="in-a">一</button></div><div id="b">乙</div>',
        attributes,
      );
      // Within the window, or no finger could meet it.
      element.style.cssText = 'position:fixed;top:0;left:0;width:320px;height:560px';
      const button = element.querySelector<HTMLElement>('#in-a')!;
      button.style.cssText = 'position:absolute;left:20%;top:10%;width:20%;height:10%';
      const met = (): string | undefined => {
        const { left, top, width, height } = button.getBoundingClientRect();
        return width * height > 100
          ? document.elementFromPoint(left + width / 2, top + height / 2)?.id
          : 'too small';
      };
      // The new size is taken in with a frame.
      await until(
        () => met() === 'in-a' && part(element, '.room')!.getBoundingClientRect().width <= 321,
        () => `the button, not ${met()}`,
      );
      const outer = element.getBoundingClientRect();
      const room = part(element, '.room')!.getBoundingClientRect();
      expect(room.left + room.width / 2 - outer.left).to.be.closeTo(box[0], 1);
      expect(room.top + room.height / 2 - outer.top).to.be.closeTo(box[1], 1);
      expect(room.width).to.be.at.most(321);
      expect(room.height).to.be.at.most(561);
    });

  it('takes the place of its own size: sizes and targets are those of a wall', async () => {
    const element = await kiosk(three, 'design-size="3840x1080"');
    expect(element.dataset['qsPlace']).to.equal('wall');
    element.designSize = '1080x1920';
    await element.updateComplete;
    expect(element.dataset['qsPlace']).to.equal('kiosk');
    const home = element.parentElement!;
    element.remove();
    expect(element.hasAttribute('data-qs-place')).to.be.false;
    home.dataset['qsPlace'] = 'hall';
    home.append(element);
    await element.updateComplete;
    expect(element.hasAttribute('data-qs-place'), 'the page says it').to.be.false;
  });

  it('is larger on a larger screen and smaller on a smaller one, unless the page says a size', async () => {
    const sizes = (element: Element): string[] => {
      const style = getComputedStyle(part(element as QsKiosk, '.qs')!);
      return [style.getPropertyValue('--_u'), style.getPropertyValue('--_touch')].map((each) => each.trim());
    };
    const element = await kiosk(three, 'design-size="800x1280"');
    expect(sizes(element)).to.deep.equal(['21px', '72px']);
    element.designSize = '3840x2160';
    await element.updateComplete;
    expect(sizes(element)).to.deep.equal(['60px', '120px']);
    element.remove();
    expect(element.getAttribute('style')).not.to.contain('--qs');
    const themed = await kiosk(
      three,
      'design-size="3840x2160"',
      (inner) => `<div style="--qs-u: 1rem">${inner}</div>`,
    );
    expect(sizes(themed), 'what a theme sheet says of a page').to.deep.equal(['60px', '120px']);
    const own = await kiosk(
      three,
      'design-size="800x1280"',
      (inner) => `<div style="--qs-u: 24px">${inner}</div>`,
    );
    expect(sizes(own)).to.deep.equal(['24px', '96px']);
  });

  for (const [size, attributes] of [
    ['a hall', 'design-size="1920x1080" lang="en"'],
    ['a small hall', 'design-size="1280x720" lang="en"'],
    ['a long wall', 'design-size="3840x1080" lang="en"'],
  ] as const)
    it(`has its names, its question and its keypad whole in the line of ${size}`, async () => {
      const element = await kiosk(six, `pin="27" idle="30" ${attributes}`);
      element.style.cssText = 'width:1280px;height:720px';
      const isWhole = (inner: Element): void => {
        const plinth = part(element, '.plinth')!.getBoundingClientRect();
        const { left, right, top, bottom } = inner.getBoundingClientRect();
        const text = inner.textContent;
        expect(left, text).to.be.at.least(plinth.left - 1);
        expect(right, text).to.be.at.most(plinth.right + 1);
        expect(top, text).to.be.at.least(plinth.top - 1);
        expect(bottom, text).to.be.at.most(plinth.bottom + 1);
        expect((inner as HTMLElement).scrollWidth, text).to.be.at.most(
          (inner as HTMLElement).clientWidth + 1,
        );
      };
      const all = async (selector: string): Promise<HTMLElement[]> => {
        await element.updateComplete;
        await Promise.all(
          part(element, '.rise')!
            .getAnimations()
            .map(({ finished }) => finished),
        );
        const found = [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
        expect(found, selector).not.to.be.empty;
        return found;
      };
      touch(element);
      await element.updateComplete;
      part(element, '[data-act="home"]')!.click();
      (await all('.exhibit, .exhibit span, .bar button')).forEach(isWhole);
      await seconds(31);
      expect(element.state).to.equal('warning');
      (await all('.ask h2, .ask .what, .ask .left p, .go')).forEach(isWhole);
      element.reset();
      const { left, top } = element.getBoundingClientRect();
      const init = { bubbles: true, composed: true, clientX: left + 10, clientY: top + 10 };
      element.dispatchEvent(new PointerEvent('pointerdown', init));
      await until(
        () => part(element, '.pad') !== null,
        () => 'keypad',
        6_000,
      );
      expect(await all('.pad button')).to.have.length(12);
      (await all('.pad button, .pin h2')).forEach(isWhole);
    });

  it('has a plinth of 436, 340 and 972 px on a panel of 1080×1920, whose controls are in reach', async () => {
    const element = await kiosk(three, 'design-size="1080x1920" idle="30"');
    const plinth = (): number => part(element, '.plinth')!.offsetHeight;
    expect(plinth()).to.equal(436);
    touch(element);
    await element.updateComplete;
    expect(plinth()).to.equal(340);
    const room = part(element, '.room')!.getBoundingClientRect();
    const scale = room.height / 1920;
    const to = part(element, '.keys .to')!;
    const gapTo = (each: Element | null, side: 1 | -1): number =>
      side > 0
        ? each!.getBoundingClientRect().left - to.getBoundingClientRect().right
        : to.getBoundingClientRect().left - each!.getBoundingClientRect().right;
    expect(gapTo(to.nextElementSibling, 1), '1 至 5').to.be.closeTo(gapTo(to.previousElementSibling, -1), 1);
    expect(gapTo(to.nextElementSibling, 1)).to.be.above(2);
    const buttons = element.shadowRoot!.querySelectorAll<HTMLElement>('.plinth button');
    expect(buttons.length).to.equal(5);
    for (const button of Array.from(buttons)) {
      expect(button.offsetHeight).to.be.at.least(96);
      expect((button.getBoundingClientRect().top - room.top) / scale).to.be.at.least(1920 - 975);
    }
    await seconds(31);
    await element.updateComplete;
    expect(plinth()).to.equal(972);
    expect(element.querySelector<HTMLElement>('#a')!.offsetHeight, 'nothing lies over the view').to.equal(
      948,
    );
    restoreClock();
  });
});
