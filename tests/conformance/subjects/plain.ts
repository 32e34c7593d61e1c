import { define } from '../../fixtures/plain-element.js';
import type { Subject } from '../subject.js';

const head = {
  kind: 'plain',
  version: 1,
  title: { 'zh-CN': '社区公告', 'zh-TW': '社區公告', en: 'Notices' },
  asOf: '2018-11-05',
  locale: 'zh-CN',
  sample: true,
  source: { name: { 'zh-CN': '居委会公示栏', 'zh-TW': '居委會公示欄', en: 'Notice board of the committee' } },
};

export const plain: Subject = {
  name: 'plain',
  tag: 'qs-plain',
  define,
  kind: 'plain',
  document: () => ({
    ...head,
    items: [
      { id: 'a', name: { 'zh-CN': '志愿服务', 'zh-TW': '志願服務', en: 'Volunteers' } },
      { id: 'b', name: '微课堂', answers: 'a' },
    ],
  }),
  broken: {
    document: { ...head, items: [{ id: 'a', name: '甲', answers: 'zz' }] },
    where: '/items/0/answers',
  },
  empty: head,
  views: ['list'],
  words: { 'zh-CN': '条公告', 'zh-TW': '則公告', en: 'Find a notice' },
  printed: ['志愿服务', '微课堂'],
  selects: 'a',
};
