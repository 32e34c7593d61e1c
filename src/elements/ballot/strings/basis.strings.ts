import { defineStringsLater } from '../../../shell/strings.js';
import type { Sources } from '../../../rules/sources/shape.js';
import { words as source } from '../../../rules/sources/zh-CN.js';

/** What is told of a preset's source, wherever its rule is used. zh-CN is the source. */
export const basisStrings = defineStringsLater<Sources>(source, {
  'zh-TW': () => import('./basis.strings.zh-TW.js'),
  en: () => import('./basis.strings.en.js'),
});
