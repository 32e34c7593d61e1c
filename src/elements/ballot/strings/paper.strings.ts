import { defineStringsLater } from '../../../shell/strings.js';
import type { Shape } from './shape.js';

const source = {
  sheets4: {
    ballots: '选票',
    count: '计票单',
    result: '公示',
    record: '会议记录',
  },
  /** The ballots of a motion, which elects nobody. */
  motionBallots: '表决票',
  paperSay: {
    ballots: (each: number) => `一页${each}张${each > 1 ? '，沿虚线裁开' : ''}。不编号，不作任何记号。`,
    count: '唱票时用手画“正”字，监票人、计票人签名。',
    result: '宣布以后张贴，写明规则、票数和公示期。',
    record: '全部数字；摘要分八组，每组八个字符。',
  },
  printThis: (name: string) => `打印${name}`,
  mark: '符号',
  writeInHere: '另选他人（本行画“×”时方可填写）',
  strokes: '赞成，一画一票',
  strokesMotion: '一画一票',
  how1: '赞成的画“○”，不赞成的画“×”，弃权的不画。',
  how2: (seats: number, mayName: boolean) =>
    `赞成${mayName ? '与另选合计' : '的'}不超过${seats}名的有效，超过${seats}名的整张无效；`,
  how2Motion: '一个符号也不画的，计为弃权。',
  how3: '符号要准确、清楚。不能书写的，可请候选人以外的人代写。选票不编号，不作任何记号。',
  how3Motion: '符号要准确、清楚。表决票不编号，不作任何记号。',
  cutHere: '沿此线裁开',
  chairSign: '主持人',
  seal: '（盖章）',
  objections: '公示期内有不同意见的，可向党组织反映。',
  reachedNames: (n: number, names: string) => `到线${n}名：${names}。`,
  missedNames: (n: number, names: string) => `未到线${n}名：${names}。`,
  nameVotes: (name: string, votes: number, short: number) =>
    `${name}${votes}票${short > 0 ? `（差${short}票）` : ''}`,
};

export type BallotPaperStrings = Shape<typeof source>;

/** Words of the papers. zh-CN is the source. */
export const paperStrings = defineStringsLater<BallotPaperStrings>(source, {
  'zh-TW': () => import('./paper.strings.zh-TW.js'),
  en: () => import('./paper.strings.en.js'),
});
