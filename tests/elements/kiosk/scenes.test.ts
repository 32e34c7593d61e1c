import { expect } from '@esm-bundle/chai';
import '../../../src/define.js';
import { Ends } from '../../../src/elements/kiosk/scenes/ends.js';
import { Loop } from '../../../src/elements/kiosk/scenes/loop.js';
import { Stage } from '../../../src/elements/kiosk/scenes/stage.js';
import { newKey, organisation, pause, served, until } from '../../fixtures/page.js';
import {
  clear,
  key,
  kiosk,
  part,
  restoreClock,
  risen,
  seconds,
  shown,
  six,
  touch,
  untilShown,
} from './kiosk.js';

const b = '<div id="b">乙</div>';

/** A WAV file of so many seconds. */
function silentSound(length: number): Blob {
  const rate = 8_000;
  const size = rate * length;
  const head = new DataView(new ArrayBuffer(44));
  const word = (at: number, text: string): void =>
    [...text].forEach((each, i) => head.setUint8(at + i, each.charCodeAt(0)));
  word(0, 'RIFF');
  head.setUint32(4, 36 + size, true);
  word(8, 'WAVEfmt ');
  head.setUint32(16, 16, true);
  head.setUint16(20, 1, true);
  head.setUint16(22, 1, true);
  head.setUint32(24, rate, true);
  head.setUint32(28, rate, true);
  head.setUint16(32, 1, true);
  head.setUint16(34, 8, true);
  word(36, 'data');
  head.setUint32(40, size, true);
  return new Blob([head, new Uint8Array(size).fill(128)], { type: 'audio/wav' });
}

describe('Scenes that are no elements of the library', () => {
  afterEach(() => {
    clear();
    restoreClock();
  });

  it('a film whose sources cannot be had is passed over, and told', async () => {
    const element = await kiosk(
      `<video id="f"><source src="/test/status/404" type="video/mp4" /><source src="/test/status/500" /></video>${b}`,
    );
    await until(
      () => shown(element) === 'b',
      () => shown(element),
    );
    expect(element.status().problems.map(({ text }) => text)).to.match(/cannot be had: .*500/);
  });

  it('a film that stands still is left after 15 seconds', async () => {
    const element = await kiosk(`<video id="f"></video>${b}`, 'dwell="1"');
    await seconds(5);
    await seconds(5);
    expect(shown(element)).to.equal('f');
    await seconds(5);
    await seconds(5);
    await until(
      () => shown(element) === 'b',
      () => shown(element),
    );
    expect(element.status().problems[0]!.text).to.contain('stands still');
  });

  it('one whose connection gives nothing more is asked for anew', async () => {
    const key = newKey();
    const element = await kiosk(
      `<video id="f" muted src="/test/sequence/${key}?steps=stalled"></video>${b}`,
      'dwell="1"',
    );
    for (let i = 0; i < 4; i++) await seconds(5);
    await until(
      () => shown(element) === 'b',
      () => shown(element),
    );
    let asked = 0;
    for (let i = 0; i < 150 && asked < 2; i++) {
      await pause(100);
      asked = (await served(key)).length;
    }
    expect(asked).to.be.at.least(2);
  });

  for (const name of ['src', 'srcset'])
    it(`a picture that could not be had is asked for again, by its ${name} only`, async () => {
      const key = newKey();
      const element = await kiosk(`<img ${name}="/test/sequence/${key}?steps=500" alt="" />${b}`);
      for (let i = 0; i < 150 && (await served(key)).length < 2; i++) await pause(100);
      expect((await served(key)).length).to.equal(2);
      expect(element.querySelector('img')!.getAttributeNames()).to.have.members([name, 'alt', 'hidden']);
    });

  for (const [what, scene] of [
    ['film', (src: string) => `<video preload="none" src=${src}></video>`],
    ['picture', (src: string) => `<img loading="lazy" src=${src} alt="" />`],
  ] as const)
    it(`a ${what} that is fetched at need is asked for again, too, when it could not be had`, async () => {
      const key = newKey();
      await kiosk(`${scene(`/test/sequence/${key}?steps=500`)}${b}`);
      let asked = 0;
      for (let i = 0; i < 150 && asked < 2; i++) {
        await pause(100);
        asked = (await served(key)).length;
      }
      expect(asked).to.be.at.least(2);
    });

  it('the plinth’s last word ends at its margin, with a sample and without', async () => {
    const element = await kiosk(`<div id="a">甲</div><qs-org-tree id="s"></qs-org-tree>`);
    element.querySelector('qs-org-tree')!.data = organisation();
    const ends = (): readonly [number, number] => {
      const foot = part(element, '.foot')!;
      const words = Array.from(foot.querySelectorAll('span + span i'));
      return [words[words.length - 1]!.getBoundingClientRect().right, foot.getBoundingClientRect().right];
    };
    for (const [id, count] of [
      ['a', 1],
      ['s', 2],
    ] as const) {
      await until(
        () =>
          element.reveal(id) && part(element, '.foot')!.querySelectorAll('span + span i').length === count,
        () => part(element, '.foot')!.innerHTML,
      );
      const [word, margin] = ends();
      expect(word, id).to.be.closeTo(margin, 1);
    }
  });

  it('a drawing is hidden while another is shown', async () => {
    const element = await kiosk(`${b}<svg id="s" viewBox="0 0 1 1"><rect width="1" height="1" /></svg>`);
    const drawing = element.querySelector('svg')!;
    expect(drawing.getBoundingClientRect().height).to.equal(0);
    element.reveal('s');
    await until(
      () => element.querySelector<HTMLElement>('#b')!.hidden,
      () => 'the other is still shown',
    );
    expect(drawing.getBoundingClientRect().height).to.be.greaterThan(100);
  });

  it('a page in the page gets the touches of a visitor only', async () => {
    const element = await kiosk('<iframe id="i"></iframe>');
    const met = (): string => getComputedStyle(element.querySelector('#i')!).pointerEvents;
    expect(met()).to.equal('none');
    touch(element);
    await element.updateComplete;
    expect(met()).to.equal('auto');
  });

  it('one that leaves is as the page had it', async () => {
    const element = await kiosk(`${b}<div id="c">丙</div><qs-org-tree id="o"></qs-org-tree>`, 'across="2"');
    const home = element.parentElement!;
    const had = (id: string): string => {
      const { outerHTML } = home.querySelector(`#${id}`)!;
      home.append(home.querySelector(`#${id}`)!);
      return outerHTML;
    };
    expect(had('o')).to.contain('hidden').and.to.contain('footer');
    expect(had('c')).to.contain('--qs-kiosk-left');
    await until(
      () => !home.querySelector('#o')!.matches('[hidden]'),
      () => home.innerHTML,
    );
    expect(home.querySelector('#o')!.childElementCount).to.equal(0);
    expect(home.querySelector('#c')!.getAttribute('style')).to.equal('');
    expect(shown(element)).to.equal('b');
  });

  it('one that a visitor looks at stays, though its picture fails', async () => {
    const element = await kiosk(`<div id="a">甲</div><div id="c">丙</div>`);
    const image = document.createElement('img');
    image.id = 'p';
    element.prepend(image);
    await pause(50);
    touch(element);
    expect(element.reveal('p')).to.be.true;
    image.src = '/test/status/404';
    await until(
      () => element.status().errors.scene > 0,
      () => 'the picture has not failed',
    );
    await pause(700);
    expect(shown(element)).to.equal('p');
    element.reset();
    await untilShown(element, 'a');
  });

  it('what was typed and scrolled goes with the visitor, in a scene that is hidden by then, too', async () => {
    const element = await kiosk(
      `<div id="a"><input /><textarea>常</textarea></div><div id="c"><div style="height:200px;overflow:auto"><p style="height:2000px">丙</p></div></div>`,
    );
    const [field, area] = Array.from(element.querySelectorAll<HTMLInputElement>('input, textarea'));
    const list = element.querySelector<HTMLElement>('#c div')!;
    touch(element);
    field!.value = '张三';
    area!.value = '住址';
    element.reveal('c');
    await untilShown(element, 'c');
    list.scrollTop = 500;
    expect(list.scrollTop).to.equal(500);
    element.reveal('a');
    await untilShown(element, 'a');
    element.reset();
    expect([field!.value, area!.value]).to.deep.equal(['', '常']);
    element.reveal('c');
    await untilShown(element, 'c');
    expect(list.scrollTop).to.equal(0);
  });

  it('what was chosen and opened goes, too: a dialog does not stay over the hall', async () => {
    const element = await kiosk(`<div id="a">
      <input type="checkbox" /><input type="checkbox" checked />
      <select><option disabled>请选</option><option>一</option><option>二</option></select>
      <select><option>一</option><option selected>二</option></select>
      <details><summary>一</summary></details><details open><summary>二</summary></details>
      <dialog>三</dialog></div>`);
    const all = <E extends Element>(name: string): E[] => Array.from(element.querySelectorAll<E>(name));
    const boxes = all<HTMLInputElement>('input');
    const lists = all<HTMLSelectElement>('select');
    const details = all<HTMLDetailsElement>('details');
    const [dialog] = all<HTMLDialogElement>('dialog');
    const stand = (): unknown[] => [
      ...boxes.map(({ checked }) => checked),
      ...lists.map(({ selectedIndex }) => selectedIndex),
      ...details.map(({ open }) => open),
      dialog!.open,
    ];
    const before = stand();
    expect(before).to.deep.equal([false, true, 1, 1, false, true, false]);
    touch(element);
    for (const each of boxes) each.checked = !each.checked;
    lists[0]!.selectedIndex = 2;
    lists[1]!.selectedIndex = 0;
    for (const each of details) each.open = !each.open;
    dialog!.showModal();
    element.reset();
    expect(stand()).to.deep.equal(before);
    // It has left the top layer: what lies below can be touched again.
    dialog!.show();
    dialog!.close();
  });

  it('a popover goes, too, one step back or with the visitor; one of the page’s own stays', async function () {
    if (!('popover' in HTMLElement.prototype)) this.skip();
    const element = await kiosk(
      '<div id="a"><p popover>一</p></div><div id="b"><p popover="manual">二</p></div>',
    );
    const [theirs, own] = Array.from(element.querySelectorAll('p'));
    const open = (): boolean[] => [theirs!, own!].map((each) => each.matches(':popover-open'));
    own!.showPopover();
    element.reveal('b');
    touch(element);
    element.reveal('a');
    await element.updateComplete;
    theirs!.showPopover();
    expect(open()).to.deep.equal([true, true]);
    element.reset();
    expect(open()).to.deep.equal([false, true]);
    touch(element);
    await element.updateComplete;
    theirs!.showPopover();
    expect(key('GoBack', document.body)).to.be.true;
    expect(open()).to.deep.equal([false, true]);
    await element.updateComplete;
    expect(part(element, '.exhibits'), 'one step').to.be.null;
    expect(element.status().errors.scene).to.equal(0);
  });

  it('what was typed goes also where a field has the name of a method, or a part fails; it is told', async () => {
    const element = await kiosk(
      `<div id="a"><form><input name="reset" /></form><dialog></dialog><input id="last" /></div>`,
    );
    touch(element);
    const [field, last] = Array.from(element.querySelectorAll('input'));
    field!.value = '张三';
    last!.value = '李四';
    const dialog = element.querySelector('dialog')!;
    dialog.show();
    dialog.close = () => {
      throw new Error('never');
    };
    element.reset();
    expect(element.state).to.equal('attract');
    expect([field!.value, last!.value]).to.deep.equal(['', '']);
    expect(element.status().problems.map(({ text }) => text)).to.match(/never/);
  });

  it('a dialog closes also in an engine that has none', async () => {
    const element = await kiosk(`<div id="a"><dialog></dialog></div>`);
    touch(element);
    const dialog = element.querySelector('dialog')!;
    // As in Firefox before 98 and WebKitGTK before 2.36.
    Object.defineProperties(dialog, { open: { value: undefined }, close: { value: undefined } });
    element.reset();
    dialog.setAttribute('open', '');
    element.reset();
    expect(element.state).to.equal('attract');
    touch(element);
    element.reset();
    expect(dialog.hasAttribute('open')).to.be.false;
    expect(element.status().errors.scene).to.equal(0);
  });

  it('what was scrolled sideways goes back', async () => {
    const element = await kiosk(
      `<div id="a"><div style="overflow:auto"><p style="width:3000px">甲</p></div></div>`,
    );
    const list = element.querySelector<HTMLElement>('#a div')!;
    touch(element);
    list.scrollLeft = 500;
    expect(list.scrollLeft).to.equal(500);
    element.reset();
    expect(list.scrollLeft).to.equal(0);
  });

  it('what a visitor has set to sound falls silent with the next exhibit, and begins anew; the page’s own goes on', async () => {
    const element = await kiosk(
      `<div id="a"><video id="own" controls></video><video id="ornament" loop muted></video></div>${b}`,
    );
    const [film, ornament] = Array.from(element.querySelectorAll('video'));
    const url = URL.createObjectURL(silentSound(10));
    // An engine without the codec refuses, and holds it for begun all the same.
    const play = (each: HTMLMediaElement): unknown => each.play().catch(() => undefined);
    touch(element);
    await element.updateComplete;
    for (const each of [film!, ornament!]) {
      // No browser in a test lets it sound.
      each.muted = true;
      each.src = url;
      each.currentTime = 3;
      play(each);
    }
    await pause(300);
    element.reveal('b');
    expect([film!.paused, ornament!.paused]).to.deep.equal([true, false]);
    expect(film!.currentTime, 'who comes back goes on').to.be.above(0);
    element.reveal('a');
    play(film!);
    await pause(300);
    element.reset();
    expect([film!.paused, film!.currentTime]).to.deep.equal([true, 0]);
    expect(ornament!.paused).to.be.false;
    ornament!.pause();
    URL.revokeObjectURL(url);
  });

  it('a film sounds and runs as the page had it, whatever a visitor or the browser made of it', async () => {
    const element = await kiosk(`<video id="f"></video><div id="a"><video muted></video></div>`);
    const [scene, inner] = Array.from(element.querySelectorAll('video'));
    element.reveal('a');
    touch(element);
    Object.assign(scene!, { volume: 0.2, muted: true, playbackRate: 2 });
    Object.assign(inner!, { volume: 0.5, muted: false, playbackRate: 0.5 });
    element.reset();
    const stand = [scene!, inner!].map(({ volume, muted, playbackRate }) => [volume, muted, playbackRate]);
    expect(stand).to.deep.equal([
      [1, false, 1],
      [1, true, 1],
    ]);
  });

  it('a film that the page starts by itself inside a scene runs while that is shown, and is waited for', async () => {
    const url = URL.createObjectURL(silentSound(2));
    const element = await kiosk(
      `${b}<figure id="f"><video autoplay src="${url}"></video><figcaption>片</figcaption></figure>`,
      'dwell="1"',
    );
    const film = element.querySelector('video')!;
    const where = (): string => `${shown(element)}, at ${film.currentTime}`;
    // On a loaded machine it comes later than its turn.
    element.pause();
    await until(() => film.readyState > 2, where);
    expect([film.paused, shown(element)], 'nobody sees it').to.deep.equal([true, 'b']);
    element.play();
    await until(() => shown(element) === 'f' && film.currentTime > 1.2, where);
    expect(shown(element), 'longer than its dwell').to.equal('f');
    await until(() => shown(element) === 'b', where);
    expect(film.ended).to.be.true;
    await until(() => shown(element) === 'f' && film.currentTime > 0 && !film.ended, where);
    URL.revokeObjectURL(url);
  });

  it('a film without end that the browser did not let sound halts when its scene leaves', async () => {
    const url = URL.createObjectURL(silentSound(10));
    const element = await kiosk(
      `${b}<figure id="f"><video autoplay loop src="${url}"></video></figure>`,
      'dwell="60"',
    );
    const film = element.querySelector('video')!;
    element.reveal('f');
    await until(
      () => !film.paused && film.currentTime > 0,
      () => `paused ${film.paused}, at ${film.currentTime}`,
    );
    element.reveal('b');
    expect(film.paused).to.be.true;
    URL.revokeObjectURL(url);
  });

  it('of several films in a scene the seconds are those of the one that ends it; one that begins again has no end', () => {
    const host = document.createElement('div');
    host.innerHTML = `<section>${'<video autoplay></video>'.repeat(2)}<video autoplay loop></video></section>`;
    const films = Array.from(host.querySelectorAll('video'));
    films.forEach((film, i) => Object.defineProperty(film, 'duration', { value: [30, 20, 5][i] }));
    const stage = new Stage(
      host,
      () => undefined,
      () => undefined,
    );
    stage.show(stage.scenes, false);
    const ends = new Ends(stage);
    expect(ends.turn(15)).to.include({ toEnd: 20, hasEnded: false });
    ends.note(films[1]!);
    expect(ends.turn(15)).to.include({ toEnd: 0, hasEnded: true });
    stage.end();
  });

  const films = {
    'a scene': '<video id="f" muted></video>',
    'in a scene that pages': '<section id="f" data-pages><video muted></video></section>',
    'in a scene, begun by the page': '<section id="f"><video muted autoplay></video></section>',
  };
  for (const [where, markup] of Object.entries(films))
    it(`a long film is not cut while it runs; one that stands still is left (${where})`, () => {
      const host = document.createElement('div');
      host.innerHTML = `${markup}<div id="b">乙</div>`;
      const film = host.querySelector('video')!;
      // In the place of a file of half an hour.
      let at = 0;
      Object.defineProperty(film, 'currentTime', { get: () => at, set: () => undefined });
      const stage = new Stage(
        host,
        () => undefined,
        () => undefined,
      );
      const loop = new Loop(
        { dwell: 15, across: 1, hasUpdated: false, requestUpdate: () => undefined },
        stage,
        { isVisited: false, isPaused: false },
        { settings: {} },
      );
      loop.arrange();
      const start = performance.now();
      for (let second = 5; second <= 1_800; second += 5) {
        at = second;
        loop.pass(start + second * 1_000);
        expect(stage.shown[0]!.id, `${second} s`).to.equal('f');
      }
      for (let second = 1_805; second <= 1_825; second += 5) loop.pass(start + second * 1_000);
      expect(stage.shown[0]!.id).to.equal('b');
      stage.end();
    });

  it('an element of the library in a wrapper keeps nothing of a visitor, and goes back by a step', async () => {
    const element = await kiosk(`<section id="a"><h2>组织</h2><qs-org-tree></qs-org-tree></section>${b}`);
    const tree = element.querySelector('qs-org-tree')!;
    tree.data = organisation();
    const acts: string[] = [];
    for (const act of ['pause', 'wake', 'reset'] as const) {
      const own = (tree as unknown as Record<string, (() => void) | undefined>)[act];
      Object.assign(tree, { [act]: () => (acts.push(act), own?.call(tree)) });
    }
    touch(element);
    expect(acts).to.deep.equal(['pause', 'wake']);
    const search = (): HTMLInputElement | null => tree.shadowRoot!.querySelector('#search');
    const type = async (): Promise<void> => {
      await until(search, () => 'no search');
      search()!.value = '第二';
      search()!.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      await tree.updateComplete;
    };
    await type();
    part(element, '[data-act="back"]')!.click();
    await until(
      () => search()!.value === '',
      () => search()!.value,
    );
    expect(part(element, '.exhibits'), 'one step').to.be.null;
    await type();
    element.reset();
    await until(
      () => !search()?.value,
      () => search()!.value,
    );
    expect(element.status().documents.map(({ title }) => title)).to.deep.equal(['示例社区组织架构']);
  });

  it('runs when the hidden page is seen', async () => {
    const heard: string[] = [];
    Object.defineProperty(document, 'hidden', { value: true, configurable: true });
    try {
      const element = await kiosk(b);
      Object.assign(element.querySelector('#b')!, { play: () => heard.push('plays') });
      await pause(1_100);
      expect(heard).to.deep.equal([]);
    } finally {
      delete (document as { hidden?: boolean }).hidden;
    }
    await until(
      () => heard.length > 0,
      () => 'nothing plays',
    );
    expect(heard).to.deep.equal(['plays']);
  });

  it('old data is told with its age also where what came is wrong', async () => {
    const element = await kiosk(
      `<qs-org-tree src="/test/turns/${newKey()}?steps=ok,half" refresh="1"></qs-org-tree>`,
    );
    await until(
      () => part(element, '.plinth')!.textContent.includes('显示的是刚刚的数据'),
      () => part(element, '.plinth')!.textContent,
    );
  });

  for (const size of ['1080x1920', '1920x1080', '3840x1080'])
    it(`the day of the data is told at rest and to a visitor, beside a long source (${size})`, async () => {
      const element = await kiosk(`<qs-org-tree></qs-org-tree>${b}`, `design-size="${size}" idle="30"`);
      const [width, height] = size.split('x').map((px) => Number(px) / 3);
      element.style.cssText = `width:${width}px;height:${height}px`;
      element.querySelector('qs-org-tree')!.data = organisation('图', {
        source: {
          name: '市委组织部、市民政局、街道党工委、社区党委联合发布的基层组织情况年度报告及其附表，以及2018年11月5日公开报道',
        },
      });
      const isWhole = async (): Promise<void> => {
        await until(
          () => part(element, '.foot')?.textContent.includes('截至2018年11月5日'),
          () => part(element, '.plinth')!.textContent,
        );
        const plinth = part(element, '.plinth')!.getBoundingClientRect();
        for (const each of [part(element, '.foot')!, ...Array.from(part(element, '.foot')!.children)]) {
          const { left, right, top, bottom } = each.getBoundingClientRect();
          expect(left, each.textContent).to.be.at.least(plinth.left - 1);
          expect(right, each.textContent).to.be.at.most(plinth.right + 1);
          expect(top, each.textContent).to.be.at.least(plinth.top - 1);
          expect(bottom, each.textContent).to.be.at.most(plinth.bottom + 1);
          const { scrollWidth, clientWidth } = each as HTMLElement;
          // What stands in a line has none.
          if (clientWidth > 0) expect(scrollWidth).to.be.at.most(clientWidth + 1);
        }
        for (const above of Array.from(part(element, '.rise')!.children).slice(0, -1)) {
          const [a, f] = [above, part(element, '.foot')!].map((one) => one.getBoundingClientRect());
          expect(f!.left >= a!.right - 1 || f!.top >= a!.bottom - 1, above.className).to.be.true;
        }
      };
      await risen(element);
      await isWhole();
      touch(element);
      await element.updateComplete;
      await risen(element);
      await isWhole();
    });

  it('where one line is all the room, it leaves the source its own', async () => {
    const element = await kiosk(
      `<qs-org-tree src="/test/turns/${newKey()}?steps=ok,half" refresh="1"></qs-org-tree>${b}`,
      'design-size="1920x1080"',
    );
    element.style.cssText = 'width:960px;height:540px';
    await until(
      () => part(element, '.say.old'),
      () => part(element, '.plinth')!.textContent,
    );
    const { right, bottom } = part(element, '.pause')!.getBoundingClientRect();
    const foot = part(element, '.foot')!.getBoundingClientRect();
    expect(foot.left).to.be.at.least(right);
    expect(bottom).to.be.at.most(part(element, '.plinth')!.getBoundingClientRect().bottom);
  });

  for (const [width, theme, lang] of [
    [390, 'hall', 'zh-CN'],
    [320, 'hall', 'zh-CN'],
    [320, 'hall', 'en'],
    [320, 'elder', 'zh-CN'],
  ] as const)
    it(`on a telephone nothing of the plinth is cut or lies over another (${width} px, ${theme}, ${lang})`, async () => {
      const element = await kiosk(
        `<qs-org-tree></qs-org-tree>${six}`,
        'idle="30"',
        (inner) => `<div lang="${lang}" data-qs-theme="${theme}">${inner}</div>`,
      );
      element.style.cssText = `width:${width}px;height:640px`;
      element.querySelector('qs-org-tree')!.data = organisation('图', {
        source: { name: '据2018年11月5日公开报道：三级联建、11个前哨支部、22名支部委员、33名小组长' },
      });
      const isWhole = async (): Promise<void> => {
        await risen(element);
        const own = element.getBoundingClientRect();
        const parts =
          'h2, .pause, .turn > *, .what, .left > *, .go, .exhibits, .bar b, .bar small, .foot > span';
        const boxes = Array.from(element.shadowRoot!.querySelectorAll<HTMLElement>(parts))
          .filter((each) => each.getClientRects().length > 0 && each.textContent.trim())
          .map((each) => {
            const range = document.createRange();
            range.selectNodeContents(each);
            const { left, right, top, bottom } = (
              each.matches('.pause, .go, .exhibits') ? each : range
            ).getBoundingClientRect();
            return { left, right, top, bottom, text: each.textContent.trim() };
          });
        expect(boxes.length).to.be.above(3);
        boxes.forEach((one, i) => {
          expect(one.left, one.text).to.be.at.least(own.left);
          expect(one.right, one.text).to.be.at.most(own.right);
          expect(one.bottom, one.text).to.be.at.most(own.bottom);
          for (const other of boxes.slice(i + 1))
            expect(
              one.right <= other.left + 1 ||
                other.right <= one.left + 1 ||
                one.bottom <= other.top + 4 ||
                other.bottom <= one.top + 4,
              `${one.text} and ${other.text}`,
            ).to.be.true;
        });
      };
      await isWhole();
      touch(element);
      await isWhole();
      key('0', element);
      await isWhole();
      await seconds(31);
      expect(element.state).to.equal('warning');
      await isWhole();
    });

  it('a source breaks between its clauses, and not within a word', async () => {
    const element = await kiosk('<qs-org-tree></qs-org-tree>', 'design-size="1920x1080"');
    element.style.cssText = 'width:960px;height:540px';
    element.querySelector('qs-org-tree')!.data = organisation('图', {
      source: { name: '据2018年11月5日公开报道：三级联建、11个前哨支部、22名支部委员、33名小组长' },
    });
    await until(
      () => element.shadowRoot!.querySelectorAll('.foot .clause').length === 5,
      () => part(element, '.plinth')!.textContent,
    );
    for (const each of Array.from(element.shadowRoot!.querySelectorAll('.clause'))) {
      const range = document.createRange();
      range.selectNodeContents(each);
      expect(
        new Set(Array.from(range.getClientRects(), ({ top }) => Math.round(top))).size,
        each.textContent,
      ).to.equal(1);
    }
  });

  for (const [size, side] of [
    ['1920x1080', 80],
    ['1080x1920', 64],
    ['3840x1080', 96],
  ] as const)
    it(`the plinth has the margin of its scenes (${size})`, async () => {
      const element = await kiosk(b, `design-size="${size}"`);
      element.style.cssText = `width:${size.split('x')[0]}px;height:${size.split('x')[1]}px`;
      const leftOf = (each: Element): number => each.getBoundingClientRect().left;
      const margin = (): number => leftOf(part(element, '.rise')!) - leftOf(element);
      await until(
        () => Math.abs(margin() - side) <= 1,
        () => `margin ${margin()}`,
      );
    });

  it('why data cannot be had is told to whoever mends it', async () => {
    const element = await kiosk('<qs-org-tree id="o" src="/test/status/404"></qs-org-tree>');
    await until(
      () => element.status().problems.length > 0,
      () => 'no problem is noted',
    );
    expect(element.status().problems[0]!.text).to.equal('o: unavailable 404');
  });
});
