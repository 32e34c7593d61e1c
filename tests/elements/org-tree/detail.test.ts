/** What is told of a unit: as much as can be read, the rest counted, and every text safe to paint. */
import { expect } from '@esm-bundle/chai';
import type {
  CycleStep,
  OrgTreeDocument,
  Post,
  Unit,
} from '../../../src/contract/generated/org-tree/types.js';
import { atRest, clear, community, org, row, said, stand } from './stage.js';

const one = (unit: Partial<Unit>): OrgTreeDocument => ({
  kind: 'org-tree',
  version: 1,
  title: '组织架构',
  asOf: '2018-11-05',
  units: [{ id: 'c', name: '新城社区党委', type: 'committee', ...unit }],
});

const panel = (): HTMLElement => org().renderRoot.querySelector<HTMLElement>('.panel, .in-place')!;

describe('What is told of a unit', () => {
  afterEach(clear);

  for (const [view, width] of [
    ['tree', 1440],
    ['tree', 800],
    ['list', 360],
  ] as const) {
    it(`counts what is too much to read (${view}, ${width} px)`, async () => {
      const duties = Array.from({ length: 300 }, (_, i) => `职责${i}`);
      const cycle = Array.from({ length: 2_000 }, (_, i) => ({
        stage: 'talk' as const,
        date: `2018-${String((i % 12) + 1).padStart(2, '0')}`,
        state: 'done' as const,
      }));
      const posts = Array.from({ length: 500 }, (_, i): Post => ({
        id: `p${i}`,
        title: i === 0 ? '书记' : '委员',
        holder: { name: '王敏' },
        ...(i === 0 ? { duties, cycle } : {}),
      }));
      await stand({
        attributes: `view="${view}" selected="c"`,
        width,
        data: one({ posts }),
      });
      expect(panel().querySelectorAll('.duties li')).to.have.length(41);
      expect(panel().querySelector('.duties li:last-child')!.textContent).to.contain('另有260项');
      expect(panel().querySelectorAll('*').length).to.be.below(400);
      expect(panel().textContent).to.contain('另有459项');
      expect(panel().textContent).to.contain('已谈2000次');
    });
  }

  it('counts titles, figures and second lines that are too many, too', async () => {
    const many = (count: number) => Array.from({ length: count }, (_, i) => i);
    const data = one({
      posts: many(52).map((i): Post => ({ id: `p${i}`, title: `职务${i}`, holder: { name: '王敏' } })),
      counts: Object.fromEntries(many(42).map((i) => [`数目${i}`, { value: i, unit: '人' }])),
    });
    const people = many(43).map((i) => ({ id: `q${i}`, name: '李芳' }));
    const relations = people.map(({ id }) => ({ kind: 'liaison' as const, from: 'c', to: id }));
    await stand({
      attributes: 'view="tree" selected="c"',
      width: 1440,
      data: { ...data, people, relations },
    });
    for (const rest of ['另有11项', '另有2项', '另有3项']) expect(panel().textContent).to.contain(rest);
  });

  it('breaks short duties at their commas, and leaves nothing out', async () => {
    const duty = '小事简议，大事细议，要事议妥，急事议决。';
    const long = `${'细'.repeat(40)}，${'议'.repeat(40)}。`;
    const posts: Post[] = [
      { id: 'p', title: '书记', duties: [duty, long, 'Keep it short, please.', '，甲，乙。。'] },
    ];
    await stand({ attributes: 'view="tree" selected="c"', width: 1440, data: one({ posts }) });
    const said = Array.from(panel().querySelectorAll('.duties li > span'));
    expect(said.map((each) => each.textContent)).to.deep.equal([
      duty,
      long,
      'Keep it short, please.',
      '，甲，乙。。',
    ]);
    const lines = Array.from(said[0]!.children, (each) => each.getBoundingClientRect());
    expect(lines).to.have.length(4);
    // Each stands on one line: none is as high as two.
    const heights = new Set(lines.map(({ height }) => Math.round(height)));
    expect(heights).to.have.length(1);
    expect(said[1]!.children).to.have.length(0);
  });

  it('names stand behind each other without a gap, a group beside who leads it', async () => {
    await stand({ attributes: 'view="list" selected="b04" open-depth="all"', width: 390 });
    const [first, next] = Array.from(panel().querySelectorAll('.detail-more .nw > .nw'), (each) =>
      each.getBoundingClientRect(),
    );
    expect(next!.left - first!.right).to.be.below(3);
    await stand({ attributes: 'view="tree" selected="b04"', width: 1440 });
    const groups = Array.from(panel().querySelectorAll<HTMLElement>('.facts .nw > .nw'));
    expect(groups).to.have.length(3);
    for (const who of groups) {
      const { top, height } = who.getBoundingClientRect();
      const before = document.createRange();
      before.setStart(who.parentElement!, 0);
      before.setEndBefore(who);
      expect(Math.abs(before.getBoundingClientRect().top - top), who.textContent).to.be.below(height / 2);
    }
    await stand({ attributes: 'view="tree" selected="b04" lang="en"', width: 1440 });
    expect(panel().innerText).to.contain('方芸, Group 2').and.to.contain('李国平, 苏晓梅');
  });

  it('on a kiosk a page of this site is a code, another and a record a text; nothing is a link', async () => {
    const posts: Post[] = [
      {
        id: 'p',
        title: '书记',
        holder: { name: '林国强' },
        href: 'https://example.org/p',
        cycle: [{ stage: 'plan', date: '2018-01', state: 'done', href: '/record' }],
      },
    ];
    await stand({
      attributes: 'view="list" selected="c" data-qs-place="kiosk" style="display: block; height: 1000px"',
      width: 1000,
      data: one({ href: '/committee', contact: { phone: '010-1234567' }, posts }),
    });
    const codes = Array.from(panel().querySelectorAll('.qr'), (each) => each.getAttribute('aria-label'));
    expect(codes).to.deep.equal(['查看新城社区党委的网页']);
    expect(panel().querySelectorAll('a')).to.have.length(0);
    expect(panel().textContent).to.contain('年初一计划').and.not.contain('查看书记的网页');
  });

  it('clips figures and telephone numbers like every text, and tears no character', async () => {
    const counts = Object.fromEntries(
      Array.from({ length: 200 }, (_, i) => [`k${i}`, { value: i, unit: '名' }]),
    );
    await stand({
      attributes: 'view="tree" selected="c"',
      width: 1440,
      data: one({
        counts: { ...counts, [`\ud800${'长'.repeat(50_000)}`]: { value: 1, unit: '名' } },
        contact: { phone: '010-1234567' },
      }),
    });
    expect(panel().querySelectorAll('.facts div')).to.have.length(42);
    expect(panel().innerHTML.length).to.be.below(20_000);
    expect(panel().querySelector('a')!.getAttribute('href')).to.equal('tel:0101234567');
    expect(said(org())).not.to.match(/[\ud800-\udfff]/);
  });
});

describe('All that the document tells is told', () => {
  afterEach(clear);

  const tell = async (unit: Partial<Unit>, more: Partial<OrgTreeDocument> = {}): Promise<string> => {
    await stand({ attributes: 'view="tree" selected="c"', width: 1440, data: { ...one(unit), ...more } });
    return panel().textContent.replace(/\s+/g, ' ');
  };

  const tellYear = (...cycle: CycleStep[]): Promise<string> =>
    tell({ posts: [{ id: 'a', title: '书记', cycle }] });

  it('what is remarked of a holder, a post and a person, their skills and their pages', async () => {
    const said = await tell(
      {
        posts: [
          {
            id: 'a',
            title: '书记',
            holder: { person: 'p', note: '代理' },
            note: '空缺期间由上级党委指派',
            href: '/posts/a',
          },
          { id: 'b', title: '副书记', holder: { name: '王敏', note: '兼' } },
        ],
      },
      { people: [{ id: 'p', name: '林国强', skills: ['党建', '民政'], note: '轮值', href: '/people/p' }] },
    );
    for (const text of ['代理', '空缺期间由上级党委指派', '副书记：王敏（兼）', '专长：党建、民政', '轮值'])
      expect(said).to.contain(text);
    const links = Array.from(panel().querySelectorAll('a'), (each) => each.getAttribute('href'));
    expect(links).to.deep.equal(['/posts/a', '/people/p']);
  });

  it('a step that is late is said to be, whatever else is said of it; its record is a link', async () => {
    const said = await tellYear(
      { stage: 'plan', state: 'done' },
      { stage: 'review', date: '2018-07', state: 'due', note: '推迟到8月', href: '/records/7' },
      { stage: 'appraisal', date: '2018-06', state: 'done' },
      { stage: 'appraisal', date: '2018-12' },
    );
    expect(said).to.contain('年初一计划已完成');
    expect(said).to.contain('到期未做，推迟到8月').and.to.contain('已完成1次，共2次');
    expect(said).not.to.contain('已谈');
    expect(panel().querySelector('.cycle a')!.getAttribute('href')).to.equal('/records/7');
  });

  it('a talk that is late is said to be, with what is said of it', async () => {
    const said = await tellYear(
      { stage: 'talk', date: '2018-09', state: 'done' },
      { stage: 'talk', date: '2018-10', state: 'due', note: '改在11月上旬补谈' },
    );
    expect(said).to.contain('已谈1次，全年2次，1次到期未做，改在11月上旬补谈');
  });

  it('a second line of another holder than the one who is named says whose it is', async () => {
    const posts = [
      { id: 'a', title: '书记', holder: { person: 'p' } },
      { id: 'b', title: '副书记', holder: { person: 'q' } },
    ];
    const people = ['p', 'q', 'r'].map((id, i) => ({ id, name: ['林国强', '蒋丽萍', '叶婷'][i]! }));
    const relations = [
      { kind: 'mentor' as const, from: 'p', to: 'r' },
      { kind: 'mentor' as const, from: 'q', to: 'r' },
      { kind: 'mentor' as const, from: 'q', to: 'p' },
    ];
    await tell({ posts }, { people, relations });
    const ties = (): (string | null)[] =>
      Array.from(panel().querySelectorAll('.facts dd'), ({ textContent }) => textContent);
    expect(ties()).to.deep.equal(['带教叶婷', '蒋丽萍：带教叶婷', '由蒋丽萍带教']);
    org().selected = 'q';
    await atRest();
    expect(ties()).to.deep.equal(['带教叶婷', '带教林国强']);
  });

  it('steps without any date are told, and no year is drawn for them', async () => {
    const said = await tellYear({ stage: 'plan', state: 'done' });
    expect(said).to.contain('2018年度').and.to.contain('年初一计划');
    expect(panel().querySelector('.year')).to.equal(null);
  });

  it('each number of a telephone line is dialled by itself, what is none is not', async () => {
    for (const [phone, numbers] of [
      ['0574-62812345 转 801', ['057462812345']],
      ['62810001、62810002', ['62810001', '62810002']],
      ['０５７４－６２８１２３４５', ['057462812345']],
      ['+86 138 0574 1234', ['+8613805741234']],
      ['0574-6281 0001', ['057462810001']],
      ['400-820 8820', ['4008208820']],
      ['138-1234 5678', ['13812345678']],
      ['0574—62810001', ['057462810001']],
      ['3号楼101室 62810001', ['62810001']],
      ['12345', ['12345']],
      ['110', ['110']],
    ] as const) {
      await tell({ contact: { phone } });
      const links = Array.from(panel().querySelectorAll('a'), (each) => each.getAttribute('href'));
      expect(links, phone).to.deep.equal(numbers.map((number) => `tel:${number}`));
      expect(panel().textContent.replace(/\s+/g, ''), phone).to.contain(phone.replace(/\s+/g, ''));
    }
  });
});

describe('Names and their languages', () => {
  afterEach(clear);
  // The end of a name that turns what follows it.
  const turning = '第一支部\u202e';
  const posts: Post[] = [
    { id: 'a', title: '书记', holder: { person: 'p', note: '代理' } },
    ...['李国平', '苏晓梅', '欧阳海燕', '古丽娜扎尔·买买提'].map((name, i): Post => ({
      id: `m${i}`,
      title: '支部委员',
      holder: { name },
    })),
  ];
  const data = (): OrgTreeDocument => ({
    ...one({ name: turning, posts }),
    people: [{ id: 'p', name: '林国强', skills: ['党建'] }],
    units: [
      { id: 'c', name: turning, type: 'committee', area: '新城社区', posts },
      {
        id: 'g',
        parentId: 'c',
        name: '第一楼道党小组',
        type: 'group',
        posts: [{ id: 'g1', title: '组长', holder: { person: 'p' } }],
      },
    ],
    types: [
      { id: 'committee', label: '党支部', areaLabel: '网格' },
      { id: 'group', label: '楼道党小组', counter: '组' },
    ],
    relations: [{ kind: 'mentor', from: 'p', to: 'c' }],
  });

  for (const [width, theme] of [
    [320, 'paper'],
    [320, 'elder'],
    [390, 'elder'],
    [800, 'paper'],
  ] as const)
    it(`no name is broken, in brief and in whole (${width} px, ${theme})`, async () => {
      await stand({
        attributes: `view="list" selected="c" open-depth="all" data-qs-theme="${theme}"`,
        width,
        data: data(),
      });
      org().renderRoot.querySelector<HTMLElement>('summary')?.click();
      await atRest();
      const names = Array.from(panel().querySelectorAll<HTMLElement>('bdi.name'));
      expect(names.filter(({ textContent }) => textContent === '苏晓梅').length).to.be.at.least(1);
      for (const name of names)
        if (name.offsetHeight > 0 && !name.textContent.includes('·'))
          expect(name.getClientRects(), name.textContent).to.have.length(1);
      expect(panel().textContent).to.contain('李国平、苏晓梅、欧阳海燕');
    });

  it('a mark of direction in a name turns nothing that is joined to it', async () => {
    await stand({ attributes: 'view="tree" selected="c"', width: 1440, data: data() });
    const head = panel().querySelector('.detail-of')!;
    const place = (text: string): number => {
      const walker = document.createTreeWalker(head, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const at = walker.currentNode.textContent!.indexOf(text);
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(walker.currentNode, at);
        range.setEnd(walker.currentNode, at + text.length);
        return range.getBoundingClientRect().left;
      }
      throw new Error(`no ${text}`);
    };
    expect(place('书')).to.be.below(place('记'));
    expect(place('第')).to.be.below(place('书'));
  });

  it('in English another post is parted from its unit', async () => {
    await stand({ attributes: 'lang="en" view="tree" selected="b03"', width: 1440 });
    expect(panel().textContent.replace(/\s+/g, ' ')).to.contain('Community Member for organisation');
  });

  it('in an English page every text of a Chinese document says that it is Chinese', async () => {
    const han = /\p{Script=Han}/u;
    for (const [attributes, width] of [
      ['view="tree" selected="c"', 1440],
      ['view="list" selected="c"', 390],
      ['view="list" selected="c"', 1440],
      ['view="list" data-qs-place="hall"', 1920],
      ['view="poster" data-qs-place="hall"', 1920],
    ] as const) {
      await stand({ attributes: `lang="en" open-depth="all" ${attributes}`, width, data: data() });
      const walker = document.createTreeWalker(org().renderRoot, NodeFilter.SHOW_TEXT);
      const unmarked: string[] = [];
      while (walker.nextNode()) {
        const { textContent, parentElement } = walker.currentNode as Text;
        const lang = parentElement?.closest('[lang]')?.getAttribute('lang') ?? '';
        if (parentElement?.localName !== 'style' && han.test(textContent) && !lang.startsWith('zh'))
          unmarked.push(`${textContent.trim()} in ${parentElement!.className || parentElement!.localName}`);
      }
      expect(unmarked, `${attributes} ${width}`).to.deep.equal([]);
    }
  });

  it('groups and who leads them are told with a branch that is closed, and not twice when it is open', async () => {
    await stand({ attributes: 'view="tree" selected="b03"', width: 1440 });
    const groups = (): string =>
      Array.from(panel().querySelectorAll('dt')).find(({ textContent }) => textContent === '楼道党小组')
        ?.nextElementSibling?.textContent ?? '';
    const leader = (id: string): string => {
      const { holder } = community.units!.find((unit) => unit.id === id)!.posts![0]!;
      return (holder!.name ?? community.people!.find(({ id }) => id === holder!.person)!.name) as string;
    };
    for (const id of ['b03-g1', 'b03-g2', 'b03-g3']) expect(groups()).to.contain(leader(id));
    org().expand('b03');
    await atRest();
    expect(groups()).to.equal('');
  });
});

describe('On the narrowest phone, in the largest type', () => {
  afterEach(clear);

  for (const lang of ['zh-CN', 'en'])
    it(`nothing reaches over the edge, no line is one character, and no mark begins one (${lang})`, async () => {
      await stand({
        attributes: `lang="${lang}" data-qs-theme="elder" view="list" open-depth="all" selected="b03"`,
        width: 320,
      });
      panel().querySelector('details')?.setAttribute('open', '');
      await atRest();
      const edge = org().getBoundingClientRect().right;
      for (const text of Array.from(panel().querySelectorAll('dd, dt, small, .detail-more'))) {
        expect(text.getBoundingClientRect().right, text.textContent).to.be.at.most(edge);
        expect(text.scrollWidth, text.textContent).to.be.at.most(text.clientWidth || text.scrollWidth);
      }
      for (const said of Array.from(panel().querySelectorAll('.cycle small')))
        expect(said.getBoundingClientRect().height, said.textContent).to.be.below(100);
      await stand({
        attributes: `lang="${lang}" data-qs-theme="elder" view="list" selected="b03"`,
        width: 320,
      });
      const walker = document.createTreeWalker(panel(), NodeFilter.SHOW_TEXT);
      let marks = 0;
      for (let text = walker.nextNode() as Text | null; text; text = walker.nextNode() as Text | null)
        for (const { index } of text.data.matchAll(/[、，,]/g)) {
          marks++;
          const mark = document.createRange();
          mark.setStart(text, index);
          mark.setEnd(text, index + 1);
          const line = text.parentElement!.closest('dd, p, li')!.getBoundingClientRect().left;
          expect(mark.getBoundingClientRect().left, text.parentElement!.textContent).to.be.above(line + 8);
        }
      expect(marks).to.be.above(2);
    });

  it('no name is set in type below 18 px, however deep it stands', async () => {
    const units = Array.from({ length: 9 }, (_, i) => ({
      id: `l${i}`,
      ...(i > 0 ? { parentId: `l${i - 1}` } : {}),
      name: `第${i + 1}级党组织`,
      type: 't',
    }));
    const data = { ...one({}), units };
    await stand({ attributes: 'data-qs-theme="elder" view="list" open-depth="all"', width: 320, data });
    for (const name of Array.from(org().renderRoot.querySelectorAll('.row .unit')))
      expect(parseFloat(getComputedStyle(name).fontSize), name.textContent).to.be.at.least(18);
  });
});

describe('On a phone', () => {
  afterEach(clear);

  const details = () => panel().querySelector('details');

  it('an open branch tells its others and its year in brief, so that its groups stay in sight', async () => {
    await stand({ attributes: 'view="list" selected="b04"', width: 390 });
    expect(details(), 'closed').to.equal(null);
    const whole = panel().offsetHeight;
    org().expand('b04');
    await atRest();
    expect(details()!.open).to.equal(false);
    expect(panel().offsetHeight).to.be.below(whole / 3);
    const brief = Array.from(panel().querySelectorAll(':scope > .detail-more'), (each) => each.textContent);
    expect(brief).to.deep.equal(['支部委员：李国平、苏晓梅', '年初一计划、半年一回顾已完成，座谈10次']);
    expect(row('b04-g1').getBoundingClientRect().top).to.be.closeTo(
      panel().getBoundingClientRect().bottom,
      0.1,
    );
    expect(panel().querySelector('summary')!.offsetHeight).to.be.at.least(44);
  });

  it('the rest opens at a press and by Enter, which is not the tree’s then; rows below make room', async () => {
    await stand({ attributes: 'view="list" selected="b04" open-depth="all"', width: 390 });
    const summary = panel().querySelector('summary')!;
    const before = row('b05').getBoundingClientRect().top;
    summary.click();
    await atRest();
    expect(details()!.open).to.equal(true);
    expect(panel().textContent).to.contain('主持支部全面工作');
    expect(row('b05').getBoundingClientRect().top).to.be.above(before + 300);
    summary.focus();
    const enter = new KeyboardEvent('keydown', {
      key: 'Enter',
      bubbles: true,
      composed: true,
      cancelable: true,
    });
    summary.dispatchEvent(enter);
    await atRest();
    expect(enter.defaultPrevented).to.equal(false);
    expect(org().selected).to.equal('b04');
  });

  it('a post that is not the head’s is named, and the year is its own', async () => {
    await stand({ attributes: 'view="list" selected="c-dep" open-depth="all"', width: 390 });
    expect(panel().querySelector(':scope > .detail-of')!.textContent).to.contain('副书记');
    expect(panel().querySelector(':scope > .detail-more')!.textContent).to.contain('书记：林国强');
  });

  it('where a remote control is all there is, nothing has to be pressed for it', async () => {
    await stand({ attributes: 'view="list" selected="c" data-qs-place="kiosk"', width: 1000 });
    expect(details()).to.equal(null);
    expect(panel().textContent).to.contain('主持社区党委全面工作');
  });

  it('a unit without posts still has its details', async () => {
    const data = one({ area: '全社区' });
    await stand({
      attributes: 'view="list" selected="c" open-depth="all"',
      width: 390,
      data: { ...data, units: [...data.units!, { id: 'g', parentId: 'c', name: '小组', type: 't' }] },
    });
    expect(details()!.textContent).to.contain('全社区');
  });
});
