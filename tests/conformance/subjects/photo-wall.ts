import { define } from '../../../src/elements/photo-wall/define.js';
import type { Subject } from '../subject.js';

const head = {
  kind: 'photo-wall',
  version: 1,
  title: { 'zh-CN': '示例影像', 'zh-TW': '範例影像', en: 'Pictures of a community' },
  asOf: '2018-11-05',
  locale: 'zh-CN',
  sample: true,
  source: { name: { 'zh-CN': '社区摄影组', 'zh-TW': '社區攝影組', en: 'Photographers of the community' } },
  sections: [{ id: 'night', title: { 'zh-CN': '守夜', 'zh-TW': '守夜', en: 'Night watch' } }],
};

const photo = (id: string, file: string, more: object): object => ({
  id,
  src: `/demo/pictures/${file}.svg`,
  width: 480,
  height: 270,
  color: '#14233f',
  consent: { given: true, ref: '示例2018-1' },
  section: 'night',
  credit: '周敏',
  ...more,
});

export const photoWall: Subject = {
  name: 'photo-wall',
  tag: 'qs-photo-wall',
  define,
  kind: 'photo-wall',
  document: () => ({
    ...head,
    photos: [
      photo('p1', 'patrol-1-s', {
        title: { 'zh-CN': '夜巡的手电光', 'zh-TW': '夜巡的手電光', en: 'Torches of the night patrol' },
        alt: {
          'zh-CN': '夜里三个人走在路上',
          'zh-TW': '夜裡三個人走在路上',
          en: 'Three people walk at night',
        },
        date: '2018-09',
        place: { 'zh-CN': '河沿小路', 'zh-TW': '河沿小路', en: 'River path' },
      }),
      photo('p2', 'doors-1-s', { title: '亮户牌', alt: '门上贴着红纸', date: '2018-08-12' }),
      photo('p3', 'stairs-1-s', { title: '袖标', alt: '红色袖标', date: '2018-07' }),
    ],
    cases: [{ id: 'k1', title: { 'zh-CN': '第一展柜', 'zh-TW': '第一展櫃', en: 'First case' } }],
    objects: [
      {
        id: 'o1',
        case: 'k1',
        title: { 'zh-CN': '老袖标', 'zh-TW': '老袖標', en: 'Old armband' },
        photos: ['p3'],
      },
    ],
  }),
  broken: { document: { ...head, asOf: 'x', photos: [] }, where: '/asOf' },
  empty: { ...head, photos: [] },
  views: ['timeline', 'rows', 'columns', 'mosaic', 'cases'],
  words: { 'zh-CN': '找照片', 'zh-TW': '找照片', en: 'Find photos' },
  printed: ['夜巡的手电光', '亮户牌'],
  selects: 'p1',
};
