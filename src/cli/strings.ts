import type { Wording } from '../contract/describe.js';
import { forms } from '../tables/forms.js';
import type { Locale } from '../text/locale.js';

interface Strings {
  readonly usage: string;
  readonly help: string;
  readonly noCommand: string;
  badCommand(command: string): string;
  readonly noFiles: string;
  badOption(option: string): string;
  badLanguage(tag: string): string;
  readonly standardInput: string;
  readonly wholeDocument: string;
  readonly tooLarge: Wording;
  readonly isTable: Wording;
  readonly error: string;
  readonly warning: string;
  unreadable(file: string, code: string): string;
  unwritable(file: string, code: string): string;
  alreadyThere(file: string): string;
  readonly noKind: string;
  /** `known`: joined by `pause`. */
  badKind(kind: string, known: string): string;
  readonly pause: string;
  oneFile(command: string): string;
  readonly sameFile: string;
  readonly outIsTable: string;
  readonly outIsNoTable: string;
  readonly noOutput: string;
  readonly noElement: string;
  /** `counts`: 荣誉12. */
  converted(file: string, counts: string, leftOut: number): string;
  notConverted(errors: number): string;
  written(file: string): string;
  summary(files: number, errors: number, warnings: number): string;
}

/** Those that there are. */
function counted(errors: readonly [number, string], warnings: readonly [number, string], by: string): string {
  return [errors, warnings]
    .filter(([count]) => count > 0)
    .map((each) => each.join(''))
    .join(by);
}

/** Kinds that have a table form. */
export const tableKinds = forms.map(({ kind }) => kind);

/** What the command says besides the problems themselves. */
export const strings: Readonly<Record<Locale, Strings>> = {
  'zh-CN': {
    usage: '用法：qianshao check|convert|template|fallback 文件…（qianshao --help看说明）',
    help: `用法：qianshao 命令 文件…

  qianshao check 文件…                        检查前哨文档（JSON，或写好的.js）
  qianshao convert 表格 -o district.json      把.xlsx、CSV表格转换成文档
  qianshao template 种类 -o 表格.xlsx         生成空白表格（.xlsx或.csv），附示例和填写说明
  qianshao fallback 文档 --element org-tree   写成没有脚本也能读的HTML

check：每处问题一行：文件:行:列 错误或提醒 指针 说明 — 改法。
有错误的文档不会显示；提醒的地方会略去或照样显示。
社区数据（district）里的每份文档也一并检查。文件写“-”时读标准输入；“--”之后都是文件。

convert：每处问题按工作表、行、列说明；有看不懂的行就停下，什么都不写。
-o写.js文件时，写成Qianshao.load({…})，供没有网络的展厅使用；不写-o时文档写到标准输出。
种类：${tableKinds.join('、')}。

选项：
  -o, --output 文件   写到哪里
  --kind 种类         表格是哪种文档；表格里写了“种类”就不用写
  --title 标题        文档的标题
  --as-of 日期        数据截至哪天，如2018-11-05
  --keep-going        看不懂的行略去，并逐行说明
  --element 名称      给哪个组件写HTML
  --strict-consent, --strict-review
                      照片墙：只写有同意的、审核过的照片，和组件的同名属性一样
  --lang 语言         zh-CN、zh-TW或en；不写时按环境变量LC_ALL、LC_MESSAGES、LANG
  --json              check、convert的问题写成JSON列表
  --version           显示版本
  --help              显示本说明

退出码：0没有问题，convert是已写好；1有问题，convert是没有写；2用法不对，或有文件读不了、写不了。`,
    noCommand: '没有写命令。',
    badCommand: (command) => `没有“${command}”这个命令。`,
    noFiles: '没有写文件。',
    badOption: (option) => `选项“${option}”不能这样用。`,
    badLanguage: (tag) => `没有“${tag}”这种语言，可用zh-CN、zh-TW、en。`,
    standardInput: '标准输入',
    wholeDocument: '整份文档',
    tooLarge: { message: '文件超过200MB。', fix: '导出小一些的文件。' },
    isTable: { message: '是表格，不是文档。', fix: '先用qianshao convert转换，再检查写出的文件。' },
    error: '错误',
    warning: '提醒',
    unreadable: (file, code) =>
      code === 'ENOENT'
        ? `${file}：没有这个文件。`
        : code === 'EISDIR'
          ? `${file}：是文件夹。`
          : `${file}：读不了（${code}）。`,
    unwritable: (file, code) => `${file}：写不了（${code}）。`,
    alreadyThere: (file) => `${file}：已有这个文件；换个名字，或先删去。`,
    noKind: '没有写文档种类。',
    badKind: (kind, known) => `没有“${kind}”这一种，可用${known}。`,
    pause: '、',
    oneFile: (command) => `${command}一次只读一个文件。`,
    sameFile: '写出的文件与读的是同一个；换个名字。',
    outIsTable: '写出的是文档，不是表格；文件名用.json或.js。',
    outIsNoTable: '写出的是表格；文件名用.xlsx或.csv。',
    noOutput: '没有用-o写明写到哪个文件。',
    noElement: '没有用--element写明给哪个组件，如--element org-tree。',
    converted: (file, counts, leftOut) =>
      `已写好${file}${counts ? `：${counts}` : ''}${leftOut ? `；略去${leftOut}处` : ''}。`,
    notConverted: (errors) => `没有转换：${errors}处错误。`,
    written: (file) => `已写好${file}。`,
    summary: (files, errors, warnings) =>
      `检查了${files}个文件，${counted([errors, '处错误'], [warnings, '处提醒'], '，') || '没有问题'}。`,
  },
  'zh-TW': {
    usage: '用法：qianshao check|convert|template|fallback 檔案…（qianshao --help看說明）',
    help: `用法：qianshao 命令 檔案…

  qianshao check 檔案…                        檢查前哨文件（JSON，或寫好的.js）
  qianshao convert 表格 -o district.json      把.xlsx、CSV表格轉換成文件
  qianshao template 種類 -o 表格.xlsx         產生空白表格（.xlsx或.csv），附範例和填寫說明
  qianshao fallback 文件 --element org-tree   寫成沒有腳本也能讀的HTML

check：每處問題一行：檔案:行:欄 錯誤或提醒 指標 說明 — 改法。
有錯誤的文件不會顯示；提醒的地方會略去或照樣顯示。
社區資料（district）裡的每份文件也一併檢查。檔案寫「-」時讀標準輸入；「--」之後都是檔案。

convert：每處問題按工作表、列、欄說明；有看不懂的列就停下，什麼都不寫。
-o寫.js檔案時，寫成Qianshao.load({…})，供沒有網路的展廳使用；不寫-o時文件寫到標準輸出。
種類：${tableKinds.join('、')}。

選項：
  -o, --output 檔案   寫到哪裡
  --kind 種類         表格是哪種文件；表格裡寫了「種類」就不用寫
  --title 標題        文件的標題
  --as-of 日期        資料截至哪天，如2018-11-05
  --keep-going        看不懂的列略去，並逐列說明
  --element 名稱      給哪個元件寫HTML
  --strict-consent, --strict-review
                      照片牆：只寫有同意的、審核過的照片，和元件的同名屬性一樣
  --lang 語言         zh-CN、zh-TW或en；不寫時按環境變數LC_ALL、LC_MESSAGES、LANG
  --json              check、convert的問題寫成JSON清單
  --version           顯示版本
  --help              顯示本說明

結束碼：0沒有問題，convert是已寫好；1有問題，convert是沒有寫；2用法不對，或有檔案無法讀取、無法寫入。`,
    noCommand: '沒有寫命令。',
    badCommand: (command) => `沒有「${command}」這個命令。`,
    noFiles: '沒有寫檔案。',
    badOption: (option) => `選項「${option}」不能這樣用。`,
    badLanguage: (tag) => `沒有「${tag}」這種語言，可用zh-CN、zh-TW、en。`,
    standardInput: '標準輸入',
    wholeDocument: '整份文件',
    tooLarge: { message: '檔案超過200MB。', fix: '請匯出小一些的檔案。' },
    isTable: { message: '是試算表，不是文件。', fix: '請先用qianshao convert轉換，再檢查寫出的檔案。' },
    error: '錯誤',
    warning: '提醒',
    unreadable: (file, code) =>
      code === 'ENOENT'
        ? `${file}：沒有這個檔案。`
        : code === 'EISDIR'
          ? `${file}：是資料夾。`
          : `${file}：無法讀取（${code}）。`,
    unwritable: (file, code) => `${file}：無法寫入（${code}）。`,
    alreadyThere: (file) => `${file}：已有這個檔案；換個名字，或先刪去。`,
    noKind: '沒有寫文件種類。',
    badKind: (kind, known) => `沒有「${kind}」這一種，可用${known}。`,
    pause: '、',
    oneFile: (command) => `${command}一次只讀一個檔案。`,
    sameFile: '寫出的檔案與讀的是同一個；換個名字。',
    outIsTable: '寫出的是文件，不是表格；檔名用.json或.js。',
    outIsNoTable: '寫出的是試算表；檔名用.xlsx或.csv。',
    noOutput: '沒有用-o寫明寫到哪個檔案。',
    noElement: '沒有用--element寫明給哪個元件，如--element org-tree。',
    converted: (file, counts, leftOut) =>
      `已寫好${file}${counts ? `：${counts}` : ''}${leftOut ? `；略去${leftOut}處` : ''}。`,
    notConverted: (errors) => `沒有轉換：${errors}處錯誤。`,
    written: (file) => `已寫好${file}。`,
    summary: (files, errors, warnings) =>
      `檢查了${files}個檔案，${counted([errors, '處錯誤'], [warnings, '處提醒'], '，') || '沒有問題'}。`,
  },
  en: {
    usage: 'Usage: qianshao check|convert|template|fallback FILE… (qianshao --help tells more)',
    help: `Usage: qianshao COMMAND FILE…

  qianshao check FILE…                       check Qianshao documents (JSON, .js)
  qianshao convert TABLE -o district.json    turn an .xlsx or CSV table into a document
  qianshao template KIND -o TABLE.xlsx       write a blank table (.xlsx or .csv) with examples
  qianshao fallback FILE --element org-tree  write HTML that reads without a script

check: one problem a line: file:line:column severity pointer message — fix. A document with
errors is not shown; what a warning tells of is left out, or shown all the same.
Every document in a district is checked as well. With "-" for a file the standard
input is read; after "--" everything is a file.

convert: problems are told by sheet, row and column; a row that is not understood stops it and
nothing is written. -o FILE.js writes Qianshao.load({…}) for a hall without a network; without
-o the document goes to the standard output.
KIND: ${tableKinds.join(', ')}.

Options:
  -o, --output FILE  where to write
  --kind KIND        what a table holds, where its item 种类 does not say it
  --title TITLE      title of the document
  --as-of DATE       the day the figures are true of, such as 2018-11-05
  --keep-going       leave out rows that are not understood, and tell each
  --element NAME     which element the HTML is for
  --strict-consent, --strict-review
                     photo wall: only photos with a consent, or a review; as the element's attributes
  --lang LANGUAGE    zh-CN, zh-TW or en; otherwise by LC_ALL, LC_MESSAGES, LANG
  --json             print problems of check and convert as a JSON list
  --version          print the version
  --help             print this

Exit code: 0 no problems (convert: it is written); 1 problems (convert: nothing is written);
2 wrong usage, or a file that cannot be read or written.`,
    noCommand: 'No command is given.',
    badCommand: (command) => `There is no command "${command}".`,
    noFiles: 'No file is given.',
    badOption: (option) => `The option "${option}" cannot be used like this.`,
    badLanguage: (tag) => `There is no language "${tag}"; there are zh-CN, zh-TW, en.`,
    standardInput: 'standard input',
    wholeDocument: 'document',
    tooLarge: { message: 'The file is larger than 200 MB.', fix: 'Export a smaller one.' },
    isTable: {
      message: 'It is a spreadsheet and no document.',
      fix: 'Turn it into one by qianshao convert, and check that.',
    },
    error: 'error',
    warning: 'warning',
    unreadable: (file, code) =>
      code === 'ENOENT'
        ? `${file}: there is no such file.`
        : code === 'EISDIR'
          ? `${file}: is a folder.`
          : `${file}: cannot be read (${code}).`,
    unwritable: (file, code) => `${file}: cannot be written (${code}).`,
    alreadyThere: (file) => `${file}: is there already; take another name, or delete it first.`,
    noKind: 'No kind of document is given.',
    badKind: (kind, known) => `There is no "${kind}" here; there are ${known}.`,
    pause: ', ',
    oneFile: (command) => `${command} reads one file at a time.`,
    sameFile: 'The file to be written is the one that is read; take another name.',
    outIsTable: 'What is written is a document and no table; take a name that ends with .json or .js.',
    outIsNoTable: 'What is written is a table; take a name that ends with .xlsx or .csv.',
    noOutput: 'No file is given by -o.',
    noElement: 'No element is given, such as --element org-tree.',
    converted: (file, counts, leftOut) =>
      `${file} is written${counts ? `: ${counts}` : ''}${leftOut ? `; ${leftOut} left out` : ''}.`,
    notConverted: (errors) => `Nothing was written: ${errors} ${errors === 1 ? 'error' : 'errors'}.`,
    written: (file) => `${file} is written.`,
    summary: (files, errors, warnings) =>
      `${files} ${files === 1 ? 'file' : 'files'} checked, ${counted([errors, errors === 1 ? ' error' : ' errors'], [warnings, warnings === 1 ? ' warning' : ' warnings'], ', ') || 'no problems'}.`,
  },
};
