import { strToU8 } from 'fflate';
import {
  commonHead,
  headSheet,
  helpSheet,
  type Choices,
  type Column,
  type Form,
  type List,
} from './columns.js';
import { formOf } from './forms.js';
import { levelWords } from './forms-honor-roll.js';
import { writeXlsx, type Written } from './xlsx-write.js';

/** Endings of the files that a template may be. */
export type TemplateFormat = 'xlsx' | 'csv';
/** All of them. */
export const templateFormats: readonly TemplateFormat[] = ['xlsx', 'csv'];

/**
 * A blank table of a kind as bytes of a file, with invented example rows that convert as they are. An .xlsx has a sheet for
 * the document's head, one for each list and one that explains every column; a CSV has the head above the first list, begins
 * with a byte-order mark (Excel and WPS would else read it as GBK) and ends its lines as they do.
 *
 * @returns null when the kind has no table form
 */
export function template(kind: string, format: TemplateFormat): Uint8Array | null {
  const form = formOf(kind);
  if (!form) return null;
  return format === 'xlsx' ? writeXlsx(workbook(form)) : csv(form);
}

/** What an example document says of itself. */
const exampleHead = (form: Form): Readonly<Record<string, string>> => ({
  title: `${form.title}（示例）`,
  asOf: '2018-11-05',
  sample: '是',
  'source.name': '示例单位',
  'period.label': '2018年1月—10月',
});

const headItems = (form: Form): readonly (readonly [Column, string])[] => {
  const examples = exampleHead(form);
  const common = commonHead.filter(({ isRare }) => !isRare);
  return [...common, ...form.head].map((column) => [
    column,
    column.example?.[0] ?? examples[column.at] ?? '',
  ]);
};

const choicesOf = ({ as, at }: Column): readonly string[] | undefined => {
  if (as === 'yes') return ['是', '否'];
  // The levels that are built in; another one is written beside them.
  if (at === 'level') return Object.keys(levelWords).map((each) => levelWords[each]![0]!);
  if (typeof as !== 'object' || as.as !== 'choice') return undefined;
  return first(as.choices);
};
const first = (choices: Choices): string[] => Object.keys(choices).map((each) => choices[each]![0]!);

const shown = ({ columns }: List): readonly Column[] => {
  const usual = columns.filter(({ isRare, as }) => !isRare && as !== 'ignored');
  return usual.length > 0 ? usual : columns;
};

function workbook(form: Form): Written[] {
  const items = headItems(form);
  const head: Written = {
    name: headSheet,
    rows: [
      ['项目', '内容', '说明'],
      ['种类', form.title, '不要改'],
      ...items.map(([{ head: item, about, must }, value]) => [item, value, must ? `必填。${about}` : about]),
    ],
    widths: [14, 44, 56],
    choices: items.flatMap(([column], i) => {
      const words = choicesOf(column);
      return words ? [{ column: 1, row: i + 2, words }] : [];
    }),
  };
  const lists = form.lists.map((list): Written => {
    const columns = shown(list);
    const count = Math.max(0, ...columns.map(({ example = [] }) => (list.isRare ? 0 : example.length)));
    return {
      name: list.name,
      rows: [
        columns.map(({ head: name }) => name),
        ...Array.from({ length: count }, (_, i) => columns.map(({ example = [] }) => example[i] ?? '')),
      ],
      widths: columns.map(({ head: name, as }) =>
        as === 'text' || as === 'sentences' ? 36 : Math.max(12, name.length * 2 + 2),
      ),
      choices: columns.flatMap((column, i) => {
        const words = choicesOf(column);
        return words ? [{ column: i, words }] : [];
      }),
    };
  });
  return [head, ...lists, help(form)];
}

/** Every column of every sheet in a sentence; the rare ones too, which may be added. */
function help(form: Form): Written {
  const line = (sheet: string, { head, about, must, isRare, as, also = [] }: Column): string[] => {
    const words = choicesOf({ head, about, as, at: head === '级别' ? 'level' : '' });
    return [
      sheet,
      head,
      must ? '必填' : isRare ? '可加' : '',
      `${about}${words && as !== 'yes' ? `（${words.join('、')}）` : ''}`,
      also.slice(0, 4).join('、'),
    ];
  };
  return {
    name: helpSheet,
    rows: [
      ['工作表', '列或项目', '要不要填', '填什么', '也可写作'],
      [
        '',
        '',
        '',
        '标“示例”的行和数据都是编的：填了真实数据后，删去示例行，把“基本信息”里的“示例”改成“否”。',
        '',
      ],
      [
        '',
        '',
        '',
        '不要填证件号、手机号、住址、生日、银行账号、健康情况。日期写2018、2018-11或2018-11-05。',
        '',
      ],
      ...[...form.head, ...commonHead].map((column) => line(headSheet, column)),
      ...form.lists.flatMap((list) => [
        [list.name, '', '', list.about, ''],
        ...list.columns.filter(({ as }) => as !== 'ignored').map((column) => line(list.name, column)),
      ]),
    ],
    widths: [14, 18, 10, 70, 40],
    isProse: true,
  };
}

function csv(form: Form): Uint8Array {
  const list = form.lists[0]!;
  const columns = shown(list);
  const items = headItems(form).filter(([{ must }, value]) => value !== '' || must);
  const rows: string[][] = [['种类', form.title], ...items.map(([{ head: item }, value]) => [item, value])];
  if (form.kind === 'ballot')
    rows.push(
      ...headItems(form)
        .filter(([{ must }, value]) => value === '' && !must)
        .map(([{ head: item }]) => [item, '']),
    );
  else {
    rows.push(columns.map(({ head: name }) => name));
    const count = Math.max(...columns.map(({ example = [] }) => example.length));
    for (let i = 0; i < count; i++) rows.push(columns.map(({ example = [] }) => example[i] ?? ''));
  }
  const text = rows.map((cells) => cells.map(quoted).join(',')).join('\r\n');
  return strToU8(`\ufeff${text}\r\n`);
}

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
