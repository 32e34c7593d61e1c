/** Walls are scaled and panels are turned: no view measures what it has made itself, which once froze a tab. */
import { expect } from '@esm-bundle/chai';
import { atRest, clear, org, stand } from './stage.js';

const turns = [
  'rotate(90deg)',
  'rotate(-90deg)',
  'rotate(180deg)',
  'rotate(45deg)',
  'scale(0.3)',
  'scale(3)',
  'scale(0)',
  'rotate(90deg) scale(0.5)',
  'perspective(800px) rotateY(40deg)',
  'rotateX(90deg)',
  'skew(20deg)',
];

describe('Turned and scaled', () => {
  afterEach(clear);

  for (const turn of turns)
    it(`${turn}: every view comes to rest, and stays there`, async () => {
      for (const view of ['list', 'tree', 'poster']) {
        await stand({
          // At a desk a poster fits into a low window.
          attributes: `view="${view}" data-qs-place="${view === 'poster' ? 'desk' : 'hall'}"`,
          width: 1440,
          around: `<div style="width: 1440px; transform: ${turn}">{}</div>`,
        });
        await atRest();
        let passes = 0;
        const update = org().requestUpdate.bind(org());
        org().requestUpdate = (...all: Parameters<typeof update>) => {
          passes++;
          update(...all);
        };
        for (let i = 0; i < 20; i++) await new Promise((done) => requestAnimationFrame(done));
        expect(passes, view).to.equal(0);
        expect(org().renderRoot.textContent, view).to.contain('新城社区');
      }
    });

  it('a quarter turn makes the window’s width the height of a poster', async () => {
    await stand({
      attributes: 'view="poster" data-qs-place="desk"',
      width: 1440,
      around: '<div style="width: 1440px; transform: rotate(90deg)">{}</div>',
    });
    await atRest();
    const poster = org().renderRoot.querySelector<HTMLElement>('.view-poster')!;
    expect(poster.offsetHeight).to.be.closeTo(innerWidth, 2);
  });
});
