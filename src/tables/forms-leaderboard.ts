import { asLabel, idColumn, link, rowNumber, withdrawn, type Form } from './columns.js';

/** Measures that need no sheet 指标: the words of their heads, the id and the unit. */
export const usualMeasures: readonly {
  readonly id: string;
  readonly label: string;
  readonly also: readonly string[];
  readonly unit: string;
}[] = [
  {
    id: 'hours',
    label: '服务时长',
    also: ['服务小时', '服务小时数', '时长', '小时数', '志愿服务时长', '服务时数'],
    unit: '小时',
  },
  { id: 'services', label: '服务人次', also: ['人次', '服务次数'], unit: '人次' },
  {
    id: 'activities',
    label: '活动',
    also: ['活动数', '活动次数', '活动场次', '场次', '活动场数'],
    unit: '次',
  },
];

export const leaderboard: Form = {
  kind: 'leaderboard',
  title: '志愿服务榜',
  also: ['服务榜', '志愿服务', '志愿者', '排行榜'],
  head: [
    asLabel('时段', 'period.label', '数字是哪一段时间的，如2018年1月—10月', {
      also: ['统计时段', '统计时间'],
    }),
    {
      head: '时段从',
      also: ['开始日期', '起'],
      at: 'period.from',
      as: 'date',
      about: '从哪天起',
      isRare: true,
    },
    {
      head: '时段到',
      also: ['结束日期', '止'],
      at: 'period.to',
      as: 'date',
      about: '到哪天止',
      isRare: true,
    },
  ],
  lists: [
    {
      name: '名录',
      also: ['服务榜', '志愿服务榜', '志愿者', '团队', '志愿服务', '志愿者名录', '榜'],
      at: 'entries',
      about: '一个团队或一个人一行；服务时长、服务人次、活动等数字各一列，列名可写“指标（单位）”',
      columns: [
        idColumn('不重复的编号；不写时用名称', { isRare: true }),
        {
          head: '名称',
          also: ['队名', '团队名称', '团队', '姓名', '志愿者', '队伍名称', '服务队'],
          at: 'name',
          as: 'label',
          must: true,
          about: '队名或姓名',
          example: ['示例服务队', '孙梅（示例）'],
        },
        {
          head: '类型',
          also: ['类别', '种类'],
          at: 'type',
          as: { as: 'choice', choices: { team: ['团队', '集体', '队'], person: ['个人', '人'] } },
          about: '团队或个人；不写当作团队，没有这一列而有“姓名”一列时当作个人',
          example: ['团队', '个人'],
        },
        asLabel('所属', 'group', '所属的团队、网格或支部', {
          also: ['所属团队', '所属支部', '所属网格', '网格', '支部', '所在单位'],
          example: ['第一网格', '示例服务队'],
        }),
        {
          head: '服务时长（小时）',
          at: 'values',
          as: { as: 'measure' },
          about: '数字；没有就空着，不写0',
          example: ['412', '36.5'],
        },
        {
          head: '服务人次',
          at: 'values',
          as: { as: 'measure' },
          about: '数字；没有就空着，不写0',
          example: ['1280', '24'],
        },
        {
          head: '上期服务时长（小时）',
          at: 'previous',
          as: { as: 'measure' },
          about: '上一期的数字，列名前加“上期”',
          example: ['390', ''],
        },
        {
          head: '已核实',
          also: ['核实', '是否核实', '核实情况'],
          at: 'verified',
          as: 'yes',
          about: '数字核实过写“是”',
          example: ['是', '否'],
        },
        {
          head: '不参加',
          also: ['不上榜', '退出'],
          at: 'optOut',
          as: 'yes',
          about: '写“是”时不出现在榜上',
          example: ['', ''],
        },
        rowNumber,
        link('自己的网页'),
        {
          head: '备注',
          also: ['说明', '简介'],
          at: 'note',
          as: 'text',
          about: '一句说明',
          example: ['示例，请删去这一行', '示例，请删去这一行'],
        },
        withdrawn,
      ],
    },
    {
      name: '指标',
      at: 'measures',
      about: '“名录”里的数字列是什么；服务时长、服务人次、活动不必写',
      isRare: true,
      columns: [
        idColumn('不写时用名称'),
        { head: '名称', also: ['指标'], at: 'label', as: 'label', must: true, about: '与“名录”的列名相同' },
        { head: '单位', at: 'unit', as: 'short', about: '如小时、人次' },
        { head: '小数位', at: 'decimals', as: 'count', about: '显示几位小数' },
        {
          head: '哪头在前',
          also: ['排序'],
          at: 'better',
          as: { as: 'choice', choices: { more: ['多的在前', '多'], less: ['少的在前', '少'] } },
          about: '多的在前或少的在前',
        },
        rowNumber,
      ],
    },
    {
      name: '里程碑',
      at: 'milestones',
      about: '各指标的里程碑',
      isRare: true,
      columns: [
        { head: '指标', at: 'measure', as: 'refer', must: true, about: '指标的名称或编号' },
        { head: '数值', at: 'at', as: 'number', must: true, about: '到多少算达到' },
        asLabel('名称', 'label', '如三星志愿者'),
        rowNumber,
      ],
    },
    {
      name: '合计',
      also: ['总计', '合计数字'],
      at: 'totals',
      about: '合计的数字，照原文写，不从名录相加',
      isRare: true,
      columns: [
        idColumn('可以不写', { isRare: true }),
        { head: '名称', at: 'label', as: 'label', must: true, about: '如志愿者' },
        {
          head: '数字',
          also: ['数值', '数量'],
          at: 'figure',
          as: { as: 'figure' },
          must: true,
          about: '连同余、约和单位，如1500余名',
        },
        rowNumber,
      ],
    },
  ],
};
