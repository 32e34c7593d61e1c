import { toCSV, type Cell } from '../../../paper/csv.js';
import type { Figure } from '../../../contract/generated/common.types.js';
import type { Post } from '../../../contract/generated/org-tree.types.js';
import { clipText } from '../../../text/clip.js';
import { formatDate } from '../../../text/date.js';
import { formatFigure } from '../../../text/figure.js';
import { pickLabel, type Label } from '../../../text/label.js';
import { holderOf, type UnitNode } from '../model.js';
import type { OrgWords } from '../words.js';
import { headOf } from './heads.js';
import { paperStrings } from './paper.strings.js';

/** Excel keeps 32,767 characters of a cell. */
const longestCell = 32_000;

/**
 * The organisation as a table: one row a post, and one for a unit without posts, in reading order, in the reader's
 * language.
 *
 * The head (title, date, source, 示例数据) stands in the first column above the table with an empty row between: Excel and
 * WPS end a table at an empty row, so sorting, filtering and Ctrl+T take the table without the head. Lines that begin
 * with `#` would be ordinary cells to both, and a head beside the table would be sorted along.
 */
export function orgToCSV(words: OrgWords): string {
  const { date, source, remark } = headOf(words);
  const head = [whole(words, words.model.document.title), date, source, remark].filter(Boolean);
  const columns = columnsOf(words);
  const rows = words.model.nodes.flatMap((node) => {
    const posts = node.unit.posts ?? [];
    return (posts.length > 0 ? posts : [null]).map((post, i) =>
      columns.map(({ cell }) => cell({ node, post, first: i === 0 })),
    );
  });
  return toCSV([...head.map((line) => [line]), [], columns.map(({ title }) => title), ...rows]);
}

interface Row {
  readonly node: UnitNode;
  readonly post: Post | null;
  /** The first row of its unit. */
  readonly first: boolean;
}

interface TableColumn {
  readonly title: string;
  readonly cell: (row: Row) => Cell;
}

function columnsOf(words: OrgWords): TableColumn[] {
  const strings = paperStrings[words.locale];
  const { model } = words;
  const say = (label: Label | undefined): string => whole(words, label);
  const name = (node: UnitNode): string => say(node.unit.name) || node.id;
  const optional = (has: (node: UnitNode) => unknown, column: TableColumn): TableColumn[] =>
    model.nodes.some((node) => has(node) !== undefined) ? [column] : [];
  return [
    { title: strings.columnLevel, cell: ({ node }) => node.level },
    { title: strings.columnType, cell: ({ node }) => say(node.type?.label) || node.unit.type },
    { title: strings.columnUnit, cell: ({ node }) => name(node) },
    { title: strings.columnAbove, cell: ({ node }) => (node.parent ? name(node.parent) : '') },
    { title: strings.columnPost, cell: ({ post }) => say(post?.title) },
    { title: strings.columnName, cell: ({ post }) => (post ? holder(post, words) : '') },
    { title: strings.columnSince, cell: ({ post }) => since(post, words) },
    { title: strings.columnArea, cell: ({ node }) => say(node.unit.area) },
    ...countColumns(words),
    ...optional((node) => node.unit.established, {
      title: strings.columnEstablished,
      cell: ({ node: { unit } }) => (unit.established ? formatDate(unit.established, words.locale) : ''),
    }),
    ...optional((node) => node.unit.contact?.place, {
      title: strings.columnPlace,
      cell: ({ node }) => say(node.unit.contact?.place),
    }),
    ...optional((node) => node.unit.contact?.hours, {
      title: strings.columnHours,
      cell: ({ node }) => say(node.unit.contact?.hours),
    }),
    ...optional((node) => node.unit.contact?.phone, {
      title: strings.columnPhone,
      cell: ({ node }) => node.unit.contact?.phone ?? '',
    }),
  ];
}

/**
 * One column a kind of figure, the members first, only on the first row of a unit: repeated beside each post, its sum
 * would be wrong. A column of plain figures of one unit holds numbers, with the unit in its head; where a qualifier
 * (余, 约) or another unit occurs they are written out, for both are part of the figure.
 */
function countColumns(words: OrgWords): TableColumn[] {
  const strings = paperStrings[words.locale];
  const figures = new Map<string, Figure[]>([['members', []]]);
  for (const { unit } of words.model.nodes)
    for (const [id, figure] of Object.entries(unit.counts ?? {})) {
      const all = figures.get(id);
      if (all) all.push(figure);
      else figures.set(id, [figure]);
    }
  return [...figures].map(([id, all]) => {
    const title = id === 'members' ? strings.columnMembers : id;
    const [first] = all;
    const plain = all.every((each) => each.qualifier === undefined && each.unit === first!.unit);
    return {
      title: plain && first && first.unit ? strings.columnWithUnit(title, first.unit) : title,
      cell: ({ node, first: isFirst }) => {
        const figure = isFirst ? node.unit.counts?.[id] : undefined;
        if (!figure) return null;
        return plain ? figure.value : formatFigure(figure, words.locale);
      },
    };
  });
}

function holder(post: Post, words: OrgWords): string {
  if (post.holder === undefined) return '';
  const held = holderOf(post, words.model);
  return held ? whole(words, held.name) : words.strings.vacant;
}

function since(post: Post | null, words: OrgWords): string {
  const date = post?.holder?.since;
  return date === undefined ? '' : formatDate(date, words.locale);
}

/** The whole text of a label, not the beginning that a screen shows. */
function whole(words: OrgWords, label: Label | undefined): string {
  if (label === undefined) return '';
  return clipText(pickLabel(label, words.locale, words.model.document.locale).text, longestCell).text;
}
