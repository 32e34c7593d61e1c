import org from '../../demo/data/org.json';
import type { OrgTreeDocument } from '../../src/contract/generated/org-tree/types.js';
import { bigOrg, chainOrg } from '../../tests/fixtures/big-org.js';

/** The real community, as the demo shows it. Its people are invented. */
export const community = org as unknown as OrgTreeDocument;

const sample = {
  kind: 'org-tree',
  version: 1,
  asOf: '2018-11-05',
  locale: 'zh-CN',
  sample: true,
  types: [
    { id: 'committee', label: '社区党委', rank: 1 },
    { id: 'branch', label: '前哨支部', rank: 2, counter: '支' },
  ],
} as const;

/** The same under another title, where one page shows it more than once. */
export const titled = (title: string): OrgTreeDocument => ({ ...community, title });

/** A valid document that has no unit yet. */
export const noUnits: OrgTreeDocument = { ...sample, title: '新城社区党组织架构', units: [] };

/** The smallest document that shows something. */
export const oneUnit: OrgTreeDocument = {
  ...sample,
  title: '新建社区党组织架构',
  units: [{ id: 'c', name: '新建社区党委', type: 'committee' }],
};

/** Names, titles and places as long as real ones get, and the shortest beside them. */
export const longNames: OrgTreeDocument = {
  ...sample,
  title: '新城社区党组织架构（含驻区单位、流动党员与新就业群体联合党组织）',
  kicker: '三级联建、联席会商、三重一大联合票决',
  units: [
    {
      id: 'c',
      name: '中国某某集团有限公司新城片区流动党员联合委员会与社区共建委员会',
      type: 'committee',
      posts: [
        { id: 'c-1', title: '党委书记兼共建委员会主任', holder: { name: '阿卜杜热合曼·阿卜杜克热木' } },
      ],
    },
    {
      id: 'b1',
      parentId: 'c',
      name: '第一前哨支部（物业、业主委员会与沿街商户联合党支部）',
      shortName: '一支部',
      type: 'branch',
      area: '第一网格：新城路、平安巷、和睦里与老粮站宿舍一带',
      posts: [
        { id: 'b1-1', title: '书记', holder: { name: '古丽娜扎尔·买买提' } },
        { id: 'b1-2', title: '支部委员', holder: { name: '司马相如' } },
      ],
    },
    {
      id: 'b2',
      parentId: 'c',
      name: '二',
      type: 'branch',
      posts: [{ id: 'b2-1', title: '书记', holder: { name: '丁一' } }],
    },
    {
      id: 'b3',
      parentId: 'c',
      name: 'Joint Branch of Visiting Engineers, Port and Logistics District',
      type: 'branch',
      posts: [{ id: 'b3-1', title: 'Secretary', holder: { name: 'Alexandra Konstantinopolskaya' } }],
    },
    {
      id: 'b4',
      parentId: 'c',
      name: '没有空格也没有断点的一个很长很长很长很长很长很长很长很长很长很长很长很长很长的名称',
      type: 'branch',
    },
  ],
};

/** Posts that are vacant, that are not told, and people that hold several. */
export const vacancies: OrgTreeDocument = {
  ...sample,
  title: '换届中的社区党组织架构',
  people: [{ id: 'p1', name: '许文静' }],
  units: [
    {
      id: 'c',
      name: '换届社区党委',
      type: 'committee',
      posts: [
        { id: 'c-1', title: '书记', holder: null },
        { id: 'c-2', title: '副书记', holder: { person: 'p1', since: '2017-03' } },
      ],
    },
    {
      id: 'b1',
      parentId: 'c',
      name: '第一前哨支部',
      type: 'branch',
      posts: [{ id: 'b1-1', title: '书记', holder: { person: 'p1' } }],
    },
    { id: 'b2', parentId: 'c', name: '第二前哨支部', type: 'branch', posts: [{ id: 'b2-1', title: '书记' }] },
    {
      id: 'b3',
      parentId: 'c',
      name: '第三前哨支部',
      type: 'branch',
      posts: [{ id: 'b3-1', title: '书记', holder: null }],
    },
  ],
};

/** 1 + 10 + 100 + 1,000 + 10,000 units. */
export const eleventhousand = (): OrgTreeDocument => bigOrg(11_111);

/** 200 levels, each with one unit. */
export const deepChain = (): OrgTreeDocument => chainOrg(200);

/** Optional things that are wrong: each is left out and told, the rest is shown. */
export const partlyWrong: unknown = {
  ...oneUnit,
  title: '有几处没有采用',
  units: [
    {
      id: 'c',
      name: '新城社区党委',
      type: 'committee',
      established: '2018-02-30',
      href: 'javascript:void(0)',
    },
    { id: 'b1', parentId: 'c', name: '第一前哨支部', type: 'branch', 备注: '不认识的字段' },
  ],
};

/** Wrong in what cannot be left out: the document is refused, with words that say where and how to mend it. */
export const wrong: unknown = {
  ...oneUnit,
  units: [
    { id: 'c', name: '新城社区党委', type: 'committee' },
    { id: 'b01', parentId: 'c', name: '第一前哨支部', type: 'branch' },
    { id: 'b01', parentId: 'c', name: '第二前哨支部', type: 'branch' },
    { id: 'b03', parentId: 'b12', name: '第三前哨支部', type: 'branch' },
    { id: 'b04', parentId: 'b05', name: '第四前哨支部', type: 'branch' },
    { id: 'b05', parentId: 'b04', name: '第五前哨支部', type: 'branch' },
  ],
};
