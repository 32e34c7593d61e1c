/** Numbers of a spreadsheet that a cell shows as something else: dates, and how exact; percents; zeros before a number. */

/**
 * What a number format shows: a date to its day, month or year; `time` without a date; `percent`, of a fraction; so many
 * digits at least, 001234; the words that stand around the digits; null when it is the number itself.
 */
export type Shown = 'day' | 'month' | 'year' | 'time' | 'percent' | number | InWords | null;

/** A number between words, as in "新发〔2018〕"0"号". */
interface InWords {
  readonly before: string;
  /** Digits at least. */
  readonly digits: number;
  readonly after: string;
}

/** What the quoted and marked parts of a format show. */
const literal = (code = ''): string => code.replace(/"|\\(.)/g, '$1');

/** Formats that have a number and no code in the file, with what they show in a Chinese spreadsheet. */
const builtIn: Readonly<Record<number, Shown>> = {
  9: 'percent',
  10: 'percent',
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
  // What stands behind a semicolon is for other numbers than positive ones.
  const [format = ''] = code.split(';');
  const [, before, digits, after] =
    /^((?:"[^"]*"|\\.)+)(0+|#|general)((?:"[^"]*"|\\.)*)$/i.exec(format) ?? [];
  if (digits !== undefined)
    return {
      before: literal(before),
      digits: digits.startsWith('0') ? digits.length : 1,
      after: literal(after),
    };
  // Literal text is kept as a mark; a colour, a blank as wide as `_%` and what `*` fills with show nothing of the number.
  const plain = format
    .replace(/"[^"]*"|[\\_*].|\[(?!(h+|m+|s+)\])[^\]]*\]/gi, (each) => (/^["\\]/.test(each) ? '"' : ''))
    .toLowerCase();
  if (/%/.test(plain)) return 'percent';
  if (/^0{2,30}$/.test(plain)) return plain.length;
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
  shown: 'day' | 'month' | 'year' = 'day',
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
