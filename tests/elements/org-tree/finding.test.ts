/** Finding, moving and the address: search, zoom, overview, orientation, poster, `url-key`, a host's own cards. */
import { expect } from '@esm-bundle/chai';
import { html } from 'lit';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../../src/define.js';
import type { OrgSelectEvent } from '../../../src/elements/org-tree/index.js';
import document_ from '../../../demo/data/org.json';
import { bigOrg } from '../../fixtures/big-org.js';
import { atRest, clear, inState, mount, org, pause, said, until } from '../../fixtures/page.js';

async function community(attributes = '', width = 1300): Promise<void> {
  const home = mount(`<qs-org-tree ${attributes}></qs-org-tree>`);
  home.style.width = `${width}px`;
  org().data = document_;
  await inState(org(), 'ready');
  await until(
    () => org().renderRoot.querySelector('.view, .poster'),
    () => 'a view',
  );
  // Details stand beside the drawing only once the width is known: until then every card is elsewhere.
  await atRest(org());
}

const input = (): HTMLInputElement => org().renderRoot.querySelector<HTMLInputElement>('#search')!;
const output = (): string => org().renderRoot.querySelector('output')?.textContent?.trim() ?? '';
/** What a screen reader is told last. */
const told = (): string => org().renderRoot.querySelector('[data-told]')?.textContent?.trim() ?? '';
const enter = async (shiftKey = false): Promise<void> => {
  // WebDriver cannot hold a key down between two commands, so this one is made.
  input().dispatchEvent(
    new KeyboardEvent('keydown', { key: 'Enter', shiftKey, bubbles: true, cancelable: true }),
  );
  await org().updateComplete;
};
const button = (label: string): HTMLElement => {
  const found = Array.from(org().renderRoot.querySelectorAll<HTMLElement>('button')).find(
    (each) => each.textContent?.trim() === label || each.getAttribute('aria-label') === label,
  );
  if (!found) throw new Error(`no button ${label}`);
  return found;
};
const find = async (query: string): Promise<void> => {
  input().value = query;
  input().dispatchEvent(new Event('input'));
  await org().updateComplete;
};

describe('Search', () => {
  afterEach(clear);

  it('opens the way to a holder, marks the letters, tells how many, and Enter chooses the post', async () => {
    await community('view="list"');
    const heard: (string | null)[] = [];
    org().addEventListener('qs-select', (event) => heard.push((event as OrgSelectEvent).id));
    await find('方芸');
    expect(output()).to.equal('1/1');
    await until(
      () => told() === '第一楼道党小组 方芸，共1处',
      () => told(),
    );
    expect(org().renderRoot.querySelector('.found')?.textContent).to.contain('第一楼道党小组');
    expect(heard).to.have.length(0);
    expect(org().selected).to.equal(null);
    await enter();
    expect(org().renderRoot.querySelector('mark')?.textContent).to.equal('方芸');
    expect(org().renderRoot.querySelector('[aria-selected=true]')?.textContent).to.contain('第一楼道党小组');
    expect(heard).to.have.length(1);
    expect(org().selected).to.equal(heard[0]);
  });

  it('Enter chooses, then walks on, back with Shift, round and round, the focus in the line', async () => {
    await community('view="list"');
    input().focus();
    await find('陈');
    const count = Number(output().split('/')[1]);
    expect(count).to.be.above(1);
    await sendKeys({ press: 'Enter' });
    await org().updateComplete;
    const first = org().selected;
    expect(first).to.be.a('string');
    expect(output()).to.equal(`1/${count}`);
    await sendKeys({ press: 'Enter' });
    await org().updateComplete;
    expect(output()).to.equal(`2/${count}`);
    expect(org().selected).not.to.equal(first);
    await enter(true);
    expect(org().selected).to.equal(first);
    button('上一处').click();
    await org().updateComplete;
    expect(output()).to.equal(`${count}/${count}`);
    expect(org().selected, 'walking chooses nothing').to.equal(first);
    expect(org().shadowRoot?.activeElement).to.equal(input());
    await sendKeys({ press: 'Escape' });
    await org().updateComplete;
    expect(input().value).to.equal('');
    expect(output()).to.equal('');
  });

  it('typing leaves the page where it is; Enter brings to sight what is chosen', async () => {
    await community('view="list" open-depth="all"', 390);
    input().focus();
    scrollTo(0, 0);
    // In the last row; the field is on the screen. Firefox and WebKit bring the caret there in the frame after its text was set.
    await find('魏国良');
    await pause(50);
    const at = (): DOMRect =>
      org().renderRoot.querySelector('[aria-selected=true] .row, .found')!.getBoundingClientRect();
    expect(scrollY).to.equal(0);
    expect(at().top).to.be.above(innerHeight);
    await enter();
    await until(
      () => at().bottom <= innerHeight && at().top >= -1,
      () => `in sight, it is at ${at().top}`,
    );
    scrollTo(0, 0);
  });

  it('the line keeps its height, whatever is found', async () => {
    for (const width of [320, 390, 1300]) {
      await community('view="list"', width);
      const height = (): number => org().renderRoot.querySelector<HTMLElement>('.search-line')!.offsetHeight;
      const before = height();
      for (const query of ['王', '第', '没有这个人']) {
        input().focus();
        await find(query);
        expect(height(), `${query} at ${width}`).to.equal(before);
      }
    }
  });

  it('what is typed is seen beside large buttons, too', async () => {
    for (const width of [320, 360, 390]) {
      await community('data-qs-theme="elder" view="list"', width);
      await find('组长');
      await atRest(org());
      expect(output()).to.match(/^1\/\d+$/);
      const { fontSize } = getComputedStyle(input());
      expect(input().clientWidth, `${width} px`).to.be.at.least(4 * parseFloat(fontSize));
      for (const part of Array.from(org().renderRoot.querySelectorAll('.search-line *')))
        expect(part.getBoundingClientRect().right, `${width} px`).to.be.at.most(width + 1);
    }
  });

  it('what it opened on the way closes again when nothing was chosen', async () => {
    await community('view="list"');
    const rows = (): number => org().renderRoot.querySelectorAll('[role=treeitem]').length;
    const before = rows();
    input().focus();
    await find('方芸');
    expect(rows()).to.be.above(before);
    await sendKeys({ press: 'Escape' });
    await org().updateComplete;
    expect(rows()).to.equal(before);
    expect(org().selected).to.equal(null);
  });

  it('finds posts and areas, says when there is nothing, and takes a refusal', async () => {
    await community('view="list"');
    await find('纪检');
    await enter();
    expect(told()).to.contain('纪检委员');
    await find('第五网格');
    await enter();
    expect(org().selected).to.equal('b05');
    await find('没有这个人');
    expect(output()).to.equal('没有找到');
    await enter();
    expect(org().selected).to.equal('b05');
    org().addEventListener('qs-select', (event) => event.preventDefault());
    await find('张建国');
    await enter();
    expect(org().selected).to.equal('b05');
  });

  it('finds a unit by where, when and by what number it is reached', async () => {
    await community('view="list"');
    const contact = { place: '党群服务中心209室', hours: '周二上午', phone: '0574-62810001' };
    org().data = {
      ...document_,
      units: document_.units.map((unit) => (unit.id === 'b07' ? { ...unit, contact } : unit)),
    };
    await atRest(org());
    for (const query of ['209室', '周二', '62810001']) {
      await find(query);
      await enter();
      expect(org().selected, query).to.equal('b07');
      org().selected = null;
    }
  });

  it('finds the same again in another language, and clears on reset', async () => {
    await community('view="list" lang="zh-CN"');
    await find('张建国');
    org().lang = 'en';
    await until(
      () => input().placeholder.includes('Name'),
      () => input().placeholder,
    );
    expect(output()).to.equal('1/1');
    org().reset();
    await org().updateComplete;
    expect(input().value).to.equal('');
    expect(org().selected).to.equal(null);
  });
});

describe('Zoom', () => {
  afterEach(clear);
  const scale = (): string =>
    org().renderRoot.querySelector('.zoom .tool:nth-child(2)')?.textContent?.trim() ?? '';
  const canvas = (): HTMLElement => org().renderRoot.querySelector<HTMLElement>('.canvas')!;

  it('by buttons, back to life size, and fit', async () => {
    await community('view="tree" open-depth="all" style="width: 740px"');
    button('放大').click();
    await org().updateComplete;
    expect(scale()).to.equal('125%');
    button('125%').click();
    await org().updateComplete;
    expect(scale()).to.equal('100%');
    await org().fit();
    await org().updateComplete;
    expect(Number.parseInt(scale(), 10)).to.be.below(100);
    expect(canvas().scrollWidth).to.be.at.most(canvas().clientWidth + 1);
    await org().fit('b04');
    await org().updateComplete;
    expect(scale()).to.equal('100%');
  });

  it('the chosen branch is fitted by a button, which is there while one stands open', async () => {
    await community('view="tree" open-depth="all" orientation="left" style="height: 600px"');
    const labels = (): string[] =>
      Array.from(org().renderRoot.querySelectorAll('.tool'), (each) => each.textContent.trim());
    expect(labels()).not.to.contain('适合所选');
    org().selected = 'b10';
    await org().updateComplete;
    await org().fit();
    button('适合所选').click();
    const box = (): DOMRect =>
      org().renderRoot.querySelector('[data-key=b10-g2] .face')!.getBoundingClientRect();
    const room = org().getBoundingClientRect();
    await until(
      () => box().top >= room.top && box().bottom <= room.bottom && scale() === '100%',
      () => `the branch in sight, at ${box().top} of ${room.top} to ${room.bottom}, ${scale()}`,
    );
    org().collapse('b10');
    await org().updateComplete;
    expect(labels()).not.to.contain('适合所选');
  });

  it('by wheel with Ctrl only, and the point below it stays where it is', async () => {
    await community('view="tree" open-depth="all"');
    const card = (): DOMRect => org().renderRoot.querySelector('[data-key=b06]')!.getBoundingClientRect();
    const wheel = (more: object): boolean => {
      const { left, top } = card();
      return canvas().dispatchEvent(
        new WheelEvent('wheel', {
          deltaY: -40,
          clientX: left,
          clientY: top,
          bubbles: true,
          cancelable: true,
          ...more,
        }),
      );
    };
    expect(wheel({})).to.equal(true);
    await org().updateComplete;
    expect(scale()).to.equal('100%');
    canvas().scrollLeft = 200;
    const before = card();
    expect(wheel({ ctrlKey: true })).to.equal(false);
    await org().updateComplete;
    await org().updateComplete;
    expect(Number.parseInt(scale(), 10)).to.be.above(100);
    expect(Math.abs(card().left - before.left)).to.be.below(3);
  });

  it('in a scaled page the point stays too', async () => {
    await community('view="tree" open-depth="all"');
    const home = org().parentElement!;
    home.style.transform = 'scale(0.5)';
    home.style.transformOrigin = '0 0';
    canvas().scrollLeft = 200;
    const card = (): DOMRect => org().renderRoot.querySelector('[data-key=b06]')!.getBoundingClientRect();
    const before = card();
    canvas().dispatchEvent(
      new WheelEvent('wheel', {
        deltaY: -40,
        ctrlKey: true,
        clientX: before.left,
        clientY: before.top,
        cancelable: true,
      }),
    );
    await org().updateComplete;
    await org().updateComplete;
    expect(Number.parseInt(scale(), 10)).to.be.above(100);
    expect(Math.abs(card().left - before.left)).to.be.below(3);
    await atRest(org());
    expect(Math.abs(card().left - before.left), 'nor does it move later').to.be.below(3);
  });

  it('a mouse drags the drawing, and the click that ends the drag chooses nothing', async () => {
    await community('view="tree" open-depth="all"');
    const face = org().renderRoot.querySelector('[data-key=b06] .face')!;
    face.scrollIntoView({ block: 'center', inline: 'center' });
    const before = canvas().scrollLeft;
    const { left, top } = face.getBoundingClientRect();
    const at = (x: number): [number, number] => [Math.round(left + x), Math.round(top + 20)];
    await sendMouse({ type: 'move', position: at(30) });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: at(0) });
    await sendMouse({ type: 'move', position: at(-60) });
    await sendMouse({ type: 'up' });
    await org().updateComplete;
    expect(canvas().scrollLeft).to.be.within(before + 40, before + 100);
    expect(org().selected).to.equal(null);
    await resetMouse();
  });
});

describe('Forms', () => {
  afterEach(clear);

  it('four orientations put the root at that side', async () => {
    await community('view="tree"');
    const rect = (id: string): DOMRect =>
      org().renderRoot.querySelector(`[data-key=${id}] .face`)!.getBoundingClientRect();
    const sides = {
      top: () => rect('c').bottom <= rect('b06').top,
      bottom: () => rect('c').top >= rect('b06').bottom,
      left: () => rect('c').right <= rect('b06').left,
      right: () => rect('c').left >= rect('b06').right,
    };
    for (const [side, holds] of Object.entries(sides)) {
      org().orientation = side as keyof typeof sides;
      await org().updateComplete;
      expect(holds(), side).to.equal(true);
      for (const other of Object.keys(sides).filter((each) => each !== side))
        expect(sides[other as keyof typeof sides](), `${side} is not ${other}`).to.equal(false);
    }
  });

  it('a large drawing has an overview, a small one has none', async () => {
    await community('view="tree"');
    expect(org().renderRoot.querySelector('.minimap')).to.equal(null);
    org().openDepth = 'all';
    org().data = bigOrg(1_111);
    await until(
      () => org().renderRoot.querySelector('.minimap'),
      () => 'an overview',
    );
    const map = org().renderRoot.querySelector<HTMLElement>('.minimap')!;
    const { left, top } = map.getBoundingClientRect();
    const canvas = org().renderRoot.querySelector<HTMLElement>('.canvas')!;
    canvas.scrollLeft = 0;
    map.dispatchEvent(
      new PointerEvent('pointerdown', {
        clientX: left + map.offsetWidth - 5,
        clientY: top + 5,
        bubbles: true,
      }),
    );
    expect(canvas.scrollLeft).to.be.above(canvas.scrollWidth / 2);
  });

  it('the overview stands at the root’s side and covers no card, whichever side that is', async () => {
    for (const side of ['top', 'bottom', 'left', 'right'] as const) {
      await community(`view="tree" open-depth="all" orientation="${side}"`, 1000);
      org().data = bigOrg(1_111);
      await until(
        () => org().renderRoot.querySelector(`.minimap.from-${side}`),
        () => `an overview, root at the ${side}`,
      );
      await org().updateComplete;
      const map = org().renderRoot.querySelector('.minimap')!.getBoundingClientRect();
      const faces = Array.from(org().renderRoot.querySelectorAll('.face'), (each) =>
        each.getBoundingClientRect(),
      );
      expect(faces.length, side).to.be.at.least(2);
      const covered = faces.filter(
        ({ left, right, top, bottom }) =>
          left < map.right && right > map.left && top < map.bottom && bottom > map.top,
      );
      expect(covered, side).to.have.length(0);
    }
  });

  it('the overview stands above the drawing where a root leaves it no place, and covers no card', async () => {
    const unit = (id: string, parentId: string | null) => ({ id, parentId, name: `单位${id}`, type: 't' });
    const units = ['a', 'b', 'c'].flatMap((root) => [
      unit(root, null),
      ...Array.from({ length: 24 }, (_, i) => unit(`${root}${i}`, root)),
    ]);
    const several = { kind: 'org-tree', version: 1, title: '三个社区', asOf: '2018', roots: 'many', units };
    for (const [data, width] of [
      [bigOrg(1_111), 390],
      [bigOrg(1_111), 700],
      [several, 1000],
    ] as const) {
      await community('view="tree" open-depth="all"', width);
      org().data = data;
      const map = () => org().renderRoot.querySelector<HTMLElement>('.minimap');
      await until(
        () => (org().renderRoot.querySelectorAll('.face').length > 2 && map()) || null,
        () => `an overview at ${width} px`,
      );
      await org().updateComplete;
      const { bottom, width: wide } = map()!.getBoundingClientRect();
      expect(wide).to.be.above(200);
      for (const face of Array.from(org().renderRoot.querySelectorAll('.face')))
        expect(face.getBoundingClientRect().top, `${width} px`).to.be.at.least(bottom);
    }
  });

  it('the poster shows every post where there is room, else fewer things, and clips nothing, at any size', async () => {
    for (const [place, width, height, posts] of [
      ['wall', 3840, 1080, 33 + 11 + 33],
      ['wall', 3000, 1080, 33 + 11 + 33],
      ['hall', 1920, 1080, 33 + 11 + 33],
      ['hall', 1680, 1050, 11 + 11],
      ['kiosk', 1080, 1920, 33 + 11 + 33],
      ['desk', 1366, 768, 33 + 11 + 33],
      ['desk', 1000, 700, 33 + 11 + 33],
    ] as const) {
      await community(`view="poster" data-qs-place="${place}"`, width);
      org().style.height = `${height}px`;
      await until(
        () =>
          org().offsetHeight === height &&
          org().renderRoot.querySelector<HTMLElement>('.view-poster')?.offsetHeight === height,
        () => `height ${height}`,
      );
      await org().updateComplete;
      const sheet = org().renderRoot.querySelector('.poster-sheet')!.getBoundingClientRect();
      const lines = Array.from(
        org().renderRoot.querySelectorAll('.poster-lines li, .poster-plate, .poster-staff .one'),
      );
      expect(lines.length, `${width} × ${height}`).to.equal(posts);
      for (const line of lines) {
        const { left, right, top, bottom } = line.getBoundingClientRect();
        expect(
          left >= sheet.left - 1 &&
            right <= sheet.right + 1 &&
            top >= sheet.top - 1 &&
            bottom <= sheet.bottom + 1,
          said(line) || line.textContent || '',
        ).to.equal(true);
      }
      const told = posts > 22 ? ['林国强', '欧阳海燕', '魏国良'] : ['林国强', '欧阳海燕', '3组'];
      for (const name of told) expect(said(org())).to.contain(name);
      // The root's own posts too, vacant or not.
      for (const name of ['副书记', '蒋丽萍', '组织委员', '纪检委员', '空缺'])
        expect(org().renderRoot.querySelector('.poster-root')!.textContent).to.contain(name);
    }
  });

  it('the poster calls a post what it is called', async () => {
    const posts = ['书记', '副书记', '组织委员', '联络员', '支部委员'].map((title, i) => ({
      id: `p${i}`,
      title,
      holder: { name: '王敏' },
    }));
    const unit = { name: '甲', type: 't' };
    await community('view="poster"', 1400);
    org().data = {
      ...document_,
      relations: [],
      units: [
        { ...unit, id: 'a' },
        { ...unit, id: 'b', parentId: 'a', posts },
        { ...unit, id: 'c', parentId: 'a' },
      ],
    };
    await org().updateComplete;
    const titles = Array.from(
      org().renderRoot.querySelectorAll('.poster-staff small'),
      (each) => each.textContent,
    );
    expect(titles).to.deep.equal(['书记', '副书记', '组织委员', '联络员', '委员']);
  });

  it('the poster of several roots names each of them, before what is below it', async () => {
    await community('view="poster"', 1400);
    const unit = (id: string, name: string, parentId?: string) => ({
      id,
      name,
      type: 't',
      ...(parentId === undefined ? {} : { parentId }),
      posts: [{ id: `${id}-p`, title: '书记', holder: { name: `${name}人` } }],
    });
    org().data = {
      ...document_,
      relations: [],
      roots: 'many',
      units: [
        unit('a', '东社区'),
        unit('a1', '东一支部', 'a'),
        unit('a2', '东一组', 'a1'),
        unit('b', '西社区'),
        unit('c', '南社区'),
        unit('c1', '南一支部', 'c'),
      ],
    };
    await org().updateComplete;
    const root = org().renderRoot;
    const plates = Array.from(root.querySelectorAll('.poster-plate'), (each) => each.textContent.trim());
    expect(plates).to.deep.equal(['东社区', '东一支部', '西社区', '南社区', '南一支部']);
    expect(root.querySelectorAll('.of-root')).to.have.length(3);
    for (const name of ['东社区人', '东一组人', '西社区人', '南一支部人'])
      expect(said(org())).to.contain(name);
    // Six posts, none of which is left out of the sum.
    expect(root.querySelector('.poster-count')!.textContent).to.match(/6\s*骨干岗位/);
    expect(getComputedStyle(root.querySelector('.poster-board')!, '::after').display).to.equal('none');
  });

  it('the poster keeps a long title, many totals and a long remark whole', async () => {
    for (const [place, width, height] of [
      ['wall', 3840, 1080],
      ['hall', 1920, 1080],
      ['kiosk', 1080, 1920],
    ] as const) {
      await community(`view="poster" data-qs-place="${place}"`, width);
      org().style.height = `${height}px`;
      org().data = {
        ...document_,
        title: '中共余姚市阳明街道新城社区委员会党组织架构总图',
        note: '很长的说明，一句接一句。'.repeat(8),
      };
      await until(
        () => org().renderRoot.querySelector('.poster .title')?.textContent?.includes('阳明街道'),
        () => `the long title at ${place}`,
      );
      await org().updateComplete;
      const sheet = org().renderRoot.querySelector('.poster-sheet')!.getBoundingClientRect();
      const head = org().renderRoot.querySelector<HTMLElement>('.poster-head')!;
      expect(head.scrollHeight, `${width}`).to.be.at.most(head.clientHeight + 1);
      const foot = org().renderRoot.querySelector('.poster-foot')!.getBoundingClientRect();
      expect(foot.bottom).to.be.at.most(sheet.bottom + 1);
      for (const line of Array.from(org().renderRoot.querySelectorAll('.poster-lines li')))
        expect(line.getBoundingClientRect().bottom, `${width}: ${line.textContent}`).to.be.at.most(
          foot.top + 1,
        );
    }
  });

  it('data that is renewed moves nothing', async () => {
    await community('view="tree" open-depth="all"', 700);
    const canvas = () => org().renderRoot.querySelector<HTMLElement>('.canvas')!;
    await until(
      () => canvas().scrollWidth > canvas().clientWidth,
      () => 'a drawing wider than its canvas',
    );
    canvas().scrollLeft = 20;
    org().data = { ...document_, asOf: '2018-11-06' };
    await until(
      () => said(org()).includes('11月6日'),
      () => said(org()),
    );
    await org().updateComplete;
    expect(canvas().scrollLeft).to.equal(20);
  });

  it('a press on the overview goes down too, in whatever scrolls there', async () => {
    await community('view="tree" open-depth="all" orientation="left" style="height: 500px"', 1000);
    await until(
      () => org().renderRoot.querySelector('.minimap'),
      () => 'an overview',
    );
    await org().updateComplete;
    const map = org().renderRoot.querySelector<HTMLElement>('.minimap')!;
    const last = (): DOMRect =>
      org().renderRoot.querySelector('[data-key=b11-g3] .face')!.getBoundingClientRect();
    const room = org().getBoundingClientRect();
    expect(last().top).to.be.above(room.bottom);
    const { left, top } = map.getBoundingClientRect();
    map.dispatchEvent(
      new PointerEvent('pointerdown', {
        clientX: left + map.offsetWidth - 20,
        clientY: top + map.offsetHeight - 2,
        bubbles: true,
      }),
    );
    await org().updateComplete;
    // Where was pressed is in the middle of what could be seen, and the last card is near to it.
    expect(last().top).to.be.within(room.top, room.bottom - 20);
    expect(scrollY, 'the page stays').to.equal(0);
  });

  it('back to the start leaves the page where it is', async () => {
    await community('view="tree" open-depth="2" orientation="left"', 700);
    org().style.marginBottom = '4000px';
    org().expandAll();
    await org().updateComplete;
    button('缩小').click();
    await org().updateComplete;
    button('缩小').click();
    await org().updateComplete;
    scrollTo(0, 300);
    const { top } = org().getBoundingClientRect();
    org().reset();
    await org().updateComplete;
    await new Promise((done) => setTimeout(done, 100));
    expect(org().getBoundingClientRect().top).to.be.closeTo(top, 1);
    scrollTo(0, 0);
  });

  it('the poster makes room for an emblem that comes late', async () => {
    await community('view="poster" data-qs-place="hall" style="height: 1080px"', 1920);
    await until(
      () => org().renderRoot.querySelectorAll('.poster-lines li').length === 33,
      () => said(org()),
    );
    const emblem = document.createElement('b');
    emblem.slot = 'emblem';
    emblem.style.cssText = 'display: block; width: 10px; height: 10px';
    org().append(emblem);
    await org().updateComplete;
    const head = () => org().renderRoot.querySelector<HTMLElement>('.poster-head')!;
    const before = head().clientHeight;
    emblem.style.height = '100px';
    await until(
      () => head().scrollHeight <= head().clientHeight + 1 && head().clientHeight > before + 50,
      () => `a head that holds it: ${head().scrollHeight} in ${head().clientHeight}`,
    );
    const sheet = org().renderRoot.querySelector('.poster-sheet')!.getBoundingClientRect();
    const year = org().renderRoot.querySelector('.poster-year')!.getBoundingClientRect();
    expect(year.bottom).to.be.at.most(sheet.bottom);
  });

  it('a drawing that was away comes back to the unit at hand', async () => {
    await community('view="tree" open-depth="all"', 700);
    const canvas = () => org().renderRoot.querySelector<HTMLElement>('.canvas')!;
    await org().reveal('b11');
    await until(
      () => canvas().scrollLeft > 0,
      () => 'scrolled to the last branch',
    );
    button('名册').click();
    await org().updateComplete;
    button('架构图').click();
    await org().updateComplete;
    const box = org().renderRoot.querySelector('[data-key=b11] .face')!.getBoundingClientRect();
    const room = canvas().getBoundingClientRect();
    expect(box.left).to.be.at.least(room.left - 1);
    expect(box.right).to.be.at.most(room.right + 1);
  });

  it("controls of a host's own card are the host's: keys and presses do not choose the unit", async () => {
    await community('view="tree"');
    let pressed = 0;
    org().renderCard = (unit) =>
      unit.id === 'b01'
        ? html`<button @click=${() => pressed++}>签到</button><input /><span>第一支部</span>`
        : null;
    await org().updateComplete;
    const card = org().renderRoot.querySelector('[data-key=b01] .face')!;
    card.querySelector('button')!.focus();
    await sendKeys({ press: 'Enter' });
    card.querySelector('button')!.click();
    expect(pressed).to.equal(2);
    expect(org().selected).to.equal(null);
    card.querySelector('input')!.focus();
    await sendKeys({ type: 'b*' });
    await sendKeys({ press: 'Home' });
    expect(card.querySelector('input')!.value).to.equal('b*');
    expect(org().renderRoot.querySelector('[data-key=b01] input:focus')).not.to.equal(null);
    // Beside them a press chooses as ever.
    card.querySelector('span')!.click();
    await org().updateComplete;
    expect(org().selected).to.equal('b01');
  });

  it('auto: list below 640 px, poster in hall and wall, else tree', async () => {
    const painted = async (part: string, attributes: string, width: number): Promise<void> => {
      await community(attributes, width);
      await until(
        () => org().renderRoot.querySelector(part),
        () => `${part} at ${width} px`,
      );
    };
    await painted('.list', '', 600);
    await painted('.drawing', '', 900);
    await painted('.poster', 'data-qs-place="hall" style="height: 1080px"', 1920);
    await painted('.list', 'data-qs-place="kiosk"', 1080);
  });

  it("a host's own card is painted, and one that throws falls back to ours", async () => {
    await community('view="tree"');
    org().renderCard = (unit) =>
      unit.id === 'b01' ? Object.assign(document.createElement('b'), { textContent: '自己的牌子' }) : null;
    await org().updateComplete;
    expect(org().renderRoot.querySelector('[data-key=b01] .face')?.textContent?.trim()).to.equal(
      '自己的牌子',
    );
    expect(org().renderRoot.querySelector('[data-key=b02] .face')?.textContent).to.contain('第二前哨支部');
    org().renderCard = () => {
      throw new Error('no');
    };
    await org().updateComplete;
    expect(org().renderRoot.querySelector('[data-key=b01] .face')?.textContent).to.contain('第一前哨支部');
  });
});

describe('The address', () => {
  const before = location.href;
  afterEach(() => {
    clear();
    history.replaceState(null, '', before);
  });

  it('keeps the choice and the view under url-key, and opens with them', async () => {
    await community('url-key="org" view="list"');
    org().selected = 'b04-sec';
    await org().updateComplete;
    expect(new URLSearchParams(location.search).get('org')).to.equal('b04-sec');
    button('架构图').click();
    await org().updateComplete;
    expect(new URLSearchParams(location.search).get('org-view')).to.equal('tree');
    await community('url-key="org" view="list"');
    expect(org().selected).to.equal('b04-sec');
    expect(org().renderRoot.querySelector('.drawing')).not.to.equal(null);
    org().reset();
    await org().updateComplete;
    expect(location.search).not.to.contain('org=');
  });

  it('keeps what others wrote into it, byte for byte', async () => {
    history.replaceState(
      null,
      '',
      `${before}${before.includes('?') ? '&' : '?'}title=%D6%D0%CE%C4&12345&a=b+c`,
    );
    const given = location.search;
    await community('url-key="org" view="list"');
    org().selected = 'b04';
    await org().updateComplete;
    expect(location.search).to.equal(`${given}&org=b04`);
    org().selected = 'b05';
    await org().updateComplete;
    expect(location.search).to.equal(`${given}&org=b05`);
    org().selected = null;
    await org().updateComplete;
    expect(location.search).to.equal(given);
  });

  it('is left alone without url-key', async () => {
    await community('view="list"');
    org().selected = 'b04';
    await org().updateComplete;
    expect(location.href).to.equal(before);
  });
});
