/** Numbers of a spreadsheet that are dates, and how exact a cell shows them. */

/** Which parts of a date a number format shows: a day, a month, a year; `time` without a date; null when it is neither. */
export type Shown = 'day' | 'month' | 'year' | 'time' | null;

/** Formats that have a number and no code in the file, with what they show in a Chinese spreadsheet. */
const builtIn: Readonly<Record<number, Shown>> = {
  14: 'day',
  15: 'day',
  16: 'day',
  17: 'month',
  18: 'time',
  19: 'time',
  20: 'time',
  21: 'time',
  22: 'day',
  27: 'month',
  28: 'day',
  29: 'day',
  30: 'day',
  31: 'day',
  32: 'time',
  33: 'time',
  36: 'month',
  45: 'time',
  46: 'time',
  47: 'time',
  50: 'month',
  51: 'day',
  52: 'month',
  53: 'day',
  54: 'day',
  57: 'month',
  58: 'day',
};

export function shownBy(id: number, code: string | undefined): Shown {
  if (code === undefined) return builtIn[id] ?? null;
  const plain = (code.split(';')[0] ?? '')
    .replace(/"[^"]*"/g, '')
    .replace(/\\./g, '')
    .replace(/\[(?!(h+|m+|s+)\])[^\]]*\]/gi, '')
    .toLowerCase();
  if (/general|[#?]/.test(plain) || /^[^hs]*0/.test(plain)) return null;
  if (/d/.test(plain)) return 'day';
  if (!/[ye]/.test(plain)) return /[hs]/.test(plain) ? 'time' : null;
  return /m/.test(plain) ? 'month' : 'year';
}

const dayLength = 86_400_000;

/** The date that a serial number stands for; null outside 1900–2200. */
export function dateOfSerial(
  serial: number,
  is1904: boolean,
  shown: Exclude<Shown, 'time' | null> = 'day',
): string | null {
  const days = Math.floor(serial) + (is1904 ? 1462 : 0);
  // 60 is the 29 February 1900 that never was; before it the count is one off.
  if (!(days >= 1) || days > 109_938) return null;
  const date = new Date(Date.UTC(1899, 11, days < 60 ? 31 : 30) + days * dayLength).toISOString();
  return date.slice(0, { day: 10, month: 7, year: 4 }[shown]);
}

/** 8:30, or 36:00 of a duration, as text: it is no number of hours. Null when it is no time. */
export function timeOfSerial(serial: number): string | null {
  if (!(serial >= 0) || serial > 100_000) return null;
  const seconds = Math.round(serial * 86_400);
  const two = (number: number): string => `0${number}`.slice(-2);
  const rest = seconds % 60 === 0 ? '' : `:${two(seconds % 60)}`;
  return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}${rest}`;
}
