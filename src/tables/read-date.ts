import type { Cell } from './sheet.js';
import { narrow, trimmed } from './sheet.js';
import { dateOfSerial } from './xlsx-dates.js';

/** A date as documents hold it, or the code of what is wrong. */
export type ReadDate = { readonly date: string } | { readonly code: 'bad-date' | 'unclear-month' };

/** Where a cell comes from, as far as it decides what a number in it means. */
export interface Origin {
  readonly isWholeFile?: true;
  readonly is1904?: true;
}

const bad = { code: 'bad-date' } as const;
/** 2018.1 may be what a spreadsheet made of 2018.10. */
const unclear = { code: 'unclear-month' } as const;

/**
 * A date as clerks write it: 2018-11-05, 2018.11.5, 2018/11/5, 2018年11月5日, 二〇一八年十一月, 201811, 20181105, a
 * spreadsheet's serial number, with or without a time of day behind it. Never more exact than it is written.
 */
export function readDate(cell: Cell, origin: Origin = {}): ReadDate {
  if (typeof cell === 'object') return 'date' in cell ? valid(cell.date.split('-')) : bad;
  if (typeof cell === 'boolean') return bad;
  if (typeof cell === 'number') return ofNumber(cell, origin);
  const text = inDigits(narrow(trimmed(cell).replace(/[T\s\u3000]+\d{1,2}[:：]\d\d.*$/, '')));
  if (/^\d+$/.test(text)) return ofNumber(Number(text), origin);
  const plain = text
    .replace(/[年月]/g, '-')
    .replace(/[日号號]$/, '')
    .replace(/-$/, '');
  const found = /^(\d{4})(?:([-./])(\d{1,2})(?:[-./](\d{1,2}))?)?$/.exec(plain);
  if (!found) return bad;
  const [, year, by, month, day] = found as unknown as [string, string, ...(string | undefined)[]];
  if (by === '.' && month === '1' && day === undefined && origin.isWholeFile) return unclear;
  return valid([year, month, day].filter((each): each is string => each !== undefined));
}

function ofNumber(number: number, { is1904 }: Origin): ReadDate {
  const text = String(number);
  if (/^\d{8}$/.test(text)) return valid([text.slice(0, 4), text.slice(4, 6), text.slice(6)]);
  if (/^(19|20)\d{4}$/.test(text)) return valid([text.slice(0, 4), text.slice(4)]);
  // Below it stand months without their zero: 20186 is no day of 1955.
  if (number >= 21_000 && number < 80_000) {
    const date = dateOfSerial(number, is1904 === true);
    return date ? { date } : bad;
  }
  const [year = '', month] = text.split('.');
  if (!/^(18|19|20|21)\d\d$/.test(year)) return bad;
  if (month === undefined) return { date: year };
  // A number has lost the last zero of 2018.10.
  return month === '1' ? unclear : valid([year, month]);
}

function valid([year = '', month, day]: readonly string[]): ReadDate {
  const parts = [year, month, day].filter((each): each is string => each !== undefined);
  const date = parts.map((each, i) => (i === 0 ? each : `0${each}`.slice(-2))).join('-');
  if (month !== undefined && !(Number(month) >= 1 && Number(month) <= 12)) return bad;
  if (!/^[1-9]\d{3}$/.test(year)) return bad;
  if (day === undefined) return { date };
  const real = new Date(`${date}T00:00:00Z`);
  return Number.isNaN(real.getTime()) || real.toISOString().slice(0, 10) !== date ? bad : { date };
}

const digits = '〇一二三四五六七八九';

/** Years digit by digit (二〇一八年), months and days with tens (十一月二十日); anything else stays as it is. */
function inDigits(text: string): string {
  if (!/[〇○零一二三四五六七八九十]/.test(text)) return text;
  return text
    .replace(/^[〇○零一二三四五六七八九]{4}(?=年)/, (year) =>
      year.replace(/./g, (each) => String(digitOf(each))),
    )
    .replace(/[一二三四五六七八九十]{1,3}(?=[月日号號])/g, (number) => String(readTens(number) ?? number));
}

const digitOf = (character: string): number => Math.max(0, digits.indexOf(character));

/** 一 to 九十九; null for anything else. */
export function readTens(text: string): number | null {
  if (!/^([二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])$/.test(text)) return null;
  const [tens = '', ones = ''] = text.split('十');
  return text.indexOf('十') < 0 ? digitOf(text) : (tens ? digitOf(tens) : 1) * 10 + digitOf(ones);
}
