import type { BallotDocument } from '../../../contract/generated/ballot.types.js';
import { DocumentText } from '../../../frame/document-text.js';
import { unread } from '../../../rules/presets.js';
import { leastOf } from '../../../rules/share.js';
import type { Share, Step } from '../../../rules/types.js';
import { formatDate } from '../../../text/date.js';
import { pickLabel, type Label } from '../../../text/label.js';
import type { Locale } from '../../../text/locale.js';
import { ballotStrings, type BallotStrings, type Cross } from '../strings/ballot.strings.js';
import type { Face } from './faces.js';
import { isElected, modelOf, type BallotModel, type CompareNames, type Line } from './model.js';

/** What a rule says of itself, wherever it is used: its source, and how far that was verified. */
export interface BasisWords {
  readonly basis: string;
  readonly status: string;
  readonly sentence: string;
}

/** A ballot in the reader's language: its model, and the arithmetic in words. */
export class BallotText extends DocumentText<BallotDocument> {
  readonly model: BallotModel;

  constructor(
    document: BallotDocument,
    locale: Locale,
    compare: CompareNames | undefined,
    /** Which form it is for; paper asks for it. */
    readonly face?: Face,
  ) {
    super(document, locale);
    this.model = modelOf(document, compare);
  }

  get words(): BallotStrings {
    return ballotStrings[this.locale];
  }

  /** A line's name: the candidate's, or the motion's. */
  name(line: Line): string {
    return this.say(line.name);
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

  get basis(): BasisWords {
    const { basis, status } = this.model.rule;
    const own = (label: Label | undefined): string => (label ? pickLabel(label, this.locale).text : '');
    // The status says it.
    const article = basis.article === unread ? undefined : basis.article;
    // The year stands outside the marks of a title: 《条例》（2020年）.
    const [, name = '', year = ''] = /^(.*?)(（\d{4}年）|\(\d{4}\))?$/.exec(own(basis.name)) ?? [];
    return {
      basis: this.words.basisOf(name, year, own(article)).replace(/ +,/, ',').trim(),
      status: this.words.status(status, own(basis.caveat)),
      sentence: own(basis.sentence),
    };
  }

  /** The rule in words, without numbers: before the roll call has fixed them. */
  get rule(): readonly string[] {
    const { quorum, pass, writtenOpinion } = this.model.rule;
    const { words } = this;
    return [
      words.quorumRule(quorum.num, quorum.den, quorum.inclusive),
      words.passRule(pass.of, pass.num, pass.den, pass.inclusive, this.model.isElection),
      ...(writtenOpinion === 'counted' ? [words.writtenCounts] : []),
    ];
  }

  /** 应到66人，赞成须超过33票，即至少34票: once the base is known; '' before. */
  get ruleInNumbers(): string {
    const { needed, rule } = this.model;
    const base = this.base;
    if (needed === null || base === undefined) return '';
    return this.words.passNumbers(rule.pass.of, base, needed, rule.pass.inclusive);
  }

  /** The count of which the share for passing is taken. */
  get base(): number | undefined {
    const { roll, box } = this.document;
    const { of } = this.model.rule.pass;
    return of === 'valid' ? box?.valid : roll?.[of];
  }

  /** 得赞成票24张，方可当选; '' while the line is not known. */
  get neededHead(): string {
    const { needed, isElection } = this.model;
    return needed === null ? '' : this.words.neededHead(needed, isElection);
  }

  /** How the line is found, and why the meeting may be held: the arithmetic in sentences. */
  get arithmetic(): readonly string[] {
    return [this.neededWhy, this.quorumWhy].filter(Boolean);
  }

  get neededWhy(): string {
    const { needed, rule } = this.model;
    const { base } = this;
    if (needed === null || base === undefined) return '';
    return this.words.neededWhy(rule.pass.of, this.cross(needed, rule.pass, base));
  }

  get quorumWhy(): string {
    const { roll } = this.document;
    return roll ? this.words.quorumWhy(this.cross(roll.present, this.model.rule.quorum, roll.expected)) : '';
  }

  cross(count: number, { num, den, inclusive, of }: Share, base: number): Cross {
    return { count, den, base, num, inclusive, holds: count >= leastOf({ num, den, inclusive, of }, base) };
  }

  /** Remarks that change no outcome. Close numbers are told with the outcome only. */
  get warnings(): readonly string[] {
    const { words } = this;
    return this.model.outcome.warnings.flatMap(({ code, params }) => {
      if (code === 'close') return [words.closeSay(params['yes']!, params['no']!)];
      if (code === 'exactly-the-share') return [words.equalitySay];
      if (code === 'written-not-counted') return [words.writtenNotCounted(params['total']!)];
      if (code === 'more-names')
        return [words.moreNamesSay(params['names']!, params['valid']!, params['seats']!)];
      return code === 'spoiled-lines' ? [words.spoiledSay(params['lines']!)] : [];
    });
  }

  /** The step of the arithmetic that a sentence is made of. */
  step(code: Step['code'], id?: string): Step | undefined {
    return this.model.outcome.steps.find(
      (each) => each.code === code && (id === undefined || each.id === id),
    );
  }

  /** 通过: the outcome in a word; only for a stage that has declared it. */
  get outcomeWord(): string {
    const { words, document, model } = this;
    if (document.stage === 'adjourned') return words.adjourned;
    return words.outcome[model.outcome.status];
  }

  /** The outcome with its numbers; figures between asterisks. */
  get outcomeSay(): readonly string[] {
    const { words, model } = this;
    const { outcome, rule, needed } = model;
    if (outcome.status === 'void') return [words.voidSay];
    if (outcome.status === 'no-quorum') return [words.notHeld];
    if (isElected(outcome)) {
      const head = words.electedHead(outcome.elected.length, model.seats);
      const names = outcome.tied.map((id) => this.nameOf(id)).join(words.pause);
      const votes = Number(this.step('pass', outcome.tied[0])?.params['votes'] ?? 0);
      if (outcome.status === 'tie') return [head, words.tieSay(names, votes, outcome.unfilled)];
      return outcome.unfilled > 0 ? [head, words.unfilledSay(outcome.unfilled)] : [head];
    }
    const params = this.step('pass')?.params;
    if (!params || needed === null || outcome.margin === null) return [];
    const cross = this.cross(params['votes']!, rule.pass, params['base']!);
    return [
      words.passedSay(rule.pass.of, params['yes']!, params['written']!, cross),
      words.needSay(needed, outcome.margin),
    ];
  }

  /** 算式, 到会, 选票: line by line, for the screen and for paper. */
  get outcomeWhy(): readonly string[] {
    const { words, model, document } = this;
    const { roll } = document;
    const params = this.step('pass')?.params;
    const lines: string[] = [];
    if (params && !model.isElection && model.needed !== null) {
      const cross = this.cross(params['votes']!, model.rule.pass, params['base']!);
      lines.push(words.arithmetic + words.arithmeticSay(cross, model.needed));
    } else if (model.isElection && this.neededWhy) lines.push(words.arithmetic + this.neededWhy);
    if (roll) {
      const why = this.quorumWhy.replace(/^[^：:]*[：:] ?/, '');
      lines.push(words.attendance + words.attendanceSay(roll.expected, roll.present, why));
    }
    if (this.boxSay) lines.push(words.ballots + this.boxSay + this.sumsSay);
    return lines;
  }

  /** 发出109张，收回108张，表决有效 */
  get boxSay(): string {
    const { issued, returned } = this.document.box ?? {};
    if (issued === undefined || returned === undefined) return '';
    return this.words.ballotsSay(issued, returned, this.model.outcome.status === 'void');
  }

  private get sumsSay(): string {
    const { words, document, model } = this;
    const { valid, invalid, returned } = document.box ?? {};
    if (valid === undefined || invalid === undefined || returned === undefined) return words.full.trim();
    const votes = model.isElection ? undefined : model.lines[0]?.votes;
    const sum = votes ? `${votes.yes}＋${votes.no}＋${votes.abstain}＝${valid}` : '';
    const gap = this.locale === 'en' ? '; ' : '；';
    return (
      gap +
      words.sumsSay(
        valid,
        invalid,
        returned,
        this.locale === 'en' ? sum.replace(/[＋＝]/g, (c) => (c === '＋' ? ' + ' : ' = ')) : sum,
      )
    );
  }
}
