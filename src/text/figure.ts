import type { Locale } from './locale.js';

/** A quantity as a document gives it. Qualifier and unit are part of it: 人 and 人次 are never added. */
export interface Figure {
  readonly value: number;
  /** `over`: more than the value (余, 多); `about`: near it (约). Without one the value is exact. */
  readonly qualifier?: 'over' | 'about' | undefined;
  readonly unit: string;
}

/** A figure in the pieces that are set apart: the number large, the unit small on the same line. */
export interface FigureParts {
  /** Stands before the number: 约, 超过; in English "over ", with its space. */
  before: string;
  /** The digits. */
  number: string;
  /** Stays with the number: 余, 万, 万余. */
  after: string;
  /** The unit as given, with a space before a Latin word; in English the usual ones in English. */
  unit: string;
}

/**
 * A quantity for prose: 1500余名, 6万余人次, 约30人; in English "over 1,500". No digit is ever lost: 万 and 亿 are used
 * from 10,000 up where two decimals hold the value (1.25万), else all digits stand (12345人).
 */
export function formatFigure(figure: Figure, locale: Locale): string {
  const { before, number, after, unit } = figureParts(figure, locale);
  return before + number + after + unit;
}

/** As {@link formatFigure}, in pieces; joined they are its text. A value that is no finite number gives a dash. */
export function figureParts(figure: Figure, locale: Locale): FigureParts {
  const { value, qualifier } = figure;
  if (!Number.isFinite(value)) return { before: '', number: '—', after: '', unit: unitIn(figure, locale) };
  if (locale === 'en') {
    const before = qualifier ? `${qualifier} ` : '';
    return { before, number: grouped(plainDigits(value)), after: '', unit: unitIn(figure, locale) };
  }
  const words = WORDS[locale];
  const { number, power } = shorten(value);
  const scale = power === 0 ? '' : words.scales[power];
  const unit = unitIn(figure, locale);
  if (qualifier === 'about') return { before: words.about, number, after: scale, unit };
  if (qualifier !== 'over') return { before: '', number, after: scale, unit };
  // 余 follows round numbers only (30余, 6万余); 超过 goes with all others and with rates.
  const isRound = value > 0 && value % 10 === 0 && !/^[%％‰]/.test(figure.unit);
  return isRound
    ? { before: '', number, after: scale + words.over, unit }
    : { before: words.beyond, number, after: scale, unit };
}

interface QuantityWords {
  about: string;
  over: string;
  beyond: string;
  scales: { readonly 1: string; readonly 2: string };
}

const WORDS: { readonly [locale in Exclude<Locale, 'en'>]: QuantityWords } = {
  'zh-CN': { about: '约', over: '余', beyond: '超过', scales: { 1: '万', 2: '亿' } },
  'zh-TW': { about: '約', over: '餘', beyond: '超過', scales: { 1: '萬', 2: '億' } },
};

/** Moves the point by four or eight places, on the written digits: floating division would invent some. */
function shorten(value: number): { number: string; power: 0 | 1 | 2 } {
  const digits = plainDigits(value);
  const size = Math.abs(value);
  for (const power of [2, 1] as const) {
    const places = power * 4;
    if (size < 10 ** places || !Number.isInteger(value)) continue;
    const sign = digits.startsWith('-') ? '-' : '';
    const whole = digits.slice(sign.length);
    const decimals = whole.slice(-places).replace(/0+$/, '');
    if (decimals.length > 2) continue;
    return { number: sign + whole.slice(0, -places) + (decimals && `.${decimals}`), power };
  }
  return { number: digits, power: 0 };
}

/** A number in plain digits: `String` would write 1e+21. */
function plainDigits(value: number): string {
  const text = String(value);
  const match = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  if (!match) return text;
  const [, sign = '', lead = '', rest = '', power = '0'] = match;
  const shift = Number(power);
  if (shift < 0) return `${sign}0.${'0'.repeat(-shift - 1)}${lead}${rest}`;
  return sign + lead + rest.padEnd(shift, '0');
}

function grouped(digits: string): string {
  const [whole = '', decimals] = digits.split('.');
  const apart = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return decimals === undefined ? apart : `${apart}.${decimals}`;
}

/**
 * Units a community's figures use, for readers of the other languages: singular and plural in English ('' where English
 * counts without a word), and the traditional form where it differs. Any other unit is shown as it was given.
 */
const UNITS: { readonly [unit: string]: { en: readonly [string, string]; 'zh-TW'?: string } } = {
  人: { en: ['person', 'people'] },
  名: { en: ['', ''] },
  位: { en: ['', ''] },
  人次: { en: ['person-time', 'person-times'] },
  次: { en: ['time', 'times'] },
  户: { en: ['household', 'households'], 'zh-TW': '戶' },
  小时: { en: ['hour', 'hours'], 'zh-TW': '小時' },
  天: { en: ['day', 'days'] },
  年: { en: ['year', 'years'] },
  元: { en: ['yuan', 'yuan'] },
  个: { en: ['', ''], 'zh-TW': '個' },
  项: { en: ['', ''], 'zh-TW': '項' },
  件: { en: ['', ''] },
  支: { en: ['', ''] },
  场: { en: ['', ''], 'zh-TW': '場' },
};

/** In English before every word; in Chinese before a Latin one: 8人, 8 km. */
const spaced = { en: /^(?=[^%％‰°])/, han: /^(?=[A-Za-z])/ };

function unitIn({ unit, value, qualifier }: Figure, locale: Locale): string {
  const known = Object.prototype.hasOwnProperty.call(UNITS, unit) ? UNITS[unit] : undefined;
  if (locale !== 'en') return ((locale === 'zh-TW' && known?.['zh-TW']) || unit).replace(spaced.han, ' ');
  return (known ? known.en[value === 1 && !qualifier ? 0 : 1] : unit).replace(spaced.en, ' ');
}
