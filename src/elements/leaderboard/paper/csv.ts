import { toCSV, type Cell } from '../../../paper/csv.js';
import { hasGroups } from '../model/arrange.js';
import type { BoardText } from '../model/text.js';
import { paperStrings } from './paper.strings.js';
import { paperMeasures, paperNotes, paperSides } from './rows.js';

/**
 * The leaderboard as a table: one row an entry, figures as numbers with their unit in the head, what is missing empty. Title,
 * date and notes stand above with an empty row between, so that a spreadsheet sorts the table without them. Who does not
 * take part is not in it.
 */
export function boardToCSV(text: BoardText): string {
  const { board, frame } = text;
  const strings = { ...text.strings, ...paperStrings[text.locale] };
  const head = [text.title, text.day, ...paperNotes(text)];
  const measures = paperMeasures(text);
  const sides = paperSides(text);
  const indexes = sides.flatMap(({ rows }) => Array.from(rows));
  const had = measures.filter(({ id }) => {
    const before = board.columnBefore(id);
    return indexes.some((index) => !Number.isNaN(before[index]!));
  });
  const isGrouped = board.sides.some((side) => hasGroups(text, side));
  const hasNotes = indexes.some((index) => text.entry(index).note !== undefined);
  const titles = [
    strings.place,
    strings.columnName,
    strings.columnType,
    ...(isGrouped ? [strings.group] : []),
    ...measures.map((each) => text.measureWithUnit(each)),
    ...had.map((each) => `${strings.previous}${frame.colon}${text.measureWithUnit(each)}`),
    strings.checked,
    ...(hasNotes ? [strings.columnRemark] : []),
  ];
  const cellOf = (value: number): Cell => (Number.isNaN(value) ? null : value);
  const rows = sides.flatMap(({ side, standing, rows }) =>
    Array.from(rows, (index): Cell[] => [
      standing?.placeOf(index) || null,
      text.name(index),
      strings[side],
      ...(isGrouped ? [text.group(index)] : []),
      ...measures.map(({ id }) => cellOf(board.column(id)[index]!)),
      ...had.map(({ id }) => cellOf(board.columnBefore(id)[index]!)),
      text.checked(text.entry(index)),
      ...(hasNotes ? [text.tell(text.entry(index).note)] : []),
    ]),
  );
  return toCSV([...head.map((line) => [line]), [], titles, ...rows]);
}
