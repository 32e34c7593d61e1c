/** The page printed by the browser itself. */
import { expect } from '@esm-bundle/chai';
import { emulateMedia } from '@web/test-runner-commands';
import '../../../src/elements/leaderboard/define.js';
import { atRest, clear, mount } from '../../fixtures/page.js';
import { city } from './board.js';

/** Chromium's driver alone can pretend; elsewhere this is left out, and said so. */
const canEmulate = /Chrome\//.test(navigator.userAgent);

(canEmulate ? describe : describe.skip)('A leaderboard on paper', () => {
  afterEach(async () => {
    await emulateMedia({ media: 'screen' });
    clear();
  });

  for (const view of ['rank', 'list'])
    it(`has its heads above their columns and on each page (${view})`, async () => {
      mount(`<qs-leaderboard view="${view}"></qs-leaderboard>`);
      const element = document.querySelector('qs-leaderboard')!;
      element.data = city(30);
      await atRest(element);
      await emulateMedia({ media: 'print' });
      const part = (selector: string): Element => element.shadowRoot!.querySelector(selector)!;
      const edges = (selector: string): number[] =>
        ['.team', '.val', '.ver'].map((cell) => {
          const { left, right } = part(`${selector} ${cell}`).getBoundingClientRect();
          return Math.round(cell === '.team' ? left : right);
        });
      expect(edges('.heads')).to.deep.equal(edges('.row[data-id]'));
      // In a table, for only there an engine repeats it.
      for (const [selector, display] of [
        ['table', 'table'],
        ['thead', 'table-header-group'],
        ['tbody', 'table-row-group'],
      ] as const)
        expect(getComputedStyle(part(selector)).display).to.equal(display);
      const { left, right } = part('.view').getBoundingClientRect();
      const row = part('.row[data-id]').getBoundingClientRect();
      expect([row.left, row.right]).to.deep.equal([left, right]);
    });
});
