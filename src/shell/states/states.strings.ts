import { defineStringsLater, type StringsOf } from '../strings.js';

const source = {
  emptyLabel: '空',
  loadingLabel: '正在读取',
  staleLabel: '旧数据',
  named: (label: string, say: string) => `${label}：${say}`,
  unavailableLabel: '取不到数据',
  readySay: '已恢复正常',
  invalidPublic: '数据有误，内容暂时不能显示',
  invalidPublicKept: '新数据有误，仍显示上次的内容',
  invalidLabel: '数据有误',
  staleSay: (age: string) => `显示的是${age}的数据`,
  gotAt: (time: string) => `${time}取得`,
  nextTry: (wait: string) => `${wait}后再试`,
  nextTrySoon: '马上再试',
  seconds: (n: number) => `${n}秒`,
  minutes: (n: number) => `${n}分钟`,
  unavailableSay: '暂时没有内容可显示',
  network: '连不上服务器。请检查网络和地址。',
  timeout: '服务器15秒没有回应。',
  size: '数据文件超过200MB，没有读完。请导出小一些的文件。',
  status: (code: number) => `服务器答复${code}。请检查数据文件的地址。`,
  away: '服务器把地址转到了别的网站，没有跟去。请改用最终地址。',
  local: '本机文件页面（file://）不能读取数据文件。请用<script src>加载，文件里调用Qianshao.load。',
  invalidSayKept: (n: number) => `有${n}处要改，仍显示上次的内容`,
  invalidSay: (n: number) => `有${n}处要改，改好后才能显示`,
  moreProblems: (n: number) => `另有${n}处`,
  unused: (n: number) => `有${n}处数据没有采用或需要留意`,
  document: '整个文件',
  comma: '，',
};

export type StateStrings = StringsOf<typeof source>;

/** Words of the painted states. */
export const stateStrings = defineStringsLater<StateStrings>(source, {
  'zh-TW': () => import('./states.strings.zh-TW.js'),
  en: () => import('./states.strings.en.js'),
});
