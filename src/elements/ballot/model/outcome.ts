import { outcomeStrings, type OutcomeStrings } from '../strings/outcome.strings.js';
import { Figures } from './figures.js';
import { wordsIn } from '../words.js';
import { isElected, preselection, type BallotModel } from './model.js';
import { crossOf, type BallotText } from './text.js';

/** They stand again in the order of the list; whoever was named beside it after that. */
function inOrder({ lines }: BallotModel, ids: readonly string[]): string[] {
  const listed = lines.map(({ id }) => id).filter((id) => ids.includes(id));
  return [...listed, ...ids.filter((id) => !listed.includes(id))];
}

/** An outcome in one word, by the id of its rule: a preselection elects nobody. */
export function outcomeWord(
  { outcome, preselection: those }: OutcomeStrings,
  status: string,
  rule?: string,
): string {
  if (status === 'complete' && rule === preselection) return those.elected;
  return outcome[status as keyof typeof outcome] ?? status;
}

/** What a vote has come to, in words with the arithmetic; only for a stage that has declared it. */
export class Outcome {
  readonly figures: Figures;

  constructor(readonly text: BallotText) {
    this.figures = new Figures(text);
  }

  get words(): OutcomeStrings {
    return wordsIn(this.text, outcomeStrings);
  }

  /** 通过: in one word. */
  get word(): string {
    const { document, model } = this.text;
    const { words } = this;
    return document.stage === 'adjourned'
      ? words.adjourned
      : outcomeWord(words, model.outcome.status, model.rule.id);
  }

  /** With its numbers; figures between asterisks. */
  get say(): readonly string[] {
    const { text, words } = this;
    const { outcome, pass, needed, seats } = text.model;
    if (outcome.status === 'void') return [words.voidSay];
    if (outcome.status === 'no-quorum') return [words.notHeld];
    // Nothing was counted: nobody was elected, and no seat stayed open.
    if (text.document.stage === 'adjourned') return [];
    if (isElected(outcome)) {
      const head = words.electedHead(outcome.elected.length, seats);
      const names = inOrder(text.model, outcome.tied)
        .map((id) => text.nameOf(id))
        .join(text.words.pause);
      const votes = Number(text.step('pass', outcome.tied[0])?.params['votes'] ?? 0);
      if (outcome.status === 'tie') return [head, words.tieSay(names, votes, outcome.unfilled)];
      return outcome.unfilled > 0 ? [head, words.unfilledSay(outcome.unfilled)] : [head];
    }
    const params = text.step('pass')?.params;
    if (!params || !pass || needed === null || outcome.margin === null) return [];
    const cross = crossOf(params['votes']!, pass, params['base']!);
    const need = words.needSay(needed, outcome.margin);
    // None of none is half of it, and passes nothing.
    if (params['base'] === 0) return [need];
    return [words.passedSay(pass.of, params['yes']!, params['written']!, cross), need];
  }

  /** 算式, 到会, 选票: line by line, for the screen and for paper. */
  get why(): readonly string[] {
    const { text, words, figures } = this;
    const { isElection, needed, pass } = text.model;
    const { roll } = text.document;
    const params = text.step('pass')?.params;
    const lines: string[] = [];
    // Half of no votes says nothing.
    if (params && pass && !isElection && needed !== null && params['base'] !== 0) {
      const cross = crossOf(params['votes']!, pass, params['base']!);
      lines.push(words.arithmetic + words.arithmeticSay(cross, needed));
    } else if (isElection && figures.neededWhy)
      lines.push((pass ? words.arithmetic : '') + figures.neededWhy);
    if (roll) {
      const why = figures.quorumWhy.replace(/^[^：:]*[：:] ?/, '');
      lines.push(words.attendance + words.attendanceSay(roll.expected, roll.present, why));
    }
    if (this.boxSay) lines.push(words.ballots + this.boxSay + this.sumsSay);
    return lines;
  }

  /** What the document does not say of the way to this outcome. */
  get leftOut(): readonly string[] {
    const { text, words } = this;
    const { opinion, tellers = [] } = text.document;
    if (text.document.stage === 'adjourned' || text.model.outcome.status === 'void') return [];
    const unsigned = tellers.filter(({ signed }) => signed !== true).map(({ name }) => text.say(name));
    return [
      ...(text.model.isElection || opinion ? [] : [words.noOpinion]),
      ...(tellers.length > 0 ? [] : [words.noTellers]),
      ...(unsigned.length > 0 ? [words.notSigned(unsigned.join(text.words.pause))] : []),
    ];
  }

  /** 发出109张，收回108张，表决有效 */
  get boxSay(): string {
    const { document, model } = this.text;
    const { issued, returned } = document.box ?? {};
    if (issued === undefined || returned === undefined) return '';
    return this.words.ballotsSay(issued, returned, model.outcome.status === 'void');
  }

  private get sumsSay(): string {
    const { document, model, locale } = this.text;
    const { valid, invalid, returned } = document.box ?? {};
    if (valid === undefined || invalid === undefined || returned === undefined)
      return this.text.words.full.trim();
    const votes = model.isElection ? undefined : model.lines[0]?.votes;
    const isEnglish = locale === 'en';
    const [plus, equals] = isEnglish ? [' + ', ' = '] : ['＋', '＝'];
    const sum = votes ? `${votes.yes}${plus}${votes.no}${plus}${votes.abstain}${equals}${valid}` : '';
    return (isEnglish ? '; ' : '；') + this.words.sumsSay(valid, invalid, returned, sum);
  }
}
