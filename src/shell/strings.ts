import type { Locale } from '../text/locale.js';

type Said = string | ((...values: never[]) => string);

/** The shape of a string table, taken from its zh-CN source: same keys, same parameters, other words. */
export type StringsOf<Source extends Record<string, Said>> = {
  readonly [Key in keyof Source]: Source[Key] extends (...values: infer Values) => string
    ? (...values: Values) => string
    : string;
};

/**
 * Ties the three languages of a table together. zh-CN is the source and types the others: a missing or extra key
 * does not compile.
 */
export function defineStrings<Source extends Record<string, Said>>(
  source: Source,
  others: Record<Exclude<Locale, 'zh-CN'>, StringsOf<Source>>,
): Readonly<Record<Locale, StringsOf<Source>>> {
  return { 'zh-CN': source as unknown as StringsOf<Source>, ...others };
}
