import fc from 'fast-check';
import type { Photo, PhotoWallDocument } from '../../../src/contract/generated/photo-wall/types.js';

/** A photo with all that the contract asks for, and something of the test's own. */
export function photo(id: string, more: Partial<Photo> = {}): Photo {
  return {
    id,
    src: `/demo/pictures/lake-1-s.svg?${id}`,
    width: 1200,
    height: 800,
    alt: `照片${id}`,
    ...more,
  };
}

export function wall(more: Partial<PhotoWallDocument> = {}): PhotoWallDocument {
  return { kind: 'photo-wall', version: 1, title: '新城影像', asOf: '2018-11-05', ...more };
}

/** A wall as large as asked: dates over five years, shapes of usual cameras, every tenth withdrawn where asked. */
export function bigWall(count: number, more: { readonly tombstones?: boolean } = {}): PhotoWallDocument {
  const shapes = [
    [4000, 3000],
    [3000, 4000],
    [6000, 4000],
    [4000, 4000],
    [4800, 2700],
  ] as const;
  const photos = Array.from({ length: count }, (_, i): Photo => {
    if (more.tombstones && i % 10 === 3) return { id: `p${i}`, withdrawn: true } as unknown as Photo;
    const [width, height] = shapes[(i * 7) % shapes.length]!;
    const month = Math.floor(((count - 1 - i) / count) * 60);
    return photo(`p${i}`, {
      width,
      height,
      title: `照片${i}`,
      date: `${2014 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`,
      tags: [`标签${i % 9}`],
      place: `地点${i % 17}`,
      color: '#8a6f58',
      sources: [{ src: `/demo/pictures/lake-1-s.svg?${i}-640`, width: 640 }],
    });
  });
  return wall({ photos });
}

/** Shapes of photos as they come from cameras, telephones and scanners. */
export const ratios = (least: number, most: number) =>
  fc.array(fc.double({ min: 0.5, max: 2.2, noNaN: true }), { minLength: least, maxLength: most });
