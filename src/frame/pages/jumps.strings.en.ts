import type { JumpStrings } from './jumps.strings.js';

export const words: JumpStrings = {
  jumps: 'By surname',
  from: (name) => `From ${name} on`,
};
