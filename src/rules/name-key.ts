import { isFiller, nameDot } from '../text/blanks.js';
import { isRecord } from './problems.js';

/**
 * What two spellings of one person have in common: 周　敏 is 周敏, 买买提·艾力 is 买买提艾力. Names are all there is to know a person
 * by. Between letters a blank or dot parts words and stays, as one blank: Anna Li is ANNA LI, and not AnnaLi. Empty when nothing is
 * named.
 */
export function nameKey(name: string): string {
  let key = '';
  // A full stop is what many keyboards give for the dot of a name. Letters of full width are letters before it is looked for.
  const dotted = name.normalize('NFKC').replace(/([\u2e80-\uffff])\./g, '$1·');
  for (const character of dotted.toLowerCase()) {
    const unit = character.charCodeAt(0);
    // 0xdb40 begins the selectors beyond the basic plane.
    if (!isFiller(unit) && unit !== 0xdb40) key += character;
    else if (/\s/.test(character) || nameDot.test(character)) key += ' ';
  }
  return key.replace(/ +/g, ' ').replace(/(^|[\u2e80-\uffff]) | (?=[\u2e80-\uffff]|$)/g, '$1');
}

/** The keys of a name in every language that it is written in. */
export const nameKeys = (name: unknown): string[] =>
  (isRecord(name) ? Object.values(name) : [name]).flatMap((each) =>
    typeof each === 'string' ? [nameKey(each)] : [],
  );

/** Where on a list a name stands, by its key: an id is a name, too. */
export const placesOf = (
  list: readonly { readonly id: string; readonly name?: unknown }[],
): Map<string, number> =>
  new Map(
    list.flatMap(({ id, name }, i) => [...nameKeys(id), ...nameKeys(name)].map((key) => [key, i] as const)),
  );
