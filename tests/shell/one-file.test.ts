/** As in the one-file script: every language is in it, so nothing is waited for. */
import { expect } from '@esm-bundle/chai';
import '../fixtures/languages.js';
import '../../src/elements/org-tree/define.js';
import { clear, mount, org, said } from '../fixtures/page.js';

describe('In the one-file script', () => {
  afterEach(clear);

  for (const [lang, words] of [
    ['en', 'No organisation yet'],
    ['zh-TW', '還沒有組織架構'],
  ] as const)
    it(`the words of ${lang} are painted in the turn in which the element comes`, async () => {
      mount(`<qs-org-tree lang="${lang}"></qs-org-tree>`);
      for (let turn = 0; turn < 5; turn++) await Promise.resolve();
      expect(said(org())).to.contain(words);
    });
});
