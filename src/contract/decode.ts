import type { Problem } from './problem.js';

/** Every engine and Node have it; the contract is checked without the DOM's types. */
declare const TextDecoder: new (
  label?: string,
  options?: { readonly fatal?: boolean },
) => { decode(bytes: Uint8Array): string };

/** Text, with what is to be told of its encoding; or why the bytes are no text. */
export type Decoded = { readonly text: string; readonly remark?: Problem } | { readonly problem: Problem };

/**
 * Bytes to text. A wrong byte is never replaced: names with holes in them would pass. In this order:
 * 1. a byte-order mark, or the zero bytes of UTF-16 (a document begins with an ASCII character);
 * 2. UTF-8, which JSON is written in and other text hardly ever happens to be;
 * 3. the charset of the `Content-Type` header, unless it is one that any bytes fit (servers add those by themselves);
 * 4. GB18030, which includes GBK and GB2312: what old editors in China save. It is a guess, so it is told.
 *
 * Text of few characters can fit UTF-8 and GBK: a charset that the server names wins over UTF-8 then.
 */
export function decodeBytes(bytes: Uint8Array, contentType: string | null): Decoded {
  const marked = markedEncoding(bytes);
  if (marked !== undefined) {
    const text = decoded(bytes, marked);
    return text === undefined ? { problem: notText(marked) } : { text };
  }
  const utf8 = decoded(bytes, 'utf-8');
  if (utf8 !== undefined && !mayBeOther(utf8)) return { text: utf8 };
  const charset = namedCharset(contentType);
  const named = charset === undefined ? undefined : decoded(bytes, charset);
  if (named !== undefined) return { text: named };
  if (utf8 !== undefined) return { text: utf8 };
  if (looksLikeUtf8(bytes)) return { problem: notText('utf-8') };
  const guessed = looksLikeGb(bytes) ? decoded(bytes, 'gb18030') : undefined;
  return guessed === undefined
    ? { problem: notText('unknown') }
    : { text: guessed, remark: { pointer: '', code: 'not-utf-8', severity: 'warning', params: {} } };
}

const notText = (encoding: string): Problem => ({
  pointer: '',
  code: 'not-text',
  severity: 'error',
  params: { encoding },
});

/** undefined when they do not fit, or the engine does not know the encoding. A byte-order mark is taken off. */
function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function markedEncoding([a, b, c]: Uint8Array): string | undefined {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if ((a === 0xff && b === 0xfe) || (a !== undefined && a > 0 && b === 0)) return 'utf-16le';
  if ((a === 0xfe && b === 0xff) || (a === 0 && b !== undefined && b > 0)) return 'utf-16be';
  return undefined;
}

/** Of the encodings in which bytes can be wrong. Latin ones fit any bytes and say nothing. */
function namedCharset(contentType: string | null): string | undefined {
  const name = /;\s*charset\s*=\s*"?([\w.:-]+)/i.exec(contentType ?? '')?.[1]?.toLowerCase();
  return name !== undefined && /^(gb|x-gbk|big5|utf-16|euc-|shift|iso-2022)/.test(name) ? name : undefined;
}

/** Two bytes of GBK may be one character of UTF-8 (联通); three in a row hardly ever are. ASCII is the same in both. */
const mayBeOther = (utf8: string): boolean => /[\u0080-\u07ff]/.test(utf8) && !/[\u0800-\uffff]/.test(utf8);

/** Damaged UTF-8: most of what is not ASCII is well-formed and long. Then no other encoding is guessed. */
function looksLikeUtf8(bytes: Uint8Array): boolean {
  let right = 0;
  let wrong = 0;
  for (const char of new TextDecoder().decode(bytes.subarray(0, sample)))
    if (char === '\ufffd') wrong++;
    else if (char > '\u07ff') right++;
  return right > wrong;
}

/**
 * Whether pairs of bytes stand where Chinese text in GB18030 has them: nearly all of its characters are those of GB2312,
 * whose second byte is 0xA1 or more. Big5 and Latin text, which often fit as well, have many others.
 */
function looksLikeGb(bytes: Uint8Array): boolean {
  let usual = 0;
  let other = 0;
  for (let at = 0; at < Math.min(bytes.length, sample); at++) {
    if (bytes[at]! < 0x80) continue;
    const second = bytes[++at]!;
    if (second >= 0xa1) usual++;
    else if (second >= 0x40) other++;
    else at += 2; // a character of four bytes
  }
  return usual > 4 * other;
}

/** Bytes that are looked at to tell encodings apart. */
const sample = 1_000_000;
