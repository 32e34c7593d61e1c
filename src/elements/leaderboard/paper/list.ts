import { pageHead, printedToday } from '../../../paper/give.js';
import { hei, rule, song, type Box, type DisplayList, type Group, type Mark } from '../../../paper/marks.js';
import { evenly, widthOf, wrap } from '../../../text/measure.js';
import { furniture, roomOf, type PageHead } from '../../../paper/pages.js';
import { pageStrings } from '../../../paper/paper.strings.js';
import type { Stationery } from '../../../paper/papers.js';
import { setLine } from '../../../paper/set.js';
import { formatFigure } from '../../../text/figure.js';
import { hasGroups } from '../model/arrange.js';
import type { BoardText } from '../model/text.js';
import { paperStrings } from './paper.strings.js';
import { paperMeasures, paperNotes, paperSides, type PaperSide } from './rows.js';

/** Points on A4. */
const size = { text: 9.5, head: 8.5, side: 12 };
const height = { row: 15.5, line: 11.5, head: 20, side: 24, note: 14 };

/** Points of each column; the name takes what is left. */
const width = { place: 60, group: 120, measure: 74, checked: 46, least: 90 };

interface Column {
  readonly title: string;
  readonly width: number;
  readonly end?: boolean;
  readonly text: (index: number) => string;
}

/** One line of a page: a row of the table, or a heading of a side, or a note. */
interface Line {
  readonly kind: 'side' | 'note' | 'row';
  readonly cells: readonly (readonly string[])[];
  readonly height: number;
}

/** What stands above and below each page. */
export function headOf(text: BoardText): PageHead {
  const { document, locale } = text;
  const totals = (document.totals ?? []).map(
    ({ label, figure }) => `${text.say(label)}${locale === 'en' ? ': ' : ''}${formatFigure(figure, locale)}`,
  );
  const kicker = [text.say(document.kicker), totals.join(text.frame.comma)].filter(Boolean);
  return pageHead(text, {
    kicker: kicker.join(pageStrings[locale].space),
    notes: paperNotes(text),
    printed: printedToday(locale),
  });
}

/** How many pages the list takes, at the least: known before a whole city is laid out for nothing. */
export function leastPages(text: BoardText, paper: Stationery): number {
  const rows = text.board.sides.reduce((sum, side) => sum + text.board.members(side).length, 0);
  return Math.ceil((rows * height.row * paper.type) / roomOf(paper, 'full').height);
}

/** The whole list over pages, the heads of the columns on each, teams before persons. Pure. */
export function listPages(text: BoardText, paper: Stationery): DisplayList[] {
  const room = roomOf(paper, 'full');
  const laid = paperSides(text).map((side) => {
    const columns = columnsOf(text, side, room.width / paper.type);
    return { columns, lines: linesOf(text, side, columns, paper.type) };
  });
  const pages: { columns: readonly Column[]; lines: Line[] }[] = [];
  let left = 0;
  for (const { columns, lines } of laid) {
    // Another table has other columns.
    left = 0;
    lines.forEach((line, i) => {
      // A heading is not left alone at the foot of a page.
      const needed = line.kind === 'row' ? line.height : line.height + (lines[i + 1]?.height ?? 0);
      if (needed > left) {
        pages.push({ columns, lines: [] });
        left = room.height - height.head * paper.type;
      }
      pages[pages.length - 1]!.lines.push(line);
      left -= line.height;
    });
  }
  return pages.map(({ columns, lines }, i): DisplayList => {
    const groups = [furniture(paper, 'full', i + 1, pages.length), headRow(columns, room, paper.type)];
    let y = room.y + height.head * paper.type;
    for (const line of lines) {
      groups.push(drawLine(line, columns, { ...room, y, height: line.height }, paper.type));
      y += line.height;
    }
    return { width: paper.width, height: paper.height, pieces: groups };
  });
}

function columnsOf(text: BoardText, { side, standing }: PaperSide, room: number): Column[] {
  const { board, strings } = text;
  const measures = paperMeasures(text);
  const isGrouped = hasGroups(text, side);
  const place: Column[] = standing
    ? [
        {
          title: strings.place,
          width: width.place,
          text: (index) => (standing.placeOf(index) ? text.placeSay(index, standing) : ''),
        },
      ]
    : [];
  const group: Column[] = isGrouped
    ? [{ title: strings.group, width: width.group, text: (index) => text.group(index) }]
    : [];
  // So many measures that a name has no room are cut to those that have.
  const free = room - width.place - width.checked - (isGrouped ? width.group : 0) - width.least;
  const figures = measures.slice(0, Math.max(1, Math.floor(free / width.measure))).map((measure): Column => ({
    title: text.measureWithUnit(measure),
    width: width.measure,
    end: true,
    text: (index) => text.digits(board.column(measure.id)[index]!, measure),
  }));
  const checked: Column = {
    title: strings.checked,
    width: width.checked,
    end: true,
    text: (index) => text.checked(text.entry(index)),
  };
  const others = [...place, ...group, ...figures, checked].reduce((sum, each) => sum + each.width, 0);
  const name: Column = {
    title: strings.name(side),
    width: Math.max(width.least, room - others),
    text: (index) => text.name(index),
  };
  return [...place, name, ...group, ...figures, checked];
}

function linesOf(
  text: BoardText,
  { side, standing, rows }: PaperSide,
  columns: readonly Column[],
  type: number,
): Line[] {
  const { strings } = text;
  const lines: Line[] = [
    {
      kind: 'side',
      cells: [[`${strings[side]}${text.frame.comma}${strings.count(rows.length, side)}`]],
      height: height.side * type,
    },
  ];
  rows.forEach((index, at) => {
    if (standing && at === standing.numbered && at > 0)
      lines.push({
        kind: 'note',
        cells: [[paperStrings[text.locale].onlyTop(standing.placeOf(rows[at - 1]!))]],
        height: height.note * type,
      });
    const cells = columns.map((column) => {
      const said = column.text(index);
      return said ? evenly((column.width - 6) / size.text, (length) => wrap(said, length)) : [];
    });
    const most = cells.reduce((longest, { length }) => Math.max(longest, length), 1);
    lines.push({ kind: 'row', cells, height: (height.row + (most - 1) * height.line) * type });
  });
  return lines;
}

function edgesOf(
  columns: readonly Column[],
  left: number,
  type: number,
): { x: number; anchor: 'start' | 'end' }[] {
  let x = left;
  return columns.map((column) => {
    const from = x;
    x += column.width * type;
    return column.end ? { x, anchor: 'end' } : { x: from, anchor: 'start' };
  });
}

function headRow(columns: readonly Column[], { x, y, width: whole }: Box, type: number): Group {
  const edges = edgesOf(columns, x, type);
  return {
    box: { x, y, width: whole, height: height.head * type },
    marks: [
      rule(x, y, whole, 'ink', 1.5 * type),
      rule(x, y + 19 * type, whole, 'ink', 0.75 * type),
      ...columns.map((column, i) => {
        const room = (column.width - 10) / Math.max(1, widthOf(column.title));
        return setLine(
          column.title,
          edges[i]!.x,
          y + 13 * type,
          hei(Math.min(size.head, room) * type, 'ink', 500),
          edges[i]!.anchor,
        );
      }),
    ],
  };
}

function drawLine({ kind, cells }: Line, columns: readonly Column[], box: Box, type: number): Group {
  if (kind !== 'row') {
    const voice = kind === 'side' ? song(size.side * type) : hei(size.head * type);
    return { box, marks: [setLine(cells[0]![0]!, box.x, box.y + box.height - 5 * type, voice)] };
  }
  const edges = edgesOf(columns, box.x, type);
  const marks: Mark[] = cells.flatMap((lines, i) =>
    lines.map((line, k) =>
      setLine(
        line,
        edges[i]!.x,
        box.y + (11 + k * height.line) * type,
        hei(size.text * type),
        edges[i]!.anchor,
      ),
    ),
  );
  marks.push(rule(box.x, box.y + box.height, box.width, 'ink', 0.3 * type));
  return { box, marks };
}
