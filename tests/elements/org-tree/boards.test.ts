/** The drawing at a desk: one picture on one axis, nothing cut, no name clipped, and what a press tells in sight. */
import { expect } from '@esm-bundle/chai';
import { setViewport } from '@web/test-runner-commands';
import type { OrgTreeDocument } from '../../../src/contract/generated/org-tree/types.js';
import { bigOrg } from '../../fixtures/big-org.js';
import { withFullDriver } from '../../fixtures/page.js';
import { atRest, clear, community, org, row, rows, sign, stand, until } from './stage.js';

const part = (selector: string): HTMLElement => org().renderRoot.querySelector<HTMLElement>(selector)!;
const face = (id: string): DOMRect => row(id).querySelector('.face')!.getBoundingClientRect();
const middle = ({ left, width }: DOMRect): number => left + width / 2;

const branches = Array.from({ length: 11 }, (_, i) => `b${String(i + 1).padStart(2, '0')}`);

/** Units of a level that can be seen in the canvas and in the window. */
function inSight(level: number): HTMLElement[] {
  const canvas = part('.canvas').getBoundingClientRect();
  return rows().filter((each) => {
    const { left, right, top, bottom } = each.querySelector('.face')!.getBoundingClientRect();
    return (
      each.getAttribute('aria-level') === String(level) &&
      left < Math.min(canvas.right, innerWidth) &&
      right > Math.max(canvas.left, 0) &&
      top < Math.min(canvas.bottom, innerHeight) &&
      bottom > Math.max(canvas.top, 0)
    );
  });
}

withFullDriver(() =>
  describe('The drawing at a desk', () => {
    before(() => setViewport({ width: 1940, height: 1080 }));
    after(() => setViewport({ width: 800, height: 600 }));
    afterEach(() => {
      clear();
      window.scrollTo(0, 0);
    });

    for (const width of [1440, 1920])
      it(`${width} px, all open: the columns narrow until the whole community stands in the frame`, async () => {
        await stand({ attributes: 'view="tree" open-depth="all"', width });
        expect(rows()).to.have.length(45);
        const canvas = part('.canvas');
        expect(canvas.scrollWidth).to.be.at.most(canvas.clientWidth + 1);
        const { left, right } = part('.main').getBoundingClientRect();
        for (const each of rows()) {
          const box = each.querySelector('.face')!.getBoundingClientRect();
          expect(box.left >= left - 1 && box.right <= right + 1, each.dataset['key']).to.equal(true);
        }
      });

    it('the names of groups that stand closer together are not cut', async () => {
      const units = community.units!.map((unit) => {
        const { shortName: _, ...rest } = unit;
        return rest;
      });
      await stand({ attributes: 'view="tree" open-depth="all"', width: 1440, data: { ...community, units } });
      const names = Array.from(org().renderRoot.querySelectorAll<HTMLElement>('.narrow .slip .unit'));
      expect(names).to.have.length(33);
      for (const { scrollWidth, clientWidth, textContent } of names)
        expect(scrollWidth, textContent).to.be.at.most(clientWidth);
    });

    for (const [width, theme] of [
      [952, 'elder'],
      [900, 'elder'],
      [660, 'paper'],
    ] as const)
      it(`${width} px, ${theme}: eleven boards narrow until all of them stand in the frame`, async () => {
        await stand({ attributes: `view="tree" data-qs-theme="${theme}"`, width });
        const canvas = part('.canvas');
        expect(canvas.scrollWidth).to.be.at.most(canvas.clientWidth + 1);
        for (const each of rows()) {
          const around = each.querySelector('.face')!.getBoundingClientRect();
          for (const text of Array.from(each.querySelectorAll('.face .name, .face .unit'))) {
            const { left, right } = text.getBoundingClientRect();
            expect(left >= around.left && right <= around.right, text.textContent).to.equal(true);
          }
        }
      });

    it('what is wider than the frame fades out at its right, up to its end', async () => {
      await stand({ attributes: 'view="tree"', width: 600 });
      const canvas = part('.canvas');
      const fade = getComputedStyle(canvas, '::after');
      expect(fade.position).to.equal('sticky');
      canvas.scrollLeft = canvas.scrollWidth;
      await atRest();
      const last = row('b11').querySelector('.face')!.getBoundingClientRect();
      expect(last.right).to.be.at.most(canvas.getBoundingClientRect().right - parseFloat(fade.width) + 1);
      await stand({ attributes: 'view="tree"', width: 1000 });
      const { width, backgroundImage } = getComputedStyle(part('.canvas'), '::after');
      expect([width, backgroundImage]).to.deep.equal(['0px', 'none']);
    });

    it('a city with all branches open begins with what can be seen: a root and some of what is below it', async () => {
      await stand({ attributes: 'view="tree"', width: 1440, data: bigOrg(2935, { fanOut: 14 }) });
      org().expandAll();
      await atRest();
      expect(inSight(2), 'children of the root').not.to.have.length(0);
    });

    it('a branch of a city keeps a child in sight when it opens', async () => {
      await stand({ attributes: 'view="tree"', width: 1440, data: bigOrg(2935, { fanOut: 14 }) });
      org().expand('u1');
      org().expand('u2');
      await atRest();
      sign('u3').click();
      await atRest();
      const children = inSight(3).filter(({ dataset }) => {
        const index = Number(dataset['key']!.slice(1));
        return Math.floor((index - 1) / 14) === 3;
      });
      expect(children).not.to.have.length(0);
    });

    it('at 1920 px plate, boards and groups share one axis and one width', async () => {
      await stand({ attributes: 'view="tree"', width: 1920 });
      org().expand('b06');
      await atRest();
      const boards = branches.map(face);
      const span = { left: boards[0]!.left, right: boards[10]!.right };
      const axis = (span.left + span.right) / 2;
      expect(middle(face('c'))).to.be.closeTo(axis, 1);
      const groups = ['b06-g1', 'b06-g2', 'b06-g3'].map(face);
      expect((groups[0]!.left + groups[2]!.right) / 2, 'groups').to.be.closeTo(axis, 1);
      for (const id of ['b01', 'b11']) {
        org().collapseAll();
        org().expand(id);
        await atRest();
        for (const each of [1, 2, 3].map((i) => face(`${id}-g${i}`))) {
          expect(each.left, id).to.be.at.least(span.left - 1);
          expect(each.right, id).to.be.at.most(span.right + 1);
        }
      }
    });

    it('the only root has its sign beside the trunk', async () => {
      await stand({ attributes: 'view="tree"', width: 1440 });
      const range = document.createRange();
      range.selectNodeContents(sign('c'));
      expect(range.getBoundingClientRect().left).to.be.above(middle(face('c')) + 2);
    });

    it('below 70 em a press brings the details to sight: under the drawing, before the tools, in two columns', async () => {
      await stand({ attributes: 'view="tree"', width: 1000, around: '<div style="height: 700px"></div>{}' });
      row('b04').click();
      await atRest();
      await until(
        () => part('.detail-who').getBoundingClientRect().bottom < innerHeight,
        () => `in sight, it ends at ${part('.detail-who').getBoundingClientRect().bottom} of ${innerHeight}`,
      );
      const side = part('.side').getBoundingClientRect();
      expect(side.top).to.be.at.least(part('.canvas').getBoundingClientRect().bottom - 1);
      expect(side.bottom).to.be.at.most(part('.bar').getBoundingClientRect().top + 1);
      expect(side.top).to.be.below(innerHeight);
      expect(part('.detail-who').getBoundingClientRect().bottom).to.be.below(innerHeight);
      // Firefox knows no `break-before: column`: there the columns are only balanced.
      if (!/Gecko\/\d/.test(navigator.userAgent))
        expect(part('.duties').getBoundingClientRect().left).to.be.above(
          part('.detail-who').getBoundingClientRect().left + 300,
        );
    });
  }),
);

/** The community with a long name of the root, of two branches and of three people; all invented. */
function longNamed(): OrgTreeDocument {
  const names: Record<string, string> = {
    c: '新城片区综合党委暨新城社区党委联合委员会',
    b01: '新城社区流动党员与新就业群体联合党支部',
    b02: '新城社区流动党员与新党支部',
  };
  const people: Record<string, string> = {
    b03: '古丽娜扎尔·买买提',
    b04: 'Alexandra Konstantinopoulou',
    'b03-g1': '古丽娜扎尔·买买提·阿卜杜拉',
  };
  return {
    ...community,
    units: community.units!.map((unit) => {
      const { shortName: _, ...rest } = unit;
      const person = people[unit.id];
      return {
        ...(names[unit.id] ? { ...rest, name: names[unit.id]! } : unit),
        ...(person
          ? { posts: unit.posts!.map((post, i) => (i === 0 ? { ...post, holder: { name: person } } : post)) }
          : {}),
      };
    }),
  };
}

withFullDriver(() =>
  describe('Long names in the drawing', () => {
    before(() => setViewport({ width: 1940, height: 1080 }));
    after(() => setViewport({ width: 800, height: 600 }));
    afterEach(clear);

    for (const [width, theme] of [
      [1440, 'paper'],
      [1920, 'paper'],
      [768, 'paper'],
      [1440, 'elder'],
    ] as const) {
      it(`${width} px, ${theme}: the root's stand .75 em inside its plate, and nobody's name is cut`, async () => {
        await stand({
          attributes: `view="tree" data-qs-theme="${theme}"`,
          width,
          data: longNamed(),
        });
        org().expand('b03');
        await atRest();
        const em = parseFloat(getComputedStyle(part('.qs')).fontSize);
        const plate = face('c');
        const name = row('c').querySelector<HTMLElement>('.unit')!;
        const range = document.createRange();
        range.selectNodeContents(name);
        const text = range.getBoundingClientRect();
        expect(name.scrollHeight).to.be.at.most(name.clientHeight + 2);
        expect(text.left - plate.left).to.be.at.least(0.75 * em - 1);
        expect(plate.right - text.right).to.be.at.least(0.75 * em - 1);
        expect(name.getBoundingClientRect().top - plate.top).to.be.at.least(0.75 * em - 1);
        const who = row('c').querySelector('.who')!.getBoundingClientRect();
        expect(plate.bottom - who.bottom).to.be.at.least(0.75 * em - 1);
        for (const each of Array.from(org().renderRoot.querySelectorAll<HTMLElement>('.face .name'))) {
          const box = each.getBoundingClientRect();
          const around = each.closest('.face')!.getBoundingClientRect();
          const isIn =
            box.left >= around.left - 1 &&
            box.right <= around.right + 1 &&
            box.top >= around.top - 1 &&
            box.bottom <= around.bottom + 1;
          expect(isIn, each.textContent).to.equal(true);
        }
      });

      it(`${width} px, ${theme}: the chosen one's name stands in its column`, async () => {
        for (const id of ['b03', 'b04', 'b03-g1']) {
          await stand({
            attributes: `view="tree" selected="${id}" data-qs-theme="${theme}"`,
            width,
            data: longNamed(),
          });
          const range = document.createRange();
          range.selectNodeContents(part('.detail-who'));
          const column = part('.facts').getBoundingClientRect();
          for (const line of Array.from(range.getClientRects())) {
            expect(line.right, id).to.be.at.most(column.right + 1);
            expect(line.left, id).to.be.at.least(column.left - 1);
          }
        }
      });
    }
  }),
);
