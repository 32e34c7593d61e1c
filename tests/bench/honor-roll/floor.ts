import type { Honor } from '../../../src/contract/generated/honor-roll/types.js';
import { compareNames } from '../../../src/text/compare.js';
import { holder, scroll, type Page, type Subject } from './subject.js';

/**
 * The least that anybody must do: bring the honours into their order (for names that of strokes), and put what can be seen into
 * the page as plain DOM, with the texts and sizes that the element paints, in a box as high as the whole. It validates nothing, has no
 * keys, no roles, no search, no panel, and measures no title.
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

/** Rows of one height; those in the window are painted, and again when it scrolls. */
function show(
  stage: Element,
  count: number,
  height: number,
  row: (index: number, into: HTMLElement) => void,
): void {
  const whole = add(stage, 'div', 'floor');
  whole.style.height = `${count * height}px`;
  box = whole;
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

function openRows({ stage, document: { honors = [] } }: Page, way: 1 | -1): void {
  const sorted = [...honors].sort(
    (a, b) =>
      (year(a) < year(b) ? -way : year(a) > year(b) ? way : 0) ||
      rank(a) - rank(b) ||
      ((a.date ?? '') < (b.date ?? '') ? 1 : -1),
  );
  show(stage, sorted.length, rowHeight, (i, into) => row(sorted[i]!, into));
}

/** Plaques of one screen, by level, three in a row. */
function openWall({ stage, document: { honors = [] } }: Page): void {
  const sorted = [...honors].sort((a, b) => rank(a) - rank(b) || ((a.date ?? '') < (b.date ?? '') ? 1 : -1));
  box = add(stage, 'div', 'floor wall');
  for (const honor of sorted.slice(0, 9)) {
    const plaque = add(box, 'button', 'plaque');
    const title = honor.title as string;
    const third = Math.ceil(title.length / 3);
    for (let at = 0; at < title.length; at += third) add(plaque, 'b', '', title.slice(at, at + third));
  }
}

function openNames({ stage, document: { honors = [] } }: Page): void {
  const { recipients = [] } = honors.find(({ id }) => id === holder) ?? {};
  const names = recipients.map(({ name }) => name as string).sort(compareNames);
  const across = 11;
  show(stage, Math.ceil(names.length / across), nameHeight, (i, into) => {
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
