/** A page in a frame that a CMS makes as high as the page in it, again and again. */
import { expect } from '@esm-bundle/chai';
import { clear, frameWith, organisation, until } from '../fixtures/page.js';
import { wall, photo } from '../elements/photo-wall/photos.js';

const script = (document_: object): string =>
  `<script type="application/json">${JSON.stringify(document_).replace(/</g, '\\u003c')}</` + 'script>';

const views = {
  poster: `<qs-org-tree view="poster">${script(organisation())}</qs-org-tree>`,
  mosaic: `<qs-photo-wall view="mosaic">${script(wall({ photos: Array.from({ length: 60 }, (_, i) => photo(`p${i}`)) }))}</qs-photo-wall>`,
};

describe('A frame as high as its page', () => {
  afterEach(clear);

  for (const [view, markup] of Object.entries(views))
    it(`comes to rest with a view that fills its window (${view})`, async () => {
      const { frame, body } = frameWith(`<h3>栏目</h3>${markup}`);
      const element = body.querySelector<HTMLElement>('[view]')!;
      await until(
        () => element.getAttribute('state') === 'ready' && element.offsetHeight > 200,
        () => `ready, it is ${element.getAttribute('state')}`,
        40_000,
      );
      const heights: number[] = [];
      for (let i = 0; i < 10; i++) {
        frame.style.height = `${body.scrollHeight + 40}px`;
        await new Promise((done) => setTimeout(done, 100));
        // On a loaded machine no frame may have come yet in which it could grow.
        for (let frames = 0; frames < 2; frames++) await new Promise((done) => requestAnimationFrame(done));
        heights.push(element.offsetHeight);
      }
      expect(new Set(heights.slice(-3)), heights.join()).to.have.property('size', 1);
    });
});
