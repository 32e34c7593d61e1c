import { describe, type Wording } from '../contract/describe.js';
import type { Problem } from '../contract/problem.js';
import { kinds } from '../contract/generated/kinds.js';
import { quoted } from '../contract/words/terms.js';
import type { Locale } from '../text/locale.js';
import { lettersOf } from './sheet.js';
import type { TableProblem } from './told.js';
import { en } from './words-en.js';
import { zhCN } from './words-zh-CN.js';
import { zhTW } from './words-zh-TW.js';

export type Params = TableProblem['params'];
export type Say = (params: Readonly<Record<string, string>>) => readonly [message: string, fix: string];

/** The words of one language. */
export interface TableWords {
  readonly say: Readonly<Record<string, Say>>;
  /** 工作表“荣誉”第5行B列“级别”. */
  place(sheet: string, row: number, column: string, head: string): string;
  readonly leftOut: string;
}

const words: Readonly<Record<Locale, TableWords>> = { 'zh-CN': zhCN, 'zh-TW': zhTW, en };

/** Where it is, in words; empty for a whole CSV. */
export function tablePlace({ sheet, row, column, head }: TableProblem, locale: Locale): string {
  return words[locale].place(quoted(sheet), row, column < 0 ? '' : lettersOf(column), quoted(head));
}

/** What is wrong with a table and how to mend it, in the clerk's language. Numbers of persons are never repeated. */
export function describeTable(problem: TableProblem, locale: Locale): Wording {
  const { code, params, found, kind, isLeftOut } = problem;
  const { say, leftOut } = words[locale];
  const own = found ? undefined : say[code];
  if (!own) {
    const other = found ?? { pointer: '', code, severity: 'error' as const, params };
    return marked(
      inHeads(
        describe(withHead(other, problem.head), locale, ...(kind && kinds[kind] ? [kinds[kind].words] : [])),
      ),
      isLeftOut ? leftOut : '',
    );
  }
  const safe: Record<string, string> = {};
  for (const name of Object.keys(params)) safe[name] = quoted(params[name]);
  const [message, fix] = own(safe);
  return marked({ message, fix }, isLeftOut ? leftOut : '');
}

/** A clerk has columns: “党员数”, not “value”. */
const withHead = (found: Problem, head: string): Problem =>
  head !== '' && typeof found.params['field'] === 'string'
    ? { ...found, params: { ...found.params, field: head } }
    : found;

const inHeads = ({ message, fix }: Wording): Wording => ({
  message,
  fix: fix.replace('parentId', '“上级”').replace('"roots": "many"', '“几个最上级”“多个”'),
});

const marked = ({ message, fix }: Wording, mark: string): Wording => ({ message: `${message}${mark}`, fix });
