/** The first element of a page that stands in English: its words come from files, in a page of this test's own. */
import { expect } from '@esm-bundle/chai';
import '../../src/elements/org-tree/define.js';
import { clear, mount, org, organisation, said } from '../fixtures/page.js';

describe('The first words of a page in English', () => {
  afterEach(clear);

  it('are English: no frame says anything in Chinese', async () => {
    mount('<div lang="en"><qs-org-tree></qs-org-tree></div>');
    const seen = new Set<string>();
    const look = new MutationObserver(() => seen.add(said(org())));
    look.observe(org().shadowRoot!, { childList: true, characterData: true, subtree: true });
    await org().updateComplete;
    look.disconnect();
    expect(said(org())).to.contain('No organisation yet');
    for (const words of seen) expect(words).not.to.match(/\p{Script=Han}/u);
    org().data = organisation();
    await org().updateComplete;
    expect(said(org())).to.contain('Expand all').and.not.to.contain('全部展开');
  });
});
