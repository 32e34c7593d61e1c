/** Where all is hidden there is nothing to look at: that is said, and whose page it is learns why. */
import { expect } from '@esm-bundle/chai';
import { clear } from '../../fixtures/page.js';
import { photo, wall as document_ } from './photos.js';
import { all, one, stage } from './stage.js';

const photos = [
  photo('a', { date: '2018-09' }),
  photo('b', { date: '2018-08' }),
  photo('c', { expiresAt: '2001' }),
];

describe('photo wall: nothing that may be shown', () => {
  afterEach(clear);

  ['', 'view="rows"', 'data-qs-place="hall"', 'data-qs-place="kiosk" attract="45"'].forEach((attributes) => {
    it(`says so as an empty wall does, and why: ${attributes || 'desk'}`, async () => {
      const wall = await stage(document_({ photos }), `strict-consent ${attributes}`);
      const said = wall.renderRoot.textContent ?? '';
      expect(said).to.contain('还没有照片');
      expect(said).to.contain('没有写同意2项');
      expect(said).to.contain('已到期1项');
      expect(said).not.to.contain('没有这样的照片');
      expect(said).not.to.contain('共0张');
      wall.strictConsent = false;
      await wall.updateComplete;
      expect(all(wall, '.photo').length).to.equal(2);
    });
  });

  ['view="timeline"', 'view="mosaic"', 'view="mosaic" data-qs-place="hall"'].forEach((attributes) => {
    it(`of a wall whose objects alone may be shown, is no search that found none: ${attributes}`, async () => {
      const objects = [{ id: 'o', title: '手电筒' }];
      const wall = await stage(document_({ photos, objects }), `strict-consent ${attributes}`);
      expect(one(wall, '.none').textContent).to.equal('还没有照片');
      expect(wall.renderRoot.textContent).not.to.contain('共0张');
    });
  });
});
