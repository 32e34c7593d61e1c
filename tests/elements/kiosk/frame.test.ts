/** A page in a frame: one that a CMS makes as high as the page in it, again and again, and one that is turned or reduced. */
import { expect } from '@esm-bundle/chai';
import type { QsKiosk } from '../../../src/elements/kiosk/index.js';
import { clear, frameWith, pause, until } from '../../fixtures/page.js';

interface Framed {
  readonly frame: HTMLIFrameElement;
  readonly body: HTMLElement;
  readonly element: QsKiosk;
}

/** A kiosk of no height of its own in a frame that is higher than the screen. */
async function framed(): Promise<Framed> {
  const { frame, body } = frameWith('<h3>栏目</h3><qs-kiosk no-keep><div>甲</div></qs-kiosk>');
  const element = body.querySelector<QsKiosk>('qs-kiosk')!;
  await until(
    () => element.shadowRoot?.querySelector('.plinth') != null,
    () => 'painted',
    30_000,
  );
  return { frame, body, element };
}

describe('A kiosk in a frame', () => {
  afterEach(clear);

  it('is no higher than the screen where the frame grows with its page', async () => {
    const { frame, body, element } = await framed();
    for (let i = 0; i < 5; i++) {
      frame.style.height = `${body.scrollHeight + 40}px`;
      await pause(50);
      await element.updateComplete;
    }
    await until(
      () => element.offsetHeight === screen.height,
      () => `${element.offsetHeight} of ${screen.height}`,
    );
    frame.style.height = `${screen.height - 100}px`;
    await until(
      () => element.offsetHeight === screen.height - 100,
      () => `${element.offsetHeight}, in a frame of its own height`,
    );
  });

  it('is as high as a frame that is larger than the screen and stays so: it is turned or reduced', async () => {
    const { element } = await framed();
    element.requestUpdate();
    await element.updateComplete;
    expect(element.offsetHeight).to.equal(screen.height + 300);
  });
});
