import { hint } from '../data/environment.js';
import type { Locale } from '../text/locale.js';

type Said = string | ((...values: never[]) => string);

/** The languages that are no source. */
type Other = Exclude<Locale, 'zh-CN'>;

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
  others: Record<Other, StringsOf<Source>>,
): Readonly<Record<Locale, StringsOf<Source>>> {
  return { 'zh-CN': source as unknown as StringsOf<Source>, ...others };
}

/** How the words of a language are fetched; nothing for one that is there. */
type Fetch<Table> = { [locale in Locale]?: () => Promise<{ readonly words: Table }> };

/** The words in every language; of one that is not there yet, those of the source. */
export interface Strings<Table = object> extends Record<Locale, Table> {
  readonly later: Fetch<Table>;
}

/**
 * The same, with the other languages in files of their own, typed by the source there: two of three are words that a
 * page never shows. An element names the table in its `strings`, and paints when its language is there.
 */
export const defineStringsLater = <Table>(
  source: Table,
  later: Fetch<Table> & Record<Other, unknown>,
): Strings<Table> => ({ 'zh-CN': source, 'zh-TW': source, en: source, later });

/** The language that words are in, for dates in a sentence: that of the source while another is not there. */
export const spokenIn = (strings: Readonly<Record<Locale, object>>, locale: Locale): Locale =>
  strings[locale] === strings['zh-CN'] ? 'zh-CN' : locale;

/**
 * Fetches what is missing in a language; undefined when nothing is, and when all of it was there at once (in the one-file
 * script). Never rejects: where words cannot be had, those of the source stay.
 */
export function fetchStrings(all: readonly Strings[], locale: Locale): Promise<unknown> | undefined {
  const coming = all.flatMap((strings) => fetchInto(strings, locale) ?? []);
  return coming[0] && Promise.all(coming);
}

function fetchInto(strings: Strings, locale: Locale): Promise<void> | undefined {
  const take = ({ words }: { readonly words: object }): void => {
    strings[locale] = words;
    delete strings.later[locale];
  };
  // In the one-file script it is the module itself: .tools/build/classic.js.
  const got: Promise<{ words: object }> | { words: object } | undefined = strings.later[locale]?.();
  if (got instanceof Promise)
    return got.then(take, (error: unknown) => hint(`no words in ${locale}: ${String(error)}`));
  if (got) take(got);
  return undefined;
}
