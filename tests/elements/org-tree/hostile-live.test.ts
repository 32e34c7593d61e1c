/** Data given by the property stays its owner's: whatever it does while it is on show, the page around hears no error. */
import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import '../../../src/define.js';
import type { QsOrgTree } from '../../../src/elements/org-tree/index.js';
import { alive, changes, throwsAt } from '../../fixtures/alive.js';
import { everywhere } from '../../fixtures/hostile.js';
import { clear, hearErrors, inState, mount, org, organisation, said } from '../../fixtures/page.js';

const errors = hearErrors();

const views = ['list', 'tree', 'poster'] as const;

/** What a visitor and a host do, one after another. */
const acts: readonly ((tree: QsOrgTree) => unknown)[] = [
  (tree) => tree.expand('a'),
  (tree) => (tree.selected = 'b'),
  (tree) => tree.collapse('a'),
  (tree) => void (tree.lang = 'en'),
  (tree) => tree.expandAll(),
  (tree) => tree.reveal('p'),
  (tree) => rows(tree)[0]?.click(),
  (tree) => press(tree, ['ArrowRight', 'ArrowDown', 'Enter', '*', 'ArrowLeft', 'End', '单']),
  (tree) => search(tree, '单'),
  (tree) => (tree.parentElement!.style.width = '300px'),
  (tree) => (tree.view = 'list'),
  (tree) => tree.renderRoot.querySelectorAll<HTMLElement>('[data-toggle]').forEach((each) => each.click()),
  (tree) => (tree.view = 'tree'),
  (tree) => tree.fit(),
  (tree) => (tree.view = 'poster'),
  (tree) => (tree.parentElement!.style.width = '1200px'),
  (tree) => tree.toCSV(),
  (tree) => tree.toSVG(),
  (tree) => void (tree.lang = 'zh-TW'),
  (tree) => tree.reset(),
  (tree) => tree.collapseAll(),
  (tree) => tree.requestUpdate(),
];

const rows = (tree: QsOrgTree): HTMLElement[] =>
  Array.from(tree.renderRoot.querySelectorAll<HTMLElement>('[role=treeitem]'));

function press(tree: QsOrgTree, keys: readonly string[]): void {
  for (const key of keys) {
    const row = rows(tree).find((each) => each.tabIndex === 0);
    row?.focus();
    row?.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
    );
  }
}

function search(tree: QsOrgTree, query: string): void {
  const line = tree.renderRoot.querySelector('input');
  if (!line) return;
  line.focus();
  line.value = query;
  line.dispatchEvent(new Event('input', { bubbles: true }));
  line.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
}

/** Something is painted that can be read. */
function expectWords(tree: QsOrgTree, when: string): void {
  expect(said(tree), when).to.match(/\S/);
  expect(tree.offsetHeight, when).to.be.above(0);
}

async function live(tree: QsOrgTree, some = acts): Promise<void> {
  for (const act of some) {
    await act(tree);
    await tree.updateComplete;
    await frame();
    await tree.updateComplete;
    expectWords(tree, String(act));
    expect(errors, String(act)).to.deep.equal([]);
  }
}

const frame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done));

/** What was half painted has left nothing behind: a good document stands as on a page of its own. */
async function expectClean(tree: QsOrgTree): Promise<void> {
  tree.data = null;
  await tree.updateComplete;
  tree.reset();
  tree.data = organisation('好的一份');
  await inState(tree, 'ready');
  await frame();
  await tree.updateComplete;
  const { lang, view } = tree;
  const html = tree.renderRoot.querySelector('.qs')!.innerHTML;
  mount(`<qs-org-tree lang="${lang}" view="${view}"></qs-org-tree>`);
  const fresh = org();
  fresh.parentElement!.style.width = tree.parentElement?.style.width ?? '1200px';
  fresh.data = organisation('好的一份');
  await inState(fresh, 'ready');
  await frame();
  await fresh.updateComplete;
  expect(plain(html)).to.equal(plain(fresh.renderRoot.querySelector('.qs')!.innerHTML));
}

/** Without Lit's own marks. */
const plain = (html: string): string => html.replace(/<!--.*?-->/gs, '').replace(/\s+/g, ' ');

describe('Data that is alive', function () {
  this.timeout(60_000);

  afterEach(() => {
    clear();
    expect(errors.splice(0)).to.deep.equal([]);
  });

  for (const [name, change] of Object.entries(changes)) {
    it(`${name} after it was shown`, async () => {
      for (const view of views) {
        mount(`<qs-org-tree view="${view}" open-depth="all"></qs-org-tree>`);
        const data = everywhere('单位') as Record<string, unknown>;
        org().data = data;
        await inState(org(), 'ready');
        change(data as Parameters<typeof change>[0]);
        await live(org());
      }
      await expectClean(org());
    });
  }

  it('that throws at any one look, or from there on', async () => {
    let looks = 0;
    mount('<qs-org-tree></qs-org-tree>');
    org().data = alive(everywhere('单位'), () => looks++);
    await inState(org(), 'ready');
    await live(org());
    expect(errors).to.deep.equal([]);
    expect(looks).to.be.above(500);
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: looks }),
        fc.boolean(),
        fc.constantFrom(...views),
        fc.nat(),
        async (n, forGood, view, from) => {
          mount(`<qs-org-tree view="${view}"></qs-org-tree>`);
          const { looked } = throwsAt(n, forGood);
          org().data = alive(everywhere('单位'), looked);
          await org().updateComplete;
          expectWords(org(), `look ${n}`);
          // From any act on, so that each comes first once.
          await live(org(), [...acts.slice(from % acts.length), ...acts.slice(0, from % acts.length)]);
          if (org().state === 'invalid') {
            refused++;
            expect(org().problems.map(({ code }) => code)).to.deep.equal(['unreadable']);
          }
        },
      ),
      { numRuns: 25 },
    );
    expect(refused).to.be.above(3);
  });

  it('that throws while it is painted leaves nothing half painted behind', async () => {
    for (const view of views) {
      let looks = 0;
      mount(`<qs-org-tree view="${view}"></qs-org-tree>`);
      org().data = alive(everywhere('单位'), () => looks++);
      await inState(org(), 'ready');
      await org().updateComplete;
      for (let part = 1; part <= 6; part++) {
        mount(`<qs-org-tree view="${view}"></qs-org-tree>`);
        org().data = organisation('先前');
        await inState(org(), 'ready');
        org().data = alive(everywhere('单位'), throwsAt(Math.round((looks * part) / 6), true).looked);
        await org().updateComplete;
        org().lang = 'en';
        await org().updateComplete;
        expectWords(org(), `${view} ${part}`);
        await expectClean(org());
      }
    }
  });

  it('and frozen is as good as any', async () => {
    const deep = (value: unknown): unknown => {
      if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deep);
      return value;
    };
    mount('<qs-org-tree></qs-org-tree>');
    org().data = deep(everywhere('单位'));
    await inState(org(), 'ready');
    await live(org());
    expect(org().state).to.equal('ready');
  });

  it('of a district that throws is refused, and the next one read', async () => {
    mount('<qs-org-tree></qs-org-tree>');
    const traps = {
      get(target: object, name: PropertyKey): unknown {
        if (name === 'documents') throw new Error('no documents');
        return Reflect.get(target, name) as unknown;
      },
    };
    org().data = new Proxy({ ...organisation(), kind: 'district' }, traps);
    await inState(org(), 'invalid');
    expect(said(org())).to.contain('no documents');
    org().data = organisation();
    await inState(org(), 'ready');
  });
});
