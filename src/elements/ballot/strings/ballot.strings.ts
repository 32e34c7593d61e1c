import { defineStringsLater } from '../../../shell/strings.js';
import type { Shape } from './shape.js';

const source = {
  empty: '还没有要表决的事项',
  emptyMore: '有数据时，自动出现在这里。',
  loading: '正在取票决…',
  face: {
    notice: '告知',
    'roll-call': '点名',
    marking: '填票',
    count: '计票',
    result: '结果',
    paper: '打印件',
    record: '记录',
  },
  stage: {
    draft: '起草',
    opinion: '初步意见',
    notice: '告知',
    'roll-call': '点名',
    marking: '填票',
    closed: '封箱',
    count: '计票',
    declared: '宣布',
    published: '公示',
    'carried-out': '落实',
    adjourned: '休会',
  },
  progress: '会议进程',
  notYet: (face: string, from: string) => `${face}要等会议走到“${from}”才有`,
  markingOver: '现在不是填票的时候',
  now: (stage: string) => `会议现在到“${stage}”。步骤不能跳过。`,
  full: '。',
  comma: '，',
  pause: '、',
  colon: '：',
  space: '　',
  gapHead: '与得票线相差',
  mostHead: '得票多的当选',
  mostSay: (seats: number) => `按得票多少取${seats}名，不要求过半数`,
  seats: (seats: number, candidates: number) => `应选${seats}名，候选人${candidates}名`,
  byStrokes: '姓氏笔画为序',
  fixedBy: (by: string) => `次序由${by}定`,
  asWritten: '按文件所写的先后',
  yes: '赞成',
  no: '不赞成',
  abstain: '弃权',
  motion: '议案',
  candidate: '候选人',
  basisOf: (name: string, year: string, article: string) => `依据《${name}》${year}${article}`,
  status: (status: 'confirmed' | 'unconfirmed' | 'legacy', caveat: string) => {
    const said = { confirmed: '已核实', unconfirmed: '依据待核实', legacy: '旧规定' }[status];
    return `规则状态：${caveat && status === 'confirmed' ? caveat : said + (caveat ? `，${caveat}` : '')}`;
  },
  chair: '主持',
  role: { monitor: '监票人', caller: '唱票人', counter: '计票人' },
};

export type BallotStrings = Shape<typeof source>;

/** Words that every form of a ballot has. zh-CN is the source. */
export const ballotStrings = defineStringsLater<BallotStrings>(source, {
  'zh-TW': () => import('./ballot.strings.zh-TW.js'),
  en: () => import('./ballot.strings.en.js'),
});
