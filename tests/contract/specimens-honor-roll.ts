import { honorRoll, readDocument, type Problem } from '../../src/contract/index.js';
import type { Honor } from '../../src/contract/generated/honor-roll/types.js';
import { rollOf } from '../fixtures/made-up-honors.js';

const of = (honors: readonly Partial<Honor>[], more = {}): Problem[] =>
  readDocument(rollOf(honors, more), honorRoll).problems;

/** For each code that only honours have, documents that have it. */
export const honorRollSpecimens: Readonly<Record<string, readonly Problem[][]>> = {
  'duplicate-level': [
    of([{ level: 'a' }], {
      levels: [
        { id: 'a', label: '甲' },
        { id: 'a', label: '乙' },
      ],
    }),
  ],
  'unknown-level': [of([{ level: 'x' }])],
  'missing-renewal': [of([{ renewedBy: 'x' }])],
  'renewal-cycle': [of([{ renewedBy: 'h0' }])],
  'ends-early': [of([{ date: '2018', validUntil: '2017' }])],
  'permanent-ends': [of([{ permanent: true, validUntil: '2099' }])],
  'revoked-early': [of([{ date: '2018', revoked: { date: '2017' } }])],
  'reviewed-early': [of([{ date: '2018', reviews: [{ date: '2017', result: '合格' }] }])],
  'total-less': [of([{}, {}], { total: { value: 1, unit: '件' } })],
};
