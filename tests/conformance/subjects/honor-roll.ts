import { define } from '../../../src/elements/honor-roll/define.js';
import type { Subject } from '../subject.js';

const head = {
  kind: 'honor-roll',
  version: 1,
  title: { 'zh-CN': '示例社区荣誉', 'zh-TW': '範例社區榮譽', en: 'Honours of a community' },
  asOf: '2018-11-05',
  locale: 'zh-CN',
  sample: true,
  source: { name: { 'zh-CN': '社区荣誉室', 'zh-TW': '社區榮譽室', en: 'Hall of honours' } },
};

const county = { 'zh-CN': '示例市委', 'zh-TW': '範例市委', en: 'Sample City Committee' };

export const honorRoll: Subject = {
  name: 'honor-roll',
  tag: 'qs-honor-roll',
  define,
  kind: 'honor-roll',
  // In force, expired, revoked, without a date; a person whose name is in Chinese only.
  document: () => ({
    ...head,
    honors: [
      {
        id: 'a',
        title: { 'zh-CN': '文明单位', 'zh-TW': '文明單位', en: 'Civilised Unit' },
        level: 'national',
        issuer: county,
        date: '2015-12-05',
        permanent: true,
        recipients: [{ type: 'person', name: '许文静' }],
      },
      {
        id: 'b',
        title: { 'zh-CN': '示范社区', 'zh-TW': '示範社區', en: 'Model Community' },
        level: 'municipal',
        issuer: county,
        date: '2016-07-01',
        validUntil: '2018-07-01',
      },
      {
        id: 'c',
        title: { 'zh-CN': '先进组织', 'zh-TW': '先進組織', en: 'Advanced Organisation' },
        level: 'municipal',
        revoked: { date: '2017-05-01' },
      },
    ],
  }),
  broken: { document: { ...head, asOf: 'x', honors: [] }, where: '/asOf' },
  empty: { ...head, honors: [] },
  views: ['wall', 'list', 'timeline', 'plaque'],
  words: { 'zh-CN': '荣誉墙', 'zh-TW': '榮譽牆', en: 'List' },
  printed: ['文明单位', '示范社区', '先进组织', '许文静'],
  selects: 'a',
  attributes: 'selected="a"',
};
