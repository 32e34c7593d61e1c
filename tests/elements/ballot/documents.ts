/** Demo documents of a meeting at each stage; their people are invented. Tests never change them. */
import type { BallotDocument } from '../../../src/contract/generated/ballot.types.js';
import carriedOut from '../../../demo/data/ballot-carried-out.json';
import closed from '../../../demo/data/ballot-closed.json';
import count from '../../../demo/data/ballot-count.json';
import declared from '../../../demo/data/ballot-declared.json';
import electionCount from '../../../demo/data/ballot-election-count.json';
import electionDeclared from '../../../demo/data/ballot-election-declared.json';
import electionMarking from '../../../demo/data/ballot-election-marking.json';
import electionNotice from '../../../demo/data/ballot-election-notice.json';
import electionPublished from '../../../demo/data/ballot-election-published.json';
import marking from '../../../demo/data/ballot-marking.json';
import notice from '../../../demo/data/ballot-notice.json';
import published from '../../../demo/data/ballot-published.json';
import rollCall from '../../../demo/data/ballot-roll-call.json';
import tie from '../../../demo/data/ballot-tie.json';

export const documents = {
  notice,
  rollCall,
  marking,
  closed,
  count,
  declared,
  published,
  carriedOut,
  electionNotice,
  electionMarking,
  electionCount,
  electionDeclared,
  electionPublished,
  tie,
} as unknown as Readonly<Record<string, BallotDocument>> & {
  readonly [
    name in
      | 'notice'
      | 'rollCall'
      | 'marking'
      | 'closed'
      | 'count'
      | 'declared'
      | 'published'
      | 'electionMarking'
      | 'electionCount'
      | 'electionDeclared'
      | 'tie'
  ]: BallotDocument;
};
