import { lastPlace } from '../notes.js';
import type { BoardText } from '../model/text.js';
import type { BoardState } from '../state/board-state.js';
import type { TableContext } from '../view-context.js';

/** 按服务人次排列: by what the rows stand, for the caption and the announcer. */
export function howSorted({
  text,
  state,
  arrangement,
  side,
}: Pick<TableContext, 'text' | 'state' | 'arrangement' | 'side'>): string {
  const { strings } = text;
  const { sort } = arrangement;
  if (sort === 'group') return strings.byGroup;
  if (sort === 'checked') return strings.byMeasure(strings.checked);
  const standing = state.standing(side);
  if (sort === 'name' || !standing) return strings.byName;
  const by = text.measure(standing.measure);
  if (sort === 'value') return strings.byMeasure(by);
  const last = lastPlace(standing);
  if (last !== undefined) return strings.byRank(by, last);
  return standing.numbered > 0 ? strings.byMeasure(by) : strings.byName;
}

/** What the announcer says of a new order: of the side at hand, unless only the other one can stand so. */
export function saySorted(text: BoardText, state: BoardState, isList: boolean): string {
  const { sideNow } = state;
  // Beside persons stand teams, which belong to nobody.
  const isOther = state.sort === 'group' && !state.hasGroups(sideNow);
  const side = (isOther && text.board.sides.find((each) => state.hasGroups(each))) || sideNow;
  const arrangement = state.arrangement(side, state.sortIn(side, isList));
  return text.strings.sorted(howSorted({ text, state, arrangement, side }), arrangement.count);
}
