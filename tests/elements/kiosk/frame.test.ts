/** A page in a frame that a CMS makes as high as the page in it, again and again. */
import type { QsKiosk } from '../../../src/elements/kiosk/index.js';
import { clear, mount, pause, until } from '../../fixtures/page.js';

describe('A kiosk in a frame as high as its page', () => {
  afterEach(clear);

  it('is no higher than the screen where the page gives it no height', async function () {
    this.timeout(40_000);
    const frame = document.createElement('iframe');
    frame.style.cssText = `border: 0; width: 760px; height: ${screen.height + 300}px`;
    mount('').append(frame);
    const inside = frame.contentDocument!;
    inside.open();
    inside.write(
      '<!doctype html><html lang="zh-CN"><title>t</title><h3>栏目</h3><qs-kiosk no-keep><div>甲</div></qs-kiosk>',
    );
    inside.close();
    const module = inside.createElement('script');
    module.type = 'module';
    module.src = new URL('../../../src/define.ts', import.meta.url).pathname;
    inside.body.append(module);
    const element = inside.querySelector<QsKiosk>('qs-kiosk')!;
    await until(
      () => element.shadowRoot?.querySelector('.plinth') != null,
      () => 'painted',
      30_000,
    );
    for (let i = 0; i < 5; i++) {
      frame.style.height = `${inside.body.scrollHeight + 40}px`;
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
});
