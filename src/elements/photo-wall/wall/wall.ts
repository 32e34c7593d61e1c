import type { Photo } from '../../../contract/generated/photo-wall/types.js';
import { arrange, fillPage, type Arrangement, type WallPage, type WallRoom } from './arrange.js';

/** Of a photo on a wall its true shape counts: what is cut off is cut by the mosaic alone. */
const trueRatio = ({ width, height }: Photo): number => Math.min(6, Math.max(0.2, width / height));

/** So many photos sooner, at most, does the last page begin. */
const mostSooner = 40;

/** A wall that runs by itself goes on for weeks. */
const mostStarts = 99;

/**
 * The wall of photos: one of them is at hand, and the page that holds it fills the wall. Pages are made when they are needed:
 * ten thousand photos are some hundred pages, of which a visitor sees a few.
 */
export class Wall {
  arrangement!: Arrangement;
  page: WallPage = { from: 0, to: 0, tiles: [], isFull: false };
  #photos: readonly Photo[] = [];
  #ratios = new Float64Array(0);
  #key = '';
  #size = 0;
  /** Where the pages began that were walked through to this one. */
  #starts: readonly number[] = [];

  /** Lays out the page that holds the photo at a place. */
  layOut(photos: readonly Photo[], room: WallRoom, at: number): void {
    const key = [room.width, room.height, room.em, room.hasFeature].join();
    const isSame = photos === this.#photos && key === this.#key;
    if (!isSame) {
      if (photos !== this.#photos) this.#ratios = Float64Array.from(photos, trueRatio);
      this.#photos = photos;
      this.#key = key;
      this.arrangement = arrange({ ...room, isAlone: photos.length === 1 });
      this.#size = tileSize(room, this.arrangement);
      this.#starts = [];
    }
    const { from, to } = this.page;
    const isHere = at >= from && at < to;
    if (isSame && isHere) return;
    // Forwards a page begins where the last one ended; backwards where it did before; after a jump with the photo itself.
    const back = this.#back ?? Infinity;
    const isBack = at === back || (at > back && at < from);
    if (isSame)
      this.#starts =
        at === this.turn(1)
          ? [...this.#starts, from].slice(-mostStarts)
          : isBack
            ? this.#starts.slice(0, -1)
            : [];
    this.page = this.#fill(isBack ? back : !isSame && isHere ? from : at);
    if (at >= this.page.to) this.page = this.#fill(at);
  }

  /** The first photo of the page before and of the next one, round the ends. */
  turn(by: 1 | -1): number {
    const { length } = this.#photos;
    const { from, to } = this.page;
    if (by > 0) return to >= length ? 0 : to;
    if (this.#back !== undefined) return this.#back;
    // Pages differ in how many they hold: one that leaves out none before this one.
    const end = from || length;
    let start = Math.max(0, end - (to - from));
    while (start < end - 1 && this.#fill(start).to < end) start++;
    return this.#fill(start).from;
  }

  get #back(): number | undefined {
    return this.#starts[this.#starts.length - 1];
  }

  /** The last page begins sooner where it would not fill the wall else: what hung on the page before hangs on both. */
  #fill(start: number): WallPage {
    const page = fillPage(this.#ratios, start, this.arrangement, this.#size);
    if (page.isFull || page.to < this.#ratios.length) return page;
    for (let from = start - 1; from >= Math.max(0, start - mostSooner); from--) {
      const sooner = fillPage(this.#ratios, from, this.arrangement, this.#size, true);
      if (sooner.isFull && sooner.to === this.#ratios.length) return sooner;
    }
    return page;
  }
}

/** Px of height that a tile should have: a third of a low wall, what is seen well from its place on others. */
function tileSize({ width, height, em, hasFeature }: WallRoom, { form }: Arrangement): number {
  if (!hasFeature) return Math.max(em * 6, Math.min(height / 2.6, width / 3.4));
  return form === 'strip' ? height / 3 : Math.max(em * 6, Math.min(height / 4, width / 4.5));
}
