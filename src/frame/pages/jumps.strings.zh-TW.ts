import type { JumpStrings } from './jumps.strings.js';

export const words: JumpStrings = {
  jumps: '依姓氏',
  from: (name) => `從「${name}」起`,
};
