/** The languages the interface speaks. zh-CN is the source; the others are typed by its keys. */
export type Locale = 'zh-CN' | 'zh-TW' | 'en';

/**
 * The interface language for a BCP 47 tag. Script wins over region (`zh-Hans-HK` is simplified); whatever is neither
 * traditional Chinese nor English reads zh-CN, for a community's page is Chinese unless it says otherwise.
 *
 * @param tag what a `lang` attribute holds; may be missing, empty or written with an underscore
 */
export function resolveLocale(tag: string | null | undefined): Locale {
  return nearestLocale(tag) ?? 'zh-CN';
}

/** As {@link resolveLocale}, but null for a language that is neither Chinese nor English. */
export function nearestLocale(tag: string | null | undefined): Locale | null {
  if (typeof tag !== 'string') return null;
  const parts = tag.trim().slice(0, 35).toLowerCase().split(/[-_]/);
  if (parts[0] === 'en') return 'en';
  if (parts[0] !== 'zh') return null;
  if (parts.includes('hans')) return 'zh-CN';
  return parts.some((part) => TRADITIONAL.has(part)) ? 'zh-TW' : 'zh-CN';
}

const TRADITIONAL: ReadonlySet<string> = new Set(['hant', 'tw', 'hk', 'mo']);
