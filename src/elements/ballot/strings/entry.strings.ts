import { defineStringsLater } from '../../../shell/strings.js';
import type { Shape } from './shape.js';

const source = {
  entry: '记票',
  writeIn: '另选他人',
  byBallot: '逐张记',
  byTotals: '记总数',
  thisBallot: (n: number) => `第${n}张`,
  record: '记下这张',
  recordInvalid: '整张无效',
  over: (n: number) => `多选了${n}名，整张记为无效`,
  taken: (n: number, isAll: boolean) => `有${n}处另选的人已在票上，${isAll ? '整张记为无效' : '按弃权计'}`,
  onList: (name: string) => `${name}已在候选人名单上，记在那一行`,
  undo: '撤销上一张',
  undone: (n: number) => `已撤销，已唱${n}张`,
  recorded: (n: number, all: number) => `已唱${n}张，共${all}张`,
  keptByHost: '计票随时存在本机，刷新网页后接着记。',
  keptNowhere: '计票没有存下：刷新网页会丢失。',
  saveCount: '存成文件',
  openCount: '从文件接着记',
  notThisCount: '这个文件不是本次会议的计票',
  takenUp: (n: number) => `接着记：已唱${n}张`,
  sumNote: (sum: number, valid: number) =>
    sum === valid ? `合计${sum}，等于有效票` : `合计${sum}，有效${valid}，不相等`,
  aboveValid: (votes: number, valid: number) => `${votes}票，多于有效的${valid}票`,
  aboveAgainst: (written: number, against: number) => `另选合计${written}票，多于不赞成的${against}票`,
  fileName: '计票',
};

export type EntryStrings = Shape<typeof source>;

/** Words for tellers who enter a count. zh-CN is the source. */
export const entryStrings = defineStringsLater<EntryStrings>(source, {
  'zh-TW': () => import('./entry.strings.zh-TW.js'),
  en: () => import('./entry.strings.en.js'),
});
