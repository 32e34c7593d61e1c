import type { HonorRollDocument } from '../../../src/contract/generated/honor-roll/types.js';
import { bigRoll } from '../../fixtures/made-up-honors.js';

/** Names beside each three honours: 20,000 beside 3,000. They stand in ten rolls. */
const names = 20 / 3;

/** A document of `count` honours, all of them invented. */
export const make = (count: number): HonorRollDocument => ({
  ...bigRoll(count, Math.round(count * names)),
  sample: true,
});
