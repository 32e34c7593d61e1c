import type { Photo } from '../../../contract/generated/photo-wall/types.js';
import { arrange, fillPage, type Arrangement, type WallPage, type WallRoom } from './arrange.js';

/** Of a photo on a wall its true shape counts: what is cut off is cut by the mosaic alone. */
const trueRatio = ({ width, height }: Photo): number => Math.min(6, Math.max(0.2, width / height));

/**
 * The wall of photos: one of them is at hand, and the page that holds it fills the wall. Pages are made when they are needed:
 * ten thousand photos are some hundred pages, of which a visitor sees a few.
 */
export class Wall {
  arrangement: Arrangement | null = null;
  page: WallPage = { from: 0, to: 0, tiles: [] };
  #photos: readonly Photo[] = [];
  #ratios = new Float64Array(0);
  #key = '';
  #size = 0;

  /** Lays out the page that holds the photo at a place. */
  layOut(photos: readonly Photo[], room: WallRoom, at: number): void {
    const key = [room.width, room.height, room.em, room.hasFeature].join();
    const isSame = photos === this.#photos && key === this.#key;
    if (!isSame) {
      if (photos !== this.#photos) this.#ratios = Float64Array.from(photos, trueRatio);
      this.#photos = photos;
      this.#key = key;
      this.arrangement = arrange(room);
      this.#size = tileSize(room);
    }
    const { from, to } = this.page;
    if (isSame && at >= from && at < to) return;
    // Forwards a page begins where the last one ended; backwards with as many as it had; after a jump with the photo itself.
    const count = to - from;
    const start =
      isSame && at < from && at >= from - count
        ? Math.max(0, from - count)
        : isSame || at < from || at >= to
          ? at
          : from;
    this.page = this.arrangement ? fillPage(this.#ratios, start, this.arrangement, this.#size) : this.page;
    if (at >= this.page.to && this.arrangement)
      this.page = fillPage(this.#ratios, at, this.arrangement, this.#size);
  }

  /** The first photo of the page before and of the next one, round the ends. */
  turn(by: 1 | -1): number {
    const { length } = this.#photos;
    const { from, to } = this.page;
    if (by > 0) return to >= length ? 0 : to;
    return from === 0 ? Math.max(0, length - (to - from)) : Math.max(0, from - (to - from));
  }
}

/** Px of height that a tile should have: a third of a low wall, what is seen well from its place on others. */
function tileSize({ width, height, em, hasFeature }: WallRoom): number {
  if (!hasFeature) return Math.max(em * 6, Math.min(height / 2.6, width / 3.4));
  return width / height >= 2.6 ? height / 3 : Math.max(em * 6, Math.min(height / 4, width / 4.5));
}
