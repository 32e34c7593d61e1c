import { toCSV, type Cell } from '../../../paper/csv.js';
import type { Figure } from '../../../contract/generated/common/types.js';
import type { Unit } from '../../../contract/generated/org-tree/types.js';
import { hasOwn } from '../../../contract/values.js';
import { formatDate } from '../../../text/date.js';
import { formatFigure } from '../../../text/figure.js';
import { pickLabel, type Label } from '../../../text/label.js';
import { holderName, holderOf, type UnitNode } from '../model/model.js';
import type { OrgWords } from '../model/words.js';
import { headOf } from './heads.js';
import { paperStrings } from './paper.strings.js';
import { rowsOf, sinceOf, type Row } from './rows.js';

/**
 * The organisation as a table: one row a post, and one for a unit without posts, in reading order, in the reader's
 * language.
 *
 * The head (title, date, source, 示例数据) stands in the first column above the table with an empty row between: Excel and
 * WPS end a table at an empty row, so sorting, filtering and Ctrl+T take the table without the head. Lines that begin
 * with `#` would be ordinary cells to both, and a head beside the table would be sorted along.
 */
export function orgToCSV(words: OrgWords): string {
  const { document, nodes } = words.model;
  const { date, source, remark } = headOf(words);
  const head = [whole(words, document.title), date, source, remark].filter(Boolean);
  const rows = nodes.flatMap(rowsOf);
  const columns = columnsOf(words, rows);
  const cells = rows.map((row) => columns.map(({ cell }) => cell(row)));
  return toCSV([...head.map((line) => [line]), [], columns.map(({ title }) => title), ...cells]);
}

interface TableColumn {
  readonly title: string;
  readonly cell: (row: Row) => Cell;
}

function columnsOf(words: OrgWords, rows: readonly Row[]): TableColumn[] {
  const { model, locale } = words;
  const strings = paperStrings[locale];
  const say = (label: Label | undefined): string => whole(words, label);
  const name = (node: UnitNode): string => say(node.unit.name) || node.id;
  const holder = ({ post }: Row): string => {
    if (post?.holder === undefined) return '';
    const held = holderName(post, model);
    return held === undefined ? words.strings.vacant : say(held);
  };
  const remark = ({ post }: Row): string =>
    [say((post && holderOf(post, model))?.note), say(post?.note)].filter(Boolean).join(words.frame.pause);
  /** A column for what few organisations tell. */
  const optional = (title: string, tell: (unit: Unit) => string): TableColumn[] =>
    model.nodes.some(({ unit }) => tell(unit)) ? [{ title, cell: ({ node }) => tell(node.unit) }] : [];
  return [
    { title: strings.columnLevel, cell: ({ node }) => node.level },
    { title: strings.columnType, cell: ({ node }) => say(node.type?.label) || node.unit.type },
    { title: strings.columnUnit, cell: ({ node }) => name(node) },
    { title: strings.columnAbove, cell: ({ node }) => (node.parent ? name(node.parent) : '') },
    { title: strings.columnPost, cell: ({ post }) => say(post?.title) },
    { title: strings.columnName, cell: holder },
    { title: strings.columnSince, cell: (row) => sinceOf(row, words) },
    { title: strings.columnArea, cell: ({ node }) => say(node.unit.area) },
    ...countColumns(words),
    ...optional(words.strings.established, ({ established = '' }) => formatDate(established, locale)),
    ...optional(words.strings.contactPlace, ({ contact }) => say(contact?.place)),
    ...optional(words.strings.contactHours, ({ contact }) => say(contact?.hours)),
    ...optional(words.strings.contactPhone, ({ contact }) => contact?.phone ?? ''),
    ...(rows.some(remark) ? [{ title: strings.columnRemark, cell: remark }] : []),
  ];
}

/**
 * One column a kind of figure, the members first, only on the first row of a unit: repeated beside each post, its sum
 * would be wrong. A column of plain figures of one unit holds numbers, with the unit in its head; where a qualifier
 * (余, 约) or another unit occurs they are written out, for both are part of the figure.
 */
function countColumns({ model, locale }: OrgWords): TableColumn[] {
  const strings = paperStrings[locale];
  const figures = new Map<string, Figure[]>([['members', []]]);
  for (const { unit } of model.nodes)
    for (const [id, figure] of Object.entries(unit.counts ?? {})) {
      const all = figures.get(id);
      if (all) all.push(figure);
      else figures.set(id, [figure]);
    }
  return [...figures].map(([id, all]) => {
    const title = id === 'members' ? strings.columnMembers : id;
    const [first] = all;
    const plain = all.every(({ qualifier, unit }) => qualifier === undefined && unit === first!.unit);
    return {
      title: plain && first?.unit ? strings.columnWithUnit(title, first.unit) : title,
      cell: (row) => {
        const { counts } = row.node.unit;
        const figure = row.first && counts && hasOwn(counts, id) ? counts[id] : undefined;
        if (!figure) return null;
        return plain ? figure.value : formatFigure(figure, locale);
      },
    };
  });
}

/** The whole text of a label, not the beginning that a screen shows. */
function whole({ locale, model }: OrgWords, label: Label | undefined): string {
  return label === undefined ? '' : pickLabel(label, locale, model.document.locale).text;
}
