import { nearestLocale } from '../../../text/locale.js';
import { languageName, languagesOf, next, themesOf, type Look } from '../state/look.js';
import type { Control } from './bar.js';
import type { KioskStrings } from '../strings/kiosk.strings.js';

/** What the bar's buttons are made of. */
export interface ControlsOf {
  readonly strings: KioskStrings;
  readonly look: Look;
  readonly lang: string;
  readonly theme: string;
  /** The attribute. */
  readonly languages: string | null;
  readonly count: number;
  readonly isHome: boolean;
  home(): void;
  back(event: MouseEvent): void;
  leave(): void;
}

/** Home, back, language, size, colours: each says below what is on now. At home the first one ends the visit. */
export function controlsOf(of: ControlsOf): Control[] {
  const { strings, look, lang, theme, isHome } = of;
  const languages = languagesOf(of.languages, look.ownLanguage(lang));
  const themes = themesOf(look.ownTheme(theme));
  const names = strings as unknown as Readonly<Record<string, string | undefined>>;
  const other = next(languages, lang, nearestLocale);
  const more = strings.homeMore(of.count);
  return [
    isHome
      ? { act: 'leave', name: strings.leave, more, press: of.leave }
      : { act: 'home', name: strings.home, more, press: of.home },
    { act: 'back', name: strings.back, more: strings.backMore, press: of.back },
    ...(languages.length > 1
      ? [
          {
            act: 'language',
            name: languageName(other),
            lang: other,
            more: strings.language,
            press: () => look.nextLanguage(languages, lang),
          },
        ]
      : []),
    {
      act: 'size',
      name: strings.size,
      more: strings.sizeNow(look.step),
      press: () => look.nextSize(),
    },
    {
      act: 'theme',
      name: strings.theme,
      more: strings.themeNow(names[theme] ?? strings.ownTheme),
      press: () => look.nextTheme(themes, theme),
    },
  ];
}
