import { expect } from '@esm-bundle/chai';
import '../../../src/define.js';
import type { QsKiosk } from '../../../src/elements/kiosk/index.js';
import type { QsPhotoWall } from '../../../src/elements/photo-wall/index.js';
import { pause, until } from '../../fixtures/page.js';
import { photo, wall } from '../photo-wall/photos.js';
import { clear, inState, key, kiosk, part, press, restoreClock, seconds, shown, touch } from './kiosk.js';

const photos = Array.from({ length: 24 }, (_, i) => photo(`p${i}`, { date: '2018-09' }));

const dialogOf = (scene: Element): HTMLElement | null => scene.shadowRoot!.querySelector('dialog');

/** A kiosk whose visitor has enlarged a photo. */
async function enlarged(size: string, attributes = ''): Promise<[QsKiosk, QsPhotoWall, HTMLElement]> {
  const element = await kiosk(
    '<qs-photo-wall id="p" view="timeline"></qs-photo-wall><div id="b">乙</div>',
    `idle="30" ${attributes}`,
  );
  element.style.cssText = `position:fixed;top:0;left:0;${size}`;
  const scene = element.querySelector('qs-photo-wall')!;
  scene.data = wall({ photos });
  await until(
    () => shown(element) === 'p' || element.across > 1,
    () => shown(element),
  );
  touch(element);
  await pause(100);
  scene.selected = 'p20';
  await until(
    () => dialogOf(scene)?.hasAttribute('open'),
    () => 'no enlarged photo',
  );
  return [element, scene, dialogOf(scene)!];
}

describe('An enlarged photo in a kiosk', () => {
  afterEach(() => {
    clear();
    restoreClock();
  });

  for (const [size, attributes] of [
    ['width:1080px;height:1920px', ''],
    ['width:1920px;height:1080px', ''],
    ['width:540px;height:960px', 'design-size="1080x1920"'],
    ['width:960px;height:540px', 'design-size="1920x1080"'],
    ['width:1920px;height:540px', 'design-size="3840x1080" across="2"'],
  ] as const)
    it(`has the room of its scene and leaves the plinth free (${size} ${attributes})`, async () => {
      const [element, scene, dialog] = await enlarged(size, attributes);
      const box = (of: Element): number[] => {
        const { left, right, top, bottom } = of.getBoundingClientRect();
        return [left, right, top, bottom].map(Math.round);
      };
      const lies = (): boolean => String(box(dialog)) === String(box(scene));
      await until(lies, () => `${String(box(dialog))}, and the scene ${String(box(scene))}`);
      expect(scene.offsetHeight).to.be.above(100);
      expect(box(part(element, '.plinth')!)[2]).to.be.at.least(box(dialog)[3]!);
      const free = part(element, '[data-act="home"]')!;
      free.focus();
      expect(element.shadowRoot!.activeElement === free, 'in reach').to.be.true;
      await seconds(31);
      expect(element.state).to.equal('warning');
      await element.updateComplete;
      await until(lies, () => `asked: ${String(box(dialog))}, and the scene ${String(box(scene))}`);
      expect(dialog.matches(':modal')).to.be.false;
      const go = part(element, '.go')!.getBoundingClientRect();
      const [x, y] = [go.left + go.width / 2, go.top + go.height / 2];
      if (x < innerWidth && y < innerHeight)
        expect(element.shadowRoot!.elementFromPoint(x, y)?.className).to.contain('go');
      await seconds(21);
      await inState(element, 'attract');
      await until(
        () => dialogOf(scene) === null,
        () => 'it outlives the visit',
      );
    }).timeout(10_000);

  it('is all of its element that takes the focus', async () => {
    const [, scene, dialog] = await enlarged('width:540px;height:960px', 'design-size="1080x1920"');
    scene.focus();
    const { activeElement: under } = scene.shadowRoot!;
    expect(!under || dialog.contains(under), under?.outerHTML).to.be.true;
  });

  it('closes at one step back, and when a digit or the way home has led to another exhibit', async () => {
    const [element, scene] = await enlarged('width:540px;height:960px', 'design-size="1080x1920"');
    press(element, 'back');
    const isClosed = (): boolean => dialogOf(scene) === null;
    await until(isClosed, () => 'it stays open');
    expect(shown(element)).to.equal('p');
    scene.selected = 'p3';
    await until(
      () => dialogOf(scene),
      () => 'no enlarged photo',
    );
    await pause(100);
    expect(key('2', scene)).to.be.true;
    await until(
      () => shown(element) === 'b' && isClosed(),
      () => `${shown(element)}, closed ${isClosed()}`,
    );
    expect(scene.contains(document.activeElement)).to.be.false;
  });

  it('lets the arrows on from its buttons to the kiosk’s and back, and 0 lead home', async () => {
    const [element, scene, dialog] = await enlarged('width:1080px;height:1920px');
    const at = (): Element | null => scene.shadowRoot!.activeElement;
    expect(at()?.className).to.contain('canvas');
    key('ArrowDown');
    expect(at()?.closest('[role=toolbar]')).not.to.equal(null);
    expect(key('ArrowDown')).to.equal(true);
    expect(part(element, '.plinth')!.contains(element.shadowRoot!.activeElement), 'a button below').to.equal(
      true,
    );
    expect(key('ArrowUp')).to.equal(true);
    expect(
      dialog.contains(at()),
      `${element.shadowRoot!.activeElement?.outerHTML} ${at()?.outerHTML}`,
    ).to.equal(true);
    expect(key('0', scene)).to.equal(true);
    await until(
      () => part(element, '.exhibit') !== null,
      () => 'not at home',
    );
  });
});

describe('A photo that has the focus in a kiosk', () => {
  afterEach(clear);

  it('is in sight when a visitor comes back to it in a larger type', async () => {
    const element = await kiosk('<qs-photo-wall id="p" view="timeline"></qs-photo-wall><div id="b">乙</div>');
    element.style.cssText = 'position:fixed;top:0;left:0;width:1080px;height:1920px';
    const scene = element.querySelector('qs-photo-wall')!;
    scene.data = wall({ photos: Array.from({ length: 80 }, (_, i) => photo(`p${i}`, { date: '2018-09' })) });
    await until(
      () => shown(element) === 'p',
      () => shown(element),
    );
    touch(element);
    await pause(100);
    scene.shadowRoot!.querySelector<HTMLElement>('.photo[data-key=p60]')!.focus();
    await pause(300);
    expect(key('2')).to.be.true;
    await pause(800);
    press(element, 'size');
    await pause(300);
    expect(key('1')).to.be.true;
    await pause(800);
    const at = scene.shadowRoot!.activeElement as HTMLElement;
    expect(at.dataset['key']).to.equal('p60');
    const { top, bottom } = at.getBoundingClientRect();
    // A scroller rests at whole pixels, rows need not.
    expect(top).to.be.at.least(-1);
    expect(bottom).to.be.at.most(scene.getBoundingClientRect().bottom);
  }).timeout(10_000);
});
