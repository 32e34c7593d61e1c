import type { FrameStrings } from './frame.strings.js';

export const words: FrameStrings = {
  viewsLabel: '顯示方式',
  totals: '合計',
  tools: '工具',
  more: '更多',
  sample: '範例資料',
  asOf: (date) => `截至${date}`,
  comma: '，',
  pause: '、',
  space: '　',
  colon: '：',
  notNow: '暫時不能用，請重新整理頁面再試',
  reset: '回到開始',
  savePicture: '匯出圖片',
  saveDrawing: '匯出向量圖',
  saveTable: '匯出表格',
  print: '列印',
  website: (of) => `查看${of}的網頁`,
  chosen: (text) => `已選${text}`,
  unchosen: '已取消選擇',
};
