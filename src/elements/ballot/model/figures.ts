import { figuresStrings, type FiguresStrings } from '../strings/figures.strings.js';
import { crossOf, type BallotText } from './text.js';

/** The line that votes must reach and the quorum, each with its arithmetic in sentences. */
export class Figures {
  constructor(readonly text: BallotText) {}

  get words(): FiguresStrings {
    return figuresStrings[this.text.locale];
  }

  /** 得赞成票24张，方可当选; '' while the line is not known. */
  get neededHead(): string {
    const { needed, aim, pass } = this.text.model;
    if (!pass) return this.text.words.mostHead;
    return needed === null ? '' : this.words.neededHead(needed, aim);
  }

  /** How the line is found. */
  get neededWhy(): string {
    const { base, model } = this.text;
    const { needed, pass, seats } = model;
    if (!pass) return this.text.words.mostSay(seats) + this.text.words.full.trim();
    if (needed === null || base === undefined) return '';
    return this.words.neededWhy(pass.of, crossOf(needed, pass, base));
  }

  /** Why the meeting may be held, or not. */
  get quorumWhy(): string {
    const { document, model } = this.text;
    const { roll } = document;
    return roll ? this.words.quorumWhy(crossOf(roll.present, model.rule.quorum, roll.expected)) : '';
  }

  /** Remarks that change no outcome. */
  get remarks(): readonly string[] {
    const { words } = this;
    const { document, model } = this.text;
    // That they do not count is our reading of a preset's articles; an own rule says it itself.
    const isRead = typeof document.rule === 'string' || model.rule.writtenOpinion === 'counted';
    const total = model.isElection ? (document.roll?.written?.total ?? 0) : 0;
    const inElection = total > 0 ? [words.writtenNotCounted(total, isRead)] : [];
    const told = model.outcome.warnings.flatMap(({ code, params }) => {
      const at = (name: string): number => params[name] ?? 0;
      if (code === 'close') return [words.closeSay(at('yes'), at('no'))];
      if (code === 'exactly-the-share') return [words.equalitySay];
      if (code === 'written-not-counted') return [words.writtenNotCounted(at('total'), isRead)];
      if (code === 'more-names') return [words.moreNamesSay(at('names'), at('valid'), at('seats'))];
      if (code === 'returned-above-issued') return [words.aboveIssuedSay(at('returned'), at('issued'))];
      if (code === 'fewer-candidates-than-seats')
        return [words.fewCandidatesSay(at('candidates'), at('seats'))];
      return code === 'nobody-expected' ? [words.nobodySay] : [];
    });
    return [...inElection, ...told];
  }
}
