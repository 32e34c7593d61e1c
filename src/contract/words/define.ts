import type { Say, Words } from '../describe.js';

/**
 * Words of a kind's own codes. zh-CN is the source and types the others: a code without its words in every language
 * does not compile.
 */
export function defineWords<Source extends { readonly [code: string]: Say }>(
  source: Source,
  others: Readonly<Record<'zh-TW' | 'en', Readonly<Record<keyof Source, Say>>>>,
): Words {
  return { 'zh-CN': source, 'zh-TW': others['zh-TW'], en: others.en };
}
