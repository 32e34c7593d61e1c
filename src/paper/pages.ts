import { wrap, widthOf } from './measure.js';
import type { Box, DisplayList, Group, Mark, Window } from './marks.js';
import type { PageStrings } from './paper.strings.js';
import type { Format } from './papers.js';
import { setFitted, setLine, type Voice } from './set.js';

/** What every page says of itself. Empty texts are left out. */
export interface PageHead {
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
export type HeadForm = 'full' | 'line';

/** Points from the edge of the paper; printers cannot reach the outermost five millimetres. */
const margin = { side: 36, top: 34, bottom: 28 };

const note = { size: 7, step: 9.5 };

/** The room that head and foot leave. */
export function roomOf(format: Format, head: PageHead, form: HeadForm): Box {
  const { type } = format.paper;
  const lines = noteLines(head, format).length;
  const top = margin.top + headHeight(head, form) * type;
  const bottom = margin.bottom + (22 + lines * note.step) * type;
  return {
    x: margin.side,
    y: top,
    width: format.width - 2 * margin.side,
    height: format.height - top - bottom,
  };
}

function headHeight(head: PageHead, form: HeadForm): number {
  if (form === 'line') return 24;
  return head.kicker ? 56 : 42;
}

function noteLines(head: PageHead, format: Format): string[] {
  const room = (format.width - 2 * margin.side) / (note.size * format.paper.type);
  const together = head.notes.join('\u3000\u3000');
  if (widthOf(together) <= room) return together ? [together] : [];
  return head.notes.flatMap((each) => wrap(each, room));
}

/** Head and foot: title, body, date, that it is a sample, page n of m. The same on every page. */
export function furniture(
  format: Format,
  head: PageHead,
  form: HeadForm,
  page: { readonly number: number; readonly of: number },
  strings: PageStrings,
): Group {
  const { width, height } = format;
  const { type } = format.paper;
  const right = width - margin.side;
  const small: Voice = { face: 'text', size: 9 * type, fill: 'ink' };
  const marks: Mark[] = [...headMarks(format, head, form)];
  const line = height - margin.bottom - 14 * type;
  const lines = noteLines(head, format);
  const noteVoice: Voice = { face: 'text', size: note.size * type, fill: 'ink' };
  lines.forEach((text, i) => {
    const y = line - (5 + (lines.length - 1 - i) * note.step) * type;
    marks.push(setLine(text, margin.side, y, noteVoice));
  });
  marks.push(path(`M${margin.side} ${line}H${right}`, 0.5 * type));
  const left = [head.body, head.date, head.printed ?? '', head.sample].filter(Boolean).join(strings.space);
  const base = line + 12.5 * type;
  const number = strings.page(page.number, page.of);
  const room = right - margin.side - (widthOf(number) + 2) * small.size;
  const size = Math.min(small.size, room / Math.max(1, widthOf(left)));
  marks.push(setLine(left, margin.side, base, { ...small, size }));
  marks.push(setLine(number, right, base, small, 'end'));
  return { box: { x: 0, y: 0, width, height }, marks };
}

function headMarks({ width, paper: { type } }: Format, head: PageHead, form: HeadForm): Mark[] {
  const room = width - 2 * margin.side;
  if (form === 'line') {
    const voice: Voice = { face: 'title', weight: 600, size: 13 * type, fill: 'ink' };
    const middle = margin.top + 6 * type;
    return setFitted(head.title, margin.side, middle, voice, { width: room * 0.7, height: 14 * type });
  }
  const voice: Voice = { face: 'title', weight: 600, size: 21 * type, fill: 'ink' };
  const middle = margin.top + 11 * type;
  const marks = setFitted(head.title, width / 2, middle, voice, { width: room, height: 24 * type }, 'middle');
  if (head.kicker) {
    const small: Voice = { face: 'text', size: 10 * type, fill: 'ink' };
    const size = { width: room, height: 12 * type };
    marks.push(...setFitted(head.kicker, width / 2, margin.top + 34 * type, small, size, 'middle'));
  }
  return marks;
}

export function path(d: string, strokeWidth: number, dash?: readonly number[]): Mark {
  return { kind: 'path', d, stroke: 'ink', strokeWidth, ...(dash ? { dash } : {}) };
}

/** A page: its room filled, head and foot around it. */
export function pageOf(format: Format, pieces: readonly (Group | Window)[]): DisplayList {
  return { width: format.width, height: format.height, pieces };
}
