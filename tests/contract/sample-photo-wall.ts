import type { PhotoWallDocument } from '../../src/contract/index.js';
import { fullOrg } from './samples.js';

/** Every field of a photo wall, right. */
export function fullPhotoWall(): PhotoWallDocument {
  const {
    units: _units,
    people: _people,
    relations: _relations,
    types: _types,
    roots: _roots,
    ...head
  } = fullOrg();
  const review = { by: '示例街道', at: '2018-11-05', ref: '示例〔2018〕7号' };
  return {
    ...head,
    kind: 'photo-wall',
    sections: [{ id: 's1', title: { 'zh-CN': '夜巡', en: 'Night patrol' }, text: '沿河走一遍。', order: 1 }],
    photos: [
      {
        id: 'p1',
        src: 'photos/p1.jpg',
        width: 4032,
        height: 3024,
        alt: { 'zh-CN': '三个人打着手电走在巷子里', en: 'Three people with torches in a lane' },
        sources: [
          { src: 'photos/p1-640.jpg', width: 640 },
          { src: 'photos/p1-1280.jpg', width: 1280 },
        ],
        color: '#8a6f58',
        title: '夜巡的手电光',
        caption: '沿河岸和楼道走一遍。',
        text: '党群“1+2+1”夜间巡逻。',
        href: 'photos/p1.html',
        date: '2018-09',
        place: '河沿小路',
        credit: '周敏',
        tags: ['夜巡', { 'zh-CN': '志愿者', en: 'Volunteers' }],
        section: 's1',
        consent: { given: true, ref: '2018-7', until: '2020-12-31', guardian: true },
        minor: true,
        expiresAt: '2028-12-31',
        review,
        withdrawn: false,
      },
      { id: 'p2', src: 'photos/p2.jpg', width: 3, height: 2, alt: '雨伞' },
    ],
    cases: [{ id: 'k1', title: '守夜的物件', text: '夜巡队用过的东西。', order: 1, withdrawn: false }],
    objects: [
      {
        id: 'o1',
        case: 'k1',
        order: 1,
        title: '夜巡手电筒',
        shortTitle: '手电筒',
        material: '铝',
        size: '长23厘米',
        used: '2016/2018',
        acquired: '2018-11-05',
        donor: '何建平',
        text: '铝壳旧了，光还亮。',
        photos: ['p1', 'p2'],
        href: 'objects/o1.html',
        review,
        withdrawn: false,
      },
    ],
  };
}
