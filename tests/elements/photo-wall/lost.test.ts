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

  it('says so in a narrow place with no letter alone on a line', async () => {
    const photos = [0, 1, 2].map((n) =>
      photo(`n${n}`, {
        src: '/test/none.jpg',
        sources: [],
        alt: '墙边靠着自行车'.slice(0, 5 + n),
        width: 400,
      }),
    );
    const narrow = 'display: block; width: 500px; height: 600px';
    const wall = await stage(document_({ photos }), 'view="rows"', narrow);
    await until(
      () => all(wall, '.lost').length === 3,
      () => wall.renderRoot.textContent ?? '',
    );
    for (const place of all(wall, '.lost'))
      for (let room = 70; room < 130; room += 3) {
        place.style.width = `${room}px`;
        for (const part of all(wall, '.lost b, .lost b + span')) {
          const range = document.createRange();
          range.selectNodeContents(part);
          const lines = new Map<number, number>();
          for (const { top, width } of Array.from(range.getClientRects()))
            lines.set(Math.round(top), (lines.get(Math.round(top)) ?? 0) + width);
          const em = parseFloat(getComputedStyle(part).fontSize);
          for (const width of Array.from(lines.values()))
            expect(width, `${room} ${part.textContent}`).to.be.above(em * 1.5);
        }
      }
  });
});
