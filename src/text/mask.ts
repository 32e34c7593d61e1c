import { isFiller, nameDot } from './blanks.js';
import { surnameLength } from './surnames.js';

/**
 * A person's name with the given name hidden: 张*, 张*三, 欧阳**, 阿** for a name with a dot. A help for the eye only:
 * what must not be known is taken out before the data leaves the server.
 *
 * Of two or three characters the middle one goes; after a compound surname everything; longer names and names in letters
 * keep their first character. A name of one character is hidden whole. The number of stars never tells the length of a
 * name of more than four characters.
 */
export function maskName(name: string): string {
  const characters = split(name);
  const [first = '', second = ''] = characters;
  const { length } = characters;
  if (length < 2) return length === 0 ? '' : '*';
  if (nameDot.test(name) || !han.test(first)) return `${first}**`;
  if (surnameLength(characters) === 2 && length > 2) return `${first}${second}${length === 3 ? '*' : '**'}`;
  if (length === 2) return `${first}*`;
  if (length === 3) return `${first}*${characters[2]}`;
  return `${first}${length === 4 ? '***' : '**'}`;
}

/**
 * A telephone number with its middle hidden: 138****1234. At most the first three digits (of eleven and more) and the
 * last four are kept and at least four are hidden; a country code (+86) does not count. Whatever is no digit stays.
 */
export function maskPhone(phone: string): string {
  const code = /^\s*(?:\+|00)\s*86[\s-]*/.exec(phone)?.[0] ?? '';
  const rest = phone.slice(code.length);
  const count = rest.match(digits)?.length ?? 0;
  const head = count >= 11 ? 3 : 0;
  const tail = Math.max(0, Math.min(4, count - head - 4));
  let at = 0;
  return (
    code +
    rest.replace(digits, (digit) => {
      const kept = at < head || at >= count - tail;
      at++;
      return kept ? digit : '*';
    })
  );
}

/** Narrow and full-width digits: both are typed. */
const digits = /[0-9０-９]/g;
const han = /^\p{Script=Han}/u;

/** The characters of a name, each with the marks and selectors on it, without blanks and dots. */
function split(name: string): string[] {
  const characters: string[] = [];
  for (const character of name) {
    const isMark = /^[\p{M}\uFE00-\uFE0F]$/u.test(character);
    if (isMark && characters.length > 0) characters[characters.length - 1] += character;
    else if (!isMark && !isFiller(character.charCodeAt(0))) characters.push(character);
  }
  return characters;
}
