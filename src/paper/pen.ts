import { hei, path, rect, rule, song, type DisplayList, type Mark, type Voice } from './marks.js';
import { widthOf, wrap } from '../text/measure.js';
import { pageStrings } from './paper.strings.js';
import { papers } from './papers.js';
import { baseline, setLine, setName, setTracked } from './set.js';
import { tallyBox, tallyPaths } from '../text/tally.js';
import type { Locale } from '../text/locale.js';

export const page = { width: papers.A4.width, height: papers.A4.height, side: 45, top: 40, bottom: 40 };
export const inner = page.width - 2 * page.side;

/** Points above the line of a foot. */
const footRoom = 24;

/** Points: no cell's text is smaller where two lines have room. */
const leastSize = 8;

/** Points of a row of lines to sign on: a label has room in two lines, a hand above the line. */
const signing = { label: 20, hand: 20, row: 54, inRow: 4 } as const;

/** Points that so many lines to sign on take. */
export const signaturesHeight = ({ length }: readonly string[]): number =>
  Math.ceil(length / signing.inRow) * signing.row;

/** A place across the page. */
export interface Column {
  readonly x: number;
  readonly width: number;
}

/** Two beside each other, or the whole page. */
export function halves(count: 1 | 2): readonly Column[] {
  const gap = count > 1 ? 14 : 0;
  const width = (inner - gap) / count;
  return Array.from({ length: count }, (_, i) => ({ x: page.side + i * (width + gap), width }));
}

/** Draws from the top of a page down, in points and black ink. */
export class Pen {
  marks: Mark[] = [];
  readonly #full: Mark[][] = [];

  /** @param flows a paragraph that has no room goes on at the top of another page; otherwise whoever draws sees to it */
  constructor(
    public y: number = page.top,
    private readonly flows = false,
  ) {}

  /** Begins another page unless so much room is left. */
  need(height: number): this {
    if (!this.flows || this.y + height <= page.height - page.bottom - footRoom) return this;
    this.#full.push(this.marks);
    this.marks = [];
    this.y = page.top;
    return this;
  }

  down(by: number): this {
    this.y += by;
    return this;
  }

  /** A title in the middle; one of two characters is spread over three. */
  title(text: string, size = 21): this {
    this.marks.push(
      setTracked(text, page.width / 2, this.y + size, song(size), Array.from(text).length < 3 ? 1 : 0.06),
    );
    return this.down(size * 1.35);
  }

  /** Lines in the middle. */
  middle(text: string, size = 10.5): this {
    for (const line of wrap(text, inner / size)) {
      this.marks.push(setLine(line, page.width / 2, this.y + size, hei(size), 'middle'));
      this.down(size * 1.5);
    }
    return this;
  }

  /** A paragraph from the left. */
  text(text: string, size = 10, voice: Voice = hei(size)): this {
    for (const line of wrap(text, inner / size)) {
      this.need(size * 1.75);
      this.marks.push(setLine(line, page.side, this.y + size, voice));
      this.down(size * 1.75);
    }
    return this;
  }

  /** A cell's text in its middle; a name is spread, what is too wide is set smaller, and rather than tiny in two lines or three. */
  cell(text: string, x: number, width: number, height: number, voice: Voice, isName = false): void {
    const sizeOf = (line: string): number => Math.min(voice.size, (width - 6) / Math.max(1, widthOf(line)));
    const isTiny = sizeOf(text) < leastSize && height > 2.4 * leastSize;
    const most = height > 3.6 * leastSize ? 2.7 : 1.9;
    const lines = isTiny ? wrap(text, Math.max((width - 6) / leastSize, widthOf(text) / most)) : [text];
    const size = Math.min(...lines.map(sizeOf));
    lines.forEach((line, i) => {
      const y = this.y + height / 2 + (baseline + (i - (lines.length - 1) / 2) * 1.2) * size;
      const set = isName && !isTiny ? setName : setLine;
      this.marks.push(set(line, x + width / 2, y, { ...voice, size }, 'middle'));
    });
  }

  box(x: number, width: number, height: number, stroke = 0.75): void {
    this.marks.push(rect({ x, y: this.y, width, height }, 'ink', stroke));
  }

  /** 正 as far as it goes; what has no room is set smaller. */
  strokes(count: number, x: number, width: number, height: number): void {
    const groups = Math.ceil(count / 5);
    const scale = Math.min((height * 0.62) / tallyBox.height, width / Math.max(1, groups * tallyBox.advance));
    const top = this.y + (height - tallyBox.height * scale) / 2;
    const d = Array.from({ length: count }, (_, i) =>
      placed(tallyPaths[i % 5]!, x + Math.floor(i / 5) * tallyBox.advance * scale, top, scale),
    );
    if (d.length > 0) this.marks.push(path(d.join(''), 'ink', Math.max(0.8, 6 * scale)));
  }

  /** A row of columns: widths in parts of the whole, which is the page unless another place is given. */
  columns(widths: readonly number[], whole: Column = { x: page.side, width: inner }): Column[] {
    const all = widths.reduce((sum, width) => sum + width, 0);
    let { x } = whole;
    return widths.map((part) => {
      const width = (part / all) * whole.width;
      x += width;
      return { x: x - width, width };
    });
  }

  /** Lines to sign on, four to a row: however many sign, each has one, and no label runs into the next. */
  signatures(labels: readonly string[]): this {
    const { label, hand, row, inRow } = signing;
    this.need(signaturesHeight(labels));
    const places = this.columns(Array<number>(inRow).fill(1));
    for (let at = 0; at < labels.length; at += inRow) {
      this.need(row);
      labels.slice(at, at + inRow).forEach((each, i) => {
        const { x, width } = places[i]!;
        this.cell(each, x, width - 12, label, hei(10));
        this.marks.push(rule(x, this.y + label + hand, width - 12, 'ink', 0.75));
      });
      this.down(row);
    }
    return this;
  }

  /** Foot of a page: what is told of it (whose, printed when, that it is a sample); page n of m. */
  foot(told: readonly string[], locale: Locale, number: number, of: number): this {
    const y = page.height - page.bottom;
    const strings = pageStrings[locale];
    this.marks.push(
      rule(page.side, y - 14, inner, 'ink', 0.75),
      setLine(told.filter(Boolean).join(strings.space), page.side, y, hei(9)),
      setLine(strings.page(number, of), page.width - page.side, y, hei(9), 'end'),
    );
    return this;
  }

  /** All pages, each with its foot. */
  sheets(told: readonly string[], locale: Locale): DisplayList[] {
    const all = [...this.#full, this.marks];
    return all.map((marks, i) => {
      this.marks = marks;
      return this.foot(told, locale, i + 1, all.length).sheet();
    });
  }

  sheet(): DisplayList {
    const { width, height } = page;
    return { width, height, pieces: [{ box: { x: 0, y: 0, width, height }, marks: this.marks }] };
  }
}

/** One stroke moved and scaled: `M10 12H62` and the like, straight lines only. */
function placed(d: string, x: number, y: number, scale: number): string {
  const [, mx, my, to, by] = /^M([\d.]+) ([\d.]+)([HV])([\d.]+)$/.exec(d)!;
  const round = (n: number): number => Math.round(n * 100) / 100;
  const [ax, ay, end] = [Number(mx), Number(my), Number(by)];
  const line = to === 'H' ? `H${round(x + end * scale)}` : `V${round(y + end * scale)}`;
  return `M${round(x + ax * scale)} ${round(y + ay * scale)}${line}`;
}
