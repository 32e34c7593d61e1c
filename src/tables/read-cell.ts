import { findPrivateNumbers } from '../text/private.js';
import type { As, Column } from './columns.js';
import { readDate, readTens, type Origin } from './read-date.js';
import { narrow, textOf, trimmed, type Cell } from './sheet.js';

/** What a cell means, or the code of what is wrong and what its words need. `undefined`: nothing is said. */
export type ReadCell =
  | { readonly value: unknown }
  | { readonly code: string; readonly params?: Readonly<Record<string, string | number>> }
  | undefined;

/** What a date of expiry is read as when there is none: 长期. */
export const forever = '#forever';

/** How clerks write that there is nothing. */
const nothing = /^([-‐-―—－_/／]+|[(（]?(无|無|不详|不詳|日期不详|日期不詳|未知|待定|暂无|暫無)[)）]?)$/;

/**
 * Reads one cell as its column says. Numbers of persons are refused whatever the column is: what is refused is never
 * repeated.
 */
export function readCell(
  cell: Cell | undefined,
  column: Pick<Column, 'as' | 'at'>,
  origin: Origin,
): ReadCell {
  if (cell === undefined) return undefined;
  if (typeof cell === 'object' && 'wrong' in cell)
    return { code: cell.wrong === 'formula' ? 'formula' : 'cell-error', params: { found: cell.text } };
  const { as } = column;
  const how = typeof as === 'object' ? as.as : as;
  if (typeof cell === 'object' && 'number' in cell) {
    const isFigure = /^(number|count|figure|measure|date|until|span)$/.test(how);
    return readCell(isFigure ? cell.number : cell.text, column, origin);
  }
  const text = textOf(cell);
  if (text === '') return undefined;
  const hidden = findPrivateNumbers(text);
  // An office may be reached by a mobile number; nothing else that is private may stand in any cell.
  const told = as === 'phone' ? hidden.filter(({ kind }) => kind !== 'mobile') : hidden;
  if (told.length > 0)
    return {
      code: 'private-number',
      params: { kinds: [...new Set(told.map(({ kind }) => kind))].join(' ') },
    };
  // 3-5 is the third to fifth house for the clerk and the 5th of March for the spreadsheet.
  const isChanged =
    typeof cell === 'object'
      ? /^(id|refer|short|label|list)$/.test(how) &&
        !/^(period\.label|kicker|section|title|tags)$/.test(column.at)
      : typeof cell === 'number'
        ? Math.abs(cell) >= 1e15
        : /^\d(\.\d+)?E\+1\d$/.test(text);
  if (isChanged) return { code: 'rounded-number' };
  if (errorText.test(text)) return bad('cell-error', text);
  if (/^(number|count|figure|measure)$/.test(how) && twoNumbers.test(text.normalize('NFKC')))
    return bad('bad-number', text);
  if (ditto.test(text.replace(/\s/g, ''))) return bad('ditto', text);
  if ((how === 'holders' || column.at === 'recipients.person') && numbered.test(text))
    return bad('numbered-names', text);
  if (pictureInCell.test(text)) return { code: 'no-file-name' };
  return readers[how]?.(cell, text, as, origin);
}

/** 1.张三 2.李四: which part is a name is not guessed. */
const numbered = /(^|[、，,;；\s])[（(]?\d{1,2}[.．、)）]\s*[^\d\s]/;

type Reader = (cell: Cell, text: string, as: As, origin: Origin) => ReadCell;

const bad = (code: string, text: string, more: Readonly<Record<string, string | number>> = {}): ReadCell => ({
  code,
  params: { found: text, ...more },
});

/** Above it another row may stand tomorrow: a record says what it says by itself. */
const ditto = /^(同上|[〃″"])$/;
/** What a CSV holds where the spreadsheet showed an error, or a column that was too narrow. */
const errorText = /^#(##+|N\/A|[A-Z/0]+[!?])$/;
/** Digits that a line break or a blank parts, unless the blank parts thousands. */
const twoNumbers = /\d([^\S\n]*\n\s*|[^\S\n]+(?!\d{3}(?!\d)))\d/;
/** WPS leaves this where a picture lies in a cell. */
const pictureInCell = /^=(_xlfn\.)?DISPIMG\(/i;

/** One Chinese character; the rare ones of names are two units of UTF-16. */
const han = '(?:[\\u3400-\\u9fff\\uf900-\\ufaff]|[\\ud840-\\ud88f][\\udc00-\\udfff])';
const hanOrMark = `(?:${han}|[，。、；：（）“”《》])`;
const blankInside = new RegExp(`(${hanOrMark}) (?=${hanOrMark})`, 'g');
const wholeName = new RegExp(`^${han}{2,4}$`);
const hasWord = new RegExp(`[a-z]|${han}`, 'i');

const isNothing = (text: string): boolean => nothing.test(text.replace(/\s/g, ''));

/** Blanks between Chinese characters come from line breaks and from names that were spread; others are one blank. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').replace(blankInside, '$1');

const lines = (text: string): string =>
  text
    .split('\n')
    .map((line) => trimmed(line))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n');

/** What commas, 、 or line breaks part. */
const parts = (text: string): string[] =>
  text
    .split(/[、，,;；\n]/)
    .map((each) => oneLine(trimmed(each)))
    .filter((each) => each !== '' && !isNothing(each));

/** 李四 王五 are most likely two, 王　强 is one: blanks spread a name of two characters, they do not part longer words. */
const isTwoNames = (text: string, by = /\s+/): boolean =>
  text.split(/[、，,;；\n]/).some((part) => areNames(trimmed(part).split(by)));
const areNames = (words: readonly string[]): boolean =>
  words.length > 1 && words.every((each) => wholeName.test(each));

/** Several persons where one has a place. */
export const isSeveral = (text: string): boolean => areNames(text.split(/[\s、，,;；/／]+/));

const yes = /^(是|有|对|√|✓|✔|☑|y|yes|true|1|同意|已同意|已核[实實]?|已签|已签名)$/i;
const no = /^(否|无|無|没有|不|×|✗|✘|☐|n|no|false|0|不同意|未核[实實]?|待核|未签)$/i;

const numberOf = (text: string): number | null => {
  const plain = narrow(text).replace(/[,，](?=\d{3})/g, '');
  return /^[-+]?\d{1,15}(\.\d{1,10})?$/.test(plain) ? Number(plain) : null;
};

/** 70余项, 约40人, 1,500: what stands before and behind is said apart. */
function figureOf(text: string, usual: string): { value: number; qualifier?: string; unit: string } | null {
  const found =
    /^(约|約|大约|近)?([-+]?[\d,]+(?:\.\d+)?)(有?[余餘]|多|以上|\+)?([^\d]*?)([余餘]|以上|左右|\+)?$/.exec(
      narrow(text),
    );
  const value = found && numberOf(found[2]!);
  if (!found || value === null) return null;
  // A letter in place of 0 or 1.
  if (found[4] && /^[ol]$/i.test(found[4])) return null;
  // Marks are no unit; a percent is one where nothing else is counted.
  if (found[4] && !hasWord.test(found[4]) && (usual || !/^[%‰]$/.test(found[4]))) return null;
  const qualifier = found[3]
    ? 'over'
    : found[1] || found[5] === '左右'
      ? 'about'
      : found[5]
        ? 'over'
        : undefined;
  return { value, ...(qualifier ? { qualifier } : {}), unit: found[4] || usual };
}

/** What may be written for a unit beside the unit itself. Another one is not taken for it: 30分 are no 30 hours. */
const sameUnits: readonly (readonly [unit: RegExp, said: RegExp])[] = [
  [/^(小时|h|hours?)$/i, /^(个?小时|h|hours?)$/i],
  [/^人次$/, /^次$/],
  [/^([次场場个项]|[场場]次)$/, /^([次场場个项]|[场場]次)$/],
];

function withoutUnit(text: string, unit: string): string {
  const [, number, said] = /^([-+]?[\d,.]+)(\D+)$/.exec(text) ?? [];
  if (number === undefined || said === undefined) return text;
  const [own, other] = [unit, said].map((each) => simplified(narrow(each)).toLowerCase()) as [string, string];
  return own === other || sameUnits.some(([a, b]) => a.test(own) && b.test(other)) ? number : text;
}

const upTo = (limit: number, value: string): ReadCell =>
  value.length > limit ? bad('long-text', '', { limit }) : { value };

/** Names and words in one cell. */
function severalIn(text: string, by?: RegExp): ReadCell {
  if (isTwoNames(text, by)) return bad('parted-by-blank', text);
  const value = parts(text);
  if (value.some((each) => each.length > 200)) return bad('long-text', '', { limit: 200 });
  return value.length > 0 ? { value } : undefined;
}

/** How clerks write that nobody holds a post. */
export const isVacancy = (text: string): boolean => /^[（(]?(空缺|暂缺|暫缺|缺)[)）]?$/.test(narrow(text));

/** One reader a way of reading. */
const readers: Readonly<Record<string, Reader>> = {
  label: (_, text) => upTo(200, oneLine(text)),
  short: (_, text) => (isNothing(text) ? undefined : upTo(200, oneLine(text))),
  text: (_, text) => upTo(5000, lines(text)),
  id: (_, text) => upTo(100, narrow(text)),
  refer: (_, text) => (isNothing(text) ? undefined : { value: oneLine(text) }),
  date: (cell, text, __, origin) => {
    if (isNothing(text)) return undefined;
    const read = readDate(cell, origin);
    return 'date' in read ? { value: read.date } : bad(read.code, text);
  },
  until: (cell, text, as, origin) =>
    /^(长期|長期|永久|长期有效|長期有效|无期限)$/.test(narrow(text))
      ? { value: forever }
      : readers['date']!(cell, text, as, origin),
  span: (cell, text, __, origin) => {
    if (isNothing(text)) return undefined;
    const whole = readDate(cell, origin);
    if ('date' in whole) return { value: whole.date };
    const ends = narrow(text)
      .split(/[~～至到—–]+|\/(?=\d{4})|-(?=\d{4})/)
      .map((each) => readDate(each, origin));
    const dates = ends.map((each) => ('date' in each ? each.date : ''));
    return dates.length === 2 && dates.every(Boolean) ? { value: dates.join('/') } : bad('bad-date', text);
  },
  number: (_, text) => {
    if (isNothing(text)) return undefined;
    const value = numberOf(text) ?? readTens(narrow(text));
    return value === null ? bad('bad-number', text) : { value };
  },
  /** Whole and not negative: counts of people and ballots, pixels. */
  count: (_, text) => {
    if (isNothing(text)) return undefined;
    const value = numberOf(text.replace(/[人名张張票份项項像素px]+$/, ''));
    return value === null || value < 0 || !Number.isSafeInteger(value) ? bad('bad-count', text) : { value };
  },
  figure: (_, text, as) => {
    if (isNothing(text)) return undefined;
    const figure = figureOf(text, typeof as === 'object' && as.as === 'figure' ? (as.unit ?? '') : '');
    if (!figure) return bad('bad-number', text);
    return figure.unit ? { value: figure } : bad('no-unit', text);
  },
  yes: (cell, text) => {
    const plain = narrow(text);
    if (cell === true || yes.test(plain)) return { value: true };
    return cell === false || no.test(plain) ? { value: false } : bad('bad-yes', text);
  },
  link: (_, text) => {
    if (isNothing(text)) return undefined;
    if (text.startsWith('=')) return { code: 'no-file-name' };
    const oneLine = text.replace(/\s*\n\s*/g, '');
    // As phones and scanners save photos: no browser shows them all.
    if (/\.(heic|heif|tiff?|psd)$/i.test(oneLine)) return bad('no-web-photo', text);
    if (/^(\w+:|\/\/|\\\\)/.test(oneLine)) return { value: oneLine.replace(/\s+/g, '') };
    // The name of a file as it is; a # before its end would begin a mark in a page.
    return {
      value: oneLine
        .replace(/\\/g, '/')
        .replace(
          /%(?![\da-f]{2})|#(?=[^/#]*\.(?:jpe?g|png|gif|webp|avif|bmp|svg|pdf)$)/gi,
          encodeURIComponent,
        ),
    };
  },
  phone: (_, text) => (isNothing(text) ? undefined : { value: oneLine(text.normalize('NFKC')) }),
  color: (_, text) => {
    const value = `#${narrow(text).replace(/^#/, '')}`;
    return /^#[0-9a-f]{6}$/i.test(value) ? { value } : bad('bad-color', text);
  },
  choice: (_, text, as) => {
    const choices = typeof as === 'object' && as.as === 'choice' ? as.choices : {};
    const plain = simplified(narrow(text)).toLowerCase();
    const id = Object.keys(choices).find(
      (each) => each.toLowerCase() === plain || choices[each]!.some((word) => narrow(word) === plain),
    );
    const known = Object.keys(choices).map((each) => choices[each]![0]);
    return id === undefined ? bad('not-a-choice', text, { known: known.join('、') }) : { value: id };
  },
  list: (_, text) => severalIn(text),
  /** Names of those who hold a post; null for a post that nobody holds. */
  holders: (_, text) => (isVacancy(text) ? { value: [null] } : severalIn(text, /[\s/／]+/)),
  measure: (_, text, as) => {
    if (isNothing(text)) return undefined;
    const { unit = '' } = as as { readonly unit?: string };
    const value = numberOf(withoutUnit(narrow(text), unit));
    return value === null ? bad('bad-number', text) : { value };
  },
  /** Sentences in one cell: parted by line breaks and ；, for commas stand inside them. */
  sentences: (_, text) => {
    const value = text
      .split(/[\n；;]/)
      .map((each) =>
        oneLine(trimmed(each)).replace(/^(\d{1,2}|[一二三四五六七八九十]{1,3})[.、．）)]\s*/, ''),
      )
      .filter((each) => each !== '');
    return value.length > 0 ? { value } : undefined;
  },
};

const traditional =
  '稱級單號頒發獎譽類別簡範圍網區負責黨員數書記組長辦電話鏈連結備註說題時間聯繫種對幫帶導絡務職環節狀態專讚贊棄權監計應實無見標來審覈據銷廢復複論項內團隊個體國際縣鎮鄉鄰達總幾層點從與資訊為';
const simple =
  '称级单号颁发奖誉类别简范围网区负责党员数书记组长办电话链连结备注说题时间联系种对帮带导络务职环节状态专赞赞弃权监计应实无见标来审核据销废复复论项内团队个体国际县镇乡邻达总几层点从与资讯为';

/** Words of heads and choices as a clerk in traditional characters writes them. */
export const simplified = (text: string): string =>
  text.replace(/[^\u0000-\u00ff]/g, (each) => {
    const at = traditional.indexOf(each);
    return at < 0 ? each : simple.charAt(at);
  });
