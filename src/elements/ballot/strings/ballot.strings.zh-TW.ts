import type { BallotStrings } from './ballot.strings.js';
import { chineseShare } from './share.js';

const ofWhom = { expected: '應到會', present: '實到會', valid: '有效票' };
const times = (n: number, factor: number): string =>
  factor === 1 ? String(n) : `${n}×${factor}＝${n * factor}`;

export const words: BallotStrings = {
  empty: '還沒有要表決的事項',
  emptyMore: '有資料時，自動出現在這裡。',
  loading: '正在取票決…',

  face: {
    notice: '告知',
    'roll-call': '點名',
    marking: '填票',
    count: '計票',
    result: '結果',
    paper: '列印件',
    record: '記錄',
  },
  stage: {
    draft: '起草',
    opinion: '初步意見',
    notice: '告知',
    'roll-call': '點名',
    marking: '填票',
    closed: '封箱',
    count: '計票',
    declared: '宣布',
    published: '公示',
    'carried-out': '落實',
    adjourned: '休會',
  },
  progress: '會議進程',
  notYet: (face, from) => `${face}要等會議走到「${from}」才有`,
  markingOver: '現在不是填票的時候',
  now: (stage) => `會議現在到「${stage}」。步驟不能跳過。`,

  full: '。',
  comma: '，',
  pause: '、',
  colon: '：',
  space: '　',
  people: (n) => `${n}名`,
  sheets: (n) => `${n}張`,
  seats: (seats, candidates) => `應選${seats}名，候選人${candidates}名`,
  byStrokes: '姓氏筆畫為序',
  fixedBy: (by) => `次序由${by}定`,
  asWritten: '按文件所寫的先後',
  secret: '無記名',
  open: '記名',
  yes: '贊成',
  no: '不贊成',
  abstain: '棄權',
  motion: '議案',
  candidate: '候選人',

  // The rule, in words and by its arithmetic.
  passRule: (of, num, den, inclusive, isElection) =>
    `${isElection ? '贊成票' : '贊成'}須${inclusive ? '達到' : '超過'}${{ expected: '應到會有表決權黨員', present: '實到會有表決權黨員', valid: '有效票' }[of]}的${chineseShare(num, den, '半數')}${isElection ? '，方可當選' : '，方為通過'}`,
  quorumRule: (num, den, inclusive) =>
    `實到會須${inclusive ? '達到' : '超過'}應到會的${chineseShare(num, den, '半數')}，方可開會`,
  passNumbers: (of, base, needed, inclusive) =>
    `${ofWhom[of]}${base}${of === 'valid' ? '張' : '人'}，贊成須${inclusive ? `達到${needed}` : `超過${needed - 1}`}票，即至少${needed}票`,
  writtenCounts: '會前寫來的書面意見計入票數',
  basisOf: (name, year, article) => `依據《${name}》${year}${article}`,
  status: (status, caveat) => {
    const said = { confirmed: '已核實', unconfirmed: '依據待核實', legacy: '舊規定' }[status];
    return `規則狀態：${caveat && status === 'confirmed' ? caveat : said + (caveat ? `，${caveat}` : '')}`;
  },
  neededHead: (needed, isElection) =>
    isElection ? `得贊成票*${needed}*張，方可當選` : `贊成須得*${needed}*票，方為通過`,
  neededWhy: (of, { count, den, base, num, inclusive }) =>
    `須${inclusive ? '達到' : '超過'}${ofWhom[of]}${base}${of === 'valid' ? '張' : '名'}的${chineseShare(num, den)}：${
      !inclusive && (base * num) % den === 0
        ? `${chineseShare(num, den)}是${(base * num) / den}${of === 'valid' ? '張' : '名'}，`
        : ''
    }${count - 1}票不夠，${count}票才夠（${times(count, den)}，${inclusive ? '不小於' : '大於'}${times(base, num)}）。`,
  quorumWhy: ({ count, den, base, num, inclusive, holds }) =>
    `實到會：${times(count, den)}，${
      holds ? (inclusive ? '不小於' : '大於') : inclusive ? '小於' : '不大於'
    }${times(base, num)}，${holds ? '可以開會' : '不能開會'}。`,
  quorumMissing: (missing) => `還差${missing}人。人數不夠，不能開會。`,

  // Roll and box.
  onRoll: '在冊黨員',
  expected: '應到會',
  present: '實到會',
  absent: '未到會',
  issued: '發出',
  returned: '收回',
  valid: '有效',
  invalid: '無效',
  validSoFar: '有效（已唱）',
  invalidSoFar: '無效（已唱）',
  writtenFiled: (total) => `會前收到書面意見${total}份`,
  notCounted: (n) => `另${n}名經批准不計入`,
  excludedHead: '不計入應到會的',
  excludedBy: (by) => `${by}批准`,
  noneExcluded: '沒有不計入的人',
  reached: (num, den, inclusive) => `${inclusive ? '達到' : '超過'}${chineseShare(num, den, '半數')}`,
  notReached: (missing) => `還差${missing}人`,
  within: (what) => `不多於${what}`,
  withinValid: (what) => `不多於${what}，有效`,
  aboveVoid: (what) => `多於${what}，無效`,
  adds: (a, b, sum) => `${a}＋${b}＝${sum}`,
  addsRead: (a, b, sum) => `${a}＋${b}＝已唱${sum}`,
  addsUnread: (read, rest, all) => `${read}＋未唱${rest}＝${all}`,
  ok: '對',
  wrong: '不對',

  // Notice.
  opinion: '初步意見',
  principle: '原則',
  content: '內容',
  procedure: '程序',
  accountability: '責任追究',
  whenWhere: '時間地點',
  chair: '主持',
  theRule: '表決規則',
  notTold: '會前告知後才顯示',

  // Marking.
  ballot: '選票',
  voteOn: '表決票',
  atMost: (seats) => `贊成與另選合計，不超過${seats}名為有效票。`,
  mayWrite: '可在下面另選一人',
  mayNotWrite: '不可另選他人',
  writeIn: '另選他人',
  chosenOf: (chosen, seats) => `已選*${chosen}*名，最多*${seats}*名`,
  chosenParts: (yes, written) => `贊成${yes}名${written > 0 ? `，另選${written}名` : ''}`,
  markedOf: (marked, all) => `已填${marked}項，共${all}項`,
  overNow: (over) => `多選了${over}名，這樣整張無效`,
  clear: '重填',
  toReview: '核對這張票',
  reviewTitle: '核對',
  reviewOver: (chosen, seats) => `選了${chosen}名，最多${seats}名。這樣投出去，整張票無效。`,
  reviewUnder: (chosen, seats) => `選了${chosen}名，最多可選${seats}名。少選也有效。`,
  reviewUnmarked: (n) => `有${n}項沒有填，按棄權計。`,
  reviewFull: '每一項都填了。',
  unmarked: '沒有填（棄權）',
  back: '返回修改',
  cast: '投票',
  castAnyway: '仍然投出',
  casting: '正在投票…',
  castDone: '票已投出',
  castMore: '這裡不顯示也不保存選了什麼。請離開，讓下一位填寫。',
  castNoAnswer: '沒有投出：本頁沒有接收選票的票箱。請找工作人員。',
  castFailed: '沒有投出',
  castAgain: '選票還在，可以再投一次。',
  inRoom: '只在會場內填寫，不作遠程投票',
  idleTitle: '還在填寫嗎？',
  idleMore: (seconds) => `${seconds}秒後，沒有投出的選票會清除。`,
  idleGo: '繼續填寫',
  wiped: '選票已清除，沒有投出',

  // Count.
  countTitle: '公開唱票',
  boxTitle: '封箱',
  read: (read, all) => `已唱*${read}*張，共*${all}*張`,
  strokesHead: (needed) => `贊成：一畫一票，淺線為得票線${needed}票`,
  reachedLine: '已到得票線',
  short: (n) => `還差*${n}*票`,
  resultLater: '結果以宣布為準',
  countDone: '唱票完畢，等待宣布',
  boxValid: (returned, issued) =>
    `發出${issued}張，收回${returned}張，收回的不多於發出的，表決有效，可以計票。`,
  boxVoid: (returned, issued) =>
    `發出${issued}張，收回${returned}張，收回的多於發出的，表決無效，不計票，重新投票。`,
  role: { monitor: '監票人', caller: '唱票人', counter: '計票人' },
  entry: '記票',
  byBallot: '逐張記',
  byTotals: '記總數',
  thisBallot: (n) => `第${n}張`,
  record: '記下這張',
  recordInvalid: '整張無效',
  undo: '撤銷上一張',
  undone: (n) => `已撤銷，已唱${n}張`,
  recorded: (n, all) => `已唱${n}張，共${all}張`,
  keptByHost: '計票隨時存在本機，重新整理網頁後接着記。',
  keptNowhere: '計票沒有存下：重新整理網頁會丟失。可存成檔案。',
  saveCount: '存成檔案',
  openCount: '從檔案接着記',
  notThisCount: '這個檔案不是本次會議的計票',
  takenUp: (n) => `接着記：已唱${n}張`,
  fileName: '計票',

  // Result.
  resultTitle: '宣布結果',
  step1: '第一步：收回的選票',
  toStep2: '宣布計票結果',
  adjourned: '休會',
  passedSay: (of, yes, written, { base, num, den, inclusive, holds }) =>
    `贊成*${yes}*票，${written > 0 ? `連同書面意見${written}份共*${yes + written}*票，` : ''}${holds ? '' : '沒有'}${
      inclusive ? '達到' : '超過'
    }${of === 'valid' ? '有效票' : `${ofWhom[of]}黨員`}${base}${of === 'valid' ? '張' : '名'}的${chineseShare(num, den)}。`,
  needSay: (needed, margin) =>
    margin === 0
      ? `須得*${needed}*票，正好夠。`
      : `須得*${needed}*票，${margin > 0 ? '多出' : '差'}*${Math.abs(margin)}*票。`,
  arithmetic: '算式：',
  attendance: '到會：',
  ballots: '選票：',
  arithmeticSay: ({ count, den, base, num, inclusive, holds }, needed) =>
    `${times(count, den)}，${holds ? (inclusive ? '不小於' : '大於') : inclusive ? '小於' : '不大於'}${times(base, num)}。${needed - 1}票不夠，${needed}票才夠。`,
  attendanceSay: (expected, present, why) => `應到${expected}名，實到${present}名；${why}`,
  ballotsSay: (issued, returned, isVoid) =>
    `發出${issued}張，收回${returned}張，表決${isVoid ? '無效' : '有效'}`,
  sumsSay: (valid, invalid, returned, votes) =>
    `有效${valid}＋無效${invalid}＝${returned}${votes ? `，${votes}` : ''}。`,
  strokeIsOne: (n) => `一畫一名應到會黨員，共${n}名`,
  strokeIsBallot: (n) => `一畫一張有效票，共${n}張`,
  lineAt: (of, num, den, at, inclusive) =>
    `${ofWhom[of]}的${chineseShare(num, den)}：${at}名，須${inclusive ? '達到' : '超過'}`,
  dashed: (invalid, missing) => `虛線：無效${invalid}張${missing > 0 ? `，未收回${missing}張` : ''}`,
  electedHead: (n, seats) => `選出${n}名，應選${seats}名`,
  elected: '當選',
  notElected: '未到得票線',
  lessVotes: '得票較少',
  tiedMark: '並列',
  shortBy: (n) => `差${n}票`,
  overBy: (n) => (n === 0 ? '正好夠' : `多出${n}票`),
  tieSay: (names, votes, open) =>
    `${names}都得${votes}票，還有${open}個名額：就這幾人再投一次，得票多的當選。`,
  unfilledSay: (n) =>
    `還空${n}個名額：另行選舉；得票接近半數的，經半數以上選舉人同意或主席團決定，也可少選。`,
  closeSay: (yes, no) =>
    `贊成${yes}、不贊成${no}，兩種意見接近：除緊急情況外，黨章第十七條要求暫緩決定，再作調查討論。`,
  equalitySay: '到會人數正好是規定的數：舊條例的說法是「超過」，請核實。',
  writtenNotCounted: (n) => `另有書面意見${n}份，按規則不計入。`,
  moreNamesSay: (names, valid, seats) =>
    `得票合計${names}，多於${valid}張有效票每張${seats}名：有選多了的票算作有效，或者數錯了，請核對。`,
  spoiledSay: (n) => `有${n}處看不清，按棄權計。`,
  notHeld: '到會的人數不夠，會議沒有表決。',
  voidSay: '這次投票作廢，重新投票。',
  publishedFor: (range) => `公示期：${range}`,
  carriedOut: '落實情況',

  // Record.
  digest: '會議記錄摘要',
  digestSay: '摘要可以查出記錄公布後被改動；不能證明某人投了什麼票。',
  digestMore:
    '摘要由規則、點名、票數、簽名、結果算出，不含任何一張選票。它證明記錄公布以後沒有改過；不證明記錄當時是真的，也不證明誰投了什麼票。',
  chain: '記錄鏈',
  chainOk: (n) => `${n}份記錄前後相接，沒有改動。`,
  chainBroken: (at, reason) =>
    `第${at + 1}份對不上：${{ 'not-sealed': '不是封存的記錄', digest: '內容改過', previous: '與上一份接不上' }[reason]}。`,
  notSealed: '還沒有封存。按現在的內容，摘要是：',
  recount: '重新計算',
  recountAgrees: '與宣布的結果一致',
  recountDiffers: (told, found) => `與宣布的不一致：宣布${told}，重算${found}`,
  recountNot: '這份記錄不能重算',
  previous: '上一份摘要',
  first: '第一份',
  outcome: {
    'no-quorum': '人數不夠',
    quorum: '沒有計票',
    void: '表決無效',
    passed: '通過',
    rejected: '未通過',
    complete: '選出',
    partial: '未選滿',
    tie: '並列',
    inconsistent: '數字對不上',
  },

  // Paper.
  sheets4: {
    ballots: '選票',
    count: '計票單',
    result: '公示',
    record: '會議記錄',
  },
  paperSay: {
    ballots: (each) => `一頁${each}張，沿虛線裁開。不編號，不作任何記號。`,
    count: '唱票時用手畫「正」字，監票人、計票人簽名。',
    result: '宣布以後張貼，寫明規則、票數和公示期。',
    record: '全部數字與摘要，八組，每組八個字符。',
  },
  printThis: (name) => `列印${name}`,
  mark: '符號',
  writeInHere: '另選他人（本行畫「×」時方可填寫）',
  total: '合計',
  strokes: '贊成，一畫一票',
  how1: '贊成的畫「○」，不贊成的畫「×」，棄權的不畫。',
  how2: (seats) =>
    `贊成與另選合計不超過${seats}名的有效，超過${seats}名的整張無效；一個符號也不畫的，計為棄權。`,
  how2Motion: '一個符號也不畫的，計為棄權。',
  how3: '符號要準確、清楚。不能書寫的，可請候選人以外的人代寫。選票不編號，不作任何記號。',
  how3Motion: '符號要準確、清楚。表決票不編號，不作任何記號。',
  cutHere: '沿此線裁開',
  chairSign: '主持人',
  seal: '（蓋章）',
  objections: '公示期內有不同意見的，可向黨組織反映。',
  reachedNames: (n, names) => `到線${n}名：${names}。`,
  missedNames: (n, names) => `未到線${n}名：${names}。`,
  nameVotes: (name, votes, short) => `${name}${votes}票${short > 0 ? `，差${short}票` : ''}`,
};
