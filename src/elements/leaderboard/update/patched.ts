import type { LeaderboardDocument } from '../../../contract/generated/leaderboard/types.js';
import type { Snapshot } from '../../../data/snapshot.js';
import { isEmptyBoard } from '../model/board.js';

/** A document with the entries that were updated since it came. It stands for that document only: a later one takes the place of both. */
export class Patched {
  /** The document as it came. */
  readonly #of: LeaderboardDocument;

  /** @param last what was patched before: `before` may be its document */
  constructor(
    before: LeaderboardDocument,
    private readonly document: LeaderboardDocument,
    last: Patched | null,
  ) {
    this.#of = last?.document === before ? last.#of : before;
  }

  /** What is shown of a snapshot: updates may fill an empty board, and empty a full one. */
  over(given: Snapshot<LeaderboardDocument>): Snapshot<LeaderboardDocument> {
    if (given.document !== this.#of) return given;
    const { document } = this;
    const state = given.state === 'empty' ? 'ready' : given.state;
    return { ...given, document, state: isEmptyBoard(document) ? 'empty' : state };
  }
}
