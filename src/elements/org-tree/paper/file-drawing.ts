import {
  hei,
  rule,
  song,
  type DisplayList,
  type Group,
  type Mark,
  type Voice,
} from '../../../paper/marks.js';
import { widthOf, wrap } from '../../../text/measure.js';
import { setFitted, setLine } from '../../../paper/set.js';
import { wholeOf } from '../../../paper/sheets.js';
import type { Steps } from '../../../paper/steps.js';
import type { OrgWords } from '../model/words.js';
import { em } from './cards.js';
import { drawChart } from './chart.js';
import { drawHanging } from './hanging.js';
import { headOf, type OrgHead } from './heads.js';

/** A chart that is wider than this for its height is of no use in a window or a report. */
const widest = 8;

/** Ratio of the hanging sheet that takes its place. */
const usual = 1.6;

/** Head and foot grow with a large drawing, or they would be lost above it when the whole is looked at. */
const largestHead = 6;

/**
 * The drawing of a file: the chart with every branch open, its title and totals above and source, date and sample mark
 * below, as the element has them. An organisation whose chart would be far too wide comes as a hanging sheet, in which
 * every unit has its line.
 */
export function* drawFile(words: OrgWords): Steps<DisplayList> {
  const chart = yield* drawChart(words);
  const isCompact =
    chart.width <= widest * Math.max(chart.height, 40 * em) && chart.height <= widest * chart.width;
  const drawing = isCompact ? chart : drawHanging(words, usual, 1);
  const room = Math.max(drawing.width, 44 * em);
  const unit = em * Math.min(Math.max(room / (110 * em), 1), largestHead);
  const margin = 3 * unit;
  const width = room + 2 * margin;
  const head = headOf(words);
  const above = fileHead(head, words.say(words.model.document.kicker), margin, room, unit);
  const view = wholeOf(drawing);
  const box = {
    ...view,
    x: margin + (room - drawing.width) / 2 + view.x,
    y: above.box.height + 1.75 * unit + view.y,
  };
  const below = fileFoot(head, margin, box.y + box.height + 1.75 * unit, room, unit);
  const height = below.box.y + below.box.height + margin;
  return { width, height, pieces: [above, { box, view, groups: drawing.groups }, below] };
}

/** Kicker, title, rule, totals. */
function fileHead(
  { title, totals }: OrgHead,
  kicker: string,
  margin: number,
  width: number,
  em: number,
): Group {
  const marks: Mark[] = [];
  let y = margin;
  const line = (text: string, voice: Voice, height: number): void => {
    if (!text) return;
    marks.push(...setFitted(text, margin, y + height / 2, voice, { width, height }));
    y += height;
  };
  line(kicker, hei(0.875 * em, 'accent'), 1.5 * em);
  line(title, song(2 * em), 2.8 * em);
  y += 0.9 * em;
  marks.push(rule(margin, y, width, 'ink', 1));
  if (totals.length > 0) {
    y += 2.15 * em;
    const figure = song(1.75 * em);
    const name = hei(0.875 * em, 'ink2');
    let left = margin;
    for (const { count, label } of totals) {
      const wide = widthOf(String(count)) * figure.size + 0.45 * em;
      marks.push(setLine(String(count), left, y, figure), setLine(label, left + wide, y, name));
      left += wide + widthOf(label) * name.size + 1.625 * em;
    }
    y += 0.9 * em;
    marks.push(rule(margin, y, width, 'line', 1));
  }
  return { box: { x: margin, y: 0, width, height: y }, marks };
}

/** Issuing body, source and date at the left, 示例数据 and the remark at the right, or below each other where they are long. */
function fileFoot(
  { body, source, date, remark }: OrgHead,
  x: number,
  y: number,
  width: number,
  em: number,
): Group {
  const voice = hei(0.875 * em, 'ink3');
  const left = [body, source, date].filter(Boolean).join('\u3000');
  const step = 1.4 * em;
  const base = y + 0.9 * em;
  const isShort = widthOf(left + remark) * voice.size + 2 * em <= width;
  const lines = isShort
    ? [left]
    : [left, remark].filter(Boolean).flatMap((text) => wrap(text, width / voice.size));
  const marks = lines.map((text, i) => setLine(text, x, base + i * step, voice));
  if (isShort) marks.push(setLine(remark, x + width, base, voice, 'end'));
  return { box: { x, y, width, height: lines.length * step }, marks };
}
