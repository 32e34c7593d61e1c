import { expect } from '@esm-bundle/chai';
import '../../../src/define.js';
import { clear as clearPage, mount, organisation, until } from '../../fixtures/page.js';
import { board, team } from '../leaderboard/board.js';
import { clear, kiosk, touch } from './kiosk.js';

const href = 'https://hall.example/more';
const phone = '0574-62810001';

/** Each with something chosen that has an address, and a number where it may have one. */
const scenes = `<qs-org-tree id="org" view="list" selected="r"></qs-org-tree>
  <qs-leaderboard id="board" selected="t"></qs-leaderboard>
  <qs-honor-roll id="honors" view="plaque" selected="h"></qs-honor-roll>`;

async function fill(home: ParentNode): Promise<ShadowRoot[]> {
  const org = home.querySelector('qs-org-tree')!;
  org.data = organisation('图', {
    units: [{ id: 'r', name: '新城社区', type: 'committee', href, contact: { phone } }],
  });
  const leaders = home.querySelector('qs-leaderboard')!;
  leaders.data = board({ entries: [team('t', 9, { href }), team('u', 8)] });
  const honors = home.querySelector('qs-honor-roll')!;
  honors.data = {
    kind: 'honor-roll',
    version: 1,
    title: '荣誉',
    asOf: '2018-11-05',
    levels: [{ id: 'city', label: '市级' }],
    honors: [{ level: 'city', id: 'h', title: '先进集体', date: '2018-01-01', href }],
  };
  const roots = [org, leaders, honors].map(({ shadowRoot }) => shadowRoot!);
  const said = ['.detail-of', '[data-detail]', '.close-title'];
  await until(
    () => roots.every((root, i) => root.querySelector(said[i]!)),
    () => roots.map((root) => root.textContent.replace(/\s+/g, ' ').slice(0, 300)).join(' | '),
  );
  return roots;
}

const links = (root: ShadowRoot): string[] =>
  Array.from(root.querySelectorAll('a[href]'), (each) => each.getAttribute('href')!);

const press = (type: string, more: MouseEventInit = {}): MouseEvent =>
  new MouseEvent(type, { bubbles: true, composed: true, cancelable: true, ...more });

describe('A hall’s screen is not led away', () => {
  afterEach(() => {
    clear();
    clearPage();
  });

  it('by an element: on its screen a number is text, and no page is offered', async () => {
    const element = await kiosk(scenes, 'data-qs-place="kiosk" across="3"');
    element.style.cssText = 'width:1080px;height:1500px';
    touch(element);
    const roots = await fill(element);
    expect(roots.map(links)).to.deep.equal([[], [], []]);
    expect(roots[0]!.querySelector('.qs')!.textContent).to.contain(phone);
  });

  it('which on any other page is a link as ever', async () => {
    const home = mount(`<div>${scenes}</div>`);
    expect((await fill(home)).map(links)).to.deep.equal([['tel:057462810001', href], [href], [href]]);
  });

  it('by a link in a scene of the page’s own; a part of the page, a file, a frame and what asks for it are led to', async () => {
    const element = await kiosk(
      `<div id="a">
        <a class="held" href="/elsewhere"><b>一</b></a><a class="held" href="tel:110">二</a>
        <a class="held" href="/elsewhere" target="_blank">三</a><a class="held" href="/elsewhere" target="nowhere">四</a>
        <a class="held" href="">五</a><svg><a class="held" href="/elsewhere"><text>六</text></a></svg>
        <a href="#b">七</a><a href="/elsewhere" download>八</a><a href="/elsewhere" target="inside">九</a><a>十</a>
        <a href="/elsewhere" data-qs-leaves>十一</a><button>十二</button><iframe name="inside"></iframe>
      </div>
      <div id="b" data-qs-leaves><a href="/elsewhere">十三</a></div><div id="c"></div>`,
    );
    const root = element.querySelector('#c')!.attachShadow({ mode: 'open' });
    root.innerHTML = '<a class="held" href="/elsewhere">十四</a>';
    touch(element);
    const held: Element[] = [];
    const hear = (event: Event): void => {
      if (event.defaultPrevented) held.push(event.composedPath()[0] as Element);
      event.preventDefault();
    };
    addEventListener('click', hear);
    const all = [...Array.from(element.querySelectorAll('a, button')), ...Array.from(root.children)];
    for (const each of all)
      each.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }));
    removeEventListener('click', hear);
    expect(held).to.deep.equal(all.filter((each) => each.matches('.held')));
    expect(held).to.have.length(7);
  });

  it('by a form that is sent; one for a dialog, a frame or a script is left alone', async () => {
    const button = '<button>发</button>';
    const element = await kiosk(
      `<div id="a"><form class="held" action="/elsewhere">${button}</form>
        <form class="held">${button}</form><form class="held" action="#b">${button}</form>
        <form class="held" method="dialog"><button formmethod="get">发</button></form>
        <form method="dialog">${button}</form><form action="/elsewhere" target="inside">${button}</form>
        <form action="/elsewhere"><button formtarget="inside">发</button></form>
        <form action="/elsewhere" data-qs-leaves>${button}</form><iframe name="inside"></iframe></div>
        <div id="b" data-qs-leaves><form action="/elsewhere">${button}</form></div>`,
    );
    touch(element);
    const held: EventTarget[] = [];
    const hear = (event: Event): void => {
      if (event.defaultPrevented) held.push(event.target!);
      event.preventDefault();
    };
    addEventListener('submit', hear);
    const all = Array.from(element.querySelectorAll('form'));
    element.reveal('b');
    for (const each of all) each.requestSubmit(each.querySelector('button'));
    removeEventListener('submit', hear);
    expect(held).to.deep.equal(all.filter((each) => each.matches('.held')));
    expect(held).to.have.length(4);
  });

  it('by a link that is dragged and dropped on the page, which browsers open', async () => {
    const element = await kiosk(
      '<div id="a"><a class="held" href="/elsewhere">一</a><a href="#b">二</a><b draggable="true">三</b></div>',
    );
    touch(element);
    const held = Array.from(element.querySelectorAll('a, b')).filter(
      (each) => !each.dispatchEvent(press('dragstart')),
    );
    expect(held.map(({ className }) => className)).to.deep.equal(['held']);
  });

  it('by a middle click, which would lay a tab over it, wherever the link leads', async () => {
    const element = await kiosk(
      `<div id="a"><a class="held" href="/elsewhere">一</a><a class="held" href="#b">二</a>
        <a class="held" href="/elsewhere" download>三</a><a href="/elsewhere" data-qs-leaves>四</a><b>五</b></div>`,
    );
    touch(element);
    const held: string[] = [];
    const hear = (event: Event): void => {
      if (event.defaultPrevented) held.push((event.target as Element).textContent);
      event.preventDefault();
    };
    addEventListener('auxclick', hear);
    for (const each of Array.from(element.querySelectorAll('a, b')))
      each.dispatchEvent(press('auxclick', { button: 1 }));
    removeEventListener('auxclick', hear);
    expect(held).to.deep.equal(['一', '二', '三']);
  });

  it('by the browser’s menu, which is left to fields of text and to what may lead out', async () => {
    const element = await kiosk(
      `<div id="a"><a href="/elsewhere">一</a><img alt="二" /><input /><textarea></textarea>
        <p contenteditable><b>三</b></p><a href="/elsewhere" data-qs-leaves><i>四</i></a></div>`,
    );
    const beside = document.createElement('a');
    document.body.append(beside);
    touch(element);
    const open = [...Array.from(element.querySelectorAll('a, img, input, textarea, b, i')), beside].filter(
      (each) => each.dispatchEvent(press('contextmenu')),
    );
    beside.remove();
    expect(open.map(({ localName }) => localName)).to.deep.equal(['input', 'textarea', 'b', 'a', 'i', 'a']);
  });
});
