import { AskEvent } from '../../frame/ask.js';
import type { Ballot } from '../../rules/recount.js';
import { QsEvent } from '../../shell/events.js';
import type { BallotDocument } from '../../contract/generated/ballot/types.js';

/**
 * `qs-cast`: a ballot is handed in. It carries the marks and nothing else: no id, no time of its own, no order. Answer with
 * `respondWith(promise)`; without an answer the voter is told that nothing was cast.
 */
export class CastEvent extends AskEvent {
  static readonly type = 'qs-cast';
  constructor(
    /** Its marks by id of candidate (`motion` for a motion), and other names. */
    readonly ballot: Ballot,
  ) {
    super(CastEvent.type);
  }
}

/** `qs-count`: the tellers entered something. What a wall shows of it is the host's document. */
export class CountEvent extends QsEvent {
  static readonly type = 'qs-count';
  constructor(
    /** Ballots given out, returned, valid and invalid so far. */
    readonly box: NonNullable<BallotDocument['box']>,
    /** Votes so far, as the field `tally` of a document. */
    readonly tally: NonNullable<BallotDocument['tally']>,
    /** Every ballot returned is read. */
    readonly complete: boolean,
  ) {
    super(CountEvent.type);
  }
}

/** `qs-declare`: the second step of the declaration was asked for. Cancelable: prevent it and the result stays covered. */
export class DeclareEvent extends QsEvent {
  static readonly type = 'qs-declare';
  constructor() {
    super(DeclareEvent.type, { cancelable: true });
  }
}
