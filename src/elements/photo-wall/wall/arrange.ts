import { layMosaic, type Tile } from '../layout/mosaic.js';
import { stripFrom } from '../view-context.js';

/** What a wall is: measures in px. */
export interface WallRoom {
  readonly width: number;
  readonly height: number;
  /** 1 em of the place. */
  readonly em: number;
  /** Whether one photo is shown large, with its label. */
  readonly hasFeature: boolean;
  /** Whether that photo is the only one: it has the wall, with its label beside it. */
  readonly isAlone?: boolean;
}

/** Where things stand on a wall; they fill it without overlap. */
export interface Arrangement {
  /** `strip`: photos left and right of the large one; `side`: at its right; `tall`: below it; `plain`: no large one. */
  readonly form: 'strip' | 'side' | 'tall' | 'plain';
  readonly feature: Tile | null;
  /** Of the large photo, the part that is picture. */
  readonly picture: Tile | null;
  /** Blocks that mosaics fill, in reading order. */
  readonly blocks: readonly Tile[];
  readonly gap: number;
}

const tile = (left: number, top: number, width: number, height: number): Tile => ({
  left: Math.round(left),
  top: Math.round(top),
  width: Math.max(0, Math.round(width)),
  height: Math.max(0, Math.round(height)),
});

/** Divides a wall. Pure. */
export function arrange({ width, height, em, hasFeature, isAlone = false }: WallRoom): Arrangement {
  const gap = Math.round(em * 0.3);
  const between = Math.round(em * 1.2);
  if (!hasFeature)
    return { form: 'plain', feature: null, picture: null, blocks: [tile(0, 0, width, height)], gap };
  const ratio = width / height;
  // A low wall has no room for a label below a picture, and a small one none for photos on both sides.
  const isSmall = ratio >= 1 && height < em * 20 && width < em * 50;
  if (ratio >= stripFrom || isSmall || (isAlone && ratio >= 1)) {
    // Board 06a: the picture and its label in the middle, a little to the right.
    const label = Math.min(em * 14.5, width * (isSmall ? 0.4 : 0.25));
    const picture = Math.min(height * 1.3, width * (isAlone ? 0.6 : isSmall ? 0.33 : 0.36));
    const rest = width - picture - label - 2 * between;
    const left = isSmall ? -between : rest * 0.57;
    const right = tile(left + 2 * between + picture + label, 0, rest - left, height);
    return {
      form: 'strip',
      feature: tile(left + between, 0, picture + label, height),
      picture: tile(left + between, 0, picture, height),
      blocks: isSmall ? [right] : [tile(0, 0, left, height), right],
      gap,
    };
  }
  if (ratio >= 1) {
    const label = Math.min(em * 11.4, height * 0.48);
    const wide = Math.min((height - label) * 1.65, width * 0.58);
    return {
      form: 'side',
      feature: tile(0, 0, wide, height),
      picture: tile(0, 0, wide, height - label),
      blocks: [tile(wide + between, 0, width - wide - between, height)],
      gap,
    };
  }
  const label = Math.min(em * 11, height * 0.3);
  const picture = Math.min(width * 0.75, (height - label) * 0.6);
  return {
    form: 'tall',
    feature: tile(0, 0, width, picture + label),
    picture: tile(0, 0, width, picture),
    blocks: [tile(0, picture + label + between, width, height - picture - label - between)],
    gap,
  };
}

/** One page of a wall: which photos, and where. */
export interface WallPage {
  readonly from: number;
  readonly to: number;
  readonly tiles: readonly Tile[];
  /** Whether the wall is filled edge to edge. */
  readonly isFull: boolean;
}

/** Photos beyond this in one block are stamps. */
const mostInBlock = 40;

/**
 * Fills the blocks of a wall with photos from a place on, as many as suit. Tiles are about `size` px high.
 *
 * @param ratios of all photos
 * @param isLast whether all that are left hang on it, however many; where it is not told, when they are few
 */
export function fillPage(
  ratios: ArrayLike<number>,
  from: number,
  { blocks, gap }: Arrangement,
  size: number,
  isLast?: boolean,
): WallPage {
  const tiles: Tile[] = [];
  const fairIn = ({ width, height }: Tile): number => (width * height) / (size * size * 1.35);
  let room = blocks.reduce((sum, block) => sum + fairIn(block), 0);
  // Few photos stand all on one page, and on both sides of the large one.
  const isFew = isLast ?? ratios.length - from < room;
  let at = from;
  let isFull = true;
  for (const block of blocks) {
    const fair = fairIn(block);
    const left = ratios.length - at;
    const share = isFew ? Math.max(1, Math.round((left * fair) / room)) : Math.max(1, Math.ceil(fair * 1.4));
    const most = Math.min(mostInBlock, share, left);
    const own = Array.from({ length: Math.max(0, most) }, (_, i) => ratios[at + i]!);
    const mosaic = layMosaic(own, block, gap, { least: isFew ? most : Math.floor(fair * 0.6), most });
    room -= fair;
    for (const each of mosaic.tiles)
      tiles.push({ ...each, left: each.left + block.left, top: each.top + block.top });
    at += mosaic.tiles.length;
    isFull &&= mosaic.isFull;
  }
  return { from, to: Math.max(at, from), tiles, isFull };
}
