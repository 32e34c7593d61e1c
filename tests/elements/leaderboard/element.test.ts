import { expect } from '@esm-bundle/chai';
import '../../../src/elements/leaderboard/define.js';
import type { LeaderboardDocument } from '../../../src/contract/index.js';
import type { PlaceEvent, QsLeaderboard, SortEvent } from '../../../src/elements/leaderboard/index.js';
import { Timers, atRest, clear, mount, pause, until } from '../../fixtures/page.js';
import { board, city, team } from './board.js';

const teams = () => [
  team('a', 50, { verified: true, note: '每周清扫', previous: { services: 50 } }),
  team('b', 40, { previous: { services: 60 } }),
  team('c', 40, { previous: { services: 10 } }),
  team('d', 9),
  team('e', 3),
  team('f', null),
  team('quiet', 99, { optOut: true }),
];

async function open(document: object, attributes = '', width = 1300): Promise<QsLeaderboard> {
  const home = mount(`<qs-leaderboard ${attributes}></qs-leaderboard>`);
  home.style.width = `${width}px`;
  const element = home.querySelector<QsLeaderboard>('qs-leaderboard')!;
  element.data = document;
  await element.updateComplete;
  return element;
}

const all = (element: QsLeaderboard, selector: string): HTMLElement[] =>
  Array.from(element.shadowRoot!.querySelectorAll<HTMLElement>(selector));
const rows = (element: QsLeaderboard): string[] =>
  all(element, 'tr[data-id]').map((row) => row.dataset['id']!);
const textOf = (node: Element | undefined): string => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const told = (element: QsLeaderboard): string => textOf(all(element, '[data-told]')[0]);
const press = async (element: QsLeaderboard, label: RegExp): Promise<void> => {
  const found = all(element, 'button').find((each) => label.test(textOf(each)));
  if (!found) throw new Error(`no button ${label}`);
  found.click();
  await element.updateComplete;
};

describe('leaderboard', () => {
  afterEach(clear);

  it('numbers the first places, says ties, and lists the others by name without a number', async () => {
    const element = await open(board({ entries: teams() }), 'top="3"');
    expect(rows(element)).to.deep.equal(['a', 'b', 'c']);
    const places = all(element, '.row .pos').map(textOf);
    expect(places).to.deep.equal(['第1名', '并列第2名', '并列第2名']);
    expect(all(element, '.rest li').map((each) => each.dataset['id'])).to.deep.equal(['d', 'e', 'f']);
    const { textContent } = element.shadowRoot!;
    expect(textContent)
      .to.include('1支团队申请不参加')
      .and.to.include('示例数据')
      .and.to.include('截至2018年11月5日');
    expect(textContent).not.to.include('quiet');
    expect(textOf(all(element, '.rest li')[2]))
      .to.include('—')
      .and.to.include('没有数字');
    expect(textOf(all(element, 'tr[data-id=b]')[0]))
      .to.include('下降1名')
      .and.to.include('待核');
  });

  it('tells the last place and no other number, and nothing of others where there are none', async () => {
    const tied = [team('a', 9), team('b', 5), team('c', 5), team('d', 5), team('e', 1)];
    const cut = await open(board({ entries: tied }), 'top="2"');
    expect(textOf(all(cut, '.cap2')[0])).to.include('只列前2名');
    expect(textOf(all(cut, 'caption')[0])).to.include('列出前2名，其余不排名次');
    const equal = await open(board({ entries: ['a', 'b', 'c', 'd'].map((id) => team(id, 5)) }));
    expect(textOf(all(equal, '.row .pos')[3])).to.equal('并列第1名');
    expect(textOf(all(equal, '.screen')[0])).not.to.match(/只列|其余/);
    const missing = await open(board({ entries: ['a', 'b', 'c'].map((id) => team(id, null)) }));
    expect(textOf(all(missing, 'caption')[0])).not.to.include('前0名');
  });

  it('a milestone of a measure of which less is better is one from above', async () => {
    const measures = [{ id: 'services', label: '平均响应', unit: '分钟', better: 'less' as const }];
    const milestones = [{ measure: 'services', at: 15 }];
    for (const [lang, said] of [
      ['zh-CN', '15分钟以内'],
      ['en', 'or less'],
    ]) {
      const of = board({ measures, milestones, entries: [team('a', 4), team('b', 20)] });
      const element = await open(of, `view="milestone" lang="${lang}"`);
      expect(textOf(all(element, '.step dt')[0])).to.include(said);
      expect(textOf(all(element, '.step')[0])).to.include('a队');
    }
  });

  it('nothing leaves a phone of 320 px in large type, in English, with long figures', async () => {
    const entries = [
      team('a', 9_007_199_254_740_991),
      team('b', 123_456_789_012),
      team('quiet', 1, { optOut: true }),
    ];
    const more = Array.from({ length: 9 }, (_, i) => team(`一二三四五六七八九十${i}`, i));
    const totals = [{ id: 't', label: 'served', figure: { value: 60_000, qualifier: 'over', unit: '人次' } }];
    for (const look of ['data-qs-theme="elder"', '']) {
      document.documentElement.style.fontSize = look ? '' : '200%';
      const home = mount(
        `<div lang="en" data-qs-place="phone" ${look}><qs-leaderboard></qs-leaderboard></div>`,
      );
      home.style.width = '320px';
      const element = home.querySelector<QsLeaderboard>('qs-leaderboard')!;
      element.data = board({ entries: [...entries, ...more], totals } as Partial<LeaderboardDocument>);
      await until(
        () => all(element, '.cramped').length > 0,
        () => `it is narrow: ${look}`,
      );
      const { right } = element.getBoundingClientRect();
      for (const each of all(element, '.nw, .fig, .who')) {
        const box = each.getBoundingClientRect();
        expect(box.right, `${look} ${textOf(each)}`).to.be.at.most(right + 1);
      }
      for (const row of all(element, 'tr[data-id]')) {
        const [name, figure] = ['.who', '.val .fig'].map((of) =>
          row.querySelector(of)!.getBoundingClientRect(),
        );
        const isApart =
          name!.right <= figure!.left || name!.top >= figure!.bottom || name!.bottom <= figure!.top;
        expect(isApart, textOf(row)).to.equal(true);
      }
    }
    document.documentElement.style.fontSize = '';
  });

  it('on a phone of 320 px the heads stand over what is below them', async () => {
    const entries = [team('a', 5), team('b', 4)];
    for (const look of ['data-qs-theme="elder"', 'lang="en"']) {
      const home = mount(`<div data-qs-place="phone" ${look}><qs-leaderboard></qs-leaderboard></div>`);
      home.style.width = '320px';
      const element = home.querySelector<QsLeaderboard>('qs-leaderboard')!;
      element.data = board({ entries });
      await until(
        () => all(element, '.narrow .row').length > 0,
        () => 'it is narrow',
      );
      const sideOf = (selector: string, side: 'left' | 'right'): number =>
        all(element, selector)[0]!.getBoundingClientRect()[side];
      expect(sideOf('.heads .team', 'left'), look).to.be.closeTo(sideOf('.row .team', 'left'), 1);
      expect(sideOf('.heads .val', 'right'), look).to.be.closeTo(sideOf('.row .val', 'right'), 1);
    }
  });

  it('a measure of a long name breaks: every choice stands on the screen, and none is narrower than a finger', async () => {
    const labels = [
      '关于进一步加强和改进新时代城乡社区基层党组织标准化规范化建设工作联席会议办公室特设',
      '开展志愿服务的累计时长小时数',
    ];
    const measures = [...labels, '活动', '走访'].map((label, i) => ({ id: `m${i}`, label, unit: '次' }));
    const entries = ['a', 'b', 'c'].map((id, i) => team(id, null, { values: { m0: i } }));
    for (const [place, width, height] of [
      ['phone', 320, 640],
      ['kiosk', 1080, 1920],
      ['desk', 1440, 900],
    ] as const) {
      const home = mount(
        `<div data-qs-place="${place}" style="width:${width}px"><qs-leaderboard style="display:block;--qs-kiosk-least:${height}px"></qs-leaderboard></div>`,
      );
      const element = home.querySelector<QsLeaderboard>('qs-leaderboard')!;
      element.data = board({ measures, entries });
      await until(
        () => all(element, '.choices button').length > 4,
        () => place,
      );
      await atRest(element);
      const { left, right } = element.getBoundingClientRect();
      for (const each of all(element, '.choices button')) {
        const box = each.getBoundingClientRect();
        const said = `${place} ${textOf(each)}`;
        expect(box.right, said).to.be.at.most(right + 1);
        expect(box.left, said).to.be.at.least(left - 1);
        expect(Math.min(box.width, box.height), said).to.be.at.least(43);
        expect(each.scrollWidth, said).to.be.at.most(each.clientWidth + 1);
      }
      clear();
    }
  });

  it('all bars have one scale, and no figure is cut, on every screen', async () => {
    const figures = [1_234_567.5, 98_765, 4_321, 987, 65, 4];
    const entries = figures.map((value, i) => team(String(i), null, { values: { hours: value } }));
    const document_ = board({ entries });
    for (const [place, width, height] of [
      ['phone', 320, 700],
      ['desk', 1440, 900],
      ['desk', 800, 900],
      ['kiosk', 1080, 1920],
      ['hall', 1920, 1080],
    ] as const) {
      const home = mount(
        `<div data-qs-place="${place}" style="width:${width}px;height:${height}px"><qs-leaderboard top="6" style="display:block;height:100%"></qs-leaderboard></div>`,
      );
      const element = home.querySelector<QsLeaderboard>('qs-leaderboard')!;
      element.data = { ...document_, measures: [document_.measures![1]!] };
      await until(
        () => all(element, '.gauge').length > 1,
        () => place,
      );
      await atRest(element);
      const widths = all(element, '.gauge').map((each) => Math.round(each.getBoundingClientRect().width));
      expect(new Set(widths).size, `${place} ${widths.join()}`).to.equal(1);
      const { right } = all(element, '.row')[0]!.getBoundingClientRect();
      for (const row of all(element, 'tr[data-id]')) {
        const range = document.createRange();
        range.selectNodeContents(row.querySelector('.val .fig')!);
        const figure = range.getBoundingClientRect();
        expect(figure.right, `${place} ${textOf(row)}`).to.be.at.most(right + 1);
        const bar = row.querySelector('.gauge')!.getBoundingClientRect();
        const isApart = bar.right <= figure.left + 1 || bar.top >= figure.bottom - 1;
        expect(isApart, `${place} ${textOf(row)}`).to.equal(true);
      }
      clear();
    }
  });

  const named = [
    '红马甲保洁队',
    '党群夜巡队',
    '邻里守望队',
    '应急救援队',
    '“啄木鸟”排查队',
    '微心愿认领队',
    '青苗护学队',
  ];
  /** A board of usual length: seven teams with places, others, four sums. */
  const usual = (): LeaderboardDocument =>
    board({
      title: '团队服务榜',
      kicker: '新城社区志愿服务',
      source: { name: '合计数据据2018年11月5日公开报道' },
      note: '各队数字、简介、上期数字与部分队名为虚构',
      measures: [
        { id: 'services', label: '服务人次', unit: '人次' },
        { id: 'hours', label: '服务时长', unit: '小时' },
        { id: 'activities', label: '活动', unit: '次' },
      ],
      milestones: [{ measure: 'services', at: 1000 }],
      totals: [
        ['团队', 25, '支'],
        ['志愿者', 1500, '名'],
        ['全年活动', 100, '次'],
        ['服务（报道未注明时段）', 60_000, '人次'],
      ].map(([label, value, unit]) => ({ id: label, label, figure: { value, unit } })),
      entries: [
        ...named.map((name, i) =>
          team(`t${i}`, 5120 - [0, 740, 1160, 1160, 2245, 2710, 3600][i]!, {
            name,
            verified: true,
            note: '走失寻人、台风值守',
            previous: { services: 5000 - ((i * 3) % 7) * 100 },
          }),
        ),
        ...Array.from({ length: 14 }, (_, i) => team(`r${i}`, 900 - i)),
      ],
    } as Partial<LeaderboardDocument>);
  const boxOf = (element: QsLeaderboard, selector: string): DOMRect =>
    all(element, selector)[0]!.getBoundingClientRect();
  const shown = async (
    place: string,
    width: number,
    height: number,
    more = '',
    document_ = usual(),
  ): Promise<QsLeaderboard> => {
    const home = mount(
      `<div data-qs-place="${place}" ${more} style="width:${width}px"><qs-leaderboard top="7" style="display:block;--qs-kiosk-least:0px;${height > 0 ? `height:${height}px` : ''}"></qs-leaderboard></div>`,
    );
    const element = home.querySelector<QsLeaderboard>('qs-leaderboard')!;
    element.data = document_;
    await until(
      () => all(element, 'tr[data-id]').length > 0,
      () => `rows at ${width}×${height}`,
    );
    await atRest(element);
    return element;
  };

  it('with a long title in a host that is as high as its content it comes to rest', async () => {
    for (const width of [1920, 1376, 3840]) {
      const title = '关于表彰新城街道社区优秀共产党员和先进基层党组织暨志愿服务先进集体的决定附名单';
      const element = await shown(width > 1920 ? 'wall' : 'hall', width, 0, '', { ...usual(), title });
      await atRest(element);
      const high = element.offsetHeight;
      await pause(120);
      expect(element.offsetHeight, String(width)).to.equal(high);
      clear();
    }
  });

  it('in a hall a title of one word of 92 letters leaves the totals on the screen', async () => {
    const title =
      'Xinchengcommunityneighbourhoodpartybuildingpartnershipcoordinationandvolunteeringassociation';
    const totals = [
      { id: 't', label: 'served', figure: { value: 60_000, qualifier: 'over', unit: 'times' } },
    ];
    const element = await shown('hall', 1920, 1080, 'lang="en"', { ...usual(), title, totals } as never);
    expect(boxOf(element, '.title').right).to.be.at.most(boxOf(element, '.totals').left);
    expect(boxOf(element, '.totals .fig').right).to.be.at.most(1920);
  });

  it('in a hall without a document it comes to rest', async () => {
    const home = mount(
      '<div data-qs-place="hall" style="width:1376px"><qs-leaderboard src="/test/status/404" style="display:block"></qs-leaderboard></div>',
    );
    const element = home.querySelector<QsLeaderboard>('qs-leaderboard')!;
    await until(
      () => element.state === 'unavailable',
      () => element.state,
    );
    await atRest(element);
    let updates = 0;
    const counter = { hostUpdated: () => void updates++ };
    element.addController(counter);
    await new Promise((later) => setTimeout(later, 300));
    expect(updates).to.be.at.most(2);
  });

  it('in a hall whose height comes with its first page, rows have their whole width', async () => {
    const home = mount(
      '<div data-qs-place="hall" style="width:1376px"><qs-leaderboard top="6" style="display:block;--qs-kiosk-least:900px"></qs-leaderboard></div>',
    );
    const element = home.querySelector<QsLeaderboard>('qs-leaderboard')!;
    element.data = usual();
    await until(
      () => all(element, 'tr[data-id]').length > 0,
      () => 'rows',
    );
    await atRest(element);
    expect(boxOf(element, '.row').width).to.be.above(boxOf(element, '.foot').width * 0.9);
  });

  it('nothing leaves a screen that nobody scrolls, however low; a wall has all places on a page, and long bars', async () => {
    for (const [place, width, height, least] of [
      ['wall', 3840, 1080, 7],
      ['wall', 3840, 2160, 7],
      ['hall', 1920, 1080, 7],
      ['hall', 1366, 768, 4],
      ['hall', 1280, 720, 4],
      ['hall', 1024, 768, 2],
      ['hall', 960, 540, 2],
    ] as const) {
      const element = await shown(place, width, height);
      const size = `${width}×${height}`;
      const { bottom } = element.getBoundingClientRect();
      expect(boxOf(element, '.foot').bottom, `${size} foot`).to.be.at.most(bottom + 1);
      expect(boxOf(element, '.page').bottom, `${size} page`).to.be.at.most(
        boxOf(element, '.page-room').bottom + 1,
      );
      expect(rows(element).length, `${size} rows`).to.be.at.least(least);
      // They stand in one line with the title: air above them would take height from the rows.
      for (const sums of all(element, '.low:not(.tight) .totals'))
        expect(getComputedStyle(sums).marginTop, `${size} sums`).to.equal('0px');
      if (place === 'wall')
        expect(boxOf(element, '.row .graph').width, `${size} bars`).to.be.at.least(
          boxOf(element, '.row').width * 0.4,
        );
      clear();
    }
  });

  it('a title of forty characters is set smaller: foot, sums and rows keep their place', async () => {
    const title = '关于表彰新城街道社区优秀共产党员和先进基层党组织的决定名录及公示名单汇编第一册上';
    for (const [place, width, height, least, type] of [
      ['wall', 3840, 1080, 5, 32],
      ['hall', 1920, 1080, 4, 26],
      ['kiosk', 1080, 1920, 4, 24],
    ] as const) {
      for (const length of [24, 30, title.length]) {
        const element = await shown(place, width, height, '', { ...usual(), title: title.slice(0, length) });
        const { bottom } = element.getBoundingClientRect();
        for (const of of ['.foot', '.remark', '.title', '.totals', '.page'])
          expect(boxOf(element, of).bottom, `${place} ${length} ${of}`).to.be.at.most(bottom + 1);
        for (const each of all(element, '.title, .totals dt, .totals small'))
          expect(parseFloat(getComputedStyle(each).fontSize), `${place} ${length} type`).to.be.at.least(type);
        expect(rows(element).length, `${place} ${length} rows`).to.be.at.least(least);
        clear();
      }
    }
  });

  const long = '余姚市阳明街道新城社区“红马甲”流动党员与新就业群体联合志愿服务队第一分队临时工作小组';
  const withLong = (): LeaderboardDocument => {
    const document_ = usual();
    return { ...document_, entries: document_.entries!.map((e, i) => (i % 3 ? e : { ...e, name: long })) };
  };
  /** Boxes of the lines of a row's name. */
  const linesOf = (row: HTMLElement): DOMRect[] => {
    const range = document.createRange();
    range.selectNodeContents(row.querySelector('.who')!);
    return Array.from(range.getClientRects());
  };
  const lineCount = (row: HTMLElement): number =>
    new Set(linesOf(row).map(({ top, bottom }) => Math.round((top + bottom) / 20))).size;

  it('in a list and at the milestones long names have fewer columns, and no name more than three lines', async () => {
    for (const [view, width, height] of [
      ['list', 1920, 1080],
      ['milestone', 1920, 1080],
      ['list', 3840, 1080],
    ] as const) {
      const home = mount(
        `<div data-qs-place="hall" style="width:${width}px"><qs-leaderboard view="${view}" style="display:block;height:${height}px;--qs-kiosk-least:0px"></qs-leaderboard></div>`,
      );
      const element = home.querySelector<QsLeaderboard>('qs-leaderboard')!;
      // Figures of nine digits beside the names.
      const { entries = [], ...of } = withLong();
      element.data = { ...of, entries: entries.map((e) => ({ ...e, values: { services: 987_654_321 } })) };
      await until(
        () => all(element, '.page li').length > 0,
        () => view,
      );
      await atRest(element);
      const { bottom } = boxOf(element, '.page-room');
      for (const each of all(element, '.page li')) {
        expect(each.getBoundingClientRect().bottom, `${view} ${textOf(each)}`).to.be.at.most(bottom + 1);
        expect(lineCount(each), `${view} ${textOf(each)}`).to.be.at.most(3);
      }
      clear();
    }
  });

  it('a group of a dotted name breaks after the dot', async () => {
    const group = '古丽娜扎尔·买买提江';
    const entries = named.map((name, i) => team(`t${i}`, 9 - i, { name, group, type: 'person' }));
    const element = await shown('hall', 1920, 1080, '', { ...usual(), entries });
    const pieces = Array.from(all(element, '.row .group')[0]!.querySelectorAll('span'));
    expect(pieces.map(textOf)).to.deep.equal(['古丽娜扎尔·', '买买提江']);
    for (const piece of pieces) expect(piece.getClientRects().length, textOf(piece)).to.equal(1);
    const [first, last] = pieces.map((each) => each.getBoundingClientRect());
    expect(first!.height, 'neither breaks').to.be.closeTo(last!.height, 1);
    expect(textOf(all(element, '.row .group')[0])).to.equal(group);
  });

  it('long names have the width and air, the bar stands below them, and a page holds at least four rows', async () => {
    for (const [place, width, height] of [
      ['hall', 1920, 1080],
      ['wall', 3840, 1080],
      ['hall', 1080, 1920],
      ['desk', 1440, 0],
    ] as const) {
      const element = await shown(place, width, height);
      element.data = withLong();
      await element.updateComplete;
      await atRest(element);
      const size = `${place} ${width}×${height}`;
      const numbered = all(element, 'tr[data-id]');
      expect(numbered.length, size).to.be.at.least(4);
      for (const row of numbered) {
        const [box, name, bar] = [
          row.getBoundingClientRect(),
          row.querySelector('.team')!.getBoundingClientRect(),
          row.querySelector('.gauge')!.getBoundingClientRect(),
        ];
        const em = parseFloat(getComputedStyle(element.shadowRoot!.querySelector('.qs')!).fontSize);
        expect(lineCount(row), `${size} ${textOf(row)}`).to.be.at.most(width === 1080 ? 3 : 2);
        expect(name.top - box.top, size).to.be.at.least(em / 2);
        expect(box.bottom - bar.bottom, size).to.be.at.least(em / 2);
        expect(bar.top, size).to.be.at.least(name.bottom - 1);
        expect(bar.width, size).to.be.at.least(box.width * 0.5);
      }
      if (height > 0)
        expect(boxOf(element, '.page').bottom, size).to.be.at.most(boxOf(element, '.page-room').bottom + 1);
      clear();
    }
  });

  it('beside its bar a usual name has room for its note and what has changed', async () => {
    const element = await shown('desk', 1440, 0);
    for (const row of all(element, 'tr[data-id]')) {
      const [note, change] = ['.note', '.change'].map((of) => row.querySelector(of)?.getBoundingClientRect());
      if (note && change) expect(change.top, textOf(row)).to.be.closeTo(note.top, 2);
    }
  });

  it('in English on a low screen: rows on a page, the caption at the margin, nothing is cut', async () => {
    const names = [
      'Red Vest Cleaning',
      'Night Patrol',
      'Neighbour Watch',
      'Emergency Rescue',
      'Woodpecker Hazard',
    ];
    const document_ = usual();
    const entries = document_.entries!.map((e, i) => ({ ...e, name: `${names[i % 5]} Team` }));
    const totals = ['teams', 'volunteers', 'activities a year', 'served (period not stated)'].map(
      (label, i) => ({
        id: label,
        label,
        figure: {
          value: [25, 1500, 100, 60_000][i],
          qualifier: i > 0 ? 'over' : undefined,
          unit: ['支', '名', '次', '人次'][i],
        },
      }),
    );
    for (const [width, height, least] of [
      [1280, 720, 4],
      [960, 540, 2],
    ] as const) {
      const element = await shown('hall', width, height, 'lang="en"');
      element.data = { ...document_, title: 'Teams at Service', entries, totals };
      await element.updateComplete;
      await atRest(element);
      const room = boxOf(element, '.page-room');
      expect(rows(element).length, `${width}`).to.be.at.least(least);
      expect(boxOf(element, '.page').bottom, `${width}`).to.be.at.most(room.bottom + 1);
      const top = boxOf(element, '.top');
      for (const sum of all(element, '.totals > *')) {
        const { left, right, bottom } = sum.getBoundingClientRect();
        expect(bottom, textOf(sum)).to.be.at.most(boxOf(element, '.totals').bottom + 1);
        expect(right, textOf(sum)).to.be.at.most(top.right + 1);
        expect(left, textOf(sum)).to.be.above(boxOf(element, '.title').right);
      }
      expect(all(element, '.totals > *'), `${width}`).to.have.length(width === 1280 ? 4 : 0);
      for (const part of all(element, '.cap2 > *')) {
        const { left, right } = part.getBoundingClientRect();
        expect(Math.min(left - room.left, room.right - right), textOf(part)).to.be.within(-1, 1);
        expect(part.firstElementChild?.getBoundingClientRect().left ?? left).to.be.closeTo(left, 1);
      }
      clear();
    }
  });

  it('a portrait screen of a hall has the type and the margins of a kiosk, and few rows have its height', async () => {
    const element = await shown('hall', 1080, 1920);
    const em = element.renderRoot.querySelector('.qs')!;
    const u = parseFloat(getComputedStyle(em).fontSize);
    const sizeOf = (of: string): number => parseFloat(getComputedStyle(all(element, of)[0]!).fontSize) / u;
    expect(sizeOf('.pos .fig')).to.be.closeTo(3.2, 0.01);
    expect(sizeOf('.row .who')).to.be.closeTo(1.5, 0.01);
    expect(boxOf(element, '.title').left - element.getBoundingClientRect().left).to.be.at.least(2 * u);
    for (const attributes of [{ top: 3 }, { view: 'list' }] as const) {
      Object.assign(element, attributes);
      await element.updateComplete;
      await atRest(element);
      const [page, room] = [boxOf(element, '.page'), boxOf(element, '.page-room')];
      expect(page.bottom, JSON.stringify(attributes)).to.be.within(
        room.top + room.height * 0.75,
        room.bottom + 1,
      );
    }
  });

  it('beside the places a long name of the milestones has the line, its figure stands below', async () => {
    const element = await shown('desk', 1440, 0);
    element.data = withLong();
    await until(
      () => all(element, '.panel .step li').some((row) => textOf(row).includes(long)),
      () => 'milestones',
    );
    await atRest(element);
    for (const row of all(element, '.panel .step li')) {
      const isLong = textOf(row).includes(long);
      expect(lineCount(row), textOf(row)).to.be.at.most(isLong ? 4 : 1);
      const [name, left] = ['.who', 'small'].map((of) => row.querySelector(of)!.getBoundingClientRect());
      if (isLong) expect(left!.top, textOf(row)).to.be.at.least(name!.bottom - 14);
    }
  });

  it('among those without a number a short name, its mark and its figure stand in one line', async () => {
    const element = await shown('desk', 1344, 0);
    for (const row of all(element, '.rest li')) {
      const [name, mark, figure] = ['.who', '.ver', '.fig'].map((of) => {
        const { top, bottom } = row.querySelector(of)!.getBoundingClientRect();
        return (top + bottom) / 2;
      });
      expect(mark, textOf(row)).to.be.closeTo(name!, 4);
      expect(figure, textOf(row)).to.be.closeTo(name!, 4);
    }
  });

  it('has the margins of its place', async () => {
    for (const [place, width, margin] of [
      ['hall', 1920, 80],
      ['wall', 3840, 96],
      ['desk', 1440, 48],
    ] as const) {
      const element = await shown(place, width, place === 'desk' ? 0 : 1080);
      const { left } = element.getBoundingClientRect();
      expect(boxOf(element, '.title').left - left, place).to.be.closeTo(margin, 1);
      clear();
    }
  });

  it('where it is narrow, heads stand over their columns', async () => {
    const element = await shown('desk', 768, 0, 'data-qs-theme="elder"');
    const [head, row] = ['.heads', 'tr[data-id]'].map((of) => all(element, of)[0]!);
    for (const part of ['.team', '.ver']) {
      const [above, below] = [head!, row!].map((of) => of.querySelector(part)!.getBoundingClientRect());
      if (part === '.team') expect(above!.left).to.be.closeTo(below!.left, 1);
      else expect(above!.right).to.be.closeTo(below!.right, 1);
    }
  });

  it('beside the rows details are in sight, and the row that was pressed stays there', async () => {
    const element = await shown('desk', 1344, 0);
    const last = all(element, 'tr[data-id] button.who').pop()!;
    const space = document.createElement('div');
    space.style.height = '2000px';
    element.parentElement!.after(space);
    scrollTo(0, scrollY + last.getBoundingClientRect().top - 100);
    const before = last.getBoundingClientRect().top;
    last.focus();
    last.click();
    await until(
      () => all(element, '.side [data-detail]').length === 1,
      () => 'details',
    );
    await atRest(element);
    space.remove();
    const { top, bottom } = boxOf(element, '.side [data-detail]');
    expect(top).to.be.within(0, innerHeight);
    expect(bottom).to.be.above(0);
    expect(last.getBoundingClientRect().top).to.be.within(0, innerHeight);
    expect(Math.abs(last.getBoundingClientRect().top - before)).to.be.below(innerHeight);
    scrollTo(0, 0);
    const wrapper = element.renderRoot.querySelector('.qs')!;
    expect(wrapper.className).to.contain('flows');
    element.selected = null;
    await atRest(element);
    expect(wrapper.className, 'a board without details scrolls in its host').not.to.contain('flows');
  });

  it('details higher than the window do not stick: they are read to their end', async () => {
    const element = await shown('desk', 1344, 300);
    all(element, 'tr[data-id] button.who').pop()!.click();
    await until(
      () => all(element, '.side [data-detail]').length === 1,
      () => 'details',
    );
    await atRest(element);
    const [detail] = all(element, '.side .detail');
    expect(detail!.offsetHeight).to.be.above(300);
    expect(getComputedStyle(detail!).position).to.equal('static');
    expect(boxOf(element, '.side [data-detail]').top).to.be.below(element.getBoundingClientRect().bottom);
    // Nor beside the button of an evening, which does.
    element.evening = true;
    await element.announceNext();
    await until(
      () => all(element, '.evening').length === 1 && all(element, '.side .detail').length === 1,
      () => 'details of who is announced',
    );
    await atRest(element);
    expect(getComputedStyle(all(element, '.side .detail')[0]!).position).to.equal('static');
  });

  it('on a kiosk that lies the switches begin and end at the margins', async () => {
    const element = await shown('kiosk', 1920, 1080);
    const [first, last] = [all(element, '.choices .views')[0]!, all(element, '.choices .views').pop()!];
    const main = boxOf(element, '.main');
    expect(first.getBoundingClientRect().left).to.be.closeTo(main.left, 1);
    expect(last.getBoundingClientRect().right).to.be.closeTo(main.right, 1);
  });

  it('on a kiosk the words of a place stand apart from its number', async () => {
    const element = await shown('kiosk', 1080, 1920);
    for (const row of all(element, 'tr[data-id]')) {
      const [before, figure, after] = ['.pos .before', '.pos .fig', '.pos .after'].map((of) => {
        const range = document.createRange();
        range.selectNodeContents(row.querySelector(of)!);
        return range.getBoundingClientRect();
      });
      expect(figure!.left - before!.right, textOf(row)).to.be.at.least(3.5);
      expect(after!.left - figure!.right, textOf(row)).to.be.within(4, 10);
      expect(after!.right, textOf(row)).to.be.at.most(
        row.querySelector('.team')!.getBoundingClientRect().left,
      );
    }
  });

  it('beside the milestones: one line for both columns, search and switches in one line, room between sums', async () => {
    const element = await shown('desk', 1344, 0);
    await until(
      () => all(element, '.panel .cap2').length > 0,
      () => 'milestones',
    );
    const [left, right] = all(element, '.cap2').map((each) => each.getBoundingClientRect().top);
    expect(left).to.equal(right);
    expect(boxOf(element, '.search').bottom).to.be.closeTo(boxOf(element, '.choices').bottom, 1);
    expect(boxOf(element, '.choices').right).to.be.closeTo(boxOf(element, '.side').right, 1);
    const sums = all(element, '.totals > *').map((each) => each.getBoundingClientRect());
    for (const [i, each] of sums.entries())
      if (i > 0 && each.left <= sums[i - 1]!.left) expect(each.top - sums[i - 1]!.bottom).to.be.at.least(12);
    for (const [width, heads] of [
      [1344, 224],
      [768, 144],
    ] as const) {
      element.parentElement!.style.width = `${width}px`;
      await atRest(element);
      expect(boxOf(element, '.row .gauge').width, `${width}`).to.be.at.least(heads);
      const head = all(element, '.heads .graph')[0]!;
      expect(head.scrollWidth, 'the head is whole').to.be.at.most(head.clientWidth);
    }
  });

  it('in elder on a phone a name has its line, the check stands by the figure, three choices in one line', async () => {
    for (const width of [320, 276]) {
      const element = await shown('phone', width, 0, 'data-qs-theme="elder"');
      for (const row of all(element, 'tr[data-id]')) {
        const [name, check, figure] = ['.who', '.ver', '.val .fig'].map((of) =>
          row.querySelector(of)!.getBoundingClientRect(),
        );
        expect(name!.height, `${width} ${textOf(row)}`).to.be.below(62);
        expect(name!.top, textOf(row)).to.be.at.least(check!.top);
        if (width === 320) expect(check!.top, textOf(row)).to.be.within(figure!.top - 12, figure!.bottom);
      }
      for (const choice of all(element, '.choices .views')) {
        const tops = Array.from(choice.children, (each) => each.getBoundingClientRect().top);
        expect(new Set(tops).size, `${width} ${textOf(choice)}`).to.equal(1);
      }
      clear();
    }
  });

  it('is a native table with its roles: caption, heads, one sort, every row counted', async () => {
    const element = await open(board({ entries: teams() }), 'top="3"');
    const table = all(element, 'table')[0]!;
    expect(table.getAttribute('aria-rowcount')).to.equal('4');
    expect(textOf(table.querySelector('caption')!)).to.include('按服务人次列出前2名');
    expect(all(element, 'th[role=rowheader]').length).to.equal(3);
    expect(all(element, 'tr.row').map((row) => row.getAttribute('aria-rowindex'))).to.deep.equal([
      '2',
      '3',
      '4',
    ]);
    expect(all(element, '[aria-sort]').map(textOf)).to.deep.equal(['名次']);
    expect(all(element, 'svg').every((each) => each.getAttribute('aria-hidden') === 'true')).to.equal(true);
  });

  it('a head sorts by its column, says so, and gives the places back when pressed again', async () => {
    const element = await open(board({ entries: teams() }), 'top="2"');
    const asked: string[] = [];
    element.addEventListener('qs-sort', (event) => asked.push((event as SortEvent).by));
    await press(element, /^服务人次$/); // the measure's switch: places by it, as before
    all(element, 'th.val .sort')[0]!.click();
    await element.updateComplete;
    expect(rows(element)).to.deep.equal(['a', 'b', 'c', 'd', 'e', 'f']);
    expect(all(element, '.row .pos').map(textOf).slice(3)).to.deep.equal(
      ['', '', ''],
      'only the first have a number',
    );
    expect(all(element, '[aria-sort]').map((each) => each.getAttribute('aria-sort'))).to.deep.equal([
      'descending',
    ]);
    expect(told(element)).to.equal('已按服务人次排列，共6行');
    all(element, 'th.val .sort')[0]!.click();
    await element.updateComplete;
    expect(rows(element)).to.deep.equal(['a', 'b', 'c']);
    expect(asked).to.deep.equal(['services', 'rank']);
    element.addEventListener('qs-sort', (event) => event.preventDefault());
    all(element, 'th.team .sort')[0]!.click();
    await element.updateComplete;
    expect(rows(element)).to.deep.equal(['a', 'b', 'c'], 'prevented');
  });

  it('sort-by puts all rows by a measure; another measure ranks anew', async () => {
    const entries = [
      team('a', 1, { values: { services: 1, hours: 9 } }),
      team('b', 2, { values: { services: 2, hours: 3 } }),
    ];
    const element = await open(board({ entries }), 'sort-by="hours"');
    expect(rows(element)).to.deep.equal(['a', 'b']);
    element.sortBy = 'services';
    await element.updateComplete;
    expect(rows(element)).to.deep.equal(['b', 'a']);
  });

  it('patch changes figures at once, by id, and tells what was wrong', async () => {
    const element = await open(board({ entries: teams() }), 'sort-by="services"');
    expect(await element.patch([{ id: 'd', values: { services: 45 } }])).to.deep.equal([]);
    await element.updateComplete;
    expect(rows(element).slice(0, 3)).to.deep.equal(['a', 'd', 'b']);
    const moving = all(element, 'tr[data-id=d]')[0]!.getAnimations();
    if (!matchMedia('(prefers-reduced-motion: reduce)').matches) expect(moving.length).to.equal(1);
    const wrong = await element.patch([{ id: 'x' }, { id: 'e', values: { services: 'viel' } }]);
    expect(wrong.length).to.be.greaterThan(0);
    await element.updateComplete;
    expect(element.state).to.equal('ready');
    const [noList] = await element.patch('nonsense' as never);
    expect(noList!.code).to.equal('wrong-type');
    element.data = board({ entries: teams() });
    await element.updateComplete;
    expect(rows(element).slice(0, 3)).to.deep.equal(
      ['a', 'b', 'c'],
      'a new document takes the place of all of it',
    );
  });

  it('a patch waits for the document that is on its way, and says where there is none', async () => {
    const src = URL.createObjectURL(new Blob([JSON.stringify(board({ entries: teams() }))]));
    const home = mount('<qs-leaderboard sort-by="services"></qs-leaderboard>');
    const element = home.querySelector<QsLeaderboard>('qs-leaderboard')!;
    const patch = [{ id: 'e', values: { services: 77 } }];
    const codes = async (): Promise<string[]> => (await element.patch(patch)).map(({ code }) => code);
    expect(await codes()).to.deep.equal(['unreadable']);
    element.src = src;
    expect(await codes()).to.deep.equal([]);
    await element.updateComplete;
    expect(rows(element)[0]).to.equal('e');
    element.src = '/test/not-there.json';
    expect(await codes()).to.deep.equal(['unreadable']);
    expect(element.state).to.equal('unavailable');
    // What leaves the page waits for nothing.
    element.src = src;
    const left = codes();
    element.remove();
    expect(await left).to.deep.equal(['unreadable']);
    URL.revokeObjectURL(src);
  });

  it('what is called before the element stands on a page does it no harm', async () => {
    const element = document.createElement('qs-leaderboard');
    element.evening = true;
    element.data = board({ entries: teams() });
    expect(await element.announceNext()).to.deep.equal([]);
    expect((await element.patch([{ id: 'e', values: {} }])).length).to.equal(1);
    mount('').append(element);
    expect(await element.announceNext()).to.deep.equal(['b', 'c']);
  });

  it('an evening: covered places, announced from the last upward, the figures frozen until reset', async () => {
    const element = await open(board({ entries: teams() }), 'top="3"');
    const events: [readonly string[], number][] = [];
    element.addEventListener('qs-place', (event) => {
      const { ids, place } = event as PlaceEvent;
      events.push([ids, place]);
    });
    expect(await element.announceNext()).to.deep.equal(['b', 'c']);
    await element.updateComplete;
    const row = (id: string): string => textOf(all(element, `tr[data-id=${id}]`)[0]);
    expect(row('a')).to.include('待揭晓').and.not.to.include('a队');
    expect(row('b')).to.include('b队');
    expect(told(element)).to.include('并列第2名：b队，40人次');
    await element.patch([{ id: 'd', values: { services: 1_000 } }]);
    element.data = board({ entries: [team('z', 1)] });
    await element.updateComplete;
    expect(rows(element)).to.deep.equal(['a', 'b', 'c'], 'frozen');
    element.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true, composed: true }));
    await element.updateComplete;
    expect(row('a')).to.include('a队');
    expect(told(element)).to.include('已全部揭晓');
    expect(await element.announceNext()).to.deep.equal([]);
    expect(events).to.deep.equal([
      [['b', 'c'], 2],
      [['a'], 1],
    ]);
    element.reset();
    await element.updateComplete;
    expect(rows(element)).to.deep.equal(['z']);
  });

  it('an evening on a desk: no other form, order, search, details or file tells who is to be announced', async () => {
    const milestones = [{ measure: 'services', at: 45 }];
    const of = board({ entries: teams(), milestones });
    for (const attributes of ['', 'sort-by="services"', 'view="milestone"', 'view="list"']) {
      const element = await open(of, `evening top="3" ${attributes}`, 1440);
      await until(
        () => all(element, '.waiting').length > 0,
        () => attributes,
      );
      element.selected = 'a';
      await element.updateComplete;
      all(element, '.waiting').forEach((row) => row.click());
      await pause(100);
      const said = textOf(all(element, '.screen')[0]) + told(element);
      expect(said, attributes)
        .not.to.match(/[a-f]队/)
        .and.not.to.match(/导出表格|打印/);
      expect(all(element, '.find input, .sort, .views'), attributes).to.have.length(0);
      for (let i = 0; i < 2; i++) await element.announceNext();
      await element.updateComplete;
      expect(textOf(all(element, '.screen')[0]), attributes)
        .to.match(/a队/)
        .and.to.include('导出表格');
      clear();
    }
  });

  it('an evening tells nobody who has no place: not in a long list, not of the other side, not in another order', async () => {
    const many = Array.from({ length: 80 }, (_, i) =>
      team(`t${i}`, 1000 - i, { values: { services: 1000 - i, hours: i } }),
    );
    const persons = Array.from({ length: 4 }, (_, i) => team(`p${i}`, i, { kind: 'person' }));
    const element = await open(board({ entries: [...many, ...persons] }), 'evening top="3"', 2400);
    await until(
      () => all(element, '.waiting').length > 0,
      () => 'covered',
    );
    const isCovered = (why: string): void => {
      expect(rows(element), why).to.deep.equal(['t0', 't1', 't2']);
      expect(textOf(all(element, '.screen')[0]), why).not.to.match(/[tp]\d+队/);
    };
    isCovered('wide');
    dispatchEvent(new Event('beforeprint'));
    await element.updateComplete;
    isCovered('on paper');
    dispatchEvent(new Event('afterprint'));
    expect(await element.reveal('p1')).to.equal(false);
    element.sortBy = 'hours';
    element.top = 5;
    await element.updateComplete;
    isCovered('another order');
    for (let i = 0; i < 3; i++) await element.announceNext();
    await element.updateComplete;
    expect(rows(element)).to.include('p1').and.to.include('t0');
    element.reset();
    await element.updateComplete;
    await until(
      () => rows(element).length === 5,
      () => 'an evening by what was asked for meanwhile',
    );
    expect(rows(element)[0]).to.equal('t79');
  });

  it('a double press and a held key announce one place', async () => {
    const element = await open(board({ entries: teams() }), 'evening top="5"', 1440);
    await until(
      () => all(element, '.evening button').length > 0,
      () => 'the button',
    );
    const places: number[] = [];
    element.addEventListener('qs-place', (event) => places.push((event as PlaceEvent).place));
    const key = (target: EventTarget, name: string, repeat: boolean): boolean =>
      target.dispatchEvent(
        new KeyboardEvent('keydown', { key: name, repeat, bubbles: true, composed: true, cancelable: true }),
      );
    const buttons = all(element, 'button').filter((each) => each.textContent.includes('揭晓'));
    expect(buttons, 'one way of it').to.have.length(1);
    for (let i = 0; i < 2; i++) {
      for (const detail of [1, 2])
        buttons[0]!.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, detail }));
      await pause(600);
    }
    expect(places).to.deep.equal([5, 4]);
    for (const repeat of [false, true, true]) {
      expect(key(element, 'PageDown', repeat), 'the page does not scroll').to.equal(false);
      await pause(520);
    }
    expect(places).to.deep.equal([5, 4, 2]);
    const button = all(element, '.evening button')[0]!;
    expect(key(button, 'Enter', true), 'held on the button').to.equal(false);
    expect(key(button, 'Enter', false), 'pressed on the button').to.equal(true);
    expect(places).to.deep.equal([5, 4, 2]);
  });

  it('milestones show who is looked for, chosen or revealed beyond the first names of a step', async () => {
    const entries = Array.from({ length: 60 }, (_, i) => team(`t${i}`, 100, { name: `第${i}队` }));
    const element = await open(
      board({ entries, milestones: [{ measure: 'services', at: 10 }] }),
      'view="milestone"',
    );
    await until(
      () => all(element, '.step li').length === 40,
      () => 'the first names',
    );
    const ids = (): string[] => all(element, '.step li').map((each) => each.dataset['id']!);
    const [one, two, three] = entries.map(({ id }) => id).filter((id) => !ids().includes(id));
    element.selected = one!;
    await element.updateComplete;
    expect(ids()).to.include(one);
    expect(await element.reveal(two!)).to.equal(true);
    expect(ids()).to.include(two);
    const line = all(element, '.find input')[0] as HTMLInputElement;
    line.value = `第${three!.slice(1)}队`;
    line.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await until(
      () => all(element, '.step li.found').some((each) => each.dataset['id'] === three),
      () => 'what was found',
    );
  });

  it('more names asked for beside the places are not fewer in the view of the milestones', async () => {
    const entries = Array.from({ length: 60 }, (_, i) => team(`t${i}`, 100));
    const of = board({ entries, milestones: [{ measure: 'services', at: 10 }] });
    const element = await open(of, 'top="3"', 1440);
    const shows = (count: number): Promise<void> =>
      until(
        () => all(element, '.step li').length === count,
        () => `${count} names, not ${all(element, '.step li').length}`,
      );
    await shows(8);
    all(element, '.panel .more')[0]!.click();
    await shows(16);
    element.view = 'milestone';
    await shows(40);
    element.view = 'rank';
    await shows(16);
  });

  it('where the last names take the place of their button, the first of them has the focus', async () => {
    const entries = Array.from({ length: 20 }, (_, i) => team(`t${i}`, i < 12 ? 100 : 1));
    const of = board({ entries, milestones: [{ measure: 'services', at: 10 }] });
    const element = await open(of, 'top="3"', 1440);
    await until(
      () => all(element, '.panel .more').length > 0,
      () => 'no button',
    );
    const more = all(element, '.panel .more')[0]!;
    const step = more.closest('.step')!;
    const shown = step.querySelectorAll('li').length;
    more.focus();
    more.click();
    await until(
      () => step.querySelectorAll('li').length > shown && step.querySelector('.more') === null,
      () => `${step.querySelectorAll('li').length} names`,
    );
    await until(
      () => step.querySelectorAll('li')[shown]!.contains(element.shadowRoot!.activeElement ?? null),
      () => `the focus is at ${(element.shadowRoot!.activeElement ?? null)?.outerHTML.slice(0, 80)}`,
    );
  });

  it('what was typed before the finder came is marked once it is there', async () => {
    const element = await open(board({ entries: teams() }), 'top="3"');
    const line = all(element, '.find input')[0] as HTMLInputElement;
    line.focus();
    line.value = '队';
    line.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await until(
      () => all(element, 'mark').length === 6,
      () => `all names are marked: ${all(element, 'mark').length}`,
    );
    line.value = 'dui';
    line.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await until(
      () => all(element, 'tr mark').length === 3,
      () => `by their reading too: ${all(element, 'tr mark').length}`,
    );
  });

  it('the choice of groups says what it is set to, also after a reset', async () => {
    const entries = ['a', 'b', 'c'].map((id, i) => team(id, 9 - i, { group: `${id}组` }));
    const element = await open(board({ entries }));
    const choice = (): HTMLSelectElement => all(element, '.pick select')[0] as HTMLSelectElement;
    // By hand each is chosen once, then a reset.
    for (const group of ['b组', '', 'c组']) {
      choice().value = group;
      choice().dispatchEvent(new Event('change'));
      await element.updateComplete;
      expect(choice().value).to.equal(group);
    }
    element.reset();
    await element.updateComplete;
    expect(choice().value).to.equal('');
  });

  it('after a reset the first page stands its full time', async () => {
    const entries = Array.from({ length: 23 }, (_, i) => team(`t${i}`, 1000 - i));
    const home = mount('<div data-qs-place="hall"><qs-leaderboard top="8"></qs-leaderboard></div>');
    const element = home.querySelector<QsLeaderboard>('qs-leaderboard')!;
    element.style.cssText = 'display:block;height:700px';
    const timers = new Timers();
    try {
      element.data = board({ entries });
      await until(
        () => all(element, '.dots i').length > 1 && timers.running.some((ms) => ms >= 6_000),
        () => 'pages that turn',
      );
      await atRest(element);
      const asked = (): number => timers.asked.filter((ms) => ms >= 6_000).length;
      const before = asked();
      element.reset();
      await atRest(element);
      expect(asked()).to.equal(before + 1);
    } finally {
      timers.restore();
    }
  });

  it('a city: few rows in the page, all of them counted, every one brought to sight', async () => {
    const element = await open(city(100_000), 'sort-by="services"');
    expect(rows(element).length).to.be.lessThan(80);
    expect(all(element, 'table')[0]!.getAttribute('aria-rowcount')).to.equal('100001');
    for (const id of ['p99999', 'p0', 'p50000']) {
      expect(await element.reveal(id)).to.equal(true);
      await until(
        () => {
          const row = all(element, `tr[data-id=${id}]`)[0];
          const box = row?.getBoundingClientRect();
          return box && box.top >= -1 && box.bottom <= innerHeight + 1;
        },
        () => `${id} in sight`,
      );
    }
    expect(await element.reveal('nobody')).to.equal(false);
  });

  it('choosing tells a person’s figures; a second press of a double click does not take it back', async () => {
    const element = await open(board({ entries: teams() }), 'top="3"');
    all(element, 'tr[data-id=a] button.who')[0]!.click();
    await element.updateComplete;
    expect(element.selected).to.equal('a');
    all(element, 'tr[data-id=a]')[0]!.dispatchEvent(
      new MouseEvent('click', { bubbles: true, composed: true, detail: 2 }),
    );
    expect(element.selected).to.equal('a');
    await until(
      () => all(element, '[data-detail]').length > 0,
      () => 'details',
    );
    const detail = textOf(all(element, '[data-detail]')[0]);
    expect(detail)
      .to.include('50人次')
      .and.to.include('已核')
      .and.to.include('第1名')
      .and.to.include('没有数字');
    element.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
    expect(element.selected).to.equal(null);
  });

  it('pages on a wall: whole rows, each once, no scroll bar, dots', async () => {
    const entries = Array.from({ length: 23 }, (_, i) => team(`t${i}`, 1000 - i));
    const home = mount('<div data-qs-place="hall"><qs-leaderboard top="8"></qs-leaderboard></div>');
    home.style.cssText = 'width:1900px;height:1000px';
    const element = home.querySelector<QsLeaderboard>('qs-leaderboard')!;
    element.style.cssText = 'display:block;height:1000px';
    element.data = board({ entries });
    await until(
      () => all(element, '.dots i').length > 1,
      () => 'no pages',
    );
    await atRest(element);
    const seen: string[] = [];
    const count = all(element, '.dots i').length;
    expect(count).to.be.greaterThan(1);
    element.pause();
    for (let page = 0; page < count; page++) {
      await element.reveal(`t${[...entries.keys()].find((i) => !seen.includes(`t${i}`)) ?? 0}`);
      await element.updateComplete;
      const here = all(element, '.page [data-id]');
      const room = all(element, '.page-room')[0]!.getBoundingClientRect();
      for (const each of here) expect(each.getBoundingClientRect().bottom).to.be.at.most(room.bottom + 1);
      seen.push(...here.map((each) => each.dataset['id']!));
    }
    expect([...seen].sort()).to.deep.equal(entries.map(({ id }) => id).sort());
    expect(all(element, 'button').length).to.equal(0, 'nothing to press on a wall');
  });

  it('pages of long names, on a screen without a height of its own, hold whole rows and come to rest', async () => {
    const name = '浙江省余姚市阳明街道新城社区党群服务中心红马甲保洁志愿服务队';
    const entries = Array.from({ length: 12 }, (_, i) => team(`t${i}`, 1000 - i, { name: `${name}${i}` }));
    const home = mount('<div data-qs-place="kiosk"><qs-leaderboard top="12"></qs-leaderboard></div>');
    home.style.width = '1000px';
    const element = home.querySelector<QsLeaderboard>('qs-leaderboard')!;
    element.data = board({ entries });
    const fits = (): boolean => {
      const [room, page] = [all(element, '.page-room')[0], all(element, '.page')[0]];
      return room !== undefined && page !== undefined && page.offsetHeight <= room.clientHeight + 1;
    };
    await until(fits, () => 'a page that fits its room');
    await atRest(element);
    let paintings = 0;
    const watch = new MutationObserver(() => paintings++);
    watch.observe(element.shadowRoot!, { childList: true, subtree: true, attributes: true });
    await pause(300);
    watch.disconnect();
    expect(paintings, 'at rest').to.equal(0);
    const { height } = element.getBoundingClientRect();
    expect(height).to.be.at.least(innerHeight - 1);
  });

  it('details on a kiosk have the room of the controls; no page is laid out anew for them', async () => {
    const entries = Array.from({ length: 25 }, (_, i) =>
      team(`t${i}`, 1000 - i, { name: `红马甲第${i}队`, note: '每周清扫楼道与河岸' }),
    );
    const home = mount('<div data-qs-place="kiosk"><qs-leaderboard top="10"></qs-leaderboard></div>');
    home.style.cssText = 'width: 1000px; height: 1400px';
    const element = home.querySelector<QsLeaderboard>('qs-leaderboard')!;
    element.style.height = '1400px';
    element.data = board({ entries, milestones: [{ measure: 'services', at: 2000 }] });
    const ids = (): (string | undefined)[] => all(element, '.row').map((row) => row.dataset['id']);
    await until(
      () => ids().length > 4,
      () => 'a page of places',
    );
    await atRest(element);
    const before = ids();
    let passes = 0;
    const watch = new MutationObserver(() => passes++);
    watch.observe(element.shadowRoot!, { childList: true, subtree: true, attributes: true });
    element.selected = before[3]!;
    await until(
      () => all(element, '.close').length === 1,
      () => 'details',
    );
    await pause(200);
    expect(passes).to.be.lessThan(20);
    expect(ids()).to.include(before[3]);
    expect(all(element, '.pager button'), 'nothing is turned').to.have.length(0);
    const [room, close] = [all(element, '.page-room')[0]!, all(element, '.close')[0]!];
    expect(close.getBoundingClientRect().bottom).to.be.at.most(room.getBoundingClientRect().bottom + 1);
    close.click();
    await until(
      () => all(element, '.pager button').length > 0,
      () => 'the pager again',
    );
    await atRest(element);
    watch.disconnect();
    expect(ids()).to.deep.equal(before);
  });

  const screenOf = (place: string, document: object, attributes: string, size: readonly [number, number]) => {
    const home = mount(`<div data-qs-place="${place}"><qs-leaderboard ${attributes}></qs-leaderboard></div>`);
    home.style.width = `${size[0]}px`;
    const element = home.querySelector<QsLeaderboard>('qs-leaderboard')!;
    element.style.cssText = `display:block;height:${size[1]}px`;
    element.data = document;
    return element;
  };
  const person = (id: string, services: number, more: object = {}) =>
    team(id, services, { type: 'person', ...more });
  const both = () => [
    ...Array.from({ length: 6 }, (_, i) => team(`t${i}`, 90 - i)),
    ...Array.from({ length: 80 }, (_, i) => person(`p${i}`, 900 - i)),
  ];

  it('a choice from outside is shown: its side, its row, also once the document has come', async () => {
    const home = mount('<qs-leaderboard selected="p60"></qs-leaderboard>');
    home.style.width = '320px';
    const element = home.querySelector<QsLeaderboard>('qs-leaderboard')!;
    await element.updateComplete;
    element.data = board({ entries: both() });
    const isInSight = (id: string): boolean => {
      const box = all(element, `[data-id=${id}]`)[0]?.getBoundingClientRect();
      return box !== undefined && box.bottom > 0 && box.top < innerHeight;
    };
    await until(
      () => isInSight('p60') && all(element, '[data-detail]').length === 1,
      () => 'the person and its details',
    );
    await press(element, /^团队$/);
    element.data = board({ entries: both() });
    await element.updateComplete;
    expect(rows(element)[0], 'renewed data leave the visitor where he went').to.equal('t0');
    element.selected = 'p3';
    await until(
      () => isInSight('p3'),
      () => 'another person',
    );
  });

  it('a wall shows the page of who is chosen, and goes on where nobody of that id is shown', async () => {
    const timers = new Timers();
    try {
      const element = screenOf('hall', board({ entries: both() }), 'selected="p70"', [1900, 900]);
      await until(
        () => all(element, '.page [data-id=p70]').length > 0 && all(element, '[data-detail]').length > 0,
        () => 'the page of the chosen one',
      );
      await atRest(element);
      const turns = (): boolean => timers.running.some((ms) => ms >= 6_000);
      expect(all(element, '.page [data-id=p70]'), 'at rest').to.have.length(1);
      expect(turns(), 'details are open').to.equal(false);
      const gone = both().map((each) => (each.id === 'p70' ? { ...each, optOut: true } : each));
      element.data = board({ entries: gone });
      await until(turns, () => 'it turns again');
      element.selected = 'nobody';
      await atRest(element);
      expect(turns(), 'an id that is unknown').to.equal(true);
    } finally {
      timers.restore();
    }
  });

  it('a wall of milestones without marks lists all by name', async () => {
    const element = screenOf('hall', board({ entries: both() }), 'view="milestone"', [1900, 900]);
    await until(
      () => all(element, '.rest li').length > 0,
      () => 'names',
    );
    expect(textOf(all(element, '.page')[0]))
      .to.include('按名称排列')
      .and.not.to.include('没有数字');
    expect(all(element, '.step')).to.have.length(0);
  });

  it('an evening on a wall shows all who share a place, and turns its pages once it is over', async () => {
    const entries = Array.from({ length: 9 }, (_, i) => team(`t${i}`, 100 - i - (i === 4 ? -1 : 0)));
    const timers = new Timers();
    try {
      const element = screenOf('hall', board({ entries }), 'evening top="8"', [1000, 620]);
      await until(
        () => all(element, '.waiting').length > 0,
        () => 'covered',
      );
      await atRest(element);
      let told: readonly string[];
      while ((told = await element.announceNext()).length > 0) {
        await element.updateComplete;
        for (const id of told)
          expect(rows(element), `${told.join()}: ${rows(element).join()}`).to.include(id);
      }
      await until(
        () => timers.running.some((ms) => ms >= 6_000),
        () => 'pages that turn',
      );
    } finally {
      timers.restore();
    }
  });

  it('an evening on a wall: who shares a place with more than a page holds is seen before the next place', async () => {
    const entries = [team('first', 200), ...Array.from({ length: 9 }, (_, i) => team(`t${i}`, 100))];
    const timers = new Timers();
    try {
      const element = screenOf('hall', board({ entries }), 'evening top="2"', [1000, 620]);
      await until(
        () => all(element, '.waiting').length > 0,
        () => 'covered',
      );
      await atRest(element);
      const turns = (): boolean => timers.running.some((ms) => ms >= 6_000);
      expect(turns(), 'nothing turns before').to.equal(false);
      const told: string[] = [];
      element.addEventListener('qs-place', (event) => told.push(...(event as PlaceEvent).ids));
      expect((await element.announceNext()).length).to.equal(9);
      await atRest(element);
      expect(turns(), 'the pages of one place turn').to.equal(true);
      const seen = rows(element);
      expect(seen.length).to.be.below(9);
      element.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true, composed: true }));
      await until(
        () => rows(element)[0] !== seen[0],
        () => 'the next page of them',
      );
      expect(told, 'nobody else is announced').to.have.length(9);
      expect(rows(element).some((id) => seen.includes(id))).to.equal(false);
      element.selected = rows(element)[0]!;
      await until(
        () => all(element, '.open').length === 1,
        () => 'details',
      );
      await atRest(element);
      expect(turns(), 'nothing turns away from details').to.equal(false);
    } finally {
      timers.restore();
    }
  });

  it('an evening on a wall: a place of several pages begins with its first, also where its last is on show', async () => {
    const tied = Array.from({ length: 9 }, (_, i) => team(`t${i}`, 100));
    const entries = [team('first', 200), ...tied, team('next', 50)];
    const element = screenOf('hall', board({ entries }), 'evening top="11"', [1000, 800]);
    await until(
      () => all(element, '.waiting').length > 0,
      () => 'covered',
    );
    await atRest(element);
    expect(await element.announceNext()).to.deep.equal(['next']);
    await atRest(element);
    expect(rows(element), 'on one page').to.include.members(['t8', 'next']);
    expect((await element.announceNext()).length).to.equal(9);
    await atRest(element);
    expect(rows(element)[0]).to.equal('t0');
  });

  it('an evening of many on a desk brings whoever is announced to sight', async () => {
    const entries = Array.from({ length: 80 }, (_, i) => team(`t${i}`, 1000 - i));
    const element = await open(board({ entries }), 'evening top="60"');
    await until(
      () => all(element, '.waiting').length === 60,
      () => 'covered',
    );
    scrollTo(0, 0);
    const isInSight = (selector: string): boolean => {
      const { top, bottom } = boxOf(element, selector);
      return top >= 0 && bottom <= innerHeight + 1;
    };
    expect(isInSight('.evening button'), 'the button, before its row').to.equal(true);
    expect(await element.announceNext()).to.deep.equal(['t59']);
    await until(
      () =>
        isInSight('tr[data-id=t59]') &&
        boxOf(element, 'tr[data-id=t59]').bottom <= boxOf(element, '.evening').top + 1,
      () => 'in sight, above the button',
    );
    scrollTo(0, 0);
  });

  it('the page of a team is a link where it can be followed, a code on the screens of a hall', async () => {
    const entries = [
      team('a', 9, { href: '/teams/a' }),
      team('b', 8, { href: 'https://elsewhere.example/b' }),
    ];
    const milestones = [{ measure: 'services', at: 20 }];
    const desk = await open(board({ entries, milestones }), 'selected="a"');
    await until(
      () => all(desk, '.detail .link').length === 1,
      () => 'a link',
    );
    expect(all(desk, '.qr')).to.have.length(0);
    expect(getComputedStyle(all(desk, '.detail .way path')[0]!).stroke, 'the way has its line').to.match(
      /^rgb/,
    );
    clear();
    const kiosk = screenOf('kiosk', board({ entries }), 'selected="a"', [1000, 1400]);
    await until(
      () => all(kiosk, '.detail .qr').length === 1,
      () => 'a code',
    );
    expect(all(kiosk, '.qr')[0]!.getAttribute('aria-label')).to.include('a队');
    expect(all(kiosk, '.detail a')).to.have.length(0);
    clear();
    const hall = screenOf('hall', board({ entries, milestones }), 'selected="a"', [1920, 900]);
    await until(
      () => all(hall, '.detail .qr').length === 1,
      () => 'a code in a hall',
    );
    await atRest(hall);
    for (const part of ['.row .who', '.facts', '.qr'])
      expect(boxOf(hall, part).bottom, part).to.be.within(
        boxOf(hall, '.page-room').top,
        boxOf(hall, '.page-room').bottom + 1,
      );
    hall.selected = 'b';
    await until(
      () => all(hall, '.open .facts').length === 1 && all(hall, '.qr').length === 0,
      () => 'no code of another site',
    );
  });

  it('a patch fills an empty board, and empties a full one', async () => {
    const element = await open(board({ entries: [] }));
    const states: string[] = [];
    element.addEventListener('qs-state', () => states.push(element.state));
    expect(await element.patch([{ id: 'a', name: '甲队', values: { services: 3 } }])).to.deep.equal([]);
    await element.updateComplete;
    expect(rows(element)).to.deep.equal(['a']);
    expect(element.getAttribute('state')).to.equal('ready');
    await element.patch([{ id: 'a', optOut: true }]);
    await element.updateComplete;
    expect(rows(element)).to.deep.equal([]);
    expect(textOf(all(element, '.qs')[0])).to.include('还没有服务数字');
    expect(element.getAttribute('state')).to.equal('empty');
    expect(states).to.deep.equal(['ready', 'empty']);
  });

  it('a group that was chosen stays chosen in another language, is told on paper, and goes with its people', async () => {
    const group = { 'zh-CN': '一组', 'zh-TW': '一組', en: 'Group one' };
    const entries = [team('a', 9, { group }), team('b', 8, { group: '二组' }), team('c', 7, { group })];
    const element = await open(board({ entries }));
    const choice = (): HTMLSelectElement => all(element, '.pick select')[0] as HTMLSelectElement;
    choice().value = '一组';
    choice().dispatchEvent(new Event('change'));
    await element.updateComplete;
    dispatchEvent(new Event('beforeprint'));
    await element.updateComplete;
    expect(textOf(all(element, '.of-side')[0])).to.include('所属：一组');
    dispatchEvent(new Event('afterprint'));
    element.lang = 'zh-TW';
    await until(
      () => choice()?.value === '一組',
      () => 'the same group',
    );
    expect(rows(element)).to.deep.equal(['a', 'c']);
    element.data = board({ entries: entries.slice(1, 2) });
    await element.updateComplete;
    expect(rows(element)).to.deep.equal(['b']);
  });

  it('a wall tells how many do not take part, also of a side where nobody does', async () => {
    const entries = [
      ...['a', 'b', 'c'].map((id, i) => team(id, 9 - i)),
      team('d', 1, { optOut: true }),
      person('p', 5, { optOut: true }),
    ];
    const element = screenOf('hall', board({ entries }), '', [1900, 900]);
    await until(
      () => rows(element).length === 3,
      () => 'a page',
    );
    expect(textOf(all(element, '.page')[0]))
      .to.include('1支团队申请不参加')
      .and.to.include('1人申请不参加');
    const desk = await open(board({ entries }));
    expect(textOf(all(desk, '.count-of')[0])).to.include('1人申请不参加');
    desk.lang = 'en';
    await until(
      () => textOf(all(desk, '.count-of')[0]).includes('3 teams in all, 1 team'),
      () => textOf(all(desk, '.count-of')[0]),
    );
  });

  it('what was not checked is marked wherever a figure stands', async () => {
    const entries = [
      ...Array.from({ length: 6 }, (_, i) => team(`t${i}`, 90 - i, { verified: true })),
      team('x', 1),
      team('y', null),
    ];
    const milestones = [{ measure: 'services', at: 50 }];
    const element = await open(board({ entries, milestones }), 'top="3"');
    const marked = (selector: string): string[] =>
      all(element, selector)
        .filter((each) => textOf(each).includes('待核'))
        .map((each) => each.dataset['id']!);
    expect(marked('.rest li')).to.deep.equal(['x']);
    expect(textOf(all(element, '.rest li[data-id=x]')[0])).to.include('1人次');
    element.view = 'milestone';
    await until(
      () => all(element, '.step li').length > 0,
      () => 'milestones',
    );
    expect(marked('.step li')).to.deep.equal(['x']);
  });

  it('names by sound are not said to stand by strokes', async () => {
    const entries = Array.from({ length: 8 }, (_, i) => team(`t${i}`, 90 - i));
    const element = await open(board({ entries }), 'view="list"', 1440);
    await press(element, /^拼音$/);
    element.view = 'rank';
    await until(
      () => all(element, '.rest-head').length > 0,
      () => 'the others',
    );
    expect(textOf(all(element, '.screen')[0])).not.to.match(/笔画/);
  });

  it('side by side persons are filtered by their team, and stand by it beside teams by place', async () => {
    const entries = [
      ...['a', 'b', 'c'].map((id, i) => team(id, 9 - i)),
      ...['a', 'b', 'b', 'c'].map((group, i) => person(`p${i}`, 5 + i, { group })),
    ];
    const element = await open(board({ entries }), '', 1900);
    await until(
      () => all(element, '.of-side').length === 2,
      () => 'side by side',
    );
    const tops = all(element, '.heads').map((each) => Math.round(each.getBoundingClientRect().top));
    expect(tops[0], 'both begin at one height').to.equal(tops[1]);
    all(element, '[data-side=person] th.group .sort')[0]!.click();
    await element.updateComplete;
    expect(all(element, '[data-side=team] .heading')).to.have.length(0);
    expect(all(element, '[data-side=team] .pos').map(textOf)).to.include('第1名');
    expect(all(element, '[data-side=person] .heading')).to.have.length(3);
    expect(told(element)).to.equal('已按所属排列，共4行');
    const choice = all(element, '.pick select')[0] as HTMLSelectElement;
    choice.value = 'b队';
    choice.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(rows(element)).to.have.members(['a', 'b', 'c', 'p1', 'p2']);
  });

  it('milestones have no places; a list stands by name with every figure', async () => {
    const milestones = [10, 45].map((at) => ({ measure: 'services', at }));
    const element = await open(board({ entries: teams(), milestones }), 'view="milestone"');
    expect(all(element, '.step dt').map(textOf)).to.deep.equal([
      '45人次以上',
      '10人次以上',
      '出发向10人次前进',
      '—没有数字',
    ]);
    expect(element.shadowRoot!.textContent).not.to.match(/第\d名/);
    element.view = 'list';
    await element.updateComplete;
    expect(all(element, 'thead th').map(textOf)).to.deep.equal([
      '团队',
      '服务人次',
      '服务时长（小时）',
      '核实',
    ]);
    expect(rows(element).length).to.equal(6);
    expect(textOf(all(element, '.cap2')[0]), 'a list of all figures').not.to.include('服务人次');
  });

  it('none, one, nobody who takes part', async () => {
    const element = await open(board({ entries: [] }));
    expect(element.state).to.equal('empty');
    element.data = board({ entries: [team('a', 1, { optOut: true })] });
    await element.updateComplete;
    expect(element.state).to.equal('empty');
    element.data = board({ entries: [team('a', 1)] });
    await element.updateComplete;
    expect(rows(element)).to.deep.equal(['a']);
    element.data = board({ measures: [], entries: [{ id: 'a', name: '甲', values: {} }] });
    await element.updateComplete;
    expect(rows(element)).to.deep.equal(['a'], 'without measures a list of names');
  });

  it('is entered at its first row, and again at the row that is open', async () => {
    const element = await shown('kiosk', 1080, 1920);
    const at = (): string | undefined =>
      element.shadowRoot!.activeElement?.closest<HTMLElement>('[data-id]')?.dataset['id'];
    const rows = all(element, '[data-id]');
    element.focus();
    expect(at()).to.equal(rows[0]!.dataset['id']);
    rows[2]!.querySelector('button')!.click();
    await atRest(element);
    element.focus();
    expect(at()).to.equal(rows[2]!.dataset['id']);
  });

  it('on a low screen the number of the page does not touch the button beside it', async () => {
    const element = await shown('desk', 1080, 460);
    element.paged = true;
    await until(
      () => all(element, '.low .page-of').length > 0,
      () => 'pages of a low screen',
    );
    await atRest(element);
    const [where, next] = [all(element, '.page-of')[0]!, all(element, '.pager .btn').pop()!];
    expect(next.getBoundingClientRect().left - where.getBoundingClientRect().right).to.be.above(6);
  });
});
