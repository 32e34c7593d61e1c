import type { DistrictDocument, OrgTreeDocument } from '../../src/contract/index.js';

/** Every field of an organisation, right. The people are invented. */
export function fullOrg(): OrgTreeDocument {
  const picture = {
    src: 'photos/p1.jpg',
    width: 1200,
    height: 1600,
    alt: { 'zh-CN': '沈国良在会议室', en: 'Shen Guoliang in the meeting room' },
    sources: [
      { src: 'photos/p1-320.jpg', width: 320 },
      { src: 'photos/p1-640.jpg', width: 640 },
    ],
    color: '#8a6f58',
    consent: { given: true, ref: '2018-7', until: '2020-12-31', guardian: false },
  };
  return {
    $schema: 'org-tree.schema.json',
    kind: 'org-tree',
    version: 1,
    title: { 'zh-CN': '示例社区组织架构', 'zh-TW': '示例社區組織架構', en: 'A sample community' },
    kicker: '示例',
    asOf: '2018-11-05',
    locale: 'zh-CN',
    source: { name: '示例报', url: 'https://example.com/report' },
    note: '人员均为虚构。',
    sample: true,
    review: { by: '示例街道', at: '2018-11-05', ref: '示例〔2018〕7号' },
    roots: 'one',
    types: [
      {
        id: 'committee',
        label: '社区党委',
        labelMany: '社区党委',
        rank: 1,
        counter: '个',
        areaLabel: '范围',
      },
      { id: 'branch', label: { 'zh-CN': '前哨支部', en: 'Outpost branch' }, rank: 2 },
    ],
    units: [
      {
        id: 'c',
        parentId: null,
        name: '社区党委',
        type: 'committee',
        counts: { members: { value: 90, unit: '人' } },
      },
      {
        id: 'b01',
        parentId: 'c',
        order: 1,
        name: { 'zh-CN': '第一前哨支部', en: 'First outpost branch' },
        shortName: '一支部',
        type: 'branch',
        area: '第一网格',
        established: '2016-07',
        counts: {
          members: { value: 41, unit: '人' },
          volunteers: { value: 100, qualifier: 'over', unit: '人次' },
        },
        posts: [
          {
            id: 'b01-sec',
            title: '书记',
            holder: { person: 'p1', since: '2016-06' },
            duties: ['主持支部工作', { 'zh-CN': '召集会议', en: 'Calls the meetings' }],
            cycle: [
              { stage: 'plan', date: '2018-01', state: 'done', note: '已报', href: 'plan.html' },
              { stage: 'appraisal', date: '2018-12', state: 'planned' },
            ],
            href: '/posts/b01-sec',
            note: '一岗双员',
            withdrawn: false,
          },
          { id: 'b01-org', title: '组织委员', holder: null },
          { id: 'b01-pub', title: '宣传委员', holder: { name: '赵小春', photo: picture, note: '代理' } },
        ],
        contact: { place: '示例路1号楼', hours: '周一至周五 8:30—17:00', phone: '0574-0000000' },
        href: 'https://example.com/b01?a=1#top',
        note: '示例支部',
        withdrawn: false,
      },
    ],
    people: [
      {
        id: 'p1',
        name: '沈国良',
        photo: picture,
        skills: ['党建', { 'zh-CN': '民政', en: 'Civil affairs' }],
        href: 'people/p1.html',
        note: '示例人物',
        withdrawn: false,
      },
      { id: 'p2', name: '欧阳春' },
    ],
    relations: [{ kind: 'mentor', from: 'p1', to: 'p2', label: '结对帮带' }],
  };
}

/** Every field of a district, right. */
export function fullDistrict(): DistrictDocument {
  const {
    units: _units,
    people: _people,
    relations: _relations,
    types: _types,
    roots: _roots,
    ...head
  } = fullOrg();
  return {
    ...head,
    kind: 'district',
    kiosk: {
      schedule: [{ days: [1, 2, 3, 4, 5], from: '08:30', to: '17:00', scenes: ['org', 'honors'] }],
      mourning: ['2018-12-13', '2020-04-04'],
    },
    documents: { org: fullOrg() },
  };
}

/** The least an organisation may be, with something of the test's own. */
export function org(more: object = {}): Record<string, unknown> {
  return { kind: 'org-tree', version: 1, title: '示例', asOf: '2018', ...more };
}

/** One unit at the top, with something of the test's own. */
export function unit(more: object = {}): Record<string, unknown> {
  return { id: 'c', name: '社区党委', type: 'committee', ...more };
}

/** Freezes all of it, so that a write anywhere throws. Iterative, for deep data. */
export function frozen<T>(value: T): T {
  const left: unknown[] = [value];
  while (left.length > 0) {
    const node = left.pop();
    if (typeof node !== 'object' || node === null || Object.isFrozen(node)) continue;
    Object.freeze(node);
    for (const each of Object.values(node)) left.push(each);
  }
  return value;
}

/** What a pointer leads to; `parent` when only the last step leads nowhere. */
export function resolvePointer(document: unknown, pointer: string): 'value' | 'parent' | 'nothing' {
  const parts = pointer === '' ? [] : pointer.slice(1).split('/');
  let node = document;
  for (const [i, raw] of parts.entries()) {
    const name = raw.replace(/~1/g, '/').replace(/~0/g, '~');
    if (typeof node !== 'object' || node === null) return 'nothing';
    if (!Object.prototype.hasOwnProperty.call(node, name))
      return i === parts.length - 1 ? 'parent' : 'nothing';
    node = (node as Record<string, unknown>)[name];
  }
  return 'value';
}
