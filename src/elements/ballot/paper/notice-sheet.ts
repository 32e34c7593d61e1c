import { hei, song, type DisplayList, type Voice } from '../../../paper/marks.js';
import { halves, page, Pen } from '../../../paper/pen.js';
import { setLine } from '../../../paper/set.js';
import { digestGroups } from '../../../rules/digest.js';
import { rules } from '../../../rules/presets.js';
import type { Rule } from '../../../rules/types.js';
import { formatDate, formatDateRange } from '../../../text/date.js';
import { pickLabel } from '../../../text/label.js';
import { basisOf } from '../model/basis.js';
import { isElected } from '../model/model.js';
import { Outcome } from '../model/outcome.js';
import { reportOf, sealedOf } from '../model/record.js';
import { rowsOf } from '../model/rows.js';
import type { BallotText } from '../model/text.js';
import { unfigured } from '../model/unfigured.js';
import { footOf, paperWords } from './words.js';

/** Of so many candidates each one's votes are told; longer lists are told by who was elected. */
const mostNamed = 60;
/** From one more on they stand in two columns. */
const mostInColumn = 12;

/** 公示: what was decided, by which rule and with which numbers, and how long it is published. Large where it has room. */
export function resultPages(text: BallotText, printed: string): DisplayList[] {
  for (const scale of [1.25, 1, 0.85]) {
    const pages = drawResult(text, printed, scale);
    if (pages.length === 1) return pages;
  }
  return drawResult(text, printed, 1);
}

function drawResult(text: BallotText, printed: string, scale: number): DisplayList[] {
  const { document } = text;
  const words = paperWords(text);
  const { publication, meeting } = document;
  const pen = new Pen(page.top + 30, true);
  const [body, small] = [13 * scale, 11 * scale];
  pen
    .title(words.sheets4.result, 26)
    .down(14)
    .middle(text.title, 14 * scale)
    .down(18);
  pen.text(text.meeting, body).down(4);
  for (const each of outcomeOf(text)) pen.text(each, body, song(body));
  drawVotes(pen, text, small);
  pen.down(8);
  const outcome = new Outcome(text);
  for (const each of [...outcome.why, ...outcome.figures.remarks, ...outcome.leftOut, sourceOf(text)])
    pen.text(each, small);
  // The seal stands with what it seals.
  pen.down(10).need(40 + 8 * body + 2 * small);
  if (publication)
    pen.text(words.publishedFor(formatDateRange(publication.from, publication.to, text.spoken)), body);
  pen.text(words.objections, small).down(40);
  const right = page.width - page.side;
  const day = publication?.from ?? meeting.date;
  for (const each of [
    text.say(document.opinion?.by ?? meeting.name),
    words.seal,
    formatDate(day, text.locale),
  ]) {
    pen.marks.push(setLine(each, right, pen.y + body, hei(body), 'end'));
    pen.down(body * 2);
  }
  return pen.sheets(footOf(text, printed), text.locale);
}

/** The record: rule, figures, outcome, its digest complete in eight groups, signatures, and what the digest proves. */
export function recordPages(text: BallotText, printed: string): DisplayList[] {
  const { document } = text;
  const words = paperWords(text);
  const { chair } = document.meeting;
  const { digest, previous } = sealedOf(document);
  const pen = new Pen(page.top, true);
  pen.title(words.sheets4.record).middle(text.meeting).middle(text.title).down(12);
  const { why, leftOut } = new Outcome(text);
  for (const each of outcomeOf(text)) pen.text(each, 11);
  drawVotes(pen, text, 11);
  for (const each of [...why, ...leftOut, sourceOf(text), sentenceOf(text)]) pen.text(each, 11);
  pen
    .down(14)
    .need(250)
    .text(words.digest, 11, hei(11, 'ink', 500));
  // A digest that is not of what the sheet tells is said to be so, above the signatures.
  const { check } = reportOf(document);
  if (!document.record) pen.text(words.notSealed, 11);
  else if (!check.ok) pen.text(words.chainBroken(check.at ?? 0, check.reason ?? 'digest'), 11);
  const groups = digestGroups(document.record?.digest ?? digest);
  groups.forEach((group, i) => {
    const x = page.side + (i % 4) * 118;
    pen.marks.push(setLine(group, x, pen.y + 18 + Math.floor(i / 4) * 26, { ...hei(15), size: 15 }));
  });
  pen.down(64);
  pen.text(
    `${words.previous}${words.colon}${previous === null ? words.first : digestGroups(previous).join(' ')}`,
    9,
  );
  pen.text(words.digestMore, 9).down(30);
  const named = (label: string, name: string): string => [label, name].filter(Boolean).join(' ');
  const tellers = (document.tellers ?? []).map(({ role, name }) => named(words.role[role], text.say(name)));
  pen.signatures([named(words.chairSign, chair ? text.say(chair.name) : ''), ...tellers]);
  return pen.sheets(footOf(text, printed), text.locale);
}

/** What the rule says, in words of its own. */
function sentenceOf({ document: { rule }, locale }: BallotText): string {
  const { basis }: Rule = typeof rule === 'string' ? rules[rule as keyof typeof rules] : rule;
  return pickLabel(basis.sentence, locale).text;
}

function sourceOf(text: BallotText): string {
  const { basis, status } = basisOf(text);
  return `${basis}${text.words.space}${status}`;
}

function outcomeOf(text: BallotText): string[] {
  const { model } = text;
  const words = paperWords(text);
  const { outcome } = model;
  const word = `${words.face.result}${words.colon}${new Outcome(text).word}`;
  const said = new Outcome(text).say.map(unfigured);
  if (!isElected(outcome)) return [word, ...said];
  const elected = outcome.elected.map((id) => text.nameOf(id)).join(words.pause);
  return [word, ...(elected ? [`${words.elected}${words.colon}${elected}`] : []), ...said];
}

/** The votes of each candidate, and of who was named beside the list: in two columns where the list is long. */
function drawVotes(pen: Pen, text: BallotText, size: number): void {
  const words = paperWords(text);
  const all = rowsOf(text);
  if (!text.model.isElection || text.model.outcome.status === 'void' || all.length > mostNamed) return;
  const places = halves(all.length > mostInColumn ? 2 : 1);
  const perColumn = Math.ceil(all.length / places.length);
  const height = size * (perColumn > mostInColumn ? 1.6 : 2);
  pen.down(6).need((perColumn + 1) * height);
  const top = pen.y;
  places.forEach((place, at) => {
    const columns = pen.columns([46, 18, 18, 18], place);
    const row = (cells: readonly (string | number | undefined)[], voice: Voice, isName: boolean): void => {
      columns.forEach(({ x, width }, i) => {
        pen.box(x, width, height);
        pen.cell(String(cells[i] ?? ''), x, width, height, voice, isName && i === 0);
      });
      pen.down(height);
    };
    pen.y = top;
    row([words.candidate, words.yes, words.no, words.abstain], hei(size * 0.9), false);
    for (const { name, votes } of all.slice(at * perColumn, (at + 1) * perColumn))
      row([name, votes.yes, votes.no, votes.abstain], song(size), true);
  });
  pen.y = top + (perColumn + 1) * height;
  pen.down(8);
}
