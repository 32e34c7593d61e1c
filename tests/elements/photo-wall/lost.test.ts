import { expect } from '@esm-bundle/chai';
import { clear, hurried, newKey, Timers, until } from '../../fixtures/page.js';
import { photo, wall as document_ } from './photos.js';
import { all, stage } from './stage.js';

describe('photo wall: a picture that cannot be had', () => {
  let timers: Timers | undefined;
  afterEach(() => {
    clear();
    timers?.restore();
  });

  it('is asked for again, later and later, until it comes', async () => {
    timers = new Timers(hurried);
    const src = `/test/sequence/${newKey()}?steps=500,500,picture`;
    const wall = await stage(
      document_({ photos: [photo('a', { src, sources: [] })] }),
      'view="rows"',
      'display: block; width: 800px; height: 600px',
    );
    await until(
      () => all(wall, 'img').some((each) => (each as HTMLImageElement).naturalWidth === 1),
      () => wall.renderRoot.textContent ?? '',
    );
    expect(all(wall, '.lost').length).to.equal(0);
  });
});
