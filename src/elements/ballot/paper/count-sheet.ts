import { hei, rect, song, type DisplayList } from '../../../paper/marks.js';
import { inner, page, Pen, signaturesHeight } from '../../../paper/pen.js';
import { basisOf } from '../model/basis.js';
import { isReached } from '../model/faces.js';
import { Figures } from '../model/figures.js';
import { mayNameOthers } from '../model/model.js';
import { rollFigures } from '../model/roll-figures.js';
import { ruleInWords } from '../model/rule-words.js';
import type { BallotText } from '../model/text.js';
import { marksInOrder } from '../state/marks.js';
import { footOf, paperWords } from './words.js';

/** One row of the count: a candidate, or one of the three marks of a motion. */
interface CountRow {
  readonly name: string;
  readonly isName: boolean;
  readonly strokes: number | undefined;
  readonly cells: readonly (number | undefined)[];
}

/** Points; a row that is filled by hand is given more. */
const rowHeight = { most: 31, byHand: 60, least: 20 };
const perPage = 24;

/** Points for the rows of one page and the signatures below them. */
const room = 474;

/** The count sheet: to be filled by hand while ballots are read, or with what was counted. */
export function countPages(text: BallotText, printed: string): DisplayList[] {
  const { document } = text;
  const words = paperWords(text);
  const rows = rowsOf(text);
  const parts: CountRow[][] = [];
  const per = Math.ceil(rows.length / Math.ceil(rows.length / perPage));
  for (let at = 0; at < rows.length; at += per) parts.push(rows.slice(at, at + per));
  const signs = (['monitor', 'caller', 'counter'] as const).flatMap((role) => {
    const label = words.role[role];
    const names = (document.tellers ?? []).filter((each) => each.role === role);
    return names.length > 0 ? names.map(({ name }) => `${label} ${text.say(name)}`) : [label];
  });
  signs.push(words.chairSign);
  const pen = new Pen(page.top, true);
  parts.forEach((part, i) => {
    if (i > 0) pen.need(Infinity);
    pen
      .title(words.sheets4.count)
      .middle(text.meeting)
      .middle([text.title, text.seats].filter(Boolean).join(words.space))
      .down(8);
    if (i === 0) drawFigures(pen, text);
    drawRows(pen, text, part, (room - signaturesHeight(signs)) / per);
  });
  pen.down(10);
  for (const each of saidOf(text)) pen.text(each, 10);
  pen.down(16).signatures(signs);
  return pen.sheets(footOf(text, printed), text.locale);
}

function rowsOf(text: BallotText): CountRow[] {
  const { model } = text;
  const words = paperWords(text);
  if (!model.isElection) {
    const votes = model.lines[0]?.votes;
    return marksInOrder.map((mark) => ({
      name: words[mark],
      isName: false,
      strokes: votes?.[mark],
      cells: [votes?.[mark]],
    }));
  }
  const lines = model.lines.map((line): CountRow => {
    const { votes } = line;
    const sum = votes ? votes.yes + votes.no + votes.abstain : undefined;
    const cells = [votes?.yes, votes?.no, votes?.abstain, sum];
    return { name: text.name(line), isName: true, strokes: votes?.yes, cells };
  });
  const others = model.writeIns.map(({ name, votes }) => ({
    name,
    isName: true,
    strokes: votes,
    cells: [votes, undefined, undefined, undefined],
  }));
  // Room for those who are named beside the list, where the rule allows it.
  const isByHand = lines.every(({ strokes }) => strokes === undefined);
  const mayName = isByHand && mayNameOthers(model);
  const blank = { name: words.writeIn, isName: false, strokes: undefined, cells: [] };
  return [...lines, ...others, ...(mayName ? [blank, blank] : [])];
}

function drawFigures(pen: Pen, text: BallotText): void {
  const words = paperWords(text);
  const known = rollFigures(text, text.document.stage === 'count');
  const labels = [words.expected, words.present, words.issued, words.returned, words.valid, words.invalid];
  pen.columns([1, 1, 1, 1, 1, 1]).forEach(({ x, width }, i) => {
    const figure = known[i];
    pen.box(x, width, 22);
    pen.cell(figure?.label ?? labels[i]!, x, width, 22, hei(10));
    const start = pen.y;
    pen.down(22);
    pen.box(x, width, 44);
    if (figure) {
      pen.cell(String(figure.value), x, width, 30, song(18));
      pen.down(24);
      pen.cell(figure.note, x, width, 20, hei(9));
    }
    pen.y = start;
  });
  pen.down(22 + 44 + 12);
}

/** @param each how high a row of a full page may be: those of the last one are as high */
function drawRows(pen: Pen, text: BallotText, rows: readonly CountRow[], each: number): void {
  const { model } = text;
  const words = paperWords(text);
  const widths = model.isElection ? [18, 44, 8.5, 12.5, 8.5, 8.5] : [18, 66, 16];
  const head = model.isElection
    ? [words.candidate, words.strokes, words.yes, words.no, words.abstain, words.total]
    : ['', words.strokesMotion, words.total];
  const columns = pen.columns(widths);
  const most = rows.some(({ strokes }) => strokes !== undefined) ? rowHeight.most : rowHeight.byHand;
  const height = Math.max(rowHeight.least, Math.min(most, each));
  const top = pen.y;
  columns.forEach(({ x, width }, i) => {
    pen.box(x, width, 22);
    pen.cell(head[i]!, x, width, 22, hei(10));
  });
  pen.down(22);
  for (const { name, isName, strokes, cells } of rows) {
    columns.forEach(({ x, width }, i) => {
      pen.box(x, width, height);
      if (i === 0)
        pen.cell(
          name,
          x,
          width,
          height,
          cells.length > 0 ? song(Math.min(14, height * 0.5)) : hei(9),
          isName,
        );
      else if (i === 1 && strokes !== undefined) pen.strokes(strokes, x + 8, width - 16, height);
      else if (i > 1 && cells[i - 2] !== undefined)
        pen.cell(String(cells[i - 2]), x, width, height, song(Math.min(14, height * 0.5)));
    });
    pen.down(height);
  }
  pen.marks.push(rect({ x: page.side, y: top, width: inner, height: pen.y - top }, 'ink', 1.5));
}

/** The line in numbers, who reached it, the rule's source and status. No outcome before it was declared. */
function saidOf(text: BallotText): string[] {
  const { model, document } = text;
  const words = paperWords(text);
  const { basis, status } = basisOf(text);
  const { needed } = model;
  const said = [new Figures(text).neededWhy || ruleInWords(text).join(words.full) + words.full];
  if (
    model.isElection &&
    needed !== null &&
    isReached(document.stage, 'declared') &&
    model.lines.every(({ votes }) => votes)
  ) {
    const all = [
      ...model.lines.map((line) => ({ name: text.name(line), votes: line.votes!.yes })),
      ...model.writeIns,
    ];
    const list = (each: typeof all): string =>
      each.map(({ name, votes }) => words.nameVotes(name, votes, needed - votes)).join(words.pause);
    const at = all.filter(({ votes }) => votes >= needed);
    const below = all.filter(({ votes }) => votes < needed);
    if (at.length > 0) said.push(words.reachedNames(at.length, list(at)));
    if (below.length > 0) said.push(words.missedNames(below.length, list(below)));
  }
  return [...said, `${basis}${words.comma}${status}${words.full.trim()}`];
}
