import { defineStrings } from '../shell/strings.js';

/** Words at the edges of printed pages. zh-CN is the source. */
export const pageStrings = defineStrings(
  {
    page: (n: number, of: number) => `第${n}页，共${of}页`,
    joins: (page: number) => `接第${page}页`,
    printed: (date: string) => `${date}印`,
    space: '　',
    saved: (name: string) => `已存为${name}`,
    noPrinter: '这个浏览器不能打印',
    noPicture: '图片太大，这台设备做不出来。请改用“导出矢量图”。',
    reduced: (percent: number) => `图片太大，已按${percent}%存下`,
  },
  {
    'zh-TW': {
      page: (n, of) => `第${n}頁，共${of}頁`,
      joins: (page) => `接第${page}頁`,
      printed: (date) => `${date}印`,
      space: '　',
      saved: (name) => `已存為${name}`,
      noPrinter: '這個瀏覽器不能列印',
      noPicture: '圖片太大，這台裝置做不出來。請改用「匯出向量圖」。',
      reduced: (percent) => `圖片太大，已按${percent}%存下`,
    },
    en: {
      page: (n, of) => `Page ${n} of ${of}`,
      joins: (page) => `joins page ${page}`,
      printed: (date) => `printed ${date}`,
      space: ' · ',
      saved: (name) => `Saved as ${name}`,
      noPrinter: 'This browser cannot print',
      noPicture: 'The picture is too large for this device. Save it as SVG instead.',
      reduced: (percent) => `The picture was too large; saved at ${percent}% of its usual size`,
    },
  },
);
