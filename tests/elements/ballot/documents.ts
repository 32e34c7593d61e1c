/** Demo documents of a meeting at each stage; their people are invented. Tests never change them. */
import type { BallotDocument } from '../../../src/contract/generated/ballot/types.js';
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
import revote from '../../../demo/data/ballot-revote.json';
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
  revote,
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
      | 'revote'
  ]: BallotDocument;
};

const surnames = '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗';
const given = (i: number): string => String.fromCharCode(0x4e00 + i);

/** An election of as many candidates as are asked for, at a stage of the sample. Their names are invented. */
export function electionOf(of: BallotDocument, seats: number, n: number): BallotDocument {
  const candidates = Array.from({ length: n }, (_, i) => ({
    id: `c${i}`,
    name: i % 40 ? surnames.charAt((i * 7) % surnames.length) + given(i) : '古丽娜扎尔·买买提江' + given(i),
    about: '党小组组长',
  }));
  const valid = of.box?.valid ?? 0;
  const votes = (i: number) => ({ yes: Math.max(0, valid - i), no: Math.min(valid, i), abstain: 0 });
  const { record: _, ...rest } = of;
  return {
    ...rest,
    matter: { category: 'election', seats, candidates },
    ...(of.tally
      ? { tally: { candidates: Object.fromEntries(candidates.map(({ id }, i) => [id, votes(i)])) } }
      : {}),
  };
}
