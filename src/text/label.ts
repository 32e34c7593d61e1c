import { nearestLocale, type Locale } from './locale.js';

/** Words for a reader: a string in the document's language, or one for each language by BCP 47 tag. */
export type Label = string | Readonly<Record<string, string>>;

/** A label's words in one language. */
export interface PickedLabel {
  /** The words; empty when the label has none. */
  text: string;
  /** Their language, for a `lang` attribute: without it Han glyphs take the forms of another language. */
  lang: string;
}

/**
 * The words of a label for a reader. The reader's language comes first, then the other Chinese script (it can be read),
 * then the document's language, then whatever there is; nothing is converted.
 *
 * @param label missing, empty or malformed labels give an empty text, never a throw
 * @param locale the reader's language
 * @param documentLocale the document's `locale`, which a plain string is in; zh-CN when the document does not say
 */
export function pickLabel(label: Label | undefined, locale: Locale, documentLocale = 'zh-CN'): PickedLabel {
  const home = isTag(documentLocale) ? documentLocale : 'zh-CN';
  if (typeof label === 'string') return { text: label, lang: home };
  if (typeof label !== 'object' || label === null) return { text: '', lang: home };
  const exact = wordsIn(label, locale);
  if (exact) return { text: exact, lang: locale };
  const tags = Object.keys(label).filter((tag) => wordsIn(label, tag));
  const kin = KIN[locale];
  const tag =
    tags.find((tag) => nearestLocale(tag) === locale) ??
    tags.find((tag) => nearestLocale(tag) === kin) ??
    tags.find((tag) => tag === home) ??
    tags.find((tag) => nearestLocale(tag) === 'zh-CN') ??
    tags[0];
  if (tag === undefined) return { text: '', lang: home };
  return { text: wordsIn(label, tag), lang: isTag(tag) ? tag : home };
}

const KIN: { readonly [locale in Locale]: Locale | undefined } = {
  'zh-CN': 'zh-TW',
  'zh-TW': 'zh-CN',
  en: undefined,
};

/** Own, non-empty strings only: a document may hold `constructor` or a number where words should be. */
function wordsIn(label: object, tag: string): string {
  const words: unknown = Object.prototype.hasOwnProperty.call(label, tag)
    ? (label as Record<string, unknown>)[tag]
    : undefined;
  return typeof words === 'string' ? words : '';
}

const isTag = (tag: string): boolean =>
  tag === 'zh-CN' || /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/.test(tag);
