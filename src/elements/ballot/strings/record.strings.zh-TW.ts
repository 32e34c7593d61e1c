import type { RecordStrings } from './record.strings.js';

export const words: RecordStrings = {
  digestMore:
    '摘要由規則、點名、票數、簽名、結果算出，不含任何一張票。重新算出的摘要與公布的一致，才說明紀錄公布以後沒有改過；不證明紀錄當時是真的，也不證明誰投了什麼票。',
  chain: '紀錄鏈',
  chainOk: (n) => `${n}份紀錄前後相接，沒有改動。`,
  chainBroken: (at, reason) =>
    `第${at + 1}份對不上：${{ 'not-sealed': '不是封存的紀錄', digest: '內容改過', previous: '與上一份接不上' }[reason]}。`,
  notSealed: '還沒有封存。按現在的內容，摘要是：',
  recount: '重新計算',
  recountAgrees: '與宣布的結果一致',
  recountDiffers: (told, found) => `與宣布的不一致：宣布${told}，重算${found}`,
  recountVotes: (of, told, found) => `${of}的票數與宣布的不一致：宣布${told}，重算${found}`,
  others: '另選他人',
  recountNot: '這份紀錄不能重算',
  previous: '上一份摘要',
  first: '第一份',
};
