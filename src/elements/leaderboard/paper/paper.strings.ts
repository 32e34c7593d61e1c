import { defineStrings } from '../../../shell/strings.js';

/** Words of what leaves the screen. zh-CN is the source. */
export const paperStrings = defineStrings(
  {
    saved: (name: string) => `已存为${name}`,
    tooMany: (pages: number) => `要印${pages}页，太多，没有打印。请存为表格。`,
    noPrinter: '这个浏览器不能打印',
    columnName: '名称',
    columnType: '类型',
    columnRemark: '备注',
    onlyTop: (n: number) => `前${n}名之后不排名次，按原来的先后`,
  },
  {
    'zh-TW': {
      saved: (name) => `已存為${name}`,
      tooMany: (pages) => `要印${pages}頁，太多，沒有列印。請存為表格。`,
      noPrinter: '這個瀏覽器不能列印',
      columnName: '名稱',
      columnType: '類型',
      columnRemark: '備註',
      onlyTop: (n) => `前${n}名之後不排名次，按原來的先後`,
    },
    en: {
      saved: (name) => `Saved as ${name}`,
      tooMany: (pages) => `It would take ${pages} pages: not printed. Save a table.`,
      noPrinter: 'This browser cannot print',
      columnName: 'Name',
      columnType: 'Type',
      columnRemark: 'Remark',
      onlyTop: (n) => `After the first ${n} there are no places, in the given order`,
    },
  },
);
