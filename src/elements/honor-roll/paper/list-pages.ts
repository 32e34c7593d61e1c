import { hei, rule, song, type Box, type DisplayList, type Group, type Mark } from '../../../paper/marks.js';
import { widthOf, wrap } from '../../../text/measure.js';
import { furniture, roomOf } from '../../../paper/pages.js';
import type { Stationery } from '../../../paper/papers.js';
import { nameWidth, setFitted, setLine, setName } from '../../../paper/set.js';
import { nameCell, packNames } from '../model/names.js';
import { orderWords } from '../model/roll-words.js';
import { namesOf } from '../model/roll.js';
import { groupsOf, type GroupBy, type HonorGroup, type HonorItem } from '../model/model.js';
import type { HonorText } from '../model/text.js';
import { paperStrings } from './paper.strings.js';

/** Points on A4. */
const size = { text: 9.5, title: 10.5, head: 8.5, group: 13, names: 9.5 };
const height = { head: 20, line: 13, air: 5, group: 24, names: 14 };

interface Column {
  readonly title: string;
  readonly x: number;
  readonly width: number;
  readonly text: (item: HonorItem) => string;
}

/** What stands on the pages one below the other: the head of a group, an honour, a line of names. */
interface Block {
  readonly height: number;
  /** Points that must follow on the same page: a head is never the last. */
  readonly keep: number;
  readonly group: HonorGroup;
  /** What its names were honoured for. */
  readonly title?: string;
  readonly draw: (y: number) => Mark[];
  readonly isHead: boolean;
}

/** The honours over pages: the heads of the columns are repeated, and that of a group that goes on. Rolls follow their honour. */
export function listPages(words: HonorText, paper: Stationery, by: GroupBy): DisplayList[] {
  const { type } = paper;
  const room = roomOf(paper, 'full');
  const columns = columnsOf(words, room, by, type);
  const blocks = groupsOf(words.model, by).flatMap((group) => blocksOf(group, words, columns, room, type));
  const top = height.head * type;
  const pages = breakPages(blocks, room.height - top, height.group * type);
  return pages.map((page, i): DisplayList => {
    const marks: Mark[] = [...headMarks(columns, room, type)];
    let y = room.y + top;
    const first = page[0];
    if (i > 0 && first && !first.isHead) {
      const of = [words.group(first.group), first.title].filter(Boolean).join(words.frame.comma);
      const text = of + words.strings.from(paperStrings[words.locale].continued);
      const voice = song(size.group * 0.8 * type);
      marks.push(...setFitted(text, room.x, y + 11 * type, voice, { width: room.width, height: 22 * type }));
      y += height.group * type;
    }
    for (const block of page) {
      marks.push(...block.draw(y));
      y += block.height;
    }
    const content: Group = { box: room, marks };
    return {
      width: paper.width,
      height: paper.height,
      pieces: [furniture(paper, 'full', i + 1, pages.length), content],
    };
  });
}

/** Shares of a column of short words: as wide as its longest, within bounds. */
function shareOf(texts: readonly string[], least: number, most: number): number {
  return Math.min(most, Math.max(least, ...texts.map((text) => widthOf(text) + 1.6)));
}

function columnsOf(words: HonorText, room: Box, by: GroupBy, type: number): Column[] {
  const { strings, model } = words;
  const levels = model.levels.map((level) => words.level(level));
  const told = (text: (item: HonorItem) => string): boolean => model.items.some((item) => text(item) !== '');
  const all: { title: string; share: number; text: (item: HonorItem) => string }[] = [
    {
      title: strings.columnLevel,
      share: by === 'level' ? 0 : shareOf(levels, 5, 8),
      text: ({ level }) => words.level(level),
    },
    { title: strings.columnTitle, share: 20, text: (item) => titleOf(item, words) },
    {
      title: strings.columnIssuer,
      share: by === 'issuer' ? 0 : 13,
      text: ({ honor }) => words.say(honor.issuer),
    },
    { title: strings.columnDate, share: 9, text: (item) => words.date(item) },
    { title: strings.columnState, share: 12, text: (item) => words.state(item) },
  ];
  const kept = all.filter(({ share, text }) => share > 0 && told(text));
  const shares = kept.reduce((sum, { share }) => sum + share, 0);
  let x = room.x;
  return kept.map(({ title, share, text }) => {
    const width = (room.width * share) / shares;
    x += width;
    return { title, text, x: x - width, width: width - 8 * type };
  });
}

/** A title with what marks a sample, which no line parts. */
function titleOf(item: HonorItem, words: HonorText): string {
  const { sample } = words.strings;
  if (!item.honor.sample) return words.titleOf(item);
  return `${words.titleOf(item)}${words.locale === 'en' ? `\u00a0(${sample})` : `〔${sample}〕`}`;
}

function headMarks(columns: readonly Column[], { x, y, width }: Box, type: number): Mark[] {
  return [
    rule(x, y, width, 'ink', 1.5 * type),
    rule(x, y + 19 * type, width, 'ink', 0.75 * type),
    ...columns.map((column) =>
      setLine(column.title, column.x, y + 13 * type, hei(size.head * type, 'ink', 500)),
    ),
  ];
}

function blocksOf(
  group: HonorGroup,
  words: HonorText,
  columns: readonly Column[],
  room: Box,
  type: number,
): Block[] {
  const items = group.items.flatMap((item) => [
    itemBlock(item, group, words, columns, room, type),
    // A few persons stand beside the title.
    ...(item.persons.length > 3 ? nameBlocks(item, group, words, room, type) : []),
  ]);
  const count = words.strings.items(group.items.length);
  const head: Block = {
    height: height.group * type,
    keep: items[0]?.height ?? 0,
    group,
    isHead: true,
    draw: (y) => [
      setLine(words.group(group), room.x, y + 17 * type, song(size.group * type)),
      setLine(count, room.x + room.width, y + 17 * type, hei(size.head * type), 'end'),
      rule(room.x, y + height.group * type, room.width, 'ink', 0.6 * type),
    ],
  };
  return [head, ...items];
}

function itemBlock(
  item: HonorItem,
  group: HonorGroup,
  words: HonorText,
  columns: readonly Column[],
  room: Box,
  type: number,
): Block {
  const { revoked } = item.honor;
  const reason =
    revoked?.reason === undefined
      ? ''
      : `${words.strings.revokedWhy}${words.frame.colon}${words.tell(revoked.reason)}`;
  const cells = columns.map(({ text, width }, c) => {
    const isTitle = c === columns.findIndex(({ title }) => title === words.strings.columnTitle);
    const voice = isTitle ? song(size.title * type) : hei(size.text * type);
    const said = text(item);
    const lines = said ? wrap(said, width / voice.size) : [];
    const to = isTitle ? words.recipients(item) : '';
    const small = hei(size.head * type);
    return {
      lines: [
        ...lines.map((line) => ({ line, voice, struck: isTitle && revoked !== undefined })),
        ...(to ? wrap(to, width / small.size) : []).map((line) => ({ line, voice: small, struck: false })),
      ],
    };
  });
  const below = reason ? wrap(reason, room.width / (size.head * type)) : [];
  const lines = cells.reduce((most, each) => Math.max(most, each.lines.length), 1);
  const own = (lines * height.line + height.air + below.length * height.line) * type;
  return {
    height: own,
    keep: 0,
    group,
    isHead: false,
    draw: (y) => [
      ...cells.flatMap(({ lines: told }, c) =>
        told.flatMap(({ line, voice, struck }, i): Mark[] => {
          const base = y + (11.5 + i * height.line) * type;
          const { x } = columns[c]!;
          const marks: Mark[] = [setLine(line, x, base, voice)];
          // A revoked honour is struck, never left out.
          if (struck)
            marks.push(rule(x, base - voice.size * 0.33, widthOf(line) * voice.size, 'ink', 0.7 * type));
          return marks;
        }),
      ),
      ...below.map((line, i) =>
        setLine(line, room.x, y + (11.5 + (lines + i) * height.line) * type, hei(size.head * type)),
      ),
      rule(room.x, y + own, room.width, 'ink', 0.3 * type),
    ],
  };
}

function nameBlocks(item: HonorItem, group: HonorGroup, words: HonorText, room: Box, type: number): Block[] {
  const roll = namesOf(item, words);
  const em = size.names * type;
  const cells = Math.floor(room.width / (nameCell * em));
  const lines = packNames(roll.names, ({ name, person }) => name + words.from(person), cells, nameCell);
  const said = orderWords(roll, words).join(words.frame.comma);
  const head: Block = {
    height: height.names * type,
    keep: height.names * type,
    group,
    isHead: false,
    draw: (y) => [setLine(said, room.x, y + 10.5 * type, hei(size.head * type))],
  };
  return [
    head,
    ...lines.map((line, i): Block => ({
      height: (height.names + (i === lines.length - 1 ? 4 : 0)) * type,
      keep: 0,
      group,
      isHead: false,
      title: words.titleOf(item),
      draw: (y) => {
        let at = 0;
        return line.flatMap(({ item: { name, person }, span }) => {
          const x = room.x + at * nameCell * em;
          at += span;
          const from = words.from(person);
          const long = nameWidth(name);
          const voice = hei(em * Math.min(1, (span * nameCell - 0.4) / Math.max(1, long + widthOf(from))));
          const set = setName(name, x, y + 10.5 * type, voice);
          return from ? [set, setLine(from, x + long * voice.size, y + 10.5 * type, voice)] : [set];
        });
      },
    })),
  ];
}

function breakPages(blocks: readonly Block[], room: number, again: number): Block[][] {
  const pages: Block[][] = [];
  let used = Infinity;
  for (const block of blocks) {
    if (used + block.height + block.keep > room) {
      used = pages.length > 0 && !block.isHead ? again : 0;
      pages.push([]);
    }
    pages[pages.length - 1]!.push(block);
    used += block.height;
  }
  return pages;
}
