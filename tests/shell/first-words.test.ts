/** The first element of a page that stands in English: its words come from files, in a page of this test's own. */
import { expect } from '@esm-bundle/chai';
import '../fixtures/plain-element.js';
import { clear, mount, plain, notices, said } from '../fixtures/page.js';

describe('The first words of a page in English', () => {
  afterEach(clear);

  it('are English: no frame says anything in Chinese', async () => {
    mount('<div lang="en"><qs-plain></qs-plain></div>');
    const seen = new Set<string>();
    const look = new MutationObserver(() => seen.add(said(plain())));
    look.observe(plain().shadowRoot!, { childList: true, characterData: true, subtree: true });
    await plain().updateComplete;
    look.disconnect();
    expect(said(plain())).to.contain('No notices yet');
    for (const words of seen) expect(words).not.to.match(/\p{Script=Han}/u);
    plain().data = notices();
    await plain().updateComplete;
    expect(said(plain())).to.contain('Find a notice').and.not.to.contain('找公告');
  });
});
