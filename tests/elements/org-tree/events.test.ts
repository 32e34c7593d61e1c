/** What a host is told and may refuse, what it may ask for, and what a click does. */
import { expect } from '@esm-bundle/chai';
import { OrgSelectEvent, ToggleEvent } from '../../../src/elements/org-tree/index.js';
import { StateEvent } from '../../../src/shell/events.js';
import { bigOrg } from '../../fixtures/big-org.js';
import { mount } from '../../fixtures/page.js';
import {
  atRest,
  button,
  clear,
  community,
  hear,
  ids,
  isExpanded,
  org,
  row,
  rows,
  said,
  sign,
  stand,
  views,
} from './stage.js';

const chosen = (): string[] =>
  rows().flatMap((each) => (each.getAttribute('aria-selected') === 'true' ? [each.dataset['key']!] : []));

/** Refuses every event of that name until the test ends. */
const refusals: (() => void)[] = [];
function refuse(type: string): void {
  const listener = (event: Event): void => event.preventDefault();
  document.addEventListener(type, listener);
  refusals.push(() => document.removeEventListener(type, listener));
}

for (const view of views) {
  describe(`Events of the ${view}`, () => {
    afterEach(() => {
      for (const end of refusals.splice(0)) end();
      clear();
    });
    const open = (attributes = '') => stand({ attributes: `view="${view}" ${attributes}` });

    it('a click on the sign opens, another closes, each told once before it happens', async () => {
      await open();
      const told: [string | null, boolean, string | null][] = [];
      const note = (event: Event): void => {
        const { id, open } = event as ToggleEvent;
        told.push([id, open, isExpanded('b03')]);
      };
      document.addEventListener('qs-toggle', note);
      sign('b03').click();
      await atRest();
      expect(isExpanded('b03')).to.equal('true');
      expect(ids().slice(3, 7)).to.deep.equal(['b03', 'b03-g1', 'b03-g2', 'b03-g3']);
      sign('b03').click();
      await atRest();
      document.removeEventListener('qs-toggle', note);
      expect(isExpanded('b03')).to.equal('false');
      expect(told).to.deep.equal([
        ['b03', true, 'false'],
        ['b03', false, 'true'],
      ]);
    });

    it('a click on the sign chooses nothing, a click on the row opens nothing', async () => {
      await open();
      sign('b03').click();
      await atRest();
      expect(org().selected).to.equal(null);
      row('b05').click();
      await atRest();
      expect(org().selected).to.equal('b05');
      expect(isExpanded('b05')).to.equal('false');
    });

    it('qs-toggle bubbles out of shadow roots, is cancelable and typed', async () => {
      await open();
      const outer = document.createElement('div');
      const shadow = outer.attachShadow({ mode: 'open' });
      org().parentElement!.append(outer);
      const inner = org();
      shadow.append(inner);
      await atRest(inner);
      const { events, stop } = hear<ToggleEvent>('qs-toggle');
      inner.expand('b03');
      stop();
      expect(events).to.have.length(1);
      expect(events[0]).to.be.instanceOf(ToggleEvent);
      expect([events[0]!.bubbles, events[0]!.composed, events[0]!.cancelable]).to.deep.equal([
        true,
        true,
        true,
      ]);
      expect([events[0]!.id, events[0]!.open]).to.deep.equal(['b03', true]);
    });

    it('a refused qs-toggle leaves every branch as it was', async () => {
      await open();
      refuse('qs-toggle');
      sign('b03').click();
      org().expand('b04');
      org().collapse('c');
      org().expandAll();
      org().collapseAll();
      await atRest();
      expect(rows()).to.have.length(12);
    });

    it('a click on a row chooses it, told before; a click on the chosen one lets go', async () => {
      await open();
      const told: [string | null, string | null, string | null][] = [];
      const note = (event: Event): void => {
        const { id, unitId } = event as OrgSelectEvent;
        told.push([id, unitId, org().selected]);
      };
      document.addEventListener('qs-select', note);
      row('b02').click();
      await atRest();
      expect(chosen()).to.deep.equal(['b02']);
      expect(org().getAttribute('selected')).to.equal('b02');
      row('b02').click();
      await atRest();
      document.removeEventListener('qs-select', note);
      expect(chosen()).to.deep.equal([]);
      expect(org().hasAttribute('selected')).to.equal(false);
      expect(told).to.deep.equal([
        ['b02', 'b02', null],
        [null, null, 'b02'],
      ]);
    });

    it('qs-select bubbles, crosses shadow roots, is cancelable and typed; refused it changes nothing', async () => {
      await open('selected="b01"');
      refuse('qs-select');
      const { events, stop } = hear<OrgSelectEvent>('qs-select');
      row('b02').click();
      row('b01').click();
      await atRest();
      stop();
      expect(events).to.have.length(2);
      expect(events[0]).to.be.instanceOf(OrgSelectEvent);
      expect([events[0]!.bubbles, events[0]!.composed, events[0]!.cancelable]).to.deep.equal([
        true,
        true,
        true,
      ]);
      expect(org().selected).to.equal('b01');
      expect(chosen()).to.deep.equal(['b01']);
    });

    it('a host that sets `selected` itself is told nothing', async () => {
      await open();
      const { events, stop } = hear('qs-select');
      org().selected = 'b02';
      await atRest();
      stop();
      expect(events).to.deep.equal([]);
      expect(chosen()).to.deep.equal(['b02']);
    });

    for (const [kind, id, unit] of [
      ['unit', 'b07', 'b07'],
      ['unit two levels down', 'b07-g2', 'b07-g2'],
      ['post', 'b07-g2-lead', 'b07-g2'],
      ['vacant post', 'c-disc', 'c'],
      ['person', 'p02', 'b01'],
      ['person with several posts', 'p14', 'c'],
    ] as const)
      it(`selected="${id}" (${kind}) chooses ${unit} and opens the way to it`, async () => {
        await open(`open-depth="1" selected="${id}"`);
        expect(chosen()).to.deep.equal([unit]);
      });

    it('a choice that came before the data is found when the data comes', async () => {
      await stand({ attributes: `view="${view}" selected="b07-g2"`, data: null });
      org().data = community;
      await atRest();
      expect(chosen()).to.deep.equal(['b07-g2']);
    });

    it('an unknown choice chooses nothing and harms nothing', async () => {
      for (const id of ['nobody', '', '__proto__', 'constructor', ' c']) {
        await open();
        org().selected = id;
        await atRest();
        expect(chosen(), id).to.deep.equal([]);
        expect(rows()).to.have.length(12);
      }
    });

    it('renewed data leaves branches as the visitor left them, also above the chosen unit', async () => {
      await open('selected="b07-g2"');
      org().collapse('b07');
      org().expand('b01');
      await atRest();
      const before = ids();
      org().data = { ...community, asOf: '2018-11-06' };
      await atRest();
      expect(ids()).to.deep.equal(before);
    });

    it('expand and collapse take ids of branches; leaves, posts and unknown ids do nothing', async () => {
      await open();
      const { events, stop } = hear('qs-toggle');
      org().expand('b01');
      org().expand('b01');
      org().expand('b01-g1');
      org().expand('b01-sec');
      org().expand('nobody');
      org().collapse('nobody');
      org().collapse('b02');
      await atRest();
      stop();
      expect(events).to.have.length(1);
      expect(rows()).to.have.length(15);
      org().collapse('c');
      await atRest();
      expect(ids()).to.deep.equal(['c']);
    });

    it('expandAll opens everything, collapseAll leaves the root with its children; each one event without id', async () => {
      await open();
      const { events, stop } = hear<ToggleEvent>('qs-toggle');
      org().expandAll();
      await atRest();
      expect(rows()).to.have.length(45);
      org().collapseAll();
      await atRest();
      stop();
      expect(rows()).to.have.length(12);
      expect(events.map(({ id, open: opened }) => [id, opened])).to.deep.equal([
        [null, true],
        [null, false],
      ]);
    });

    it('the buttons below do the same, and going back to the start undoes it', async () => {
      await open();
      button('全部展开').click();
      await atRest();
      expect(rows()).to.have.length(45);
      button('全部收起').click();
      await atRest();
      expect(rows()).to.have.length(12);
      row('b03').click();
      sign('b04').click();
      await atRest();
      button('回到开始').click();
      await atRest();
      expect(rows()).to.have.length(12);
      expect(chosen()).to.deep.equal([]);
    });

    it('reveal opens the way to a unit, post or person and says whether there is one', async () => {
      for (const [id, unit] of [
        ['b09-g3', 'b09-g3'],
        ['b09-g3-lead', 'b09-g3'],
        ['p02', 'b01'],
      ] as const) {
        await open('open-depth="1"');
        expect(await org().reveal(id)).to.equal(true);
        expect(ids()).to.include(unit);
        expect(inSight(row(unit)), `${unit} in sight`).to.equal(true);
        expect(chosen()).to.deep.equal([]);
      }
      expect(await org().reveal('nobody')).to.equal(false);
    });

    it('methods called before the data, or before the element is on the page, do nothing and throw nothing', async () => {
      const loose = document.createElement('qs-org-tree');
      loose.expand('c');
      loose.collapse('c');
      loose.expandAll();
      loose.collapseAll();
      loose.reset();
      expect(await loose.reveal('c')).to.equal(false);
      await stand({ data: null });
      org().expandAll();
      org().reset();
      expect(await org().reveal('c')).to.equal(false);
    });

    it('methods called at once after the data, before it is painted, count', async () => {
      await stand({ attributes: `view="${view}"`, data: null });
      org().data = community;
      org().expand('b01');
      org().collapse('b01');
      org().expand('b02');
      await atRest();
      expect(ids().filter((id) => id.includes('-'))).to.deep.equal(['b02-g1', 'b02-g2', 'b02-g3']);
    });

    it('methods called before the element was ever painted count, in every language', async () => {
      for (const lang of ['zh-CN', 'zh-TW', 'en']) {
        const home = mount(`<div lang="${lang}"></div>`);
        const element = document.createElement('qs-org-tree');
        element.setAttribute('view', view);
        element.data = community;
        home.firstElementChild!.append(element);
        element.expandAll();
        element.collapse('b01');
        expect(await element.reveal('b01-g2'), lang).to.equal(true);
        await atRest();
        expect(rows(), lang).to.have.length(45);
        clear();
        mount(`<qs-org-tree view="${view}" open-depth="1"></qs-org-tree>`);
        org().data = community;
        org().collapseAll();
        await atRest();
        expect(rows(), 'the methods come after the attribute').to.have.length(12);
      }
    });

    it('reset brings back depth, choice and view as the page was opened', async () => {
      await open('open-depth="3"');
      org().collapse('c');
      org().selected = 'b01';
      await atRest();
      org().reset();
      await atRest();
      expect(rows()).to.have.length(45);
      expect(org().selected).to.equal(null);
    });

    it('opening and closing is announced', async () => {
      await open();
      const status = () => org().renderRoot.querySelector('.sr-only[role=status]')?.textContent;
      org().expand('b03');
      await atRest();
      expect(status()).to.equal('第三前哨支部已展开，3个下级');
      org().collapse('b03');
      await atRest();
      expect(status()).to.equal('第三前哨支部已收起');
      org().expandAll();
      await atRest();
      expect(status()).to.equal('已全部展开');
    });

    it('is announced too after a tool has told something, which is gone then', async () => {
      await open();
      const status = () => org().renderRoot.querySelector('.sr-only[role=status]')?.textContent;
      const { print } = window;
      window.print = () => undefined;
      // Too many for one sheet of A4: the reader is told.
      org().data = bigOrg(400);
      await org().print({ paper: 'A4' });
      await atRest();
      window.print = print;
      expect(status()).to.contain('A4');
      org().expand('u1');
      await atRest();
      expect(status()).to.contain('已展开');
      expect(org().renderRoot.querySelector('.told')).to.equal(null);
    });

    it('a listener that throws is its host’s own affair: the branch still opens', async () => {
      await open();
      const silence = window.onerror;
      const heard: unknown[] = [];
      window.onerror = (message) => {
        heard.push(message);
        return true;
      };
      org().addEventListener(
        'qs-toggle',
        () => {
          throw new Error('the host’s');
        },
        { once: true },
      );
      org().expand('b03');
      await atRest();
      window.onerror = silence;
      expect(isExpanded('b03')).to.equal('true');
      expect(heard).to.have.length(1);
    });

    it('links in the details are the page’s: a click on them chooses nothing', async () => {
      await stand({
        attributes: `view="${view}" selected="a"`,
        data: {
          kind: 'org-tree',
          version: 1,
          title: '试',
          asOf: '2018',
          units: [{ id: 'a', name: '甲', type: 't', href: '#somewhere', contact: { phone: '0574-1' } }],
        },
      });
      const link = org().renderRoot.querySelector<HTMLAnchorElement>('a[href="#somewhere"]')!;
      link.addEventListener('click', (event) => event.preventDefault());
      link.click();
      await atRest();
      expect(org().selected).to.equal('a');
    });
  });
}

const inSight = (element: HTMLElement): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
};

describe('qs-state of the org tree', () => {
  afterEach(clear);

  it('is told when data comes, is wrong, and goes: bubbling, composed, not to be refused', async () => {
    const { events, stop } = hear<StateEvent>('qs-state');
    await stand();
    org().data = 1;
    await atRest();
    org().data = { kind: 'org-tree', version: 1, title: '试', asOf: '2018', units: [] };
    await atRest();
    org().data = null;
    await atRest();
    stop();
    expect(events.map(({ previous, state }) => [previous, state])).to.deep.equal([
      ['empty', 'ready'],
      ['ready', 'invalid'],
      ['invalid', 'empty'],
    ]);
    for (const event of events) {
      expect(event).to.be.instanceOf(StateEvent);
      expect([event.bubbles, event.composed, event.cancelable]).to.deep.equal([true, true, false]);
    }
    expect(events[1]!.problems.map(({ code }) => code)).to.deep.equal(['not-object']);
    expect(said(org()).length).to.be.above(0);
  });

  it('* on ten thousand siblings is one moment, and every one of them is told', async () => {
    const units = [{ id: 'r', name: '根', type: 't' }];
    for (let i = 0; i < 5_000; i++)
      units.push(
        { id: `b${i}`, parentId: 'r', name: `支${i}`, type: 't' } as never,
        { id: `l${i}`, parentId: `b${i}`, name: `组${i}`, type: 't' } as never,
      );
    await stand({ attributes: 'view="list"', data: { ...bigOrg(1), units } });
    const { events, stop } = hear('qs-toggle');
    const start = performance.now();
    row('b0').dispatchEvent(new KeyboardEvent('keydown', { key: '*', bubbles: true, composed: true }));
    const took = performance.now() - start;
    await atRest();
    stop();
    expect(events).to.have.length(5_000);
    expect(isExpanded('b1')).to.equal('true');
    expect(took).to.be.below(2_000);
  });
});
