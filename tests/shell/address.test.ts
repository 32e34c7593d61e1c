import { expect } from '@esm-bundle/chai';
import '../../src/elements/photo-wall/define.js';
import '../fixtures/plain-element.js';
import type { QsPhotoWall } from '../../src/elements/photo-wall/index.js';
import { clear, inState, mount, notices, plain, until } from '../fixtures/page.js';

const photos = {
  kind: 'photo-wall',
  version: 1,
  title: '影像',
  asOf: '2018',
  photos: ['a', 'b'].map((id) => ({
    id,
    src: '/demo/pictures/lake-1-s.svg',
    width: 12,
    height: 8,
    alt: id,
  })),
};

/** A wall whose first photo is open in its viewer. */
async function opened(): Promise<{ home: HTMLElement; wall: QsPhotoWall }> {
  const home = mount('<p></p><qs-photo-wall></qs-photo-wall>');
  const wall = home.querySelector('qs-photo-wall')!;
  wall.data = photos;
  await inState(wall, 'ready');
  wall.renderRoot.querySelector<HTMLElement>('.photo[data-key="a"]')!.click();
  await until(
    () => wall.renderRoot.querySelector('dialog.viewer'),
    () => 'no viewer',
  );
  return { home, wall };
}

const popped = (): Promise<unknown> =>
  new Promise((done) => addEventListener('popstate', done, { once: true }));

describe('The address and the way back', () => {
  afterEach(clear);

  it('is written on the page’s own host, wherever a <base> leads', async () => {
    const base = document.createElement('base');
    base.href = `http://other-host.example/${location.pathname}`;
    document.head.append(base);
    const before = location.href;
    try {
      mount('<qs-plain url-key="n"></qs-plain>');
      plain().data = notices();
      await inState(plain(), 'ready');
      plain().selected = 'a';
      await plain().updateComplete;
      expect(new URLSearchParams(location.search).get('n')).to.equal('a');
    } finally {
      base.remove();
      history.replaceState(history.state, '', before);
    }
  });

  it('closes a viewer whose element was moved in the page', async () => {
    const { home, wall } = await opened();
    home.prepend(wall);
    await wall.updateComplete;
    const back = popped();
    history.back();
    await back;
    await wall.updateComplete;
    expect(wall.selected).to.equal(null);
  });

  it('is heard by others after an element left while its viewer closed', async () => {
    const { home, wall } = await opened();
    wall.addEventListener('qs-select', () => queueMicrotask(() => wall.remove()));
    const back = popped();
    wall.renderRoot.querySelector<HTMLElement>('.close-button')!.click();
    await back;
    expect(wall.isConnected).to.equal(false);
    home.insertAdjacentHTML('beforeend', '<qs-plain url-key="n"></qs-plain>');
    plain().data = notices();
    await inState(plain(), 'ready');
    const at = (id: string): string => {
      const url = new URL(location.href);
      url.searchParams.set('n', id);
      return url.href;
    };
    const before = location.href;
    history.replaceState(null, '', at('a'));
    history.pushState(null, '', at('b'));
    const again = popped();
    history.back();
    await again;
    await until(
      () => plain().selected === 'a',
      () => `chosen: ${plain().selected}`,
      3_000,
    );
    history.replaceState(null, '', before);
  });
});
