import type { EntryStrings } from './entry.strings.js';

export const words: EntryStrings = {
  entry: '記票',
  writeIn: '另選他人',
  byBallot: '逐張記',
  byTotals: '記總數',
  thisBallot: (n) => `第${n}張`,
  record: '記下這張',
  recordInvalid: '整張無效',
  over: (n) => `多選了${n}名，整張記為無效`,
  undo: '撤銷上一張',
  undone: (n) => `已撤銷，已唱${n}張`,
  recorded: (n, all) => `已唱${n}張，共${all}張`,
  keptByHost: '計票隨時存在本機，重新整理網頁後接著記。',
  keptNowhere: '計票沒有存下：重新整理網頁會遺失。',
  saveCount: '存成檔案',
  openCount: '從檔案接著記',
  notThisCount: '這個檔案不是本次會議的計票',
  takenUp: (n) => `接著記：已唱${n}張`,
  sumNote: (sum, valid) => (sum === valid ? `合計${sum}，等於有效票` : `合計${sum}，有效${valid}，不相等`),
  fileName: '計票',
};
