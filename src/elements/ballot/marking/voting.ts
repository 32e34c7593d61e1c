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
  /** What the voter is told when it was not cast; null: nobody answered. */
  failure(error: unknown): string;
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
  #since = -Infinity;
  /** The ballot that is being cast: in which meeting, and whether its voter has gone since. */
  #casting: { readonly meeting: string; isLeft: boolean } | undefined;

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
    this.host.changed();
  }

  go(step: 'marking' | 'review'): void {
    if (this.step === 'casting' || this.step === 'done') return;
    this.#to(step);
  }

  async cast(model: BallotModel): Promise<void> {
    if (this.step !== 'review' || performance.now() - this.#since < settling) return;
    this.failure = '';
    this.step = 'casting';
    const casting = (this.#casting = { meeting: this.host.meeting(), isLeft: false });
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
    // What somebody marked who has gone is not shown to the next.
    if (this.#casting?.isLeft) {
      this.marks = blank;
      return this.#to('marking');
    }
    this.failure = this.host.failure(error);
    this.#to('review');
  }

  /** Opens a fresh ballot for the next voter; for another matter at once, and the answer of the host finds nobody any more. */
  next(): void {
    this.wipe();
    if (this.step === 'casting') {
      if (this.#casting?.meeting === this.host.meeting()) return;
      this.#casting = undefined;
      this.marks = blank;
    }
    this.#to('marking');
  }

  /** Forgets what was marked. What was cast stays cast. */
  wipe(): void {
    if (this.step === 'casting') {
      if (this.#casting) this.#casting.isLeft = true;
      return;
    }
    this.marks = blank;
    this.failure = '';
    if (this.step === 'review') this.step = 'marking';
    this.host.changed();
  }

  #to(step: Step): void {
    this.step = step;
    this.#since = performance.now();
    this.host.changed();
    this.host.stepped();
  }
}
