/** On a kiosk, in a hall: that what is shown is old is told in the foot of every form. */
import { expect } from '@esm-bundle/chai';
import { stateStrings } from '../../../src/shell/states/states.strings.js';
import { clear, inState } from '../../fixtures/page.js';
import { documents } from './documents.js';
import { all, stand } from './stage.js';

describe('Old data on a screen of a hall', () => {
  afterEach(clear);

  for (const view of ['roll-call', 'marking', 'count', 'result', 'record'] as const)
    it(`is told in the foot of ${view}`, async () => {
      const document = view === 'marking' || view === 'roll-call' ? documents.marking : documents.declared;
      const element = await stand(document, `view="${view}" data-qs-place="kiosk"`);
      const foot = (): string =>
        all(element, '.end')
          .map((each) => each.textContent)
          .join('');
      const { invalidPublicKept } = stateStrings['zh-CN'];
      expect(all(element, `.view-${view} .view`)).to.have.length(1);
      expect(foot()).not.to.contain(invalidPublicKept);
      element.data = { ...document, stage: 'never' };
      await inState(element, 'invalid');
      expect(foot()).to.contain(invalidPublicKept);
    });
});
