import { defineStringsLater, type StringsOf } from '../shell/strings.js';

const source = {
  viewsLabel: '显示方式',
  totals: '合计',
  tools: '工具',
  more: '更多',
  sample: '示例数据',
  asOf: (date: string) => `截至${date}`,
  comma: '，',
  pause: '、',
  space: '　',
  colon: '：',
  notNow: '暂时不能用，请刷新页面再试',
  working: (percent: number) => (percent > 0 ? `正在准备，已完成${percent}%` : '正在准备…'),
  stop: '停止',
  stopped: '已停止，没有保存任何东西',
  reset: '回到开始',
  savePicture: '导出图片',
  saveDrawing: '导出矢量图',
  saveTable: '导出表格',
  print: '打印',
  website: (of: string) => `查看${of}的网页`,
  detailBelow: '详情在后',
  chosen: (text: string) => `已选${text}`,
  unchosen: '已取消选择',
};

export type FrameStrings = StringsOf<typeof source>;

/** Words of what surrounds every view. */
export const frameStrings = defineStringsLater<FrameStrings>(source, {
  'zh-TW': () => import('./frame.strings.zh-TW.js'),
  en: () => import('./frame.strings.en.js'),
});
