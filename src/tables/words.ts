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
  /** What mends a problem that the check of the document found, where its own words speak of JSON. */
  readonly mend: Readonly<Record<string, string>>;
}

const words: Readonly<Record<Locale, TableWords>> = { 'zh-CN': zhCN, 'zh-TW': zhTW, en };

/** Where it is, in words; empty for a whole CSV. */
export function tablePlace({ sheet, row, column, head }: TableProblem, locale: Locale): string {
  return words[locale].place(quoted(sheet), row, column < 0 ? '' : lettersOf(column), quoted(head));
}

/** What is wrong with a table and how to mend it, in the clerk's language. Numbers of persons are never repeated. */
export function describeTable(problem: TableProblem, locale: Locale): Wording {
  const { code, params, found, kind, isLeftOut } = problem;
  const { say, mend, leftOut } = words[locale];
  const mark = isLeftOut ? leftOut : '';
  const own = found ? undefined : say[code];
  if (!own) {
    const other = found
      ? withRow(found, params, locale)
      : { pointer: '', code, severity: 'error' as const, params };
    const told = inHeads(
      describe(other, locale, ...(kind && kinds[kind] ? [kinds[kind].words] : [])),
      locale,
    );
    return marked({ message: told.message, fix: (found && mend[code]) ?? told.fix }, mark);
  }
  const safe: Record<string, string> = {};
  for (const name of Object.keys(params)) safe[name] = quoted(params[name]);
  const [message, fix] = own(safe);
  return marked({ message, fix }, mark);
}

/** A clerk has rows: 第2行, not /honors/0. */
const withRow = (found: Problem, { row, sheet }: Params, locale: Locale): Problem =>
  row
    ? {
        ...found,
        params: { ...found.params, first: words[locale].place(quoted(sheet), Number(row), '', '') },
      }
    : found;

const inHeads = ({ message, fix }: Wording, locale: Locale): Wording => {
  const said = (item: string): string => (locale === 'zh-TW' ? `「${item}」` : `“${item}”`);
  return {
    message,
    fix: fix
      .replace('parentId', said('上级'))
      .replace('"roots": "many"', said('几个最上级') + said('多个'))
      .replace(/\bstage\b/, said('阶段'))
      .replace(/\badjourned\b/, said('休会')),
  };
};

const marked = ({ message, fix }: Wording, mark: string): Wording => ({ message: `${message}${mark}`, fix });
