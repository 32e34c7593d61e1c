import type { NoticeStrings } from './notice.strings.js';
import { chineseShare, ofWhomInTaiwan as ofWhom } from './share.js';

export const words: NoticeStrings = {
  people: (n) => `${n}名`,
  passRule: (of, num, den, inclusive, aim) =>
    `${aim === 'motion' ? '贊成' : '贊成票'}須${inclusive ? '達到' : '超過'}${{ expected: '應到會有表決權黨員', present: '實到會有表決權黨員', valid: '有效票' }[of]}的${chineseShare(num, den, '半數')}${{ motion: '，方為通過', election: '，方可當選', preselection: '，方可列為候選人' }[aim]}`,
  quorumRule: (num, den, inclusive) =>
    `實到會須${inclusive ? '達到' : '超過'}應到會的${chineseShare(num, den, '半數')}，方可開會`,
  passNumbers: (of, base, needed, inclusive) =>
    `${ofWhom[of]}${base}${of === 'valid' ? '張' : '人'}，贊成須${inclusive ? `達到${needed}票` : `超過${needed - 1}票，即至少${needed}票`}`,
  writtenCounts: '會前寫來的書面意見計入票數',
  onRoll: '在冊黨員',
  writtenFiled: (total) => `會前收到書面意見${total}份`,
  excludedHead: '不計入應到會的',
  excludedBy: (by) => `${by}批准`,
  noneExcluded: '沒有不計入的人',
  opinion: '初步意見',
  principle: '原則',
  content: '內容',
  procedure: '程序',
  accountability: '責任追究',
  whenWhere: '時間地點',
  theRule: '表決規則',
  readHere: '掃碼看這份告知',
  opinionLater: '形成以後才顯示',
  noOpinion: '沒有寫明',
  notTold: '會前告知後才顯示',
};
