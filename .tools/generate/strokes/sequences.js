// How every known character is written: by the data set, and by parts.txt where that has nothing or is wrong.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** The five classes of strokes, by the data set's letters: 横 with 提, 竖 with 竖钩, 撇, 点 with 捺, and every turn. */
const classOf = (letter) =>
  'ji'.includes(letter)
    ? '1'
    : 'fg'.includes(letter)
      ? '2'
      : letter === 's'
        ? '3'
        : 'kdl'.includes(letter)
          ? '4'
          : '5';

/**
 * Letters in the order of GF 2001-2001 and GF 3003-1999: in each class the main form before the attached ones, and the
 * turns by their number, then by how they begin. The data set writes the left dot of 宀 and 心 as a letter of its own.
 */
const letters = 'jifgsklcebhnmtyvprxuoqazw';
const formOf = (letter) => String.fromCharCode(65 + letters.indexOf(letter === 'd' ? 'k' : letter));

/**
 * @typedef {{ classes: string, forms: string | null, byHand: boolean }} Writing classes: a digit a stroke; forms: a letter
 *   a stroke that sorts as the forms do, null when only the classes are known; byHand: said in parts.txt.
 */

/** @returns {Promise<Map<string, Writing>>} of all Han characters of the data set and of parts.txt */
export async function readWritings() {
  const data = require('cnchar-order');
  const { orders } = (data.default ?? data).dict;
  const parts = await readParts();
  const known = new Map();
  const under = new Set();

  /** Strokes as letters of the data set, or as digits where only the class was given. */
  const strokesOf = (character) => {
    if (known.has(character)) return known.get(character);
    if (under.has(character)) throw new Error(`parts.txt: ${character} is a part of itself`);
    under.add(character);
    const strokes = parts.has(character) ? compose(character, parts.get(character)) : orders[character];
    if (!strokes) throw new Error(`parts.txt: the strokes of ${character} are not known`);
    under.delete(character);
    known.set(character, strokes);
    return strokes;
  };

  const compose = (character, pieces) => {
    let strokes = '';
    for (let i = 0; i < pieces.length; i++) {
      const piece = pieces[i];
      if (/[1-5a-z]/.test(piece)) strokes += piece;
      else if (piece === '(') {
        const whole = strokesOf(pieces[i + 1]);
        const first = strokesOf(pieces[i + 2]);
        if (!toClasses(whole).startsWith(toClasses(first)) || pieces[i + 3] !== ')')
          throw new Error(`parts.txt, ${character}: ${pieces[i + 1]} does not begin with ${pieces[i + 2]}`);
        strokes += whole.slice(first.length);
        i += 3;
      } else strokes += strokesOf(piece);
    }
    if (orders[character] === strokes)
      throw new Error(`parts.txt: the data set writes ${character} so already`);
    return strokes;
  };

  for (const character of [...Object.keys(orders), ...parts.keys()]) strokesOf(character);
  const writings = new Map();
  for (const [character, strokes] of known) {
    const forms = /[1-5]/.test(strokes) ? null : [...strokes].map(formOf).join('');
    writings.set(character, { classes: toClasses(strokes), forms, byHand: parts.has(character) });
  }
  return writings;
}

const toClasses = (strokes) =>
  [...strokes].map((each) => (/[1-5]/.test(each) ? each : classOf(each))).join('');

async function readParts() {
  const parts = new Map();
  for (const entry of await readEntries('parts.txt')) {
    const [character, ...pieces] = entry;
    if (pieces.length === 0 || parts.has(character)) throw new Error(`parts.txt: look at ${entry}`);
    parts.set(character, pieces);
  }
  return parts;
}

/** The entries of a text file beside this one, parted by blanks; lines that begin with # are remarks. */
export async function readEntries(name) {
  const text = await readFile(new URL(name, import.meta.url), 'utf8');
  return text
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .flatMap((line) => line.split(' ').filter(Boolean));
}
