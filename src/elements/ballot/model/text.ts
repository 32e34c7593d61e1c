import type { BallotDocument } from '../../../contract/generated/ballot/types.js';
import { DocumentText } from '../../../frame/document-text.js';
import { leastOf } from '../../../rules/share.js';
import type { Share, Step } from '../../../rules/types.js';
import { clipText } from '../../../text/clip.js';
import type { CompareNames } from '../../../text/compare.js';
import { formatDate } from '../../../text/date.js';
import { pickLabel, type Label } from '../../../text/label.js';
import type { Locale } from '../../../text/locale.js';
import { ballotStrings, type BallotStrings } from '../strings/ballot.strings.js';
import type { Cross } from '../strings/share.js';
import type { Face } from './faces.js';
import { modelOf, type BallotModel, type Line } from './model.js';

/** A ballot in the reader's language: its model, and the arithmetic in words. */
export class BallotText extends DocumentText<BallotDocument> {
  readonly model: BallotModel;
  #shared: ReadonlySet<string> | undefined;

  constructor(
    document: BallotDocument,
    locale: Locale,
    compare: CompareNames | undefined,
    /** Which face it is for: paper and the search of a long list ask. */
    readonly face?: Face,
  ) {
    super(document, locale);
    this.model = modelOf(document, compare);
  }

  get words(): BallotStrings {
    return ballotStrings[this.locale];
  }

  /** Whoever votes reads the whole of a text. */
  override tell(label: Label | undefined): string {
    if (label === undefined) return '';
    return clipText(pickLabel(label, this.locale, this.document.locale).text, 5_000).text;
  }

  /** A line's name: the candidate's, or the motion in full. Of two candidates of one name each has what else is known of him beside it. */
  name({ name, candidate }: Line): string {
    if (!candidate) return super.tell(name);
    const said = this.say(name);
    const more = this.#isShared(said) ? this.say(candidate.about) : '';
    return more ? this.aside(said, more) : said;
  }

  /** 候选人（姓氏笔画为序） */
  aside(said: string, more: string): string {
    return this.locale === 'en' ? `${said} (${more})` : `${said}（${more}）`;
  }

  /** Hundreds of names are looked through once. */
  #isShared(name: string): boolean {
    if (!this.#shared) {
      const seen = new Set<string>();
      const names = this.model.lines.map((line) => this.say(line.name));
      this.#shared = new Set(names.filter((each) => seen.size === seen.add(each).size));
    }
    return this.#shared.has(name);
  }

  /** The name of an elected or tied one: of a candidate by id, of a write-in as it was written. */
  nameOf(id: string): string {
    const line = this.model.lines.find((each) => each.id === id);
    return line ? this.name(line) : id;
  }

  /** 姓氏笔画为序 */
  get order(): string {
    const { words, model } = this;
    if (model.order === 'fixed') return words.fixedBy(this.say(model.document.matter.orderFixedBy));
    return model.order === 'strokes' ? words.byStrokes : words.asWritten;
  }

  /** 应选3名，候选人4名; '' for a motion. */
  get seats(): string {
    const { isElection, seats, lines } = this.model;
    return isElection ? this.words.seats(seats, lines.length) : '';
  }

  /** 新城社区党员大会 2018年11月5日 */
  get meeting(): string {
    const { meeting } = this.document;
    return [this.say(meeting.name), formatDate(meeting.date, this.locale)].join(this.words.space);
  }

  /** The count of which the share for passing is taken; undefined while it is not known, and without a share. */
  get base(): number | undefined {
    const { roll, box } = this.document;
    const of = this.model.pass?.of;
    if (!of) return undefined;
    return of === 'valid' ? box?.valid : roll?.[of];
  }

  /** The step of the arithmetic that a sentence is made of. */
  step(code: Step['code'], id?: string): Step | undefined {
    return this.model.outcome.steps.find(
      (each) => each.code === code && (id === undefined || each.id === id),
    );
  }
}

/** A count laid against the share of a base. */
export function crossOf(count: number, { num, den, inclusive, of }: Share, base: number): Cross {
  return { count, den, base, num, inclusive, holds: count >= leastOf({ num, den, inclusive, of }, base) };
}
