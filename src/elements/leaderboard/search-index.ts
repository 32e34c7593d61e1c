import type { SearchIndex } from '../../search/search.js';
import type { SearchLabels } from '../../search/search-box.js';
import type { BoardText } from './model/text.js';

/** Everybody who is shown, teams before persons, each with the group or side that tells two of one name apart. */
export function searchIndex(text: BoardText): SearchIndex<number> {
  const { board, strings } = text;
  return board.sides.flatMap((side) =>
    Array.from(board.members(side), (index) => ({
      item: index,
      id: text.entry(index).id,
      text: text.name(index),
      also: text.inChinese(text.entry(index).name),
      where: text.group(index) || strings[side],
    })),
  );
}

/** What the search line says of itself. */
export function searchLabels({ strings, board, title }: BoardText): SearchLabels {
  const label = board.sides.includes('person') ? strings.searchPerson : strings.searchTeam;
  return { label, hint: strings.searchHint, of: title };
}
