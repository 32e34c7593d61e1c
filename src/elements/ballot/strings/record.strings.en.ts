import { s } from './english.js';
import type { RecordStrings } from './record.strings.js';

export const words: RecordStrings = {
  digestMore:
    'The digest is made of rule, roll, counts, signatures and outcome, and of no ballot. If it still agrees with the one that was published, the record has not been changed since; it does not prove that the record was true, nor how anybody voted.',
  chain: 'Chain of records',
  chainOk: (n) => `${s(n, 'record')} in a chain, none changed.`,
  chainBroken: (at, reason) =>
    `Record ${at + 1} does not hold: ${{ 'not-sealed': 'it is no sealed record', digest: 'it was changed', previous: 'it does not follow the one before' }[reason]}.`,
  notSealed: 'Not sealed yet. As it stands, the digest is:',
  recount: 'Recount',
  recountAgrees: 'agrees with what was declared',
  recountDiffers: (told, found) => `differs: declared ${told}, recounted ${found}`,
  recountVotes: (of, told, found) => `votes differ for ${of}: declared ${told}, recounted ${found}`,
  others: 'other persons',
  recountNot: 'this record cannot be recounted',
  previous: 'Digest before',
  first: 'first record',
};
