import {
  kinds,
  orgTree,
  parseDocument,
  pickDocument,
  readDocument,
  type Kind,
  type Problem,
} from '../../src/contract/index.js';
import { generic } from '../../src/contract/words/generic.js';
import { community } from '../lib/documents.js';
import { bigOrg } from '../../tests/fixtures/big-org.js';

/** Every code that has words: those of any document, then those of each kind's own checks. */
export function knownCodes(kind?: string): string[] {
  const own = Object.values(kinds).filter((each) => kind === undefined || each.kind === kind);
  return [generic, ...own.map((each) => each.words)].flatMap((words) => Object.keys(words['zh-CN']));
}

export const allWords = Object.values(kinds).map((kind) => kind.words);

const small = {
  kind: 'org-tree',
  version: 1,
  title: '示例社区党组织架构',
  asOf: '2018-11-05',
  types: [{ id: 'committee', label: '社区党委' }],
};
const committee = { id: 'c', name: '社区党委', type: 'committee' };

const org = (more: object): unknown => ({ ...small, units: [committee], ...more });
const unit = (more: object): unknown => org({ units: [{ ...committee, ...more }] });
const under = (...units: object[]): unknown =>
  org({
    units: [committee, ...units.map((each) => ({ parentId: 'c', name: '支部', type: 'committee', ...each }))],
  });
const district = (more: object): unknown => ({
  kind: 'district',
  version: 1,
  title: '示例社区',
  asOf: '2018-11-05',
  documents: {},
  ...more,
});

/** A wrong document for a reader to look at and mend: what it is called, and its text. */
export interface Sample {
  readonly name: string;
  readonly text: string;
}

const text = (value: unknown): string => JSON.stringify(value, null, 2);

export const samples: readonly Sample[] = [
  { name: '没有问题：一个单位', text: text(org({})) },
  { name: '没有问题：真实的社区', text: text(community) },
  {
    name: '上级不存在，编号重复，绕成了圈',
    text: text(
      under(
        { id: 'b1', parentId: 'b9' },
        { id: 'c' },
        { id: 'b2', parentId: 'b3' },
        { id: 'b3', parentId: 'b2' },
      ),
    ),
  },
  {
    name: '日期、链接、字段写错（只略去这几处）',
    text: text(unit({ established: '2018-02-30', href: 'javascript:alert(1)', 成立: '2016' })),
  },
  {
    name: '写成了文字的数字',
    text: text(unit({ order: '3', counts: { members: { value: '41', unit: '人' } } })),
  },
  { name: '新版本的文档', text: text({ ...small, version: 9 }) },
  { name: '多了一个逗号', text: '{\n  "kind": "org-tree",\n  "version": 1,\n}' },
  { name: '取到的是网页', text: '<!doctype html>\n<title>请先登录</title>' },
  { name: '文件没有写完', text: text(org({})).slice(0, 120) },
];

/** A kind of the next year, whose step from this year's version fails. */
const nextYear: Kind<unknown> = {
  ...orgTree,
  check: () => [],
  version: 2,
  migrations: [
    () => {
      throw new Error('没有岗位表');
    },
  ],
};

const trap = Object.defineProperty({}, 'kind', {
  get: () => {
    throw new Error('不是普通的数据');
  },
});

const named = (outcome: object): Problem[] => ('problem' in outcome ? [outcome.problem as Problem] : []);
const read = (input: unknown, name = 'org-tree'): Problem[] =>
  readDocument(input, kinds[name]!, { unknownFields: true }).problems;

/**
 * Every problem of every wrong thing that stands here. A code met here is shown in the words of a real case and with
 * the severities it was met with; one that is not (no kind of this release has such a rule) with its blanks open.
 */
export function met(): Problem[] {
  return [
    ...samples.flatMap((sample) => {
      const parsed = parseDocument(sample.text);
      return 'problem' in parsed ? [parsed.problem] : read(parsed.value);
    }),
    ...read([]),
    ...read(trap),
    ...read({ version: 1 }),
    ...read({ ...small, kind: 'orgtree' }),
    ...read(district({})),
    ...read({ ...small, version: '1' }),
    ...readDocument(small, nextYear).problems,
    ...read(org({ units: {} })),
    ...read(org({ units: [{ id: 'c', type: 'committee' }] })),
    ...read(unit({ name: '' })),
    ...read(unit({ area: '' })),
    ...read(unit({ name: '前'.repeat(201) })),
    ...read(org({ roots: 'two' })),
    ...read(unit({ counts: { members: { value: -1, unit: '人' } } })),
    ...read(unit({ id: '第 一' })),
    ...read(district({ kiosk: { mourning: ['2018-04'] } }), 'district'),
    ...read(
      org({
        people: [
          {
            id: 'p1',
            name: '张建国',
            photo: { src: 'a.jpg', width: 1, height: 1, alt: '张建国', color: 'red' },
          },
        ],
      }),
    ),
    ...read(org({ locale: 'zh_CN' })),
    ...read({ ...bigOrg(150), units: (bigOrg(150).units ?? []).map((each) => ({ ...each, name: 7 })) }),
    ...named(pickDocument(district({ documents: { org: org({}) } }), 'org-tree', 'orgs')),
    ...named(pickDocument(district({}), 'org-tree')),
    ...named(pickDocument(district({ documents: { org: org({}), old: org({}) } }), 'org-tree')),
    ...read(district({ documents: { inner: district({}) } }), 'district'),
    { pointer: '/units/0', code: 'unknown-problem', severity: 'error', params: { code: 'a-later-code' } },
    ...read(under({ id: 'b1', parentId: undefined })),
    ...read(org({ units: [{ ...committee, parentId: 'c' }] })),
    ...read(unit({ type: 'party' })),
    ...read(unit({ posts: [{ id: 'c-1', title: '书记', holder: { person: 'p9' } }] })),
    ...read(org({ relations: [{ kind: 'mentor', from: 'p1', to: 'c' }] })),
    ...read(
      org({
        units: [
          { ...committee, counts: { members: { value: 40, unit: '人' } } },
          {
            id: 'b1',
            parentId: 'c',
            name: '支部',
            type: 'committee',
            counts: { members: { value: 66, unit: '人' } },
          },
        ],
      }),
    ),
  ];
}

/** Stands for what the words take from a document: `‹field›`. */
export const blanks: Problem['params'] = new Proxy(
  {},
  { get: (_, name) => (typeof name === 'string' ? `‹${name}›` : undefined) },
);
