import type { Problem } from '../problem.js';

/** What people write that is no JSON, as far as it can be seen from the place where the text stops being JSON. */
export interface Fault {
  readonly what:
    | 'full-width'
    | 'comment'
    | 'single-quotes'
    | 'backslash'
    | 'line-break'
    | 'trailing-comma'
    | 'missing-comma'
    | 'bare-name'
    | 'leading-zero'
    | 'word';
  /** The mark or word itself, and what to write in its place when there is one. */
  readonly mark: string;
  readonly instead: string;
}

const halfWidth: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '＂': '"',
  '「': '"',
  '」': '"',
  '‘': '"',
  '’': '"',
  '、': ',',
  '\u3000': ' ',
  '\u00a0': ' ',
};

/** undefined where nothing usual stands. `before` and `after` are the text around the place (`not-json`). */
export function faultAt({ before, after }: Problem['params']): Fault | undefined {
  const left = String(before ?? '');
  const right = String(after ?? '');
  const mark = right.charAt(0);
  const last = left.trimEnd().slice(-1);
  const fault = (what: Fault['what'], seen = mark, instead = ''): Fault => ({ what, mark: seen, instead });

  if (mark === '\n' || mark === '\r' || mark === '\t') {
    // A text that ends with a Chinese quotation mark runs on to the end of the line.
    const wrong = /[“”„‟＂「」]/.exec(left.slice(left.lastIndexOf('"') + 1));
    return wrong ? fault('full-width', wrong[0], '"') : fault('line-break');
  }
  const narrow = halfWidth[mark] ?? (/[\uff01-\uff5e]/.test(mark) ? shifted(mark) : undefined);
  if (narrow !== undefined) return fault('full-width', mark, narrow);
  if (/^(?:\/[/*]|#)/.test(right)) return fault('comment', /^(?:\/[/*]|#)/.exec(right)![0]);
  if (mark === "'") return fault('single-quotes');
  if (mark === '\\') return fault('backslash', right.slice(0, 2));
  if ((mark === '}' || mark === ']') && last === ',') return fault('trailing-comma');
  if (/[0-9]/.test(mark) && /(?:^|[^0-9.])0$/.test(left)) return fault('leading-zero', `0${number(right)}`);
  const isValue = /["{[0-9A-Za-z-]/.test(mark);
  const isAfterName = /\{\s*"[^"]*"\s*$/.test(left); // there a colon is missing
  if (isValue && !isAfterName && /["}\]0-9a-z]/.test(last)) return fault('missing-comma');
  const name = /^[\p{L}_$][\p{L}\p{N}_$]*/u.exec(right)?.[0];
  if (name === undefined) return undefined;
  return fault(/^\s*:/.test(right.slice(name.length)) ? 'bare-name' : 'word', name);
}

const shifted = (mark: string): string => String.fromCharCode(mark.charCodeAt(0) - 0xfee0);
const number = (text: string): string => /^[0-9]{0,3}/.exec(text)![0];
