import type { CountStrings } from './count.strings.js';

export const words: CountStrings = {
  countTitle: '公開唱票',
  boxTitle: '封箱',
  read: (read, all) => `已唱*${read}*張，共*${all}*張`,
  strokesHead: (needed, written = 0) =>
    `贊成：一畫一票${needed === null ? '' : `，淺線為得票線${needed}票${written > 0 ? `減去書面贊成${written}票` : ''}`}`,
  reachedLine: '已到得票線',
  short: (n) => `還差*${n}*票`,
  resultLater: '結果以宣布為準',
  countDone: (isSigned) => `唱票完畢，${isSigned ? '等待宣布' : '監票人、計票人簽名以後宣布'}`,
  writeIn: '另選他人',
  total: '合計',
};
