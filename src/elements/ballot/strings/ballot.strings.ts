import { defineStringsLater } from '../../../shell/strings.js';
import { chineseShare } from './share.js';

/** What a share is taken of. */
export type Of = 'expected' | 'present' | 'valid';

/** One side of a cross-multiplication. */
export interface Cross {
  readonly count: number;
  readonly den: number;
  readonly base: number;
  readonly num: number;
  readonly inclusive: boolean;
  readonly holds: boolean;
}

const ofWhom = { expected: '应到会', present: '实到会', valid: '有效票' };
const times = (n: number, factor: number): string =>
  factor === 1 ? String(n) : `${n}×${factor}＝${n * factor}`;

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
  people: (n: number) => `${n}名`,
  sheets: (n: number) => `${n}张`,
  seats: (seats: number, candidates: number) => `应选${seats}名，候选人${candidates}名`,
  byStrokes: '姓氏笔画为序',
  fixedBy: (by: string) => `次序由${by}定`,
  asWritten: '按文件所写的先后',
  secret: '无记名',
  open: '记名',
  yes: '赞成',
  no: '不赞成',
  abstain: '弃权',
  motion: '议案',
  candidate: '候选人',

  // The rule, in words and by its arithmetic.
  passRule: (of: Of, num: number, den: number, inclusive: boolean, isElection: boolean) =>
    `${isElection ? '赞成票' : '赞成'}须${inclusive ? '达到' : '超过'}${{ expected: '应到会有表决权党员', present: '实到会有表决权党员', valid: '有效票' }[of]}的${chineseShare(num, den, '半数')}${isElection ? '，方可当选' : '，方为通过'}`,
  quorumRule: (num: number, den: number, inclusive: boolean) =>
    `实到会须${inclusive ? '达到' : '超过'}应到会的${chineseShare(num, den, '半数')}，方可开会`,
  passNumbers: (of: Of, base: number, needed: number, inclusive: boolean) =>
    `${ofWhom[of]}${base}${of === 'valid' ? '张' : '人'}，赞成须${inclusive ? `达到${needed}` : `超过${needed - 1}`}票，即至少${needed}票`,
  writtenCounts: '会前写来的书面意见计入票数',
  basisOf: (name: string, year: string, article: string) => `依据《${name}》${year}${article}`,
  status: (status: 'confirmed' | 'unconfirmed' | 'legacy', caveat: string) => {
    const said = { confirmed: '已核实', unconfirmed: '依据待核实', legacy: '旧规定' }[status];
    return `规则状态：${caveat && status === 'confirmed' ? caveat : said + (caveat ? `，${caveat}` : '')}`;
  },
  neededHead: (needed: number, isElection: boolean) =>
    isElection ? `得赞成票*${needed}*张，方可当选` : `赞成须得*${needed}*票，方为通过`,
  neededWhy: (of: Of, { count, den, base, num, inclusive }: Cross) =>
    `须${inclusive ? '达到' : '超过'}${ofWhom[of]}${base}${of === 'valid' ? '张' : '名'}的${chineseShare(num, den)}：${
      !inclusive && (base * num) % den === 0
        ? `${chineseShare(num, den)}是${(base * num) / den}${of === 'valid' ? '张' : '名'}，`
        : ''
    }${count - 1}票不够，${count}票才够（${times(count, den)}，${inclusive ? '不小于' : '大于'}${times(base, num)}）。`,
  quorumWhy: ({ count, den, base, num, inclusive, holds }: Cross) =>
    `实到会：${times(count, den)}，${
      holds ? (inclusive ? '不小于' : '大于') : inclusive ? '小于' : '不大于'
    }${times(base, num)}，${holds ? '可以开会' : '不能开会'}。`,
  quorumMissing: (missing: number) => `还差${missing}人。人数不够，不能开会。`,

  // Roll and box.
  onRoll: '在册党员',
  expected: '应到会',
  present: '实到会',
  absent: '未到会',
  issued: '发出',
  returned: '收回',
  valid: '有效',
  invalid: '无效',
  validSoFar: '有效（已唱）',
  invalidSoFar: '无效（已唱）',
  writtenFiled: (total: number) => `会前收到书面意见${total}份`,
  notCounted: (n: number) => `另${n}名经批准不计入`,
  excludedHead: '不计入应到会的',
  excludedBy: (by: string) => `${by}批准`,
  noneExcluded: '没有不计入的人',
  reached: (num: number, den: number, inclusive: boolean) =>
    `${inclusive ? '达到' : '超过'}${chineseShare(num, den, '半数')}`,
  notReached: (missing: number) => `还差${missing}人`,
  within: (what: string) => `不多于${what}`,
  withinValid: (what: string) => `不多于${what}，有效`,
  aboveVoid: (what: string) => `多于${what}，无效`,
  adds: (a: number, b: number, sum: number) => `${a}＋${b}＝${sum}`,
  addsRead: (a: number, b: number, sum: number) => `${a}＋${b}＝已唱${sum}`,
  addsUnread: (read: number, rest: number, all: number) => `${read}＋未唱${rest}＝${all}`,
  ok: '对',
  wrong: '不对',

  // Notice.
  opinion: '初步意见',
  principle: '原则',
  content: '内容',
  procedure: '程序',
  accountability: '责任追究',
  whenWhere: '时间地点',
  chair: '主持',
  theRule: '表决规则',
  notTold: '会前告知后才显示',

  // Marking.
  ballot: '选票',
  voteOn: '表决票',
  atMost: (seats: number) => `赞成与另选合计，不超过${seats}名为有效票。`,
  mayWrite: '可在下面另选一人',
  mayNotWrite: '不可另选他人',
  writeIn: '另选他人',
  chosenOf: (chosen: number, seats: number) => `已选*${chosen}*名，最多*${seats}*名`,
  chosenParts: (yes: number, written: number) => `赞成${yes}名${written > 0 ? `，另选${written}名` : ''}`,
  markedOf: (marked: number, all: number) => `已填${marked}项，共${all}项`,
  overNow: (over: number) => `多选了${over}名，这样整张无效`,
  clear: '重填',
  toReview: '核对这张票',
  reviewTitle: '核对',
  reviewOver: (chosen: number, seats: number) => `选了${chosen}名，最多${seats}名。这样投出去，整张票无效。`,
  reviewUnder: (chosen: number, seats: number) => `选了${chosen}名，最多可选${seats}名。少选也有效。`,
  reviewUnmarked: (n: number) => `有${n}项没有填，按弃权计。`,
  reviewFull: '每一项都填了。',
  unmarked: '没有填（弃权）',
  back: '返回修改',
  cast: '投票',
  castAnyway: '仍然投出',
  casting: '正在投票…',
  castDone: '票已投出',
  castMore: '这里不显示也不保存选了什么。请离开，让下一位填写。',
  castNoAnswer: '没有投出：本页没有接收选票的票箱。请找工作人员。',
  castFailed: '没有投出',
  castAgain: '选票还在，可以再投一次。',
  inRoom: '只在会场内填写，不作远程投票',
  idleTitle: '还在填写吗？',
  idleMore: (seconds: number) => `${seconds}秒后，没有投出的选票会清除。`,
  idleGo: '继续填写',
  wiped: '选票已清除，没有投出',

  // Count.
  countTitle: '公开唱票',
  boxTitle: '封箱',
  read: (read: number, all: number) => `已唱*${read}*张，共*${all}*张`,
  strokesHead: (needed: number) => `赞成：一画一票，浅线为得票线${needed}票`,
  reachedLine: '已到得票线',
  short: (n: number) => `还差*${n}*票`,
  resultLater: '结果以宣布为准',
  countDone: '唱票完毕，等待宣布',
  boxValid: (returned: number, issued: number) =>
    `发出${issued}张，收回${returned}张，收回的不多于发出的，表决有效，可以计票。`,
  boxVoid: (returned: number, issued: number) =>
    `发出${issued}张，收回${returned}张，收回的多于发出的，表决无效，不计票，重新投票。`,
  role: { monitor: '监票人', caller: '唱票人', counter: '计票人' },
  entry: '记票',
  byBallot: '逐张记',
  byTotals: '记总数',
  thisBallot: (n: number) => `第${n}张`,
  record: '记下这张',
  recordInvalid: '整张无效',
  undo: '撤销上一张',
  undone: (n: number) => `已撤销，已唱${n}张`,
  recorded: (n: number, all: number) => `已唱${n}张，共${all}张`,
  keptByHost: '计票随时存在本机，刷新网页后接着记。',
  keptNowhere: '计票没有存下：刷新网页会丢失。可存成文件。',
  saveCount: '存成文件',
  openCount: '从文件接着记',
  notThisCount: '这个文件不是本次会议的计票',
  takenUp: (n: number) => `接着记：已唱${n}张`,
  fileName: '计票',

  // Result.
  resultTitle: '宣布结果',
  step1: '第一步：收回的选票',
  toStep2: '宣布计票结果',
  adjourned: '休会',
  passedSay: (of: Of, yes: number, written: number, { base, num, den, inclusive, holds }: Cross) =>
    `赞成*${yes}*票，${written > 0 ? `连同书面意见${written}份共*${yes + written}*票，` : ''}${holds ? '' : '没有'}${
      inclusive ? '达到' : '超过'
    }${of === 'valid' ? '有效票' : `${ofWhom[of]}党员`}${base}${of === 'valid' ? '张' : '名'}的${chineseShare(num, den)}。`,
  needSay: (needed: number, margin: number) =>
    margin === 0
      ? `须得*${needed}*票，正好够。`
      : `须得*${needed}*票，${margin > 0 ? '多出' : '差'}*${Math.abs(margin)}*票。`,
  arithmetic: '算式：',
  attendance: '到会：',
  ballots: '选票：',
  arithmeticSay: ({ count, den, base, num, inclusive, holds }: Cross, needed: number) =>
    `${times(count, den)}，${holds ? (inclusive ? '不小于' : '大于') : inclusive ? '小于' : '不大于'}${times(base, num)}。${needed - 1}票不够，${needed}票才够。`,
  attendanceSay: (expected: number, present: number, why: string) =>
    `应到${expected}名，实到${present}名；${why}`,
  ballotsSay: (issued: number, returned: number, isVoid: boolean) =>
    `发出${issued}张，收回${returned}张，表决${isVoid ? '无效' : '有效'}`,
  sumsSay: (valid: number, invalid: number, returned: number, votes: string) =>
    `有效${valid}＋无效${invalid}＝${returned}${votes ? `，${votes}` : ''}。`,
  strokeIsOne: (n: number) => `一画一名应到会党员，共${n}名`,
  strokeIsBallot: (n: number) => `一画一张有效票，共${n}张`,
  lineAt: (of: Of, num: number, den: number, at: number, inclusive: boolean) =>
    `${ofWhom[of]}的${chineseShare(num, den)}：${at}名，须${inclusive ? '达到' : '超过'}`,
  dashed: (invalid: number, missing: number) =>
    `虚线：无效${invalid}张${missing > 0 ? `，未收回${missing}张` : ''}`,
  electedHead: (n: number, seats: number) => `选出${n}名，应选${seats}名`,
  elected: '当选',
  notElected: '未到得票线',
  lessVotes: '得票较少',
  tiedMark: '并列',
  shortBy: (n: number) => `差${n}票`,
  overBy: (n: number) => (n === 0 ? '正好够' : `多出${n}票`),
  tieSay: (names: string, votes: number, open: number) =>
    `${names}都得${votes}票，还有${open}个名额：就这几人再投一次，得票多的当选。`,
  unfilledSay: (n: number) =>
    `还空${n}个名额：另行选举；得票接近半数的，经半数以上选举人同意或主席团决定，也可少选。`,
  closeSay: (yes: number, no: number) =>
    `赞成${yes}、不赞成${no}，两种意见接近：除紧急情况外，党章第十七条要求暂缓决定，再作调查讨论。`,
  equalitySay: '到会人数正好是规定的数：旧条例的说法是“超过”，请核实。',
  writtenNotCounted: (n: number) => `另有书面意见${n}份，按规则不计入。`,
  moreNamesSay: (names: number, valid: number, seats: number) =>
    `得票合计${names}，多于${valid}张有效票每张${seats}名：有选多了的票算作有效，或者数错了，请核对。`,
  spoiledSay: (n: number) => `有${n}处看不清，按弃权计。`,
  notHeld: '到会的人数不够，会议没有表决。',
  voidSay: '这次投票作废，重新投票。',
  publishedFor: (range: string) => `公示期：${range}`,
  carriedOut: '落实情况',

  // Record.
  digest: '会议记录摘要',
  digestSay: '摘要可以查出记录公布后被改动；不能证明某人投了什么票。',
  digestMore:
    '摘要由规则、点名、票数、签名、结果算出，不含任何一张选票。它证明记录公布以后没有改过；不证明记录当时是真的，也不证明谁投了什么票。',
  chain: '记录链',
  chainOk: (n: number) => `${n}份记录前后相接，没有改动。`,
  chainBroken: (at: number, reason: 'not-sealed' | 'digest' | 'previous') =>
    `第${at + 1}份对不上：${{ 'not-sealed': '不是封存的记录', digest: '内容改过', previous: '与上一份接不上' }[reason]}。`,
  notSealed: '还没有封存。按现在的内容，摘要是：',
  recount: '重新计算',
  recountAgrees: '与宣布的结果一致',
  recountDiffers: (told: string, found: string) => `与宣布的不一致：宣布${told}，重算${found}`,
  recountNot: '这份记录不能重算',
  previous: '上一份摘要',
  first: '第一份',
  outcome: {
    'no-quorum': '人数不够',
    quorum: '没有计票',
    void: '表决无效',
    passed: '通过',
    rejected: '未通过',
    complete: '选出',
    partial: '未选满',
    tie: '并列',
    inconsistent: '数字对不上',
  },

  // Paper.
  sheets4: {
    ballots: '选票',
    count: '计票单',
    result: '公示',
    record: '会议记录',
  },
  paperSay: {
    ballots: (each: number) => `一页${each}张，沿虚线裁开。不编号，不作任何记号。`,
    count: '唱票时用手画“正”字，监票人、计票人签名。',
    result: '宣布以后张贴，写明规则、票数和公示期。',
    record: '全部数字与摘要，八组，每组八个字符。',
  },
  printThis: (name: string) => `打印${name}`,
  mark: '符号',
  writeInHere: '另选他人（本行画“×”时方可填写）',
  total: '合计',
  strokes: '赞成，一画一票',
  how1: '赞成的画“○”，不赞成的画“×”，弃权的不画。',
  how2: (seats: number) =>
    `赞成与另选合计不超过${seats}名的有效，超过${seats}名的整张无效；一个符号也不画的，计为弃权。`,
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
    `${name}${votes}票${short > 0 ? `，差${short}票` : ''}`,
};

/** The shape of the table: the same keys and parameters, other words. A number between two asterisks is set large. */
type Shape<T> = T extends string
  ? string
  : T extends (...values: infer Values) => unknown
    ? (...values: Values) => string
    : { readonly [Key in keyof T]: Shape<T[Key]> };

export type BallotStrings = Shape<typeof source>;

/** Words of the ballot. zh-CN is the source. */
export const ballotStrings = defineStringsLater<BallotStrings>(source, {
  'zh-TW': () => import('./ballot.strings.zh-TW.js'),
  en: () => import('./ballot.strings.en.js'),
});
