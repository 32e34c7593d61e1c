import type { ReactiveControllerHost } from 'lit';
import { nearestLocale, type Locale } from '../../../text/locale.js';

/** How much larger than usual the scenes are set. */
export const sizes = [1, 1.2, 1.4] as const;

/** What languages call themselves, by the tags a visitor may choose. */
const ownNames: Readonly<Record<Locale, string>> = { 'zh-CN': '中文', 'zh-TW': '繁體中文', en: 'English' };

/**
 * What a visitor has chosen of language, size and colours. It is written on the kiosk's own `lang` and `data-qs-theme`,
 * where every scene and the page's own sheets read it, and goes back to what the page had.
 */
export class Look {
  /** Index into `sizes`. */
  step = 0;
  /** A theme for today that nobody has chosen (mourning). */
  #forced: string | null = null;
  readonly #own: { [name in 'lang' | 'data-qs-theme']?: string | null } = {};

  /** Language and theme before the visitor chose others. */
  #language: string | null = null;
  #theme: string | null = null;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {}

  /** The theme before any choice. @param now the theme on show */
  ownTheme(now: string): string {
    return this.#forced ?? this.#theme ?? now;
  }

  /** The language before any choice. @param now the tag on show */
  ownLanguage(now: string): string {
    return this.#language ?? now;
  }

  nextSize(): void {
    this.step = (this.step + 1) % sizes.length;
    this.host.requestUpdate();
  }

  /** @param languages tags in the order of the switch @param now the tag on show */
  nextLanguage(languages: readonly string[], now: string): void {
    this.#language ??= now;
    this.#put('lang', next(languages, now, nearestLocale));
  }

  nextTheme(themes: readonly string[], now: string): void {
    this.#theme ??= now;
    this.#put('data-qs-theme', next(themes, now));
  }

  /** Wears a theme whatever was chosen; null takes it off. */
  force(theme: string | null): void {
    if (theme === this.#forced) return;
    this.#forced = theme;
    this.#resetTheme();
  }

  reset(): void {
    this.step = 0;
    this.#language = null;
    this.#theme = null;
    this.#back('lang');
    this.#resetTheme();
  }

  #resetTheme(): void {
    if (this.#forced === null) this.#back('data-qs-theme');
    else this.#put('data-qs-theme', this.#forced);
  }

  #put(name: 'lang' | 'data-qs-theme', value: string): void {
    if (!(name in this.#own)) this.#own[name] = this.host.getAttribute(name);
    this.host.setAttribute(name, value);
    this.host.requestUpdate();
  }

  #back(name: 'lang' | 'data-qs-theme'): void {
    if (!(name in this.#own)) return;
    const own = this.#own[name];
    delete this.#own[name];
    if (own == null) this.host.removeAttribute(name);
    else this.host.setAttribute(name, own);
  }
}

/** The one after `now`, round and round. */
export function next(
  all: readonly string[],
  now: string,
  same: (one: string) => unknown = (one) => one,
): string {
  const at = all.findIndex((each) => same(each) === same(now));
  return all[(at + 1) % all.length] ?? now;
}

/** The tags of an attribute; those in which the library has no words are left out, one a language. */
export function languagesOf(text: string | null, own: string): string[] {
  const tags = [own, ...(text ?? 'zh-CN en').split(/[\s,，]+/)];
  const seen = new Set<Locale>();
  return tags.filter((tag) => {
    const locale = nearestLocale(tag);
    if (!locale || seen.has(locale)) return false;
    seen.add(locale);
    return true;
  });
}

export const languageName = (tag: string): string => ownNames[nearestLocale(tag) ?? 'zh-CN'];

/** The themes a visitor may choose from, the page's own first. In mourning no other hue is offered. */
export function themesOf(own: string): string[] {
  if (own === 'mourning') return ['mourning', 'contrast'];
  return [own, own === 'paper' ? 'hall' : 'paper', 'contrast'].filter(
    (each, i, all) => all.indexOf(each) === i,
  );
}
