import type { PhotoWallDocument } from '../../../src/contract/generated/photo-wall/types.js';
import '../../../src/elements/photo-wall/define.js';
import type { QsPhotoWall } from '../../../src/elements/photo-wall/index.js';
import '../../fixtures/languages.js';
import { mount } from '../../fixtures/page.js';

export async function stage(document: PhotoWallDocument, attributes = '', style = ''): Promise<QsPhotoWall> {
  mount(`<qs-photo-wall ${attributes}></qs-photo-wall>`);
  const wall = window.document.querySelector<QsPhotoWall>('qs-photo-wall')!;
  wall.style.cssText = style;
  wall.data = document;
  await settled(wall);
  return wall;
}

export async function settled(wall: QsPhotoWall): Promise<void> {
  for (let i = 0; i < 3; i++) {
    await wall.updateComplete;
    await new Promise((done) => requestAnimationFrame(done));
  }
  await wall.updateComplete;
}

export const all = (wall: QsPhotoWall, selector: string): HTMLElement[] =>
  Array.from(wall.renderRoot.querySelectorAll<HTMLElement>(selector));

export const one = (wall: QsPhotoWall, selector: string): HTMLElement => {
  const found = wall.renderRoot.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};

export const focused = (wall: QsPhotoWall): HTMLElement | null =>
  (wall.renderRoot as ShadowRoot).activeElement as HTMLElement | null;

export const shownIds = (wall: QsPhotoWall): string[] =>
  all(wall, '.photo[data-key]').map((each) => each.dataset['key'] ?? '');
