/** What stands on the page: which units, on which level, in which view, and what is told of the chosen one. */
import { expect } from '@esm-bundle/chai';
import type { OrgView } from '../../../src/elements/org-tree/index.js';
import { bigOrg } from '../../fixtures/big-org.js';
import {
  atRest,
  button,
  clear,
  community,
  ids,
  isExpanded,
  org,
  row,
  rows,
  said,
  sign,
  stand,
  until,
  views,
} from './stage.js';

const branches = Array.from({ length: 11 }, (_, i) => `b${String(i + 1).padStart(2, '0')}`);

/** By what is painted: a list has rows, a drawing cards, a poster neither. */
function painted(): OrgView | 'nothing' {
  const root = org().renderRoot;
  if (root.querySelector('.list')) return 'list';
  if (root.querySelector('.drawing')) return 'tree';
  return root.querySelector('.poster') ? 'poster' : 'nothing';
}

for (const view of views) {
  describe(`The community as a ${view}`, () => {
    afterEach(clear);

    it('opens with the committee and its eleven branches, in their order', async () => {
      await stand({ attributes: `view="${view}"` });
      expect(ids()).to.deep.equal(['c', ...branches]);
      expect(row('c').textContent).to.contain('新城社区党委');
      expect(row('b11').textContent).to.contain('第十一前哨支部');
      expect(row('b01').textContent).to.contain('王秀兰');
      expect(row('b01').textContent).to.contain('3组');
    });

    it('tells level, place and number of siblings of every row', async () => {
      await stand({ attributes: `view="${view}" open-depth="all"` });
      const byId = new Map(community.units!.map((unit) => [unit.id, unit]));
      const siblingsOf = (parent: string | null | undefined) =>
        community.units!.filter((unit) => (unit.parentId ?? null) === (parent ?? null)).map(({ id }) => id);
      expect(rows()).to.have.length(45);
      for (const each of rows()) {
        const unit = byId.get(each.dataset['key']!)!;
        const siblings = siblingsOf(unit.parentId);
        expect(each.getAttribute('aria-level'), unit.id).to.equal(
          unit.parentId ? (unit.parentId === 'c' ? '2' : '3') : '1',
        );
        expect(each.getAttribute('aria-posinset'), unit.id).to.equal(String(siblings.indexOf(unit.id) + 1));
        expect(each.getAttribute('aria-setsize'), unit.id).to.equal(String(siblings.length));
      }
    });

    it('marks what can be opened, and leaves have no such mark', async () => {
      await stand({ attributes: `view="${view}"` });
      expect(isExpanded('c')).to.equal('true');
      expect(isExpanded('b01')).to.equal('false');
      org().expand('b01');
      await atRest();
      expect(isExpanded('b01')).to.equal('true');
      expect(row('b01-g1').hasAttribute('aria-expanded')).to.equal(false);
    });

    it('is one tree, named by the title', async () => {
      await stand({ attributes: `view="${view}"` });
      const trees = org().renderRoot.querySelectorAll('[role=tree]');
      expect(trees).to.have.length(1);
      expect(trees[0]!.getAttribute('aria-label')).to.equal('新城社区党组织架构');
      for (const each of rows()) expect(trees[0]!.contains(each), each.dataset['key']).to.equal(true);
    });

    it('tells details in a part of their own, with a name: they are no part of the row’s name', async () => {
      await stand({ attributes: `view="${view}" selected="b03"`, width: view === 'list' ? 390 : 800 });
      const tree = org().renderRoot.querySelector('[role=tree]')!;
      const details = org().renderRoot.querySelector('.in-place, .panel')!;
      expect(details.textContent).to.contain('许文静');
      expect(details.getAttribute('aria-label')).to.contain('岗位详情');
      if (view === 'list') expect(details.getAttribute('role')).to.equal('group');
      else expect(tree.contains(details)).to.equal(false);
    });

    for (const [depth, count] of [
      ['1', 1],
      ['2', 12],
      ['3', 45],
      ['all', 45],
      ['99', 45],
      ['0', 12],
      ['-3', 12],
      ['1.5', 12],
      ['', 12],
      ['alle', 12],
      ['NaN', 12],
    ] as const)
      it(`open-depth="${depth}" shows ${count} units`, async () => {
        await stand({ attributes: `view="${view}" open-depth="${depth}"` });
        expect(rows()).to.have.length(count);
      });

    it('open-depth set later starts over; any junk is the default', async () => {
      await stand({ attributes: `view="${view}"` });
      org().expand('b01');
      for (const [depth, count] of [
        [1, 1],
        ['all', 45],
        [NaN, 12],
        [Symbol('x'), 12],
        [null, 12],
        [{}, 12],
      ] as const) {
        org().openDepth = depth as number;
        await atRest();
        expect(rows(), typeof depth).to.have.length(count);
      }
    });

    it('up to 300 units are all in the page, wherever it is scrolled', async () => {
      await stand({ attributes: `view="${view}" open-depth="all"`, data: bigOrg(300) });
      expect(rows()).to.have.length(300);
    });

    it('says nobody in a post is vacant, and no more than that', async () => {
      await stand({ attributes: `view="${view}"`, data: oneVacancy });
      expect(row('a').textContent).to.contain('空缺');
      expect(row('b').textContent).not.to.contain('空缺');
      expect(row('a').textContent?.replace(/\s+/g, '')).to.contain('书记空缺');
    });

    it('names the other posts of one person at each of them', async () => {
      await stand({ attributes: `view="${view}" selected="b03"` });
      expect(said(org())).to.contain('另任：新城社区党委组织委员');
      org().selected = 'c-org';
      await atRest();
      expect(said(org())).to.contain('许文静').and.to.contain('另任：第三前哨支部书记');
    });

    it('shows the post that is chosen, not the head of its unit', async () => {
      await stand({ attributes: `view="${view}" selected="c-dep"` });
      expect(detail()).to.contain('副书记').and.to.contain('协助书记抓社工培训和社工论坛');
      expect(detail()).not.to.contain('主持社区党委全面工作');
    });

    it('shows the post of the person that is chosen', async () => {
      await stand({ attributes: `view="${view}" selected="p78"` });
      expect(org().renderRoot.querySelector('.detail-who')?.textContent).to.contain('蒋丽萍');
    });

    it('tells a vacancy, since when, duties and the year of the chosen unit', async () => {
      await stand({ attributes: `view="${view}" selected="c"` });
      expect(detail()).to.contain('纪检委员：空缺');
      expect(detail()).to.contain('2016年6月起任');
      expect(detail()).to.contain('主持社区党委全面工作');
      expect(detail()).to.contain('年初一计划').and.to.contain('每月一座谈').and.to.contain('已谈10次');
    });
  });
}

const detail = (): string =>
  (org().renderRoot.querySelector('.panel, .in-place')?.textContent ?? '').replace(/\s+/g, ' ');

const oneVacancy = {
  kind: 'org-tree',
  version: 1,
  title: '试',
  asOf: '2018-11-05',
  units: [
    { id: 'a', name: '甲', type: 't', posts: [{ id: 'a1', title: '书记', holder: null }] },
    { id: 'b', parentId: 'a', name: '乙', type: 't', posts: [{ id: 'b1', title: '书记' }] },
  ],
};

describe('The view', () => {
  afterEach(clear);

  it('goes by the own width: a list below 640 px, a drawing from there', async () => {
    for (const [width, view] of [
      [320, 'list'],
      [639, 'list'],
      [640, 'tree'],
      [1440, 'tree'],
    ] as const) {
      await stand({ width });
      expect(painted(), String(width)).to.equal(view);
    }
  });

  it('follows the width as it changes', async () => {
    await stand({ width: 800 });
    expect(painted()).to.equal('tree');
    org().parentElement!.style.width = '400px';
    await until(
      () => painted() === 'list',
      () => `a list, it is ${painted()}`,
    );
    org().parentElement!.style.width = '900px';
    await until(
      () => painted() === 'tree',
      () => `a drawing, it is ${painted()}`,
    );
  });

  it('does not go by what a page’s scale makes of the width', async () => {
    await stand({ width: 500, around: '<div style="transform: scale(2); transform-origin: 0 0">{}</div>' });
    expect(painted()).to.equal('list');
    await stand({ width: 1000, around: '<div style="transform: scale(.5); transform-origin: 0 0">{}</div>' });
    expect(painted()).to.equal('tree');
  });

  it('is what the page says, whatever the width', async () => {
    await stand({ attributes: 'view="tree"', width: 360 });
    expect(painted()).to.equal('tree');
    await stand({ attributes: 'view="list"', width: 1440 });
    expect(painted()).to.equal('list');
    await stand({ attributes: 'view="poster"', width: 1440 });
    expect(painted()).to.equal('poster');
  });

  const sizes = [
    ['hall', 1920],
    ['wall', 3840],
  ] as const;

  it('in a hall and on a wall is the poster', async () => {
    for (const [place, width] of sizes) {
      await stand({ attributes: `data-qs-place="${place}" style="height: 1080px"`, width });
      expect(painted(), place).to.equal('poster');
    }
  });

  it('that is none is auto', async () => {
    for (const view of ['', 'x', 'AUTO', 'toString']) {
      await stand({ attributes: `view="${view}"`, width: 800 });
      expect(painted(), view).to.equal('tree');
    }
    org().view = null as unknown as OrgView;
    await atRest();
    expect(painted()).to.equal('tree');
  });

  it('is changed by the visitor, and nothing that was opened or chosen is lost', async () => {
    await stand({ attributes: 'view="list"' });
    sign('b02').click();
    row('b05').click();
    await atRest();
    const before = ids();
    Array.from(org().renderRoot.querySelectorAll('button'))
      .find((each) => each.textContent?.includes('架构图'))!
      .click();
    await atRest();
    expect(painted()).to.equal('tree');
    expect(ids()).to.deep.equal(before);
    expect(row('b05').getAttribute('aria-selected')).to.equal('true');
  });

  it('that the page sets anew wins over what the visitor chose before', async () => {
    await stand({ attributes: 'view="list" style="height: 900px"', width: 1440 });
    button('挂图').click();
    await atRest();
    expect(painted()).to.equal('poster');
    org().view = 'tree';
    await atRest();
    expect(painted()).to.equal('tree');
    button('名册').click();
    await atRest();
    expect(painted()).to.equal('list');
    for (const again of [() => (org().view = 'tree'), () => org().setAttribute('view', 'tree')]) {
      again();
      await atRest();
      expect(painted(), 'set to the same again').to.equal('tree');
      button('名册').click();
      await atRest();
      expect(painted()).to.equal('list');
    }
  });

  it('is the list in pages where a poster could not be read, and the poster again when there is room', async () => {
    for (const [place, width] of sizes) {
      // Of a city the boards of its first level are told, with their numbers.
      await stand({
        attributes: `data-qs-place="${place}" style="height: 1080px"`,
        width,
        data: bigOrg(11_111),
      });
      expect(painted(), place).to.equal('poster');
      expect(org().renderRoot.querySelectorAll('*').length, place).to.be.below(1_500);
      org().data = bigOrg(2_000, { fanOut: 1_999 });
      await atRest();
      expect(painted(), place).to.equal('list');
      expect(org().renderRoot.querySelectorAll('*').length, place).to.be.below(1_500);
      org().data = community;
      await atRest();
      expect(painted(), place).to.equal('poster');
      org().parentElement!.style.width = '200px';
      await until(
        () => painted() === 'list',
        () => `the list at 200 px, it is ${painted()}`,
      );
      org().parentElement!.style.width = `${width}px`;
      await until(
        () => painted() === 'poster',
        () => `the poster again, it is ${painted()}`,
      );
    }
  });

  it('says why where a visitor wants a poster and there is no room for one, until there is', async () => {
    await stand({
      attributes: 'style="height: 900px"',
      width: 1440,
      data: bigOrg(2_000, { fanOut: 1_999 }),
    });
    const excuse = () => org().renderRoot.querySelector('.told')?.textContent ?? '';
    expect(excuse()).to.equal('');
    button('挂图').click();
    await atRest();
    expect(painted()).to.equal('tree');
    expect(excuse()).to.contain('放不下挂图');
    expect(org().renderRoot.querySelector('[data-told]')!.textContent).to.contain('放不下挂图');
    org().expand('u1');
    button('名册').click();
    await atRest();
    expect(excuse()).to.equal('');
    org().data = community;
    button('挂图').click();
    await atRest();
    expect(painted()).to.equal('poster');
    // In a hall nobody has asked for it.
    await stand({ attributes: 'data-qs-place="hall"', width: 700, data: bigOrg(2_000, { fanOut: 1_999 }) });
    expect(painted()).to.equal('list');
    expect(excuse()).to.equal('');
  });

  it('a poster leaves room for what is wrong with newer data, and clips nothing for it', async () => {
    await stand({ attributes: 'view="poster" style="height: 900px"', width: 1440 });
    const inner = (what: string) => Array.from(org().renderRoot.querySelectorAll<HTMLElement>(what));
    const bottom = () =>
      Math.max(...inner('.poster-lines li').map((each) => each.getBoundingClientRect().bottom));
    org().data = { kind: 'org-tree' };
    await until(
      () => inner('.poster-strip .state').length === 1,
      () => `a strip above the poster: ${said(org())}`,
    );
    await atRest();
    expect(bottom()).to.be.below(inner('.poster-foot')[0]!.getBoundingClientRect().top + 1);
    org().data = community;
    await atRest();
    expect(inner('.poster-strip .state')).to.have.length(0);
  });

  it('on a wall what is wrong with newer data is a line in the foot, and the picture stays where it is', async () => {
    await stand({ attributes: 'data-qs-place="wall" style="height: 1080px"', width: 3840 });
    const boxes = () =>
      Array.from(org().renderRoot.querySelectorAll('.poster-board'), (each) => {
        const { x, y, width, height } = each.getBoundingClientRect();
        return [x, y, width, height].map(Math.round).join();
      });
    const before = boxes();
    expect(before).to.have.length(11);
    org().data = { kind: 'org-tree' };
    await until(
      () => org().renderRoot.querySelector('.foot .quiet'),
      () => said(org()),
    );
    await atRest();
    expect(boxes()).to.deep.equal(before);
    expect(said(org())).to.contain('仍显示上次的内容').and.to.contain('示例数据');
  });

  it('tells which of its forms is on', async () => {
    await stand({ attributes: 'view="list"' });
    const pressed = () =>
      Array.from(org().renderRoot.querySelectorAll('.views button'), (each) =>
        each.getAttribute('aria-pressed'),
      );
    expect(pressed().filter((each) => each === 'true')).to.have.length(1);
    expect(pressed()).to.have.length(3);
  });

  it('counts what there is: 11 branches, 33 groups, 22 committee members', async () => {
    await stand({ width: 1440 });
    expect(said(org())).to.contain('11前哨支部').and.to.contain('33楼道党小组').and.to.contain('22支部委员');
    await stand({ width: 360 });
    expect(said(org())).to.contain('11个前哨支部').and.to.contain('33个楼道党小组');
  });

  it('says that the data is a sample, where it comes from and of which day', async () => {
    for (const view of ['list', 'tree', 'poster'] as const) {
      await stand({ attributes: `view="${view}"`, width: 1200 });
      expect(said(org()), view).to.contain('示例数据').and.to.contain('据2018年11月5日公开报道');
    }
    const { sample: _, source: __, note: ___, ...plain } = community;
    await stand({ data: plain });
    expect(said(org())).not.to.contain('示例数据');
    expect(said(org())).to.contain('截至2018年11月5日');
  });
});
