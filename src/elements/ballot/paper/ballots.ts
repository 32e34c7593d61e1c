import { wrap } from '../../../text/measure.js';
import { hei, path, rect, song, type DisplayList } from '../../../paper/marks.js';
import { halves, inner, page, Pen, type Column } from '../../../paper/pen.js';
import { setLine } from '../../../paper/set.js';
import type { BallotText } from '../model/text.js';
import { mayNameOthers, type Line } from '../model/model.js';
import { onSheet } from './forms.js';
import { pageStrings } from '../../../paper/paper.strings.js';
import { paperWords } from './words.js';

/** Points. A hand needs a box of 9 mm: the least row is as high as one needs. */
const row = { height: 43, least: 39, box: 26 };
/** Height of the head in rows. */
const headRows = 0.65;
const rest = 140;

/** Space above and below a ballot, where it is cut. */
const cut = 24;

/**
 * Ballots, as many on a sheet as have room. They carry no number, code or mark: nothing on one tells whose it is, and no
 * two differ.
 */
export function ballotPages(text: BallotText): DisplayList[] {
  const { lines } = text.model;
  const most = Math.floor((page.height - rest - 2 * cut) / row.least - headRows);
  // A long list stands in two columns, so that one ballot is one sheet. What has no room there either goes on over several,
  // evenly, and each says which it is: one ballot is all of them.
  const columns = lines.length > most ? 2 : 1;
  const sheets = Math.ceil(lines.length / (most * columns));
  const per = Math.ceil(lines.length / sheets);
  return Array.from({ length: sheets }, (_, n) => {
    const part = lines.slice(n * per, (n + 1) * per);
    const each = sheets > 1 ? 1 : onSheet(text, Math.ceil(part.length / columns));
    const height = page.height / each;
    const pen = new Pen(0);
    for (let i = 0; i < each; i++) {
      pen.y = i * height + cut;
      drawBallot(
        pen,
        text,
        part,
        columns,
        height - 2 * cut,
        sheets > 1 ? pageStrings[text.locale].page(n + 1, sheets) : '',
      );
      if (i < each - 1) drawCut(pen, text, (i + 1) * height);
    }
    return pen.sheet();
  });
}

function drawBallot(
  pen: Pen,
  text: BallotText,
  lines: readonly Line[],
  columns: 1 | 2,
  room: number,
  sheet: string,
): void {
  const { model } = text;
  const words = paperWords(text);
  const start = pen.y;
  pen.title(model.isElection ? words.ballot : words.voteOn, 19);
  const under = model.isElection
    ? [text.title, text.seats, text.order, sheet].filter(Boolean).join(words.space)
    : text.meeting;
  pen.middle(under, 10).down(6);
  const free = room - (pen.y - start) - 76;
  const rows = Math.ceil(lines.length / columns);
  if (model.isElection) {
    const top = pen.y;
    const height = Math.min(row.height, free / (rows + headRows));
    halves(columns).forEach((place, i) => {
      pen.y = top;
      drawLines(pen, text, lines.slice(i * rows, (i + 1) * rows), place, height);
    });
    pen.y = top + height * (rows + headRows);
  } else drawMotion(pen, text, lines[0]!, free);
  pen.down(8);
  const notes = model.isElection
    ? [words.how1, words.how2(model.seats, mayNameOthers(model)) + words.how2Motion, words.how3]
    : [words.how1, words.how2Motion, words.how3Motion];
  notes.forEach((note, i) =>
    pen.text(`${text.locale === 'en' ? `${i + 1}. ` : `${'一二三'.charAt(i)}、`}${note}`, 9),
  );
}

function drawLines(pen: Pen, text: BallotText, lines: readonly Line[], place: Column, height: number): void {
  const { model } = text;
  const words = paperWords(text);
  const columns = pen.columns(
    !mayNameOthers(model) ? [62, 38] : place.width < inner ? [40, 17, 43] : [30, 18, 52],
    place,
  );
  const head = [words.candidate, words.mark, words.writeInHere];
  const top = pen.y;
  const headHeight = height * headRows;
  columns.forEach(({ x, width }, i) => {
    pen.box(x, width, headHeight);
    pen.cell(head[i]!, x, width, headHeight, hei(11));
  });
  pen.down(headHeight);
  for (const line of lines) {
    columns.forEach(({ x, width }, i) => {
      pen.box(x, width, height);
      if (i === 0) pen.cell(text.name(line), x, width, height, song(Math.min(19, height * 0.48)), true);
      if (i === 1) drawBox(pen, x, width, height);
    });
    pen.down(height);
  }
  pen.marks.push(rect({ ...place, y: top, height: pen.y - top }, 'ink', 1.5));
}

function drawBox(pen: Pen, x: number, width: number, height: number): void {
  const side = Math.min(row.box, height * 0.66);
  pen.marks.push(
    rect(
      { x: x + (width - side) / 2, y: pen.y + (height - side) / 2, width: side, height: side },
      'ink',
      0.75,
    ),
  );
}

/** The motion in full, however long: in lines as large as have room. */
function drawMotion(pen: Pen, text: BallotText, line: Line, room: number): void {
  const [wide, narrow] = pen.columns([78, 22]) as [Column, Column];
  const linesAt = (size: number): string[] => wrap(text.name(line), (wide.width - 24) / size);
  const heightAt = (size: number): number =>
    Math.max(row.height * 1.4, (linesAt(size).length * 1.3 + 1) * size);
  const size = [15, 13, 11].find((each) => heightAt(each) <= room) ?? 9;
  const height = heightAt(size);
  const said = linesAt(size);
  pen.box(page.side, inner, height, 1.5);
  pen.box(narrow.x, narrow.width, height);
  said.forEach((each, i) =>
    pen.marks.push(
      setLine(
        each,
        wide.x + 12,
        pen.y + height / 2 + size * (0.37 + (i - (said.length - 1) / 2) * 1.3),
        song(size),
      ),
    ),
  );
  drawBox(pen, narrow.x, narrow.width, height);
  pen.down(height);
}

/** A dashed line from edge to edge, its word in the middle. */
function drawCut(pen: Pen, text: BallotText, y: number): void {
  const gap = 40;
  for (const [from, to] of [
    [0, page.width / 2 - gap],
    [page.width / 2 + gap, page.width],
  ] as const)
    pen.marks.push({ ...path(`M${from} ${y}H${to}`, 'ink', 0.75), dash: [4, 3] });
  pen.marks.push(setLine(paperWords(text).cutHere, page.width / 2, y + 3.5, hei(9), 'middle'));
}
