import { defineStrings } from '../../../shell/strings.js';

/** Words of what leaves the screen. zh-CN is the source. */
export const paperStrings = defineStrings(
  {
    tooMany: (pages: number) => `要印${pages}页，太多，没有打印。请存为表格。`,
    noPersons: '这一项没有列出个人',
    noneOfRevoked: '这一项已撤销，不印证书页',
    continued: '接上页',
    id: '编号',
    recipients: '受表彰者',
    persons: '人数',
    reason: '撤销原因',
    remark: '备注',
    for: '荣获',
    noCertificate: '由荣誉名录打印，供展示，不是证书',
  },
  {
    'zh-TW': {
      tooMany: (pages) => `要印${pages}頁，太多，沒有列印。請存為表格。`,
      noPersons: '這一項沒有列出個人',
      noneOfRevoked: '這一項已撤銷，不印證書頁',
      continued: '接上頁',
      id: '編號',
      recipients: '受表彰者',
      persons: '人數',
      reason: '撤銷原因',
      remark: '備註',
      for: '榮獲',
      noCertificate: '由榮譽名錄列印，供展示，不是證書',
    },
    en: {
      tooMany: (pages) => `It would take ${pages} pages: not printed. Save a table instead.`,
      noPersons: 'No persons are listed for this honour',
      noneOfRevoked: 'This honour was revoked: no certificates are printed',
      continued: 'Continued',
      id: 'Id',
      recipients: 'Awarded to',
      persons: 'Persons',
      reason: 'Reason',
      remark: 'Remark',
      for: 'was awarded',
      noCertificate: 'Printed from the list of honours for display; not a certificate',
    },
  },
);
