import { toCSV, type Cell } from '../../../paper/csv.js';
import type { Label } from '../../../text/label.js';
import { groupsOf, type HonorItem } from '../model/model.js';
import type { HonorText } from '../model/text.js';
import { paperStrings } from './paper.strings.js';

/**
 * The honours as a table: one row an honour, by level, in the reader's language. The head (title, total, date, source,
 * 示例数据) stands above it with an empty row between, for a spreadsheet ends a table at an empty row.
 */
export function honorsToCSV(words: HonorText): string {
  const { strings, locale } = words;
  const own = paperStrings[locale];
  const { frame, day, source, remark } = words;
  const whole = (label: Label | undefined): string => words.whole(label);
  const items = groupsOf(words.model, 'level').flatMap(({ items }) => items);
  const columns: [string, (item: HonorItem) => Cell][] = [
    [own.id, ({ id }) => id],
    [strings.columnLevel, ({ level }) => words.level(level)],
    [strings.columnTitle, ({ honor }) => whole(honor.title)],
    [strings.columnIssuer, ({ honor }) => whole(honor.issuer)],
    [strings.columnDate, (item) => words.date(item)],
    [strings.validity, (item) => words.validity(item)],
    [strings.columnState, (item) => words.state(item, true)],
    [strings.ref, ({ honor }) => honor.ref ?? null],
    [strings.category, ({ honor }) => whole(honor.category)],
    [
      own.recipients,
      (item) =>
        words
          .named(item, Infinity)
          .few.map((each) => whole(each.name) + words.from(each))
          .join(frame.pause),
    ],
    [own.persons, ({ persons }) => persons.length || null],
    [own.reason, ({ honor }) => whole(honor.revoked?.reason)],
    [
      own.remark,
      ({ honor }) =>
        [honor.sample ? strings.sample : '', whole(honor.note)].filter(Boolean).join(frame.colon),
    ],
  ];
  // A column of which nothing is told is left out.
  const told = columns
    .map(([head, cell]) => ({ head, cells: items.map(cell) }))
    .filter(({ cells }, i) => i < 3 || cells.some((each) => each !== null && each !== ''));
  return toCSV([
    ...[whole(words.document.title), words.total, words.listedInAll, day, source, remark]
      .filter(Boolean)
      .map((line) => [line]),
    [],
    told.map(({ head }) => head),
    ...items.map((_, row) => told.map(({ cells }) => cells[row] ?? null)),
  ]);
}
