import { defineStringsLater, type StringsOf } from '../../shell/strings.js';

const source = {
  jumps: '按姓氏',
  from: (name: string) => `从“${name}”起`,
};

export type JumpStrings = StringsOf<typeof source>;

/** Words of leaps over a long list. */
export const jumpStrings = defineStringsLater<JumpStrings>(source, {
  'zh-TW': () => import('./jumps.strings.zh-TW.js'),
  en: () => import('./jumps.strings.en.js'),
});
