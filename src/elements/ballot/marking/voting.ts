import type { Ballot } from '../../../rules/recount.js';
import type { BallotModel } from '../model/model.js';
import type { Step } from './marking.js';
import { ballotOf, blank, mark, writeName, type Mark, type Marks } from '../state/marks.js';

/** Ms after a review came in which nothing is cast: the second tap of a double one falls on the button that has come. */
const settling = 700;

/** What it asks of the element. */
export interface VotingHost {
  changed(): void;
  /** The meeting and its matter as one text. */
  meeting(): string;
  /** Hands the ballot to the host; undefined when nobody answers. */
  ask(ballot: Ballot): Promise<unknown> | undefined;
  /** What is told when it was not cast; null: nobody answered. A voter who is gone has no ballot any more. */
  failure(error: unknown, isGone: boolean): string;
  /** A new step has come: the focus goes to it. */
  stepped(): void;
}

/**
 * One voter's ballot, in memory only. It is forgotten as soon as it is cast, wiped or left; nothing opens another one but
 * `next`, which is the host's.
 */
export class Voting {
  marks: Marks = blank;
  step: Step = 'marking';
  failure = '';
  /** How often a fresh ballot began here: nothing of the one before may show, not even how many lines had room. */
  begun = 0;
  #since = -Infinity;
  /** The ballot that is being cast: in which meeting. */
  #casting: { readonly meeting: string } | undefined;

  constructor(private readonly host: VotingHost) {}

  get hasMarks(): boolean {
    return Object.keys(this.marks.marks).length > 0;
  }

  mark(id: string, as: Mark): void {
    this.marks = mark(this.marks, id, as);
    this.failure = '';
    this.host.changed();
  }

  writeIn(id: string, name: string): void {
    this.marks = writeName(this.marks, id, name);
    this.host.changed();
  }

  clear(): void {
    this.marks = blank;
    this.failure = '';
    this.begun++;
    this.host.changed();
  }

  go(step: 'marking' | 'review'): void {
    if (this.step !== 'marking' && this.step !== 'review') return;
    this.#to(step);
  }

  async cast(model: BallotModel): Promise<void> {
    if (this.step !== 'review' || performance.now() - this.#since < settling) return;
    this.failure = '';
    this.step = 'casting';
    const casting = (this.#casting = { meeting: this.host.meeting() });
    this.host.changed();
    const answer = this.host.ask(ballotOf(this.marks, model));
    if (!answer) return this.#fail(null);
    try {
      await answer;
    } catch (error) {
      if (this.#casting === casting) this.#fail(error);
      return;
    }
    if (this.#casting !== casting) return;
    this.marks = blank;
    this.#to('done');
  }

  #fail(error: unknown): void {
    const isGone = this.step === 'left';
    this.failure = this.host.failure(error, isGone);
    this.#to(isGone ? 'marking' : 'review');
  }

  /**
   * Opens a fresh ballot for the next voter. While a ballot of the same vote waits for the host's answer none is opened; that of
   * another vote is given up, and its answer changes nothing.
   */
  next(): void {
    this.wipe();
    if (this.step === 'left') {
      if (this.#casting?.meeting === this.host.meeting()) return;
      this.#casting = undefined;
    }
    this.#to('marking');
  }

  /** Forgets what was marked. What was cast stays cast. */
  wipe(): void {
    if (this.step === 'casting') this.step = 'left';
    if (this.step === 'review') this.step = 'marking';
    this.clear();
  }

  #to(step: Step): void {
    this.step = step;
    this.#since = performance.now();
    this.host.changed();
    this.host.stepped();
  }
}
