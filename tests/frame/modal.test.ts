import { expect } from '@esm-bundle/chai';
import '../../src/define.js';
import { clear, hearErrors } from '../fixtures/page.js';
import { photo, wall as document_ } from '../elements/photo-wall/photos.js';
import { one, settled, stage } from '../elements/photo-wall/stage.js';

/** Engines that are older do not know the word. */
const isModal = (dialog: HTMLDialogElement): boolean =>
  CSS.supports('selector(:modal)') ? dialog.matches(':modal') : dialog.open;

describe('A modal dialog whose element goes to another place', () => {
  const errors = hearErrors();
  afterEach(() => {
    clear();
    expect(errors.splice(0)).to.deep.equal([]);
  });

  for (const way of ['moved', 'taken away and put back'] as const)
    it(`is modal there, and the document stays (${way})`, async () => {
      const wall = await stage(document_({ photos: [photo('a', { title: '夜巡' }), photo('b')] }));
      one(wall, '.photo').click();
      await settled(wall);
      const dialog = (): HTMLDialogElement => one(wall, 'dialog.viewer') as HTMLDialogElement;
      expect(isModal(dialog())).to.be.true;
      const place = document.createElement('div');
      wall.after(place);
      if (way === 'moved') place.append(wall);
      else {
        wall.remove();
        await settled(wall);
        place.append(wall);
      }
      await settled(wall);
      wall.requestUpdate();
      await settled(wall);
      expect(wall.state).to.equal('ready');
      expect(isModal(dialog())).to.be.true;
      // Without a scroll bar that has a width.
      expect(dialog().offsetHeight).to.equal(document.documentElement.clientHeight);
    });
});
