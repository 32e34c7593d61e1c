import { toCSV as csvOf, type Cell } from '../../../paper/csv.js';
import { printAll, printedToday } from '../../../paper/give.js';
import type { DisplayList } from '../../../paper/marks.js';
import type { PrintOptions } from '../../../paper/take-away.js';
import type { BallotText } from '../model/text.js';
import { isReached, type Face } from '../model/faces.js';
import { Outcome } from '../model/outcome.js';
import { ballotPages } from './ballots.js';
import { countPages } from './count-sheet.js';
import { rollFigures } from '../model/roll-figures.js';
import { forms, mayPrint, type Form } from './forms.js';
import { recordPages, resultPages } from './notice-sheet.js';
import { paperWords } from './words.js';

/** What a ballot gives away. Fetched with `import()` at the first use. */
export { paletteOf } from '../../../paper/palette.js';

export { strings } from './words.js';

/** The pages of one paper; none before the meeting has come to it. */
export function pagesOf(text: BallotText, form: Form, printed: string): DisplayList[] {
  if (!mayPrint(form, text.document.stage)) return [];
  switch (form) {
    case 'ballots':
      return ballotPages(text);
    case 'count':
      return countPages(text, printed);
    case 'result':
      return resultPages(text, printed);
    case 'record':
      return recordPages(text, printed);
  }
}

/** The paper that goes with what is on the screen; ballots with all else. */
const formOf: { readonly [face in Face]?: Form } = {
  'roll-call': 'count',
  count: 'count',
  result: 'result',
  record: 'record',
};

/** Prints in black ink: `form` is `ballots`, `count`, `result` or `record`. To be called from a click. */
export function print(text: BallotText, { form }: PrintOptions = {}): string {
  const wanted = forms.find((each) => each === form) ?? formOf[text.face ?? 'notice'] ?? 'ballots';
  const words = paperWords(text);
  const pages = pagesOf(text, wanted, printedToday(text.locale));
  if (pages.length === 0) return words.now(words.stage[text.document.stage]);
  return printAll(pages, text.locale);
}

/** The figures and, once they were declared, the votes. */
export function toCSV(text: BallotText): string {
  const { model, document } = text;
  const words = paperWords(text);
  const head = [text.title, text.meeting, text.source, text.remark].filter(Boolean);
  const rows: Cell[][] = [...head.map((line) => [line]), []];
  for (const { label, value } of rollFigures(text, document.stage === 'count')) rows.push([label, value]);
  if (!isReached(document.stage, 'declared') || model.outcome.status === 'void') return csvOf(rows);
  rows.push([], [model.isElection ? words.candidate : words.motion, words.yes, words.no, words.abstain]);
  for (const line of model.lines) {
    const { yes, no, abstain } = line.votes ?? { yes: null, no: null, abstain: null };
    rows.push([text.name(line), yes, no, abstain]);
  }
  for (const { name, votes } of model.writeIns) rows.push([name, votes]);
  return csvOf([...rows, [], [words.face.result, new Outcome(text).word]]);
}
