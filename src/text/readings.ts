import { polyphonic } from 'pinyin-pro';

/**
 * Every reading of a character, with the tone as a digit: `['ceng2', 'zeng1']`. Of a library that knows the readings of
 * surnames (曾 zēng, 单 shàn, 仇 qiú, 尉迟 yùchí); all readings are taken, for a visitor may know only the common one, and
 * its dictionary of words is left out: names are none, and it is half the size.
 */
export function readingsOf(character: string): string[] {
  const [found = []] = polyphonic(character, { type: 'array', toneType: 'num' });
  return found[0] === character ? [] : found;
}
