import { defineStrings } from '../../../shell/strings.js';

/** Words of what leaves the screen. zh-CN is the source. */
export const paperStrings = defineStrings(
  {
    tooMany: (pages: number) => `要印${pages}页，太多，没有打印。请存为表格。`,
    columnName: '名称',
    columnType: '类型',
    columnRemark: '备注',
    previous: '上期',
    onlyTop: (n: number) => `前${n}名之后不排名次，按原来的先后`,
  },
  {
    'zh-TW': {
      tooMany: (pages) => `要印${pages}頁，太多，沒有列印。請存為表格。`,
      columnName: '名稱',
      columnType: '類型',
      columnRemark: '備註',
      previous: '上期',
      onlyTop: (n) => `前${n}名之後不排名次，按原來的先後`,
    },
    en: {
      tooMany: (pages) => `It would take ${pages} pages: not printed. Save a table.`,
      columnName: 'Name',
      columnType: 'Type',
      columnRemark: 'Remark',
      previous: 'Before',
      onlyTop: (n) => `After the first ${n} there are no places, in the given order`,
    },
  },
);
