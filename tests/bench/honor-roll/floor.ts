import type { Honor, HonorRollDocument } from '../../../src/contract/generated/honor-roll/types.js';
import { compareNames } from '../../../src/text/compare.js';
import { holder, scroll, type Page, type Subject } from './subject.js';

/**
 * The least that anybody must do: bring the honours into their order (for names that of strokes), and put what can be seen into
 * the page as plain DOM, with the texts, sizes and fonts that the element paints, in a box as high as the whole. It validates nothing,
 * has no keys, no roles, no search, and measures no title.
 */
const levels = ['national', 'provincial', 'municipal', 'county', 'subdistrict', 'community'];
const words = ['国家级', '省级', '市级', '县级', '街道级', '社区级'];

const rowHeight = 69;
const nameHeight = 32;

let box: HTMLElement | undefined;
let paint: () => void = () => undefined;

function add(parent: Element, tag: string, className: string, text = ''): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  parent.append(element);
  return element;
}

type Lines = readonly (readonly [className: string, text: string])[];

/** What a desk shows around the rows: title, search, forms, choices, and beside them the figure, the totals and the notes. */
function desk({ honors = [] }: HonorRollDocument): Lines {
  const counts = words.map(() => 0);
  for (const honor of honors) counts[rank(honor)]!++;
  return [
    ['title', '试'],
    ['small', '找荣誉、找人（可用拼音首字母）'],
    ['field', '名称、单位、姓名'],
    ...['荣誉墙', '名录', '年表', '全部级别', ...words, '按年', '按级别', '按单位'].map(
      (text, i) => [i % 5 === 1 ? 'chip medium' : 'chip', text] as const,
    ),
    ['seal', '已列出'],
    ['figure', String(honors.length)],
    ['seal', '项'],
    ['small medium', `已列出${honors.length}项`],
    ...words.flatMap(
      (word, level) =>
        [
          ['', word],
          ['count', String(counts[level])],
          ['small', '项'],
        ] as const,
    ),
    ['small medium', '说明'],
    ['small', '到期、撤销的荣誉不删除，注明起止，留作历史。'],
    ['small', '级别依数据所填，不由名称推定。'],
  ];
}

/** The same in a hall. */
const hall = ({ honors = [] }: HonorRollDocument): Lines => [
  ['title', '试'],
  ['seal', '已列出'],
  ['figure', String(honors.length)],
  ['seal', '项'],
  ['', '本页陈列9项，按级别排列，每项停留时间相同。'],
  ['', `第1页，共${Math.ceil(honors.length / 9)}页`],
  ['level', words[0]!],
  ...words.map((word, i) => [i === 0 ? 'chip medium' : 'chip', word] as const),
  ...['暂停', '上一页', '下一页'].map((text) => ['chip medium', text] as const),
  ['', '截至2018年11月5日'],
  ['', '示例数据'],
];

/** Of the honour whose names are opened: its plaque and its facts. */
const plaque = ({ title, issuer, date, recipients = [] }: Honor): Lines => [
  ['on-plaque', `${recipients.length}人`],
  ['heaviest', title as string],
  ['on-plaque', issuer as string],
  ['on-plaque', date ?? ''],
  ['small', `${recipients.length}人，按所列先后`],
  ['medium', '国家级'],
  ['title', title as string],
  ...[
    '授予单位',
    issuer as string,
    '授予时间',
    date ?? '',
    '有效期',
    '受表彰者',
    `${recipients.length}人`,
    '状态',
  ].map((text) => ['fact', text] as const),
];

/** Puts them into a strip at the edge, where they stand over nothing. */
function putAround(stage: Element, lines: Lines): HTMLElement {
  const whole = add(stage, 'div', 'floor');
  const strip = add(whole, 'div', 'around');
  for (const [className, text] of lines)
    add(strip, /chip/.test(className) ? 'button' : 'div', className, text);
  return whole;
}

/** Rows of one height; those in the window are painted, and again when it scrolls. */
function show(
  stage: Element,
  lines: Lines,
  count: number,
  height: number,
  row: (index: number, into: HTMLElement) => void,
): void {
  box = putAround(stage, lines);
  const whole = add(box, 'div', 'rows');
  whole.style.height = `${count * height}px`;
  paint = () => {
    const from = Math.max(0, Math.floor(scrollY / height) - 6);
    const to = Math.min(count, Math.ceil((scrollY + innerHeight) / height) + 6);
    const rows = document.createElement('div');
    rows.style.transform = `translateY(${from * height}px)`;
    for (let i = from; i < to; i++) {
      const into = add(rows, 'div', 'row');
      into.style.height = `${height}px`;
      row(i, into);
    }
    whole.replaceChildren(rows);
  };
  paint();
  addEventListener('scroll', paint, { passive: true });
}

const rank = ({ level }: Honor): number => levels.indexOf(level);
const until = ({ validUntil, permanent }: Honor): string =>
  permanent ? '长期有效' : validUntil ? `至${validUntil}` : '';

function row(honor: Honor, into: HTMLElement): void {
  add(into, 'span', 'year', honor.date?.slice(0, 4));
  add(into, 'span', 'level', words[rank(honor)]);
  add(into, 'button', 'open', honor.title as string);
  add(into, 'span', 'when', `${honor.date ?? ''} ${honor.issuer as string}`);
  add(into, 'span', 'state', until(honor));
}

const year = ({ date = '' }: Honor): string => date.slice(0, 4);

function openRows({ stage, document }: Page, way: 1 | -1): void {
  const { honors = [] } = document;
  const sorted = [...honors].sort(
    (a, b) =>
      (year(a) < year(b) ? -way : year(a) > year(b) ? way : 0) ||
      rank(a) - rank(b) ||
      ((a.date ?? '') < (b.date ?? '') ? 1 : -1),
  );
  show(stage, desk(document), sorted.length, rowHeight, (i, into) => row(sorted[i]!, into));
}

/** Plaques of one screen, by level, three in a row. */
function openWall({ stage, document }: Page): void {
  const { honors = [] } = document;
  const sorted = [...honors].sort((a, b) => rank(a) - rank(b) || ((a.date ?? '') < (b.date ?? '') ? 1 : -1));
  box = putAround(stage, hall(document));
  box.classList.add('wall');
  for (const honor of sorted.slice(0, 9)) {
    const plaque = add(box, 'button', 'plaque');
    const title = honor.title as string;
    const third = Math.ceil(title.length / 3);
    for (let at = 0; at < title.length; at += third) add(plaque, 'b', '', title.slice(at, at + third));
  }
}

function openNames({ stage, document: { honors = [] } }: Page): void {
  const honor = honors.find(({ id }) => id === holder)!;
  const names = (honor.recipients ?? []).map(({ name }) => name as string).sort(compareNames);
  const across = 10;
  show(stage, plaque(honor), Math.ceil(names.length / across), nameHeight, (i, into) => {
    for (const name of names.slice(i * across, (i + 1) * across)) add(into, 'span', 'name', name);
  });
}

export const subject: Subject = {
  openList: (page) => openRows(page, -1),
  openTimeline: (page) => openRows(page, 1),
  openWall,
  openNames,
  scroll,
  close: () => {
    removeEventListener('scroll', paint);
    box?.remove();
    box = undefined;
  },
};
