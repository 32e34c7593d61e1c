import type { Locale } from '../text/locale.js';
import { blackInk, type Face, type Palette } from './marks.js';

/** What a painter needs to know beside the drawing. */
export interface Look {
  readonly palette: Palette;
  readonly fonts: Readonly<Record<Face, string>>;
  /** Without it Han glyphs may take the forms of another language. */
  readonly lang: Locale;
}

/**
 * Stacks of font names, as the theme has them: no font travels with a file, so a viewer takes the first that it has. The
 * traditional script has its own, or the simplified forms of shared code points would show.
 */
const simplified = {
  title: "FZXiaoBiaoSong-B05S,'Source Han Serif SC','Noto Serif CJK SC','Songti SC',SimSun,serif",
  text: "'Source Han Sans SC','Noto Sans CJK SC','PingFang SC','Microsoft YaHei',sans-serif",
};

const traditional = {
  title: "'Source Han Serif TC','Noto Serif CJK TC','Songti TC',PMingLiU,serif",
  text: "'Source Han Sans TC','Noto Sans CJK TC','PingFang TC','Microsoft JhengHei',sans-serif",
};

export function lookOf(lang: Locale, palette: Palette = blackInk): Look {
  return { palette, fonts: lang === 'zh-TW' ? traditional : simplified, lang };
}
