/** Attributes that are misspelt are told to the developer, once, with what was meant; on a public host nothing is. */
import { expect } from '@esm-bundle/chai';
import '../../src/elements/org-tree/define.js';
import '../../src/elements/leaderboard/define.js';
import { clear, mount, pause, until } from '../fixtures/page.js';

describe('Misspelt attributes', () => {
  const { warn } = console;
  let said: string[] = [];
  beforeEach(() => {
    said = [];
    console.warn = (text: string) => void said.push(text);
  });
  afterEach(() => {
    console.warn = warn;
    clear();
  });

  for (const [markup, told] of [
    ['<qs-org-tree view="lst"></qs-org-tree>', 'takes auto, tree, list, poster. Did you mean list?'],
    ['<qs-org-tree open-depth="al"></qs-org-tree>', 'takes a number, all. Did you mean all?'],
    ['<qs-org-tree open-dept="2"></qs-org-tree>', 'Did you mean open-depth?'],
    ['<qs-org-tree depth="2"></qs-org-tree>', 'Did you mean open-depth?'],
    ['<qs-org-tree orientation="buttom"></qs-org-tree>', 'Did you mean bottom?'],
    ['<qs-org-tree refresh="1min"></qs-org-tree>', 'takes a number.'],
    ['<qs-org-tree place="hall"></qs-org-tree>', 'Did you mean data-qs-place?'],
    ['<qs-org-tree data="{}"></qs-org-tree>', 'property .data'],
    ['<qs-leaderboard ties="skipp"></qs-leaderboard>', 'Did you mean skip?'],
    ['<div data-qs-theme="halls"><qs-org-tree></qs-org-tree></div>', 'Did you mean hall?'],
    ['<div data-qs-place="kiosks"><qs-org-tree></qs-org-tree></div>', 'Did you mean kiosk?'],
    ['<div data-qs-density="dense"><qs-org-tree></qs-org-tree></div>', 'comfortable, compact'],
  ] as const)
    it(`${markup}: ${told}`, async () => {
      mount(`${markup}${markup}`);
      await until(
        () => said.length > 0,
        () => 'a word',
      );
      await pause(50);
      expect(said, 'once').to.have.length(1);
      expect(said[0]).to.contain(told);
    });

  it('nothing is said of what is right, of a site’s own theme and of others’ attributes', async () => {
    mount(`<div data-qs-theme="jiangnan" data-qs-place="desk" data-qs-density="compact">
      <qs-org-tree view="list" open-depth="all" orientation="left" tools="none" url-key="org" refresh="60" heading-level="3"
        selected="b1" src="" document="a" class="mine" style="color: red" title="x" lang="en" slot="s" hidden tabindex="0"
        role="region" data-page="1" aria-label="x" v-cloak x-data="y" ng-app onclick="void 0"></qs-org-tree>
      <qs-leaderboard ties="dense" sort-by="value" top="3" paged></qs-leaderboard></div>`);
    await pause(100);
    expect(said).to.deep.equal([]);
  });
});
