import { expect } from '@esm-bundle/chai';
import type { OrgTreeDocument } from '../../src/contract/generated/org-tree/types.js';
import { buildModel } from '../../src/elements/org-tree/model/model.js';
import { atOnce } from '../../src/paper/steps.js';
import { drawFile } from '../../src/elements/org-tree/paper/file-drawing.js';
import { toPNG, toSVG } from '../../src/elements/org-tree/paper/index.js';
import '../fixtures/languages.js';
import { OrgWords } from '../../src/elements/org-tree/model/words.js';
import { lookOf } from '../../src/paper/look.js';
import { blackInk, isWindow, type Palette } from '../../src/paper/marks.js';
import { paletteOf } from '../../src/paper/palette.js';
import { toPicture } from '../../src/paper/png.js';
import type { Locale } from '../../src/text/locale.js';
import community from '../../demo/data/org.json';

const model = buildModel(community as unknown as OrgTreeDocument);
const palette: Palette = {
  ...blackInk,
  ground: '#fffcf5',
  root: '#9e1b1e',
  rootInk: '#fff8e7',
  accent: '#9e1b1e',
};

async function pixels(blob: Blob): Promise<(x: number, y: number) => number[]> {
  const image = await createImageBitmap(blob);
  const canvas = document.createElement('canvas');
  canvas.width = image.width;
  canvas.height = image.height;
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  context.drawImage(image, 0, 0);
  return (x, y) => [...context.getImageData(x, y, 1, 1).data];
}

describe('the picture of the organisation', () => {
  it('has the ground where there is nothing and something where each card is', async () => {
    const words = new OrgWords(model, 'zh-CN');
    const picture = (await toPNG(words, palette, 1))!;
    expect(picture.blob.type).to.equal('image/png');
    expect([picture.reduced, picture.scale]).to.deep.equal([false, 1]);
    const at = await pixels(picture.blob);
    expect(at(2, 2)).to.deep.equal([255, 252, 245, 255]);
    const window = atOnce(drawFile(words)).pieces.find(isWindow)!;
    const cards = window.groups.filter(({ title }) => title !== undefined);
    expect(cards.length).to.equal(45);
    for (const { box, title } of cards) {
      const left = window.box.x + box.x - window.view.x;
      const top = window.box.y + box.y - window.view.y;
      let inked = 0;
      for (let x = 0; x < box.width; x += 1)
        for (let y = Math.floor(box.height / 2) - 8; y < box.height / 2 + 8; y += 4) {
          const [red, green, blue] = at(Math.floor(left + x), Math.floor(top + y));
          if (red! + green! + blue! < 600) inked++;
        }
      expect(inked, title).to.be.greaterThan(4);
    }
  });

  it('comes smaller where no engine could hold it, and says so', async () => {
    const list = { width: 40_000, height: 2_000, pieces: [] };
    const picture = (await toPicture(list, lookOf('zh-CN'), 2))!;
    expect(picture.reduced).to.equal(true);
    const { width, height } = await createImageBitmap(picture.blob);
    expect(width).to.be.at.most(16_384);
    expect(width * height).to.be.at.most(16_777_216);
    expect(width / height).to.be.closeTo(20, 0.1);
  });
});

describe('the drawing of the organisation', () => {
  for (const locale of ['zh-CN', 'zh-TW', 'en'] as Locale[])
    it(`keeps every letter inside its card (${locale})`, () => {
      const words = new OrgWords(model, locale);
      const file = new DOMParser().parseFromString(toSVG(words), 'image/svg+xml');
      expect(file.querySelector('parsererror')).to.equal(null);
      const svg = document.importNode(file.documentElement, true) as unknown as SVGSVGElement;
      document.body.append(svg);
      const cards = atOnce(drawFile(words))
        .pieces.find(isWindow)!
        .groups.filter(({ title }) => title !== undefined);
      const drawn = [...svg.querySelectorAll('svg svg > g')].filter((group) =>
        group.querySelector(':scope > title'),
      );
      expect(drawn.length).to.equal(cards.length);
      drawn.forEach((group, i) => {
        const { box, title } = cards[i]!;
        for (const text of group.querySelectorAll('text')) {
          // A turned word is measured as it would lie, so only its length counts.
          const { x, y, width, height } = text.getBBox();
          const turned = text.hasAttribute('transform');
          const say = `${title}: ${text.textContent}`;
          if (turned) {
            expect(width, say).to.be.at.most(box.height + 1);
            continue;
          }
          expect(x, say).to.be.at.least(box.x - 1);
          expect(x + width, say).to.be.at.most(box.x + box.width + 1);
          // The box of a text is that of its font, half a leading more than its letters.
          expect(y + height * 0.25, say).to.be.at.least(box.y - 1);
          expect(y + height * 0.75, say).to.be.at.most(box.y + box.height + 1);
        }
      });
      svg.remove();
    });
});

describe('the colours of a theme', () => {
  it('are read where they are plain, else everything is black ink', () => {
    const wrapper = document.createElement('div');
    document.body.append(wrapper);
    expect(paletteOf(wrapper)).to.deep.equal(blackInk);
    for (const token of [
      'ground',
      'ink',
      'ink-2',
      'ink-3',
      'line',
      'edge',
      'accent',
      'on-accent',
      'plate',
      'plate-ink',
      'plate-ink-2',
    ])
      wrapper.style.setProperty(`--_${token}`, token === 'accent' ? 'rgb(158, 27, 30)' : '#123456');
    const read = paletteOf(wrapper);
    expect([read.root, read.ink]).to.deep.equal(['rgb(158, 27, 30)', '#123456']);
    wrapper.style.setProperty('--_ink', 'oklch(0.4 0.1 20)');
    expect(paletteOf(wrapper)).to.deep.equal(blackInk);
    wrapper.remove();
  });
});
