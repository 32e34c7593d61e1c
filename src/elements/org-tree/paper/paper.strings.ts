import { defineStrings } from '../../../shell/strings.js';

/** Words of what leaves the screen. zh-CN is the source. */
export const paperStrings = defineStrings(
  {
    tooSmall: (paper: string, pages: number) => `一张${paper}放不下：字会小于6磅，改印成${pages}页拼接`,
    tooMany: (pages: number, small: boolean) =>
      `要印${pages}页，太多，没有打印。请${small ? '改用A3或' : ''}存为表格。`,
    tooLarge: (units: number) => `有${units}个单位，画不成一张图，没有打印。请存为表格。`,
    columnLevel: '层级',
    columnType: '类型',
    columnUnit: '单位',
    columnAbove: '上级',
    columnPost: '岗位',
    columnName: '姓名',
    columnSince: '任职起',
    columnRemark: '备注',
    columnArea: '范围',
    columnMembers: '党员数',
    columnWithUnit: (name: string, unit: string) => `${name}（${unit}）`,
    listTitle: (title: string) => `${title}　名册`,
    continued: '接上页',
  },
  {
    'zh-TW': {
      tooSmall: (paper, pages) => `一張${paper}放不下：字會小於6點，改印成${pages}頁拼接`,
      tooMany: (pages, small) => `要印${pages}頁，太多，沒有列印。請${small ? '改用A3或' : ''}存為表格。`,
      tooLarge: (units) => `有${units}個單位，畫不成一張圖，沒有列印。請存為表格。`,
      columnLevel: '層級',
      columnType: '類型',
      columnUnit: '單位',
      columnAbove: '上級',
      columnPost: '崗位',
      columnName: '姓名',
      columnSince: '任職起',
      columnRemark: '備註',
      columnArea: '範圍',
      columnMembers: '黨員數',
      columnWithUnit: (name, unit) => `${name}（${unit}）`,
      listTitle: (title) => `${title}　名冊`,
      continued: '接上頁',
    },
    en: {
      tooSmall: (paper, pages) =>
        `One ${paper} sheet cannot hold it in letters of 6 pt or more; printed as ${pages} pages to join`,
      tooMany: (pages, small) =>
        `It would take ${pages} pages: not printed. ${small ? 'Try A3, or save' : 'Save'} a table.`,
      tooLarge: (units) => `${units} units are too many for a drawing: not printed. Save a table.`,
      columnLevel: 'Level',
      columnType: 'Type',
      columnUnit: 'Unit',
      columnAbove: 'Under',
      columnPost: 'Post',
      columnName: 'Name',
      columnSince: 'Since',
      columnRemark: 'Remark',
      columnArea: 'Area',
      columnMembers: 'Members',
      columnWithUnit: (name, unit) => `${name} (${unit})`,
      listTitle: (title) => `${title}: list`,
      continued: 'Continued',
    },
  },
);
