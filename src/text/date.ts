import type { Locale } from './locale.js';

/** A date as documents hold it, in parts: a year, a month of it, or a day. */
interface DateParts {
  year: number;
  month?: number;
  day?: number;
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/**
 * A date in words, as exact as it was given: 2018年11月5日, 2018年11月, 2018年; in English 5 November 2018. No zero
 * padding. What is no date comes back as it was: the contract has told it already.
 *
 * @param date `YYYY`, `YYYY-MM` or `YYYY-MM-DD`
 */
export function formatDate(date: string, locale: Locale): string {
  const parts = readDate(date);
  if (!parts) return date;
  return locale === 'en' ? english(parts) : chinese(parts);
}

/**
 * A span of time, said once where both ends agree: 2018年1月—11月, 2018年1月5日—9日; in English January–November 2018.
 * Two equal ends give one date; an end that is no date stands as it was given.
 *
 * @param from `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as `to`
 */
export function formatDateRange(from: string, to: string, locale: Locale): string {
  const start = readDate(from);
  const end = readDate(to);
  const en = locale === 'en';
  if (from === to) return formatDate(from, locale);
  if (!start || !end || precision(start) !== precision(end) || precision(start) === 1) {
    return `${formatDate(from, locale)}${en ? '–' : '—'}${formatDate(to, locale)}`;
  }
  const sameYear = start.year === end.year;
  const sameMonth = sameYear && start.month === end.month && start.day !== undefined;
  if (!en) {
    return `${chinese(start)}—${chinese(end, sameMonth ? 'day' : sameYear ? 'month' : 'year')}`;
  }
  if (sameMonth) return `${start.day}–${english(end)}`;
  const first = sameYear ? english(start).replace(` ${start.year}`, '') : english(start);
  // An en dash joins single words and is spaced between phrases.
  return first.includes(' ') ? `${first} – ${english(end)}` : `${first}–${english(end)}`;
}

/**
 * A date as plaques carry it: 二〇一八年十一月五日. The year is read digit by digit with 〇, month and day as numbers
 * (十一, not 一一). What is no date comes back as it was.
 *
 * @param date `YYYY`, `YYYY-MM` or `YYYY-MM-DD`
 */
export function formatPlaqueDate(date: string): string {
  const parts = readDate(date);
  if (!parts) return date;
  const year = [...String(parts.year).padStart(4, '0')].map((digit) => DIGITS.charAt(Number(digit))).join('');
  const month = parts.month === undefined ? '' : `${underHundred(parts.month)}月`;
  const day = parts.day === undefined ? '' : `${underHundred(parts.day)}日`;
  return `${year}年${month}${day}`;
}

/**
 * How old something is, in the largest whole unit up to days: 刚刚, 3分钟前, 3小时前, 2天前. An age below zero (a clock
 * set wrong) counts as now; one that is no number says that the time is not known.
 *
 * @param ms age in milliseconds
 */
export function formatAge(ms: number, locale: Locale): string {
  const words = AGES[locale];
  if (!Number.isFinite(ms)) return words.unknown;
  if (ms < MINUTE) return words.now;
  if (ms < HOUR) return words.minutes(Math.floor(ms / MINUTE));
  if (ms < DAY) return words.hours(Math.floor(ms / HOUR));
  return words.days(Math.floor(ms / DAY));
}

/**
 * Time of day in Asia/Shanghai, HH:mm, the same in every language; empty when there is no such moment.
 *
 * Shanghai has kept UTC+8 without summer time since 1991, so no time zone data is needed; old engines and
 * stripped-down players lack it.
 *
 * @param epochMs milliseconds since 1970-01-01 UTC
 */
export function formatTime(epochMs: number, _locale: Locale): string {
  return shanghai(epochMs).slice(11, 16);
}

/**
 * The day it is in Asia/Shanghai, `YYYY-MM-DD`; empty when there is no such moment.
 *
 * @param nowMs milliseconds since 1970-01-01 UTC, from the element's clock
 */
export function today(nowMs: number): string {
  return shanghai(nowMs).slice(0, 10);
}

function readDate(date: string): DateParts | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
  if (!match) return null;
  const parts: DateParts = { year: Number(match[1]) };
  if (match[2] !== undefined) parts.month = Number(match[2]);
  if (match[3] !== undefined) parts.day = Number(match[3]);
  return isWithin(parts.month, 12) && isWithin(parts.day, 31) ? parts : null;
}

const isWithin = (value: number | undefined, most: number): boolean =>
  value === undefined || (value >= 1 && value <= most);

const precision = (parts: DateParts): number =>
  parts.month === undefined ? 1 : parts.day === undefined ? 2 : 3;

function chinese(parts: DateParts, from: 'year' | 'month' | 'day' = 'year'): string {
  const year = from === 'year' ? `${parts.year}年` : '';
  const month = parts.month === undefined || from === 'day' ? '' : `${parts.month}月`;
  const day = parts.day === undefined ? '' : `${parts.day}日`;
  return year + month + day;
}

function english(parts: DateParts): string {
  const month = parts.month === undefined ? '' : `${MONTHS[parts.month - 1] ?? parts.month} `;
  const day = parts.day === undefined ? '' : `${parts.day} `;
  return `${day}${month}${parts.year}`;
}

const DIGITS = '〇一二三四五六七八九';

/** 1 to 99 as read: 五, 十, 十一, 二十, 三十一. */
function underHundred(value: number): string {
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  const ten = tens === 0 ? '' : tens === 1 ? '十' : `${DIGITS.charAt(tens)}十`;
  return ten + (ones === 0 ? '' : DIGITS.charAt(ones));
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

interface AgeWords {
  unknown: string;
  now: string;
  minutes(count: number): string;
  hours(count: number): string;
  days(count: number): string;
}

const ago = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'} ago`;

const AGES: { readonly [locale in Locale]: AgeWords } = {
  'zh-CN': {
    unknown: '时间不详',
    now: '刚刚',
    minutes: (count) => `${count}分钟前`,
    hours: (count) => `${count}小时前`,
    days: (count) => `${count}天前`,
  },
  'zh-TW': {
    unknown: '時間不詳',
    now: '剛剛',
    minutes: (count) => `${count}分鐘前`,
    hours: (count) => `${count}小時前`,
    days: (count) => `${count}天前`,
  },
  en: {
    unknown: 'at an unknown time',
    now: 'a moment ago',
    minutes: (count) => ago(count, 'minute'),
    hours: (count) => ago(count, 'hour'),
    days: (count) => ago(count, 'day'),
  },
};

const EIGHT_HOURS = 8 * HOUR;

function shanghai(epochMs: number): string {
  const moment = new Date(epochMs + EIGHT_HOURS);
  // Beyond the year 9999 the ISO form grows a sign and the slices would lie.
  const year = moment.getUTCFullYear();
  return year >= 0 && year <= 9999 ? moment.toISOString() : '';
}
