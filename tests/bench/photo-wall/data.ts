import type { Photo, PhotoWallDocument } from '../../../src/contract/generated/photo-wall/types.js';

const shapes = [
  [4000, 3000],
  [3000, 4000],
  [6000, 4000],
  [4000, 4000],
  [4800, 2700],
] as const;

/**
 * Photos of twenty years as an office has them: of a hundred, three were withdrawn, two have expired, two people refused, one is a
 * minor's without a guardian, one has no text for those who cannot see it, and one is written wrongly.
 */
export function make(count: number): PhotoWallDocument {
  const photos = Array.from({ length: count }, (_, i): Photo => {
    const id = `p${i}`;
    const of = i % 100;
    if (of < 3) return { id, withdrawn: true } as unknown as Photo;
    const [width, height] = shapes[(i * 7) % shapes.length]!;
    const month = 239 - Math.floor((i / count) * 240);
    const consent = of === 5 || of === 6 ? { given: false } : { given: true, ref: `同意书${i}` };
    return {
      id,
      src: `photo-wall/pictures/${i % 2 ? 'a' : 'b'}.svg?${i}`,
      width: of === 9 ? -1 : width,
      height,
      ...(of === 8 ? {} : { alt: `照片${i}里有人、有街、有树` }),
      title: `第${i}张`,
      date: `${2004 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`,
      place: `地点${i % 17}`,
      tags: [`标签${i % 9}`],
      credit: '周敏',
      color: '#8a6f58',
      consent,
      ...(of === 3 || of === 4 ? { expiresAt: '2020-01-01' } : {}),
      ...(of === 7 ? { minor: true } : {}),
      sources: [{ src: `photo-wall/pictures/${i % 2 ? 'a' : 'b'}.svg?${i}-480`, width: 480 }],
    };
  });
  return {
    kind: 'photo-wall',
    version: 1,
    title: '新城影像',
    asOf: '2018-11-05',
    sample: true,
    source: { name: '社区摄影组' },
    photos,
  };
}
