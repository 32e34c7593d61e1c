import type { BallotPaperStrings } from './paper.strings.js';

export const words: BallotPaperStrings = {
  sheets4: {
    ballots: '選票',
    count: '計票單',
    result: '公示',
    record: '會議紀錄',
  },
  motionBallots: '表決票',
  paperSay: {
    ballots: (each) => `一頁${each}張${each > 1 ? '，沿虛線裁開' : ''}。不編號，不作任何記號。`,
    count: '唱票時用手畫「正」字，監票人、計票人簽名。',
    result: '宣布以後張貼，寫明規則、票數和公示期。',
    record: '全部數字；摘要分八組，每組八個字元。',
  },
  printThis: (name) => `列印${name}`,
  mark: '符號',
  writeInHere: '另選他人（本行畫「×」時方可填寫）',
  strokes: '贊成，一畫一票',
  strokesMotion: '一畫一票',
  how1: '贊成的畫「○」，不贊成的畫「×」，棄權的不畫。',
  how2: (seats, mayName) =>
    `贊成${mayName ? '與另選合計' : '的'}不超過${seats}名的有效，超過${seats}名的整張無效；`,
  how2Motion: '一個符號也不畫的，計為棄權。',
  how3: '符號要準確、清楚。不能書寫的，可請候選人以外的人代寫。選票不編號，不作任何記號。',
  how3Motion: '符號要準確、清楚。表決票不編號，不作任何記號。',
  cutHere: '沿此線裁開',
  chairSign: '主持人',
  seal: '（蓋章）',
  objections: '公示期內有不同意見的，可向黨組織反映。',
  reachedNames: (n, names) => `到線${n}名：${names}。`,
  missedNames: (n, names) => `未到線${n}名：${names}。`,
  nameVotes: (name, votes, short) => `${name}${votes}票${short > 0 ? `（差${short}票）` : ''}`,
};
