import { hei, song, type DisplayList } from '../../../paper/marks.js';
import { page, Pen } from '../../../paper/pen.js';
import { setLine } from '../../../paper/set.js';
import { digestGroups } from '../../../rules/digest.js';
import { rules } from '../../../rules/presets.js';
import type { Rule } from '../../../rules/types.js';
import { formatDate, formatDateRange } from '../../../text/date.js';
import { pickLabel } from '../../../text/label.js';
import { basisOf } from '../model/basis.js';
import { Figures } from '../model/figures.js';
import { isElected } from '../model/model.js';
import { Outcome } from '../model/outcome.js';
import { sealedOf } from '../model/record.js';
import type { BallotText } from '../model/text.js';
import { unfigured } from '../model/unfigured.js';
import { footOf, paperWords } from './words.js';

/** Of so many candidates each one's votes are told; longer lists are told by who was elected. */
const mostNamed = 60;

/** 公示: what was decided, by which rule and with which numbers, and how long it is published. Large where it has room. */
export function resultPages(text: BallotText, printed: string): DisplayList[] {
  const large = drawResult(text, printed, 1.25);
  return large.length === 1 ? large : drawResult(text, printed, 1);
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
  pen.down(8);
  for (const each of [...new Outcome(text).why, ...new Figures(text).remarks, sourceOf(text)])
    pen.text(each, small);
  pen.down(10);
  if (publication)
    pen.text(words.publishedFor(formatDateRange(publication.from, publication.to, text.locale)), body);
  // The seal stands with what it seals.
  pen
    .text(words.objections, small)
    .need(40 + 6 * body)
    .down(40);
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
  for (const each of [...outcomeOf(text), ...new Outcome(text).why, sourceOf(text), sentenceOf(text)])
    pen.text(each, 11);
  pen
    .down(14)
    .need(110)
    .text(words.digest, 11, hei(11, 'ink', 500));
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
  pen.text(words.digestMore, 9).down(30).need(40);
  const named = (label: string, name: string): string => [label, name].filter(Boolean).join(' ');
  const tellers = (document.tellers ?? []).map(({ role, name }) => named(words.role[role], text.say(name)));
  pen.signatures([named(words.chairSign, chair ? text.say(chair.name) : ''), ...tellers].slice(0, 5));
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
  const named = model.lines.slice(0, mostNamed).flatMap((line) => {
    const { votes } = line;
    if (!votes) return [];
    const sums = `${words.yes} ${votes.yes}${words.comma}${words.no} ${votes.no}${words.comma}${words.abstain} ${votes.abstain}`;
    return [`${text.name(line)}${words.colon}${sums}`];
  });
  return [word, ...(elected ? [`${words.elected}${words.colon}${elected}`] : []), ...said, ...named];
}
