import type { Words } from '../describe.js';
import { en } from './en.js';
import { zhCN } from './zh-CN.js';
import { zhTW } from './zh-TW.js';

/** The words of problems any kind of document can have. */
export const generic: Words = { 'zh-CN': zhCN, 'zh-TW': zhTW, en };
