import type { HonorRollDocument } from '../../src/contract/index.js';
import { fullOrg } from './samples.js';

/** Every field of an honour roll, right. The honours and people are invented. */
export function fullHonorRoll(): HonorRollDocument {
  const {
    units: _units,
    people = [],
    relations: _relations,
    types: _types,
    roots: _roots,
    ...head
  } = fullOrg();
  return {
    ...head,
    kind: 'honor-roll',
    total: { value: 70, qualifier: 'over', unit: '项' },
    levels: [
      { id: 'trade', label: { 'zh-CN': '行业级', en: 'Trade' }, rank: 3.5 },
      { id: 'county', label: '区级' },
    ],
    honors: [
      {
        id: 'h1',
        order: 1,
        title: { 'zh-CN': '示例先进集体', en: 'Sample advanced team' },
        level: 'trade',
        issuer: '示例局',
        date: '2016-11-05',
        ref: '示例〔2016〕9号',
        category: '党建',
        recipients: [
          { id: 'r1', type: 'person', name: '沈国良', from: '第三前哨支部', withdrawn: false },
          { type: 'unit', name: { 'zh-CN': '示例社区', en: 'Sample community' } },
        ],
        recipientOrder: 'given',
        validUntil: '2018-12',
        permanent: false,
        reviews: [{ date: '2017-11', result: '复查合格' }],
        renewedBy: 'h2',
        ...(people[0]?.photo ? { picture: people[0].photo } : {}),
        href: 'https://example.com/h1',
        note: '示例事迹',
        sample: true,
        withdrawn: false,
      },
      { id: 'h2', title: '示例', level: 'county', revoked: { date: '2018-01', reason: '示例原因' } },
    ],
  };
}
