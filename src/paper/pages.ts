import type { Locale } from '../text/locale.js';
import { widthOf, wrap } from '../text/measure.js';
import { hei, rule, song, type Box, type Group, type Mark, type Voice } from './marks.js';
import { pageStrings } from './paper.strings.js';
import type { Stationery } from './papers.js';
import { setFitted, setLine } from './set.js';

/** What every page says of itself. Empty texts are left out. */
export interface PageHead {
  readonly locale: Locale;
  readonly title: string;
  /** A line below the title, on a page that shows the whole. */
  readonly kicker: string;
  /** The issuing body. */
  readonly body: string;
  /** 截至2018年11月5日. */
  readonly date: string;
  /** 示例数据, where it is one. */
  readonly sample: string;
  /** Source and remarks, small, above the foot. */
  readonly notes: readonly string[];
  /** 2018年11月6日印. Default: not told. */
  readonly printed?: string;
}

/** Head of a page: `full` for one that stands alone, `line` for one of many to be joined. */
type HeadForm = 'full' | 'line';

/** Points from the edge of the paper; printers cannot reach the outermost five millimetres. */
const margin = { side: 36, top: 34, bottom: 28 };

const note = { size: 7, step: 9.5 };

/** The room that head and foot leave. */
export function roomOf(paper: Stationery, form: HeadForm): Box {
  const { width, height, type, head } = paper;
  const top = margin.top + (form === 'line' ? 24 : head.kicker ? 56 : 42) * type;
  const bottom = margin.bottom + (22 + noteLines(paper).length * note.step) * type;
  return { x: margin.side, y: top, width: width - 2 * margin.side, height: height - top - bottom };
}

function noteLines({ width, type, head: { notes } }: Stationery): string[] {
  const room = (width - 2 * margin.side) / (note.size * type);
  const together = notes.join('\u3000\u3000');
  if (widthOf(together) <= room) return together ? [together] : [];
  return notes.flatMap((each) => wrap(each, room));
}

/** Head and foot: title, body, date, that it is a sample, page n of m. The same on every page. */
export function furniture(paper: Stationery, form: HeadForm, number: number, of: number): Group {
  const { width, height, type, head } = paper;
  const strings = pageStrings[head.locale];
  const left = margin.side;
  const right = width - left;
  const line = height - margin.bottom - 14 * type;
  const notes = noteLines(paper);
  const base = line + 12.5 * type;
  const page = strings.page(number, of);
  const foot = [head.body, head.date, head.printed, head.sample].filter(Boolean).join(strings.space);
  const small = 9 * type;
  const size = Math.min(small, (right - left - (widthOf(page) + 2) * small) / Math.max(1, widthOf(foot)));
  return {
    box: { x: 0, y: 0, width, height },
    marks: [
      ...headMarks(paper, form),
      ...notes.map((text, i) =>
        setLine(text, left, line - (5 + (notes.length - 1 - i) * note.step) * type, hei(note.size * type)),
      ),
      rule(left, line, right - left, 'ink', 0.5 * type),
      setLine(foot, left, base, hei(size)),
      setLine(page, right, base, hei(small), 'end'),
    ],
  };
}

function headMarks({ width, type, head }: Stationery, form: HeadForm): Mark[] {
  const { side, top } = margin;
  const room = width - 2 * side;
  if (form === 'line') {
    const size = { width: room * 0.7, height: 14 * type };
    return setFitted(head.title, side, top + 6 * type, song(13 * type), size);
  }
  const line = (text: string, y: number, voice: Voice, height: number): Mark[] =>
    text
      ? setFitted(text, width / 2, top + y * type, voice, { width: room, height: height * type }, 'middle')
      : [];
  return [...line(head.title, 11, song(21 * type), 24), ...line(head.kicker, 34, hei(10 * type), 12)];
}
