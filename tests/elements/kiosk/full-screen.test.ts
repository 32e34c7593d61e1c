import { expect } from '@esm-bundle/chai';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define.js';
import { pause, until, withFullDriver } from '../../fixtures/page.js';
import { clear, kiosk, restoreClock, seconds, touch } from './kiosk.js';

// In a file of its own: the window changes its size.
describe('The full screen', () => {
  afterEach(() => {
    clear();
    restoreClock();
  });

  withFullDriver(() =>
    it('that a visitor has given to something is left for the question, and with the visitor', async () => {
      const element = await kiosk('<div id="a"><div id="film"><button>一</button></div></div>');
      const film = element.querySelector('#film')!;
      const button = element.querySelector('button')!;
      button.addEventListener('click', () => void film.requestFullscreen());
      const fill = async (): Promise<void> => {
        touch(element);
        button.focus();
        await sendKeys({ press: 'Enter' });
        await until(
          () => document.fullscreenElement === film,
          () => 'not in full screen',
        );
      };
      const isBack = (): Promise<void> =>
        until(
          () => document.fullscreenElement === null,
          () => `in full screen: ${document.fullscreenElement?.outerHTML}`,
        );
      await fill();
      await seconds(61);
      expect(element.state).to.equal('warning');
      await isBack();
      await fill();
      element.reset();
      await isBack();
      // The screen itself, filled by the kiosk or its page, stays so.
      film.requestFullscreen = () => document.documentElement.requestFullscreen();
      touch(element);
      button.focus();
      await sendKeys({ press: 'Enter' });
      await until(
        () => document.fullscreenElement === document.documentElement,
        () => 'not in full screen',
      );
      element.reset();
      await pause(500);
      expect(document.fullscreenElement?.localName).to.equal('html');
      await document.exitFullscreen();
    }),
  );
});
