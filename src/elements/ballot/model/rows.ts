import { noVotes, type Votes } from './model.js';
import type { BallotText } from './text.js';

/** One row of a count or a result: a candidate, or who was named beside the list. */
export interface Row {
  readonly id: string;
  readonly name: string;
  readonly lang: ReturnType<BallotText['lang']>;
  /** Of who was named beside the list only those in favour are known. */
  readonly votes: Partial<Votes> & Pick<Votes, 'yes'>;
  readonly isWrittenIn?: boolean;
}

/** The candidates in their order, then who was named beside the list. */
export function rowsOf(text: BallotText): Row[] {
  const { lines, writeIns } = text.model;
  return [
    ...lines.map((line): Row => ({
      id: line.id,
      name: text.name(line),
      lang: text.lang(line.name),
      votes: line.votes ?? noVotes,
    })),
    ...writeIns.map(({ name, votes }): Row => ({
      id: name,
      name,
      lang: text.lang(name),
      votes: { yes: votes },
      isWrittenIn: true,
    })),
  ];
}

/** The same by votes, most first. */
export function rowsByVotes(text: BallotText): Row[] {
  return rowsOf(text).sort((a, b) => b.votes.yes - a.votes.yes);
}
