import type { Box, DisplayList, Mark } from '../../../paper/marks.js';
import { widthOf, wrap } from '../../../paper/measure.js';
import { setFitted, setLine, type Voice } from '../../../paper/set.js';
import type { OrgModel } from '../model.js';
import type { OrgWords } from '../words.js';
import { drawChart, type OrgDrawing } from './chart.js';
import { em } from './em.js';
import { drawHanging } from './hanging.js';
import { headOf } from './heads.js';

/** A chart that is wider than this for its height is of no use in a window or a report. */
const widest = 8;

/** Ratio of the hanging sheet that takes its place. */
const usual = 1.6;

/**
 * The drawing of a file: the chart with every branch open, its title and totals above and source, date and sample mark
 * below, as the element has them. An organisation whose chart would be a mile of boards comes as a hanging sheet, in which
 * every unit has its line.
 */
export function drawFile(model: OrgModel, words: OrgWords): DisplayList {
  const chart = drawChart(model, words);
  const drawing =
    chart.width <= widest * Math.max(chart.height, 40 * em) && chart.height <= widest * chart.width
      ? chart
      : drawHanging(model, words, usual, 1);
  return framed(drawing, words);
}

/** Head and foot grow with a large drawing, or they would be lost above it when the whole is looked at. */
const largestHead = 6;

function framed(drawing: OrgDrawing, words: OrgWords): DisplayList {
  const room = Math.max(drawing.width, 44 * em);
  const unit = em * Math.min(Math.max(room / (110 * em), 1), largestHead);
  const margin = 3 * unit;
  const head = headMarks(words, margin, margin, room, unit);
  const box: Box = {
    x: margin + (room - drawing.width) / 2 - bleed,
    y: head.bottom + 1.75 * unit - bleed,
    width: drawing.width + 2 * bleed,
    height: drawing.height + 2 * bleed,
  };
  const foot = footMarks(words, margin, box.y + box.height + 1.75 * unit, room, unit);
  const width = room + 2 * margin;
  const height = foot.bottom + margin;
  return {
    width,
    height,
    pieces: [
      { box: { x: 0, y: 0, width, height: head.bottom }, marks: head.marks },
      { box, view: { ...box, x: -bleed, y: -bleed }, groups: drawing.groups },
      { box: { x: 0, y: box.y + box.height, width, height: foot.bottom }, marks: foot.marks },
    ],
  };
}

/** Strokes along the edge of a drawing are half outside it. */
const bleed = 2;

interface Block {
  readonly marks: readonly Mark[];
  readonly bottom: number;
}

/** Kicker, title, rule, totals. */
function headMarks(words: OrgWords, x: number, top: number, width: number, em: number): Block {
  const { title, totals } = headOf(words);
  const kicker = words.say(words.model.document.kicker);
  const marks: Mark[] = [];
  let y = top;
  const line = (text: string, voice: Voice, height: number): void => {
    if (!text) return;
    marks.push(...setFitted(text, x, y + height / 2, voice, { width, height }));
    y += height;
  };
  line(kicker, { face: 'text', size: 0.875 * em, fill: 'accent' }, 1.5 * em);
  line(title, { face: 'title', weight: 600, size: 2 * em, fill: 'ink' }, 2.8 * em);
  y += 0.9 * em;
  marks.push({ kind: 'path', d: `M${x} ${y}h${width}`, stroke: 'ink', strokeWidth: 1 });
  if (totals.length === 0) return { marks, bottom: y };
  y += 2.15 * em;
  let left = x;
  for (const { count, label } of totals) {
    const figure: Voice = { face: 'title', weight: 600, size: 1.75 * em, fill: 'ink' };
    const name: Voice = { face: 'text', size: 0.875 * em, fill: 'ink2' };
    const wide = widthOf(String(count)) * figure.size + 0.45 * em;
    marks.push(setLine(String(count), left, y, figure));
    marks.push(setLine(label, left + wide, y, name));
    left += wide + widthOf(label) * name.size + 1.625 * em;
  }
  y += 0.9 * em;
  marks.push({ kind: 'path', d: `M${x} ${y}h${width}`, stroke: 'line', strokeWidth: 1 });
  return { marks, bottom: y };
}

/** Issuing body, source and date at the left, 示例数据 and the remark at the right, or below each other where they are long. */
function footMarks(words: OrgWords, x: number, top: number, width: number, em: number): Block {
  const { body, source, date, remark } = headOf(words);
  const voice: Voice = { face: 'text', size: 0.875 * em, fill: 'ink3' };
  const step = 1.4 * em;
  const left = [body, source, date].filter(Boolean).join('\u3000');
  if (widthOf(left + remark) * voice.size + 2 * em <= width) {
    const y = top + 0.9 * em;
    const marks = [setLine(left, x, y, voice), setLine(remark, x + width, y, voice, 'end')];
    return { marks, bottom: top + step };
  }
  const lines = [left, remark].filter(Boolean).flatMap((text) => wrap(text, width / voice.size));
  return {
    marks: lines.map((text, i) => setLine(text, x, top + 0.9 * em + i * step, voice)),
    bottom: top + lines.length * step,
  };
}
