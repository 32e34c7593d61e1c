import type { Wording } from '../contract/describe.js';
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
  readonly notUtf8: Wording;
  readonly tooLarge: Wording;
  readonly error: string;
  readonly warning: string;
  unreadable(file: string, code: string): string;
  summary(files: number, errors: number, warnings: number): string;
}

/** Those that there are. */
function counted(errors: readonly [number, string], warnings: readonly [number, string], by: string): string {
  return [errors, warnings]
    .filter(([count]) => count > 0)
    .map((each) => each.join(''))
    .join(by);
}

/** What the command says besides the problems themselves. */
export const strings: Readonly<Record<Locale, Strings>> = {
  'zh-CN': {
    usage: '用法：qianshao check 文件…（qianshao --help看说明）',
    help: `用法：qianshao check 文件…

检查前哨文档（JSON）。每处问题一行：文件:行:列 错误或提醒 指针 说明 — 改法。
有错误的文档不会显示；提醒的地方会略去或照样显示。
社区数据（district）里的每份文档也一并检查。文件写“-”时读标准输入；“--”之后都是文件。

选项：
  --lang 语言    zh-CN、zh-TW或en；不写时按环境变量LC_ALL、LC_MESSAGES、LANG
  --json         写成JSON列表：file line column pointer code severity message fix
  --version      显示版本
  --help         显示本说明

退出码：0没有问题；1有问题；2用法不对，或有文件读不了。`,
    noCommand: '没有写命令。',
    badCommand: (command) => `没有“${command}”这个命令。`,
    noFiles: '没有写要检查的文件。',
    badOption: (option) => `选项“${option}”不能这样用。`,
    badLanguage: (tag) => `没有“${tag}”这种语言，可用zh-CN、zh-TW、en。`,
    standardInput: '标准输入',
    wholeDocument: '整份文档',
    notUtf8: { message: '文件不是UTF-8编码。', fix: '用编辑器另存为UTF-8编码。' },
    tooLarge: { message: '文件超过200MB。', fix: '导出小一些的文件。' },
    error: '错误',
    warning: '提醒',
    unreadable: (file, code) =>
      code === 'ENOENT'
        ? `${file}：没有这个文件。`
        : code === 'EISDIR'
          ? `${file}：是文件夹。`
          : `${file}：读不了（${code}）。`,
    summary: (files, errors, warnings) =>
      `检查了${files}个文件，${counted([errors, '处错误'], [warnings, '处提醒'], '，') || '没有问题'}。`,
  },
  'zh-TW': {
    usage: '用法：qianshao check 檔案…（qianshao --help看說明）',
    help: `用法：qianshao check 檔案…

檢查前哨文件（JSON）。每處問題一行：檔案:行:欄 錯誤或提醒 指標 說明 — 改法。
有錯誤的文件不會顯示；提醒的地方會略去或照樣顯示。
社區資料（district）裡的每份文件也一併檢查。檔案寫「-」時讀取標準輸入；「--」之後都是檔案。

選項：
  --lang 語言    zh-CN、zh-TW或en；不寫時按環境變數LC_ALL、LC_MESSAGES、LANG
  --json         寫成JSON清單：file line column pointer code severity message fix
  --version      顯示版本
  --help         顯示本說明

結束碼：0沒有問題；1有問題；2用法不對，或有檔案無法讀取。`,
    noCommand: '沒有寫命令。',
    badCommand: (command) => `沒有「${command}」這個命令。`,
    noFiles: '沒有寫要檢查的檔案。',
    badOption: (option) => `選項「${option}」不能這樣用。`,
    badLanguage: (tag) => `沒有「${tag}」這種語言，可用zh-CN、zh-TW、en。`,
    standardInput: '標準輸入',
    wholeDocument: '整份文件',
    notUtf8: { message: '檔案不是UTF-8編碼。', fix: '請用編輯器另存為UTF-8編碼。' },
    tooLarge: { message: '檔案超過200MB。', fix: '請匯出小一些的檔案。' },
    error: '錯誤',
    warning: '提醒',
    unreadable: (file, code) =>
      code === 'ENOENT'
        ? `${file}：沒有這個檔案。`
        : code === 'EISDIR'
          ? `${file}：是資料夾。`
          : `${file}：無法讀取（${code}）。`,
    summary: (files, errors, warnings) =>
      `檢查了${files}個檔案，${counted([errors, '處錯誤'], [warnings, '處提醒'], '，') || '沒有問題'}。`,
  },
  en: {
    usage: 'Usage: qianshao check FILE… (qianshao --help tells more)',
    help: `Usage: qianshao check FILE…

Checks Qianshao documents (JSON). One problem a line:
file:line:column severity pointer message — fix. A document with errors is not shown; what a
warning tells of is left out, or shown all the same.
Every document in a district is checked as well. With "-" for a file the standard
input is read; after "--" everything is a file.

Options:
  --lang LANGUAGE  zh-CN, zh-TW or en; otherwise by LC_ALL, LC_MESSAGES, LANG
  --json           print a JSON list: file line column pointer code severity message fix
  --version        print the version
  --help           print this

Exit code: 0 no problems; 1 problems; 2 wrong usage, or a file that cannot be read.`,
    noCommand: 'No command is given.',
    badCommand: (command) => `There is no command "${command}".`,
    noFiles: 'No file is given.',
    badOption: (option) => `The option "${option}" cannot be used so.`,
    badLanguage: (tag) => `There is no language "${tag}"; there are zh-CN, zh-TW, en.`,
    standardInput: 'standard input',
    wholeDocument: 'document',
    notUtf8: { message: 'The file is not in UTF-8.', fix: 'Save it as UTF-8 in your editor.' },
    tooLarge: { message: 'The file is larger than 200 MB.', fix: 'Export a smaller one.' },
    error: 'error',
    warning: 'warning',
    unreadable: (file, code) =>
      code === 'ENOENT'
        ? `${file}: there is no such file.`
        : code === 'EISDIR'
          ? `${file}: is a folder.`
          : `${file}: cannot be read (${code}).`,
    summary: (files, errors, warnings) =>
      `${files} ${files === 1 ? 'file' : 'files'} checked, ${counted([errors, errors === 1 ? ' error' : ' errors'], [warnings, warnings === 1 ? ' warning' : ' warnings'], ', ') || 'no problems'}.`,
  },
};
