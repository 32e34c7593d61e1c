import type { Entry } from '../../../src/contract/generated/leaderboard/types.js';
import { changes, wheel, type Measure, type Subject } from './subject.js';

/**
 * The least that anybody must do: sort the figures, and put the rows that can be seen into the page as plain DOM, with the
 * texts that the element paints. It validates nothing, has no places, no ties, no bars, no roles, no keys.
 */
const rowHeight = 56;
const overscan = 6;
/** A list may not be taller than an engine lays out. */
const tallest = 8_000_000;

let entries: readonly Entry[] = [];
let values = new Float64Array(0);
let order = new Uint32Array(0);
let list: HTMLElement;
let by: Measure = 'services';

function sort(measure: Measure): void {
  by = measure;
  values = Float64Array.from(entries, (entry) => entry.values?.[measure] ?? NaN);
  resort();
}

function resort(): void {
  order = Uint32Array.from(values.keys()).sort((a, b) => values[b]! - values[a]!);
}

function paint(): void {
  const seen = Math.max(0, scrollY - list.offsetTop);
  const start = Math.max(0, Math.floor(seen / rowHeight) - overscan);
  const end = Math.min(order.length, start + Math.ceil(innerHeight / rowHeight) + 2 * overscan);
  const rows: HTMLElement[] = [];
  for (let at = start; at < end; at++) rows.push(row(order[at]!, at));
  list.replaceChildren(...rows);
}

function row(index: number, at: number): HTMLElement {
  const entry = entries[index]!;
  const element = document.createElement('div');
  element.className = 'row';
  element.style.transform = `translateY(${at * rowHeight}px)`;
  for (const text of [
    String(at + 1),
    entry.name as string,
    entry.group as string,
    String(values[index]),
    entry.verified ? '已核' : '待核',
  ]) {
    const cell = document.createElement('span');
    cell.textContent = text;
    element.append(cell);
  }
  return element;
}

export const subject: Subject = {
  prepare: () => undefined,
  open: ({ stage, document: { entries: all = [] } }) => {
    entries = all;
    sort('services');
    list = document.createElement('div');
    list.className = 'rows';
    list.style.height = `${Math.min(tallest, order.length * rowHeight)}px`;
    stage.append(list);
    paint();
    addEventListener('scroll', paint, { passive: true });
  },
  sort: (_, measure) => {
    sort(measure);
    paint();
  },
  patch: () => {
    for (const { at, services } of changes(entries.length)) if (by === 'services') values[at] = services;
    resort();
    paint();
  },
  scroll: (_, frame) => scrollBy(0, wheel(frame)),
  close: () => {
    removeEventListener('scroll', paint);
    list.remove();
    entries = [];
    values = new Float64Array(0);
    order = new Uint32Array(0);
  },
};
