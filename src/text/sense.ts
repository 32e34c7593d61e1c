import { wordsIn } from './words.js';

/**
 * Where a display text may be broken: 余姚市 / 阳明街道 / 新城社区, never 阳明街 / 道新城社区. Joined, the pieces are the text. A piece ends
 * with a word or a punctuation mark; what only makes sense with the word before it (街道, 支部, 人次) stays with it, and so does a
 * lone character. An engine that knows no words (`Intl.Segmenter`: Chromium below 87, Firefox below 125) breaks after these endings and
 * after punctuation only.
 */
export function sensePieces(text: string): readonly string[] {
  let pieces = known.get(text);
  if (!pieces) {
    if (known.size >= 100) known.clear();
    known.set(text, (pieces = piecesOf(text)));
  }
  return pieces;
}

/** A title is painted again with every row that comes to sight. At most 100 of at most 200 characters. */
const known = new Map<string, readonly string[]>();

function piecesOf(text: string): readonly string[] {
  if (text.length > longest) return [text];
  const pieces: string[] = [];
  for (const word of partsOf(text)) {
    const last = pieces.length - 1;
    const before = pieces[last];
    if (before !== undefined && clings(before, word)) pieces[last] = before + word;
    else pieces.push(word);
  }
  const [end = '', before] = [pieces[pieces.length - 1], pieces[pieces.length - 2]];
  // No line holds one character alone.
  if (before !== undefined && Array.from(end).length === 1) pieces.splice(-2, 2, before + end);
  return pieces;
}

/** A longer text is no display text: it breaks anywhere, as prose does. */
const longest = 200;

const endings =
  '街道|社[区區]|[村居]委[会會]|[党黨]?(?:支部|小[组組]|[总總]支部?)|[党黨]委|委[员員][会會]?|人次|[省市区區县縣镇鎮乡鄉村组組室站部会會队隊所届号號年月日人名项項个個级級户戶期批次幢栋棟座]';
const isEnding = new RegExp(`^(?:${endings})$`);
const untilEnding = new RegExp(`.+?(?:${endings})+|.+$`, 'gsu');

const closing = /^[，。、；：！？”’）》〉」』】〕］｝…—～·・％,.;:!?)\]}%°\s]+$/;
const opening = /[“‘（《〈「『【〔［｛([{]$/;
const breaks = /[，。；：、！？—…·\s]$/;
/** Words of communities, and of a count, that an engine's dictionary takes apart: 居民楼 / 楼道, not 居民 / 楼楼 / 道. */
const ours =
  /(居民[楼樓]|[楼樓]道(?![路德])|[网網]格(?!局)|[党黨]建(?![国國军軍])|[党黨]群(?![众眾])|示[范範][点點]|微[课課]堂|[复複]評|复评|不[多少][于於]|[一二三四五六七八九十百]+分之[一二三四五六七八九十百]+)/;

/** Phrases, and the marks between them. */
const runs = /[^，。；：、！？—…·\s]+|[，。；：、！？—…·\s]+/g;

function clings(before: string, word: string): boolean {
  if (closing.test(word) || opening.test(before)) return true;
  if (breaks.test(before)) return false;
  if (isEnding.test(word) || /[0-9０-９第]$/.test(before)) return true;
  // A date stays whole.
  if (/\d[年月]$/.test(before) && /^\d/.test(word)) return true;
  // Two lone characters make a word that the engine does not know: 新 + 城.
  return Array.from(before).length === 1;
}

function partsOf(text: string): string[] {
  // A phrase of four characters stays whole: 三级联建.
  return (text.match(runs) ?? []).flatMap((run) =>
    run.length <= 4
      ? run
      : run
          .split(ours)
          .filter(Boolean)
          .flatMap((part) => (ours.test(part) ? part : (wordsIn(part) ?? part.match(untilEnding)!))),
  );
}
